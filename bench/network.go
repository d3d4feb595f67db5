package bench

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/fluoronet/fluoro/demo/fleet"
	"github.com/fluoronet/fluoro/study"
)

// Development keys by role.
const (
	keyInstitution = 1
	keyVendor      = 2
	keyNode        = 3
)

// network is a chain and a vendor, each a process of its own, for nodes and
// institutions to join.
type network struct {
	*fleet.Fleet
	chain   *fleet.Chain
	vendor  []string       // multiaddrs that serve the model
	serving *fleet.Process // the vendor
	model   study.Hash
}

// startNetwork publishes the model for so many nodes: a task takes the results
// of that many, all of which must agree. flags are more of the chain's.
func startNetwork(ctx context.Context, opt Options, period time.Duration, nodes int, flags ...string) (*network, error) {
	n := &network{Fleet: &fleet.Fleet{Binary: opt.Binary, Dir: filepath.Join(opt.Dir, "network")}}
	var err error
	if n.chain, err = n.StartChain(ctx, period, flags...); err == nil {
		err = n.publish(ctx, filepath.Join(opt.Root, "models", "zoo", modelName), strconv.Itoa(nodes))
	}
	if err != nil {
		n.Stop()
		return nil, err
	}
	return n, nil
}

func (n *network) publish(ctx context.Context, dir, nodes string) error {
	if _, err := n.InitHome(ctx, "vendor", keyVendor); err != nil {
		return err
	}
	var m struct {
		ModelID study.Hash `json:"modelId"`
		Addrs   []string   `json:"addrs"`
	}
	var err error
	n.serving, err = n.Launch(ctx, "vendor", &m, "model", "publish", dir, "--yes", "--fee", "0.01", "--fund", "1000", "--quorum", nodes, "--committee", nodes, "--serve")
	n.vendor, n.model = m.Addrs, m.ModelID
	return err
}

// contribute starts an institution that registers the studies and serves them,
// and returns once the last is registered.
func (n *network) contribute(ctx context.Context, role string, paths []string) (addrs []string, p *fleet.Process, err error) {
	p, err = n.Start(role, append([]string{"study", "add", "--serve"}, paths...)...)
	if err != nil {
		return nil, nil, err
	}
	for range paths {
		var line struct {
			Addrs []string `json:"addrs"`
			Error string   `json:"error"`
		}
		if err := p.Next(ctx, &line); err != nil {
			return nil, p, err
		}
		if line.Error != "" {
			return nil, p, fmt.Errorf("contribute: %s", line.Error)
		}
		addrs = line.Addrs
	}
	return addrs, p, nil
}

// results asks a node how many results it has ready to be committed to, or has
// committed to, those with a status other than ok apart.
func results(ctx context.Context, n *fleet.Node) (ok, others int, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, n.Health+"/metrics", nil)
	if err != nil {
		return 0, 0, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, 0, fmt.Errorf("ask the node: %w", err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	if err != nil {
		return 0, 0, fmt.Errorf("ask the node: %w", err)
	}
	for line := range strings.Lines(string(text)) {
		rest, is := strings.CutPrefix(line, "fluoro_results_total{status=")
		if !is {
			continue
		}
		status, value, _ := strings.Cut(strings.TrimSpace(rest), "} ")
		count, err := strconv.Atoi(value)
		if err != nil {
			return 0, 0, fmt.Errorf("read the node's metrics: %w", err)
		}
		if status == `"ok"` {
			ok = count
		} else {
			others += count
		}
	}
	return ok, others, nil
}
