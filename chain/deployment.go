package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/attest/sortition"
)

// DeploymentSchema names the format of deployment.json.
const DeploymentSchema = "fluoro/deployment/2"

// DeploymentName is the file's usual name.
const DeploymentName = "deployment.json"

const maxDeploymentBytes = 64 << 10

// ErrDeployment is wrapped by every error about the form of deployment.json.
var ErrDeployment = errors.New("deployment.json is invalid")

// Deployment is deployment.json: where on which chain the contracts stand, and
// where the chain may be asked. Every command reads it.
type Deployment struct {
	Schema    string    `json:"schema"`
	ChainID   uint64    `json:"chainId"`
	Deployer  Address   `json:"deployer"`
	Block     uint64    `json:"block"`  // of the first contract: no log is older
	Policy    Policy    `json:"policy"` // who may own a node
	Clock     Clock     `json:"clock"`  // of the ledger
	Contracts Contracts `json:"contracts"`
	RPC       RPC       `json:"rpc"`
}

// Clock is the ledger's schedule and first block: which epoch and phase a block
// is in follows from its number alone.
type Clock = sortition.Clock

// Domain is the EIP-712 domain of the deployment's ledger.
func (d Deployment) Domain() attest.Domain {
	return attest.Domain{ChainID: d.ChainID, Ledger: eth(d.Contracts.Ledger)}
}

// Contracts are the nine addresses.
type Contracts struct {
	Token     Address `json:"token"`     // FluoroToken
	Manager   Address `json:"manager"`   // Governance, an OpenZeppelin AccessManager
	Admission Address `json:"admission"` // Admission
	Nodes     Address `json:"nodes"`     // NodeRegistry
	Models    Address `json:"models"`    // ModelRegistry
	Studies   Address `json:"studies"`   // StudyRegistry
	Ledger    Address `json:"ledger"`    // InferenceLedger
	Court     Address `json:"court"`     // Court
	Pool      Address `json:"pool"`      // RewardPool
}

// RPC names endpoints. Both may be empty; then the caller must name one.
type RPC struct {
	HTTP string `json:"http,omitempty"`
	WS   string `json:"ws,omitempty"`
}

// named lists the contracts with the names that errors use.
func (c Contracts) named() []struct {
	name string
	at   Address
} {
	return []struct {
		name string
		at   Address
	}{
		{"FluoroToken", c.Token}, {"Governance", c.Manager}, {"Admission", c.Admission}, {"NodeRegistry", c.Nodes},
		{"ModelRegistry", c.Models}, {"StudyRegistry", c.Studies}, {"InferenceLedger", c.Ledger}, {"Court", c.Court},
		{"RewardPool", c.Pool},
	}
}

// Addresses returns the nine addresses.
func (c Contracts) Addresses() []Address {
	return []Address{c.Token, c.Manager, c.Admission, c.Nodes, c.Models, c.Studies, c.Ledger, c.Court, c.Pool}
}

// Validate checks the form; whether the contracts are there is for Dial.
func (d Deployment) Validate() error {
	if d.Schema != DeploymentSchema {
		return fmt.Errorf("%w: schema is %.40q, want %q", ErrDeployment, d.Schema, DeploymentSchema)
	}
	if d.ChainID == 0 {
		return fmt.Errorf("%w: chainId is missing", ErrDeployment)
	}
	if !d.Policy.known() {
		return fmt.Errorf("%w: policy is %.40q, want open, permissioned or hybrid", ErrDeployment, d.Policy)
	}
	if err := d.Clock.Schedule.Validate(); err != nil {
		return fmt.Errorf("%w: %w", ErrDeployment, err)
	}
	if d.Clock.Genesis < d.Block {
		return fmt.Errorf("%w: the clock starts at block %d, before the contracts", ErrDeployment, d.Clock.Genesis)
	}
	seen := map[Address]string{}
	for _, c := range d.Contracts.named() {
		if c.at.IsZero() {
			return fmt.Errorf("%w: the address of %s is missing", ErrDeployment, c.name)
		}
		if other, twice := seen[c.at]; twice {
			return fmt.Errorf("%w: %s and %s have the same address", ErrDeployment, other, c.name)
		}
		seen[c.at] = c.name
	}
	return nil
}

// LoadDeployment reads and validates deployment.json; unknown fields are
// refused.
func LoadDeployment(path string) (Deployment, error) {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return Deployment{}, fmt.Errorf("%w: start `fluoro devnet` or name the file of the network's deployment", err)
	}
	if err != nil {
		return Deployment{}, fmt.Errorf("read deployment: %w", err)
	}
	defer func() { _ = f.Close() }()
	raw, err := io.ReadAll(io.LimitReader(f, maxDeploymentBytes+1))
	if err != nil {
		return Deployment{}, fmt.Errorf("read deployment: %w", err)
	}
	if len(raw) > maxDeploymentBytes {
		return Deployment{}, fmt.Errorf("%w: %s is larger than %d bytes", ErrDeployment, path, maxDeploymentBytes)
	}
	var d Deployment
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&d); err != nil {
		return Deployment{}, fmt.Errorf("%w: %s: %v", ErrDeployment, path, err)
	}
	if dec.More() {
		return Deployment{}, fmt.Errorf("%w: %s: data after the object", ErrDeployment, path)
	}
	if err := d.Validate(); err != nil {
		return Deployment{}, fmt.Errorf("%s: %w", path, err)
	}
	return d, nil
}

// Save writes the file in one step: a reader sees the old one or the new one.
func (d Deployment) Save(path string) error {
	raw, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	return writeAtomically(path, append(raw, '\n'), 0o644)
}

// writeAtomically writes beside path, syncs, and renames.
func writeAtomically(path string, content []byte, mode os.FileMode) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name()) // half a file helps nobody
			err = fmt.Errorf("write %s: %w", path, err)
		}
	}()
	_, err = f.Write(content)
	err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
