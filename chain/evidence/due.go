package evidence

import (
	"context"
	"fmt"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// Index is what the package reads; index.Reader is one.
type Index interface {
	Seals
	Closed(ctx context.Context, epoch uint32) ([]index.Task, error)
	Contested(ctx context.Context) ([]index.Challenge, error)
	Models(ctx context.Context) ([]index.Model, error)
	ResultsOf(ctx context.Context, task study.Hash, second bool) ([]index.Result, error)
	Schedule(ctx context.Context) (sortition.Schedule, error)
	TaskOf(ctx context.Context, task study.Hash) (index.Task, error)
}

// Ending is what Court.finalise does with an open task.
type Ending uint8

// The endings.
const (
	None         Ending = iota // it leaves the task as it is
	Final                      // there is a quorum, and its window has passed
	Inconclusive               // there is no quorum, and no more results are taken
	Reopened                   // there is no quorum yet: the task takes more results
)

// EndingOf tells what Court.finalise would do with an open task in an epoch,
// results being all of its results that count.
func EndingOf(t index.Task, m index.Model, results []index.Result, epoch uint32, s sortition.Schedule) Ending {
	if t.State != chain.TaskOpen || t.Count == 0 || epoch <= t.Epoch {
		return None
	}
	_, _, quorum := study.Agree(verdicts(results), m.Tolerances, m.Findings, m.Quorum)
	switch {
	case quorum && epoch > t.Epoch+uint32(s.WindowEpochs):
		return Final
	case quorum:
		return None
	case int(t.Count) >= m.Committee || epoch > t.Since+uint32(s.TaskEpochs):
		return Inconclusive
	case t.Count >= t.Floor:
		return Reopened
	}
	return None
}

func verdicts(results []index.Result) []study.Verdict {
	out := make([]study.Verdict, len(results))
	for i, x := range results {
		out[i] = study.Verdict{Status: x.Value.Status, Findings: x.Value.Findings}
	}
	return out
}

// Finalisable makes the evidence of every task that the Court would end or
// reopen in an epoch, for as many calls as it takes.
func Finalisable(ctx context.Context, ix Index, epoch uint32) ([]chain.Evidence, error) {
	closed, err := ix.Closed(ctx, epoch)
	if err != nil {
		return nil, err
	}
	models, err := ModelsOf(ctx, ix)
	if err != nil {
		return nil, err
	}
	schedule, err := ix.Schedule(ctx)
	if err != nil {
		return nil, err
	}
	var calls []chain.Evidence
	var due []Results
	for i, t := range closed { // models come one after the other
		results, err := ix.ResultsOf(ctx, t.Key.ID(), false)
		if err != nil {
			return nil, err
		}
		if EndingOf(t, models[t.Key.Model], results, epoch, schedule) != None {
			due = append(due, Results{Study: t.Key.Study, Results: results})
		}
		last := i == len(closed)-1 || closed[i+1].Key.Model != t.Key.Model
		if len(due) == MaxTasks || last && len(due) > 0 {
			e, err := Build(ctx, ix, t.Key.Model, due)
			if err != nil {
				return nil, err
			}
			calls, due = append(calls, e), nil
		}
	}
	return calls, nil
}

// Of makes the evidence of one task, as a challenge of it needs.
func Of(ctx context.Context, ix Index, key chain.TaskKey) (chain.Evidence, error) {
	results, err := ix.ResultsOf(ctx, key.ID(), false)
	if err == nil && len(results) == 0 {
		err = fmt.Errorf("results of study %s and model %s: %w", key.Study, key.Model, chain.ErrNotFound)
	}
	if err != nil {
		return chain.Evidence{}, err
	}
	return Build(ctx, ix, key.Model, []Results{{Study: key.Study, Results: results}})
}

// Resolution is what ends a challenge, or reopens it: see chain.PackResolve.
type Resolution struct {
	Key      chain.TaskKey
	First    chain.First
	Evidence chain.Evidence
}

// Decidable reports whether the Court would end or reopen a challenge in an
// epoch: its second committee has enough results, its time is over, or nobody
// may run the study any more. (Where consent has ended by the hour, which no
// event tells, a challenge could end before its time is over.)
func Decidable(c index.Challenge, t index.Task, epoch uint32, s sortition.Schedule) bool {
	return c.Withdrawn != 0 || t.Closed(epoch) || epoch > c.Epoch+uint32(s.TaskEpochs)
}

// Resolvable makes the evidence of every challenge that the Court would end or
// reopen in an epoch.
func Resolvable(ctx context.Context, ix Index, epoch uint32) ([]Resolution, error) {
	contested, err := ix.Contested(ctx)
	if err != nil {
		return nil, err
	}
	schedule, err := ix.Schedule(ctx)
	if err != nil {
		return nil, err
	}
	var resolutions []Resolution
	for _, c := range contested {
		t, err := ix.TaskOf(ctx, c.Key.ID())
		if err != nil {
			return nil, err
		}
		if !Decidable(c, t, epoch, schedule) {
			continue
		}
		results, err := ix.ResultsOf(ctx, c.Key.ID(), true)
		if err != nil {
			return nil, err
		}
		e, err := Build(ctx, ix, c.Key.Model, []Results{{Study: c.Key.Study, Results: results}})
		if err != nil {
			return nil, err
		}
		resolutions = append(resolutions, Resolution{Key: c.Key, First: c.First, Evidence: e})
	}
	return resolutions, nil
}

// ModelsOf are the published models by their ids.
func ModelsOf(ctx context.Context, ix interface {
	Models(ctx context.Context) ([]index.Model, error)
}) (map[study.Hash]index.Model, error) {
	list, err := ix.Models(ctx)
	models := make(map[study.Hash]index.Model, len(list))
	for _, m := range list {
		models[m.ID] = m
	}
	return models, err
}
