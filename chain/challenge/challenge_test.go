package challenge_test

import (
	"context"
	"errors"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/challenge"
	"github.com/fluoronet/fluoro/study"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// court is a network with a model, two players and a challenger.
type court struct {
	*chaintest.Network
	players [2]*chaintest.Player
	model   study.Hash
	doubter *chain.Transactor
	*challenge.Challenger
}

func newCourt(t *testing.T) *court {
	t.Helper()
	c := &court{Network: chaintest.Start(t), model: study.Hash{0xee}}
	for i := range c.players {
		c.players[i] = c.Player(t)
	}
	_, err := c.Treasury().PublishModel(t.Context(), chain.NewModel{
		ID: c.model, Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 2, Target: 2, Committee: 4, Fee: chain.Tokens(1), Tolerances: study.Tolerances{5},
	})
	must(t, err)
	_, err = c.Treasury().FundModel(t.Context(), c.model, chain.Tokens(10))
	must(t, err)
	account := c.Account(t)
	c.Tokens(t, account.Address(), 3) // a bond and a half
	c.doubter = c.Transactor(account)
	db, err := chain.OpenDB(":memory:")
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	c.Challenger, err = challenge.New(t.Context(), db, c.Client, c.doubter, nil)
	must(t, err)
	return c
}

// task is one on a new study, young enough to be reported on in this epoch.
func (c *court) task(t *testing.T, i byte) chain.TaskKey {
	t.Helper()
	id := study.Hash{i}
	_, err := c.Treasury().RegisterStudy(t.Context(), chain.NewStudy{ID: id, CID: study.CID(id), Modality: study.CR, InstanceCount: 1, ConsentScopes: 1})
	must(t, err)
	c.NextEpoch(t)
	return chain.TaskKey{Study: id, Model: c.model}
}

// report has both players report on the task, and ends the epoch.
func (c *court) report(t *testing.T, key chain.TaskKey, findings ...int32) {
	t.Helper()
	var plays []chaintest.Play
	for i, finding := range findings {
		plays = append(plays, chaintest.Play{Player: c.players[i], Results: []study.Result{
			{StudyID: key.Study, ModelID: key.Model, Findings: study.Findings{finding}},
		}})
	}
	c.Round(t, plays...)
}

func (c *court) wantContested(t *testing.T, key chain.TaskKey) {
	t.Helper()
	opened, err := c.Client.Latest().Case(t.Context(), key)
	must(t, err)
	if opened.Challenger != c.doubter.Address() || opened.Bond.Cmp(chain.Tokens(2)) != 0 {
		t.Errorf("case %+v", opened)
	}
}

func TestAChallengeIsForTheWindow(t *testing.T) {
	c := newCourt(t)
	key := c.task(t, 1)
	refused := func(when string) {
		t.Helper()
		if _, err := c.Now(t.Context(), key); !errors.Is(err, chain.ErrNotChallengeable) {
			t.Errorf("%s: %v", when, err)
		}
	}
	refused("without a result")
	c.report(t, key, 1)
	refused("without a quorum")

	other := c.task(t, 2)
	c.report(t, other, 1, 90)
	key = other
	refused("with two results that do not agree")

	key = c.task(t, 3)
	c.report(t, key, 1, 2)
	_, err := c.Now(t.Context(), key)
	must(t, err)
	c.wantContested(t, key)
	refused("when it is contested")

	key = c.task(t, 4)
	c.report(t, key, 1, 2)
	c.NextEpoch(t)
	refused("after its window")
	balance, err := c.Client.Latest().Balance(t.Context(), c.doubter.Address())
	must(t, err)
	if balance.Cmp(chain.Tokens(1)) != 0 {
		t.Errorf("the challenger has %s left: it paid for a refused challenge", balance)
	}
}

func TestAChallengerWaitsForTheWindow(t *testing.T) {
	c := newCourt(t)
	key := c.task(t, 1)
	done := make(chan error, 1)
	go func() {
		_, err := c.WhenOpen(t.Context(), key)
		done <- err
	}()
	c.report(t, key, 1, 2)
	must(t, <-done)
	c.wantContested(t, key)
	if _, err := c.WhenOpen(t.Context(), key); !errors.Is(err, chain.ErrNotChallengeable) {
		t.Errorf("waited for a contested task: %v", err)
	}
}

func TestAChallengerStopsWaiting(t *testing.T) {
	c := newCourt(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := c.WhenOpen(ctx, chain.TaskKey{Study: study.Hash{9}, Model: c.model}); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}
