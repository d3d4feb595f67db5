package ort

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
	onnxruntime "github.com/yalue/onnxruntime_go"
)

// ErrClosed is returned by Run after Close.
var ErrClosed = errors.New("session is closed")

// session holds one loaded network. Runs share the lock; Close waits for them.
type session struct {
	spec models.SessionSpec
	mu   sync.RWMutex
	ort  *onnxruntime.DynamicAdvancedSession
}

// Run implements models.Session. When ctx or the time limit ends, ONNX Runtime
// is asked to stop, which it does between two operators.
func (s *session) Run(ctx context.Context, inputs []models.Tensor) ([]models.Tensor, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.ort == nil {
		return nil, ErrClosed
	}
	limited := ctx
	if s.spec.Timeout > 0 {
		var cancel context.CancelFunc
		limited, cancel = context.WithTimeout(ctx, s.spec.Timeout)
		defer cancel()
	}
	opts, err := onnxruntime.NewRunOptions()
	if err != nil {
		return nil, fmt.Errorf("make run options: %w", err)
	}
	stopped := make(chan struct{})
	stop := context.AfterFunc(limited, func() {
		defer close(stopped)
		_ = opts.Terminate() // the run's own error tells
	})
	outputs, err := s.run(inputs, opts)
	if !stop() {
		<-stopped
	}
	opts.Destroy()
	switch {
	case err == nil:
		return outputs, nil
	case ctx.Err() != nil:
		return nil, fmt.Errorf("run network: %w", ctx.Err())
	case limited.Err() != nil:
		return nil, study.Faultf(study.ModelTimeout, "run network: not done after %s", s.spec.Timeout)
	}
	return nil, err
}

func (s *session) run(inputs []models.Tensor, opts *onnxruntime.RunOptions) ([]models.Tensor, error) {
	in := make([]onnxruntime.Value, 0, len(inputs))
	defer func() { destroy(in) }()
	for _, t := range inputs {
		if len(t.Shape) == 0 {
			return nil, fmt.Errorf("make input tensor %q: it has no dimension", t.Name)
		}
		v, err := onnxruntime.NewTensor(onnxruntime.Shape(t.Shape), t.Data)
		if err != nil {
			return nil, fmt.Errorf("make input tensor %q: %w", t.Name, err)
		}
		in = append(in, v)
	}
	out := make([]onnxruntime.Value, len(s.spec.Outputs))
	defer func() { destroy(out) }()
	if err := s.ort.RunWithOptions(in, out, opts); err != nil {
		return nil, study.Faultf(study.ModelFailed, "run network: %s", tidy(err))
	}
	results := make([]models.Tensor, len(out))
	for i, v := range out {
		t, ok := v.(*onnxruntime.Tensor[float32])
		if !ok {
			return nil, study.Faultf(study.ModelInvalid, "output %q is not a float32 tensor", s.spec.Outputs[i])
		}
		// The data is Go's and outlives the ONNX Runtime value around it.
		results[i] = models.Tensor{Name: s.spec.Outputs[i], Shape: t.GetShape().Clone(), Data: t.GetData()}
	}
	return results, nil
}

func destroy(values []onnxruntime.Value) {
	for _, v := range values {
		if v != nil {
			_ = v.Destroy()
		}
	}
}

// Close implements models.Session.
func (s *session) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ort == nil {
		return nil
	}
	err := s.ort.Destroy()
	s.ort = nil
	return err
}
