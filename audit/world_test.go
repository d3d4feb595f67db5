package audit_test

import (
	"encoding/json"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

func TestMain(m *testing.M) {
	modelstest.ServeWorker()
	os.Exit(m.Run())
}

func must(t testing.TB, err error) {
	t.Helper()
	testnet.Must(t, err)
}

// world is a testnet whose nodes the test plays itself, so that they can lie.
type world struct {
	*testnet.World
	model study.Hash // which claims are about
	nodes []*chaintest.Player
}

// nothing is no lie.
var nothing = testnet.Lie{}

// newWorld has some nodes, each of which may take every task of the model, two
// of which must agree.
func newWorld(t *testing.T, nodes int) *world {
	t.Helper()
	w := &world{World: testnet.New(t)}
	w.Tokens(t, w.By.Address(), 10_000)
	w.model = w.publish(t, modelstest.Package(t, "mean", nil), terms{2, 8, 8, study.Tolerances{10}})
	for range nodes {
		w.nodes = append(w.nodes, w.Player(t))
	}
	return w
}

// terms are quorum, target, committee and tolerances.
type terms struct {
	quorum, target, committee uint8
	tolerances                study.Tolerances
}

func (w *world) publish(t *testing.T, dir string, by terms) study.Hash {
	t.Helper()
	c, err := w.Peer.AddDir(t.Context(), dir)
	must(t, err)
	_, err = w.By.PublishModel(t.Context(), chain.NewModel{
		ID: study.Hash(c), Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: by.quorum, Target: by.target, Committee: by.committee,
		Fee: chain.Tokens(3), Tolerances: by.tolerances,
	})
	must(t, err)
	_, err = w.By.FundModel(t.Context(), study.Hash(c), chain.Tokens(100))
	must(t, err)
	must(t, w.Peer.Release(t.Context(), c))
	return study.Hash(c)
}

// claim is what a node says of a study.
type claim struct {
	study  study.Hash
	status study.Reason
	value  float64             // of the finding when status is OK
	record func(*study.Record) // changes the record behind the result's back
	change func(*study.Result) // changes the result behind the record's back
	secret bool                // the record is not served
	files  map[string][]byte   // beside the record
}

// result makes a node's result with its record, as nodes do.
func (w *world) result(t *testing.T, p *chaintest.Player, c claim) study.Result {
	t.Helper()
	s, err := w.Client.Latest().StudyByID(t.Context(), c.study)
	must(t, err)
	record := study.Record{
		Schema: study.RecordSchema, StudyID: c.study, StudyCID: s.CID, ModelID: w.model, Node: p.Node, Status: c.status,
		Runtime: study.Runtime{Engine: "test"},
	}
	result := study.Result{StudyID: c.study, ModelID: w.model, Status: c.status, Runtime: record.Runtime.Digest(), Node: p.Node}
	if c.status == study.OK {
		spec := modelstest.Manifest().Findings[0]
		record.Findings = []study.Finding{{Name: spec.Name, Value: c.value, Unit: spec.Unit}}
		result.Findings[0], err = study.FixedPoint(c.value, spec.Decimals)
		must(t, err)
	}
	if c.record != nil {
		c.record(&record)
	}
	raw, err := json.Marshal(record)
	must(t, err)
	artefacts := map[string][]byte{"record.json": raw}
	maps.Copy(artefacts, c.files)
	result.Artefacts, err = w.Peer.AddFiles(t.Context(), artefacts)
	must(t, err)
	if c.secret {
		must(t, w.Peer.Unpin(t.Context(), result.Artefacts))
		_, err = w.Peer.GC(t.Context())
	} else {
		err = w.Peer.Release(t.Context(), result.Artefacts)
	}
	must(t, err)
	if c.change != nil {
		c.change(&result)
	}
	return result
}

// says is a node with what it says in an epoch.
func (w *world) says(t *testing.T, p *chaintest.Player, claims ...claim) chaintest.Play {
	t.Helper()
	play := chaintest.Play{Player: p}
	for _, c := range claims {
		play.Results = append(play.Results, w.result(t, p, c))
	}
	return play
}

// agree has two nodes make the same claims, which makes them final: the first
// as they are, the second without lies. It takes some epochs.
func (w *world) agree(t *testing.T, claims ...claim) {
	t.Helper()
	plain := slices.Clone(claims)
	for i := range plain {
		plain[i].record, plain[i].change, plain[i].secret = nil, nil, false
	}
	w.NextEpoch(t)
	w.Round(t, w.says(t, w.nodes[0], claims...), w.says(t, w.nodes[1], plain...))
	w.NextEpoch(t)
	w.Settle(t)
}

// open reads the chain.
func (w *world) open(t *testing.T) audit.Sources {
	t.Helper()
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "audit.db"))
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	src, err := audit.Open(t.Context(), db, w.Client, w.Peer, t.TempDir(), slog.New(slog.DiscardHandler))
	must(t, err)
	src.Limits.Idle = time.Second
	return src
}

// faults are the kinds of check that did not match, with their outcome.
func faults(r *audit.Report) []string {
	kinds := map[string]bool{}
	for _, item := range r.Items {
		if item.Outcome != audit.Match {
			kinds[string(item.Outcome)+" "+item.Kind] = true
		}
	}
	return slices.Sorted(maps.Keys(kinds))
}

func want(t *testing.T, r *audit.Report, kinds ...string) {
	t.Helper()
	if got := faults(r); !slices.Equal(got, kinds) || r.Checked == 0 {
		t.Errorf("%d checked, found %q, want %q", r.Checked, got, kinds)
		show(t, r)
	}
}

// show logs what did not match.
func show(t *testing.T, r *audit.Report) {
	t.Helper()
	for _, item := range r.Items {
		if item.Outcome != audit.Match {
			t.Logf("%+v", item)
		}
	}
}
