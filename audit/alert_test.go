package audit_test

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/alert"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/study"
)

func alerts(t *testing.T, src audit.Sources, cfg alert.Config) map[alert.Kind][]alert.Alert {
	t.Helper()
	c, err := audit.NewChecker(t.Context(), src)
	must(t, err)
	list, err := alert.Of(t.Context(), c, cfg)
	must(t, err)
	byKind, seen := map[alert.Kind][]alert.Alert{}, map[string]bool{}
	for i, a := range list {
		if seen[a.ID] || a.Detail == "" || i > 0 && a.Block < list[i-1].Block {
			t.Errorf("%d: %+v", i, a)
		}
		seen[a.ID] = true
		byKind[a.Kind] = append(byKind[a.Kind], a)
	}
	return byKind
}

// Of a network in which everything has happened, all of it by the rules.
func TestAlertsOfAStory(t *testing.T) {
	s := newStory(t)
	src := s.open(t)
	got := alerts(t, src, alert.Config{})
	counts := map[alert.Kind]int{}
	for kind, list := range got {
		counts[kind] = len(list)
	}
	for kind, want := range map[alert.Kind]int{alert.Hidden: 1, alert.Challenged: 2, alert.Overturned: 1, alert.Recall: 1, alert.LabelDue: 0, alert.Breach: 0, alert.ModelDrift: 0} {
		if counts[kind] != want {
			t.Errorf("%d of %s, want %d", counts[kind], kind, want)
		}
	}
	if counts[alert.Disagreement] < 4 || counts[alert.Slash] < 5 || counts[alert.Inconclusive] < 1 {
		t.Errorf("%v", counts)
	}
	if a := got[alert.Hidden][0]; a.Node != s.nodes[3].Node {
		t.Errorf("%+v", a)
	}
	if !slices.ContainsFunc(got[alert.Disagreement], func(a alert.Alert) bool { return a.Study == s.plain.String() && a.Node == s.nodes[2].Node }) {
		t.Errorf("%+v", got[alert.Disagreement])
	}
	src.Events = edit(final, func(x *chain.Finalised) { x.Findings[0] += 1000 })(src.Events) // an endpoint that lies
	if lied := alerts(t, src, alert.Config{}); len(lied[alert.Breach]) == 0 || len(lied[alert.Disagreement]) <= len(got[alert.Disagreement]) {
		t.Errorf("of a lie: %+v", lied[alert.Breach])
	}
}

// A label is due when no model takes results on its study any more, and no alert
// once it is revealed.
func TestAlertsOfLabels(t *testing.T) {
	w := newWorld(t, 2)
	id := w.Study(t, testnet.Lie{Label: label, Salt: salt})
	w.Study(t, testnet.Lie{Label: label, Salt: salt}) // that a model still takes
	due := func() []alert.Alert {
		t.Helper()
		return alerts(t, w.open(t), alert.Config{})[alert.LabelDue]
	}
	w.agree(t, claim{study: id, value: 2})
	if got := due(); len(got) != 0 {
		t.Errorf("as soon as it could be revealed: %+v", got)
	}
	w.NextEpoch(t)
	w.NextEpoch(t)
	w.Commit() // the first block of that epoch
	if got := due(); len(got) != 1 || got[0].Study != id.String() {
		t.Errorf("two epochs later: %+v", got)
	}
	_, err := w.By.RevealLabel(t.Context(), id, label, salt)
	must(t, err)
	if got := due(); len(got) != 0 {
		t.Errorf("when it is revealed: %+v", got)
	}
	src := w.open(t)
	src.Events = drop(any1[history.LabelRevealed])(src.Events)
	src.State = later{src.State}
	if got := alerts(t, src, alert.Config{}); len(got[alert.LabelLost]) != 2 {
		t.Errorf("when it is too late: %+v", got)
	}
}

// later is a chain whose last block came after all terms.
type later struct{ audit.State }

func (l later) BlocksAt(ctx context.Context, numbers []uint64) ([]chain.Block, error) {
	blocks, err := l.State.BlocksAt(ctx, numbers)
	blocks[0].Time += 1 << 40
	return blocks, err
}

