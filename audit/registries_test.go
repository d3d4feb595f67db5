package audit_test

import (
	"testing"
	"time"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// A seed that nobody kept for 256 blocks is made from a later block.
func TestASeedThatIsRecordedLate(t *testing.T) {
	n := chaintest.Start(t)
	n.ToEpoch(t, 9)
	_, err := n.Treasury().RecordSeed(t.Context(), 1)
	must(t, err)
	src := opened(t, n)
	r, err := audit.VerifyChain(t.Context(), src)
	must(t, err)
	want(t, r)
	src.Events = move(any1[history.SeedRecorded], -48)(src.Events)
	r, err = audit.VerifyChain(t.Context(), src)
	must(t, err)
	want(t, r, "mismatch seed")
}

// fickle is a network whose penalties make a node inactive at once, with an
// account that gets what is slashed.
func fickle(t *testing.T) (n *chaintest.Network, p *chaintest.Player, result func(chain.NewStudy) study.Result) {
	t.Helper()
	economy := chaintest.Economy()
	economy.Penalties.Unrevealed = chain.Tokens(600)
	economy.Nodes.Sink = chain.Address{5}
	n = chaintest.StartAs(t, devnet.Config{}, economy)
	by, model := n.Treasury(), study.Hash{1}
	_, err := by.PublishModel(t.Context(), chain.NewModel{
		ID: model, Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 1, Target: 1, Committee: 2, Fee: chain.Tokens(1),
	})
	must(t, err)
	_, err = by.FundModel(t.Context(), model, chain.Tokens(9))
	must(t, err)
	return n, n.Player(t), func(s chain.NewStudy) study.Result {
		t.Helper()
		s.CID, s.Modality, s.InstanceCount, s.ConsentScopes = study.CID(s.ID), study.CR, 1, 1
		_, err := by.RegisterStudy(t.Context(), s)
		must(t, err)
		return study.Result{StudyID: s.ID, ModelID: model}
	}
}

// Nodes become inactive and active again, keys are replaced and revoked,
// consent ends: the replica knows.
func TestNodesKeysAndConsentComeAndGo(t *testing.T) {
	ctx := t.Context()
	n, p, result := fickle(t)
	head, err := n.Client.Head(ctx)
	must(t, err)
	first := result(chain.NewStudy{ID: study.Hash{1}})
	ending := result(chain.NewStudy{ID: study.Hash{2}, ConsentExpires: head.Time + 3600})
	n.NextEpoch(t)
	p.Commit(t, first)
	n.NextEpoch(t)
	n.Settle(t) // the node is inactive
	n.NextEpoch(t)
	_, err = n.Treasury().AddStake(ctx, p.Node, chain.Tokens(5000))
	must(t, err)
	owner, old := n.Transactor(p.Account), p.Account
	n.Round(t, chaintest.Play{Player: p, Results: []study.Result{first}})

	next := n.Account(t)
	_, err = owner.SetSigner(ctx, p.Node, next.Address())
	must(t, err)
	_, err = owner.RevokeSigner(ctx, p.Node, old.Address())
	must(t, err)
	must(t, n.Advance(2*time.Hour))
	p.Account = next
	n.Round(t, chaintest.Play{Player: p, Results: []study.Result{ending}})
	n.NextEpoch(t)
	n.Settle(t)

	src := opened(t, n)
	r, err := audit.VerifyChain(ctx, src)
	must(t, err)
	want(t, r)
	ended := func(x chain.Refused) bool { return x.Reason == chain.ConsentEnded }
	active := func(x history.NodeActivity) bool { return x.Active }
	if find(src.Events, ended) < 0 || find(src.Events, active) < 0 || find(src.Events, any1[history.SignerRevoked]) < 0 {
		t.Fatal("not everything has happened")
	}
	whole := src.Events
	for kind, c := range map[string]lie{
		"consent that never ends":  edit(func(x history.StudyRegistered) bool { return x.Expires != 0 }, func(x *history.StudyRegistered) { x.Expires = 0 }),
		"a node never active":      drop(active),
		"a node never inactive":    drop(func(x history.NodeActivity) bool { return !x.Active }),
		"a key that never changed": drop(any1[history.SignerChanged]),
	} {
		src.Events = c(whole)
		r, err := audit.VerifyChain(ctx, src)
		must(t, err)
		if r.Sound() {
			t.Errorf("%s is sound", kind)
		}
	}
}
