package audit

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/models"
	burnedintext "github.com/fluoronet/fluoro/models/zoo/burned-in-text"
	"github.com/fluoronet/fluoro/study"
)

// Replay runs every final inference again and compares with what is final,
// within the model's tolerances. Abstentions are replayed too: the model must
// abstain for the same reason. The error is the auditor's own trouble.
func Replay(ctx context.Context, src Sources, rt models.Runtime) (*Report, error) {
	f, err := src.facts(ctx)
	if err != nil {
		return nil, err
	}
	p := &replayer{src: src, facts: f, report: newReport(src, f), runtime: rt, models: map[study.Hash]*models.Model{}}
	defer p.close()
	if p.text, err = burnedintext.Open(ctx, rt); err != nil {
		return nil, err
	}
	for _, id := range sorted(f.Studies) {
		if err := p.study(ctx, f.Studies[id]); err != nil {
			return nil, err
		}
	}
	return p.report, nil
}

type replayer struct {
	src     Sources
	facts   *facts
	report  *Report
	runtime models.Runtime
	text    *burnedintext.Detector // of the PHI gate, which every node is too
	models  map[study.Hash]*models.Model
}

func (p *replayer) close() {
	if p.text != nil {
		_ = p.text.Close() // the process ends either way
	}
	for _, m := range p.models {
		_ = m.Close()
	}
}

// study replays every final task on one study, fetching it once.
func (p *replayer) study(ctx context.Context, s *replica.StudyState) error {
	var finals []*replica.FinalState
	for _, f := range p.facts.Finals {
		if f.Task.Study == s && f.State == chain.TaskFinal {
			finals = append(finals, f)
		}
	}
	if len(finals) == 0 {
		return nil
	}
	b, remove, err := p.src.openStudy(ctx, s)
	defer remove()
	if err == nil {
		err = b.Pass(ctx, os.DirFS(p.src.studyDir(s)), p.text, p.src.Imaging)
	}
	var fault *study.Fault
	if err != nil && !errors.As(err, &fault) {
		return fmt.Errorf("open study %s: %w", s.ID, err)
	}
	for _, f := range finals {
		if err := p.task(ctx, f, b, fault); err != nil {
			return err
		}
	}
	return nil
}

// task replays one final task; fault is what is wrong with its study.
func (p *replayer) task(ctx context.Context, f *replica.FinalState, b *bundle.Bundle, fault *study.Fault) error {
	subject := f.Task.ID.String()
	if fault != nil && fault.Reason == study.StudyUnavailable {
		p.report.missing(KindReplay, subject, 0, fault)
		return nil
	}
	got := &models.Output{}
	if fault != nil {
		got.Status = fault.Reason
	} else {
		m, err := p.model(ctx, f.Task.Model.ID)
		if errors.As(err, &fault) && fault.Reason == study.ModelUnavailable {
			p.report.missing(KindReplay, subject, 0, err)
			return nil
		}
		if fault != nil {
			got.Status = fault.Reason
		} else if err != nil {
			return fmt.Errorf("open model %s: %w", f.Task.Model.ID, err)
		} else if got, err = m.Run(ctx, b.Study); err != nil {
			return fmt.Errorf("replay task %s: %w", f.Task.ID, err)
		}
	}
	p.report.note(KindReplay, subject, 0, replayProblem(f, got))
	return nil
}

// replayProblem says how a replay differs from what is final, or "".
func replayProblem(f *replica.FinalState, got *models.Output) string {
	switch {
	case got.Status != f.Status:
		return differs("status", f.Status, got.Status)
	case !f.Task.Agrees(study.Verdict{Status: f.Status, Findings: f.Findings}, study.Verdict{Status: got.Status, Findings: got.Findings}):
		return differs("findings", f.Findings, got.Findings)
	}
	return ""
}

func (p *replayer) model(ctx context.Context, id study.Hash) (*models.Model, error) {
	if m := p.models[id]; m != nil {
		return m, nil
	}
	pkg, err := p.src.openModel(ctx, id)
	if err != nil {
		return nil, err
	}
	m, err := models.Open(ctx, pkg, p.runtime, p.src.Imaging)
	if err != nil {
		return nil, err
	}
	p.models[id] = m
	return m, nil
}
