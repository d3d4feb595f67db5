package browse

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// Limits of what is kept of a package, in bytes.
const (
	maxName = 120
	maxText = 4000
	maxCard = 64 << 10
)

// fetchLimits bound what a package may cost: a file of it at a time.
var fetchLimits = ipfsstore.Limits{Bytes: models.MaxManifestBytes, Files: 64, Depth: 2, Time: time.Minute, Idle: 20 * time.Second}

// How long to wait before a package that could not be fetched is tried again.
const (
	firstRetry = 15 * time.Second
	lastRetry  = time.Hour
)

// library fetches what model packages say, one after the other, and keeps it:
// a model's id is its package's CID, so that it never changes.
type library struct {
	db      *sql.DB
	content ipfsstore.Store
	log     *slog.Logger
	version atomic.Uint64 // grows with each card
	told    func()        // of a card; nil: nobody

	mu      sync.Mutex
	cards   map[study.Hash]*shelf
	waiting chan study.Hash
}

// shelf is what is known of one model's package.
type shelf struct {
	card *Card     // without its Text
	next time.Time // when to try again
	wait time.Duration
	busy bool
	bad  bool // it will never do
}

// maxShelves bounds how many models are known at once; the rest is unnamed.
const maxShelves = 10_000

func newLibrary(db *sql.DB, content ipfsstore.Store, log *slog.Logger) *library {
	return &library{db: db, content: content, log: log, cards: map[study.Hash]*shelf{}, waiting: make(chan study.Hash, 256)}
}

// card implements cards: it returns what is known and, if that is nothing, asks
// for the package.
func (l *library) card(id study.Hash) *Card {
	l.mu.Lock()
	defer l.mu.Unlock()
	s := l.cards[id]
	if s == nil {
		if len(l.cards) >= maxShelves {
			return nil
		}
		s = &shelf{}
		l.cards[id] = s
	}
	if s.card == nil && !s.bad && !s.busy && l.content != nil && !time.Now().Before(s.next) {
		select {
		case l.waiting <- id:
			s.busy = true
		default: // later
		}
	}
	return s.card
}

// run fetches until ctx ends.
func (l *library) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case id := <-l.waiting:
			card, err := l.obtain(ctx, id)
			if l.put(id, card, err); err == nil && l.told != nil {
				l.told()
			}
		}
	}
}

// errUnfit says that a package will never do.
var errUnfit = errors.New("the package does not fit")

func (l *library) put(id study.Hash, card *Card, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	s := l.cards[id]
	s.busy = false
	if err == nil {
		s.card = card
		l.version.Add(1)
		return
	}
	l.log.Debug("a model has no names yet", "model", id, "err", err)
	s.bad = errors.Is(err, errUnfit) || errors.Is(err, ipfsstore.ErrTooLarge) || errors.Is(err, ipfsstore.ErrBadPath)
	s.wait = min(max(2*s.wait, firstRetry), lastRetry)
	s.next = time.Now().Add(s.wait)
}

// obtain reads a card from the database or fetches it.
func (l *library) obtain(ctx context.Context, id study.Hash) (*Card, error) {
	name := "card " + id.String()
	var card Card
	if found, err := kept(l.db, name, &card); err == nil && found {
		card.Text = ""
		return &card, nil
	}
	fetched, err := l.fetch(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := keep(l.db, name, fetched); err != nil {
		return nil, err
	}
	fetched.Text = ""
	return fetched, nil
}

func (l *library) fetch(ctx context.Context, id study.Hash) (*Card, error) {
	raw, err := l.content.ReadFile(ctx, study.CID(id), models.ManifestName, fetchLimits)
	if err != nil {
		return nil, fmt.Errorf("fetch model.json: %w", err)
	}
	m, err := models.ParseManifest(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnfit, err)
	}
	if err := l.fits(ctx, id, m); err != nil {
		return nil, err
	}
	text, err := l.content.ReadFile(ctx, study.CID(id), models.CardName, fetchLimits)
	if err != nil {
		return nil, fmt.Errorf("fetch MODEL_CARD.md: %w", err)
	}
	c := &Card{
		Name: clean(m.Name, maxName), Version: clean(m.Version, maxName), Vendor: clean(m.Vendor, maxName), License: clean(m.License, maxName),
		Description: clean(m.Description, maxText), IntendedUse: clean(m.IntendedUse, maxText), Task: clean(m.Task, maxName), Text: clean(string(text), maxCard),
	}
	for _, spec := range m.Specs() {
		spec.Name, spec.Unit = clean(spec.Name, maxName), clean(spec.Unit, maxName)
		spec.Code = study.Code{Value: clean(spec.Code.Value, maxName), Scheme: clean(spec.Code.Scheme, maxName), Meaning: clean(spec.Code.Meaning, maxName)}
		c.Findings = append(c.Findings, spec)
	}
	return c, nil
}

// fits holds a package against the terms that were published: with others its
// findings cannot be told apart.
func (l *library) fits(ctx context.Context, id study.Hash, m models.Manifest) error {
	var findings int
	var word [32]byte
	row := l.db.QueryRowContext(ctx, `SELECT findings, tolerances FROM model_published WHERE id = ?`, id[:])
	if err := row.Scan(&findings, blob{word[:]}); err != nil {
		return fmt.Errorf("find a model: %w", err)
	}
	tolerances, err := m.Tolerances()
	if err != nil || tolerances != study.UnpackTolerances(word) || len(m.Specs()) != findings {
		return fmt.Errorf("%w: the published terms are not those of model.json", errUnfit)
	}
	return nil
}

// text is a package's MODEL_CARD.md, or "" while it is not there.
func (l *library) text(id study.Hash) string {
	var card Card
	if _, err := kept(l.db, "card "+id.String(), &card); err != nil {
		return ""
	}
	return card.Text
}
