package browse

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// Config says what a Service follows. Path and Client are required.
type Config struct {
	Path    string           // of the database, which is made if it is not there; it may be deleted at any time while no Service has it
	Client  *chain.Client    // no endpoint of it needs to be reachable
	Content ipfsstore.Store  // for model packages; nil: findings have no names
	Poll    time.Duration    // how often to look for a new head; 0: follow's own
	Ticks   <-chan time.Time // in place of Poll, for tests
	Log     *slog.Logger     // nil: silent
}

// Service keeps an index in step with the chain and answers from it. When no
// endpoint answers it goes on with what it has and says so; when the chain is
// another one than before, or the tables are those of another version, it makes
// the index anew.
type Service struct {
	cfg     Config
	db      *sql.DB // that the follower writes to
	reads   *sql.DB
	tables  *Tables
	reader  *Reader
	library *library
	watch   *watch
	block   atomic.Pointer[chain.Block] // that the tables stand at
	caught  atomic.Bool                 // the tables have reached the chain's head since they were made
}

// Open opens the index as it is. The caller runs Run and then calls Close.
func Open(ctx context.Context, cfg Config) (*Service, error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	db, err := chain.OpenDB(cfg.Path)
	if err != nil {
		return nil, err
	}
	reads, err := chain.OpenReadDB(cfg.Path)
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	s := &Service{cfg: cfg, db: db, reads: reads, reader: NewReader(reads, cfg.Client.Deployment(), nil)}
	s.library = newLibrary(db, cfg.Content, cfg.Log)
	s.reader.cards = s.library
	s.watch = newWatch(s.head)
	s.library.told = s.watch.changed
	if err := s.prepare(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// Close closes the database, after Run has returned.
func (s *Service) Close() error { return errors.Join(s.reads.Close(), s.db.Close()) }

// Reader answers from the index.
func (s *Service) Reader() *Reader { return s.reader }

// Head is where the index stands now.
func (s *Service) Head() Head { return s.watch.now() }

// Subscribe delivers the head of now and then whenever it changes, until cancel
// is called; a slow reader gets only the newest.
func (s *Service) Subscribe() (heads <-chan Head, cancel func()) { return s.watch.subscribe() }

// identity is which chain and which tables an index is of.
type identity struct {
	Tables  string        `json:"tables"`
	ChainID uint64        `json:"chainId"`
	Ledger  chain.Address `json:"ledger"`
}

// prepare makes the tables, anew if those that are there are of another chain
// or version.
func (s *Service) prepare(ctx context.Context) error {
	d := s.cfg.Client.Deployment()
	want := identity{tablesVersion, d.ChainID, d.Contracts.Ledger}
	var have identity
	found, err := kept(s.db, "identity", &have)
	if err != nil || found && have != want {
		s.cfg.Log.Warn("the index is of another chain or version: it is made anew")
		if err := wipe(ctx, s.db); err != nil {
			return err
		}
	}
	if s.tables, err = NewTables(s.db, d, chain.RewardTerms{}); err != nil {
		return err
	}
	caught := false
	if _, err := kept(s.db, "caught", &caught); err != nil {
		return err
	}
	s.caught.Store(caught)
	return keep(s.db, "identity", want)
}

// wipe drops every table and view.
func wipe(ctx context.Context, db *sql.DB) error {
	names, err := all(ctx, db, `SELECT type || ' "' || name || '"' FROM sqlite_master WHERE type IN ('view', 'table') AND name NOT LIKE 'sqlite_%' ORDER BY type DESC`,
		func(rows *sql.Rows, name *string) error { return rows.Scan(name) })
	if err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("make the index anew: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // no effect after Commit
	for _, name := range names {
		if _, err := tx.ExecContext(ctx, "DROP "+name); err != nil {
			return fmt.Errorf("make the index anew: %w", err)
		}
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("make the index anew: %w", err)
	}
	return nil
}

// Run follows the chain until ctx ends, then returns nil. An error is one of
// the database.
func (s *Service) Run(ctx context.Context) error {
	fetching := make(chan struct{})
	fetchers, stop := context.WithCancel(ctx)
	go func() {
		defer close(fetching)
		s.library.run(fetchers)
	}()
	defer func() { stop(); <-fetching }()
	for {
		err := s.follow(ctx)
		if !errors.Is(err, follow.ErrOtherChain) {
			return err
		}
		s.cfg.Log.Warn("the endpoint serves another chain than before: the index is made anew", "err", err)
		s.block.Store(nil)
		s.watch.forget()
		if err := errors.Join(wipe(ctx, s.db), s.prepare(ctx)); err != nil {
			return err
		}
		s.watch.changed()
	}
}

// follow follows one chain.
func (s *Service) follow(ctx context.Context) error {
	ctx, abort := context.WithCancelCause(ctx)
	defer abort(nil)
	greet := func(ctx context.Context, source follow.Source) error {
		err := s.sameChain(ctx, source)
		if errors.Is(err, follow.ErrOtherChain) {
			abort(err)
		}
		return err
	}
	var sources []follow.Source
	for _, e := range s.cfg.Client.Endpoints() {
		sources = append(sources, s.watch.observe(e, greet))
	}
	d := s.cfg.Client.Deployment()
	follower, err := follow.New(ctx, s.db, sources, s.tables, follow.Config{
		From: d.Block, Contracts: s.tables.Addresses(), Poll: s.cfg.Poll, Ticks: s.cfg.Ticks, Log: s.cfg.Log,
	})
	if err != nil {
		return err
	}
	if at, err := follower.Cursor(ctx); err == nil {
		s.block.Store(&at)
		s.watch.changed()
	}
	if err := s.learn(ctx, sources); err != nil || ctx.Err() != nil {
		return errors.Join(err, otherChain(ctx))
	}
	told := make(chan struct{})
	running, stop := context.WithCancel(ctx)
	go func() {
		defer close(told)
		s.tell(running, follower.Heads())
	}()
	defer func() { stop(); <-told }()
	return errors.Join(follower.Run(ctx), otherChain(ctx))
}

// otherChain is ErrOtherChain if that ended ctx.
func otherChain(ctx context.Context) error {
	if err := context.Cause(ctx); errors.Is(err, follow.ErrOtherChain) {
		return err
	}
	return nil
}

// sameChain holds the oldest block that the tables know against an endpoint's.
// The follower itself takes another chain that is shorter for one that lags.
func (s *Service) sameChain(ctx context.Context, source follow.Source) error {
	var number uint64
	var hash study.Hash
	err := s.db.QueryRowContext(ctx, `SELECT block, hash FROM block_time ORDER BY block LIMIT 1`).Scan(&number, blob{hash[:]})
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read index: %w", err)
	}
	blocks, err := source.Blocks(ctx, []uint64{number})
	if err == nil && !blocks[0].Hash.IsZero() && blocks[0].Hash != hash {
		err = fmt.Errorf("block %d at %s: %w", number, source.Name(), follow.ErrOtherChain)
	}
	return err
}

// learn reads the network's reward terms, once: they are fixed.
func (s *Service) learn(ctx context.Context, sources []follow.Source) error {
	found, err := kept(s.db, "rewards", &s.tables.rewards)
	if found || err != nil {
		return err
	}
	ticks, stop := s.ticks()
	defer stop()
	for {
		terms, err := s.cfg.Client.Latest().RewardTerms(ctx)
		if err == nil {
			s.tables.rewards = terms
			return keep(s.db, "rewards", terms)
		}
		for _, source := range sources {
			_, _ = source.Head(ctx) // tells whether it answers
		}
		s.cfg.Log.Warn("the explorer waits for an endpoint", "err", err)
		select {
		case <-ctx.Done():
			return nil
		case <-ticks:
		}
	}
}

// patience is how often an endpoint that does not answer is tried.
const patience = 2 * time.Second

func (s *Service) ticks() (<-chan time.Time, func()) {
	if s.cfg.Ticks != nil {
		return s.cfg.Ticks, func() {}
	}
	ticker := time.NewTicker(patience)
	return ticker.C, ticker.Stop
}

// tell publishes the blocks that the follower comes to.
func (s *Service) tell(ctx context.Context, blocks <-chan chain.Block) {
	for {
		select {
		case <-ctx.Done():
			return
		case b := <-blocks:
			s.block.Store(&b)
			s.watch.changed()
		}
	}
}

// behindFrom is from what lag on an index is said to be behind, in blocks: what
// comes between two looks of a quick chain is no lag.
const behindFrom = 16

// head is where the index stands beside what the endpoints told.
func (s *Service) head(told chain.Block, reached bool) Head {
	d := s.cfg.Client.Deployment()
	h := Head{ChainID: d.ChainID, Endpoint: told.Number, State: Current}
	if b := s.block.Load(); b != nil {
		h.Block, h.Hash = b.Number, b.Hash
		h.Epoch, h.Phase = d.Clock.EpochAt(b.Number), d.Clock.PhaseAt(b.Number).String()
		h.Time = s.timeOf(*b, told)
	}
	h.Lag = told.Number - min(told.Number, h.Block)
	h.Version, h.Names = s.version(), s.library.version.Load()
	if reached && h.Block > 0 && h.Lag < behindFrom && !s.caught.Swap(true) {
		if err := keep(s.db, "caught", true); err != nil {
			s.cfg.Log.Warn("the index is complete, but that cannot be kept", "err", err)
		}
	}
	switch {
	case !reached:
		h.State = Unreachable
	case !s.caught.Load():
		h.State = Rebuilding
	case h.Lag >= behindFrom:
		h.State = Behind
	}
	return h
}

// timeOf is a block's time: as the endpoint told, or that of the newest block
// up to it that has events.
func (s *Service) timeOf(b, told chain.Block) (second int64) {
	if b.Hash == told.Hash {
		return int64(told.Time)
	}
	row := s.reads.QueryRow(`SELECT COALESCE(MAX(time), 0) FROM block_time WHERE block <= ?`, b.Number)
	if err := row.Scan(&second); err != nil {
		s.cfg.Log.Warn("the time of a block cannot be read", "err", err)
	}
	return second
}

func (s *Service) version() study.Hash {
	v, err := s.reader.Version(context.Background())
	if err != nil {
		s.cfg.Log.Warn("the index cannot be read", "err", err)
	}
	return v
}
