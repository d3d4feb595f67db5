package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/demo/fleet"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

// Options of Run.
type Options struct {
	Binary  string                        // the fluoro binary that plays every role
	Root    string                        // the repository, for packages and real studies
	Dir     string                        // homes and logs; kept
	Nodes   int                           // at least 3
	Timeout time.Duration                 // for the whole
	Said    func(format string, a ...any) // progress
	Keep    func(*Report)                 // when not nil, called at the end while the network still runs
}

// blockPeriod is the development chain's.
const blockPeriod = 500 * time.Millisecond

// finalPoll is how often the demo looks whether every task is final.
const finalPoll = 200 * time.Millisecond

// Run plays the whole network and reports what came of it. A report whose
// Problems are not empty means that something which must hold did not; an
// error, that the demo could not be played at all.
func Run(ctx context.Context, opt Options) (*Report, error) {
	started := time.Now()
	ctx, cancel := context.WithTimeoutCause(ctx, opt.Timeout, fmt.Errorf("the demo took longer than %s; see %s", opt.Timeout, filepath.Join(opt.Dir, "logs")))
	defer cancel()
	n := &network{Fleet: &fleet.Fleet{Binary: opt.Binary, Dir: opt.Dir}, said: opt.Said}
	defer n.Stop()
	r := &Report{Dir: opt.Dir, Version: version.Version, Notice: version.Notice, Problems: []string{}}
	if err := n.play(ctx, opt, r); err != nil {
		return nil, err
	}
	r.Seconds = time.Since(started).Seconds()
	r.judge(opt)
	if opt.Keep != nil {
		opt.Keep(r)
	}
	return r, nil
}

// play runs the acts in order.
func (n *network) play(ctx context.Context, opt Options, r *Report) error {
	n.said("starting a development chain and deploying the contracts")
	chain, err := n.StartChain(ctx, blockPeriod)
	if err != nil {
		return err
	}
	r.RPC = chain.HTTP
	n.said("registering and starting %d nodes", opt.Nodes)
	nodes, err := n.startNodes(ctx, opt.Nodes)
	if err != nil {
		return err
	}
	r.Nodes = len(nodes)
	n.said("two vendors check, publish and fund their models")
	zoo := filepath.Join(opt.Root, "models", "zoo")
	for i, name := range []string{"pneumonia-cxr", "lung-density-ct"} {
		m, err := n.publish(ctx, fmt.Sprintf("vendor%d", i+1), keyVendor+i, filepath.Join(zoo, name), nodes)
		if err != nil {
			return err
		}
		r.Models = append(r.Models, m)
	}
	n.said("two institutions de-identify and contribute real studies")
	if err := n.contributeAll(ctx, opt, r, nodes); err != nil {
		return err
	}
	n.said("waiting until every matching (study, model) pair is final")
	if err := n.awaitFinal(ctx, r); err != nil {
		return err
	}
	n.said("the institution reveals its label, and a vendor recalls its model")
	if err := n.revealAndRecall(ctx, r); err != nil {
		return err
	}
	n.said("claiming rewards")
	if err := n.claimAll(ctx, r, opt.Nodes); err != nil {
		return err
	}
	n.said("an auditor verifies everything, runs the inferences again and evaluates a model")
	return n.auditAll(ctx, r, nodes)
}

func (n *network) contributeAll(ctx context.Context, opt Options, r *Report, nodes []*fleet.Node) error {
	batches, err := samples(opt.Root)
	if err != nil {
		return err
	}
	addresses := map[string]string{}
	for _, b := range batches {
		role := fmt.Sprintf("institution%d", b.institution+1)
		if addresses[role] == "" {
			if addresses[role], err = n.InitHome(ctx, role, keyInstitution+b.institution); err != nil {
				return err
			}
		}
		studies, err := n.contribute(ctx, role, addresses[role], b, nodes)
		if err != nil {
			return err
		}
		for _, s := range studies {
			if s.Duplicate {
				r.DuplicatesRefused++
				continue
			}
			r.StudyList = append(r.StudyList, s)
		}
	}
	r.Studies = len(r.StudyList)
	return nil
}

// awaitFinal watches the ledger until every pair whose modality matches is
// closed.
func (n *network) awaitFinal(ctx context.Context, r *Report) error {
	d, err := chain.LoadDeployment(n.Deployment())
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, d)
	if err != nil {
		return err
	}
	defer client.Close()
	keys, err := pairs(ctx, client, r)
	if err != nil {
		return err
	}
	ticker := time.NewTicker(finalPoll)
	defer ticker.Stop()
	for {
		tasks, err := client.Latest().Tasks(ctx, keys)
		if err != nil {
			return err
		}
		if r.record(tasks) {
			return nil
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-ticker.C:
		}
	}
}

