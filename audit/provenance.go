package audit

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/fluoronet/fluoro/audit/lineage"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// mostImages bounds the images of a study that a provenance names one by one.
const mostImages = 24

// Provenance is where the results on a task come from and what came of them: back
// to pixels, package, keys and transactions, and on to the final value, payments
// and claims. node 0 is all results of the task. What the chain tells is as
// recorded; Result checks it. Content that nobody serves is named as missing.
func (c *Checker) Provenance(ctx context.Context, task study.Hash, node uint32) (*lineage.Graph, error) {
	var results []*replica.ResultState
	for _, r := range c.facts.Results {
		if r.Task == task && (node == 0 || r.Value.Node == node) {
			results = append(results, r)
		}
	}
	if len(results) == 0 {
		return nil, fmt.Errorf("results of task %s: %w", task, chain.ErrNotFound)
	}
	src, remove, err := c.scratch()
	if err != nil {
		return nil, err
	}
	defer remove()
	p := &provenance{facts: c.facts, src: src, Graph: lineage.New()}
	value := results[0].Value
	bundle, err := p.study(ctx, value.StudyID)
	if err != nil {
		return nil, err
	}
	pkg, err := p.model(ctx, value.ModelID)
	if err != nil {
		return nil, err
	}
	said := map[*replica.ResultState]string{}
	for _, r := range results {
		if said[r], err = p.result(ctx, r, bundle, pkg); err != nil {
			return nil, err
		}
	}
	if t := c.facts.Tasks[task]; t != nil {
		p.challenge(t)
		if t.Final != nil {
			p.end(t, said)
		}
	}
	return p.Graph, nil
}

// provenance is a graph on its way.
type provenance struct {
	*lineage.Graph
	facts *facts
	src   Sources
}

// study adds images, manifest, bundle and registration, and returns the bundle.
func (p *provenance) study(ctx context.Context, id study.Hash) (string, error) {
	s := p.facts.Studies[id]
	if s == nil {
		return p.Add(lineage.Entity, "bundle", id.String(), "unregistered study", "study", id.String()), nil
	}
	by := p.account(s.Contributor, "contributor")
	pixels := p.Add(lineage.Entity, "pixels", id.String(), "pixels of the study", "studyId", id.String(), "modality", s.Modality.String(), "different images", fmt.Sprint(s.Instances))
	bundle := p.Add(lineage.Entity, "bundle", s.CID.String(), "study bundle", "CID", s.CID.String(), "withdrawn", yes(s.Withdrawn))
	p.Link(bundle, lineage.WasDerivedFrom, pixels)
	p.Link(bundle, lineage.WasAttributedTo, by)
	registered := p.activity("registration", "registration", s.Place)
	p.Link(registered, lineage.Used, bundle)
	p.Link(registered, lineage.WasAssociatedWith, by)
	m, why, err := p.manifest(ctx, s.CID)
	if err != nil {
		return "", err
	}
	if m == nil {
		p.Add(lineage.Entity, "manifest", s.CID.String(), "study.json, missing", "why", why)
		p.Link(bundle, lineage.WasDerivedFrom, "manifest/"+s.CID.String())
		return bundle, nil
	}
	manifest := p.Add(lineage.Entity, "manifest", s.CID.String(), "study.json", "profile", m.Deidentification.Profile, "method", m.Deidentification.Method)
	p.Link(bundle, lineage.WasDerivedFrom, manifest)
	p.images(*m, pixels)
	return bundle, nil
}

// images adds the instances that a manifest lists.
func (p *provenance) images(m study.Manifest, pixels string) {
	for _, inst := range m.Instances[:min(len(m.Instances), mostImages)] {
		image := p.Add(lineage.Entity, "image", inst.Path, inst.Path, "pixelDigest", inst.PixelDigest.String(), "sha256", inst.SHA256.String(), "SOP class", inst.SOPClass)
		p.Link(pixels, lineage.WasDerivedFrom, image)
	}
	if more := len(m.Instances) - mostImages; more > 0 {
		rest := p.Add(lineage.Entity, "image", "more", fmt.Sprintf("%d more images", more))
		p.Link(pixels, lineage.WasDerivedFrom, rest)
	}
}

