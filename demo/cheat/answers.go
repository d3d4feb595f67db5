package cheat

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"math"
	"slices"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// Constant is what the cheater finds in every study, whatever the finding: it
// passes for a probability, and for a measurement that nobody looks at twice.
const Constant = 0.42

// runtime is what the cheater claims to have run the models with.
var runtime = study.Runtime{Engine: "onnxruntime", Version: "1.0.0", Provider: "CPU", Threads: 1, Optimisation: "all"}

// sealed is a batch of made-up results.
type sealed struct {
	epoch    uint32
	salt     study.Hash
	results  []study.Result
	revealed bool
}

// commit answers every task that the ledger would take from it in the epoch.
func (c *cheater) commit(ctx context.Context, head chain.Block, epoch uint32) error {
	pairs, err := c.taken(ctx, head, epoch)
	if err != nil || len(pairs) == 0 {
		return err
	}
	s := &sealed{epoch: epoch}
	_, _ = rand.Read(s.salt[:]) // never fails: crypto/rand ends the program instead
	domain := c.client.Deployment().Domain()
	var leaves []study.Hash
	for _, p := range pairs {
		result, err := c.answer(ctx, p)
		if err != nil {
			return err
		}
		s.results, leaves = append(s.results, result), append(leaves, attest.Seal(domain, result, s.salt))
	}
	batch, err := attest.NewBatch(leaves)
	if err != nil {
		return err
	}
	commitment := attest.Commitment{Node: c.node, Epoch: epoch, Root: batch.Root(), Count: uint16(batch.Len())}
	signature, err := attest.SignCommitment(domain, commitment, c.signer.Signer())
	if err != nil {
		return err
	}
	if _, err := c.by.Commit(ctx, commitment, signature); err != nil {
		return err
	}
	c.sealed = s
	return nil
}

func (c *cheater) reveal(ctx context.Context) error {
	series, err := chain.SeriesOf(c.sealed.results)
	if err != nil {
		return err
	}
	_, _, err = c.by.Reveal(ctx, c.node, c.sealed.salt, series)
	c.sealed.revealed = err == nil
	return err
}

// taken are the tasks that the ledger would take a result on, in the order of
// a batch.
func (c *cheater) taken(ctx context.Context, head chain.Block, epoch uint32) ([]index.Pair, error) {
	pairs, err := c.index.Open(ctx, c.node, epoch, attest.MaxBatch)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(pairs, func(a, b index.Pair) int {
		return cmp.Or(bytes.Compare(a.Model[:], b.Model[:]), cmp.Compare(a.Study.Index, b.Study.Index))
	})
	keys := make([]chain.TaskKey, len(pairs))
	for i, p := range pairs {
		keys[i] = chain.TaskKey{Study: p.Study.ID, Model: p.Model}
	}
	refusals, err := c.client.At(head.Hash).Refusals(ctx, keys, c.node, epoch)
	if err != nil {
		return nil, err
	}
	var taken []index.Pair
	for i, p := range pairs {
		if refusals[i] == chain.NotRefused {
			taken = append(taken, p)
		}
	}
	return taken, nil
}

// answer makes up a result, with a record that nobody can tell from a true one
// without running the model.
func (c *cheater) answer(ctx context.Context, p index.Pair) (study.Result, error) {
	specs, err := c.findings(ctx, p.Model)
	if err != nil {
		return study.Result{}, err
	}
	result := study.Result{StudyID: p.Study.ID, ModelID: p.Model, Runtime: runtime.Digest(), Node: c.node}
	record := study.Record{
		Schema: study.RecordSchema, StudyID: result.StudyID, StudyCID: p.Study.CID, ModelID: result.ModelID, Node: c.node, Reader: "none", Runtime: runtime,
	}
	for i, spec := range specs {
		if result.Findings[i], err = study.FixedPoint(constant(spec), spec.Decimals); err != nil {
			return study.Result{}, err
		}
		record.Findings = append(record.Findings, study.Finding{Name: spec.Name, Value: constant(spec), Unit: spec.Unit})
	}
	result.Artefacts, err = c.archive(ctx, record)
	return result, err
}

// constant is the cheater's value of a finding: a hundredfold where it is no
// share of one.
func constant(spec study.FindingSpec) float64 {
	if spec.Unit == "1" {
		return Constant
	}
	return math.Round(100 * Constant)
}

func (c *cheater) archive(ctx context.Context, record study.Record) (study.CID, error) {
	raw, err := json.Marshal(record)
	if err != nil {
		return study.CID{}, fmt.Errorf("encode record: %w", err)
	}
	made, err := c.peer.AddFiles(ctx, map[string][]byte{"record.json": raw})
	if err != nil {
		return study.CID{}, fmt.Errorf("store record: %w", err)
	}
	if err := c.peer.Release(ctx, made); err != nil {
		return study.CID{}, fmt.Errorf("release record: %w", err)
	}
	return made, nil
}

// findings are those that a model declares; its network is never fetched.
func (c *cheater) findings(ctx context.Context, model study.Hash) ([]study.FindingSpec, error) {
	if specs, known := c.specs[model]; known {
		return specs, nil
	}
	raw, err := c.peer.ReadFile(ctx, study.CID(model), models.ManifestName, ipfsstore.DefaultLimits)
	if err != nil {
		return nil, fmt.Errorf("read what model %s finds: %w", model, err)
	}
	m, err := models.ParseManifest(bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	c.specs[model] = m.Specs()
	return c.specs[model], nil
}