// Scores that shift and a node that begins to disagree are drift; the same again
// is none.
func TestAlertsOfDrift(t *testing.T) {
	w := newWorld(t, 3)
	say3 := func(from, odd float64) {
		t.Helper()
		var claims, others []claim
		for i := range 8 {
			id := w.Study(t, nothing)
			claims = append(claims, claim{study: id, value: from + float64(i)})
			others = append(others, claim{study: id, value: from + float64(i) + odd})
		}
		w.NextEpoch(t)
		w.Round(t, w.says(t, w.nodes[0], claims...), w.says(t, w.nodes[1], claims...), w.says(t, w.nodes[2], others...))
		w.NextEpoch(t)
		w.Settle(t)
	}
	cfg := alert.Config{Window: 8, Significance: 0.01}
	say3(0, 0)
	say3(0, 0)
	if got := alerts(t, w.open(t), cfg); len(got) != 0 {
		t.Errorf("of the same: %+v", got)
	}
	say3(100, 50)
	got := alerts(t, w.open(t), cfg)
	if len(got[alert.ModelDrift]) != 1 || got[alert.ModelDrift][0].Model != w.model.String() || len(got[alert.NodeDrift]) != 1 || got[alert.NodeDrift][0].Node != w.nodes[2].Node {
		t.Errorf("%+v, %+v", got[alert.ModelDrift], got[alert.NodeDrift])
	}
}

// watching runs a watcher over a database until it has looked once more, and
// returns what it told.
func watching(t *testing.T, db *sql.DB, next func(context.Context) (audit.Sources, error), change func(*alert.Watcher)) (told []alert.Alert, err error) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ticks := make(chan time.Time)
	w := &alert.Watcher{DB: db, Ticks: ticks, Log: slog.New(slog.DiscardHandler), Tell: func(a alert.Alert) error {
		told = append(told, a)
		return nil
	}}
	w.Next = next
	if change != nil {
		change(w)
	}
	ended := make(chan error, 1)
	go func() { ended <- w.Run(ctx) }()
	select {
	case ticks <- time.Time{}: // it is taken when a look has ended
	case err := <-ended:
		return told, err
	}
	stop()
	return told, <-ended
}

func TestAWatcherTellsEachOnce(t *testing.T) {
	w := newWorld(t, 3)
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "watch.db"))
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	tracker, err := audit.Track(t.Context(), db, w.Client, nil, "", slog.New(slog.DiscardHandler))
	must(t, err)
	disagree := func() study.Hash {
		t.Helper()
		id := w.Study(t, nothing)
		w.NextEpoch(t)
		w.Round(t, w.says(t, w.nodes[0], say(1, id)...), w.says(t, w.nodes[1], say(1, id)...), w.says(t, w.nodes[2], say(9, id)...))
		w.NextEpoch(t)
		w.Settle(t)
		return id
	}
	first := disagree()
	full := errors.New("the disk is full")
	told, err := watching(t, db, tracker.Next, func(w *alert.Watcher) { w.Tell = func(alert.Alert) error { return full } })
	if len(told) != 0 || !errors.Is(err, full) {
		t.Errorf("told %+v, %v", told, err)
	}
	told, err = watching(t, db, tracker.Next, nil)
	must(t, err)
	if len(told) != 2 || told[0].Kind != alert.Disagreement && told[1].Kind != alert.Disagreement || !strings.Contains(told[0].ID+told[1].ID, "slash/") {
		t.Errorf("of %s: %+v", first, told)
	}
	told, err = watching(t, db, tracker.Next, nil)
	must(t, err)
	if len(told) != 0 {
		t.Errorf("again: %+v", told)
	}
	second := disagree()
	told, err = watching(t, db, tracker.Next, func(w *alert.Watcher) { w.FromNow = true }) // it is not the first start
	must(t, err)
	if len(told) != 2 || told[0].Study != second.String() && told[1].Study != second.String() {
		t.Errorf("of %s: %+v", second, told)
	}
}

func TestAWatcherFromNow(t *testing.T) {
	s := newStory(t)
	src := s.open(t)
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "watch.db"))
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	at := func(block uint64) func(context.Context) (audit.Sources, error) {
		return func(context.Context) (audit.Sources, error) { src.Block = block; return src, nil }
	}
	fromNow := func(w *alert.Watcher) { w.FromNow = true }
	for i := range 2 {
		told, err := watching(t, db, at(src.Block+uint64(i)), fromNow)
		must(t, err)
		if len(told) != 0 {
			t.Errorf("start %d: %+v", i+1, told)
		}
	}
}

// An endpoint that fails is asked again; one of another chain ends it.
func TestAWatcherOfABadEndpoint(t *testing.T) {
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "watch.db"))
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	for wrong, ends := range map[error]bool{errors.New("connection refused"): false, follow.ErrOtherChain: true} {
		_, err := watching(t, db, func(context.Context) (audit.Sources, error) { return audit.Sources{}, wrong }, nil)
		if ends != errors.Is(err, wrong) || !ends && err != nil {
			t.Errorf("%v: %v", wrong, err)
		}
	}
}
