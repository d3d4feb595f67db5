package chaintest

import (
	"errors"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// Walk is a network on which everything that the contracts have events for
// happens, in random order, but in the same order each time.
type Walk struct {
	*Network
	random  *rand.Rand
	By      *chain.Transactor // contributes, vends and challenges
	Players []*Player
	Studies []study.Hash
	Models  []study.Hash
	Seen    map[string]bool // what it has come by
}

// WalkLabel is the label of every study of a walk that has one.
const WalkLabel = "SCT:1=1"

// WalkSalt is its salt.
var WalkSalt = study.Hash{9}

// NewWalk starts a walk: five players, three models, some studies.
func NewWalk(t *testing.T) *Walk {
	t.Helper()
	w := &Walk{Network: Start(t), random: rand.New(rand.NewPCG(1, 2)), Seen: map[string]bool{}}
	w.By = w.Transactor(w.Account(t))
	w.Tokens(t, w.By.Address(), 100_000)
	for range 5 {
		w.Players = append(w.Players, w.Player(t))
	}
	for _, quorum := range []uint8{1, 2, 3} {
		w.publish(t, quorum)
	}
	for range 6 {
		w.register(t)
	}
	return w
}

// Saw notes that the walk has come by something.
func (w *Walk) Saw(what string, yes bool) {
	if yes {
		w.Seen[what] = true
	}
}

// SawEverything fails when the walk has missed something that it is for.
func (w *Walk) SawEverything(t *testing.T) {
	t.Helper()
	for _, what := range []string{
		"open", "contested", "final", "inconclusive", "reopened", "label", "accepted", "rejected", "recalled", "a batch in part",
		"a batch for nothing", "penalised", "penalised for repeating", "overdue", "seed", "a challenge's end", "a second committee's", "another key",
		chain.ModalityMismatch.String(),
	} {
		if !w.Seen[what] {
			t.Errorf("the walk has not come by %q, only by %q", what, slices.Sorted(maps.Keys(w.Seen)))
		}
	}
}

// Pass lets an epoch pass: some commit, most reveal, some things happen between.
func (w *Walk) Pass(t *testing.T) {
	t.Helper()
	w.ToCommitPhase(t)
	sealed := map[*Player]*Sealed{}
	ix := w.Index(t)
	for _, p := range w.Players {
		if w.random.IntN(4) > 0 {
			sealed[p] = p.Commit(t, w.results(t, ix, p)...)
		}
	}
	for range 3 {
		w.step(t)
	}
	for _, p := range w.Players {
		if s := sealed[p]; s != nil && w.random.IntN(8) > 0 {
			p.Reveal(t, s)
		}
	}
	w.NextEpoch(t)
	if w.random.IntN(3) == 0 {
		w.challenge(t)
	}
	if w.random.IntN(3) > 0 {
		w.Settle(t)
	}
}

func (w *Walk) step(t *testing.T) {
	t.Helper()
	switch w.random.IntN(8) {
	case 0, 1, 2:
		w.register(t)
	case 3:
		_, _ = w.By.WithdrawStudy(t.Context(), pick(w, w.Studies)) // twice is refused, and no event
	case 4, 5:
		for _, s := range w.Studies { // often too early
			if _, err := w.By.RevealLabel(t.Context(), s, WalkLabel, WalkSalt); err == nil {
				break
			}
		}
	case 6:
		_, err := w.By.FundModel(t.Context(), w.Models[1], chain.Tokens(2))
		must(t, err)
	case 7:
		_, _, _ = w.By.Claim(t.Context()) // there may be nothing
	}
}

// Last does what would end the walk.
func (w *Walk) Last(t *testing.T) {
	t.Helper()
	_, err := w.By.RecallModel(t.Context(), w.Models[2], 7)
	must(t, err)
	p := w.Players[1]
	_, err = w.Transactor(p.Account).SetSigner(t.Context(), p.Node, w.Account(t).Address())
	must(t, err)
	_, err = w.By.WithdrawEscrow(t.Context(), w.Models[2])
	if !errors.Is(err, chain.ErrEscrowLocked) {
		t.Errorf("an escrow was withdrawn at once: %v", err)
	}
	schedule := w.Deployment.Clock.Schedule
	w.ToEpoch(t, w.Epoch(t)+uint32(schedule.WindowEpochs)+uint32(schedule.TaskEpochs)+2)
	_, err = w.By.WithdrawEscrow(t.Context(), w.Models[2])
	must(t, err)
	w.Players[0].Commit(t, w.results(t, w.Index(t), w.Players[0])...)
	w.NextEpoch(t)
}

func pick[T any](w *Walk, list []T) T { return list[w.random.IntN(len(list))] }

func (w *Walk) id() (id study.Hash) {
	for i := range id {
		id[i] = byte(w.random.Uint32())
	}
	return id
}

func (w *Walk) register(t *testing.T) {
	t.Helper()
	id := w.id()
	s := chain.NewStudy{ID: id, CID: study.CID(w.id()), Modality: pick(w, []study.Modality{study.CR, study.CR, study.CT}), InstanceCount: 3, ConsentScopes: 3}
	if w.random.IntN(2) == 0 {
		s.LabelCommitment = attest.LabelCommitment(id, WalkLabel, WalkSalt)
	}
	_, err := w.By.RegisterStudy(t.Context(), s)
	must(t, err)
	w.Studies = append(w.Studies, id)
}

func (w *Walk) publish(t *testing.T, quorum uint8) {
	t.Helper()
	m := chain.NewModel{
		ID: w.id(), Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: quorum, Target: 5, Committee: 5, // everybody may take all
		Fee: chain.Tokens(1), Tolerances: study.Tolerances{5},
	}
	_, err := w.By.PublishModel(t.Context(), m)
	must(t, err)
	_, err = w.By.FundModel(t.Context(), m.ID, chain.Tokens(100))
	must(t, err)
	w.Models = append(w.Models, m.ID)
}

// results are on tasks that the player may take and on random pairs; some
// disagree, and many are refused.
func (w *Walk) results(t *testing.T, ix index.Reader, p *Player) []study.Result {
	t.Helper()
	open, err := ix.Open(t.Context(), p.Node, w.Epoch(t), 100)
	must(t, err)
	var keys []chain.TaskKey
	for range 1 + w.random.IntN(7) {
		key := chain.TaskKey{Study: pick(w, w.Studies), Model: pick(w, w.Models)}
		if len(open) > 0 && w.random.IntN(3) > 0 {
			pair := pick(w, open)
			key = chain.TaskKey{Study: pair.Study.ID, Model: pair.Model}
		}
		if !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	results := make([]study.Result, len(keys))
	for i, key := range keys {
		results[i] = w.result(t, key)
	}
	return results
}

func (w *Walk) result(t *testing.T, key chain.TaskKey) study.Result {
	t.Helper()
	s, err := w.Client.Latest().StudyByID(t.Context(), key.Study)
	must(t, err)
	r := study.Result{
		StudyID: s.ID, ModelID: key.Model, Artefacts: study.CID(w.id()), Runtime: study.Hash{1},
		Findings: study.Findings{pick(w, []int32{0, 0, 3, 90})},
	}
	if s.Index%5 == 4 {
		r.Status, r.Findings = study.BundleInvalid, study.Findings{}
	}
	return r
}

// challenge challenges the first task whose window is open.
func (w *Walk) challenge(t *testing.T) {
	t.Helper()
	ix, epoch := w.Index(t), w.Epoch(t)
	tasks, err := ix.Tasks(t.Context())
	must(t, err)
	for _, task := range tasks {
		if task.State != chain.TaskOpen || !task.Closed(epoch) {
			continue
		}
		e, err := evidence.Of(t.Context(), ix, task.Key)
		must(t, err)
		if _, err := w.By.Challenge(t.Context(), e); err == nil {
			return
		} else if !errors.Is(err, chain.ErrNotChallengeable) {
			t.Fatal(err)
		}
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
