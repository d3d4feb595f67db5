package bench

import (
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// attestations is how many nodes report on a task here: quorum, wanted and
// largest committee.
const attestations = 3

// gasAim is the most gas that an attestation is meant to take in batches of
// gasBatch.
const (
	gasAim   = 20_000
	gasBatch = 32
)

// gasEpoch is how many blocks an epoch has: enough to announce and register
// gasBatch studies in it if each transaction gets a block of its own.
const gasEpoch = 2*gasBatch + 8

// lanesPerSlot is how many tasks on neighbouring studies share a slot of state.
const lanesPerSlot = 8

// gasParts is the gas of one attestation by what it is spent on.
type gasParts struct{ commit, reveal, finalise float64 }

func (p gasParts) whole() float64 { return p.commit + p.reveal + p.finalise }

// gas has nodes commit to results, reveal them and make the tasks final, as
// nodes do, each transaction counted whole: calldata, signatures, proofs,
// storage, events, agreement and payment.
func gas(ctx context.Context, opt Options, r *Report) error {
	batches := []int{1, 8, gasBatch, 64}
	if opt.Quick {
		batches = []int{1, gasBatch}
	}
	g, err := startGas(ctx, opt)
	if err != nil {
		return err
	}
	defer g.close()
	wordAlone, err := g.words(ctx, 1)
	if err != nil {
		return err
	}
	wordBatch, err := g.words(ctx, gasBatch)
	if err != nil {
		return err
	}
	r.add("a 32-byte word with an event, alone", "gas", wordAlone)
	r.add(fmt.Sprintf("a 32-byte word with an event, in a batch of %d", gasBatch), "gas", wordBatch)
	for _, findings := range []int{1, 4, 8} {
		model, err := g.publish(ctx, findings)
		if err != nil {
			return err
		}
		for _, batch := range batches {
			opt.Said("gas: models of %d findings, batches of %d", findings, batch)
			parts, err := g.measure(ctx, model, findings, batch, opt.rounds(3))
			if err != nil {
				return err
			}
			r.addGas(fmt.Sprintf("an attestation, findings %d, batches of %d", findings, batch), batch, parts, wordAlone, wordBatch)
		}
	}
	r.note("an attestation is one node's result on one task: the gas of all commitments, reveals and finalisations over the results in them, %d a task; every task becomes final, is paid, and judges a study of its own", attestations)
	r.note("the first commitment of an epoch keeps the seed of the one before; it is counted in. Batches of up to %d are on studies of one epoch, the one before, so that they need no other; where nodes commit in every epoch, which this bench does not, others have kept the rest", gasBatch)
	r.note("batches of eight or more begin in the middle of a slot of eight tasks, and so touch one slot more than where they begin with one. A median has no batch in it that begins a new slot of reports (256 results of a node) or judgements (128 tasks): these come to 110 gas a result on average")
	r.note("finalisations are calls of at most 32 tasks; findings of the nodes differ within the tolerance; accounts and totals exist beforehand, as in a network that runs")
	return nil
}

// addGas reports an attestation; in batches of the aim, its parts and what it
// is beside a word too.
func (r *Report) addGas(name string, batch int, rounds []gasParts, alone, together []float64) {
	series := func(of func(gasParts) float64) []float64 {
		values := make([]float64, len(rounds))
		for i, p := range rounds {
			values[i] = of(p)
		}
		return values
	}
	whole := series(gasParts.whole)
	if batch != gasBatch {
		r.add(name, "gas", whole)
		return
	}
	r.add(name, "gas", whole, atMost(gasAim))
	r.add(name+": commit", "gas", series(func(p gasParts) float64 { return p.commit }))
	r.add(name+": reveal", "gas", series(func(p gasParts) float64 { return p.reveal }))
	r.add(name+": finalise", "gas", series(func(p gasParts) float64 { return p.finalise }))
	r.add(name+" / word alone", "1", each(whole, alone, ratio))
	r.add(name+" / word in a batch", "1", each(whole, together, ratio))
}

// publish publishes and funds a model, and has one task of it become final: its
// accounts and totals exist from here on.
func (g *gasBench) publish(ctx context.Context, findings int) (study.Hash, error) {
	model := study.Hash(sha256.Sum256(fmt.Appendf(nil, "model of %d findings", findings)))
	tolerances := study.Tolerances{}
	for i := range findings {
		tolerances[i] = attestations
	}
	vendor := g.by(keyVendor)
	_, err := vendor.PublishModel(ctx, chain.NewModel{
		ID: model, Modalities: study.MaskOf(study.CR), FindingCount: uint8(findings), Quorum: attestations, Target: attestations, Committee: attestations,
		Fee: chain.Tokens(1), Tolerances: tolerances,
	})
	if err == nil {
		_, err = vendor.FundModel(ctx, model, chain.Tokens(10_000))
	}
	if err == nil {
		_, err = g.round(ctx, model, findings, 1)
	}
	return model, err
}

// measure repeats a round, whose batches begin in the middle of a slot of lanes
// if they are of eight or more.
func (g *gasBench) measure(ctx context.Context, model study.Hash, findings, batch, rounds int) ([]gasParts, error) {
	if past := (g.studies + lanesPerSlot/2) % lanesPerSlot; past != 0 {
		if _, err := g.register(ctx, model, lanesPerSlot-past); err != nil {
			return nil, err
		}
	}
	var parts []gasParts
	for range rounds {
		p, err := g.round(ctx, model, findings, batch)
		if err != nil {
			return nil, err
		}
		parts = append(parts, p)
	}
	return parts, nil
}

// round takes so many new studies from their registration to the end of their
// tasks, each node having one batch of them, and returns the gas of a result.
func (g *gasBench) round(ctx context.Context, model study.Hash, findings, batch int) (gasParts, error) {
	keys, err := g.register(ctx, model, batch)
	if err != nil {
		return gasParts{}, err
	}
	epoch, err := g.nextEpoch(ctx)
	if err != nil {
		return gasParts{}, err
	}
	var total gasParts
	sealed := make([]*gasSealed, len(g.nodes))
	for i := range g.nodes {
		if sealed[i], err = g.seal(i, keys, findings); err != nil {
			return total, err
		}
		gas, err := g.commit(ctx, i, epoch, sealed[i])
		if err != nil {
			return total, err
		}
		total.commit += gas
	}
	if err := g.mineTo(ctx, g.clock().FirstReveal(epoch)); err != nil {
		return total, err
	}
	for i := range g.nodes {
		gas, err := g.reveal(ctx, i, sealed[i])
		if err != nil {
			return total, err
		}
		total.reveal += gas
	}
	if err := g.mineTo(ctx, g.clock().FirstBlock(epoch+uint32(g.clock().Schedule.WindowEpochs)+1)); err != nil {
		return total, err
	}
	if total.finalise, err = g.finalise(ctx); err != nil {
		return total, err
	}
	n := float64(batch * len(g.nodes))
	return gasParts{total.commit / n, total.reveal / n, total.finalise / n}, g.final(ctx, keys)
}

// gasSealed is a node's batch.
type gasSealed struct {
	salt    study.Hash
	results []study.Result
	batch   *attest.Batch
}

// seal makes up a node's results, which differ from the others' within the
// tolerance.
func (g *gasBench) seal(node int, keys []chain.TaskKey, findings int) (*gasSealed, error) {
	g.salts++
	s := &gasSealed{salt: sha256.Sum256(fmt.Appendf(nil, "salt %d", g.salts))}
	domain := g.client.Deployment().Domain()
	leaves := make([]study.Hash, len(keys))
	for i, key := range keys {
		result := study.Result{
			StudyID: key.Study, ModelID: key.Model, Runtime: key.Model, Node: uint32(node + 1),
			Artefacts: sha256.Sum256(append(key.Study[:], byte(node))),
		}
		for f := range findings {
			result.Findings[f] = 0x12345670 + int32(node)
		}
		s.results = append(s.results, result)
		leaves[i] = attest.Seal(domain, result, s.salt)
	}
	var err error
	s.batch, err = attest.NewBatch(leaves)
	return s, err
}
