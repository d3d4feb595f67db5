package browse

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// shelves is a store with one model's files.
type shelves struct {
	ipfsstore.Store
	files map[string][]byte
	err   error
	asked int
}

func (s *shelves) ReadFile(_ context.Context, _ study.CID, name string, lim ipfsstore.Limits) ([]byte, error) {
	s.asked++
	raw, found := s.files[name]
	switch {
	case s.err != nil:
		return nil, s.err
	case !found || lim.Bytes == 0 || lim.Time == 0:
		return nil, ipfsstore.ErrUnavailable
	case int64(len(raw)) > lim.Bytes:
		return nil, ipfsstore.ErrTooLarge
	}
	return raw, nil
}

// newShelves has a package whose terms are the published ones, changed by
// change.
func newShelves(t *testing.T, change func(*models.Manifest)) *shelves {
	t.Helper()
	m := modelstest.Manifest()
	m.Network.SHA256 = study.Hash{1}
	m.Findings[0].Tolerance = 5 * math.Pow10(-m.Findings[0].Decimals)
	if change != nil {
		change(&m)
	}
	raw, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return &shelves{files: map[string][]byte{models.ManifestName: raw, models.CardName: []byte("# Card")}}
}

// opened is a library over tables with one model of one finding, tolerance 5.
func opened(t *testing.T, s *shelves) *library {
	t.Helper()
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "browse.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	if _, err := NewTables(db, chain.Deployment{Clock: chain.Clock{Schedule: chain.DefaultSchedule()}}, chain.RewardTerms{}); err != nil {
		t.Fatal(err)
	}
	word := study.Tolerances{5}.Pack()
	zero := make([]byte, 32)
	id := study.Hash{1}
	if _, err := db.Exec(`INSERT INTO model_published VALUES (1, 0, ?, ?, 1, ?, 2, 1, 2, 3, 3, '1', ?)`, zero, id[:], zero[:20], word[:]); err != nil {
		t.Fatal(err)
	}
	return newLibrary(db, s, slog.New(slog.DiscardHandler))
}

// turn asks for the model and, if the library will, fetches it.
func turn(t *testing.T, l *library) *Card {
	t.Helper()
	id := study.Hash{1}
	l.card(id)
	select {
	case waiting := <-l.waiting:
		card, err := l.obtain(t.Context(), waiting)
		l.put(waiting, card, err)
		if err != nil {
			t.Log(err)
		}
	default:
	}
	return l.card(id)
}

func TestPackagesGiveNames(t *testing.T) {
	long := strings.Repeat("é\u202e\x00", 600)
	s := newShelves(t, func(m *models.Manifest) { m.Name, m.Description = "mean", long })
	s.files[models.CardName] = []byte(strings.Repeat("x", maxCard) + "\xff")
	l := opened(t, s)
	c := turn(t, l)
	if c == nil || c.Name != "mean" || len(c.Findings) != 1 || c.Text != "" || l.version.Load() != 1 {
		t.Fatalf("%+v", c)
	}
	if len(c.Description) > maxText*3 || strings.ContainsAny(c.Description, "\u202e\x00") {
		t.Errorf("%d bytes: %.40q", len(c.Description), c.Description)
	}
	if text := l.text(study.Hash{1}); len(text) != maxCard {
		t.Errorf("%d bytes of the card", len(text))
	}
	asked := s.asked
	again := newLibrary(l.db, s, l.log)
	if c := turn(t, again); c == nil || s.asked != asked {
		t.Errorf("after a restart: %+v, %d questions more", c, s.asked-asked)
	}
}

func TestPackagesThatDoNotFitGiveNone(t *testing.T) {
	for name, s := range map[string]*shelves{
		"other tolerances":   newShelves(t, func(m *models.Manifest) { m.Findings[0].Tolerance *= 2 }),
		"more findings":      newShelves(t, func(m *models.Manifest) { m.Findings = append(m.Findings, m.Findings[0]); m.Findings[1].Name = "b" }),
		"no manifest":        {files: map[string][]byte{models.ManifestName: []byte("{")}},
		"a large manifest":   {files: map[string][]byte{models.ManifestName: make([]byte, models.MaxManifestBytes+1)}},
		"a path that is bad": {err: fmt.Errorf("x: %w", ipfsstore.ErrBadPath)},
		"nobody serves it":   {err: ipfsstore.ErrUnavailable},
	} {
		l := opened(t, s)
		if c := turn(t, l); c != nil || l.version.Load() != 0 {
			t.Errorf("%s: %+v", name, c)
		}
		asked := s.asked
		if turn(t, l); s.asked != asked {
			t.Errorf("%s: it is asked for again at once", name)
		}
		if bad := l.cards[study.Hash{1}].bad; bad != (name != "nobody serves it") {
			t.Errorf("%s: never again is %v", name, bad)
		}
	}
}

func TestTextIsCleaned(t *testing.T) {
	for in, want := range map[string]string{
		"plain\n\ttext": "plain\n\ttext", "a\u202eb": "a\ufffdb", "a\x00b\x1b[2J": "a\ufffdb\ufffd[2J", "ééé": "éé", "a\xff": "a\ufffd", "": "",
	} {
		most := 20
		if in == "ééé" {
			most = 5
		}
		if got := clean(in, most); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
}

func TestCursorsRoundTrip(t *testing.T) {
	for _, p := range []position{{}, {1, 2, 3}, top, {1 << 40, 0, 7}} {
		got, err := PageQuery{Cursor: p.cursor()}.start(position{})
		if err != nil || got != p || len(p.cursor()) > maxCursor {
			t.Errorf("%v by %q is %v, %v", p, p.cursor(), got, err)
		}
	}
	found := []placed[int]{{1, position{1}}, {2, position{2}}, {3, position{3}}}
	if p := page(found, 2); len(p.Items) != 2 || p.Next != (position{2}).cursor() {
		t.Errorf("%+v", p)
	}
	if p := page(found, 3); len(p.Items) != 3 || p.Next != "" {
		t.Errorf("%+v", p)
	}
}

func TestAmountsInTokens(t *testing.T) {
	for units, want := range map[string]string{
		"0": "0", "1": "0.000000000000000001", "1000000000000000000": "1", "-1500000000000000000": "-1.5", "123456789000000000000000000": "123456789",
	} {
		var a Amount
		if err := a.UnmarshalText([]byte(units)); err != nil || a.Tokens() != want || a.String() != units {
			t.Errorf("%s is %s tokens, want %s, %v", units, a.Tokens(), want, err)
		}
	}
	for _, bad := range []string{"", "x", "1.5", strings.Repeat("9", 100)} {
		if err := new(Amount).UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

// What several ask for at once is worked out once; what fails is tried again.
func TestMemoWorksOnce(t *testing.T) {
	m := newMemo[int, int](2)
	works := 0
	work := func() (int, error) { works++; return works, nil }
	for range 3 {
		if v, err := m.get(1, work); v != 1 || err != nil {
			t.Errorf("%d, %v", v, err)
		}
	}
	if _, err := m.get(2, func() (int, error) { return 0, ErrCursor }); err == nil {
		t.Error("an error is lost")
	}
	if v, err := m.get(2, work); v != 2 || err != nil {
		t.Errorf("after an error: %d, %v", v, err)
	}
	if m.get(3, work); len(m.kept) != 2 || len(m.used) != 2 {
		t.Errorf("%d kept", len(m.kept))
	}
}
