package audit_test

import (
	"database/sql"
	"encoding/json"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
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
	model study.Hash // takes two agreeing results of three
	nodes []*player
}

type player struct {
	*chain.Transactor
	account *chain.Account
	id      uint32
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{World: testnet.New(t)}
	w.model = w.publish(t, modelstest.Package(t, "mean", nil), study.Tolerances{10})
	for range 3 {
		p := &player{account: w.Account(t)}
		p.Transactor = w.Transactor(p.account)
		p.id = w.Node(t, p.account)
		w.nodes = append(w.nodes, p)
	}
	return w
}

func (w *world) publish(t *testing.T, dir string, tolerances study.Tolerances) study.Hash {
	t.Helper()
	c, err := w.Peer.AddDir(t.Context(), dir)
	must(t, err)
	_, err = w.By.PublishModel(t.Context(), chain.NewModel{
		ID: study.Hash(c), Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 2, Committee: 3, Fee: chain.Tokens(3), Tolerances: tolerances,
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
	secret bool                // the record is not served
}

// say has a node sign and submit a claim, with its record, as nodes do.
func (w *world) say(t *testing.T, p *player, c claim) {
	t.Helper()
	s, err := w.Client.Latest().StudyByID(t.Context(), c.study)
	must(t, err)
	record := study.Record{
		Schema: study.RecordSchema, StudyID: c.study, StudyCID: s.CID, ModelID: w.model, Node: p.id, Status: c.status,
		Runtime: study.Runtime{Engine: "test"},
	}
	result := study.Result{
		StudyID: c.study, StudyCID: s.CID, ModelID: w.model, Status: c.status, Runtime: record.Runtime.Digest(), Node: p.id,
	}
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
	result.Artefacts, err = w.Peer.AddFiles(t.Context(), map[string][]byte{"record.json": raw})
	must(t, err)
	if c.secret {
		must(t, w.Peer.Unpin(t.Context(), result.Artefacts))
		_, err = w.Peer.GC(t.Context())
	} else {
		err = w.Peer.Release(t.Context(), result.Artefacts)
	}
	must(t, err)
	signature, err := attest.Sign(w.Deployment.Domain(), result, p.account.Signer())
	must(t, err)
	_, err = p.SubmitResults(t.Context(), []chain.SignedResult{{Result: result, Signature: signature}})
	must(t, err)
}

// agree has two nodes make the same claim, which makes it final.
func (w *world) agree(t *testing.T, c claim) {
	t.Helper()
	w.say(t, w.nodes[0], c)
	c.record, c.secret = nil, false
	w.say(t, w.nodes[1], c)
}

// open reads the chain into a fresh index. change, if not nil, alters its rows
// as an endpoint that lies would.
func (w *world) open(t *testing.T, change func(*sql.DB)) audit.Sources {
	t.Helper()
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "audit.db"))
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	src, err := audit.Open(t.Context(), db, w.Client, w.Peer, t.TempDir(), slog.New(slog.DiscardHandler))
	must(t, err)
	src.Limits.Idle = time.Second
	if change != nil {
		change(db)
	}
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
	if got := faults(r); !slices.Equal(got, kinds) || r.Sound() != (len(kinds) == 0) || r.Checked == 0 {
		t.Errorf("%d checked, found %q, want %q", r.Checked, got, kinds)
		for _, item := range r.Items {
			if item.Outcome != audit.Match {
				t.Logf("%+v", item)
			}
		}
	}
}
