package ipfsstore

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/gofrs/flock"
	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/client"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/blockstore"
	flatfs "github.com/ipfs/go-ds-flatfs"
	leveldb "github.com/ipfs/go-ds-leveldb"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/routing"

	"github.com/fluoronet/fluoro/internal/group"
	"github.com/fluoronet/fluoro/study"
)

// PeerConfig says how an embedded peer lives.
type PeerConfig struct {
	// Dir holds everything the peer keeps; it is made with mode 0700.
	Dir string
	// Listen are multiaddrs to accept connections on; empty means loopback TCP
	// on any free port. QUIC addresses (/udp/…/quic-v1) work too, unless
	// SwarmKeyFile is set.
	Listen []string
	// Peers are full multiaddrs (/ip4/…/tcp/…/p2p/…) to stay connected to.
	Peers []string
	// DHT joins the Kademlia DHT reachable through Peers, to find content that
	// none of Peers holds and to announce released trees.
	DHT bool
	// SwarmKeyFile is a file with the pre-shared key of a private swarm
	// ("/key/swarm/psk/1.0.0/", as Kubo's swarm.key). Only peers with the same
	// key can connect.
	SwarmKeyFile string
}

// Peer is a Store in a folder, connected to other IPFS peers.
type Peer struct {
	*local
	host      host.Host
	swap      *bitswap.Bitswap
	dht       *dhtRouting // nil unless PeerConfig.DHT
	trees     *treeServer
	keeper    *keeper
	lock      *flock.Flock
	flat      *flatfs.Datastore
	release   sync.Mutex // one change of the released index at a time
	publisher *group.Writes[*publication]
	once      sync.Once
	closing   error
}

var _ Store = (*Peer)(nil)

// What the peer's bitswap may hold in memory for one other peer. The server
// keeps at most outstandingBytes on the way to a peer; a message carries one
// chunk and a bit.
const (
	outstandingBytes = 8 << 20
	messageBytes     = 1 << 20
)

// OpenPeer opens or makes the peer in cfg.Dir. A folder that is open already
// gives ErrInUse.
//
// Durability: flatfs is opened without its own syncing, under which every
// fetched block would wait for the disk. Instead AddDir, AddFiles and Pin sync
// the block files of their tree, overlapped with the hashing, then the folders
// that hold them, and record the pin last; the metadata database syncs every
// write, among them the small trees of Publish. After a power cut, a tree whose AddDir, AddFiles or Pin returned is
// whole. One that was being added is not pinned, and its blocks are garbage.
// What Fetch cached may be torn, which its hash shows when it is next read.
func OpenPeer(ctx context.Context, cfg PeerConfig) (_ *Peer, err error) {
	p := &Peer{}
	p.publisher = group.New(p.write)
	defer func() {
		if err != nil {
			err = fmt.Errorf("open IPFS peer in %s: %w", cfg.Dir, errors.Join(err, p.Close()))
		}
	}()
	if err := p.openStore(cfg.Dir); err != nil {
		return nil, err
	}
	peers, err := parsePeers(cfg.Peers)
	if err != nil {
		return nil, err
	}
	p.host, err = newHost(cfg)
	if err != nil {
		return nil, err
	}
	// The peer outlives ctx, which bounds only the opening.
	life := context.WithoutCancel(ctx)
	var finder routing.ContentDiscovery
	if cfg.DHT {
		if p.dht, err = newDHT(life, p, peers); err != nil {
			return nil, err
		}
		finder = p.dht
	}
	p.swap = bitswap.New(life, bsnet.NewFromIpfsHost(p.host), finder, p.blocks,
		bitswap.WithPeerBlockRequestFilter(p.serves),
		bitswap.MaxOutstandingBytesPerPeer(outstandingBytes),
		bitswap.WithTargetMessageSize(messageBytes),
		bitswap.WithoutDuplicatedBlockStats(),
		bitswap.WithClientOption(client.WithDefaultProviderQueryManager(cfg.DHT)),
	)
	p.remote = &remote{host: p.host, exchange: p.swap}
	p.trees = newTreeServer(p)
	p.keeper = newKeeper(p.host)
	for _, info := range peers {
		p.keeper.keep(info)
	}
	return p, nil
}

// openStore takes the lock and opens blocks and metadata.
func (p *Peer) openStore(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	lock := flock.New(filepath.Join(dir, "lock"), flock.SetPermissions(0o600))
	held, err := lock.TryLock()
	if err != nil {
		return fmt.Errorf("lock: %w", err)
	}
	if !held {
		return ErrInUse
	}
	p.lock = lock
	blocksDir := filepath.Join(dir, "blocks")
	p.flat, err = flatfs.CreateOrOpen(blocksDir, shards, false)
	if err != nil {
		return fmt.Errorf("open blocks: %w", err)
	}
	meta, err := leveldb.NewDatastore(filepath.Join(dir, "meta"), nil)
	if err != nil {
		return fmt.Errorf("open metadata: %w", err)
	}
	store := newTiers(p.flat, meta)
	bs := blockstore.NewBlockstore(store, blockstore.NoPrefix())
	p.local = newLocal(bs, meta, func() settler { return newDiskSettler(blocksDir, store.durable) })
	return nil
}

// FetchOnce is Fetch for what is read once: of what comes from the network
// nothing stays but the files in dst.
func (p *Peer) FetchOnce(ctx context.Context, c study.CID, dst string, lim Limits) (Stats, error) {
	return p.fetch(ctx, c, dst, lim, false)
}

// ID returns the peer's libp2p identity.
func (p *Peer) ID() string { return p.host.ID().String() }

// Addrs returns where the peer can be dialled, as full multiaddrs that end in
// its identity.
func (p *Peer) Addrs() []string {
	addrs, err := peer.AddrInfoToP2pAddrs(&peer.AddrInfo{ID: p.host.ID(), Addrs: p.host.Addrs()})
	if err != nil {
		return nil
	}
	out := make([]string, len(addrs))
	for i, a := range addrs {
		out[i] = a.String()
	}
	slices.Sort(out)
	return out
}

// Connect dials a full multiaddr, and from then on keeps the connection as if
// it had been among PeerConfig.Peers.
func (p *Peer) Connect(ctx context.Context, addr string) error {
	ctx, end, err := p.begin(ctx)
	if err != nil {
		return err
	}
	defer end()
	infos, err := parsePeers([]string{addr})
	if err != nil {
		return err
	}
	if err := p.host.Connect(ctx, infos[0]); err != nil {
		return fmt.Errorf("connect to %s: %w", addr, err)
	}
	p.keeper.keep(infos[0])
	return nil
}

// Close stops the network first, then the store.
func (p *Peer) Close() error {
	p.once.Do(func() { p.closing = p.close() })
	return p.closing
}

func (p *Peer) close() error {
	var errs []error
	if p.local != nil {
		p.local.stop()
	}
	if p.keeper != nil {
		p.keeper.close()
	}
	if p.dht != nil {
		errs = append(errs, p.dht.close())
	}
	if p.swap != nil {
		errs = append(errs, p.swap.Close())
	}
	if p.host != nil {
		errs = append(errs, p.host.Close())
	}
	if p.local != nil {
		errs = append(errs, p.local.Close())
	}
	if p.flat != nil {
		errs = append(errs, p.flat.Close())
	}
	if p.lock != nil {
		errs = append(errs, p.lock.Unlock())
	}
	return errors.Join(errs...)
}
