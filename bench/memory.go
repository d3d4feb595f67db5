package bench

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/fluoronet/fluoro/demo/fleet"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

// memory lets a node take in one large study, from its event to its signed
// result, and reads the most memory that the node ever had resident.
func memory(ctx context.Context, opt Options, r *Report) error {
	n, err := startNetwork(ctx, opt, 500*time.Millisecond, opt.rounds(3))
	if err != nil {
		return err
	}
	defer n.Stop()
	if _, err := n.InitHome(ctx, "institution", keyInstitution); err != nil {
		return err
	}
	dir := filepath.Join(opt.Dir, "large")
	files := opt.sized(60, 2)
	bytes, err := largeStudy(dir, files)
	if err != nil {
		return err
	}
	opt.Said("memory: an institution contributes a study of %d MB", bytes/1e6)
	addrs, _, err := n.contribute(ctx, "institution", []string{dir})
	if err != nil {
		return err
	}
	var idle, peak, model, rates []float64
	for i := range opt.rounds(3) {
		opt.Said("memory: a node takes it in")
		m, err := n.takeIn(ctx, i, append(addrs[:1:1], n.vendor[0]))
		if err != nil {
			return err
		}
		idle, peak, model = append(idle, megabytes(m.idle)), append(peak, megabytes(m.peak)), append(model, megabytes(m.workers))
		rates = append(rates, float64(bytes)/1e6/m.seconds)
	}
	r.add("most resident memory of the node", "MB", peak, atMost(300))
	r.add("of which before the study", "MB", idle)
	r.add("most resident memory of its model workers together", "MB", model)
	r.add("from start to result", "MB/s", rates)
	r.add("most resident memory / study", "1", each(peak, peak, func(mb, _ float64) float64 { return mb * 1e6 / float64(bytes) }))
	r.note("a CR study of %d images of 2904 x 2904 pixels, %d MB; the node fetches, checks and decodes all of it, runs %s on every image and submits the result", files, bytes/1e6, modelName)
	r.note("the model's own memory is that of the worker processes, each with ONNX Runtime's library")
	return nil
}

func megabytes(b int64) float64 { return float64(b) / 1e6 }

// largeStudy writes a study of CR images of 16.9 MB each.
func largeStudy(dir string, files int) (total int64, err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return 0, fmt.Errorf("make study: %w", err)
	}
	const side = 2904
	for i := range files {
		file := dcmtest.CR(side, side, noise(side*side, uint64(i)), dcmtest.With(dcmtest.SOPInstance, "UI", fmt.Sprintf("2.25.%d", i+1)))
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%04d.dcm", i+1)), file, 0o644); err != nil {
			return 0, fmt.Errorf("make study: %w", err)
		}
		total += int64(len(file))
	}
	return total, nil
}

// taken is what taking in a study cost.
type taken struct {
	idle, peak, workers int64 // bytes
	seconds             float64
}

func (n *network) takeIn(ctx context.Context, i int, peers []string) (t taken, err error) {
	start := time.Now()
	node, err := n.StartNode(ctx, fmt.Sprintf("node%d", i), keyNode+i, fleet.Peers(peers...)...)
	if err != nil {
		return t, err
	}
	defer node.Stop()
	if t.idle, err = peakMemory(node.PID()); err != nil {
		return t, err
	}
	if _, err := awaitResults(ctx, node, 1); err != nil {
		return t, err
	}
	t.seconds = time.Since(start).Seconds()
	if t.peak, err = peakMemory(node.PID()); err != nil {
		return t, err
	}
	for _, worker := range children(node.PID()) {
		peak, err := peakMemory(worker)
		if err != nil {
			return t, err
		}
		t.workers += peak
	}
	return t, nil
}
