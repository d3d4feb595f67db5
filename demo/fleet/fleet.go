// Package fleet runs fluoro's commands as separate processes, each role with a
// home of its own under one folder, the way that a machine of its own would.
// The demo and the benches play their networks with it.
//
// It knows how commands are started, what their first line says and how they
// are stopped; what the roles do is the caller's.
package fleet

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Fleet is the set of processes and homes of one network.
type Fleet struct {
	Binary string // the fluoro binary that plays every role
	Dir    string // homes and logs

	mu      sync.Mutex
	running []*Process
}

// Home is the folder of a role.
func (f *Fleet) Home(role string) string { return filepath.Join(f.Dir, role) }

// Deployment is the network's deployment.json.
func (f *Fleet) Deployment() string { return filepath.Join(f.Home(chainRole), "deployment.json") }

// Logs is the folder with every process's standard error.
func (f *Fleet) Logs() string { return filepath.Join(f.Dir, "logs") }

func (f *Fleet) args(role string, a []string) []string {
	return append(slices.Clone(a), "--home", f.Home(role), "--json")
}

// Start starts a command of a role; Stop ends it, if it still runs.
func (f *Fleet) Start(role string, args ...string) (*Process, error) {
	if err := os.MkdirAll(f.Logs(), 0o755); err != nil {
		return nil, fmt.Errorf("make log folder: %w", err)
	}
	p, err := start(f.Binary, f.Logs(), role, f.args(role, args)...)
	if err == nil {
		f.mu.Lock()
		f.running = append(f.running, p)
		f.mu.Unlock()
	}
	return p, err
}

// Launch starts a long-running command and reads its first line into v.
func (f *Fleet) Launch(ctx context.Context, role string, v any, args ...string) (*Process, error) {
	p, err := f.Start(role, args...)
	if err != nil {
		return nil, err
	}
	return p, p.Next(ctx, v)
}

// Call runs a command to its end and decodes the one object that it prints.
func (f *Fleet) Call(ctx context.Context, role string, v any, args ...string) error {
	out, err := f.Once(ctx, role, args...)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(out, v); err != nil {
		return fmt.Errorf("read what fluoro %s prints: %w", args[0], err)
	}
	return nil
}

// Once runs a command to its end, with its log beside the others. What it
// printed is returned even when it failed.
func (f *Fleet) Once(ctx context.Context, role string, args ...string) ([]byte, error) {
	log := filepath.Join(f.Logs(), role+"-"+strings.Join(args[:min(2, len(args))], "-")+".log")
	return runOnce(ctx, f.Binary, log, f.args(role, args)...)
}

// Stop ends every process: together, but for the first that was started, which
// the others may need to end well.
func (f *Fleet) Stop() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.running) == 0 {
		return
	}
	var ending sync.WaitGroup
	for _, p := range f.running[1:] {
		ending.Go(p.Stop)
	}
	ending.Wait()
	f.running[0].Stop()
	f.running = nil
}

const chainRole = "devnet"

// StartChain runs the development chain until its contracts are deployed, with
// more flags of the command, such as a schedule. A period of 0 mines on each
// transaction.
func (f *Fleet) StartChain(ctx context.Context, period time.Duration, flags ...string) (*Chain, error) {
	return f.startChain(ctx, period, "0", flags...)
}

// RestartChain ends the chain and goes on with it, on the same port.
func (f *Fleet) RestartChain(ctx context.Context, c *Chain, period time.Duration) (*Chain, error) {
	at, err := url.Parse(c.HTTP)
	if err != nil {
		return nil, fmt.Errorf("restart chain: %w", err)
	}
	c.Stop()
	return f.startChain(ctx, period, at.Port())
}

func (f *Fleet) startChain(ctx context.Context, period time.Duration, port string, flags ...string) (*Chain, error) {
	c := &Chain{}
	var err error
	c.Process, err = f.Launch(ctx, chainRole, c, append([]string{"devnet", "--port", port, "--block-period", period.String()}, flags...)...)
	return c, err
}

// Chain is a running development chain, as it announces itself.
type Chain struct {
	*Process `json:"-"`
	HTTP     string `json:"http"` // endpoint
}

// InitHome makes a role's home with one of the chain's development keys and
// returns its address.
func (f *Fleet) InitHome(ctx context.Context, role string, key int) (string, error) {
	var a struct {
		Address string `json:"address"`
	}
	err := f.Call(ctx, role, &a, "init", "--dev-key", strconv.Itoa(key), "--deployment", f.Deployment())
	return a.Address, err
}

// Node is a running node, as it announces itself.
type Node struct {
	*Process `json:"-"`
	ID       uint32   `json:"node"`
	Addrs    []string `json:"addrs"`
	Health   string   `json:"health"`
}

// StartNode makes a role a registered node and runs it.
func (f *Fleet) StartNode(ctx context.Context, role string, key int, flags ...string) (*Node, error) {
	if _, err := f.RegisterNode(ctx, role, key); err != nil {
		return nil, err
	}
	return f.RunNode(ctx, role, flags...)
}

// RegisterNode makes a role's home and registers a node that its account owns,
// with more flags of the command, such as a stake. It returns the account.
func (f *Fleet) RegisterNode(ctx context.Context, role string, key int, flags ...string) (string, error) {
	address, err := f.InitHome(ctx, role, key)
	if err != nil {
		return "", err
	}
	var registered struct{}
	return address, f.Call(ctx, role, &registered, append([]string{"node", "register"}, flags...)...)
}

// RunNode runs a role's registered node.
func (f *Fleet) RunNode(ctx context.Context, role string, flags ...string) (*Node, error) {
	n := &Node{}
	var err error
	n.Process, err = f.Launch(ctx, role, n, append([]string{"node", "run"}, flags...)...)
	return n, err
}

// Peers are the flags that connect a role to others' multiaddrs.
func Peers(addrs ...string) []string {
	var flags []string
	for _, a := range addrs {
		flags = append(flags, "--peer", a)
	}
	return flags
}
