package worker_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/models/ort"
)

// BenchmarkAgainstRaw runs the same network on the same tensors in workers and
// in this process, in turns, with as many calls at once. "ratio" is the
// workers' throughput over that of raw ONNX Runtime.
func BenchmarkAgainstRaw(b *testing.B) {
	raw, err := ort.New(ort.Options{Library: modelstest.Library(b)})
	if err != nil {
		b.Fatal(err)
	}
	for name, c := range map[string]struct{ calls, batch int }{
		"one": {1, 1}, "two": {2, 1}, "two-batch8": {2, 8},
	} {
		b.Run(name, func(b *testing.B) {
			pool := modelstest.Pool(b, c.calls)
			network := modelstest.Network(b, "conv")
			s := models.SessionSpec{Inputs: []string{"input"}, Outputs: []string{"value"}, MemoryMB: 256, Timeout: time.Minute}
			there := session(b, pool, network, s)
			here := session(b, raw, network, s)
			input := models.Tensor{Name: "input", Shape: []int64{int64(c.batch), 1, 28, 28}, Data: make([]float32, 784*c.batch)}
			var workers, direct time.Duration
			turn(b, there, input, c.calls)
			turn(b, here, input, c.calls)
			for b.Loop() {
				direct += turn(b, here, input, c.calls)
				workers += turn(b, there, input, c.calls)
			}
			per := float64(b.N * c.calls * turnRuns * c.batch)
			b.ReportMetric(direct.Seconds()/workers.Seconds(), "ratio")
			b.ReportMetric(per/direct.Seconds(), "raw-images/s")
			b.ReportMetric(per/workers.Seconds(), "worker-images/s")
		})
	}
}

const turnRuns = 10

func session(b *testing.B, rt models.Runtime, network []byte, s models.SessionSpec) models.Session {
	b.Helper()
	opened, err := rt.Open(context.Background(), network, s)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = opened.Close() }) // the process ends soon
	return opened
}

// turn does turnRuns runs in each of so many goroutines and times them.
func turn(b *testing.B, s models.Session, input models.Tensor, calls int) time.Duration {
	start := time.Now()
	var group sync.WaitGroup
	for range calls {
		group.Go(func() {
			for range turnRuns {
				if _, err := s.Run(context.Background(), []models.Tensor{input}); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	group.Wait()
	return time.Since(start)
}

// BenchmarkCall is a call of a network that does next to nothing: what a
// worker adds to every call.
func BenchmarkCall(b *testing.B) {
	s := models.SessionSpec{Inputs: []string{"input"}, Outputs: []string{"value"}, MemoryMB: 256, Timeout: time.Minute}
	there := session(b, modelstest.Pool(b, 1), modelstest.Network(b, "mean"), s)
	input := []models.Tensor{{Name: "input", Shape: []int64{49, 1, 4, 4}, Data: make([]float32, 784)}}
	for b.Loop() {
		if _, err := there.Run(context.Background(), input); err != nil {
			b.Fatal(err)
		}
	}
}
