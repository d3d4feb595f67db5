package outbox_test

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/outbox"
	"github.com/fluoronet/fluoro/study"
)

// market is a network with a funded model and two nodes.
type market struct {
	*chaintest.Network
	model  study.Hash
	nodes  []*chain.Account
	result func(study, node int) chain.SignedResult
}

func newMarket(t testing.TB, studies int) *market {
	t.Helper()
	ctx := t.Context()
	n := chaintest.Start(t)
	m := &market{Network: n, model: study.Hash{0xaa}}
	vendor, contributor := n.Treasury(), n.Transactor(n.Account(t))
	check := func(_ chain.Receipt, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	check(vendor.PublishModel(ctx, chain.NewModel{ID: m.model, Modalities: study.MaskOf(study.CR), FindingCount: 2, Quorum: 2, Committee: 3, Fee: chain.Tokens(1)}))
	check(vendor.FundModel(ctx, m.model, chain.Tokens(1_000_000)))
	for i := range studies {
		id := studyID(i)
		check(contributor.RegisterStudy(ctx, chain.NewStudy{ID: id, CID: study.CID(id), Modality: study.CR, InstanceCount: 1, ConsentScopes: 1}))
	}
	for range 3 {
		a := n.Account(t)
		n.Node(t, a)
		m.nodes = append(m.nodes, a)
	}
	m.result = func(s, node int) chain.SignedResult {
		t.Helper()
		id := studyID(s)
		r := study.Result{
			StudyID: id, StudyCID: study.CID(id), ModelID: m.model, Findings: study.Findings{int32(s), -7},
			Artefacts: study.CID{1, byte(node)}, Runtime: study.Hash{2}, Node: uint32(node + 1),
		}
		sig, err := attest.Sign(n.Deployment.Domain(), r, m.nodes[node].Signer())
		if err != nil {
			t.Fatal(err)
		}
		return chain.SignedResult{Result: r, Signature: sig}
	}
	return m
}

func studyID(i int) study.Hash { return study.Hash{1, byte(i >> 8), byte(i)} }

func (m *market) outbox(t testing.TB, node int) *outbox.Outbox {
	t.Helper()
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), fmt.Sprintf("node%d.db", node)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	o, err := outbox.Open(t.Context(), db, m.Client, m.nodes[node], outbox.NewLedger(m.Client), outbox.Config{Confirmations: 1})
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func put(t testing.TB, o *outbox.Outbox, r chain.SignedResult) string {
	t.Helper()
	payload, err := outbox.EncodeResult(r)
	if err != nil {
		t.Fatal(err)
	}
	key := outbox.ResultKey(r.Key().ID())
	if _, err := o.Enqueue(t.Context(), key, payload); err != nil {
		t.Fatal(err)
	}
	return key
}

// settle steps until every item has come to its end.
func settle(t testing.TB, o *outbox.Outbox) map[outbox.State]int {
	t.Helper()
	limit := time.Now().Add(30 * time.Second)
	for time.Now().Before(limit) {
		if err := o.Step(t.Context()); err != nil {
			t.Fatal(err)
		}
		counts, err := o.Counts(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if counts[outbox.Queued]+counts[outbox.Sent]+counts[outbox.Mined] == 0 {
			return counts
		}
	}
	t.Fatal("the outbox did not come to an end")
	return nil
}

func TestResultsReachTheLedger(t *testing.T) {
	const studies = 70 // more than a batch
	m := newMarket(t, studies)
	outboxes := []*outbox.Outbox{m.outbox(t, 0), m.outbox(t, 1), m.outbox(t, 2)}
	for node, o := range outboxes[:2] {
		for s := range studies {
			put(t, o, m.result(s, node))
		}
		if counts := settle(t, o); counts[outbox.Final] != studies {
			t.Fatalf("node %d: %v", node, counts)
		}
	}
	keys := make([]chain.TaskKey, studies)
	for s := range keys {
		keys[s] = chain.TaskKey{Study: studyID(s), Model: m.model}
	}
	tasks, err := m.Client.Latest().Tasks(t.Context(), keys)
	if err != nil {
		t.Fatal(err)
	}
	for s, task := range tasks {
		if task.State != chain.TaskFinal || task.Findings[0] != int32(s) {
			t.Fatalf("task of study %d: %+v", s, task)
		}
	}
	// The third comes too late, has a forged result, and repeats another's.
	late := put(t, outboxes[2], m.result(0, 2))
	if counts := settle(t, outboxes[2]); counts[outbox.Refused] != 1 {
		t.Errorf("late: %v", counts)
	}
	if s, err := outboxes[2].Status(t.Context(), late); err != nil || s.Reason != "taskFinal" {
		t.Errorf("late: %+v, %v", s, err)
	}
	nonce, err := m.Client.NonceAt(t.Context(), [20]byte(m.nodes[2].Address()), nil)
	if err != nil || nonce != 1 { // its registration: nothing was spent on the refusal
		t.Errorf("nonce of the late node %d, %v", nonce, err)
	}
}

func TestLostDatabaseSendsNothingTwice(t *testing.T) {
	m := newMarket(t, 1)
	put1, put2 := m.outbox(t, 0), m.outbox(t, 0)
	put(t, put1, m.result(0, 0))
	settle(t, put1)
	key := put(t, put2, m.result(0, 0)) // a new database
	settle(t, put2)
	if s, err := put2.Status(t.Context(), key); err != nil || s.State != outbox.Final {
		t.Errorf("%+v, %v", s, err)
	}
	nonce, err := m.Client.NonceAt(t.Context(), [20]byte(m.nodes[0].Address()), nil)
	if err != nil || nonce != 2 {
		t.Errorf("nonce %d, %v", nonce, err)
	}
}
