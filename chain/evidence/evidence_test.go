package evidence_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// court is a network with two models and some players.
type court struct {
	*chaintest.Network
	players []*chaintest.Player
	models  []study.Hash
	studies []study.Hash
}

func newCourt(t *testing.T, players, studies int) *court {
	t.Helper()
	c := &court{Network: chaintest.Start(t)}
	for range players {
		c.players = append(c.players, c.Player(t))
	}
	for i := range 2 {
		m := chain.NewModel{
			ID: study.Hash{0xee, byte(i)}, Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 2, Target: 8, Committee: 8,
			Fee: chain.Tokens(1), Tolerances: study.Tolerances{5},
		}
		_, err := c.Treasury().PublishModel(t.Context(), m)
		must(t, err)
		_, err = c.Treasury().FundModel(t.Context(), m.ID, chain.Tokens(1000))
		must(t, err)
		c.models = append(c.models, m.ID)
	}
	for i := range studies {
		c.register(t, i)
	}
	c.NextEpoch(t)
	return c
}

func (c *court) register(t *testing.T, i int) {
	t.Helper()
	id := study.Hash{byte(255 - i), 1} // ids fall, places rise
	_, err := c.Treasury().RegisterStudy(t.Context(), chain.NewStudy{ID: id, CID: study.CID(id), Modality: study.CR, InstanceCount: 1, ConsentScopes: 1})
	must(t, err)
	c.studies = append(c.studies, id)
}

func (c *court) result(s, m int, finding int32) study.Result {
	return study.Result{StudyID: c.studies[s], ModelID: c.models[m], Findings: study.Findings{finding}}
}

func (c *court) key(s, m int) chain.TaskKey {
	return chain.TaskKey{Study: c.studies[s], Model: c.models[m]}
}

func (c *court) wantState(t *testing.T, s, m int, want chain.TaskState) {
	t.Helper()
	task, err := c.Client.Latest().Task(t.Context(), c.key(s, m))
	must(t, err)
	if task.State != want {
		t.Errorf("task (%d, %d) is %s, want %s", s, m, task.State, want)
	}
}

// Batches hold results of both models, on other tasks in each, and one has a
// result that does not count: only some of their leaves are ever evidence.
func TestTheCourtTakesPartsOfBatches(t *testing.T) {
	c := newCourt(t, 3, 5)
	_, err := c.Treasury().WithdrawStudy(t.Context(), c.studies[2])
	must(t, err)
	c.Round(t,
		chaintest.Play{Player: c.players[0], Results: []study.Result{
			c.result(0, 0, 1), c.result(1, 0, 1), c.result(2, 0, 1), c.result(3, 0, 1), c.result(0, 1, 1), c.result(4, 1, 1)}},
		chaintest.Play{Player: c.players[1], Results: []study.Result{c.result(0, 0, 2), c.result(3, 0, 2), c.result(0, 1, 2)}},
		chaintest.Play{Player: c.players[2], Results: []study.Result{c.result(1, 0, 3), c.result(4, 1, 3)}})
	c.NextEpoch(t)

	// Each of the tasks alone: a challenge's evidence is a finalisation's too.
	ix := c.Index(t)
	one, err := evidence.Of(t.Context(), ix, c.key(3, 0))
	must(t, err)
	if len(one.Batches) != 2 || len(one.Batches[0].Proof) == 0 {
		t.Errorf("%+v", one)
	}
	_, err = c.Treasury().Finalise(t.Context(), one)
	must(t, err)
	c.wantState(t, 3, 0, chain.TaskFinal)
	c.wantState(t, 0, 0, chain.TaskOpen)

	// Evidence that is late in a part still ends the rest.
	calls, err := evidence.Finalisable(t.Context(), ix, c.Epoch(t))
	must(t, err)
	if len(calls) != 2 || len(calls[0].Decisions) != 3 || len(calls[1].Decisions) != 2 {
		t.Fatalf("%d calls: %+v", len(calls), calls)
	}
	for _, e := range calls {
		_, err := c.Treasury().Finalise(t.Context(), e)
		must(t, err)
	}
	for _, at := range [][2]int{{0, 0}, {1, 0}, {3, 0}, {0, 1}, {4, 1}} {
		c.wantState(t, at[0], at[1], chain.TaskFinal)
	}
	if again := c.Settle(t); again != 0 {
		t.Errorf("%d calls more", again)
	}
}

