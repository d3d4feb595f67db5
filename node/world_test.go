package node_test

import (
	"context"
	"net"
	"path/filepath"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/node"
	"github.com/fluoronet/fluoro/study"
)

// world is a testnet with homes for nodes.
type world struct{ *testnet.World }

func newWorld(t *testing.T) *world { return &world{testnet.New(t)} }

// lie is short for the many that follow.
type lie = testnet.Lie

func must(t testing.TB, err error) {
	t.Helper()
	testnet.Must(t, err)
}

// keyNode is the development key of the first node; those below are for the
// roles that chaintest hands out.
const keyNode = 8

// broken is a package that is changed behind the back of its maker.
func broken(t *testing.T, network string, change func(*models.Manifest), after func(dir string)) string {
	t.Helper()
	dir := modelstest.Package(t, network, change)
	if after != nil {
		after(dir)
	}
	return dir
}

// home makes a node's home with a development key and registers it.
func (w *world) home(t *testing.T, key int) *home.Home {
	t.Helper()
	h, _, err := home.Init(filepath.Join(t.TempDir(), "home"), home.Options{Deployment: w.File, DevKey: key})
	must(t, err)
	return h
}

func (w *world) register(t *testing.T, key int) {
	t.Helper()
	w.Node(t, w.Keys[key].Account())
}

// config is a node's that is connected to the world's peer and gives up early
// on what nobody serves.
func (w *world) config(t *testing.T, h *home.Home) node.Config {
	t.Helper()
	cfg := node.DefaultConfig()
	cfg.Home, cfg.Library = h, modelstest.Library(t)
	cfg.Network.Peers = w.Peer.Addrs()
	cfg.Patience, cfg.Bundle.Idle = 1, 2*time.Second
	return cfg
}

// start runs a node until stop or the end of the test.
func start(t *testing.T, cfg node.Config) (stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ready, ended := make(chan struct{}), make(chan error, 1)
	go func() { ended <- node.Run(ctx, cfg, func(node.Status, net.Addr) { close(ready) }) }()
	select {
	case <-ready:
	case err := <-ended:
		cancel()
		t.Fatalf("node did not start: %v", err)
	}
	stop = func() error {
		cancel()
		err, open := <-ended
		if open {
			close(ended)
		}
		return err
	}
	t.Cleanup(func() { must(t, stop()) })
	return stop
}

// outcome waits until a task is closed and returns it.
func (w *world) outcome(t *testing.T, s, model study.Hash) chain.Task {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	for {
		tasks, err := w.Client.Latest().Tasks(ctx, []chain.TaskKey{{Study: s, Model: model}})
		must(t, err)
		if tasks[0].State.Closed() {
			return tasks[0]
		}
		select {
		case <-ctx.Done():
			t.Fatalf("task on study %s is still %s", s, tasks[0].State)
		case <-ticker.C:
		}
	}
}
