// Package onnx looks into an ONNX file without running it: which tensors go in
// and out, and whether anything in it reaches outside the file.
//
// ONNX is a protobuf message (onnx.proto, ModelProto). A model may name other
// files, or even addresses in memory, as the place of its weights
// (TensorProto.external_data), and operators that only a native library could
// supply (an operator set of another domain). fluoro runs strangers' models, so
// Inspect refuses both, wherever in the file they stand: the main graph,
// subgraphs in attributes, functions, sparse tensors and training graphs.
package onnx

import (
	"errors"
	"fmt"
	"strings"
)

// ErrUnsafe is wrapped by the errors for models that reach outside themselves.
var ErrUnsafe = errors.New("the network is not self-contained")

// Float is the element type float32 (TensorProto.DataType FLOAT).
const Float = 1

// maxDepth bounds nested graphs; real exporters stay under ten.
const maxDepth = 32

// maxTensors bounds the graph's inputs and outputs that are remembered.
const maxTensors = 1024

// Value is an input or output of the graph.
type Value struct {
	Name string
	Type int32 // TensorProto.DataType; 0 when it is not a tensor
	// Shape has -1 for a symbolic or missing dimension. It is nil, with
	// Ranked false, when the network declares no shape.
	Shape  []int64
	Ranked bool
}

// Graph is what Inspect tells about a network.
type Graph struct {
	Inputs    []Value // without those that have an initializer
	Outputs   []Value
	Operators int
}

type inspector struct {
	Graph
	initializers map[string]bool
}

// Inspect reads raw, refuses what is not a self-contained ONNX model, and
// returns its inputs and outputs.
func Inspect(raw []byte) (Graph, error) {
	in := inspector{initializers: map[string]bool{}}
	graphs := 0
	err := walk(raw, func(f field) error {
		if f.kind != kindBytes {
			return nil
		}
		switch f.id {
		case 7: // graph
			graphs++
			return in.graph(f.bytes, 0)
		case 8: // opset_import
			return walk(f.bytes, func(f field) error {
				if f.id == 1 && f.kind == kindBytes {
					return checkDomain(f.bytes)
				}
				return nil
			})
		case 20: // training_info: initialization, algorithm
			return walk(f.bytes, func(f field) error {
				if (f.id == 1 || f.id == 2) && f.kind == kindBytes {
					return in.graph(f.bytes, 1)
				}
				return nil
			})
		case 25: // functions
			return in.function(f.bytes)
		}
		return nil
	})
	switch {
	case err != nil:
		return Graph{}, err
	case graphs == 0:
		return Graph{}, errors.New("the file has no graph: it is not an ONNX model")
	case graphs > 1:
		return Graph{}, errors.New("the file has more than one graph: export it again")
	}
	kept := in.Inputs[:0]
	for _, v := range in.Inputs {
		if !in.initializers[v.Name] {
			kept = append(kept, v)
		}
	}
	in.Inputs = kept
	return in.Graph, nil
}

func checkDomain(domain []byte) error {
	switch d := string(domain); d {
	case "", "ai.onnx", "ai.onnx.ml":
		return nil
	default:
		return fmt.Errorf("%w: it uses operators of domain %q; export it with the standard operators of ai.onnx only", ErrUnsafe, clip(d))
	}
}

func (in *inspector) graph(msg []byte, depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("graphs are nested more than %d deep", maxDepth)
	}
	return walk(msg, func(f field) error {
		if f.kind != kindBytes {
			return nil
		}
		switch f.id {
		case 1:
			return in.node(f.bytes, depth)
		case 5:
			name, err := tensor(f.bytes)
			if depth == 0 && name != "" {
				in.initializers[name] = true
			}
			return err
		case 11, 12:
			if depth > 0 {
				return nil
			}
			list := &in.Inputs
			if f.id == 12 {
				list = &in.Outputs
			}
			if len(*list) >= maxTensors {
				return fmt.Errorf("the graph has more than %d inputs or outputs", maxTensors)
			}
			v, err := value(f.bytes)
			*list = append(*list, v)
			return err
		case 15:
			return sparse(f.bytes)
		}
		return nil
	})
}

func (in *inspector) function(msg []byte) error {
	return walk(msg, func(f field) error {
		if f.kind != kindBytes {
			return nil
		}
		switch f.id {
		case 7:
			return in.node(f.bytes, 1)
		case 11:
			return in.attribute(f.bytes, 1)
		}
		return nil
	})
}

func (in *inspector) node(msg []byte, depth int) error {
	in.Operators++
	return walk(msg, func(f field) error {
		if f.kind != kindBytes {
			return nil
		}
		switch f.id {
		case 5:
			return in.attribute(f.bytes, depth)
		case 7:
			return checkDomain(f.bytes)
		}
		return nil
	})
}

func (in *inspector) attribute(msg []byte, depth int) error {
	return walk(msg, func(f field) error {
		if f.kind != kindBytes {
			return nil
		}
		switch f.id {
		case 5, 10: // t, tensors
			_, err := tensor(f.bytes)
			return err
		case 6, 11: // g, graphs
			return in.graph(f.bytes, depth+1)
		case 22, 23: // sparse_tensor, sparse_tensors
			return sparse(f.bytes)
		}
		return nil
	})
}

func sparse(msg []byte) error {
	return walk(msg, func(f field) error {
		if (f.id == 1 || f.id == 2) && f.kind == kindBytes {
			_, err := tensor(f.bytes)
			return err
		}
		return nil
	})
}

// tensor returns the tensor's name and refuses data outside the file:
// external_data is field 13, data_location field 14 with EXTERNAL = 1.
func tensor(msg []byte) (string, error) {
	var name string
	err := walk(msg, func(f field) error {
		switch {
		case f.id == 8 && f.kind == kindBytes:
			name = string(f.bytes)
		case f.id == 13, f.id == 14 && f.number != 0:
			return fmt.Errorf("%w: a tensor's data lies in another file; save the model as one file", ErrUnsafe)
		}
		return nil
	})
	return name, err
}

func value(msg []byte) (Value, error) {
	var v Value
	err := walk(msg, func(f field) error {
		switch {
		case f.kind != kindBytes:
		case f.id == 1:
			v.Name = string(f.bytes)
		case f.id == 2:
			return walk(f.bytes, func(f field) error {
				if f.id == 1 && f.kind == kindBytes { // tensor_type
					return v.tensorType(f.bytes)
				}
				return nil
			})
		}
		return nil
	})
	return v, err
}

func (v *Value) tensorType(msg []byte) error {
	return walk(msg, func(f field) error {
		switch {
		case f.id == 1 && f.kind == kindVarint:
			v.Type = int32(f.number)
		case f.id == 2 && f.kind == kindBytes:
			v.Ranked = true
			return walk(f.bytes, func(f field) error {
				if f.id != 1 || f.kind != kindBytes {
					return nil
				}
				if len(v.Shape) >= maxDepth {
					return fmt.Errorf("a tensor has more than %d dimensions", maxDepth)
				}
				dim := int64(-1)
				err := walk(f.bytes, func(f field) error {
					if f.id == 1 && f.kind == kindVarint && int64(f.number) > 0 {
						dim = int64(f.number)
					}
					return nil
				})
				v.Shape = append(v.Shape, dim)
				return err
			})
		}
		return nil
	})
}

func clip(s string) string {
	if len(s) > 64 {
		return s[:64] + "…"
	}
	return strings.ToValidUTF8(s, "?")
}
