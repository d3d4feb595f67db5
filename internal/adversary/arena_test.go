package adversary_test

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"math/big"
	"testing"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// What every arena has: a model that pays 30 tokens a task, of which a fifth is
// the contributor's, and whose findings may differ by ten.
const (
	fee       = 30
	royalty   = fee / 5
	tolerance = 10
)

// What players stake, and the penalties; see chaintest and DefaultPenalties.
const (
	staked       = 1500
	unrevealed   = 2
	disagreement = 2
	overturned   = 20
	bond         = 2
)

// plan is what differs from one arena to another. Zero fields take the values
// that newArena documents.
type plan struct {
	players, studies          int   // none
	quorum, target, committee uint8 // 2, 8 and 8: everybody may report
	escrow                    int64 // 1000 tokens
}

// arena is a network of players, honest or not, with a model, its vendor, and a
// contributor with some studies.
type arena struct {
	*chaintest.Network
	model               study.Hash
	vendor, contributor *chain.Transactor
	players             []*chaintest.Player
	studies             []study.Hash
}

// economy has short epochs, a window of one and tasks that expire after four;
// the circle of those selected grows by its first size each epoch.
func economy() chain.Economy {
	e := chaintest.Economy()
	e.Schedule = sortition.Schedule{CommitBlocks: 16, RevealBlocks: 16, WindowEpochs: 1, TaskEpochs: 4, WidenEpochs: 1}
	return e
}

// newArena starts an arena, with the first epoch in which its studies can be
// reported on.
func newArena(t *testing.T, p plan) *arena {
	t.Helper()
	a := &arena{Network: chaintest.StartAs(t, devnet.Config{Accounts: 24}, economy()), model: study.Hash{0xee}}
	a.vendor, a.contributor = a.Transactor(a.Account(t)), a.Transactor(a.Account(t))
	for range p.players {
		a.players = append(a.players, a.Player(t))
	}
	a.publish(t, p)
	a.NextEpoch(t)
	for range p.studies {
		a.register(t, chain.NewStudy{})
	}
	a.NextEpoch(t)
	return a
}

// publish has the vendor publish and fund the model.
func (a *arena) publish(t *testing.T, p plan) {
	t.Helper()
	if p.quorum == 0 {
		p.quorum = 2
	}
	if p.target == 0 {
		p.target, p.committee = 8, 8
	}
	if p.escrow == 0 {
		p.escrow = 1000
	}
	_, err := a.vendor.PublishModel(t.Context(), modelOf(a.model, p, fee))
	must(t, err)
	a.Tokens(t, a.vendor.Address(), p.escrow)
	_, err = a.vendor.FundModel(t.Context(), a.model, chain.Tokens(p.escrow))
	must(t, err)
}

// modelOf is a model for a plan, for a fee in whole tokens.
func modelOf(id study.Hash, p plan, fee int64) chain.NewModel {
	return chain.NewModel{
		ID: id, Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: p.quorum, Target: p.target, Committee: p.committee,
		Fee: chain.Tokens(fee), Tolerances: study.Tolerances{tolerance},
	}
}

// register contributes a study; s has what is not usual.
func (a *arena) register(t *testing.T, s chain.NewStudy) study.Hash {
	t.Helper()
	s.ID = a.nextID()
	s.CID, s.Modality, s.InstanceCount, s.ConsentScopes = study.CID(s.ID), study.CR, max(s.InstanceCount, 1), 3
	_, err := a.contributor.RegisterStudy(t.Context(), s)
	must(t, err)
	a.studies = append(a.studies, s.ID)
	return s.ID
}

// nextID is that of the next study.
func (a *arena) nextID() study.Hash { return sha256.Sum256([]byte{byte(len(a.studies))}) }

func (a *arena) key(s study.Hash) chain.TaskKey { return chain.TaskKey{Study: s, Model: a.model} }

// result is a player's on a study, with a record of its own.
func (a *arena) result(player int, s study.Hash, finding int32) study.Result {
	record := sha256.Sum256(binary.BigEndian.AppendUint32(s[:], uint32(player)))
	return study.Result{
		StudyID: s, ModelID: a.model, Findings: study.Findings{finding}, Artefacts: study.CID(record),
	}
}

// say is a player that finds the same in some studies.
func (a *arena) say(player int, finding int32, studies ...study.Hash) chaintest.Play {
	play := chaintest.Play{Player: a.players[player]}
	for _, s := range studies {
		play.Results = append(play.Results, a.result(player, s, finding))
	}
	return play
}