// Whole batches, of more tasks than one call takes.
func TestManyTasksTakeSeveralCalls(t *testing.T) {
	const tasks = evidence.MaxTasks + 8
	c := newCourt(t, 2, tasks)
	var results []study.Result
	for s := range tasks {
		results = append(results, c.result(s, 0, int32(s)))
	}
	c.Round(t, chaintest.Play{Player: c.players[0], Results: results}, chaintest.Play{Player: c.players[1], Results: results})
	c.NextEpoch(t)
	calls, err := evidence.Finalisable(t.Context(), c.Index(t), c.Epoch(t))
	must(t, err)
	if len(calls) != 2 || len(calls[0].Decisions) != evidence.MaxTasks || len(calls[1].Decisions) != 8 {
		t.Fatalf("%d calls", len(calls))
	}
	if c.Settle(t) != 2 {
		t.Error("not two calls")
	}
	for s := range tasks {
		c.wantState(t, s, 0, chain.TaskFinal)
	}
	if _, err := evidence.Build(t.Context(), nil, c.models[0], make([]evidence.Results, tasks)); !errors.Is(err, evidence.ErrTasks) {
		t.Errorf("built for too many tasks: %v", err)
	}
}

// The values of the results of one task, and what becomes of it.
func TestEndingsAreTheCourts(t *testing.T) {
	for name, test := range map[string]struct {
		findings []int32
		later    []int32 // of other players, in the epoch after it was settled
		want     []string
	}{
		"agreed":       {[]int32{1, 2}, nil, []string{"open 2 of 2", "final"}},
		"outvoted":     {[]int32{1, 2, 90}, nil, []string{"open 3 of 2", "final"}},
		"alone":        {[]int32{1}, []int32{2}, []string{"open 1 of 2", "open 2 of 2", "final"}},
		"apart":        {[]int32{1, 90}, []int32{91}, []string{"open 2 of 3", "open 3 of 3", "final"}},
		"never agreed": {[]int32{0, 10, 20, 30, 40, 50, 60, 70}, nil, []string{"inconclusive"}},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCourt(t, len(test.findings)+len(test.later), 1)
			var states []string
			state := func() {
				t.Helper()
				c.Settle(t)
				task, err := c.Client.Latest().Task(t.Context(), c.key(0, 0))
				must(t, err)
				text := task.State.String()
				if task.State == chain.TaskOpen {
					text = fmt.Sprintf("open %d of %d", task.Count, task.Floor)
				}
				states = append(states, text)
			}
			var plays []chaintest.Play
			for i, finding := range append(test.findings, test.later...) {
				plays = append(plays, chaintest.Play{Player: c.players[i], Results: []study.Result{c.result(0, 0, finding)}})
			}
			c.Round(t, plays[:len(test.findings)]...)
			state()
			if later := plays[len(test.findings):]; len(later) > 0 {
				c.Round(t, later...)
				state()
			}
			if c.NextEpoch(t); states[len(states)-1] != "inconclusive" {
				state()
			}
			if !slices.Equal(states, test.want) {
				t.Errorf("%q, want %q", states, test.want)
			}
		})
	}
}

// A task without a quorum ends when it has expired.
func TestExpiredTasksAreInconclusive(t *testing.T) {
	c := newCourt(t, 1, 1)
	c.Round(t, chaintest.Play{Player: c.players[0], Results: []study.Result{c.result(0, 0, 1)}})
	deadline := 1 + uint32(c.Deployment.Clock.Schedule.TaskEpochs)
	if c.ToEpoch(t, deadline); c.Settle(t) != 0 {
		t.Error("settled before its deadline has passed")
	}
	c.NextEpoch(t)
	c.Settle(t)
	c.wantState(t, 0, 0, chain.TaskInconclusive)
}

