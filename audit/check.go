package audit

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

// CheckTime bounds the checks of one result; what is not done by then is
// missing.
const CheckTime = 10 * time.Minute

// Checker checks what there is at one block of the chain. It repeats the
// events once and is then safe for use by several goroutines.
type Checker struct {
	src   Sources
	facts *facts
	found map[findingKey][]replica.Finding
}

type findingKey struct{ kind, subject string }

// NewChecker repeats the events of src.
func NewChecker(ctx context.Context, src Sources) (*Checker, error) {
	f, err := src.facts(ctx)
	if err != nil {
		return nil, err
	}
	c := &Checker{src: src, facts: f, found: map[findingKey][]replica.Finding{}}
	for _, x := range f.findings {
		k := findingKey{x.Kind, x.Subject}
		c.found[k] = append(c.found[k], x)
	}
	return c, nil
}

// State is what the events come to. It must not be changed.
func (c *Checker) State() *replica.State { return c.facts.State }

// Findings are what was found of every event.
func (c *Checker) Findings() []replica.Finding { return c.facts.findings }

// Sources are what the checker was made from.
func (c *Checker) Sources() Sources { return c.src }

// CheckResult is NewChecker and Checker.Result, for one result.
func CheckResult(ctx context.Context, src Sources, task study.Hash, node uint32) (*ResultReport, error) {
	c, err := NewChecker(ctx, src)
	if err != nil {
		return nil, err
	}
	return c.Result(ctx, task, node)
}

// ResultReport is every check of one revealed result.
type ResultReport struct {
	ChainID    uint64         `json:"chainId"`
	Block      uint64         `json:"block"` // up to which the chain was read
	TaskID     study.Hash     `json:"taskId"`
	Result     study.Result   `json:"result"` // as revealed
	Epoch      uint32         `json:"epoch"`
	Root       study.Hash     `json:"root"` // that the node committed to
	Salt       study.Hash     `json:"salt"`
	CommitTx   study.Hash     `json:"commitTx"`
	RevealTx   study.Hash     `json:"revealTx"`
	Refusal    string         `json:"refusal,omitempty"` // why it does not count
	Record     *study.Record  `json:"record,omitempty"`  // hostile text; nil: nobody serves it, or it is none
	Checks     []ResultCheck  `json:"checks"`
	Instances  []InstanceFact `json:"instances,omitempty"` // of the study; those that do not match first, at most MaxInstanceFacts
	Mismatches int            `json:"mismatches"`
	Missing    int            `json:"missing"`
	Notice     string         `json:"notice"`
}

// Sound reports whether everything was there and matched.
func (r *ResultReport) Sound() bool { return r.Mismatches == 0 && r.Missing == 0 }

// ResultCheck is one check, and what was compared.
type ResultCheck struct {
	Name     string  `json:"name"`
	About    string  `json:"about"` // what has to hold
	Outcome  Outcome `json:"outcome"`
	Expected string  `json:"expected,omitempty"`
	Computed string  `json:"computed,omitempty"`
	Detail   string  `json:"detail,omitempty"` // what differs, or why it is missing
}

// MaxInstanceFacts bounds the instances that a report lists.
const MaxInstanceFacts = 500

// InstanceFact is one instance of the study, as study.json has it and as it was
// found. A zero hash was not to be had.
type InstanceFact struct {
	Path        string     `json:"path"`
	SHA256      study.Hash `json:"sha256"`
	FoundSHA256 study.Hash `json:"foundSha256"`
	PixelDigest study.Hash `json:"pixelDigest"`
	FoundDigest study.Hash `json:"foundPixelDigest"`
	Outcome     Outcome    `json:"outcome"`
	Detail      string     `json:"detail,omitempty"`
}

// Result recomputes every check of the result that a node has revealed on a task,
// from the chain's events and the content; chain.ErrNotFound: there is none. It
// takes at most CheckTime.
func (c *Checker) Result(ctx context.Context, task study.Hash, node uint32) (*ResultReport, error) {
	res := c.facts.result(task, node)
	if res == nil {
		return nil, fmt.Errorf("result of node %d on task %s: %w", node, task, chain.ErrNotFound)
	}
	bounded, cancel := context.WithTimeout(ctx, CheckTime)
	defer cancel()
	src, remove, err := c.scratch()
	if err != nil {
		return nil, err
	}
	defer remove()
	x := &resultChecker{Checker: c, res: res, src: src, report: &ResultReport{
		ChainID: c.src.Deployment.ChainID, Block: c.src.Block, TaskID: task, Result: res.Value, Epoch: res.Epoch,
		Root: res.Batch.Root, Salt: res.Batch.Salt(), CommitTx: res.Batch.Tx, RevealTx: res.Tx, Notice: version.Notice,
	}}
	if res.Refusal != chain.NotRefused {
		x.report.Refusal = res.Refusal.String()
	}
	if err := x.run(bounded); err != nil {
		return nil, err
	}
	return x.report, nil
}

// scratch is the sources with a folder of their own, so that two who ask at the
// same time are not in each other's way.
func (c *Checker) scratch() (src Sources, remove func(), err error) {
	src = c.src
	if src.WorkDir, err = os.MkdirTemp(c.src.WorkDir, "check-"); err != nil {
		return src, nil, fmt.Errorf("make a folder for a check: %w", err)
	}
	return src, func() { _ = os.RemoveAll(src.WorkDir) }, nil
}

// result is what a node said on a task: what counts, else what came first.
func (f *facts) result(task study.Hash, node uint32) *replica.ResultState {
	var first *replica.ResultState
	for _, r := range f.Results {
		if r.Task != task || r.Value.Node != node {
			continue
		}
		if r.Refusal == chain.NotRefused {
			return r
		}
		if first == nil {
			first = r
		}
	}
	return first
}

// resultChecker checks one result.
type resultChecker struct {
	*Checker
	res    *replica.ResultState
	src    Sources // with a folder of its own
	report *ResultReport
}

// run makes the checks of the chain, then those of content at the same time, and
// lists them in one order.
func (x *resultChecker) run(ctx context.Context) error {
	if err := x.chainChecks(ctx); err != nil {
		return err
	}
	var bundle, pkg, record checks
	group, gctx := errgroup.WithContext(ctx)
	group.Go(func() error { return x.bundleChecks(gctx, &bundle) })
	group.Go(func() error {
		specs, err := x.modelChecks(gctx, &pkg)
		if err != nil {
			return err
		}
		return x.recordChecks(gctx, &record, specs)
	})
	err := group.Wait()
	for _, list := range []checks{bundle, pkg, record} {
		for _, check := range list {
			x.add(check)
		}
	}
	return err
}

func (x *resultChecker) add(c ResultCheck) {
	c.About = abouts[c.Name]
	switch c.Outcome {
	case Mismatch:
		x.report.Mismatches++
	case Missing:
		x.report.Missing++
	}
	x.report.Checks = append(x.report.Checks, c)
}

// replayed is what the replica has found of a subject, all of it.
func (c *Checker) replayed(kind, subject string, node uint32) found {
	for _, f := range c.found[findingKey{kind, subject}] {
		switch {
		case f.Node != 0 && node != 0 && f.Node != node:
		case f.Unsure:
			return found{gone: errors.New(f.Problem)}
		case f.Problem != "":
			return found{problem: f.Problem}
		}
	}
	return found{}
}