// manifest reads study.json alone; nil: it cannot be had or read, and why.
func (p *provenance) manifest(ctx context.Context, c study.CID) (*study.Manifest, string, error) {
	lim := p.src.Limits
	lim.Bytes = study.MaxManifestBytes
	raw, err := p.src.Content.ReadFile(ctx, c, study.ManifestName, lim)
	if err == nil {
		var m study.Manifest
		if m, err = study.ParseManifest(bytes.NewReader(raw)); err == nil {
			return &m, "", nil
		}
	}
	return nil, err.Error(), ctx.Err()
}

// model adds package, vendor and publication, and returns the package.
func (p *provenance) model(ctx context.Context, id study.Hash) (string, error) {
	m := p.facts.Models[id]
	if m == nil {
		return p.Add(lineage.Entity, "model", id.String(), "unpublished model", "modelId", id.String()), nil
	}
	label, why := "model package", ""
	pkg, f, err := p.src.checkModel(ctx, m)
	if err != nil {
		return "", fmt.Errorf("open model %s: %w", id, err)
	}
	if pkg != nil {
		label = pkg.Manifest.Name + " " + pkg.Manifest.Version
	} else if why = f.detail(); f.gone != nil {
		label = "model package, missing"
	}
	recalled := ""
	if m.Recalled != 0 {
		recalled = fmt.Sprint("reason ", m.Recalled)
	}
	model := p.Add(lineage.Entity, "model", id.String(), label, "modelId", id.String(), "recalled", recalled, "why", why)
	vendor := p.account(m.Vendor, "vendor")
	p.Link(model, lineage.WasAttributedTo, vendor)
	published := p.activity("publication", "publication", m.Place)
	p.Link(published, lineage.Used, model)
	p.Link(published, lineage.WasAssociatedWith, vendor)
	return model, ctx.Err()
}

// result adds the inference, its record, the commitment with its key, and the
// reveal, and returns the result.
func (p *provenance) result(ctx context.Context, r *replica.ResultState, bundle, pkg string) (string, error) {
	v, b := r.Value, r.Batch
	name := fmt.Sprintf("%d-%s", v.Node, b.Root)
	node := p.node(v.Node)
	inference := p.Add(lineage.Activity, "inference", name, fmt.Sprint("inference by node ", v.Node), "runtime", v.Runtime.String())
	p.Link(inference, lineage.Used, bundle)
	p.Link(inference, lineage.Used, pkg)
	p.Link(inference, lineage.WasAssociatedWith, node)
	record := p.Add(lineage.Entity, "record", name, "record.json and artefacts", "CID", v.Artefacts.String())
	p.Link(record, lineage.WasGeneratedBy, inference)
	refused := ""
	if r.Refusal != chain.NotRefused {
		refused = r.Refusal.String()
	}
	result := p.Add(lineage.Entity, "result", name, fmt.Sprintf("result of node %d", v.Node),
		"status", v.Status.String(), "findings", fmt.Sprint(p.findings(v.ModelID, v.Findings)), "refused", refused)
	p.Link(result, lineage.WasDerivedFrom, record)
	p.Link(result, lineage.WasGeneratedBy, inference)
	signer, _, err := p.src.signature(ctx, b)
	if err != nil {
		return "", err
	}
	batch := p.Add(lineage.Entity, "batch", name, fmt.Sprintf("batch of %d sealed results", b.Count), "root", b.Root.String(), "epoch", fmt.Sprint(b.Epoch))
	commitment := p.activity("commitment", fmt.Sprint("commitment of node ", v.Node), b.Place)
	p.Link(batch, lineage.WasDerivedFrom, result)
	p.Link(batch, lineage.WasGeneratedBy, commitment)
	p.Link(commitment, lineage.WasAssociatedWith, node)
	if signer != (chain.Address{}) {
		key := p.Add(lineage.Agent, "key", signer.String(), "signing key", "address", signer.String())
		p.Link(key, lineage.ActedOnBehalfOf, node)
		p.Link(commitment, lineage.WasAssociatedWith, key)
	}
	reveal := p.activity("reveal", fmt.Sprint("reveal of node ", v.Node), r.Place)
	p.Link(reveal, lineage.Used, batch)
	p.Link(reveal, lineage.WasAssociatedWith, node)
	return result, nil
}

