package doctor

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/node"
)

// A check is told to end at its limit; one that does not is left behind.
func TestChecksAreBounded(t *testing.T) {
	p := &patient{}
	obedient := check{"obedient", func(_ *patient, ctx context.Context) Finding {
		<-ctx.Done()
		return skipped("told to end")
	}}
	if f, ended := p.timed(t.Context(), obedient, time.Millisecond, time.Minute); !ended || f.Verdict != Skipped || f.Check != "obedient" {
		t.Errorf("%+v, ended: %v", f, ended)
	}
	forever := make(chan struct{})
	defer close(forever)
	deaf := check{"deaf", func(*patient, context.Context) Finding { <-forever; return Finding{} }}
	if f, ended := p.timed(t.Context(), deaf, time.Millisecond, time.Millisecond); ended || f.Verdict != Fail || !strings.Contains(f.Found, "no answer") {
		t.Errorf("%+v, ended: %v", f, ended)
	}
}

// A folder that is no home stops no check from saying so.
func TestRunGoesThroughEveryCheck(t *testing.T) {
	var found []Finding
	cfg := Config{Home: t.TempDir(), Health: "127.0.0.1:0", Ask: func() (node.Status, bool) { return node.Status{}, false }}
	ok, err := Run(t.Context(), cfg, func(f Finding) error { found = append(found, f); return nil })
	if err != nil || ok || len(found) != len(checks) {
		t.Errorf("%v, %v, %d findings of %d", ok, err, len(found), len(checks))
	}
	for i, f := range found {
		if f.Check != checks[i].name || f.Found == "" || (f.Verdict == Fail || f.Verdict == Warn) != (f.Mend != "") {
			t.Errorf("%+v", f)
		}
	}
	full := errors.New("pipe is closed")
	if _, err := Run(t.Context(), cfg, func(Finding) error { return full }); !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Run(ctx, cfg, func(Finding) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// What a running node says of itself.
func TestARunningNodesBacklog(t *testing.T) {
	for name, c := range map[string]struct {
		status        node.Status
		index, outbox Verdict
	}{
		"well":    {node.Status{Block: 99}, OK, OK},
		"behind":  {node.Status{Block: 50}, Warn, OK},
		"ahead":   {node.Status{Block: 200}, Fail, OK},
		"backlog": {node.Status{Block: 100, Queued: 51}, OK, Warn},
		"at risk": {node.Status{Block: 100, AtRisk: 1}, OK, Fail},
	} {
		p := &patient{status: c.status, running: true}
		p.head.Number = 100
		if f := p.checkIndex(t.Context()); f.Verdict != c.index {
			t.Errorf("%s: index %+v", name, f)
		}
		if f := p.checkOutbox(t.Context()); f.Verdict != c.outbox {
			t.Errorf("%s: outbox %+v", name, f)
		}
	}
}

func TestListening(t *testing.T) {
	for multiaddr, want := range map[string]string{
		"/ip4/0.0.0.0/tcp/4001": "0.0.0.0:4001", "/ip6/::1/tcp/1": "[::1]:1", "/ip4/1.2.3.4/udp/1/quic-v1": "", "/dns4/x/tcp/1": "", "": "", "////": "",
	} {
		if got := listening(multiaddr); got != want {
			t.Errorf("%q: %q, want %q", multiaddr, got, want)
		}
	}
}

func TestShortErrors(t *testing.T) {
	long := fmt.Errorf("%s: %w", strings.Repeat("x", 200), errors.New("why"))
	if short(long) != "why" || short(errors.New("brief")) != "brief" {
		t.Error(short(long))
	}
}
