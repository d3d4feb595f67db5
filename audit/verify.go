package audit

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

// Verify recomputes everything that the chain and its CIDs claim. The error is
// the auditor's own trouble; what is wrong with the network is in the report.
func Verify(ctx context.Context, src Sources) (*Report, error) {
	f, err := src.facts(ctx)
	if err != nil {
		return nil, err
	}
	r := newReport(src, f)
	v := &verifier{src: src, facts: f, report: r, faults: map[study.Hash]study.Reason{}, specs: map[study.Hash][]study.FindingSpec{}}
	for _, check := range []func(context.Context) error{v.signatures, v.studies, v.models, v.records, v.tasks, v.stakes} {
		if err := check(ctx); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func newReport(src Sources, f *facts) *Report {
	return &Report{
		ChainID: src.Deployment.ChainID, Block: src.Block, Studies: len(f.studies), Models: len(f.models), Nodes: len(f.nodes),
		Results: len(f.results), Final: len(f.finals), Items: []Item{}, Notice: version.Notice,
	}
}

type verifier struct {
	src    Sources
	facts  *facts
	report *Report
	faults map[study.Hash]study.Reason        // what the auditor found of each study; OK when sound
	specs  map[study.Hash][]study.FindingSpec // of each model that could be opened
}

// signatures checks that each result is signed by a key that its node had.
func (v *verifier) signatures(ctx context.Context) error {
	domain := attest.Domain{ChainID: v.src.Deployment.ChainID, Ledger: [20]byte(v.src.Deployment.Contracts.Ledger)}
	for _, r := range v.facts.results {
		var mined int64
		var err error
		if v.facts.rotated(r.Value.Node) {
			if mined, err = v.src.State.TimeOf(ctx, r.Block); err != nil {
				return fmt.Errorf("read time of block %d: %w", r.Block, err)
			}
		}
		problem := signatureProblem(domain, r, v.facts.signersAt(r.Value.Node, r.Place, mined))
		if want := attest.TaskID(r.Value.StudyID, r.Value.ModelID); problem == "" && r.Task != want {
			problem = differs("task id", r.Task, want)
		}
		v.report.note(KindSignature, r.Task.String(), r.Value.Node, problem)
	}
	return nil
}

// signatureProblem says why none of the keys signed the result, or "".
func signatureProblem(domain attest.Domain, r index.Result, keys []chain.Address) string {
	problem := "the node was not registered"
	for i, key := range keys {
		err := attest.Verify(domain, r.Value, attest.Signature{R: r.R, VS: r.VS}, [20]byte(key))
		if err == nil {
			return ""
		}
		if i == 0 {
			problem = err.Error() // of the current key
		}
	}
	return problem
}

// studies fetches every study that has results and recomputes its pixel root.
// One that is unsound is a mismatch only if nodes called it sound, or the
// other way round.
func (v *verifier) studies(ctx context.Context) error {
	for _, id := range v.studiesWithResults() {
		_, remove, err := v.src.openStudy(ctx, v.facts.studies[id])
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

func (v *verifier) studiesWithResults() []study.Hash {
	var ids []study.Hash
	for _, r := range v.facts.results {
		if !slices.Contains(ids, r.Value.StudyID) {
			ids = append(ids, r.Value.StudyID)
		}
	}
	return ids
}

// studyProblem holds the auditor's own finding against what became final.
func (v *verifier) studyProblem(id study.Hash) string {
	found := v.faults[id]
	for _, f := range v.facts.finals {
		if f.Study != id || f.State != index.StateFinal {
			continue
		}
		switch {
		case found != study.OK && f.Status == study.OK:
			return fmt.Sprintf("the study is unsound (%s) but a result is final as ok", found)
		case found == study.OK && aboutStudy(f.Status):
			return fmt.Sprintf("the study is sound but is final as %s", f.Status)
		case found != study.OK && aboutStudy(f.Status) && f.Status != found:
			return fmt.Sprintf("the study is final as %s, recomputed %s", f.Status, found)
		}
	}
	return ""
}

// aboutStudy reports whether a reason accuses the bundle itself. That it could
// not be had is nothing that an auditor can check afterwards.
func aboutStudy(r study.Reason) bool {
	return r >= study.BundleInvalid && r <= study.MixedStudy || r == study.NotDeidentified
}

// models fetches every model that has results and holds it against its terms.
func (v *verifier) models(ctx context.Context) error {
	seen := map[study.Hash]bool{}
	for _, r := range v.facts.results {
		id := r.Value.ModelID
		if seen[id] {
			continue
		}
		seen[id] = true
		p, err := v.src.openModel(ctx, id)
		var fault *study.Fault
		switch {
		case errors.As(err, &fault) && fault.Reason == study.ModelUnavailable:
			v.report.missing(KindModel, id.String(), 0, err)
			continue
		case errors.As(err, &fault):
			v.report.note(KindModel, id.String(), 0, fault.Error())
			continue
		case err != nil:
			return fmt.Errorf("open model %s: %w", id, err)
		}
		v.specs[id] = p.Manifest.Specs()
		tolerances, err := p.Manifest.Tolerances()
		problem := ""
		if reg := v.facts.models[id]; err != nil || tolerances != reg.Tolerances || reg.Findings != len(v.specs[id]) {
			problem = "the published terms are not those of model.json"
		}
		v.report.note(KindModel, id.String(), 0, problem)
	}
	return nil
}

// records fetches the full record of each result and holds it against what
// was signed.
func (v *verifier) records(ctx context.Context) error {
	for _, r := range v.facts.results {
		record, err := v.src.openRecord(ctx, r.Value.Artefacts)
		var fault *study.Fault
		if err != nil && ctx.Err() != nil {
			return err
		}
		if err != nil && !errors.As(err, &fault) {
			v.report.missing(KindRecord, r.Task.String(), r.Value.Node, err)
			continue
		}
		problem := ""
		if fault != nil {
			problem = fault.Error()
		} else {
			problem = recordProblem(record, r.Value, v.specs[r.Value.ModelID])
		}
		v.report.note(KindRecord, r.Task.String(), r.Value.Node, problem)
	}
	return nil
}

// recordProblem says how a record differs from the signed result, or "".
func recordProblem(rec study.Record, signed study.Result, specs []study.FindingSpec) string {
	switch {
	case rec.Schema != study.RecordSchema:
		return differs("schema", rec.Schema, study.RecordSchema)
	case rec.StudyID != signed.StudyID || rec.StudyCID != signed.StudyCID || rec.ModelID != signed.ModelID || rec.Node != signed.Node:
		return "the record is about another study, model or node"
	case rec.Status != signed.Status:
		return differs("status", signed.Status, rec.Status)
	case rec.Runtime.Digest() != signed.Runtime:
		return differs("runtime digest", signed.Runtime, rec.Runtime.Digest())
	case rec.Status != study.OK || specs == nil:
		return ""
	}
	findings, err := fixed(rec.Findings, specs)
	if err != nil {
		return err.Error()
	}
	if findings != signed.Findings {
		return differs("findings", signed.Findings, findings)
	}
	return ""
}

// fixed turns named findings into the signed form.
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

// tasks recomputes agreement and every payment in chain order, since the
// emission's budget depends on it, and holds accounts and escrows against the
// contracts' state.
func (v *verifier) tasks(ctx context.Context) error {
	terms, err := v.src.State.RewardTerms(ctx)
	if err != nil {
		return fmt.Errorf("read reward terms: %w", err)
	}
	b := newBooks(terms)
	reveals := v.facts.reveals
	for _, end := range v.ended() {
		for len(reveals) > 0 && reveals[0].Before(end.outcome.at) {
			v.reveal(b, reveals[0])
			reveals = reveals[1:]
		}
		v.task(b, end)
	}
	for _, r := range reveals {
		v.reveal(b, r)
	}
	if err := v.accounts(ctx, b); err != nil {
		return err
	}
	return v.escrows(ctx, b)
}

func (v *verifier) task(b *books, end endedTask) {
	f, ended := v.facts.finals[end.task]
	switch {
	case end.outcome.state == 0 && !ended:
		return // still open: nothing to check
	case !ended:
		v.report.note(KindAgreement, end.task.String(), 0, "the results suffice, but the task is not final on chain")
		return
	}
	v.report.note(KindAgreement, end.task.String(), 0, end.outcome.compare(f))
	owners := make([]chain.Address, len(end.outcome.nodes))
	for i, node := range end.outcome.nodes {
		owners[i] = v.facts.nodes[node].Owner
	}
	paid := b.settle(end.outcome, v.facts.models[f.Model], v.facts.studies[f.Study], owners)
	v.report.note(KindPayment, end.task.String(), 0, paid.compare(f))
}

// ended lists the tasks with their recomputed outcome in the order in which
// they ended; those that are open come first.
func (v *verifier) ended() []endedTask {
	var list []endedTask
	for _, task := range v.facts.order {
		results := v.facts.byTask[task]
		list = append(list, endedTask{task, agree(v.facts.models[results[0].Value.ModelID], results)})
	}
	slices.SortStableFunc(list, func(a, b endedTask) int {
		switch {
		case a.outcome.at.Before(b.outcome.at):
			return -1
		case b.outcome.at.Before(a.outcome.at):
			return 1
		}
		return 0
	})
	return list
}

type endedTask struct {
	task    study.Hash
	outcome outcome
}

// accounts checks earned = claimed + claimable for every account that was paid.
func (v *verifier) accounts(ctx context.Context, b *books) error {
	claimed, err := v.src.Index.Claims(ctx)
	if err != nil {
		return err
	}
	for account := range claimed {
		b.pay(account, new(big.Int)) // one that claimed without having earned must not be passed over
	}
	accounts := make([]chain.Address, 0, len(b.earned))
	for account := range b.earned {
		accounts = append(accounts, account)
	}
	slices.SortFunc(accounts, func(x, y chain.Address) int { return bytes.Compare(x[:], y[:]) })
	for _, account := range accounts {
		open, err := v.src.State.Credit(ctx, account)
		if err != nil {
			return fmt.Errorf("read credit of %s: %w", account, err)
		}
		have := new(big.Int).Set(open)
		if claimed[account] != nil {
			have.Add(have, claimed[account])
		}
		problem := ""
		if have.Cmp(b.earned[account]) != 0 {
			problem = differs("claimed and claimable", have, b.earned[account])
		}
		v.report.note(KindPayment, account.String(), 0, problem)
	}
	return nil
}

// escrows checks funded - withdrawn - fees = escrow for every model.
func (v *verifier) escrows(ctx context.Context, b *books) error {
	funds, err := v.src.Index.Funds(ctx)
	if err != nil {
		return err
	}
	for _, id := range sorted(v.facts.models) {
		want := new(big.Int)
		if funds[id] != nil {
			want.Set(funds[id])
		}
		if b.spent[id] != nil {
			want.Sub(want, b.spent[id])
		}
		have, err := v.src.State.ModelByID(ctx, id)
		if err != nil {
			return fmt.Errorf("read escrow of %s: %w", id, err)
		}
		problem := ""
		if have.Escrow.Cmp(want) != 0 {
			problem = differs("escrow", have.Escrow, want)
		}
		v.report.note(KindPayment, id.String(), 0, problem)
	}
	return nil
}

// sorted returns a map's ids in order, so that a report is the same each time.
func sorted[V any](m map[study.Hash]V) []study.Hash {
	return slices.SortedFunc(maps.Keys(m), study.Hash.Compare)
}
