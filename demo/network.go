package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// network is the set of processes and homes of one demo.
type network struct {
	binary  string
	dir     string
	running []*process // in the order of their start
	serving []string   // multiaddrs of the vendors' and institutions' peers
	said    func(format string, args ...any)
}

// Development keys by role: 0 is the deployer's.
const (
	keyInstitution = 1
	keyVendor      = 3
	keyNode        = 5
)

func (n *network) home(name string) string { return filepath.Join(n.dir, name) }
func (n *network) deployment() string      { return filepath.Join(n.home("devnet"), "deployment.json") }
func (n *network) logs() string            { return filepath.Join(n.dir, "logs") }
func (n *network) args(role string, a ...string) []string {
	return append(a, "--home", n.home(role), "--json")
}

// launch starts a long-running command and reads its first line into v.
func (n *network) launch(ctx context.Context, role string, v any, args ...string) (*process, error) {
	p, err := start(n.binary, n.logs(), role, n.args(role, args...)...)
	if err != nil {
		return nil, err
	}
	n.running = append(n.running, p)
	if v == nil {
		return p, nil
	}
	return p, p.next(ctx, v)
}

// call runs a command to its end and decodes the one object that it prints.
func (n *network) call(ctx context.Context, role string, v any, args ...string) error {
	out, err := n.once(ctx, role, args...)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(out, v); err != nil {
		return fmt.Errorf("read what fluoro %s prints: %w", args[0], err)
	}
	return nil
}

// once runs a command to its end, with its log beside the others.
func (n *network) once(ctx context.Context, role string, args ...string) ([]byte, error) {
	log := filepath.Join(n.logs(), role+"-"+strings.Join(args[:min(2, len(args))], "-")+".log")
	return runOnce(ctx, n.binary, log, n.args(role, args...)...)
}

// stop ends every process, the last started first.
func (n *network) stop() {
	for i := len(n.running) - 1; i >= 0; i-- {
		n.running[i].stop()
	}
	n.running = nil
}

// account is a role's key, made from a development key.
type account struct {
	Address string `json:"address"`
}

func (n *network) initHome(ctx context.Context, role string, key int) (account, error) {
	var a account
	err := n.call(ctx, role, &a, "init", "--dev-key", fmt.Sprint(key), "--deployment", n.deployment())
	return a, err
}

// startChain runs the development chain until its contracts are deployed.
func (n *network) startChain(ctx context.Context) (rpc string, err error) {
	if err := os.MkdirAll(n.logs(), 0o755); err != nil {
		return "", fmt.Errorf("make log folder: %w", err)
	}
	var ready struct {
		HTTP string `json:"http"`
	}
	_, err = n.launch(ctx, "devnet", &ready, "devnet", "--port", "0", "--block-period", "500ms")
	return ready.HTTP, err
}

// nodeInfo is what a node prints when it runs.
type nodeInfo struct {
	Node   uint32   `json:"node"`
	Addrs  []string `json:"addrs"`
	Health string   `json:"health"`
	account
}

// startNodes registers and runs the nodes and returns their multiaddrs.
func (n *network) startNodes(ctx context.Context, count int) ([]nodeInfo, error) {
	var nodes []nodeInfo
	for i := range count {
		role := fmt.Sprintf("node%d", i+1)
		a, err := n.initHome(ctx, role, keyNode+i)
		if err != nil {
			return nil, err
		}
		var registered struct{}
		if err := n.call(ctx, role, &registered, "node", "register"); err != nil {
			return nil, err
		}
		info := nodeInfo{}
		if _, err := n.launch(ctx, role, &info, "node", "run"); err != nil {
			return nil, err
		}
		info.account = a
		nodes = append(nodes, info)
	}
	return nodes, nil
}

// peersOf are the flags that connect a role to the nodes.
func peersOf(nodes []nodeInfo) []string {
	var flags []string
	for _, node := range nodes {
		flags = append(flags, "--peer", node.Addrs[0])
	}
	return flags
}

// Model is a published model in the report.
type Model struct {
	ModelID string `json:"modelId"`
	Name    string `json:"name"`
	CID     string `json:"cid"`
	Vendor  string `json:"vendor"`
}

// publish has a vendor publish and fund a package, and serve it.
func (n *network) publish(ctx context.Context, role string, key int, dir string, nodes []nodeInfo) (Model, error) {
	a, err := n.initHome(ctx, role, key)
	if err != nil {
		return Model{}, err
	}
	var m struct {
		Model
		Addrs []string `json:"addrs"`
	}
	args := append([]string{"model", "publish", dir, "--fee", "3", "--fund", "1000", "--quorum", "2", "--committee", "3", "--serve"}, peersOf(nodes)...)
	_, err = n.launch(ctx, role, &m, args...)
	m.Vendor = a.Address
	n.serving = append(n.serving, m.Addrs...)
	return m.Model, err
}

// Study is one contribution in the report.
type Study struct {
	Name        string `json:"name"`
	StudyID     string `json:"studyId,omitempty"`
	CID         string `json:"cid,omitempty"`
	Modality    string `json:"modality,omitempty"`
	Instances   int    `json:"instances,omitempty"`
	Contributor string `json:"contributor"`
	Refused     string `json:"refused,omitempty"` // why it was not accepted
	Duplicate   bool   `json:"duplicate,omitempty"`
}

// contribute adds the samples in one process. With serve the process goes on
// serving them, and whatever its home released before, as part of the network.
func (n *network) contribute(ctx context.Context, role, address string, list []sample, serve bool, nodes []nodeInfo) ([]Study, error) {
	args := []string{"study", "add"}
	for _, s := range list {
		args = append(args, s.path)
		if s.modality != "" {
			args = append(args, "--modality", s.modality)
		}
	}
	if serve {
		args = append(args, "--serve")
	}
	p, err := start(n.binary, n.logs(), role, n.args(role, append(args, peersOf(nodes)...)...)...)
	if err != nil {
		return nil, err
	}
	n.running = append(n.running, p)
	var studies []Study
	for _, s := range list {
		var line struct {
			Study
			Addrs []string `json:"addrs"`
			Error string   `json:"error"`
		}
		if err := p.next(ctx, &line); err != nil {
			return nil, err
		}
		line.Name, line.Contributor, line.Refused = s.name, address, line.Error
		if s.twin != line.Duplicate || !s.twin && line.Error != "" {
			return nil, fmt.Errorf("contribute %s: %s", s.name, strings.TrimSpace(line.Error+" (unexpected)"))
		}
		studies = append(studies, line.Study)
		if serve {
			n.serving = append(n.serving, line.Addrs...)
		}
	}
	if !serve {
		n.running = n.running[:len(n.running)-1]
		<-p.ended
		return studies, p.err
	}
	return studies, nil
}
