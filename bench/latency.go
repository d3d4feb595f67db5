package bench

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/demo/fleet"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/ipfsstore"
)

// latency contributes studies one at a time from this process and clocks, on
// its own subscriptions, when the block with the study arrives and when the
// node's transaction does.
func latency(ctx context.Context, opt Options, r *Report) error {
	raw, err := openRaw(ctx, opt)
	if err != nil {
		return err
	}
	defer raw.session.Close()
	n, err := startNetwork(ctx, opt, 500*time.Millisecond, 1)
	if err != nil {
		return err
	}
	defer n.Stop()
	if _, err := n.InitHome(ctx, "institution", keyInstitution); err != nil {
		return err
	}
	l, err := openLatency(ctx, n)
	if err != nil {
		return err
	}
	defer l.close()
	node, err := n.StartNode(ctx, "node", keyNode, fleet.Peers(append(l.peer.Addrs()[:1:1], n.vendor[0])...)...)
	if err != nil {
		return err
	}
	defer node.Stop()
	count := opt.sized(60, 4)
	opt.Said("latency: %d studies, one at a time", count)
	if err := l.contribute(ctx, filepath.Join(opt.Dir, "xrays"), count); err != nil {
		return err
	}
	one, _, err := raw.rate(ctx, 1, time.Second)
	if err != nil {
		return err
	}
	l.report(r, 1000/one)
	return nil
}

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

	toBroadcast, toRelease []float64 // ms after the block arrived
}

// sighting is a block, or a transaction to the ledger, that arrived here.
type sighting struct {
	when  time.Time
	block uint64 // 0: a transaction
}

// clock notes arrivals until close, whatever the bench is doing meanwhile.
func (l *latencyBench) clock(ledger common.Address) {
	for {
		select {
		case <-l.ended:
			return
		case head := <-l.heads:
			l.seen <- sighting{time.Now(), head.Number.Uint64()}
		case tx := <-l.sent:
			if to := tx.To(); to != nil && *to == ledger {
				l.seen <- sighting{when: time.Now()}
			}
		}
	}
}

func openLatency(ctx context.Context, n *network) (l *latencyBench, err error) {
	l = &latencyBench{
		heads: make(chan *types.Header), sent: make(chan *types.Transaction), seen: make(chan sighting, 4096), ended: make(chan struct{}),
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
	if l.conn, err = rpc.DialContext(ctx, h.Deployment.RPC.WS); err != nil {
		return l, fmt.Errorf("dial devnet: %w", err)
	}
	headSub, err := ethclient.NewClient(l.conn).SubscribeNewHead(ctx, l.heads)
	if err != nil {
		return l, fmt.Errorf("subscribe to heads: %w", err)
	}
	l.subs = append(l.subs, headSub)
	txSub, err := gethclient.New(l.conn).SubscribeFullPendingTransactions(ctx, l.sent)
	if err != nil {
		return l, fmt.Errorf("subscribe to pending transactions: %w", err)
	}
	l.subs = append(l.subs, txSub)
	go l.clock(common.Address(h.Deployment.Contracts.Ledger))
	return l, nil
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

// contribute clocks each study. The first one also fetches and loads the
// model, which is not counted.
func (l *latencyBench) contribute(ctx context.Context, dir string, count int) error {
	paths, err := xrays(dir, count+1, 64, 99)
	if err != nil {
		return err
	}
	key, err := deid.LoadOrCreateKey(filepath.Join(dir, "deid.key"))
	if err != nil {
		return err
	}
	on := institution.Chain{Registry: chain.NewTransactor(l.client, l.account), Lookup: l.client.Latest()}
	arrived := map[uint64]time.Time{}
	for i, path := range paths {
		c, err := institution.Add(ctx, on, l.peer, path, institution.Options{Key: key, Scopes: []string{"inference"}, WorkDir: dir, Limits: imaging.DefaultLimits})
		if err != nil {
			return err
		}
		released := time.Now()
		sent, err := l.await(ctx, c.Block, arrived)
		if err != nil {
			return err
		}
		if i == 0 {
			continue
		}
		event := arrived[c.Block]
		l.toBroadcast = append(l.toBroadcast, milliseconds(sent.Sub(event)))
		l.toRelease = append(l.toRelease, milliseconds(released.Sub(event)))
	}
	return nil
}

// await takes sightings until the ledger is sent a transaction and the block
// is known; either may come first.
func (l *latencyBench) await(ctx context.Context, block uint64, arrived map[uint64]time.Time) (sent time.Time, err error) {
	limit := time.NewTimer(time.Minute)
	defer limit.Stop()
	for {
		select {
		case <-ctx.Done():
			return sent, ctx.Err()
		case <-limit.C:
			return sent, errors.New("the node sent nothing within a minute")
		case s := <-l.seen:
			if s.block == 0 {
				sent = s.when
			} else {
				arrived[s.block] = s.when
			}
		}
		if _, known := arrived[block]; known && !sent.IsZero() {
			return sent, nil
		}
	}
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func (l *latencyBench) report(r *Report, inference float64) {
	without := make([]float64, len(l.toBroadcast))
	for i, ms := range l.toBroadcast {
		without[i] = ms - inference
	}
	r.add("from the block's arrival to the broadcast result, inference left out", "ms", without, atMost(50))
	r.add("from the block's arrival to the broadcast result", "ms", l.toBroadcast)
	r.add("of which until the institution serves the study", "ms", l.toRelease)
	r.add("raw inference of its image", "ms", []float64{inference})
	r.add("whole / raw inference", "1", each(l.toBroadcast, l.toBroadcast, func(ms, _ float64) float64 { return ms / inference }))
	r.note("one study at a time on a chain with a block each 500 ms; clocked by the bench's own subscriptions; chain, vendor, institution and node share the cores")
	r.note("an institution serves a study only once its registration is mined, so that part of the time is its own")
}
