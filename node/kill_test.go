package node_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/node"
	"github.com/fluoronet/fluoro/study"
)

// childEnv makes the test binary a node of its own, told by a childConfig.
const childEnv = "FLUORO_TEST_NODE"

type childConfig struct {
	Home    string
	Library string
	Peers   []string
	Ready   string // file that gets the health server's address when the node is ready
	KillAt  string // kills itself at the first record with this text; "" never
}

// runChild is a node that ends by SIGKILL, which nothing can catch or defer,
// the moment that it logs a stage.
func runChild(text string) error {
	var c childConfig
	if err := json.Unmarshal([]byte(text), &c); err != nil {
		return err
	}
	h, err := home.Open(c.Home)
	if err != nil {
		return err
	}
	cfg := node.DefaultConfig()
	cfg.Home, cfg.Library, cfg.Network.Peers = h, c.Library, c.Peers
	cfg.Log = slog.New(killer{slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}), c.KillAt})
	return node.Run(context.Background(), cfg, func(_ node.Status, a net.Addr) {
		_ = os.WriteFile(c.Ready, []byte(a.String()), 0o600) // who waits for it says so
	})
}

type killer struct {
	slog.Handler
	at string
}

func (k killer) Handle(ctx context.Context, r slog.Record) error {
	text := r.Message
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "at" || a.Key == "stage" {
			text += " " + a.Value.String()
		}
		return true
	})
	if text == k.at {
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {} // the signal is on its way
	}
	return k.Handler.Handle(ctx, r)
}

// child starts a node in a process of its own.
func (w *world) child(t *testing.T, h *home.Home, killAt string) (cmd *exec.Cmd, ready string) {
	t.Helper()
	ready = filepath.Join(t.TempDir(), "ready")
	raw, err := json.Marshal(childConfig{h.Dir, modelstest.Library(t), w.Peer.Addrs(), ready, killAt})
	must(t, err)
	cmd = exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+string(raw))
	log, err := os.Create(filepath.Join(t.TempDir(), "log"))
	must(t, err)
	cmd.Stderr = log
	must(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_, _ = cmd.Process.Wait()
		if t.Failed() {
			t.Log(tail(log.Name()))
		}
		_ = log.Close()
	})
	w.pace(func() string {
		raw, _ := os.ReadFile(ready) // it is not there before the node is
		return string(raw)
	})
	return cmd, ready
}

// ended waits for a child that is to end by itself.
func ended(t *testing.T, child *exec.Cmd) *os.ProcessState {
	t.Helper()
	late := time.AfterFunc(time.Minute, func() { _ = child.Process.Signal(syscall.SIGQUIT) })
	defer late.Stop()
	state, err := child.Process.Wait()
	must(t, err)
	return state
}

// appears waits for a file.
func appears(t *testing.T, file string) {
	t.Helper()
	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	for late := time.After(time.Minute); ; {
		if _, err := os.Stat(file); err == nil {
			return
		}
		select {
		case <-late:
			t.Error("the node does not come up")
			return
		case <-ticker.C:
		}
	}
}

func tail(file string) string {
	f, err := os.Open(file)
	if err != nil {
		return err.Error()
	}
	defer f.Close()
	var lines []string
	for scanner := bufio.NewScanner(f); scanner.Scan(); {
		lines = append(lines, scanner.Text())
	}
	return strings.Join(lines[max(0, len(lines)-20):], "\n")
}

// A node is killed between any two stages and started again: every task gets
// its one result and comes to its end, no result is committed to twice, and
// what was committed to is revealed.
func TestKilledAnywhereANodeLosesAndDoublesNothing(t *testing.T) {
	w := newWorld(t)
	modelstest.Library(t) // or skip before anything is started
	model := w.Mean(t)
	for i, point := range []string{
		"stage done fetch", "stage done read", "stage done infer", "record archived", "result queued", "stage done publish",
		"rounds sealed", "rounds commit queued", "rounds reveal queued",
		"outbox stored", "outbox broadcast", "outbox receipt", "outbox mined",
	} {
		t.Run(point, func(t *testing.T) {
			key := keyNode + i%4 // there are few funded keys; each has its home
			h := w.home(t, key)
			if i < 4 {
				w.register(t, key)
			}
			studies := []study.Hash{w.Study(t, lie{}), w.Study(t, lie{})}
			from := w.head(t)
			nonce := w.nonce(t, key)

			first, _ := w.child(t, h, point)
			state := ended(t, first)
			w.mining.Lock() // or a reveal phase passes while there is no node
			if status, ok := state.Sys().(syscall.WaitStatus); !ok || !status.Signaled() || status.Signal() != syscall.SIGKILL {
				w.mining.Unlock()
				t.Fatalf("the node ended with %s before it came to the point", state)
			}
			_, ready := w.child(t, h, "")
			appears(t, ready)
			w.mining.Unlock()
			for _, s := range studies {
				if task := w.outcome(t, s, model); task.Status != study.OK {
					t.Errorf("study %s: %s", s, task.Status)
				}
			}
			counted, refused, overdue := w.events(t, from)
			if counted != len(studies) || refused != 0 || overdue != 0 {
				t.Errorf("%d results count, %d refused, %d batches not revealed; want %d and none", counted, refused, overdue, len(studies))
			}
			// A commitment, a reveal and a finalisation for each result, at most.
			if sent := w.nonce(t, key) - nonce; sent < 3 || sent > uint64(3*len(studies)) {
				t.Errorf("the node sent %d transactions for %d results", sent, len(studies))
			}
		})
	}
}

func (w *world) eth(t *testing.T) *ethclient.Client {
	t.Helper()
	eth, err := ethclient.DialContext(t.Context(), w.HTTPURL)
	must(t, err)
	t.Cleanup(eth.Close)
	return eth
}

func (w *world) head(t *testing.T) uint64 {
	t.Helper()
	number, err := w.eth(t).BlockNumber(t.Context())
	must(t, err)
	return number
}

func (w *world) nonce(t *testing.T, key int) uint64 {
	t.Helper()
	nonce, err := w.eth(t).PendingNonceAt(t.Context(), common.Address(w.Keys[key].Address))
	must(t, err)
	return nonce
}

// events counts what the ledger said of results since a block, and batches
// that were not revealed although their epoch is over.
func (w *world) events(t *testing.T, from uint64) (counted, refused, overdue int) {
	t.Helper()
	at := common.Address(w.Deployment.Contracts.Ledger)
	logs, err := w.eth(t).FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{at}, FromBlock: new(big.Int).SetUint64(from + 1)})
	must(t, err)
	open := map[study.Hash]uint32{}
	seen := map[string]bool{}
	for i := range logs {
		if c, ok := w.Deployment.Committed(&logs[i]); ok {
			open[c.Root] = c.Epoch
		}
		if _, ok := w.Deployment.Refused(&logs[i]); ok {
			refused++
		}
		revealed, ok := w.Deployment.Revealed(&logs[i])
		if !ok {
			continue
		}
		delete(open, revealed.Root)
		for i, o := range revealed.Series.Openings {
			id := fmt.Sprintf("%s, %s by %d", o.Study, revealed.Series.Model, revealed.Node)
			if revealed.Counted[i] && seen[id] {
				t.Errorf("result on %s counts twice", id)
			}
			if revealed.Counted[i] {
				seen[id] = true
				counted++
			}
		}
	}
	for _, epoch := range open {
		if epoch < w.Epoch(t) {
			overdue++
		}
	}
	return counted, refused, overdue
}
