package audit

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// inspectStudy fetches a registered bundle and makes each check of it by itself.
// What cannot be had is in gone.
func (s Sources) inspectStudy(ctx context.Context, reg *replica.StudyState) (in *bundle.Inspection, gone error, err error) {
	dir := s.studyDir(reg)
	defer os.RemoveAll(dir)
	if _, err := s.Content.Fetch(ctx, reg.CID, dir, s.Limits); err != nil {
		var fault *study.Fault
		if errors.As(ipfsstore.StudyReasons.Fault(err), &fault) {
			return nil, fault, nil
		}
		return nil, nil, err
	}
	in, err = bundle.Inspect(ctx, os.DirFS(dir), registeredAs(reg), s.Imaging)
	return in, nil, err
}

// bundleChecks are about the study's images.
func (x *resultChecker) bundleChecks(ctx context.Context, list *checks) error {
	names := []string{"study", "manifest", "files", "headers", "pixels", "root", "series"}
	reg := x.facts.Studies[x.res.Value.StudyID]
	if reg == nil {
		list.all(names, errors.New("the study is not registered"))
		return nil
	}
	in, gone, err := x.src.inspectStudy(ctx, reg)
	if gone, err = late(ctx, gone, err); err != nil {
		return fmt.Errorf("open study %s: %w", reg.ID, err)
	}
	if gone != nil {
		f := found{gone: gone}
		var fault *study.Fault
		if errors.As(gone, &fault) && fault.Reason != study.StudyUnavailable {
			f = found{problem: fault.Error()}
		}
		list.add("study", f, reg.CID.String(), "")
		list.all(names[1:], gone)
		return nil
	}
	list.add("study", found{}, reg.CID.String(), reg.CID.String())
	if in.Form != nil {
		list.add("manifest", faulty(in.Form), "", "")
		list.all(names[2:], errors.New("study.json cannot be read"))
		return nil
	}
	m := in.Manifest
	list.add("manifest", faulty(in.Chain), fmt.Sprintf("%s, %d different images of %s", reg.ID, reg.Instances, reg.Modality),
		fmt.Sprintf("%s, %d different images of %s", m.StudyID, m.Images(), m.Modality))
	x.instanceChecks(in, list)
	list.add("series", faulty(in.Series), "", "")
	return nil
}

// instanceChecks sum up the instances and list them.
func (x *resultChecker) instanceChecks(in *bundle.Inspection, list *checks) {
	count := func(name string, whole *study.Fault, of func(bundle.InspectedInstance) *study.Fault) {
		good, first := 0, whole
		for _, i := range in.Instances {
			if f := of(i); f == nil {
				good++
			} else if first == nil {
				first = &study.Fault{Reason: f.Reason, Err: fmt.Errorf("%s: %w", i.Path, f.Err)}
			}
		}
		all := len(in.Instances)
		list.add(name, faulty(first), fmt.Sprintf("%d instances", all), fmt.Sprintf("%d of %d", good, all))
	}
	count("files", in.Files, func(i bundle.InspectedInstance) *study.Fault { return i.Sum })
	count("headers", nil, func(i bundle.InspectedInstance) *study.Fault { return i.Header })
	count("pixels", nil, func(i bundle.InspectedInstance) *study.Fault { return i.Pixels })
	root := found{}
	switch {
	case in.Root.IsZero():
		root.gone = errors.New("the pixels of some instances could not be decoded")
	case in.Root != x.res.Value.StudyID:
		root.problem = differs("the study's id", x.res.Value.StudyID, in.Root)
	}
	list.add("root", root, x.res.Value.StudyID.String(), in.Root.String())
	x.listInstances(in.Instances)
}

// listInstances lists those that do not match first, as many as a report holds.
func (x *resultChecker) listInstances(all []bundle.InspectedInstance) {
	for _, wanted := range []Outcome{Mismatch, Match} {
		for _, i := range all {
			if fact := factOf(i); fact.Outcome == wanted && len(x.report.Instances) < MaxInstanceFacts {
				x.report.Instances = append(x.report.Instances, fact)
			}
		}
	}
}

func factOf(i bundle.InspectedInstance) InstanceFact {
	fact := InstanceFact{
		Path: i.Path, SHA256: i.SHA256, FoundSHA256: i.FoundSHA256, PixelDigest: i.Instance.PixelDigest, FoundDigest: i.FoundDigest, Outcome: Match,
	}
	for _, f := range []*study.Fault{i.Sum, i.Header, i.Pixels} {
		if f != nil && fact.Outcome == Match {
			fact.Outcome, fact.Detail = Mismatch, f.Error()
		}
	}
	return fact
}

// modelChecks are about the package; they return what findings it declares.
func (x *resultChecker) modelChecks(ctx context.Context, list *checks) ([]study.FindingSpec, error) {
	m := x.facts.Models[x.res.Value.ModelID]
	if m == nil {
		list.all([]string{"model", "terms"}, errors.New("the model is not published"))
		return nil, nil
	}
	p, f, err := x.src.checkModel(ctx, m)
	gone, err := late(ctx, f.gone, err)
	switch {
	case err != nil:
		return nil, fmt.Errorf("open model %s: %w", m.ID, err)
	case p == nil:
		f.gone = gone
		list.add("model", f, m.ID.String(), "")
		list.all([]string{"terms"}, errors.New("the package could not be opened"))
		return nil, nil
	}
	list.add("model", found{}, m.ID.String(), m.ID.String())
	list.add("terms", f, fmt.Sprintf("%d findings, tolerances %v", m.Findings, m.Tolerances[:min(m.Findings, study.MaxFindings)]), fmt.Sprintf("%d findings", len(p.Manifest.Specs())))
	return p.Manifest.Specs(), nil
}

// recordChecks are about the node's own account of the result.
func (x *resultChecker) recordChecks(ctx context.Context, list *checks, specs []study.FindingSpec) error {
	o, err := x.src.checkRecord(ctx, x.res, x.facts.Studies[x.res.Value.StudyID], specs)
	gone, err := late(ctx, o.gone, err)
	if err != nil {
		return fmt.Errorf("open record: %w", err)
	}
	artefacts := x.res.Value.Artefacts.String()
	if gone != nil {
		list.add("record", found{gone: gone}, artefacts, "")
		list.all([]string{"sealed"}, errors.New("the record could not be had"))
		return nil
	}
	list.add("record", found{}, artefacts, fmt.Sprintf("SHA-256 of its bytes %s", o.digest))
	list.add("sealed", o.found, x.told(x.res.Verdict()), fmt.Sprintf("status %s, %d findings, of node %d", o.record.Status, len(o.record.Findings), o.record.Node))
	if o.record.Schema == study.RecordSchema {
		x.report.Record = &o.record
	}
	return nil
}

// all adds checks that could not be made.
func (c *checks) all(names []string, why error) {
	for _, name := range names {
		c.add(name, found{gone: why}, "", "")
	}
}

// late makes what took too long missing; other trouble stays an error.
func late(ctx context.Context, gone, err error) (error, error) {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) && (gone != nil || err != nil) {
		return errors.New("it was not done in time: ask again, or with more time"), nil
	}
	if errors.Is(ctx.Err(), context.Canceled) && gone != nil {
		return nil, ctx.Err()
	}
	return gone, err
}

func faulty(f *study.Fault) found {
	if f == nil {
		return found{}
	}
	return found{problem: f.Error()}
}