func TestChallenges(t *testing.T) {
	for name, test := range map[string]struct {
		second []int32 // what the second committee says, of which three must agree
		upheld bool
		final  int32
		group  []uint32 // of the second committee
	}{
		"upheld":     {[]int32{1, 2, 3}, true, 1, []uint32{3, 4, 5}},
		"overturned": {[]int32{80, 81, 82}, false, 81, []uint32{3, 4, 5}},
		"nobody":     {nil, true, 1, nil},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCourt(t, 5, 1)
			ctx, key := t.Context(), c.key(0, 0)
			c.Round(t, chaintest.Play{Player: c.players[0], Results: []study.Result{c.result(0, 0, 1)}},
				chaintest.Play{Player: c.players[1], Results: []study.Result{c.result(0, 0, 2)}})
			e, err := evidence.Of(ctx, c.Index(t), key)
			must(t, err)
			challenger := c.Transactor(c.Account(t))
			if _, err := challenger.Challenge(ctx, e); !errors.Is(err, chain.ErrTooFewTokens) {
				t.Errorf("challenged without a bond: %v", err)
			}
			c.Tokens(t, challenger.Address(), 2)
			_, err = challenger.Challenge(ctx, e)
			must(t, err)
			opened, err := c.Client.Latest().Case(ctx, key)
			must(t, err)
			if opened.Challenger != challenger.Address() || opened.Bond.Cmp(chain.Tokens(2)) != 0 {
				t.Errorf("case %+v", opened)
			}
			if _, err := challenger.Challenge(ctx, e); !errors.Is(err, chain.ErrNotChallengeable) {
				t.Errorf("challenged twice: %v", err)
			}
			c.wantState(t, 0, 0, chain.TaskContested)
			if epoch := c.NextEpoch(t); c.Settle(t) != 0 {
				t.Errorf("settled in epoch %d", epoch)
			}
			var plays []chaintest.Play
			for i, finding := range test.second {
				plays = append(plays, chaintest.Play{Player: c.players[2+i], Results: []study.Result{c.result(0, 0, finding)}})
			}
			c.Round(t, plays...)
			if test.second == nil {
				c.ToEpoch(t, opened.Epoch+uint32(c.Deployment.Clock.Schedule.TaskEpochs)+1)
			}
			if c.Settle(t) != 1 {
				t.Error("not one call")
			}
			c.wantEnd(t, key, test.upheld, test.final, test.group)
		})
	}
}

func (c *court) wantEnd(t *testing.T, key chain.TaskKey, upheld bool, final int32, group []uint32) {
	t.Helper()
	ix := c.Index(t)
	outcome, err := ix.Outcome(t.Context(), key)
	must(t, err)
	if outcome.State != chain.TaskFinal || outcome.Findings[0] != final {
		t.Errorf("outcome %+v", outcome)
	}
	challenges, err := ix.Challenges(t.Context())
	must(t, err)
	if len(challenges) != 1 || challenges[0].Key != key || challenges[0].Ended == nil || challenges[0].Ended.Upheld != upheld ||
		!slices.Equal(challenges[0].Ended.Second, group) {
		t.Errorf("challenges %+v", challenges)
	}
	if _, err := ix.TaskOf(t.Context(), study.Hash{1}); !errors.Is(err, chain.ErrNotFound) {
		t.Errorf("a task of nobody: %v", err)
	}
}

// A result that does not count is no evidence.
func TestOnlyWhatCountsIsEvidence(t *testing.T) {
	model := study.Hash{1}
	refused := index.Result{Value: study.Result{ModelID: model, StudyID: study.Hash{2}}, Leaf: index.NotCounted}
	_, err := evidence.Build(t.Context(), nil, model, []evidence.Results{{Study: study.Hash{2}, Results: []index.Result{refused}}})
	if !errors.Is(err, evidence.ErrTasks) {
		t.Errorf("built with a refused result: %v", err)
	}
}
