package node_test

import (
	"context"
	"encoding/json"
	"net"
	"net/http"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/node"
	"github.com/fluoronet/fluoro/study"
)

// blockPeriod makes an epoch of fourteen blocks pass in less than a second:
// the chain goes on by itself, as it does for nodes in earnest.
const blockPeriod = 60 * time.Millisecond

// world is a testnet with homes for nodes. Blocks come by themselves, as fast as
// the nodes keep up on a machine that is busy with other tests.
type world struct {
	*testnet.World
	mining sync.Mutex // held while no blocks come

	mu    sync.Mutex
	nodes []func() string // addresses of health servers; "" while there is none
}

func newWorld(t *testing.T) *world { return newWorldOf(t, chaintest.Economy()) }

func newWorldOf(t *testing.T, economy chain.Economy) *world {
	t.Helper()
	economy.Schedule = sortition.Schedule{CommitBlocks: 6, RevealBlocks: 8, WindowEpochs: 1, TaskEpochs: 1000, WidenEpochs: 2}
	n := chaintest.StartAs(t, devnet.Config{Manual: true}, economy)
	peer, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: t.TempDir()})
	must(t, err)
	t.Cleanup(func() { must(t, peer.Close()) })
	w := &world{World: &testnet.World{Network: n, Peer: peer, By: n.Transactor(n.Account(t))}}
	w.mine(t)
	n.Tokens(t, w.By.Address(), 1000)
	return w
}

// mine makes blocks until the end of the test.
func (w *world) mine(t *testing.T) {
	ticker, stop, stopped := time.NewTicker(blockPeriod), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for late := 0; ; {
			select {
			case <-stop:
				return
			case <-ticker.C:
				if !w.keptUp() && late < patience {
					late++
					continue
				}
				late = 0
				w.mining.Lock()
				w.Commit()
				w.mining.Unlock()
			}
		}
	}()
	t.Cleanup(func() { ticker.Stop(); close(stop); <-stopped })
}

// patience is how many periods a block waits for the nodes.
const patience = 20

// pace lets blocks wait for a node.
func (w *world) pace(address func() string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.nodes = append(w.nodes, address)
}

// keptUp reports whether every node that runs has followed the chain to its
// head and has sent what it had to send.
func (w *world) keptUp() bool {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	head, err := w.Client.Head(ctx)
	if err != nil {
		return true
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, address := range w.nodes {
		if status, ok := statusOf(ctx, address()); ok && (status.Block < head.Number || status.Queued > 0) {
			return false
		}
	}
	return true
}

func statusOf(ctx context.Context, address string) (s node.Status, ok bool) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+address+"/status", nil)
	if address == "" || err != nil {
		return s, false
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return s, false
	}
	defer func() { _ = resp.Body.Close() }()
	return s, json.NewDecoder(resp.Body).Decode(&s) == nil
}

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
func (w *world) start(t *testing.T, cfg node.Config) (stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ready, ended := make(chan string, 1), make(chan error, 1)
	go func() { ended <- node.Run(ctx, cfg, func(_ node.Status, a net.Addr) { ready <- a.String() }) }()
	select {
	case address := <-ready:
		w.pace(func() string { return address })
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

// outcome is how a task ended.
type outcome struct {
	State    chain.TaskState
	Status   study.Reason
	Findings study.Findings
	Nodes    int
}

// outcome waits until a task has ended, which the nodes see to, and returns
// how.
func (w *world) outcome(t *testing.T, s, model study.Hash) outcome {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	ticker := time.NewTicker(blockPeriod)
	defer ticker.Stop()
	key := chain.TaskKey{Study: s, Model: model}
	for {
		task, err := w.Client.Latest().Task(ctx, key)
		must(t, err)
		if task.State.Ended() {
			return w.end(t, key)
		}
		select {
		case <-ctx.Done():
			t.Fatalf("task on study %s is still %+v", s, task)
		case <-ticker.C:
		}
	}
}

// end reads how a task ended.
func (w *world) end(t *testing.T, key chain.TaskKey) (o outcome) {
	t.Helper()
	logs, err := w.eth(t).FilterLogs(t.Context(), ethereum.FilterQuery{
		Addresses: []common.Address{common.Address(w.Deployment.Contracts.Court)}, Topics: [][]common.Hash{nil, {common.Hash(key.ID())}},
	})
	must(t, err)
	for i := range logs {
		e, err := contracts.NewCourt().UnpackTaskFinalisedEvent(&logs[i])
		if err != nil {
			continue
		}
		end := chain.EndOf(e.End)
		o = outcome{State: end.State, Status: end.Status, Findings: study.UnpackFindings(e.Findings)}
		for i := 0; i < len(e.Nodes); i += 4 {
			if [4]byte(e.Nodes[i:i+4]) != ([4]byte{}) {
				o.Nodes++
			}
		}
	}
	return o
}
