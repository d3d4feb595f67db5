package bench

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/fluoronet/fluoro/demo/fleet"
)

// pipeline lets a node work off many small studies that were registered before
// it started, and compares with raw ONNX Runtime before and after. A round is
// a stretch of the one run.
func pipeline(ctx context.Context, opt Options, r *Report) error {
	raw, err := openRaw(ctx, opt)
	if err != nil {
		return err
	}
	defer raw.session.Close()
	n, err := startNetwork(ctx, opt, 0, 1, "--task-epochs", "60000") // no task expires while others are registered
	if err != nil {
		return err
	}
	defer n.Stop()
	b := pipelineBench{network: n, raw: raw, rounds: opt.rounds(5), studies: opt.sized(600, 40), cores: runtime.NumCPU()}
	peers, err := b.prepare(ctx, opt)
	if err != nil {
		return err
	}
	during := time.Duration(opt.sized(3000, 200)) * time.Millisecond
	if err := b.measureRaw(ctx, during); err != nil {
		return err
	}
	opt.Said("pipeline: %d studies through a node", b.rounds*b.studies)
	if err := b.throughNode(ctx, peers); err != nil {
		return err
	}
	if err := b.measureRaw(ctx, during); err != nil {
		return err
	}
	b.report(r)
	return nil
}

// pipelineBench gathers the rounds.
type pipelineBench struct {
	*network
	raw                    *rawRuntime
	rounds, studies, cores int

	others []int // processes that serve the node: chain, vendor, institution

	node, nodeCPU, othersCPU, rawAll, rawOne, rawCPU []float64
}

// prepare registers the studies on a chain that mines at once, and gives the
// chain blocks of a second then. It returns the peers that serve them.
func (b *pipelineBench) prepare(ctx context.Context, opt Options) ([]string, error) {
	if _, err := b.InitHome(ctx, "institution", keyInstitution); err != nil {
		return nil, err
	}
	count := (b.rounds + 1) * b.studies // one stretch to warm up
	opt.Said("pipeline: an institution contributes %d studies", count)
	paths, err := xrays(filepath.Join(opt.Dir, "xrays"), count, 64, 1)
	if err != nil {
		return nil, err
	}
	addrs, institution, err := b.contribute(ctx, "institution", paths)
	if err != nil {
		return nil, err
	}
	if b.chain, err = b.RestartChain(ctx, b.chain, time.Second); err != nil {
		return nil, err
	}
	b.others = []int{b.chain.PID(), b.serving.PID(), institution.PID()}
	return append(addrs[:1:1], b.vendor[0]), err
}

func (b *pipelineBench) report(r *Report) {
	all, one := mean(b.rawAll), mean(b.rawOne)
	over := func(limit float64) []float64 {
		return each(b.node, b.node, func(rate, _ float64) float64 { return rate / limit })
	}
	r.add("studies through a node", "1/s", b.node)
	r.add("raw ONNX Runtime, as many calls at once as cores", "1/s", b.rawAll)
	r.add("raw ONNX Runtime, one call at a time", "1/s", b.rawOne)
	r.add("node / raw, all cores", "1", over(all), atLeast(0.9))
	r.add("node / raw, one core", "1", over(one))
	r.add("CPU time of the node for a study", "ms", b.nodeCPU)
	r.add("CPU time of raw inference of its image", "ms", b.rawCPU)
	r.add("CPU time, raw inference / node", "1", each(b.nodeCPU, b.nodeCPU, func(ms, _ float64) float64 { return mean(b.rawCPU) / ms }))
	if slices.Min(b.othersCPU) > 0 { // a quick run's stretch may be shorter than a tick of the clock
		r.add("CPU time of chain, vendor and institution for a study", "ms", b.othersCPU)
	}
	r.note("%d stretches of %d studies of one CR image of 64 x 64 pixels, registered before the node started; the node fetches, checks, decodes, infers and archives each, and commits to and reveals the results in batches meanwhile; blocks of 1 s", b.rounds, b.studies)
	r.note("chain, vendor and institution run on the same %d cores, so that studies a second are of all four together; the CPU times tell them apart, and their ratio is what the node would reach with a core to itself and nothing to wait for", b.cores)
	r.note("raw: the same model, one tensor [1,1,28,28] a run, single-threaded sessions, before and after the node's run")
	overhead := (mean(b.nodeCPU) - mean(b.rawCPU))
	r.note("a node spends %.1f ms of CPU on a study beside inference: models of %.0f ms and more reach 0.9 of raw", overhead, 9*overhead)
}

func mean(values []float64) float64 {
	var sum float64
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}

func (b *pipelineBench) measureRaw(ctx context.Context, during time.Duration) error {
	all, _, err := b.raw.rate(ctx, b.cores, during)
	if err != nil {
		return err
	}
	one, cpu, err := b.raw.rate(ctx, 1, during)
	b.rawAll, b.rawOne, b.rawCPU = append(b.rawAll, all), append(b.rawOne, one), append(b.rawCPU, 1000*cpu)
	return err
}

// throughNode starts a node and notes, for each stretch, studies a second whose
// results are ready to be committed to, and CPU milliseconds a study.
func (b *pipelineBench) throughNode(ctx context.Context, peers []string) error {
	node, err := b.StartNode(ctx, "node", keyNode, fleet.Peers(peers...)...)
	if err != nil {
		return err
	}
	defer node.Stop()
	last, err := b.await(ctx, node, b.studies)
	for i := 0; err == nil && i < b.rounds; i++ {
		var now moment
		// The end of the last stretch would be slower: its pipeline runs dry.
		if now, err = b.await(ctx, node, (i+2)*b.studies-b.studies/10); err != nil {
			break
		}
		done := float64(now.results - last.results)
		b.node = append(b.node, done/now.when.Sub(last.when).Seconds())
		b.nodeCPU = append(b.nodeCPU, 1000*(now.cpu-last.cpu)/done)
		b.othersCPU = append(b.othersCPU, 1000*(now.others-last.others)/done)
		last = now
	}
	return err
}

// await is awaitResults, and the CPU time of those who serve the node.
func (b *pipelineBench) await(ctx context.Context, node *fleet.Node, want int) (moment, error) {
	m, err := awaitResults(ctx, node, want)
	for _, pid := range b.others {
		cpu, cpuErr := cpuSeconds(pid)
		m.others, err = m.others+cpu, errors.Join(err, cpuErr)
	}
	return m, err
}

// moment is what a node had done at a time.
type moment struct {
	when    time.Time
	results int
	cpu     float64 // seconds of the node
	others  float64 // seconds of those who serve it
}

// awaitResults polls the node until it has that many results. A result that is
// not ok is an error: the studies are sound.
func awaitResults(ctx context.Context, node *fleet.Node, want int) (moment, error) {
	ticker := time.NewTicker(50 * time.Millisecond) // asking costs the node, too
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
			return moment{when: time.Now(), results: ok, cpu: cpu}, err
		}
		select {
		case <-ctx.Done():
			return moment{}, ctx.Err()
		case <-ticker.C:
		}
	}
}
