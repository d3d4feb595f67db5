package bench

import (
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"time"

	"github.com/fluoronet/fluoro/demo/fleet"
)

// pipeline lets a node work off many small studies that were registered before
// it started, and compares with raw ONNX Runtime before and after.
func pipeline(ctx context.Context, opt Options, r *Report) error {
	raw, err := openRaw(ctx, opt)
	if err != nil {
		return err
	}
	defer raw.session.Close()
	n, err := startNetwork(ctx, opt, 0)
	if err != nil {
		return err
	}
	defer n.Stop()
	if _, err := n.InitHome(ctx, "institution", keyInstitution); err != nil {
		return err
	}
	b := pipelineBench{network: n, raw: raw, studies: opt.sized(1500, 100), cores: runtime.NumCPU()}
	for i := range opt.rounds(3) {
		opt.Said("pipeline: round %d, %d studies", i+1, b.studies)
		if err := b.round(ctx, opt, i); err != nil {
			return err
		}
	}
	b.report(r)
	return nil
}

// pipelineBench gathers the rounds.
type pipelineBench struct {
	*network
	raw            *rawRuntime
	studies, cores int

	node, rawAll, rawOne, nodeCPU, rawCPU []float64
}

func (b *pipelineBench) report(r *Report) {
	r.add("studies through a node", "1/s", b.node)
	r.add("raw ONNX Runtime, as many calls at once as cores", "1/s", b.rawAll)
	r.add("raw ONNX Runtime, one call at a time", "1/s", b.rawOne)
	r.add("node / raw, all cores", "1", each(b.node, b.rawAll, ratio), atLeast(0.9))
	r.add("node / raw, one core", "1", each(b.node, b.rawOne, ratio))
	r.add("CPU time of the node for a study", "ms", b.nodeCPU)
	r.add("CPU time of raw inference of its image", "ms", b.rawCPU)
	r.add("raw CPU time / node's CPU time", "1", each(b.rawCPU, b.nodeCPU, ratio))
	r.note("%d studies of one CR image of 64 x 64 pixels a round; the node fetches, checks, decodes, infers, archives, signs and submits each; chain, vendor and institution run on the same %d cores", b.studies, b.cores)
	r.note("raw: the same model, one tensor [1,1,28,28] a run, single-threaded sessions, before and after the node's run")
}

func (b *pipelineBench) round(ctx context.Context, opt Options, i int) error {
	paths, err := xrays(filepath.Join(opt.Dir, fmt.Sprintf("xrays%d", i)), b.studies, 64, uint64(i+1))
	if err != nil {
		return err
	}
	addrs, serving, err := b.contribute(ctx, "institution", paths)
	if err != nil {
		return err
	}
	defer serving.Stop()
	during := time.Duration(opt.sized(4000, 200)) * time.Millisecond
	allBefore, one, err := b.measureRaw(ctx, during)
	if err != nil {
		return err
	}
	rate, cpu, err := b.throughNode(ctx, i, append(addrs[:1:1], b.vendor[0]))
	if err != nil {
		return err
	}
	allAfter, oneAfter, err := b.measureRaw(ctx, during)
	if err != nil {
		return err
	}
	b.node, b.nodeCPU = append(b.node, rate), append(b.nodeCPU, cpu*1000)
	b.rawAll, b.rawOne = append(b.rawAll, (allBefore+allAfter)/2), append(b.rawOne, (one+oneAfter)/2)
	b.rawCPU = append(b.rawCPU, 2000/(one+oneAfter))
	return nil
}

func (b *pipelineBench) measureRaw(ctx context.Context, during time.Duration) (all, one float64, err error) {
	if all, err = b.raw.rate(ctx, b.cores, during); err != nil {
		return 0, 0, err
	}
	one, err = b.raw.rate(ctx, 1, during)
	return all, one, err
}

// throughNode starts a node of its own, waits until it has put the results of
// all studies into its outbox, and returns studies a second and CPU seconds a
// study, both over the middle eight tenths.
func (b *pipelineBench) throughNode(ctx context.Context, i int, peers []string) (rate, cpu float64, err error) {
	node, err := b.StartNode(ctx, fmt.Sprintf("node%d", i), keyNode+i, fleet.Peers(peers...)...)
	if err != nil {
		return 0, 0, err
	}
	defer node.Stop()
	var at [2]moment
	for k, share := range []float64{0.1, 0.9} {
		if at[k], err = awaitResults(ctx, node, int(share*float64(b.studies))); err != nil {
			return 0, 0, err
		}
	}
	done := float64(at[1].results - at[0].results)
	return done / at[1].when.Sub(at[0].when).Seconds(), (at[1].cpu - at[0].cpu) / done, nil
}

// moment is what a node had done at a time.
type moment struct {
	when    time.Time
	results int
	cpu     float64 // seconds
}

// awaitResults polls the node until it has that many results. A result that is
// not ok is an error: the studies are sound.
func awaitResults(ctx context.Context, node *fleet.Node, want int) (moment, error) {
	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	for {
		ok, others, err := results(ctx, node)
		if err != nil {
			return moment{}, err
		}
		if others > 0 {
			return moment{}, fmt.Errorf("the node signed %d results that are not ok", others)
		}
		if ok >= want {
			cpu, err := cpuSeconds(node.PID())
			return moment{time.Now(), ok, cpu}, err
		}
		select {
		case <-ctx.Done():
			return moment{}, ctx.Err()
		case <-ticker.C:
		}
	}
}
