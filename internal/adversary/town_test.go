package adversary_test

import (
	"context"
	"encoding/json"
	"net"
	"net/http"
	"path/filepath"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/node"
	"github.com/fluoronet/fluoro/study"
)

// town is a network whose honest side is real nodes, with a study that they are
// to run a real model on. Blocks come when the test makes them.
type town struct {
	*testnet.World
	key    chain.TaskKey
	health map[string]bool // of the nodes that run
}

// Keys of the nodes; chaintest hands out those below.
const (
	firstKey  = 8
	secondKey = 9
)

// blocks bound every wait for nodes.
const blocks = 600

// newTown starts a town without nodes. Unless its blocks are manual, each
// transaction is mined at once.
func newTown(t *testing.T, manual bool) *town {
	t.Helper()
	rules := chaintest.Economy()
	rules.Schedule = sortition.Schedule{CommitBlocks: 12, RevealBlocks: 12, WindowEpochs: 1, TaskEpochs: 100, WidenEpochs: 1}
	n := chaintest.StartAs(t, devnet.Config{Manual: manual}, rules)
	peer, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: t.TempDir()})
	must(t, err)
	t.Cleanup(func() { must(t, peer.Close()) })
	return &town{World: &testnet.World{Network: n, Peer: peer, By: n.Transactor(n.Account(t))}, health: map[string]bool{}}
}

// publish has the town's peer vend a model.
func (w *town) publish(t *testing.T, quorum, committee uint8) {
	t.Helper()
	c, err := w.Peer.AddDir(t.Context(), modelstest.Package(t, "mean", nil))
	must(t, err)
	w.key.Model = study.Hash(c)
	w.Tokens(t, w.By.Address(), 1000)
	_, err = w.By.PublishModel(t.Context(), chain.NewModel{
		ID: w.key.Model, Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: quorum, Target: committee, Committee: committee,
		Fee: chain.Tokens(fee), Tolerances: study.Tolerances{tolerance},
	})
	must(t, err)
	_, err = w.By.FundModel(t.Context(), w.key.Model, chain.Tokens(1000))
	must(t, err)
	must(t, w.Peer.Release(t.Context(), c))
}

// run registers a node and runs it until stop or the end of the test.
func (w *town) run(t *testing.T, key int) (id uint32, stop func()) {
	t.Helper()
	id = w.Node(t, w.Keys[key].Account())
	h, _, err := home.Init(filepath.Join(t.TempDir(), "home"), home.Options{Deployment: w.File, DevKey: key})
	must(t, err)
	cfg := node.DefaultConfig()
	cfg.Home, cfg.Library, cfg.Runners = h, modelstest.Library(t), 1
	cfg.Network.Peers = w.Peer.Addrs()
	ctx, cancel := context.WithCancel(context.Background())
	ready, ended := make(chan string, 1), make(chan error, 1)
	go func() {
		ended <- node.Run(ctx, cfg, func(_ node.Status, a net.Addr) { ready <- "http://" + a.String() + "/status" })
	}()
	select {
	case url := <-ready:
		w.health[url] = true
		stop = func() {
			if w.health[url] {
				delete(w.health, url)
				cancel()
				must(t, <-ended)
			}
		}
		t.Cleanup(stop)
	case err := <-ended:
		cancel()
		t.Fatalf("node did not start: %v", err)
	}
	return id, stop
}

// pass makes a block and waits until every node has followed it.
func (w *town) pass(t *testing.T) {
	t.Helper()
	w.Commit()
	head, err := w.Client.Head(t.Context())
	must(t, err)
	limit, again := time.After(time.Minute), time.NewTicker(2*time.Millisecond)
	defer again.Stop()
	for url := range w.health {
		for w.status(t, url).Block < head.Number {
			select {
			case <-limit:
				t.Fatalf("a node does not follow block %d", head.Number)
			case <-again.C:
			}
		}
	}
}

func (w *town) status(t *testing.T, url string) (s node.Status) {
	t.Helper()
	r, err := http.Get(url)
	must(t, err)
	defer r.Body.Close()
	must(t, json.NewDecoder(r.Body).Decode(&s))
	return s
}

// passUntil makes blocks until something is so.
func (w *town) passUntil(t *testing.T, what string, so func() bool) {
	t.Helper()
	for range blocks {
		if so() {
			return
		}
		w.pass(t)
	}
	t.Fatalf("%s: not after %d blocks", what, blocks)
}

// inPhase reports whether the next block is of a phase.
func (w *town) inPhase(t *testing.T, want sortition.Phase) bool {
	t.Helper()
	head, err := w.Client.Head(t.Context())
	must(t, err)
	return w.Deployment.Clock.PhaseAt(head.Number+1) == want
}

func (w *town) task(t *testing.T) chain.Task {
	t.Helper()
	task, err := w.Client.Latest().Task(t.Context(), w.key)
	must(t, err)
	return task
}

func (w *town) stake(t *testing.T, id uint32) chain.Node {
	t.Helper()
	n, err := w.Client.Latest().NodeByID(t.Context(), id)
	must(t, err)
	return n
}
