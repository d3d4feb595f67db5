package index_test

import (
	"errors"
	"maps"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

func (w walk) compareStudies(t *testing.T, r index.Reader, view chain.View) {
	t.Helper()
	have, err := r.Studies(t.Context())
	must(t, err)
	want, err := view.Studies(t.Context())
	must(t, err)
	reveals, err := r.Reveals(t.Context())
	must(t, err)
	revealed := map[study.Hash]bool{}
	for _, x := range reveals {
		revealed[x.Study] = true
		if x.Label != chaintest.WalkLabel || x.Salt != chaintest.WalkSalt {
			t.Errorf("%+v", x)
		}
	}
	announced, err := r.Announcements(t.Context())
	must(t, err)
	if len(have) != len(want) || len(have) < 10 || len(announced) != len(have) {
		t.Fatalf("%d rows, %d studies, %d announcements", len(have), len(want), len(announced))
	}
	for i, s := range want {
		got := chain.Study{
			ID: have[i].ID, CID: have[i].CID, Contributor: have[i].Contributor, Modality: have[i].Modality, InstanceCount: have[i].Instances,
			ConsentScopes: have[i].Scopes, ConsentExpires: uint64(have[i].Expires), Withdrawn: have[i].Withdrawn,
			Index: have[i].Index, Epoch: have[i].Epoch, LabelCommitment: have[i].Label, LabelRevealed: revealed[have[i].ID], Earning: have[i].Earning,
		}
		if j := have[i].Judged; j != nil {
			got.Accepted, got.Rejected = j.Status == study.OK, j.Status != study.OK
		}
		if got != s {
			t.Errorf("row %+v, contract %+v", got, s)
		}
		w.Saw("label", s.LabelRevealed)
		w.Saw("accepted", s.Accepted)
		w.Saw("rejected", s.Rejected)
	}
}

func (w walk) compareModels(t *testing.T, r index.Reader, view chain.View) {
	t.Helper()
	have, err := r.Models(t.Context())
	must(t, err)
	funds, err := r.Funds(t.Context())
	must(t, err)
	finals, err := r.Finals(t.Context())
	must(t, err)
	for _, m := range have {
		want, err := view.ModelByID(t.Context(), m.ID)
		must(t, err)
		escrow := funds[m.ID]
		for _, f := range finals {
			if f.Model == m.ID {
				escrow.Sub(escrow, f.Paid)
			}
		}
		got := chain.Model{
			ID: m.ID, Vendor: m.Vendor, Modalities: m.Modalities, FindingCount: uint8(m.Findings), Quorum: uint8(m.Quorum), Target: uint8(m.Target),
			Committee: uint8(m.Committee), Fee: m.Fee, Escrow: escrow, Tolerances: m.Tolerances, RecallReason: m.Recalled,
			PublishedEpoch: m.Epoch, RecalledEpoch: want.RecalledEpoch,
		}
		if diff := cmp.Diff(got, want, cmp.Comparer(equal)); diff != "" {
			t.Error(diff)
		}
		w.Saw("recalled", m.Recalled != 0 && m.RecalledBy == m.Vendor)
	}
}

func equal(a, b *big.Int) bool { return a.Cmp(b) == 0 }

func (w walk) compareTasks(t *testing.T, r index.Reader, view chain.View) {
	t.Helper()
	tasks, err := r.Tasks(t.Context())
	must(t, err)
	keys := make([]chain.TaskKey, len(tasks))
	for i, task := range tasks {
		keys[i] = task.Key
	}
	want, err := view.Tasks(t.Context(), keys)
	must(t, err)
	for i, task := range tasks {
		if task.Task != want[i] {
			t.Errorf("row %+v, contract %+v", task.Task, want[i])
		}
		results, err := r.ResultsOf(t.Context(), task.Key.ID(), false)
		must(t, err)
		second, err := r.ResultsOf(t.Context(), task.Key.ID(), true)
		must(t, err)
		if n := int(task.Count); n != len(second) && n != len(results) {
			t.Errorf("%d and %d results, the ledger counts %d", len(results), len(second), n)
		}
		outcome, err := r.Outcome(t.Context(), task.Key)
		if task.State.Ended() != (err == nil) || err != nil && !errors.Is(err, chain.ErrNotFound) || err == nil && outcome.State != task.State {
			t.Errorf("task %+v, outcome %+v, %v", task, outcome, err)
		}
		w.Saw(task.State.String(), true)
		w.Saw("reopened", task.State == chain.TaskOpen && int(task.Floor) != task.Quorum)
	}
}

// compareOpen holds what a node may take against the ledger: candidates may be
// more than what it takes, never fewer.
func (w walk) compareOpen(t *testing.T, r index.Reader, view chain.View) {
	t.Helper()
	var keys []chain.TaskKey
	for _, model := range w.Models {
		for _, s := range w.Studies {
			keys = append(keys, chain.TaskKey{Study: s, Model: model})
		}
	}
	epoch := w.Epoch(t)
	live := map[study.Hash]int{}
	tasks, err := r.Tasks(t.Context())
	must(t, err)
	for _, task := range tasks {
		if !task.State.Ended() {
			live[task.Key.Model]++
		}
	}
	told, err := r.Live(t.Context())
	must(t, err)
	if !maps.Equal(live, told) {
		t.Errorf("live tasks: %v, counted %v", told, live)
	}
	for _, p := range w.Players {
		pairs, err := r.Open(t.Context(), p.Node, epoch, 10_000)
		must(t, err)
		candidates := map[chain.TaskKey]index.Pair{}
		for _, pair := range pairs {
			candidates[chain.TaskKey{Study: pair.Study.ID, Model: pair.Model}] = pair
		}
		refusals, err := view.Refusals(t.Context(), keys, p.Node, epoch)
		must(t, err)
		for i, refusal := range refusals {
			pair, candidate := candidates[keys[i]]
			switch refusal {
			case chain.NotRefused, chain.NotSelected:
				if !candidate {
					t.Errorf("node %d may take %+v, which is no candidate", p.Node, keys[i])
				}
				w.Saw("a second committee's", pair.Contested)
			case chain.EscrowShort:
			case chain.TaskTooYoung: // at the head, but not in the next block
			default:
				if candidate {
					t.Errorf("node %d may not take candidate %+v: %s", p.Node, keys[i], refusal)
				}
			}
		}
	}
}

func (w walk) compareBatches(t *testing.T, r index.Reader, view chain.View) {
	t.Helper()
	batches, err := r.Batches(t.Context())
	must(t, err)
	for _, b := range batches {
		seals, err := r.Seals(t.Context(), b.Node, b.Root)
		must(t, err)
		got, err := view.Batch(t.Context(), b.Node, b.Root)
		must(t, err)
		want := chain.Batch{Epoch: b.Epoch, Count: b.Count, State: chain.BatchCommitted}
		if b.Repeated > 0 {
			want.Count, want.State = uint16(b.Repeated), chain.BatchRepeated
		}
		switch {
		case len(seals) == int(b.Count):
			want.State = chain.BatchRevealed
		case b.Repeated > 0 && b.Taken == nil:
		case b.Taken != nil || b.Revealed:
			want.State = chain.BatchSpent
		}
		if got != want {
			t.Errorf("row %+v with %d seals, contract %+v", b, len(seals), got)
		}
		if n := len(seals); n > 0 && n < int(b.Count) {
			tree, err := attest.NewBatch(seals)
			must(t, err)
			got, err := view.Batch(t.Context(), b.Node, tree.Root())
			must(t, err)
			if got != (chain.Batch{Epoch: b.Epoch, Count: uint16(n), State: chain.BatchRevealed}) {
				t.Errorf("the root of %d seals of %+v is %+v", n, b, got)
			}
			w.Saw("a batch in part", true)
		}
		w.Saw("penalised", b.Taken != nil && !b.Revealed)
		w.Saw("penalised for repeating", b.Taken != nil && b.Repeated > 0)
		w.Saw("a batch for nothing", b.Revealed && len(seals) == 0)
	}
	overdue, err := r.Overdue(t.Context(), w.Epoch(t), 1000)
	must(t, err)
	for _, b := range overdue {
		if got, err := view.Batch(t.Context(), b.Node, b.Root); err != nil || got.State != chain.BatchCommitted && got.State != chain.BatchRepeated {
			t.Errorf("overdue %+v is %+v, %v", b, got, err)
		}
	}
	w.Saw("overdue", len(overdue) > 0)
	seeds, err := r.Seeds(t.Context())
	must(t, err)
	for _, s := range seeds {
		got, err := view.Seed(t.Context(), s.Epoch)
		if want := (chain.Seed{Seed: s.Seed, Active: s.Active, Kept: true}); err != nil || got != want {
			t.Errorf("seed %+v, contract %+v, %v", s, got, err)
		}
	}
	w.Saw("seed", len(seeds) > 0)
}

func (w walk) compareChallenges(t *testing.T, r index.Reader, view chain.View) {
	t.Helper()
	challenges, err := r.Challenges(t.Context())
	must(t, err)
	for _, c := range challenges {
		got, err := view.Case(t.Context(), c.Key)
		must(t, err)
		if c.Ended != nil {
			w.Saw("a challenge's end", got.Challenger.IsZero())
			continue
		}
		if got.Challenger != c.Challenger || got.Bond.Cmp(c.Bond) != 0 || got.Epoch != c.Epoch {
			t.Errorf("row %+v, contract %+v", c, got)
		}
	}
	nodes, err := r.Nodes(t.Context())
	must(t, err)
	for _, n := range nodes {
		want, err := view.NodeByID(t.Context(), n.ID)
		must(t, err)
		if n.Owner != want.Owner || n.State != want.State || n.Signers[len(n.Signers)-1].Address != want.Signer {
			t.Errorf("row %+v, contract %+v", n, want)
		}
		w.Saw("another key", len(n.Signers) > 1)
	}
	results, err := r.Results(t.Context())
	must(t, err)
	for _, x := range results {
		if x.Counted() != (x.Refusal == chain.NotRefused) {
			t.Errorf("result %+v", x)
		}
		w.Saw(x.Refusal.String(), true)
	}
}
