package index_test

import (
	"maps"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/study"
)

// What one node asks: places of studies, fates of a batch, and what it has
// reported on that has not ended.
func TestWhatANodeAsks(t *testing.T) {
	n := chaintest.Start(t)
	p, by := n.Player(t), n.Treasury()
	ok := func(_ chain.Receipt, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	model := chain.NewModel{ID: study.Hash{1}, Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 1, Target: 1, Committee: 1, Fee: chain.Tokens(1)}
	ok(by.PublishModel(t.Context(), model))
	ok(by.FundModel(t.Context(), model.ID, chain.Tokens(9)))
	result := func(s byte) study.Result {
		return study.Result{StudyID: study.Hash{s}, ModelID: model.ID, Findings: study.Findings{7}}
	}
	for _, s := range []byte{5, 4} {
		_, err := by.RegisterStudy(t.Context(), chain.NewStudy{ID: study.Hash{s}, CID: study.CID{s}, Modality: study.CR, InstanceCount: 1, ConsentScopes: 1})
		ok(chain.Receipt{}, err)
	}
	n.NextEpoch(t)
	sealed := p.Commit(t, result(4), result(5))
	ok(by.WithdrawStudy(t.Context(), study.Hash{4}))
	if opened, err := n.Index(t).Opened(t.Context(), p.Node, sealed.Commitment.Root); err != nil || len(opened) != 0 {
		t.Errorf("before the reveal: %v, %v", opened, err)
	}
	p.Reveal(t, sealed)

	ix := n.Index(t)
	four, five := chain.KeyOf(result(4)).ID(), chain.KeyOf(result(5)).ID()
	opened, err := ix.Opened(t.Context(), p.Node, sealed.Commitment.Root)
	if want := map[study.Hash]chain.Refusal{four: chain.StudyWithdrawn, five: chain.NotRefused}; err != nil || !maps.Equal(opened, want) {
		t.Errorf("opened %v, %v, want %v", opened, err, want)
	}
	places, err := ix.Places(t.Context(), []study.Hash{{4}, {5}, {6}})
	if want := map[study.Hash]uint32{{5}: 0, {4}: 1}; err != nil || !maps.Equal(places, want) {
		t.Errorf("places %v, %v, want %v", places, err, want)
	}
	if tasks, err := ix.Unended(t.Context(), p.Node); err != nil || len(tasks) != 1 || tasks[0] != five {
		t.Errorf("not ended: %v, %v", tasks, err)
	}
	n.NextEpoch(t)
	n.NextEpoch(t)
	n.Settle(t)
	if tasks, err := n.Index(t).Unended(t.Context(), p.Node); err != nil || len(tasks) != 0 {
		t.Errorf("not ended after all: %v, %v", tasks, err)
	}
}
