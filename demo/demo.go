package demo

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/demo/fleet"
	"github.com/fluoronet/fluoro/internal/version"
)

// Options of Run.
type Options struct {
	Binary  string                        // the fluoro binary that plays every role
	Root    string                        // the repository, for packages and real studies
	Dir     string                        // homes and logs; kept
	Timeout time.Duration                 // for the whole
	Said    func(format string, a ...any) // progress
	Keep    func(*Report)                 // when not nil, the network has an explorer, and this is called at the end while all of it still runs
}

// The cast: as many honest nodes that a first committee, of at most four, leaves
// three for the second one, and a cheater.
const (
	honestNodes = 7
	nodeCount   = honestNodes + 1
)

// blockPeriod is the development chain's.
const blockPeriod = 250 * time.Millisecond

// vendors are the published models. A lot draws the committee of the first one's
// tasks; everybody is wanted for the second one's, so that the cheater is
// certain to meet honest nodes there.
func vendors(root string) []vendor {
	zoo := filepath.Join(root, "models", "zoo")
	return []vendor{
		{dir: filepath.Join(zoo, "pneumonia-cxr"), quorum: "2", target: "2", committee: "4"},
		{dir: filepath.Join(zoo, "lung-density-ct"), quorum: "2", target: "8", committee: "8"},
	}
}

// Run plays the whole network and reports what came of it. A report whose
// Problems are not empty means that something which must hold did not; an
// error, that the demo could not be played at all.
func Run(ctx context.Context, opt Options) (*Report, error) {
	started := time.Now()
	ctx, cancel := context.WithTimeoutCause(ctx, opt.Timeout, fmt.Errorf("the demo took longer than %s; see %s", opt.Timeout, filepath.Join(opt.Dir, "logs")))
	defer cancel()
	n := &network{Fleet: &fleet.Fleet{Binary: opt.Binary, Dir: opt.Dir}, said: opt.Said}
	for i := range honestNodes {
		n.nodes = append(n.nodes, NodeRole{Role: fmt.Sprintf("node%d", i+1)})
	}
	n.nodes = append(n.nodes, NodeRole{Role: roleCheater, Cheats: true})
	defer n.Stop()
	r := &Report{Dir: opt.Dir, Version: version.Version, Notice: version.Notice, Problems: []string{}}
	if err := n.play(ctx, opt, r); err != nil {
		return nil, err
	}
	r.Seconds = time.Since(started).Seconds()
	r.judge()
	if opt.Keep != nil {
		opt.Keep(r)
	}
	return r, nil
}

// play runs the acts in order.
func (n *network) play(ctx context.Context, opt Options, r *Report) error {
	n.said("starting a development chain and deploying the contracts")
	chain, err := n.StartChain(ctx, blockPeriod, schedule...)
	if err != nil {
		return err
	}
	r.RPC = chain.HTTP
	n.said("two vendors check, publish and fund their models; %d nodes register, one of which will cheat", nodeCount)
	if err := n.prepare(ctx, r, vendors(opt.Root)); err != nil {
		return err
	}
	if opt.Keep != nil {
		if err := n.startExplorer(ctx, r); err != nil {
			return err
		}
	}
	n.said("the nodes start")
	if err := n.startNodes(ctx); err != nil {
		return err
	}
	w, err := openWatch(ctx, n.Deployment())
	if err != nil {
		return err
	}
	defer w.close()
	n.said("two institutions de-identify and contribute real studies")
	if err := n.contributeAll(ctx, opt, r); err != nil {
		return err
	}
	n.said("committees are drawn, commit and reveal; a challenger waits for the first quorum; until every matching pair is final")
	if err := w.awaitFinal(ctx, r); err != nil {
		return err
	}
	n.said("the institution reveals its label, and a vendor recalls its model")
	if err := n.revealAndRecall(ctx, r); err != nil {
		return err
	}
	n.said("claiming rewards")
	if err := n.claimAll(ctx, w, r); err != nil {
		return err
	}
	n.said("an auditor verifies everything, runs the inferences again and evaluates a model")
	if err := n.auditAll(ctx, r); err != nil {
		return err
	}
	return w.stakes(ctx, n, r)
}

// contributeAll has the institutions contribute, in turns. As soon as the study
// with the label is registered, somebody stands by to challenge its result.
func (n *network) contributeAll(ctx context.Context, opt Options, r *Report) error {
	turns, err := samples(opt.Root)
	if err != nil {
		return err
	}
	for i, turn := range turns {
		if err := n.contributeTurn(ctx, r, turn); err != nil {
			return err
		}
		if i == 0 {
			if _, err := n.Start(roleChallenger, "study", "challenge", r.StudyList[0].StudyID, r.Models[0].ModelID, "--wait"); err != nil {
				return err
			}
		}
	}
	r.Studies = len(r.StudyList)
	return nil
}

func (n *network) contributeTurn(ctx context.Context, r *Report, turn []batch) error {
	studies := make([][]Study, len(turn))
	addrs := make([][]string, len(turn))
	group, ctx := errgroup.WithContext(ctx)
	for i, b := range turn {
		group.Go(func() (err error) {
			studies[i], addrs[i], err = n.contribute(ctx, b)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for i := range turn {
		for _, s := range studies[i] {
			if s.Duplicate {
				r.DuplicatesRefused++
			} else {
				r.StudyList = append(r.StudyList, s)
			}
		}
		n.serving = append(n.serving, addrs[i]...)
	}
	return nil
}

func institution(i int) string { return fmt.Sprintf("institution%d", i+1) }

// TempDir makes the folder that a demo keeps its homes in.
func TempDir() (string, error) {
	dir, err := os.MkdirTemp("", "fluoro-demo-")
	if err != nil {
		return "", fmt.Errorf("make demo folder: %w", err)
	}
	return dir, nil
}
