package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// studies fetches every study that has results and recomputes its pixel root.
// One that is unsound is a mismatch only if nodes called it sound, or the
// other way round.
func (v *verifier) studies(ctx context.Context) error {
	seen := map[study.Hash]bool{}
	for _, t := range v.facts.Order {
		id := t.Study.ID
		if seen[id] || !v.scope.Has(t.Study.ID, t.Model.ID) {
			continue
		}
		seen[id] = true
		_, remove, err := v.src.openStudy(ctx, t.Study)
		remove()
		var fault *study.Fault
		switch {
		case errors.As(err, &fault):
			v.faults[id] = fault.Reason
		case err != nil:
			return fmt.Errorf("open study %s: %w", id, err)
		default:
			v.faults[id] = study.OK
		}
		if v.faults[id] == study.StudyUnavailable {
			v.report.missing(KindStudy, id.String(), 0, err)
			continue
		}
		v.report.note(KindStudy, id.String(), 0, v.studyProblem(id))
	}
	return nil
}

// studyProblem holds the auditor's own finding against what became final.
func (v *verifier) studyProblem(id study.Hash) string {
	found := v.faults[id]
	for _, f := range v.facts.Finals {
		if f.Study != id || f.State != chain.TaskFinal {
			continue
		}
		switch {
		case found != study.OK && f.Status == study.OK:
			return fmt.Sprintf("the study is unsound (%s) but a result is final as ok", found)
		case found == study.OK && accuses(f.Status):
			return fmt.Sprintf("the study is sound but is final as %s", f.Status)
		case found != study.OK && accuses(f.Status) && f.Status != found:
			return fmt.Sprintf("the study is final as %s, recomputed %s", f.Status, found)
		}
	}
	return ""
}

// accuses reports whether a reason accuses the bundle of what an auditor can
// check afterwards: who suspects identifying information may see more.
func accuses(r study.Reason) bool { return replica.BlamesStudy(r) && r != study.PHISuspected }

// models fetches every model that has results and holds it against its terms.
func (v *verifier) models(ctx context.Context) error {
	seen := map[study.Hash]bool{}
	for _, t := range v.facts.Order {
		id := t.Model.ID
		if seen[id] || !v.scope.Has(t.Study.ID, t.Model.ID) {
			continue
		}
		seen[id] = true
		p, found, err := v.src.checkModel(ctx, t.Model)
		if err != nil {
			return fmt.Errorf("open model %s: %w", id, err)
		}
		if p != nil {
			v.specs[id] = p.Manifest.Specs()
		}
		v.report.take(KindModel, id.String(), 0, found)
	}
	return nil
}

// checkModel opens a published package, nil where it cannot be, and holds it
// against its terms.
func (s Sources) checkModel(ctx context.Context, m *replica.ModelState) (*models.Package, found, error) {
	p, err := s.openModel(ctx, m.ID)
	var fault *study.Fault
	switch {
	case errors.As(err, &fault) && fault.Reason == study.ModelUnavailable:
		return nil, found{gone: err}, nil
	case errors.As(err, &fault):
		return nil, found{problem: fault.Error()}, nil
	case err != nil:
		return nil, found{}, err
	}
	return p, found{problem: termsProblem(p, m)}, nil
}

// termsProblem says how a model's package differs from its terms, or "".
func termsProblem(p *models.Package, m *replica.ModelState) string {
	tolerances, err := p.Manifest.Tolerances()
	if err != nil || tolerances != m.Tolerances || m.Findings != len(p.Manifest.Specs()) {
		return "the published terms are not those of model.json"
	}
	return ""
}

// openRecords fetches the full record of each result that counts and holds it
// against what its node committed to.
func (v *verifier) openRecords(ctx context.Context) error {
	for _, r := range v.facts.counting() {
		if !v.scope.Has(r.Value.StudyID, r.Value.ModelID) {
			continue
		}
		o, err := v.src.checkRecord(ctx, r, v.facts.Studies[r.Value.StudyID], v.specs[r.Value.ModelID])
		if err != nil {
			return err
		}
		if o.gone == nil {
			v.records[o.digest] = append(v.records[o.digest], r)
			v.digests[r.Value.Artefacts], v.named[r.Value.Artefacts] = o.digest, o.record.Node
		}
		v.report.take(KindRecord, r.Task.String(), r.Value.Node, o.found)
	}
	return nil
}

// openedRecord is the record behind a result, as far as it is one.
type openedRecord struct {
	record study.Record
	digest study.Hash // SHA-256 of its bytes
	found
}

// checkRecord opens the record behind a result and holds it against what was
// sealed and registered; s and specs are nil where nothing is known of them. The
// error is the auditor's own trouble.
func (s Sources) checkRecord(ctx context.Context, r *replica.ResultState, reg *replica.StudyState, specs []study.FindingSpec) (o openedRecord, err error) {
	o.record, o.digest, err = s.openRecord(ctx, r.Value.Artefacts)
	var fault *study.Fault
	switch {
	case err != nil && ctx.Err() != nil:
		return o, err
	case errors.As(err, &fault):
		o.problem = fault.Error()
	case err != nil:
		o.gone = err
	default:
		if o.problem = recordProblem(o.record, r.Value, specs); o.problem == "" && reg != nil {
			o.problem = readProblem(o.record, reg)
		}
	}
	return o, nil
}

// readProblem says that a node read another bundle than the registered one,
// or "". The ledger does not look.
func readProblem(r study.Record, reg *replica.StudyState) string {
	if r.StudyCID != reg.CID {
		return differs("the study's CID", r.StudyCID, reg.CID)
	}
	return ""
}

// recordProblem says how a record differs from the sealed result, or "".
func recordProblem(rec study.Record, sealed study.Result, specs []study.FindingSpec) string {
	switch {
	case rec.Schema != study.RecordSchema:
		return differs("schema", rec.Schema, study.RecordSchema)
	case rec.Node != sealed.Node:
		return fmt.Sprintf("the record is of node %d", rec.Node)
	case rec.StudyID != sealed.StudyID || rec.ModelID != sealed.ModelID:
		return "the record is about another study or model"
	case rec.Status != sealed.Status:
		return differs("status", sealed.Status, rec.Status)
	case rec.Runtime.Digest() != sealed.Runtime:
		return differs("runtime digest", sealed.Runtime, rec.Runtime.Digest())
	case rec.Status != study.OK || specs == nil:
		return ""
	}
	findings, err := fixed(rec.Findings, specs)
	if err != nil {
		return err.Error()
	}
	if findings != sealed.Findings {
		return differs("findings", sealed.Findings, findings)
	}
	return ""
}

// fixed turns named findings into the sealed form.
func fixed(named []study.Finding, specs []study.FindingSpec) (study.Findings, error) {
	var f study.Findings
	if len(named) != len(specs) || len(specs) > len(f) {
		return f, fmt.Errorf("%d findings, the model declares %d", len(named), len(specs))
	}
	for i, spec := range specs {
		if named[i].Name != spec.Name {
			return f, fmt.Errorf("finding %d is not %s", i, spec.Name)
		}
		v, err := study.FixedPoint(named[i].Value, spec.Decimals)
		if err != nil {
			return f, err
		}
		f[i] = v
	}
	return f, nil
}
