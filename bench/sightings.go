package bench

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/ipfsstore"
)

// latencyBench is the institution and the clock.
type latencyBench struct {
	client  *chain.Client
	account *chain.Account
	peer    *ipfsstore.Peer
	conn    *rpc.Client
	heads   chan *types.Header
	sent    chan *types.Transaction
	seen    chan sighting
	ended   chan struct{}
	subs    []interface{ Unsubscribe() }
	arrived map[uint64]time.Time // blocks

	toReady, toCommit, toBroadcast []float64 // ms
}

// sighting is a block, or a node's commitment, that arrived here.
type sighting struct {
	when  time.Time
	block uint64 // 0: a commitment
}

// clock notes arrivals until close, whatever the bench is doing meanwhile.
func (l *latencyBench) clock(ledger common.Address, commit []byte) {
	for {
		select {
		case <-l.ended:
			return
		case head := <-l.heads:
			l.seen <- sighting{time.Now(), head.Number.Uint64()}
		case tx := <-l.sent:
			if to := tx.To(); to != nil && *to == ledger && bytes.HasPrefix(tx.Data(), commit) {
				l.seen <- sighting{when: time.Now()}
			}
		}
	}
}

func openLatency(ctx context.Context, n *network) (l *latencyBench, err error) {
	l = &latencyBench{
		heads: make(chan *types.Header), sent: make(chan *types.Transaction), seen: make(chan sighting, 4096), ended: make(chan struct{}),
		arrived: map[uint64]time.Time{},
	}
	defer func() {
		if err != nil {
			l.close()
		}
	}()
	h, err := home.Open(n.Home("institution"))
	if err != nil {
		return l, err
	}
	if l.account, err = h.Account(); err != nil {
		return l, err
	}
	if l.client, err = chain.Dial(ctx, h.Deployment); err != nil {
		return l, err
	}
	if l.peer, err = h.Peer(ctx, home.Network{}); err != nil {
		return l, err
	}
	return l, l.subscribe(ctx, h.Deployment)
}

func (l *latencyBench) subscribe(ctx context.Context, d chain.Deployment) error {
	commit, err := chain.PackCommit(attest.Commitment{}, attest.Signature{})
	if err != nil {
		return err
	}
	if l.conn, err = rpc.DialContext(ctx, d.RPC.WS); err != nil {
		return fmt.Errorf("dial devnet: %w", err)
	}
	headSub, err := ethclient.NewClient(l.conn).SubscribeNewHead(ctx, l.heads)
	if err != nil {
		return fmt.Errorf("subscribe to heads: %w", err)
	}
	l.subs = append(l.subs, headSub)
	txSub, err := gethclient.New(l.conn).SubscribeFullPendingTransactions(ctx, l.sent)
	if err != nil {
		return fmt.Errorf("subscribe to pending transactions: %w", err)
	}
	l.subs = append(l.subs, txSub)
	go l.clock(common.Address(d.Contracts.Ledger), commit[:4])
	return nil
}

func (l *latencyBench) close() {
	close(l.ended)
	for _, s := range l.subs {
		s.Unsubscribe()
	}
	if l.conn != nil {
		l.conn.Close()
	}
	if l.client != nil {
		l.client.Close()
	}
	if l.peer != nil {
		_ = l.peer.Close() // its folder is thrown away
	}
}

// await takes sightings until a commitment was sent after a block arrived.
func (l *latencyBench) await(ctx context.Context, block uint64) (sent time.Time, err error) {
	limit := time.NewTimer(time.Minute)
	defer limit.Stop()
	for {
		select {
		case <-ctx.Done():
			return sent, ctx.Err()
		case <-limit.C:
			return sent, errors.New("the node committed to nothing within a minute")
		case s := <-l.seen:
			if s.block != 0 {
				l.arrived[s.block] = s.when
				continue
			}
			if _, known := l.arrived[block]; known {
				return s.when, nil
			}
		}
	}
}

// readyLog is when a node's results were ready, by task.
type readyLog map[string]time.Time

// readyTimes reads them from a node's log at level debug.
func readyTimes(path string) (readyLog, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read the node's log: %w", err)
	}
	defer f.Close()
	times := readyLog{}
	for scanner := bufio.NewScanner(f); scanner.Scan(); {
		fields := map[string]string{}
		for _, field := range strings.Fields(scanner.Text()) {
			name, value, _ := strings.Cut(field, "=")
			fields[name] = value
		}
		if !strings.Contains(scanner.Text(), `msg="result queued"`) {
			continue
		}
		at, err := time.Parse(time.RFC3339Nano, fields["time"])
		if err != nil {
			return nil, fmt.Errorf("read the node's log: %w", err)
		}
		times[fields["task"]] = at
	}
	return times, nil
}

func (r readyLog) of(key chain.TaskKey) (time.Time, error) {
	id := key.ID().String()
	at, found := r[id]
	if !found {
		return at, fmt.Errorf("the node's log does not say when task %s was ready", id)
	}
	return at, nil
}
