package chain_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/attest"
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
		Quorum: 2, Committee: 3, Fee: chain.Tokens(10), Tolerances: study.Tolerances{5},
	}
}

func resultOf(s chain.NewStudy, m chain.NewModel, node uint32) study.Result {
	return study.Result{StudyID: s.ID, StudyCID: s.CID, ModelID: m.ID, Findings: study.Findings{9876}, Artefacts: study.CID(hash("a")), Runtime: hash("r"), Node: node}
}

func signed(t *testing.T, n *chaintest.Network, a *chain.Account, r study.Result) chain.SignedResult {
	t.Helper()
	sig, err := attest.Sign(n.Deployment.Domain(), r, a.Signer())
	if err != nil {
		t.Fatal(err)
	}
	return chain.SignedResult{Result: r, Signature: sig}
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
	signers := []*chain.Account{n.Account(t), n.Account(t)}
	n.Tokens(t, vendor.Address(), 100)

	s, m := newStudy(1), newModel(1)
	registered := must[chain.Receipt](t)(n.Transactor(contributor).RegisterStudy(ctx, s))
	must[chain.Receipt](t)(n.Transactor(vendor).PublishModel(ctx, m))
	must[chain.Receipt](t)(n.Transactor(vendor).FundModel(ctx, m.ID, chain.Tokens(100)))
	for i, signer := range signers {
		if id := n.Node(t, signer); id != uint32(i+1) {
			t.Fatalf("node %d", id)
		}
	}

	head := must[chain.Block](t)(n.Client.Head(ctx))
	view := n.Client.At(head.Hash)
	wantStudy := chain.Study{ID: s.ID, CID: s.CID, Contributor: contributor.Address(), Modality: study.CR, InstanceCount: 2, ConsentScopes: 1}
	if diff := cmp.Diff([]chain.Study{wantStudy}, must[[]chain.Study](t)(view.Studies(ctx))); diff != "" {
		t.Error(diff)
	}
	models := must[[]chain.Model](t)(view.Models(ctx))
	if len(models) != 1 || models[0].Escrow.Cmp(chain.Tokens(100)) != 0 || models[0].Tolerances != m.Tolerances || !models[0].Modalities.Has(study.DX) {
		t.Errorf("models %+v", models)
	}
	if nodes := must[[]chain.Node](t)(view.Nodes(ctx)); len(nodes) != 2 || nodes[1].Signer != signers[1].Address() {
		t.Errorf("nodes %+v", nodes)
	}
	if id := must[uint32](t)(view.NodeOf(ctx, signers[1].Address())); id != 2 {
		t.Errorf("node of the second signer is %d", id)
	}
	key := chain.TaskKey{Study: s.ID, Model: m.ID}
	owed := must[[]chain.TaskKey](t)(view.Owed(ctx, []study.Hash{m.ID}, []study.Hash{s.ID, hash("nobody's")}, 1))
	if diff := cmp.Diff([]chain.TaskKey{key}, owed); diff != "" {
		t.Error(diff)
	}
	before := n.Client.At(registered.Hash) // the model was not there yet
	if owed := must[[]chain.TaskKey](t)(before.Owed(ctx, []study.Hash{m.ID}, []study.Hash{s.ID}, 1)); len(owed) != 0 {
		t.Errorf("owed before the model was published: %v", owed)
	}

	result := resultOf(s, m, 0)
	results := make([]chain.SignedResult, 2)
	for i, signer := range signers {
		result.Node = uint32(i + 1)
		results[i] = signed(t, n, signer, result)
		result.Findings[0] += 5 // within the tolerance
	}
	forged := signed(t, n, contributor, result)
	refusals := must[[]chain.Refusal](t)(view.Refusals(ctx, append(results, forged)))
	if got := fmt.Sprint(refusals); got != "[none none signatureInvalid]" {
		t.Errorf("refusals %s", got)
	}
	must[chain.Receipt](t)(n.Transactor(signers[0]).SubmitResults(ctx, results))

	task := must[chain.Task](t)(n.Client.Latest().Task(ctx, key))
	if task.State != chain.TaskFinal || !task.Has(1) || !task.Has(2) || task.Has(3) || task.Findings != (study.Findings{9876}) {
		t.Errorf("task %+v", task)
	}
	credit := must[*big.Int](t)(n.Client.Latest().Credit(ctx, contributor.Address()))
	amount, _, err := n.Transactor(contributor).Claim(ctx)
	if err != nil || amount.String() != credit.String() || amount.Cmp(chain.Tokens(4)) != 0 { // a fifth of 10, and 2 instances
		t.Errorf("claimed %v, credit %v, %v", amount, credit, err)
	}
	if balance := must[*big.Int](t)(n.Client.Latest().Balance(ctx, contributor.Address())); balance.String() != amount.String() {
		t.Errorf("balance %v", balance)
	}
	totals := must[chain.Totals](t)(n.Client.Latest().Totals(ctx))
	if totals.Paid.Cmp(amount) != 0 || totals.Funded.Cmp(chain.Tokens(100)) != 0 {
		t.Errorf("totals %+v", totals)
	}
}

func TestRefusalsInWords(t *testing.T) {
	ctx := t.Context()
	n := chaintest.Start(t)
	a, b := n.Account(t), n.Account(t)
	must[chain.Receipt](t)(n.Transactor(a).RegisterStudy(ctx, newStudy(1)))
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
			if !errors.Is(err, test.want) || !errors.As(err, &told) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v; want %v that says %q", err, test.want, test.says)
			}
		})
	}
}
