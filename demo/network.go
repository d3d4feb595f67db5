package demo

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/demo/fleet"
	"github.com/fluoronet/fluoro/study"
)

// network is the fleet of one demo.
type network struct {
	*fleet.Fleet
	nodes        []NodeRole
	institutions [2]string // accounts
	serving      []string  // multiaddrs of every peer that others may have to fetch from
	said         func(format string, args ...any)
}

// Development keys by role; the last one deploys.
const (
	keyInstitution = 1
	keyVendor      = 3
	keyNode        = 5 // honest ones, then the cheater
	keyChallenger  = 14
)

// roles of which there is one.
const (
	roleCheater    = "cheater"
	roleChallenger = "challenger"
	roleAuditor    = "auditor"
	roleExplorer   = "explorer"
)

// CheatSubcommand is the hidden command of the fluoro binary that plays the
// cheater.
const CheatSubcommand = "demo-cheat"

// honestStake is a fifth more than the network asks, so that a node that a
// busy machine makes miss a deadline goes on; the cheater stakes the least.
const honestStake = "1200"

// schedule is short, so that a person can watch: epochs of three seconds. A node
// that a busy machine keeps from revealing would lose stake, so that phase is the
// longer one.
var schedule = []string{
	"--commit-blocks", "5", "--reveal-blocks", "7", "--window-epochs", "1", "--task-epochs", "60", "--widen-epochs", "1",
}

// NodeRole is a node in the report.
type NodeRole struct {
	Node    uint32 `json:"node"`
	Role    string `json:"role"`
	Account string `json:"account"`
	Cheats  bool   `json:"cheats,omitempty"`
	Stake   string `json:"stake"` // what is left of it, in tokens
	State   string `json:"state"`
}

// prepare publishes the models and registers everybody, together.
func (n *network) prepare(ctx context.Context, r *Report, vendors []vendor) error {
	group, ctx := errgroup.WithContext(ctx)
	r.Models = make([]Model, len(vendors))
	addrs := make([][]string, len(vendors))
	for i, v := range vendors {
		group.Go(func() (err error) {
			r.Models[i], addrs[i], err = n.publish(ctx, fmt.Sprintf("vendor%d", i+1), keyVendor+i, v)
			return err
		})
	}
	for i := range n.nodes {
		node := &n.nodes[i]
		group.Go(func() (err error) {
			node.Account, err = n.RegisterNode(ctx, node.Role, keyNode+i, node.stakeFlags()...)
			return err
		})
	}
	for i := range n.institutions {
		group.Go(func() (err error) {
			n.institutions[i], err = n.InitHome(ctx, institution(i), keyInstitution+i)
			return err
		})
	}
	group.Go(func() (err error) {
		r.challenger, err = n.InitHome(ctx, roleChallenger, keyChallenger)
		return err
	})
	err := group.Wait()
	for _, a := range addrs {
		n.serving = append(n.serving, a...)
	}
	return err
}

func (r NodeRole) stakeFlags() []string {
	if r.Cheats {
		return nil
	}
	return []string{"--stake", honestStake}
}

// startNodes runs the nodes, which are connected to the vendors.
func (n *network) startNodes(ctx context.Context) error {
	peers := fleet.Peers(n.serving...)
	addrs := make([]string, len(n.nodes))
	group, ctx := errgroup.WithContext(ctx)
	for i := range n.nodes {
		node := &n.nodes[i]
		command := []string{"node", "run", "--runners", "1"}
		if node.Cheats {
			command = []string{CheatSubcommand}
		}
		group.Go(func() error {
			var started fleet.Node
			_, err := n.Launch(ctx, node.Role, &started, append(command, peers...)...)
			if err == nil && len(started.Addrs) == 0 {
				err = errors.New("it names no address")
			}
			if err != nil {
				return fmt.Errorf("start %s: %w", node.Role, err)
			}
			node.Node, addrs[i] = started.ID, started.Addrs[0]
			return nil
		})
	}
	err := group.Wait()
	n.serving = append(n.serving, addrs...)
	return err
}

// startExplorer serves pages of the network from the start, to watch it by.
// Nodes and institutions connect to it, so that it can show what they serve.
func (n *network) startExplorer(ctx context.Context, r *Report) error {
	var started struct {
		URL   string   `json:"url"`
		Addrs []string `json:"addrs"`
	}
	command := append([]string{"explorer", "--http", "127.0.0.1:0", "--deployment", n.Deployment()}, fleet.Peers(n.serving...)...)
	if _, err := n.Launch(ctx, roleExplorer, &started, command...); err != nil {
		return fmt.Errorf("start the explorer: %w", err)
	}
	r.Explorer = started.URL
	n.serving = append(n.serving, started.Addrs...)
	n.said("the explorer shows all of it at %s", r.Explorer)
	return nil
}

// Model is a published model in the report.
type Model struct {
	ModelID string `json:"modelId"`
	Name    string `json:"name"`
	CID     string `json:"cid"`
	Vendor  string `json:"vendor"`

	Findings []study.FindingSpec `json:"findings"`
}

// vendor is a package and the terms that it is published under.
type vendor struct {
	dir                       string
	quorum, target, committee string
}

// publish has a vendor publish and fund a package, and serve it.
func (n *network) publish(ctx context.Context, role string, key int, v vendor) (Model, []string, error) {
	address, err := n.InitHome(ctx, role, key)
	if err != nil {
		return Model{}, nil, err
	}
	var m struct {
		Model
		Addrs []string `json:"addrs"`
	}
	_, err = n.Launch(ctx, role, &m, "model", "publish", v.dir, "--yes", "--fee", "3", "--fund", "1000",
		"--quorum", v.quorum, "--target", v.target, "--committee", v.committee, "--serve")
	m.Vendor = address
	return m.Model, m.Addrs, err
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
func (n *network) contribute(ctx context.Context, b batch) (studies []Study, addrs []string, err error) {
	p, err := n.Start(institution(b.institution), b.command(fleet.Peers(n.serving...))...)
	if err != nil {
		return nil, nil, err
	}
	for _, s := range b.samples {
		var line struct {
			Study
			Addrs []string `json:"addrs"`
			Error string   `json:"error"`
		}
		if err := p.Next(ctx, &line); err != nil {
			return nil, nil, err
		}
		line.Name, line.Contributor, line.Refused = s.name, n.institutions[b.institution], line.Error
		if s.twin != line.Duplicate || !s.twin && line.Error != "" {
			return nil, nil, fmt.Errorf("contribute %s: %s", s.name, strings.TrimSpace(line.Error+" (unexpected)"))
		}
		studies = append(studies, line.Study)
		if len(line.Addrs) > 0 {
			addrs = line.Addrs
		}
	}
	if !b.last {
		return studies, nil, p.Wait()
	}
	return studies, addrs, nil
}
