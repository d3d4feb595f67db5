package engine

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	"github.com/fluoronet/fluoro/study"
	"golang.org/x/sync/errgroup"
)

// job is one study on its way through the stages, with every task owed on it.
type job[L any] struct {
	study  Study
	tasks  []Task
	dir    string
	bundle fs.FS // from fetching to inference
	loaded L
	traces []study.InstanceTrace
	fault  *study.Fault // set once the study itself is at fault: no later stage works on it
	millis map[string]float64

	outcomes []outcome
	trouble  error // of some task: the others' outcomes are published, then the job is set back
}

// outcome is what came of one task.
type outcome struct {
	task     Task
	findings study.Findings
	record   study.Record
	files    map[string][]byte
}

// stage does its part of a job. An error is the node's own trouble: the job is
// given up and tried again later.
type stage[L any] struct {
	name    string
	workers int
	do      func(context.Context, *job[L]) error
}

// startStages links the stages by bounded queues, so that fetching, decoding
// and inference overlap and none runs away from the next.
func (e *Engine[L]) startStages(ctx context.Context, group *errgroup.Group) {
	stages := []stage[L]{
		{"fetch", e.cfg.Fetchers, e.fetch},
		{"read", e.cfg.Readers, e.read},
		{"infer", e.cfg.Runners, e.infer},
		{"publish", e.cfg.Writers, e.publish},
	}
	in := e.jobs
	for i, s := range stages {
		var out chan *job[L]
		if i < len(stages)-1 {
			out = make(chan *job[L], e.cfg.Queue)
		}
		from := in
		for range s.workers {
			group.Go(func() error { return e.work(ctx, s, from, out) })
		}
		in = out
	}
}

func (e *Engine[L]) work(ctx context.Context, s stage[L], in <-chan *job[L], out chan<- *job[L]) error {
	for {
		var j *job[L]
		select {
		case <-ctx.Done():
			return ctx.Err()
		case j = <-in:
		}
		started := time.Now()
		err := s.do(ctx, j)
		took := time.Since(started)
		j.millis[s.name] = float64(took.Microseconds()) / 1000
		e.deps.Observer.Stage(s.name, took)
		e.deps.Log.Debug("stage done", "stage", s.name, "study", j.study.ID, "took", took, "err", err)
		if err != nil || out == nil {
			e.end(ctx, s.name, j, err)
			continue
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case out <- j:
		}
	}
}

// end takes a job out of the pipeline and makes room for others.
func (e *Engine[L]) end(ctx context.Context, stage string, j *job[L], err error) {
	if rmErr := os.RemoveAll(j.dir); rmErr != nil {
		e.deps.Log.Warn("remove work folder", "err", rmErr)
	}
	if err != nil && ctx.Err() == nil {
		attempts := e.setBack(j.study.ID)
		e.deps.Observer.Trouble(stage)
		e.deps.Log.Warn("study set back", "stage", stage, "study", j.study.ID, "attempts", attempts, "err", err)
	}
	e.release(j.study.ID)
	select {
	case e.done <- struct{}{}:
	default:
	}
}

func (e *Engine[L]) fetch(ctx context.Context, j *job[L]) error {
	var err error
	j.bundle, err = e.deps.Store.Fetch(ctx, j.study.CID, j.dir)
	return e.settle(j, err)
}

func (e *Engine[L]) read(ctx context.Context, j *job[L]) error {
	if j.fault != nil {
		return nil
	}
	var err error
	j.loaded, j.traces, err = e.deps.Reader.Read(ctx, j.study, j.bundle)
	return e.settle(j, err)
}

// settle keeps a study's fault for the result and hands the node's own
// troubles back. Something unavailable is tried Patience times before the
// node signs that it is.
func (e *Engine[L]) settle(j *job[L], err error) error {
	var fault *study.Fault
	if !errors.As(err, &fault) {
		return err
	}
	if e.mayComeBack(fault.Reason, j.study.ID) {
		return err
	}
	j.fault = fault
	return nil
}

func (e *Engine[L]) mayComeBack(r study.Reason, id study.Hash) bool {
	if r != study.StudyUnavailable && r != study.ModelUnavailable {
		return false
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	s := e.trouble[id]
	return s == nil || s.attempts < e.cfg.Patience-1
}

// infer runs every owed model on the study, which is let go then.
func (e *Engine[L]) infer(ctx context.Context, j *job[L]) error {
	var troubles []error
	for _, t := range j.tasks {
		if !e.stillOwed(t.ID) {
			continue
		}
		if err := e.inferOne(ctx, j, t); err != nil {
			troubles = append(troubles, fmt.Errorf("model %s: %w", t.Model, err))
		}
	}
	var none L
	j.bundle, j.loaded, j.trouble = nil, none, errors.Join(troubles...)
	return nil
}

func (e *Engine[L]) inferOne(ctx context.Context, j *job[L], t Task) error {
	fault := j.fault
	var out Output
	started := time.Now()
	if fault == nil {
		var err error
		out, err = e.deps.Runner.Run(ctx, t.Model, j.loaded)
		if errors.As(err, &fault) {
			if e.mayComeBack(fault.Reason, j.study.ID) {
				return err
			}
		} else if err != nil {
			return err
		}
	}
	record := e.record(j, t, out, fault)
	record.Millis["infer"] = float64(time.Since(started).Microseconds()) / 1000
	o := outcome{task: t, record: record, files: out.Files}
	if fault == nil {
		o.findings = out.Findings
	}
	j.outcomes = append(j.outcomes, o)
	return nil
}

// publish archives the records and puts the results into the outbox, after
// which they are the outbox's to deliver.
func (e *Engine[L]) publish(ctx context.Context, j *job[L]) error {
	for _, o := range j.outcomes {
		if err := e.publishOne(ctx, o); err != nil {
			return errors.Join(err, j.trouble)
		}
	}
	return j.trouble
}

func (e *Engine[L]) publishOne(ctx context.Context, o outcome) error {
	artefacts, err := e.deps.Store.Archive(ctx, o.record, o.files)
	if err != nil {
		return fmt.Errorf("archive record: %w", err)
	}
	e.deps.Log.Debug("record archived", "task", o.task.ID)
	result := study.Result{
		StudyID: o.task.Study.ID, ModelID: o.task.Model, Status: o.record.Status, Findings: o.findings,
		Artefacts: artefacts, Runtime: o.record.Runtime.Digest(), Node: e.cfg.NodeID,
	}
	if err := e.deps.Outbox.Put(ctx, o.task.ID, result); err != nil {
		return fmt.Errorf("put result into outbox: %w", err)
	}
	e.deps.Log.Debug("result queued", "task", o.task.ID)
	e.deps.Observer.Result(o.record.Status)
	return nil
}

// record is the full account of one task's outcome.
func (e *Engine[L]) record(j *job[L], t Task, out Output, fault *study.Fault) study.Record {
	millis := make(map[string]float64, len(j.millis)+1)
	for name, v := range j.millis {
		millis[name] = v
	}
	r := study.Record{
		Schema: study.RecordSchema, StudyID: t.Study.ID, StudyCID: t.Study.CID, ModelID: t.Model, Node: e.cfg.NodeID,
		Reader: e.cfg.Reader, Instances: j.traces, Runtime: e.deps.Runner.Describe(), Millis: millis,
	}
	if fault != nil {
		r.Status, r.Detail = fault.Reason, clip(fault.Err.Error())
		return r
	}
	r.Findings, r.Outputs, r.Steps = out.Named, out.Outputs, out.Steps
	return r
}

// clip bounds a fault's text, which may quote hostile input.
func clip(s string) string {
	const most = 400
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}