// challenge adds who doubted a task's first value.
func (p *provenance) challenge(t *replica.Task) {
	if t.First == nil {
		return
	}
	id := p.Add(lineage.Activity, "challenge", t.ID.String(), "challenge", "bond", t.First.Bond.String(), "epoch", fmt.Sprint(t.First.Epoch))
	p.Link(id, lineage.WasAssociatedWith, p.account(t.First.Challenger, "challenger"))
}

// end adds the final value, and who was paid and claimed it.
func (p *provenance) end(t *replica.Task, said map[*replica.ResultState]string) {
	f := t.Final
	ended := p.activity("end", "end of the task", f.Place)
	for _, r := range t.All() {
		if id := said[r]; id != "" {
			p.Link(ended, lineage.Used, id)
		}
	}
	value := p.Add(lineage.Entity, "final", t.ID.String(), "final value", "state", f.State.String(), "status", f.Status.String(),
		"findings", fmt.Sprint(p.findings(t.Model.ID, f.Findings)), "nodes", fmt.Sprint(f.Nodes))
	p.Link(value, lineage.WasGeneratedBy, ended)
	for _, owner := range f.Owners {
		p.payment(f, "share", f.Share.String(), owner, ended)
	}
	if f.Royalty.Sign() > 0 {
		p.payment(f, "royalty", f.Royalty.String(), t.Study.Contributor, ended)
	}
	if f.Emission != nil && f.Emission.Sign() > 0 {
		p.payment(f, "emission", f.Emission.String(), t.Study.Contributor, ended)
	}
}

// payment adds what an account was credited, and the first claim after that,
// which pays out all that it was owed.
func (p *provenance) payment(f *replica.FinalState, what, amount string, to chain.Address, ended string) {
	paid := p.Add(lineage.Entity, "payment", what+"-"+to.String(), what, "amount", amount, "unit", "1e-18 token")
	p.Link(paid, lineage.WasGeneratedBy, ended)
	p.Link(paid, lineage.WasAttributedTo, p.account(to, "account"))
	at := slices.IndexFunc(p.src.Events, func(e history.Event) bool {
		x, ok := e.What.(history.Claimed)
		return ok && x.Account == to && f.Place.Before(e.Place)
	})
	if at < 0 {
		return
	}
	e := p.src.Events[at]
	claim := p.activity("claim", "claim", e.Place)
	p.Link(claim, lineage.Used, paid)
	p.Link(claim, lineage.WasAssociatedWith, p.account(to, "account"))
}

func (p *provenance) node(id uint32) string {
	if id == 0 || int(id) > len(p.facts.Nodes) {
		return p.Add(lineage.Agent, "node", fmt.Sprint(id), fmt.Sprintf("unregistered node %d", id))
	}
	n := p.facts.Nodes[id-1]
	node := p.Add(lineage.Agent, "node", fmt.Sprint(id), fmt.Sprint("node ", id), "state", n.State.String())
	p.Link(node, lineage.ActedOnBehalfOf, p.account(n.Owner, "owner"))
	return node
}

// account is somebody on the chain, named after what they first are here.
func (p *provenance) account(a chain.Address, role string) string {
	return p.Add(lineage.Agent, "account", a.String(), role, "address", a.String())
}

// activity is a transaction.
func (p *provenance) activity(what, label string, at history.Place) string {
	return p.Add(lineage.Activity, what, fmt.Sprintf("%s-%d", at.Tx, at.Log), label, "tx", at.Tx.String(), "block", fmt.Sprint(at.Block))
}

// findings are the places of a word that a model uses.
func (p *provenance) findings(model study.Hash, f study.Findings) []int32 {
	if m := p.facts.Models[model]; m != nil {
		return f[:min(len(f), max(m.Findings, 0))]
	}
	return f[:]
}

func yes(holds bool) string {
	if holds {
		return "yes"
	}
	return ""
}
