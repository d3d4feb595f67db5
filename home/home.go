// Package home is the folder of one role on one machine: its deployment.json,
// its encrypted key, its IPFS peer, its state. Every command that acts for an
// institution, vendor or node names one with --home.
//
// It knows where things stand and opens them; it does nothing with them.
package home

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/ipfsstore"
)

// ErrNotInitialised says that the folder is no home yet.
var ErrNotInitialised = errors.New("home is not initialised: run `fluoro init`")

// Home is an initialised folder.
type Home struct {
	Dir        string
	Deployment chain.Deployment
}

// Options of Init.
type Options struct {
	Deployment string // path of the network's deployment.json
	DevKey     int    // development key to import, on a devnet; negative: make a random one
}

// devChain is the chain id of development chains, the only one on which a
// publicly known key may be used.
const devChain = 1337

// Init makes dir a home: it copies the deployment and makes or imports the
// account. Without FLUORO_PASSPHRASE_FILE a random passphrase is made and kept
// in the folder, readable by its owner only.
func Init(dir string, opt Options) (*Home, *chain.Account, error) {
	d, err := chain.LoadDeployment(opt.Deployment)
	if err != nil {
		return nil, nil, err
	}
	if opt.DevKey >= 0 && d.ChainID != devChain {
		return nil, nil, fmt.Errorf("development key %d is known to everybody: it is refused on chain %d, only %d is a devnet", opt.DevKey, d.ChainID, devChain)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, nil, fmt.Errorf("make home: %w", err)
	}
	h := &Home{Dir: dir, Deployment: d}
	have, err := h.accounts().Addresses()
	if err != nil {
		return nil, nil, err
	}
	if len(have) > 0 {
		return nil, nil, fmt.Errorf("home %s has an account already, %s: choose another folder", dir, have[0].Checksum())
	}
	account, err := h.makeAccount(opt.DevKey)
	if err != nil {
		return nil, nil, err
	}
	return h, account, d.Save(h.path(chain.DeploymentName))
}

func (h *Home) makeAccount(devKey int) (*chain.Account, error) {
	passphrase, err := h.passphrase()
	if errors.Is(err, fs.ErrNotExist) {
		passphrase, err = h.makePassphrase()
	}
	if err != nil {
		return nil, err
	}
	if devKey < 0 {
		return h.accounts().NewAccount(passphrase)
	}
	key, err := devnet.DevKey(uint32(devKey))
	if err != nil {
		return nil, err
	}
	return chain.OpenKeystore(h.path("keystore"), true).Import(key.Private, passphrase)
}

// Open opens an initialised home.
func Open(dir string) (*Home, error) {
	h := &Home{Dir: dir}
	d, err := chain.LoadDeployment(h.path(chain.DeploymentName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w --home %s --deployment FILE", ErrNotInitialised, dir)
	}
	if err != nil {
		return nil, err
	}
	h.Deployment = d
	return h, nil
}

// OpenWithout opens a home that needs no account, such as an auditor's, and
// makes the folder if need be. deployment names the network's file; empty is
// the home's own.
func OpenWithout(dir, deployment string) (*Home, error) {
	if deployment == "" {
		return Open(dir)
	}
	d, err := chain.LoadDeployment(deployment)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make home: %w", err)
	}
	h := &Home{Dir: dir, Deployment: d}
	return h, d.Save(h.path(chain.DeploymentName))
}

// Account decrypts the home's key.
func (h *Home) Account() (*chain.Account, error) {
	passphrase, err := h.openingPassphrase()
	if err != nil {
		return nil, err
	}
	return h.accounts().Open(chain.Address{}, passphrase)
}

// openingPassphrase is passphrase for keys that are there already.
func (h *Home) openingPassphrase() (string, error) {
	passphrase, err := h.passphrase()
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("no passphrase: put it into a file and name the file in %s", chain.PassphraseEnv)
	}
	return passphrase, err
}

// Network says how the home's IPFS peer is connected.
type Network struct {
	Listen []string // multiaddrs; empty is loopback, any port
	Peers  []string // full multiaddrs to stay connected to
	DHT    bool
}

// Peer opens the home's IPFS peer. Only one process can at a time.
func (h *Home) Peer(ctx context.Context, n Network) (*ipfsstore.Peer, error) {
	return ipfsstore.OpenPeer(ctx, ipfsstore.PeerConfig{Dir: h.path("ipfs"), Listen: n.Listen, Peers: n.Peers, DHT: n.DHT})
}

// State is the path of the home's SQLite database.
func (h *Home) State() string { return h.path("state.db") }

// DeidKey is the path of the institution's secret for pseudonyms.
func (h *Home) DeidKey() string { return h.path("deid.key") }

// LabelsDir is where an institution keeps labels that it has committed to.
func (h *Home) LabelsDir() string { return h.path("labels") }

// SpoolDir is where an institution's gateway keeps studies that are not
// contributed yet: files that identify patients.
func (h *Home) SpoolDir() string { return h.path("spool") }

// OwnScratch makes an empty folder for a task of which one process at a time
// does it: what an earlier one left is removed.
func (h *Home) OwnScratch(task string) (string, error) {
	dir := filepath.Join(h.path("work"), task)
	err := os.RemoveAll(dir)
	if err == nil {
		err = os.MkdirAll(dir, 0o700)
	}
	if err != nil {
		return "", fmt.Errorf("make scratch folder: %w", err)
	}
	return dir, nil
}

// Scratch makes an empty folder for one task; remove it when done.
func (h *Home) Scratch(task string) (string, error) {
	root := h.path("work")
	if err := os.MkdirAll(root, 0o700); err != nil {
		return "", fmt.Errorf("make scratch folder: %w", err)
	}
	dir, err := os.MkdirTemp(root, task+"-")
	if err != nil {
		return "", fmt.Errorf("make scratch folder: %w", err)
	}
	return dir, nil
}

// Path is where something of the given name stands in the home.
func (h *Home) Path(name string) string { return h.path(name) }

func (h *Home) path(name string) string { return filepath.Join(h.Dir, name) }

// passphrase reads the file that the environment names, else the home's own.
func (h *Home) passphrase() (string, error) {
	if os.Getenv(chain.PassphraseEnv) != "" {
		return chain.ReadPassphrase()
	}
	raw, err := os.ReadFile(h.path("passphrase"))
	if err != nil {
		return "", fmt.Errorf("read passphrase: %w", err)
	}
	return strings.TrimSpace(string(raw)), nil
}

func (h *Home) makePassphrase() (string, error) {
	var secret [24]byte
	if _, err := rand.Read(secret[:]); err != nil {
		return "", fmt.Errorf("make passphrase: %w", err)
	}
	passphrase := hex.EncodeToString(secret[:])
	if err := os.WriteFile(h.path("passphrase"), []byte(passphrase+"\n"), 0o600); err != nil {
		return "", fmt.Errorf("keep passphrase: %w", err)
	}
	return passphrase, nil
}
