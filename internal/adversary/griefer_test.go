package adversary_test

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/study"
)

// most is InferenceLedger.MAX_BATCH, and gasLimit EIP-7825's of a transaction.
const (
	most     = 128
	gasLimit = 1 << 24
)

// estimate is the gas of a call, or why it is refused.
func (a *arena) estimate(t *testing.T, to chain.Address, data []byte) (uint64, error) {
	t.Helper()
	eth, err := ethclient.DialContext(t.Context(), a.HTTPURL)
	must(t, err)
	defer eth.Close()
	at := common.Address(to)
	gas, err := eth.EstimateGas(t.Context(), ethereum.CallMsg{From: common.Address(a.contributor.Address()), To: &at, Data: data})
	return gas, chain.Explain(err)
}

// No batch is committed to that could not be revealed, or would not fit a
// block.
func TestBatchesOfNoneOrTooManyAreRefused(t *testing.T) {
	a := newArena(t, plan{players: 1, studies: 1})
	wantRevert(t, a.commit(t, 0, study.Hash{1}, 0), "BatchSizeInvalid")
	wantRevert(t, a.commit(t, 0, study.Hash{1}, most+1), "BatchSizeInvalid")
	must(t, a.commit(t, 0, study.Hash{1}, most))
}

// A full batch of rubbish is refused result by result, within a transaction's
// gas, and holds nobody up: who reveals after it counts.
func TestAFullBatchOfRubbishHoldsNobodyUp(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	s, p := a.studies[0], a.players[2]
	var rubbish []study.Result
	for i := range attest.MaxBatch - 1 {
		rubbish = append(rubbish, a.result(2, sha256.Sum256([]byte{1, byte(i)}), 100))
	}
	badForm := a.result(2, s, 100)
	badForm.Findings[1] = 1 // the model has one finding
	sealed := p.Commit(t, append(rubbish, badForm)...)
	one, two := a.players[0].Commit(t, a.result(0, s, 100)), a.players[1].Commit(t, a.result(1, s, 100))

	a.ToRevealPhase(t)
	a.Commit() // a block of the phase that is asked about
	series, err := chain.SeriesOf(sealed.Results)
	must(t, err)
	data, err := chain.PackReveal(p.Node, sealed.Salt, series)
	must(t, err)
	gas, err := a.estimate(t, a.Deployment.Contracts.Ledger, data)
	must(t, err)
	if gas > gasLimit {
		t.Errorf("it takes %d gas", gas)
	}
	refusals := p.Reveal(t, sealed)
	a.wantRefusal(t, refusals, rubbish[0].StudyID, chain.StudyUnknown)
	a.wantRefusal(t, refusals, s, chain.FindingsBeyondModel)
	a.players[0].Reveal(t, one)
	a.players[1].Reveal(t, two)
	a.NextEpoch(t)
	a.settle(t)
	a.wantFinal(t, s, 100, 0, 1)
	a.wantEarned(t, 2, 0)
}

// Evidence that is blown up is refused, and changes nothing.
func TestHugeEvidenceIsRefused(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	a.NextEpoch(t)
	whole := a.evidence(t, s)
	for name, blow := range map[string]struct {
		up   func(*chain.Evidence)
		want string
	}{
		"batches": {func(e *chain.Evidence) { e.Batches = append(e.Batches, slices.Repeat(e.Batches, 500)...) }, "EvidenceMalformed"},
		"verdicts": {func(e *chain.Evidence) {
			e.Decisions = slices.Clone(e.Decisions)
			e.Decisions[0].Verdicts = slices.Repeat(e.Decisions[0].Verdicts, 500)
		}, "EvidenceMalformed"},
		"a proof": {func(e *chain.Evidence) {
			e.Batches = slices.Clone(e.Batches)
			e.Batches[0].Proof, e.Batches[0].Flags = make([]study.Hash, 5000), make([]bool, 5000)
		}, "EvidenceUnproven"},
		"tasks": {func(e *chain.Evidence) { e.Decisions = slices.Repeat(e.Decisions, 10*evidence.MaxTasks) }, "EvidenceUnproven"},
	} {
		e := whole
		blow.up(&e)
		_, err := a.vendor.Finalise(t.Context(), e)
		t.Log(name)
		wantRevert(t, err, blow.want)
	}
	a.wantState(t, s, chain.TaskOpen)
	a.Settle(t)
	a.wantFinal(t, s, 100, 0, 1)
}

// Calldata that no encoder makes, with each word in turn the largest number, or
// cut off there, does nothing.
func TestMalformedCallsAreRefused(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 2})
	s, p := a.studies[0], a.players[0]
	sealed := p.Commit(t, a.say(0, 100, a.studies...).Results...)
	other := a.players[1].Commit(t, a.say(1, 100, a.studies...).Results...)
	a.ToRevealPhase(t)
	a.Commit() // a block of the phase that is asked about
	series, err := chain.SeriesOf(sealed.Results)
	must(t, err)
	reveal, err := chain.PackReveal(p.Node, sealed.Salt, series)
	must(t, err)
	a.wantAllRefused(t, a.Deployment.Contracts.Ledger, reveal)

	p.Reveal(t, sealed)
	a.players[1].Reveal(t, other)
	a.NextEpoch(t)
	a.NextEpoch(t)
	a.Commit()
	finalise, err := chain.PackFinalise(a.evidence(t, s)) // parts of two batches
	must(t, err)
	a.wantAllRefused(t, a.Deployment.Contracts.Court, finalise)
}

// wantAllRefused checks that a call is taken as it is, and not otherwise.
func (a *arena) wantAllRefused(t *testing.T, to chain.Address, data []byte) {
	t.Helper()
	_, err := a.estimate(t, to, data)
	must(t, err)
	for at := 4; at < len(data); at += 32 {
		largest := slices.Clone(data)
		copy(largest[at:at+32], bytes.Repeat([]byte{0xff}, 32))
		if _, err := a.estimate(t, to, largest); !chain.IsRevert(err) {
			t.Errorf("with byte %d and those after it the largest number: %v", at, err)
		}
		if _, err := a.estimate(t, to, data[:at]); !chain.IsRevert(err) {
			t.Errorf("cut off at byte %d: %v", at, err)
		}
	}
}
