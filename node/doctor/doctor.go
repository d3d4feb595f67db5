// Package doctor looks for what commonly goes wrong with a node and says how to
// mend each: files, machine, runtime, chain, registration, IPFS, backlog. It
// changes nothing, prints no secret, and each check has its time limit.
package doctor

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/node"
)

// Verdict is how a check came out.
type Verdict string

// The verdicts.
const (
	OK      Verdict = "ok"
	Warn    Verdict = "warn" // it works, but not well or not for long
	Fail    Verdict = "fail" // the node does not start, or earns nothing, or loses stake
	Skipped Verdict = "skip" // it could not be looked at, for a reason that another check names
)

// Finding is what a check found.
type Finding struct {
	Check   string  `json:"check"`
	Verdict Verdict `json:"verdict"`
	Found   string  `json:"found"`
	Mend    string  `json:"mend,omitempty"` // what to do, unless all is well
	Millis  float64 `json:"milliseconds"`
}

// Config says what to look at: that with which the node is run.
type Config struct {
	Home    string // folder
	RPC     []string
	Network home.Network
	Library string // libonnxruntime; empty: see models/ort
	Health  string // address of the node's health checks
	// Ask asks the node that runs from this home, if it does.
	Ask func() (node.Status, bool)
	Log *slog.Logger
}

// limit bounds each check, and grace what a check takes that does not end when
// it is told to.
const (
	limit = 20 * time.Second
	grace = 10 * time.Second
)

// patient is what the checks share as they go.
type patient struct {
	Config
	home    *home.Home
	account *chain.Account
	client  *chain.Client
	head    chain.Block
	status  node.Status
	running bool
}

// check looks at one thing.
type check struct {
	name string
	look func(*patient, context.Context) Finding
}

// checks stand in the order in which one builds on the other.
var checks = []check{
	{"home", (*patient).checkHome}, {"permissions", (*patient).checkPermissions}, {"keys", (*patient).checkKeys},
	{"disk", (*patient).checkDisk}, {"memory", (*patient).checkMemory}, {"file descriptors", (*patient).checkDescriptors},
	{"ONNX Runtime", (*patient).checkRuntime}, {"codecs", (*patient).checkCodecs},
	{"endpoints", (*patient).checkEndpoints}, {"contracts", (*patient).checkContracts}, {"clock", (*patient).checkClock},
	{"gas", (*patient).checkGas}, {"registration", (*patient).checkRegistration}, {"signer", (*patient).checkSigner},
	{"ports", (*patient).checkPorts}, {"IPFS peers", (*patient).checkPeers}, {"IPFS fetch", (*patient).checkFetch},
	{"index", (*patient).checkIndex}, {"outbox", (*patient).checkOutbox},
}

// Run makes every check and gives each finding to emit as it is made. ok is
// whether none failed.
func Run(ctx context.Context, cfg Config, emit func(Finding) error) (ok bool, err error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	p := &patient{Config: cfg}
	p.status, p.running = cfg.Ask()
	defer p.close()
	ok = true
	for _, c := range checks {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		f, ended := p.timed(ctx, c, limit, grace)
		ok = ok && f.Verdict != Fail
		if err := emit(f); err != nil || !ended {
			return ok, err // a check that hangs still has the patient
		}
	}
	return ok, nil
}

// timed runs one check; ended is false when it goes on after its limit.
func (p *patient) timed(ctx context.Context, c check, limit, grace time.Duration) (f Finding, ended bool) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	begun := time.Now()
	found := make(chan Finding, 1)
	go func() { found <- c.look(p, ctx) }()
	select {
	case f = <-found:
		ended = true
	case <-time.After(limit + grace): // it ought to have ended with ctx
		f = failed("see what the system waits for, a disk perhaps; nothing after this was looked at", "no answer within %s", limit)
	}
	f.Check, f.Millis = c.name, float64(time.Since(begun).Microseconds())/1000
	return f, ended
}

func (p *patient) close() {
	if p.client != nil {
		p.client.Close()
	}
}

func fine(format string, args ...any) Finding {
	return Finding{Verdict: OK, Found: fmt.Sprintf(format, args...)}
}

func warned(mend, format string, args ...any) Finding {
	return Finding{Verdict: Warn, Found: fmt.Sprintf(format, args...), Mend: mend}
}

func failed(mend, format string, args ...any) Finding {
	return Finding{Verdict: Fail, Found: fmt.Sprintf(format, args...), Mend: mend}
}

func skipped(why string) Finding { return Finding{Verdict: Skipped, Found: why} }

// short is an error's text without what only a developer reads.
func short(err error) string {
	var deepest error
	for deepest = err; errors.Unwrap(deepest) != nil; {
		deepest = errors.Unwrap(deepest)
	}
	if text := err.Error(); len(text) <= 160 {
		return text
	}
	return deepest.Error()
}
