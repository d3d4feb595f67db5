package doctor

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"net"
	"os"
	"strings"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/outbox"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// listening is the TCP address of a multiaddr, "" when it is of another kind.
func listening(multiaddr string) string {
	parts := strings.Split(multiaddr, "/")
	if len(parts) < 5 || parts[3] != "tcp" || parts[1] != "ip4" && parts[1] != "ip6" {
		return ""
	}
	return net.JoinHostPort(parts[2], parts[4])
}

func (p *patient) checkPorts(ctx context.Context) Finding {
	if p.running {
		return fine("the node runs and listens at %s", strings.Join(p.status.Addrs, ", "))
	}
	addresses := []string{p.Health}
	for _, m := range p.Network.Listen {
		if a := listening(m); a != "" {
			addresses = append(addresses, a)
		}
	}
	for _, address := range addresses {
		l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
		if err != nil {
			return failed("stop what listens there (`ss -ltnp`), or name another port with --listen or --health", "%s is not to be had: %s", address, short(err))
		}
		_ = l.Close()
	}
	if len(p.Network.Listen) == 0 {
		return warned("name an address that others can dial with --listen, such as /ip4/0.0.0.0/tcp/4001, and open its port", "IPFS will listen on loopback only: nobody else can fetch this node's results")
	}
	return fine("%s are free", strings.Join(addresses, ", "))
}

// peer is an IPFS peer of its own in an empty folder, so that the node's is let
// be, with the node's peers.
func (p *patient) peer(ctx context.Context) (*ipfsstore.Peer, func(), error) {
	dir, err := os.MkdirTemp("", "fluoro-doctor-")
	if err != nil {
		return nil, nil, err
	}
	peer, err := ipfsstore.OpenPeer(ctx, ipfsstore.PeerConfig{Dir: dir, Peers: p.Network.Peers, DHT: p.Network.DHT})
	if err != nil {
		return nil, nil, errors.Join(err, os.RemoveAll(dir))
	}
	return peer, func() { _ = peer.Close(); _ = os.RemoveAll(dir) }, nil
}

func (p *patient) checkPeers(ctx context.Context) Finding {
	if len(p.Network.Peers) == 0 {
		if p.Network.DHT {
			return fine("none is named; content is found through the DHT")
		}
		return warned("name the network's peers with --peer, or find content with --dht", "none is named: studies and models are found only when who has them connects to this node")
	}
	peer, done, err := p.peer(ctx)
	if err != nil {
		return failed("correct --peer", "%s", short(err))
	}
	defer done()
	var away []string
	for _, address := range p.Network.Peers {
		within, cancel := context.WithTimeout(ctx, limit/time.Duration(2*len(p.Network.Peers)))
		if err := peer.Connect(within, address); err != nil {
			away = append(away, address)
		}
		cancel()
	}
	mend := "see whether they run, whether their ports are open, and whether their addresses have changed"
	switch {
	case len(away) == len(p.Network.Peers):
		return failed(mend, "none of %d can be reached: %s", len(away), strings.Join(away, ", "))
	case len(away) > 0:
		return warned(mend, "%d of %d cannot be reached: %s", len(away), len(p.Network.Peers), strings.Join(away, ", "))
	}
	return fine("%d of %d can be reached", len(p.Network.Peers), len(p.Network.Peers))
}

// checkFetch fetches a file of the newest model that has not been recalled.
func (p *patient) checkFetch(ctx context.Context) Finding {
	if p.client == nil {
		return skipped("no endpoint answers")
	}
	list, err := p.client.Latest().Models(ctx)
	if err != nil {
		return failed("check the endpoint", "%s", short(err))
	}
	var newest study.CID
	for _, m := range list {
		if m.RecallReason == 0 {
			newest = study.CID(m.ID)
		}
	}
	if newest == (study.CID{}) {
		return skipped("the network has no model to fetch")
	}
	if len(p.Network.Peers) == 0 && !p.Network.DHT {
		return skipped("no peer is named")
	}
	peer, done, err := p.peer(ctx)
	if err != nil {
		return failed("correct --peer", "%s", short(err))
	}
	defer done()
	_, err = peer.ReadFile(ctx, newest, models.ManifestName, ipfsstore.Limits{Bytes: models.MaxManifestBytes, Files: 16, Depth: 4, Time: limit, Idle: limit / 2})
	if err != nil {
		return failed("name a peer that serves it with --peer, or use --dht; its vendor must run `fluoro model serve`", "model %s cannot be fetched: %s", newest, short(err))
	}
	return fine("model %s was fetched", newest)
}

// behind is how many blocks an index may be behind the head.
const behind = 20

func (p *patient) checkIndex(ctx context.Context) Finding {
	at := p.status.Block
	if !p.running {
		err := p.withState(func(db *sql.DB) (err error) { at, err = follow.Followed(ctx, db, ""); return err })
		if errors.Is(err, fs.ErrNotExist) {
			return fine("the node has not run from this home yet")
		}
		if err != nil {
			return failed("move state.db away while the node is stopped: it is made anew", "%s", short(err))
		}
	}
	switch {
	case p.head.Number == 0:
		return skipped("the chain's head is not known")
	case at > p.head.Number:
		return failed("check the endpoint: it lags, or is of another chain", "the index is at block %d, the chain at %d", at, p.head.Number)
	case p.running && p.head.Number-at > behind:
		return warned("wait; if it stays behind, see the log and the endpoint", "the index is at block %d, %d behind", at, p.head.Number-at)
	case !p.running:
		return warned("start it: `fluoro node run`", "the node does not run; its index is at block %d of %d", at, p.head.Number)
	}
	return fine("block %d of %d", at, p.head.Number)
}

// backlog is how many transactions may wait.
const backlog = 50

func (p *patient) checkOutbox(ctx context.Context) Finding {
	queued, sent := p.status.Queued, p.status.Sent
	if !p.running {
		err := p.withState(func(db *sql.DB) error {
			counts, err := outbox.Counts(ctx, db)
			queued, sent = counts[outbox.Queued], counts[outbox.Sent]
			return err
		})
		if errors.Is(err, fs.ErrNotExist) {
			return fine("the node has not run from this home yet")
		}
		if err != nil {
			return failed("move state.db away while the node is stopped: it is made anew", "%s", short(err))
		}
	}
	switch {
	case p.status.AtRisk > 0:
		return failed("see the log at once: ether, endpoint, gas price", "%d batches may not be revealed in time, which costs stake", p.status.AtRisk)
	case queued > backlog:
		return warned("see the log: ether, endpoint, gas price", "%d transactions wait, %d are sent", queued, sent)
	case !p.running && queued+sent > 0:
		return failed("start the node before its epoch ends: `fluoro node run`", "%d transactions wait and %d are sent, but the node does not run", queued, sent)
	}
	return fine("%d transactions wait, %d are sent", queued, sent)
}

// withState opens the node's database, if there is one.
func (p *patient) withState(read func(*sql.DB) error) error {
	if p.home == nil {
		return fs.ErrNotExist
	}
	if _, err := os.Stat(p.home.State()); err != nil {
		return err
	}
	db, err := chain.OpenDB(p.home.State())
	if err != nil {
		return err
	}
	return errors.Join(read(db), db.Close())
}
