package ipfsstore

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/pnet"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"
)

// defaultListen keeps a peer to this machine until told otherwise.
const defaultListen = "/ip4/127.0.0.1/tcp/0"

// newHost starts a libp2p host without relays, port mapping or metrics: a
// fluoro peer is dialled at the addresses its operator publishes.
func newHost(cfg PeerConfig) (host.Host, error) {
	key, err := identity(filepath.Join(cfg.Dir, "identity.key"))
	if err != nil {
		return nil, err
	}
	listen := cfg.Listen
	if len(listen) == 0 {
		listen = []string{defaultListen}
	}
	options := []libp2p.Option{
		libp2p.Identity(key),
		libp2p.ListenAddrStrings(listen...),
		libp2p.UserAgent("fluoro"),
		libp2p.DisableRelay(),
		libp2p.DisableMetrics(),
		libp2p.Transport(tcp.NewTCPTransport),
	}
	if cfg.SwarmKeyFile == "" {
		options = append(options, libp2p.Transport(quic.NewTransport))
	} else {
		psk, err := swarmKey(cfg.SwarmKeyFile)
		if err != nil {
			return nil, err
		}
		options = append(options, libp2p.PrivateNetwork(psk))
	}
	h, err := libp2p.New(options...)
	if err != nil {
		return nil, fmt.Errorf("start libp2p host: %w", err)
	}
	return h, nil
}

// identity reads the peer's private key, or makes one.
func identity(name string) (crypto.PrivKey, error) {
	info, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return newIdentity(name)
	}
	if err != nil {
		return nil, fmt.Errorf("read peer identity: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("read peer identity: %s can be read by others: chmod 600 it", name)
	}
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read peer identity: %w", err)
	}
	key, err := crypto.UnmarshalPrivateKey(raw)
	if err != nil {
		return nil, fmt.Errorf("read peer identity: %s holds no libp2p private key: restore it, or remove it for a new identity", name)
	}
	return key, nil
}

func newIdentity(name string) (crypto.PrivKey, error) {
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make peer identity: %w", err)
	}
	raw, err := crypto.MarshalPrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("make peer identity: %w", err)
	}
	tmp := name + ".new"
	if err := writeSynced(tmp, raw); err != nil {
		return nil, fmt.Errorf("write peer identity: %w", err)
	}
	if err := os.Rename(tmp, name); err != nil {
		return nil, fmt.Errorf("write peer identity: %w", err)
	}
	return key, nil
}

func writeSynced(name string, data []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}

func swarmKey(name string) (pnet.PSK, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("read swarm key: %w", err)
	}
	defer f.Close()
	psk, err := pnet.DecodeV1PSK(f)
	if err != nil {
		return nil, fmt.Errorf("read swarm key: %s is not a /key/swarm/psk/1.0.0/ file", name)
	}
	return psk, nil
}

// parsePeers reads full multiaddrs; addresses of one peer are put together.
func parsePeers(addrs []string) ([]peer.AddrInfo, error) {
	parsed := make([]multiaddr.Multiaddr, len(addrs))
	for i, a := range addrs {
		m, err := multiaddr.NewMultiaddr(a)
		if err != nil {
			return nil, fmt.Errorf("peer address %q is no multiaddr: want /ip4/…/tcp/…/p2p/…", a)
		}
		if _, id := peer.SplitAddr(m); id == "" {
			return nil, fmt.Errorf("peer address %q does not end in /p2p/<peer id>", a)
		}
		parsed[i] = m
	}
	return peer.AddrInfosFromP2pAddrs(parsed...)
}
