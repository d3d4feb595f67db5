package explorer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/lineage"
	"github.com/fluoronet/fluoro/audit/look"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// EvidenceConfig says where an Evidence has it from.
type EvidenceConfig struct {
	Client  *chain.Client
	History func(ctx context.Context) ([]history.Event, chain.Block, error) // every event, and the block that they stand at
	Content ipfsstore.Store
	Studies *look.Library
	WorkDir string // scratch; on the disk that bundles may fill
}

// Evidence recomputes what pages tell, from the chain's events and the content
// behind CIDs. It is safe for concurrent use: little is done at a time, and who
// comes while all places are taken is told so.
type Evidence struct {
	cfg    EvidenceConfig
	checks chan struct{} // places for checks of results
	looks  chan struct{} // places for decoding

	mu      sync.Mutex // held while events are repeated: whoever waits gets the same
	checker *audit.Checker
	at      study.Hash // block that checker stands at
	made    time.Time
	cost    time.Duration // of making checker

	overlays overlays
}

// How many are served at the same time.
const (
	checksAtOnce = 2
	looksAtOnce  = 4
)

// NewEvidence returns an Evidence.
func NewEvidence(cfg EvidenceConfig) *Evidence {
	return &Evidence{cfg: cfg, checks: make(chan struct{}, checksAtOnce), looks: make(chan struct{}, looksAtOnce)}
}

// errUnavailable says that content cannot be had now; its text is for readers.
var errUnavailable = errors.New("not to be had now")

// take takes a place, or tells that there is none.
func take(places chan struct{}) (leave func(), err error) {
	select {
	case places <- struct{}{}:
		return func() { <-places }, nil
	default:
		return nil, fmt.Errorf("%w: others have asked at the same moment, so try again", errUnavailable)
	}
}

// await waits for a place.
func await(ctx context.Context, places chan struct{}) (leave func(), err error) {
	select {
	case places <- struct{}{}:
		return func() { <-places }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// restFor is how many times as long as repeating the events took they are used
// again, so that a busy chain does not make an explorer repeat them all the
// time; quick is what is repeated at once.
const (
	restFor = 10
	quick   = 250 * time.Millisecond
)

// repeated is a checker at the index's block or shortly before.
func (e *Evidence) repeated(ctx context.Context) (*audit.Checker, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.checker != nil && e.cost > quick && time.Since(e.made) < restFor*e.cost {
		return e.checker, nil
	}
	started := time.Now()
	events, block, err := e.cfg.History(ctx)
	if err != nil {
		return nil, err
	}
	if e.checker != nil && e.at == block.Hash {
		return e.checker, nil
	}
	checker, err := audit.NewChecker(ctx, audit.Sources{
		Deployment: e.cfg.Client.Deployment(), Events: events, Block: block.Number, State: e.cfg.Client.At(block.Hash), Content: e.cfg.Content,
		WorkDir: e.cfg.WorkDir, Limits: ipfsstore.DefaultLimits, Imaging: imaging.DefaultLimits,
	})
	if err != nil {
		return nil, told(err)
	}
	e.checker, e.at, e.made, e.cost = checker, block.Hash, time.Now(), time.Since(started)
	return checker, nil
}

// Check makes every check of one result.
func (e *Evidence) Check(ctx context.Context, task study.Hash, node uint32) (r *audit.ResultReport, err error) {
	err = e.checked(ctx, func(c *audit.Checker) error {
		r, err = c.Result(ctx, task, node)
		return told(err)
	})
	return r, err
}

// Provenance is where the results on a task come from and what came of them;
// node 0 is all of them.
func (e *Evidence) Provenance(ctx context.Context, task study.Hash, node uint32) (g *lineage.Graph, err error) {
	err = e.checked(ctx, func(c *audit.Checker) error {
		g, err = c.Provenance(ctx, task, node)
		return told(err)
	})
	return g, err
}

// checked asks a checker when it is a reader's turn.
func (e *Evidence) checked(ctx context.Context, ask func(*audit.Checker) error) error {
	leave, err := take(e.checks)
	if err != nil {
		return err
	}
	defer leave()
	c, err := e.repeated(ctx)
	if err != nil {
		return err
	}
	return ask(c)
}

// openWithin is how long a reader waits for a study's bundle. The fetch goes on
// where it was when they ask again.
const openWithin = 2 * time.Minute

// Open opens a study's bundle to look at; who opens it closes it.
func (e *Evidence) Open(ctx context.Context, c study.CID) (*look.Study, error) {
	leave, err := await(ctx, e.looks)
	if err != nil {
		return nil, err
	}
	defer leave()
	return e.open(ctx, c)
}

func (e *Evidence) open(ctx context.Context, c study.CID) (*look.Study, error) {
	ctx, cancel := context.WithTimeout(ctx, openWithin)
	defer cancel()
	s, err := e.cfg.Studies.Open(ctx, c)
	return s, told(err)
}

// Samples decodes a frame of a study.
func (e *Evidence) Samples(ctx context.Context, c study.CID, k look.Key) ([]byte, error) {
	leave, err := await(ctx, e.looks)
	if err != nil {
		return nil, err
	}
	defer leave()
	s, err := e.open(ctx, c)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	raw, err := s.Samples(ctx, k)
	return raw, told(err)
}

// told makes what readers may be told of an error: the study's or the model's
// faults, whose text names no more than they know already, and an endpoint that
// does not answer.
func told(err error) error {
	var fault *study.Fault
	switch {
	case err == nil:
		return nil
	case errors.As(err, &fault):
		return fmt.Errorf("%w: %w", errUnavailable, fault)
	case errors.Is(err, look.ErrKey):
		return fmt.Errorf("%w: %w", errNotFound, err)
	case errors.Is(err, look.ErrOverlay):
		return fmt.Errorf("%w: %w", errUnavailable, err)
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%w: it took too long", errUnavailable)
	}
	return err
}
