package chain_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/study"
	"github.com/google/go-cmp/cmp"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

func hash(format string, args ...any) study.Hash {
	return sha256.Sum256(fmt.Appendf(nil, format, args...))
}

func newStudy(i int) chain.NewStudy {
	return chain.NewStudy{ID: hash("study %d", i), CID: study.CID(hash("cid %d", i)), Modality: study.CR, InstanceCount: 2, ConsentScopes: 1}
}

func newModel(i int) chain.NewModel {
	return chain.NewModel{
		ID: hash("model %d", i), Modalities: study.MaskOf(study.CR, study.DX), FindingCount: 1,
		Quorum: 2, Target: 3, Committee: 3, Fee: chain.Tokens(10), Tolerances: study.Tolerances{5},
	}
}

func resultOf(s chain.NewStudy, m chain.NewModel, finding int32) study.Result {
	return study.Result{StudyID: s.ID, ModelID: m.ID, Findings: study.Findings{finding}, Artefacts: study.CID(hash("a")), Runtime: hash("r")}
}

// evidence of one task, from batches that hold nothing else.
func evidence(sealed ...*chaintest.Sealed) chain.Evidence {
	e := chain.Evidence{Model: sealed[0].Results[0].ModelID, Decisions: []chain.Decision{{Study: sealed[0].Results[0].StudyID}}}
	for i, s := range sealed {
		r := s.Results[0]
		e.Batches = append(e.Batches, chain.ProvenBatch{Node: r.Node, Salt: s.Salt, Runtime: r.Runtime})
		e.Decisions[0].Verdicts = append(e.Decisions[0].Verdicts,
			chain.Verdict{Batch: uint8(i), Status: r.Status, Findings: r.Findings, Artefacts: r.Artefacts})
	}
	return e
}

