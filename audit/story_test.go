package audit_test

import (
	"fmt"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// label and salt are those of the studies that have one.
const label = "SCT:233604007=1"

var salt = study.Hash{9}

// story is a network in which everything has happened that the protocol knows,
// all of it by the rules.
type story struct {
	*world
	plain, split, alone, upheld, overturned, labelled, withdrawn study.Hash
	lot                                                          study.Hash   // a model whose committees are drawn
	old                                                          []study.Hash // studies for it: some node is not selected for one of them
}

func newStory(t *testing.T) *story {
	t.Helper()
	s := &story{world: newWorld(t, 6)}
	s.lot = s.publish(t, modelstest.Package(t, "nan", nil), terms{1, 1, 8, study.Tolerances{10}})
	s.NextEpoch(t) // all studies come up in one epoch
	for _, id := range []*study.Hash{&s.plain, &s.split, &s.alone, &s.upheld, &s.overturned, &s.withdrawn} {
		*id = s.Study(t, testnet.Lie{})
	}
	s.labelled = s.Study(t, testnet.Lie{Label: label, Salt: salt})
	s.old = []study.Hash{s.plain, s.split, s.alone, s.upheld, s.overturned, s.labelled}
	s.NextEpoch(t)
	s.firstEpoch(t)
	s.secondEpoch(t)
	s.end(t)
	return s
}

// say is a claim about several studies.
func say(value float64, studies ...study.Hash) []claim {
	var claims []claim
	for _, id := range studies {
		claims = append(claims, claim{study: id, value: value})
	}
	return claims
}

// firstEpoch has quorums, an outsider, a split, and a batch that is never
// revealed.
func (s *story) firstEpoch(t *testing.T) {
	t.Helper()
	p := s.nodes
	s.Round(t,
		s.says(t, p[0], append(say(1, s.plain, s.alone, s.upheld, s.labelled, s.split), say(70, s.overturned)...)...),
		s.says(t, p[1], append(say(1, s.plain, s.upheld, s.labelled), say(70, s.split, s.overturned)...)...),
		s.says(t, p[2], say(50, s.plain)...),
	)
	silent := s.says(t, p[3], say(1, s.withdrawn)...)
	silent.Player.Commit(t, silent.Results...)
	s.NextEpoch(t)
}

// secondEpoch challenges what was reported, makes final what was not, and runs
// again what is contested or was split.
func (s *story) secondEpoch(t *testing.T) {
	t.Helper()
	ctx, p := t.Context(), s.nodes
	s.Settle(t) // final: plain, labelled; reopened: split; penalised: the silent batch. The window of the others has passed.
	s.upheld, s.overturned = s.again(t), s.again(t)
	_, err := s.By.WithdrawStudy(ctx, s.withdrawn)
	must(t, err)
	s.NextEpoch(t)
	s.Round(t,
		s.says(t, p[0], append(say(1, s.upheld), say(70, s.overturned)...)...),
		s.says(t, p[1], append(say(1, s.upheld), say(70, s.overturned)...)...),
		s.says(t, p[2], append(say(1, s.split), claim{study: s.withdrawn, value: 1})...),
	)
	for _, id := range []study.Hash{s.upheld, s.overturned} {
		e, err := evidence.Of(ctx, s.Index(t), chain.TaskKey{Study: id, Model: s.model})
		must(t, err)
		_, err = s.By.Challenge(ctx, e)
		must(t, err)
	}
	s.rotate(t)
	s.NextEpoch(t)
	rerun := append(say(1, s.upheld), say(7, s.overturned)...)
	plays := []chaintest.Play{s.says(t, p[2], rerun...), s.says(t, p[3], rerun...), s.says(t, p[4], rerun...)}
	plays = append(plays, s.says(t, p[5], say(33, s.upheld, s.overturned)...))
	s.Round(t, append(plays, s.drawn(t)...)...)
	s.Settle(t)
}

// again is another study.
func (s *story) again(t *testing.T) study.Hash {
	t.Helper()
	return s.Study(t, testnet.Lie{})
}

// drawn has everybody report to the model with a lot.
func (s *story) drawn(t *testing.T) []chaintest.Play {
	t.Helper()
	model := s.model
	s.model = s.lot
	defer func() { s.model = model }()
	var plays []chaintest.Play
	for _, p := range s.nodes[:2] {
		plays = append(plays, s.says(t, p, say(5, append(s.old, s.upheld, s.overturned)...)...))
	}
	return plays
}

// rotate replaces a key; the old one goes on signing in its grace.
func (s *story) rotate(t *testing.T) {
	t.Helper()
	_, err := s.Transactor(s.nodes[5].Account).SetSigner(t.Context(), s.nodes[5].Node, s.Account(t).Address())
	must(t, err)
}

// end lets the rest run out, and pays.
func (s *story) end(t *testing.T) {
	t.Helper()
	ctx := t.Context()
	_, err := s.By.RecallModel(ctx, s.lot, 7)
	must(t, err)
	schedule := s.Deployment.Clock.Schedule
	for range int(schedule.WindowEpochs) + int(schedule.TaskEpochs) + 2 {
		s.NextEpoch(t)
		s.Settle(t)
	}
	_, err = s.By.WithdrawEscrow(ctx, s.lot)
	must(t, err)
	_, err = s.By.RevealLabel(ctx, s.labelled, label, salt)
	must(t, err)
	owner := s.Transactor(s.nodes[2].Account)
	_, _, err = owner.Claim(ctx)
	must(t, err)
	_, _, err = owner.ClaimFromStakes(ctx)
	must(t, err)
	leaving := s.Transactor(s.nodes[4].Account)
	_, err = leaving.RequestExit(ctx, s.nodes[4].Node)
	must(t, err)
	n, err := s.Client.Latest().NodeByID(ctx, s.nodes[4].Node)
	must(t, err)
	s.MineTo(t, n.ExitableAt)
	_, _, err = leaving.WithdrawStake(ctx, s.nodes[4].Node)
	must(t, err)
}

func TestAnHonestNetworkIsSound(t *testing.T) {
	s := newStory(t)
	src := s.open(t)
	r, err := audit.Verify(t.Context(), src)
	must(t, err)
	want(t, r)
	told, refused := map[string]int{}, map[chain.Refusal]int{}
	for _, e := range src.Events {
		told[fmt.Sprintf("%T", e.What)]++
		if x, ok := e.What.(chain.Refused); ok {
			refused[x.Reason]++
		}
	}
	// The story has every event that there is, but for those of a node that becomes active again.
	for name, least := range map[string]int{
		"history.StudyAnnounced": 9, "history.StudyRegistered": 9, "history.StudyWithdrawn": 1, "history.LabelRevealed": 1,
		"history.ModelPublished": 2, "history.ModelFunded": 2, "history.ModelRecalled": 1, "history.EscrowWithdrawn": 1,
		"history.NodeRegistered": 6, "history.SignerChanged": 1, "history.StakeAdded": 6, "history.NodeSlashed": 5,
		"history.ExitRequested": 1, "history.NodeExited": 1, "history.StakeClaimed": 1, "history.SeedRecorded": 3,
		"attest.Commitment": 9, "chain.Revealed": 9, "chain.Refused": 2, "history.BatchPenalised": 1, "history.TaskReopened": 1,
		"history.TaskChallenged": 2, "history.ChallengeEnded": 2, "chain.Finalised": 6, "history.Claimed": 1,
	} {
		if told[name] < least {
			t.Errorf("%d events %s, want %d", told[name], name, least)
		}
	}
	if refused[chain.StudyWithdrawn] == 0 || refused[chain.NotSelected] == 0 {
		t.Errorf("refused: %v", refused)
	}
	t.Logf("%v %v", told, refused)
	states := map[chain.TaskState]int{}
	for _, e := range src.Events {
		if x, ok := e.What.(chain.Finalised); ok {
			states[x.State]++
		}
	}
	if states[chain.TaskInconclusive] == 0 || states[chain.TaskFinal] < 5 || !r.Sound() {
		t.Errorf("%v ended, %d of %d checks are right", states, r.Checked-r.Mismatches, r.Checked)
	}
}
