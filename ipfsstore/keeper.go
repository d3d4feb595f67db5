package ipfsstore

import (
	"context"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/ipfs/boxo/peering"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
)

// The wait between dials of a peer that cannot be reached doubles from
// redialFirst to redialMost. boxo's peering service does the same from five
// seconds up, which is long for processes that start together.
const (
	redialFirst = 200 * time.Millisecond
	redialMost  = time.Minute
	dialTimeout = 15 * time.Second
)

// keeper stays connected to chosen peers.
type keeper struct {
	host   host.Host
	ctx    context.Context
	cancel context.CancelFunc
	wait   sync.WaitGroup
	notify *network.NotifyBundle

	mu   sync.Mutex
	lost map[peer.ID]chan struct{} // signalled when a kept peer disconnects
}

func newKeeper(h host.Host) *keeper {
	ctx, cancel := context.WithCancel(context.Background())
	k := &keeper{host: h, ctx: ctx, cancel: cancel, lost: map[peer.ID]chan struct{}{}}
	k.notify = &network.NotifyBundle{DisconnectedF: func(_ network.Network, c network.Conn) {
		k.mu.Lock()
		defer k.mu.Unlock()
		select {
		case k.lost[c.RemotePeer()] <- struct{}{}:
		default: // not kept, or already signalled
		}
	}}
	h.Network().Notify(k.notify)
	return k
}

// keep connects to a peer now and whenever the connection is lost. The
// connection is protected from the connection manager's trimming, under the
// tag by which bitswap knows the peers it always asks.
func (k *keeper) keep(info peer.AddrInfo) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.ctx.Err() != nil || info.ID == k.host.ID() {
		return
	}
	k.host.Peerstore().AddAddrs(info.ID, info.Addrs, peerstore.PermanentAddrTTL)
	if k.lost[info.ID] != nil {
		return
	}
	lost := make(chan struct{}, 1)
	k.lost[info.ID] = lost
	k.host.ConnManager().Protect(info.ID, peering.ConnmgrTag)
	k.wait.Go(func() { k.run(info, lost) })
}

func (k *keeper) run(info peer.AddrInfo, lost <-chan struct{}) {
	delay := redialFirst
	for {
		if k.dial(info) == nil {
			delay = redialFirst
			select {
			case <-lost:
			case <-k.ctx.Done():
				return
			}
			continue
		}
		// Jitter keeps peers that lost each other from dialling in step.
		timer := time.NewTimer(delay/2 + rand.N(delay))
		delay = min(2*delay, redialMost)
		select {
		case <-timer.C:
		case <-k.ctx.Done():
			timer.Stop()
			return
		}
	}
}

func (k *keeper) dial(info peer.AddrInfo) error {
	ctx, cancel := context.WithTimeout(k.ctx, dialTimeout)
	defer cancel()
	// The swarm's own back-off would refuse dials that this one has due.
	if s, ok := k.host.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(info.ID)
	}
	return k.host.Connect(ctx, info)
}

func (k *keeper) close() {
	k.mu.Lock()
	k.cancel()
	k.mu.Unlock()
	k.wait.Wait()
	k.host.Network().StopNotify(k.notify)
}
