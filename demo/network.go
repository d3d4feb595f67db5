package demo

import (
	"context"
	"fmt"
	"strings"

	"github.com/fluoronet/fluoro/demo/fleet"
	"github.com/fluoronet/fluoro/study"
)

// network is the fleet of one demo.
type network struct {
	*fleet.Fleet
	serving []string // multiaddrs of the vendors' and institutions' peers
	said    func(format string, args ...any)
}

// Development keys by role: 0 is the deployer's.
const (
	keyInstitution = 1
	keyVendor      = 3
	keyNode        = 5
)

// startNodes registers and runs the nodes.
func (n *network) startNodes(ctx context.Context, count int) ([]*fleet.Node, error) {
	var nodes []*fleet.Node
	for i := range count {
		node, err := n.StartNode(ctx, fmt.Sprintf("node%d", i+1), keyNode+i)
		if err != nil {
			return nil, err
		}
		nodes = append(nodes, node)
	}
	return nodes, nil
}

// peersOf are the flags that connect a role to the nodes.
func peersOf(nodes []*fleet.Node) []string {
	var flags []string
	for _, node := range nodes {
		flags = append(flags, fleet.Peers(node.Addrs[0])...)
	}
	return flags
}

// Model is a published model in the report.
type Model struct {
	ModelID string `json:"modelId"`
	Name    string `json:"name"`
	CID     string `json:"cid"`
	Vendor  string `json:"vendor"`

	Findings []study.FindingSpec `json:"findings"`
}

// publish has a vendor publish and fund a package, and serve it.
func (n *network) publish(ctx context.Context, role string, key int, dir string, nodes []*fleet.Node) (Model, error) {
	address, err := n.InitHome(ctx, role, key)
	if err != nil {
		return Model{}, err
	}
	var m struct {
		Model
		Addrs []string `json:"addrs"`
	}
	args := append([]string{"model", "publish", dir, "--fee", "3", "--fund", "1000", "--quorum", "2", "--committee", "3", "--serve"}, peersOf(nodes)...)
	_, err = n.Launch(ctx, role, &m, args...)
	m.Vendor = address
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

// contribute adds a batch in one process. The institution's last one goes on
// serving it, and whatever its home released before, as part of the network.
func (n *network) contribute(ctx context.Context, role, address string, b batch, nodes []*fleet.Node) ([]Study, error) {
	args := []string{"study", "add"}
	if b.label != "" {
		args = append(args, "--label", b.label)
	}
	for _, s := range b.samples {
		args = append(args, s.path)
		if s.modality != "" {
			args = append(args, "--modality", s.modality)
		}
	}
	if b.last {
		args = append(args, "--serve")
	}
	p, err := n.Start(role, append(args, peersOf(nodes)...)...)
	if err != nil {
		return nil, err
	}
	var studies []Study
	for _, s := range b.samples {
		var line struct {
			Study
			Addrs []string `json:"addrs"`
			Error string   `json:"error"`
		}
		if err := p.Next(ctx, &line); err != nil {
			return nil, err
		}
		line.Name, line.Contributor, line.Refused = s.name, address, line.Error
		if s.twin != line.Duplicate || !s.twin && line.Error != "" {
			return nil, fmt.Errorf("contribute %s: %s", s.name, strings.TrimSpace(line.Error+" (unexpected)"))
		}
		studies = append(studies, line.Study)
		if b.last {
			n.serving = append(n.serving, line.Addrs...)
		}
	}
	if !b.last {
		return studies, p.Wait()
	}
	return studies, nil
}
