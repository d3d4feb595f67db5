package audit_test

import (
	"context"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// outcomes are a report's checks by name.
func outcomes(r *audit.ResultReport) map[string]audit.Outcome {
	out := map[string]audit.Outcome{}
	for _, c := range r.Checks {
		out[c.Name] = c.Outcome
	}
	return out
}

// wantChecks wants the named outcomes, and match from all other checks.
func wantChecks(t *testing.T, r *audit.ResultReport, others map[string]audit.Outcome) {
	t.Helper()
	got := outcomes(r)
	if len(got) != 22 || len(r.Checks) != len(got) {
		t.Errorf("%d checks, %d names", len(r.Checks), len(got))
	}
	want := maps.Clone(got)
	for name := range want {
		want[name] = audit.Match
	}
	maps.Copy(want, others)
	if !maps.Equal(got, want) {
		for _, c := range r.Checks {
			if c.Outcome != want[c.Name] {
				t.Errorf("%s: %+v, want %s", c.Name, c, want[c.Name])
			}
		}
	}
	if r.Sound() != (len(others) == 0) {
		t.Errorf("sound is %v: %d mismatches, %d missing", r.Sound(), r.Mismatches, r.Missing)
	}
}

const (
	mismatch = audit.Mismatch
	missing  = audit.Missing
)

// Each kind of result of a network in which everything has happened.
func TestCheckResult(t *testing.T) {
	s := newStory(t)
	c, err := audit.NewChecker(t.Context(), s.open(t))
	must(t, err)
	for _, x := range []struct {
		name    string
		study   study.Hash
		node    int
		refusal string
		others  map[string]audit.Outcome
	}{
		{"of the group", s.plain, 0, "", nil},
		{"outside of the group", s.plain, 2, "", map[string]audit.Outcome{"final": mismatch}},
		{"without a quorum", s.alone, 0, "", map[string]audit.Outcome{"final": missing}},
		{"overturned", s.overturned, 0, "", map[string]audit.Outcome{"final": mismatch}},
		{"of a second committee", s.overturned, 3, "", nil},
		{"signed by a key in its grace", s.upheld, 5, "", map[string]audit.Outcome{"final": mismatch}},
		{"on a withdrawn study", s.withdrawn, 2, "studyWithdrawn", map[string]audit.Outcome{"lot": missing, "end": missing, "final": missing, "payment": missing}},
	} {
		t.Run(x.name, func(t *testing.T) {
			r, err := c.Result(t.Context(), attest.TaskID(x.study, s.model), s.nodes[x.node].Node)
			must(t, err)
			wantChecks(t, r, x.others)
			if r.Refusal != x.refusal || r.Record == nil || len(r.Instances) != 1 || r.Instances[0].Outcome != audit.Match {
				t.Errorf("refusal %q, record %v, instances %+v", r.Refusal, r.Record, r.Instances)
			}
		})
	}
	notDrawn(t, s, c)
	if _, err := c.Result(t.Context(), attest.TaskID(s.plain, s.model), 6); !errors.Is(err, chain.ErrNotFound) {
		t.Errorf("a result that there is not: %v", err)
	}
	left, err := filepath.Glob(filepath.Join(os.TempDir(), "check-*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

// notDrawn finds a result that was refused since the lot did not select its node.
func notDrawn(t *testing.T, s *story, c *audit.Checker) {
	t.Helper()
	for _, id := range append(slices.Clone(s.old), s.upheld, s.overturned) {
		for _, p := range s.nodes[:2] {
			r, err := c.Result(t.Context(), attest.TaskID(id, s.lot), p.Node)
			must(t, err)
			if r.Refusal != chain.NotSelected.String() {
				continue
			}
			if got := outcomes(r); got["lot"] != mismatch || got["counted"] != audit.Match {
				t.Errorf("not selected: %v", got)
			}
			return
		}
	}
	t.Error("the lot selected everybody")
}

// What participants invent shows in the check that is about it.
func TestCheckResultFindsInventions(t *testing.T) {
	w := newWorld(t, 2)
	other := study.CID{7}
	noContent := map[string]audit.Outcome{"study": missing, "manifest": missing, "files": missing, "headers": missing, "pixels": missing, "root": missing, "series": missing}
	cases := []struct {
		name   string
		lie    testnet.Lie
		claim  claim
		others map[string]audit.Outcome
	}{
		{"honest", nothing, claim{}, nil},
		{"a finding other than the record's", nothing, claim{record: func(r *study.Record) { r.Findings[0].Value++ }}, map[string]audit.Outcome{"sealed": mismatch}},
		{"another bundle", nothing, claim{record: func(r *study.Record) { r.StudyCID = other }}, map[string]audit.Outcome{"sealed": mismatch}},
		{"a record that nobody serves", nothing, claim{secret: true}, map[string]audit.Outcome{"record": missing, "sealed": missing}},
		{"another study's manifest", unsound, claim{}, map[string]audit.Outcome{"root": mismatch}},
		{"a study that nobody serves", unserved, claim{}, noContent},
		{"other pixels than listed", testnet.Lie{Manifest: func(_ *testing.T, _ string, m *study.Manifest) { m.Instances[0].PixelDigest[0]++ }}, claim{},
			map[string]audit.Outcome{"pixels": mismatch}},
		{"another file than listed", testnet.Lie{Manifest: func(_ *testing.T, _ string, m *study.Manifest) { m.Instances[0].SHA256[0]++ }}, claim{},
			map[string]audit.Outcome{"files": mismatch}},
		{"an instance too many", testnet.Lie{Manifest: func(_ *testing.T, _ string, m *study.Manifest) {
			m.Instances = append(m.Instances, m.Instances[0])
			m.Instances[1].Path = "instances/9999.dcm"
		}}, claim{}, map[string]audit.Outcome{"files": mismatch, "headers": mismatch, "pixels": mismatch, "root": missing}},
		{"a manifest that is none", testnet.Lie{Manifest: func(_ *testing.T, _ string, m *study.Manifest) { m.Schema = "<script>" }}, claim{},
			map[string]audit.Outcome{"manifest": mismatch, "files": missing, "headers": missing, "pixels": missing, "root": missing, "series": missing}},
	}
	claims := make([]claim, len(cases))
	for i := range cases {
		cases[i].claim.study = w.Study(t, cases[i].lie)
		claims[i] = cases[i].claim
	}
	w.agree(t, claims...)
	c, err := audit.NewChecker(t.Context(), w.open(t))
	must(t, err)
	for _, x := range cases {
		t.Run(x.name, func(t *testing.T) {
			r, err := c.Result(t.Context(), attest.TaskID(x.claim.study, w.model), w.nodes[0].Node)
			must(t, err)
			wantChecks(t, r, x.others)
		})
	}
}

// An endpoint's lie about one result shows in that result's checks.
func TestCheckResultFindsAnEndpointsLies(t *testing.T) {
	w := newWorld(t, 2)
	id := w.Study(t, nothing)
	w.agree(t, claim{study: id, value: 2})
	src := w.open(t)
	whole := src.Events
	for name, x := range map[string]struct {
		lie  lie
		want string
	}{
		"another finding": {opening(func(o *chain.Opening) { o.Findings[0]++ }), "inclusion"},
		"another salt":    {edit(any1[chain.Revealed], func(x *chain.Revealed) { x.Salt[0]++ }), "reveal"},
		"a late reveal":   {move(any1[chain.Revealed], -24), "reveal"},
		"another fee":     {edit(final, func(x *chain.Finalised) { x.Paid = one(x.Paid) }), "payment"},
		"another value":   {edit(final, func(x *chain.Finalised) { x.Findings[0] += 11 }), "end"},
		"another signer":  {edit(any1[history.NodeRegistered], func(x *history.NodeRegistered) { x.Signer = chain.Address{1} }), "signature"},
	} {
		src.Events = x.lie(whole)
		r, err := audit.CheckResult(t.Context(), src, attest.TaskID(id, w.model), w.nodes[0].Node)
		must(t, err)
		if got := outcomes(r)[x.want]; got != mismatch {
			t.Errorf("%s: %s is %q in %+v", name, x.want, got, r.Checks)
		}
	}
}

// expiring is a context whose time runs out when a study is fetched.
type expiring struct {
	context.Context
	done chan struct{}
}

func (e expiring) Done() <-chan struct{} { return e.done }

func (e expiring) Err() error {
	select {
	case <-e.done:
		return context.DeadlineExceeded
	default:
		return nil
	}
}

// endless is a store whose studies never come.
type endless struct {
	ipfsstore.Store
	expire func()
}

func (e endless) Fetch(ctx context.Context, _ study.CID, _ string, _ ipfsstore.Limits) (ipfsstore.Stats, error) {
	e.expire()
	<-ctx.Done()
	return ipfsstore.Stats{}, ctx.Err()
}

// A check that is not done in time says so; one that is stopped is an error.
func TestCheckResultIsBounded(t *testing.T) {
	w := newWorld(t, 2)
	id := w.Study(t, nothing)
	w.agree(t, claim{study: id, value: 2})
	src := w.open(t)
	stopped, stop := context.WithCancel(t.Context())
	c, err := audit.NewChecker(stopped, src)
	must(t, err)
	stop()
	if _, err := c.Result(stopped, attest.TaskID(id, w.model), w.nodes[0].Node); err == nil || !strings.Contains(err.Error(), "cancel") {
		t.Errorf("stopped: %v", err)
	}
	soon := expiring{t.Context(), make(chan struct{})}
	src.Content = endless{src.Content, sync.OnceFunc(func() { close(soon.done) })}
	r, err := audit.CheckResult(soon, src, attest.TaskID(id, w.model), w.nodes[0].Node)
	must(t, err)
	if got := outcomes(r); got["study"] != missing || got["signature"] != audit.Match || r.Missing < 7 {
		t.Errorf("late: %+v", r.Checks)
	}
}
