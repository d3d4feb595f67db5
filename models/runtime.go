package models

import (
	"context"
	"fmt"
	"time"

	"github.com/fluoronet/fluoro/study"
)

// MaxTensorElements bounds every tensor that goes into or comes out of a
// network: 256 Mi elements, 1 GiB of float32.
const MaxTensorElements = 256 << 20

// Tensor is a dense float32 tensor in row-major order.
type Tensor struct {
	Name  string
	Shape []int64
	Data  []float32
}

// Elements returns the product of shape, or an error when a dimension is
// negative or the product over MaxTensorElements.
func Elements(shape []int64) (int, error) {
	count := int64(1)
	for _, n := range shape {
		if n < 0 {
			return 0, fmt.Errorf("tensor shape %v has a negative dimension", shape)
		}
		if n > 0 && count > MaxTensorElements/n {
			return 0, fmt.Errorf("tensor shape %v is over %d elements", shape, MaxTensorElements)
		}
		count *= n
	}
	return int(count), nil
}

// SessionSpec is what a runtime must know to load and bound a network.
type SessionSpec struct {
	Inputs   []string // every input of the network that Run will be given, in order
	Outputs  []string // the outputs that Run returns, in order
	MemoryMB int      // 0: no limit
	// Timeout bounds the loading and every Run; 0: no limit but ctx's.
	Timeout time.Duration
}

// Session is a loaded network. Run may be called from many goroutines.
//
// An error that is a *study.Fault is the network's fault: it would end the
// same on another node (ModelInvalid, ModelTimeout, ModelFailed). Any other
// error is this node's or ctx's.
type Session interface {
	Run(ctx context.Context, inputs []Tensor) ([]Tensor, error)
	Close() error
}

// Runtime loads networks. Open's errors follow Session's rule.
type Runtime interface {
	Open(ctx context.Context, network []byte, spec SessionSpec) (Session, error)
	Describe() study.Runtime
}