// settle lets the window of the epoch before pass and ends what can be ended.
func (a *arena) settle(t *testing.T) {
	t.Helper()
	a.NextEpoch(t)
	a.Settle(t)
}

// evidence is all results of a task, as a finalisation and a challenge have it.
func (a *arena) evidence(t *testing.T, s study.Hash) chain.Evidence {
	t.Helper()
	e, err := evidence.Of(t.Context(), a.Index(t), a.key(s))
	must(t, err)
	return e
}

// challenge has a new account challenge a task.
func (a *arena) challenge(t *testing.T, s study.Hash) *chain.Transactor {
	t.Helper()
	challenger := a.Transactor(a.Account(t))
	a.Tokens(t, challenger.Address(), bond)
	_, err := challenger.Challenge(t.Context(), a.evidence(t, s))
	must(t, err)
	return challenger
}

// resolution is what ends the one challenge that is under way.
func (a *arena) resolution(t *testing.T) evidence.Resolution {
	t.Helper()
	due, err := evidence.Resolvable(t.Context(), a.Index(t), a.Epoch(t))
	must(t, err)
	if len(due) != 1 {
		t.Fatalf("%d challenges can be ended", len(due))
	}
	return due[0]
}

func (a *arena) wantState(t *testing.T, s study.Hash, want chain.TaskState) {
	t.Helper()
	task, err := a.Client.Latest().Task(t.Context(), a.key(s))
	must(t, err)
	if task.State != want {
		t.Errorf("the task is %s, want %s: %+v", task.State, want, task)
	}
}

// wantFinal checks a final value, and which players of the first committee gave it.
func (a *arena) wantFinal(t *testing.T, s study.Hash, finding int32, players ...int) {
	t.Helper()
	end := a.outcome(t, s)
	nodes := map[uint32]bool{}
	for _, n := range end.Nodes {
		nodes[n] = true
	}
	if end.State != chain.TaskFinal || end.Status != study.OK || end.Findings[0] != finding || len(end.Nodes) != len(players) {
		t.Errorf("the task ended as %+v, want finding %d of players %v", end, finding, players)
	}
	for _, p := range players {
		if !nodes[a.players[p].Node] {
			t.Errorf("player %d is not among the nodes %v that gave the final value", p, end.Nodes)
		}
	}
}

func (a *arena) outcome(t *testing.T, s study.Hash) index.Final {
	t.Helper()
	end, err := a.Index(t).Outcome(t.Context(), a.key(s))
	must(t, err)
	return end
}

// wantStake checks what a player has lost of its stake, in whole tokens.
func (a *arena) wantLost(t *testing.T, player int, want int64) {
	t.Helper()
	n, err := a.Client.Latest().NodeByID(t.Context(), a.players[player].Node)
	must(t, err)
	wantTokens(t, "stake lost", new(big.Int).Sub(chain.Tokens(staked), n.Stake), chain.Tokens(want))
}

// wantEarned checks what a player can claim of fees, in whole tokens.
func (a *arena) wantEarned(t *testing.T, player int, want int64) {
	t.Helper()
	wantTokens(t, "fees earned", a.credit(t, a.players[player].Account.Address()), chain.Tokens(want))
}

func (a *arena) credit(t *testing.T, account chain.Address) *big.Int {
	t.Helper()
	credit, err := a.Client.Latest().Credit(t.Context(), account)
	must(t, err)
	return credit
}

func wantTokens(t *testing.T, what string, got, want *big.Int) {
	t.Helper()
	if got.Cmp(want) != 0 {
		t.Errorf("%s: %s, want %s", what, got, want)
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// wantRevert checks that a contract has refused, with one of its errors.
func wantRevert(t *testing.T, err error, name string) {
	t.Helper()
	var revert *chain.RevertError
	if !errors.As(err, &revert) || revert.Name != name {
		t.Errorf("got %v, want %s", err, name)
	}
}

// wantRefusal checks what the ledger said of one result.
func (a *arena) wantRefusal(t *testing.T, refusals map[chain.TaskKey]chain.Refusal, s study.Hash, want chain.Refusal) {
	t.Helper()
	if got, told := refusals[a.key(s)]; !told || got != want {
		t.Errorf("refused for %s, told is %v, want %s", got, told, want)
	}
}