// pairs are the tasks that the network owes, as the chain's own registries say.
func pairs(ctx context.Context, client *chain.Client, r *Report) ([]chain.TaskKey, error) {
	models, err := client.Latest().Models(ctx)
	if err != nil {
		return nil, err
	}
	studies, err := client.Latest().Studies(ctx)
	if err != nil {
		return nil, err
	}
	var keys []chain.TaskKey
	for _, s := range studies {
		for _, m := range models {
			if m.Modalities.Has(s.Modality) {
				keys = append(keys, chain.TaskKey{Study: s.ID, Model: m.ID})
			}
		}
	}
	r.Pairs = len(keys)
	return keys, nil
}

// record keeps what the tasks came to and reports whether all are closed.
func (r *Report) record(tasks []chain.Task) bool {
	r.Tasks, r.Abstentions, r.Final, r.Results = nil, nil, 0, 0
	for _, t := range tasks {
		if !t.State.Closed() {
			return false
		}
		r.Results += len(t.Members)
		shown := Task{StudyID: t.Key.Study, ModelID: t.Key.Model, State: t.State, Status: t.Status, Nodes: len(t.Members), fixed: t.Findings}
		r.Tasks = append(r.Tasks, shown)
		if t.State == chain.TaskFinal {
			r.Final++
		}
		if t.Status != study.OK {
			r.Abstentions = append(r.Abstentions, Abstention{t.Key.Study, t.Key.Model, t.Status, t.Status.Info().Sentence})
		}
	}
	return true
}

// recallReason is the vendor's own number; the demo's means nothing.
const recallReason = "1"

// revealAndRecall ends the demo's story: the label comes out now that nothing
// is open on its study, and the second vendor takes its model back.
func (n *network) revealAndRecall(ctx context.Context, r *Report) error {
	var revealed struct {
		StudyID string `json:"studyId"`
		Error   string `json:"error"`
	}
	if err := n.Call(ctx, "institution1", &revealed, "study", "reveal"); err != nil {
		return fmt.Errorf("reveal the label: %s %w", revealed.Error, err)
	}
	r.LabelsRevealed = append(r.LabelsRevealed, revealed.StudyID)
	recalled := r.Models[1].ModelID
	if _, err := n.Once(ctx, "vendor2", "model", "recall", recalled, "--reason", recallReason); err != nil {
		return fmt.Errorf("recall a model: %w", err)
	}
	r.Recalled = append(r.Recalled, recalled)
	return nil
}

// claimAll has every role claim what it earned.
func (n *network) claimAll(ctx context.Context, r *Report, nodes int) error {
	roles := []string{"institution1", "institution2"}
	for i := range nodes {
		roles = append(roles, fmt.Sprintf("node%d", i+1))
	}
	r.Rewards = map[string]string{}
	for _, role := range roles {
		var account struct {
			Address   string `json:"address"`
			Claimable string `json:"claimable"`
		}
		if err := n.Call(ctx, role, &account, "account", "show"); err != nil {
			return err
		}
		if account.Claimable == "0" {
			continue
		}
		var claimed struct {
			Claimed string `json:"claimed"`
		}
		if err := n.Call(ctx, role, &claimed, "account", "claim"); err != nil {
			return err
		}
		r.Rewards[account.Address] = claimed.Claimed
		r.earners = append(r.earners, earner{role, account.Address, claimed.Claimed})
	}
	return nil
}

// auditAll runs both audits as an auditor without an account would. An audit
// that finds something exits non-zero but still reports.
func (n *network) auditAll(ctx context.Context, r *Report, nodes []*fleet.Node) error {
	peers := peersOf(nodes)
	slices.Sort(n.serving)
	for _, p := range slices.Compact(n.serving) {
		peers = append(peers, "--peer", p)
	}
	for _, audit := range []struct {
		name string
		into *Audit
	}{{"verify", &r.Audit.Verify}, {"replay", &r.Audit.Replay}} {
		out, runErr := n.Once(ctx, "auditor", append([]string{"audit", audit.name, "--deployment", n.Deployment()}, peers...)...)
		if err := json.Unmarshal(out, audit.into); err != nil {
			return fmt.Errorf("read audit: %w", runErr)
		}
	}
	args := append([]string{"audit", "evaluate", r.Models[0].ModelID, "--deployment", n.Deployment()}, peers...)
	return n.Call(ctx, "auditor", &r.Evaluation, args...)
}

// Print writes the report for people.
func (r *Report) Print(w io.Writer) error { return r.print(w) }

// TempDir makes the folder that a demo keeps its homes in.
func TempDir() (string, error) {
	dir, err := os.MkdirTemp("", "fluoro-demo-")
	if err != nil {
		return "", fmt.Errorf("make demo folder: %w", err)
	}
	return dir, nil
}
