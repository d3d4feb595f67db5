package chaintest_test

import (
	"testing"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/study"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

func TestEpochsPassWhenTheTestLetsThem(t *testing.T) {
	n := chaintest.Start(t)
	next := func() uint64 {
		t.Helper()
		head, err := n.Client.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return head.Number + 1
	}
	clock := n.Deployment.Clock
	if n.ToCommitPhase(t) != 1 || clock.PhaseAt(next()) != sortition.Commit {
		t.Errorf("the first epoch is at block %d, genesis %d", next(), clock.Genesis)
	}
	if n.ToRevealPhase(t) != 1 || next() != clock.FirstReveal(1) {
		t.Errorf("the reveal phase is at block %d", next())
	}
	if n.ToRevealPhase(t); clock.PhaseAt(next()) != sortition.Reveal || clock.PhaseAt(next()-1) != sortition.Commit {
		t.Errorf("asked again it is at block %d", next())
	}
	if n.ToCommitPhase(t) != 2 || next() != clock.FirstBlock(2) {
		t.Errorf("epoch 2 is at block %d", next())
	}
	if n.NextEpoch(t) != 3 || next() != clock.FirstBlock(3) || n.Epoch(t) != 3 {
		t.Errorf("epoch 3 is at block %d", next())
	}
}

// A player's batch may hold what the ledger knows nothing of, in any order.
func TestPlayersSayWhatTheyAreGiven(t *testing.T) {
	n := chaintest.Start(t)
	p := n.Player(t)
	by := n.Treasury()
	model := chain.NewModel{ID: study.Hash{1}, Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 1, Target: 1, Committee: 1, Fee: chain.Tokens(1)}
	if _, err := by.PublishModel(t.Context(), model); err != nil {
		t.Fatal(err)
	}
	if _, err := by.FundModel(t.Context(), model.ID, chain.Tokens(9)); err != nil {
		t.Fatal(err)
	}
	result := func(s byte) study.Result {
		return study.Result{StudyID: study.Hash{s}, ModelID: model.ID, Findings: study.Findings{7}}
	}
	for _, s := range []byte{5, 4} { // places need not be in the order of ids
		_, err := by.RegisterStudy(t.Context(), chain.NewStudy{ID: study.Hash{s}, CID: study.CID{s}, Modality: study.CR, InstanceCount: 1, ConsentScopes: 1})
		if err != nil {
			t.Fatal(err)
		}
	}
	n.NextEpoch(t)
	sealed := p.Commit(t, result(9), result(4), result(5))
	refusals := p.Reveal(t, sealed)
	for s, want := range map[byte]chain.Refusal{4: chain.NotRefused, 5: chain.NotRefused, 9: chain.StudyUnknown} {
		if got, told := refusals[chain.TaskKey{Study: study.Hash{s}, Model: model.ID}]; !told || got != want {
			t.Errorf("study %d: %s, told is %v", s, got, told)
		}
	}
}
