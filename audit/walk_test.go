package audit_test

import (
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// walk is a network in which everybody does anything: lies, keeps back,
// challenges, withdraws, runs out of money.
type walk struct {
	*chaintest.Network
	random  *rand.Rand
	by      *chain.Transactor // contributes, vends and challenges
	nodes   []*chaintest.Player
	studies []study.Hash
	models  []study.Hash
}

func (w *walk) chance(of float64) bool { return w.random.Float64() < of }

func (w *walk) id() (id study.Hash) {
	for i := range id {
		id[i] = byte(w.random.Uint32())
	}
	return id
}

// Whatever happens, the replica comes to what the contracts came to.
func TestTheReplicaIsTheContracts(t *testing.T) {
	for seed := range uint64(2) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			w := &walk{Network: chaintest.Start(t), random: rand.New(rand.NewPCG(seed, 9))}
			w.by = w.Transactor(w.Account(t))
			w.Tokens(t, w.by.Address(), 100_000)
			for range 6 {
				w.nodes = append(w.nodes, w.Player(t))
			}
			for _, by := range []terms{{1, 1, 3, study.Tolerances{1}}, {2, 3, 4, study.Tolerances{1}}, {2, 6, 8, study.Tolerances{}}} {
				w.publish(t, by)
			}
			for range 9 {
				w.step(t)
			}
			src := opened(t, w.Network)
			r, err := audit.VerifyChain(t.Context(), src)
			must(t, err)
			for _, item := range r.Items { // nodes that say now this, now that have no good conduct
				if item.Outcome != audit.Match && item.Kind != audit.KindConduct {
					t.Errorf("%+v", item)
				}
			}
			tell(t, src.Events)
		})
	}
}

// opened reads a chain for an audit without content.
func opened(t *testing.T, n *chaintest.Network) audit.Sources {
	t.Helper()
	db, err := chain.OpenDB(":memory:")
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	src, err := audit.Open(t.Context(), db, n.Client, nil, t.TempDir(), slog.New(slog.DiscardHandler))
	must(t, err)
	return src
}

// tell logs what has happened.
func tell(t *testing.T, events []history.Event) {
	t.Helper()
	happened := map[string]int{}
	for _, e := range events {
		switch x := e.What.(type) {
		case chain.Refused:
			happened["refused "+x.Reason.String()]++
		case chain.Finalised:
			happened[x.State.String()]++
		case history.ChallengeEnded:
			happened[fmt.Sprintf("upheld %v, decided %v", x.Upheld, len(x.Second) > 0)]++
		default:
			happened[strings.TrimPrefix(fmt.Sprintf("%T", x), "history.")]++
		}
	}
	t.Log(happened)
}

func (w *walk) publish(t *testing.T, by terms) {
	t.Helper()
	m := chain.NewModel{
		ID: w.id(), Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: by.quorum, Target: by.target, Committee: by.committee,
		Fee: chain.Tokens(3), Tolerances: by.tolerances,
	}
	_, err := w.by.PublishModel(t.Context(), m)
	must(t, err)
	_, err = w.by.FundModel(t.Context(), m.ID, chain.Tokens(10))
	must(t, err)
	w.models = append(w.models, m.ID)
}

// step takes two epochs: one for everybody else, one for nodes.
func (w *walk) step(t *testing.T) {
	t.Helper()
	w.Settle(t)
	w.disturb(t)
	w.NextEpoch(t)
	var sealed []*chaintest.Sealed
	var by []*chaintest.Player
	for _, p := range w.nodes {
		if results := w.results(); len(results) > 0 && w.chance(0.8) {
			sealed, by = append(sealed, p.Commit(t, results...)), append(by, p)
		}
	}
	for i, p := range by {
		if w.chance(0.9) {
			p.Reveal(t, sealed[i])
		}
	}
	w.NextEpoch(t)
}

// disturb does what may be refused; then nothing has happened.
func (w *walk) disturb(t *testing.T) {
	t.Helper()
	ctx, ix := t.Context(), w.Index(t)
	for _, id := range w.studies {
		for _, model := range w.models {
			if e, err := evidence.Of(ctx, ix, chain.TaskKey{Study: id, Model: model}); err == nil && w.chance(0.4) {
				_, _ = w.by.Challenge(ctx, e)
			}
		}
		if w.chance(0.05) {
			_, _ = w.by.WithdrawStudy(ctx, id)
		}
		if w.chance(0.1) {
			_, _ = w.by.RevealLabel(ctx, id, label, salt)
		}
	}
	for range 2 {
		id := w.id()
		s := chain.NewStudy{ID: id, CID: study.CID(w.id()), Modality: study.CR, InstanceCount: 1 + w.random.Uint32N(2000), ConsentScopes: 3}
		if w.chance(0.1) {
			s.ConsentScopes = 2 // not for inference
		}
		if w.chance(0.5) {
			s.LabelCommitment = attest.LabelCommitment(id, label, salt)
		}
		_, err := w.by.RegisterStudy(ctx, s)
		must(t, err)
		w.studies = append(w.studies, id)
	}
	if w.chance(0.1) {
		_, _ = w.by.RecallModel(ctx, w.models[w.random.IntN(len(w.models))], 1)
	}
	if w.chance(0.3) {
		_, _ = w.by.FundModel(ctx, w.models[w.random.IntN(len(w.models))], chain.Tokens(7))
	}
	_, _, _ = w.by.Claim(ctx)
	_, _, _ = w.Transactor(w.nodes[0].Account).ClaimFromStakes(ctx)
}

// results are of random pairs, with values that agree, or not, or no findings.
func (w *walk) results() []study.Result {
	var results []study.Result
	for _, id := range w.studies[max(0, len(w.studies)-8):] {
		for _, model := range w.models {
			if !w.chance(0.6) {
				continue
			}
			r := study.Result{StudyID: id, ModelID: model, Artefacts: study.CID(w.id()), Runtime: study.Hash{1}}
			switch n := w.random.IntN(12); {
			case n == 0:
				r.Status = study.InputUnsuitable
			case n == 1:
				r.Status = study.MixedStudy
			case n == 2:
				r.Findings = study.Findings{1, 1} // the model has one
			case n == 3:
				r.Findings = study.Findings{-int32(w.random.IntN(9))}
			default:
				r.Findings = study.Findings{int32(w.random.IntN(3))}
			}
			results = append(results, r)
		}
	}
	return results
}