func must[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// A study goes the whole way: registered, answered by two nodes, paid for.
func TestWritesAndReads(t *testing.T) {
	ctx := t.Context()
	n := chaintest.Start(t)
	contributor, vendor := n.Account(t), n.Account(t)
	n.Tokens(t, vendor.Address(), 100)
	players := []*chaintest.Player{n.Player(t), n.Player(t)}

	s, m := newStudy(1), newModel(1)
	registration := must[chain.Registration](t)(n.Transactor(contributor).RegisterStudy(ctx, s))
	if registration.Announced.Block >= registration.Registered.Block {
		t.Errorf("announced in block %d, registered in %d", registration.Announced.Block, registration.Registered.Block)
	}
	published := must[chain.Receipt](t)(n.Transactor(vendor).PublishModel(ctx, m))
	must[chain.Receipt](t)(n.Transactor(vendor).FundModel(ctx, m.ID, chain.Tokens(100)))

	head := must[chain.Block](t)(n.Client.Head(ctx))
	view := n.Client.At(head.Hash)
	clock := must[chain.Clock](t)(view.Clock(ctx))
	if clock != n.Deployment.Clock {
		t.Errorf("clock %+v, deployment.json has %+v", clock, n.Deployment.Clock)
	}
	epoch := clock.EpochAt(head.Number)
	wantStudy := chain.Study{ID: s.ID, CID: s.CID, Contributor: contributor.Address(), Modality: study.CR, InstanceCount: 2, ConsentScopes: 1,
		Epoch: clock.EpochAt(registration.Registered.Block), Earning: true}
	if diff := cmp.Diff([]chain.Study{wantStudy}, must[[]chain.Study](t)(view.Studies(ctx))); diff != "" {
		t.Error(diff)
	}
	models := must[[]chain.Model](t)(view.Models(ctx))
	if len(models) != 1 || models[0].Escrow.Cmp(chain.Tokens(100)) != 0 || models[0].Tolerances != m.Tolerances || !models[0].Modalities.Has(study.DX) ||
		models[0].Target != 3 || models[0].PublishedEpoch != clock.EpochAt(published.Block) {
		t.Errorf("models %+v", models)
	}
	if nodes := must[[]chain.Node](t)(view.Nodes(ctx)); len(nodes) != 2 || nodes[1].Signer != players[1].Account.Address() || nodes[1].Since == 0 {
		t.Errorf("nodes %+v", nodes)
	}
	if id := must[uint32](t)(view.NodeOf(ctx, players[1].Account.Address())); id != 2 {
		t.Errorf("node of the second signer is %d", id)
	}
	key := chain.TaskKey{Study: s.ID, Model: m.ID}
	keys := []chain.TaskKey{key, {Study: hash("nobody's"), Model: m.ID}, {Study: s.ID, Model: hash("nobody's")}}
	wantRefusals := func(view chain.View, epoch uint32, want string) {
		t.Helper()
		if got := fmt.Sprint(must[[]chain.Refusal](t)(view.Refusals(ctx, keys, 1, epoch))); got != want {
			t.Errorf("refusals %s, want %s", got, want)
		}
	}
	wantRefusals(view, epoch+1, "[taskTooYoung studyUnknown modelUnknown]")
	wantRefusals(n.Client.At(registration.Registered.Hash), epoch, "[modelUnknown studyUnknown modelUnknown]")
	epoch = n.NextEpoch(t)
	n.Commit()
	wantRefusals(n.Client.Latest(), epoch, "[none studyUnknown modelUnknown]")

	sealed := n.Round(t, chaintest.Play{Player: players[0], Results: []study.Result{resultOf(s, m, 100)}},
		chaintest.Play{Player: players[1], Results: []study.Result{resultOf(s, m, 105)}})
	if seed := must[chain.Seed](t)(n.Client.Latest().Seed(ctx, epoch-1)); !seed.Kept || seed.Active != 2 {
		t.Errorf("seed %+v", seed)
	}
	batch := must[chain.Batch](t)(n.Client.Latest().Batch(ctx, 2, sealed[1].Batch.Root()))
	if want := (chain.Batch{Epoch: epoch, Count: 1, State: chain.BatchRevealed}); batch != want {
		t.Errorf("batch %+v, want %+v", batch, want)
	}
	task := must[chain.Task](t)(n.Client.Latest().Task(ctx, key))
	if want := (chain.Task{Key: key, Count: 2, Floor: 2, Epoch: epoch, Since: epoch - 1}); task != want || !task.Closed(epoch+1) || task.Closed(epoch) {
		t.Errorf("task %+v, want %+v", task, want)
	}
	proof := evidence(sealed...)
	n.ToEpoch(t, epoch+1)
	if _, err := n.Treasury().Finalise(ctx, proof); !errors.Is(err, chain.ErrNothingToFinalise) {
		t.Errorf("finalised in its window: %v", err)
	}
	n.ToEpoch(t, epoch+2)
	must[chain.Receipt](t)(n.Treasury().Finalise(ctx, proof))
	if task := must[chain.Task](t)(n.Client.Latest().Task(ctx, key)); task.State != chain.TaskFinal {
		t.Errorf("task %+v", task)
	}
	if settled := must[bool](t)(n.Client.Latest().Settled(ctx, s.ID)); !settled {
		t.Error("the study is not settled")
	}
	credit := must[*big.Int](t)(n.Client.Latest().Credit(ctx, contributor.Address()))
	amount, _, err := n.Transactor(contributor).Claim(ctx)
	if err != nil || amount.String() != credit.String() || amount.String() != "2020000000000000000" { // a fifth of 10, and 2 instances at a hundredth
		t.Errorf("claimed %v, credit %v, %v", amount, credit, err)
	}
	if balance := must[*big.Int](t)(n.Client.Latest().Balance(ctx, contributor.Address())); balance.String() != amount.String() {
		t.Errorf("balance %v", balance)
	}
	totals := must[chain.Totals](t)(n.Client.Latest().Totals(ctx))
	if totals.Paid.Cmp(amount) != 0 || totals.Funded.Cmp(chain.Tokens(100)) != 0 || totals.Bonded.Sign() != 0 {
		t.Errorf("totals %+v", totals)
	}
}

func TestRefusalsInWords(t *testing.T) {
	ctx := t.Context()
	n := chaintest.Start(t)
	a, b := n.Account(t), n.Account(t)
	must[chain.Registration](t)(n.Transactor(a).RegisterStudy(ctx, newStudy(1)))
	must[chain.Receipt](t)(n.Transactor(a).PublishModel(ctx, newModel(1)))
	n.Node(t, a)
	for name, test := range map[string]struct {
		do   func() error
		want error
		says string
	}{
		"duplicate study": {func() error { _, err := n.Transactor(b).RegisterStudy(ctx, newStudy(1)); return err },
			chain.ErrDuplicateStudy, "by " + a.Address().Checksum()},
		"duplicate model": {func() error { _, err := n.Transactor(b).PublishModel(ctx, newModel(1)); return err },
			chain.ErrDuplicateModel, a.Address().Checksum()},
		"no instances": {func() error {
			_, err := n.Transactor(b).RegisterStudy(ctx, chain.NewStudy{ID: hash("x"), CID: study.CID{1}, Modality: study.CR})
			return err
		}, nil, "has 0 instances"},
		"another's study": {func() error { _, err := n.Transactor(b).WithdrawStudy(ctx, newStudy(1).ID); return err }, chain.ErrNotOwner, "not contributed by"},
		"unknown model":   {func() error { _, err := n.Transactor(b).RecallModel(ctx, hash("x"), 1); return err }, chain.ErrNotFound, "not published"},
		"taken key": {func() error {
			_, _, err := n.Transactor(b).RegisterNode(ctx, chain.NewNode{Signer: a.Address()})
			return err
		}, chain.ErrSignerTaken, "node 1"},
		"nothing to claim": {func() error { _, _, err := n.Transactor(b).Claim(ctx); return err }, chain.ErrNothingToClaim, "nothing to claim"},
		"no tokens":        {func() error { _, err := n.Transactor(b).FundModel(ctx, newModel(1).ID, chain.Tokens(1)); return err }, chain.ErrTooFewTokens, "needs 1000000000000000000"},
		"unknown study":    {func() error { _, err := n.Client.Latest().StudyByID(ctx, hash("x")); return err }, chain.ErrNotFound, "not registered"},
		"unknown node":     {func() error { _, err := n.Client.Latest().NodeByID(ctx, 9); return err }, chain.ErrNotFound, "node 9"},
	} {
		t.Run(name, func(t *testing.T) {
			err := test.do()
			var told *chain.RevertError
			if test.want != nil && !errors.Is(err, test.want) || !errors.As(err, &told) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v; want %v that says %q", err, test.want, test.says)
			}
		})
	}
}
