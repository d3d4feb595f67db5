package bench

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/ort"
)

// modelName is the zoo's package that pipeline and latency run.
const modelName = "pneumonia-cxr"

// rawRuntime is ONNX Runtime in this process on tensors that stand in memory:
// the physical limit of a pipeline.
type rawRuntime struct {
	runtime models.Runtime
	session models.Session
	inputs  []models.Tensor
}

func openRaw(ctx context.Context, opt Options) (*rawRuntime, error) {
	p, err := models.Load(filepath.Join(opt.Root, "models", "zoo", modelName))
	if err != nil {
		return nil, err
	}
	rt, err := ort.New(ort.Options{Library: opt.Library})
	if err != nil {
		return nil, err
	}
	in := p.Manifest.Input
	s, err := rt.Open(ctx, p.Network(), models.SessionSpec{Inputs: []string{in.Tensor}, Outputs: []string{p.Manifest.Outputs[0].Tensor}})
	if err != nil {
		return nil, fmt.Errorf("open raw session: %w", err)
	}
	rows, columns := in.SpatialShape[0], in.SpatialShape[1]
	data := make([]float32, rows*columns)
	for i, w := range noise(len(data), 1) {
		data[i] = float32(w)/2048 - 1
	}
	tensor := models.Tensor{Name: in.Tensor, Shape: []int64{1, 1, int64(rows), int64(columns)}, Data: data}
	return &rawRuntime{runtime: rt, session: s, inputs: []models.Tensor{tensor}}, nil
}

// rate runs calls at a time for the given time and returns runs a second and
// the CPU seconds of a run.
func (r *rawRuntime) rate(ctx context.Context, calls int, during time.Duration) (rate, cpu float64, err error) {
	ctx, cancel := context.WithTimeout(ctx, during)
	defer cancel()
	var runs atomic.Int64
	var group sync.WaitGroup
	failed := make(chan error, calls)
	start := time.Now()
	before, err := ownCPUSeconds(os.Getpid())
	if err != nil {
		return 0, 0, err
	}
	for range calls {
		group.Go(func() {
			for ctx.Err() == nil {
				if _, err := r.session.Run(ctx, r.inputs); err != nil && ctx.Err() == nil {
					failed <- err
					return
				}
				runs.Add(1)
			}
		})
	}
	group.Wait()
	took := time.Since(start).Seconds()
	after, err := ownCPUSeconds(os.Getpid())
	if err != nil {
		return 0, 0, err
	}
	select {
	case err := <-failed:
		return 0, 0, fmt.Errorf("raw inference: %w", err)
	default:
		return float64(runs.Load()) / took, (after - before) / float64(runs.Load()), nil
	}
}
