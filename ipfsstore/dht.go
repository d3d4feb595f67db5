package ipfsstore

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p/core/peer"
)

// reannounce is how often released trees are announced again; the DHT forgets
// a provider after 48 hours.
const reannounce = 12 * time.Hour

// dhtRouting finds and announces providers in the Kademlia DHT.
type dhtRouting struct {
	table  *dht.IpfsDHT
	peer   *Peer
	ctx    context.Context
	cancel context.CancelFunc
	wait   sync.WaitGroup
	wake   chan struct{}
}

func newDHT(ctx context.Context, p *Peer, bootstrap []peer.AddrInfo) (*dhtRouting, error) {
	ctx, cancel := context.WithCancel(ctx)
	table, err := dht.New(p.host, dht.Mode(dht.ModeAutoServer), dht.BootstrapPeers(bootstrap...))
	if err == nil {
		err = table.Bootstrap(ctx)
	}
	if err != nil {
		cancel()
		return nil, fmt.Errorf("join DHT: %w", err)
	}
	d := &dhtRouting{table: table, peer: p, ctx: ctx, cancel: cancel, wake: make(chan struct{}, 1)}
	d.wait.Go(d.run)
	d.announce()
	return d, nil
}

// FindProvidersAsync implements routing.ContentDiscovery.
func (d *dhtRouting) FindProvidersAsync(ctx context.Context, c cid.Cid, most int) <-chan peer.AddrInfo {
	return d.table.FindProvidersAsync(ctx, c, most)
}

// announce asks for a round of announcements soon.
func (d *dhtRouting) announce() {
	select {
	case d.wake <- struct{}{}:
	default: // a round is due already
	}
}

func (d *dhtRouting) run() {
	ticker := time.NewTicker(reannounce)
	defer ticker.Stop()
	for {
		select {
		case <-d.wake:
		case <-ticker.C:
		case <-d.ctx.Done():
			return
		}
		d.provideAll()
	}
}

// provideAll announces the roots of released trees; whoever finds a root's
// provider asks it for the rest too. An announcement that fails, for want of
// peers at first, is made again in the next round.
func (d *dhtRouting) provideAll() {
	roots, err := d.peer.roots(d.ctx, releasedPrefix)
	if err != nil {
		return
	}
	for _, c := range roots {
		root, err := rootCid(c)
		if err != nil || d.ctx.Err() != nil {
			return
		}
		_ = d.table.Provide(d.ctx, root, true)
	}
}

func (d *dhtRouting) close() error {
	d.cancel()
	d.wait.Wait()
	return d.table.Close()
}
