package onnx_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/models/onnx"
	"github.com/google/go-cmp/cmp"
)

func network(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("..", "testdata", name+".onnx"))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestInspect(t *testing.T) {
	got, err := onnx.Inspect(network(t, "volume"))
	if err != nil {
		t.Fatal(err)
	}
	want := onnx.Graph{
		Inputs: []onnx.Value{
			{Name: "input", Type: onnx.Float, Shape: []int64{1, 1, -1, -1, -1}, Ranked: true},
			{Name: "spacing", Type: onnx.Float, Shape: []int64{3}, Ranked: true},
		},
		Outputs:   []onnx.Value{{Name: "value", Type: onnx.Float, Shape: []int64{1, 1}, Ranked: true}},
		Operators: 4,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestInspectRefuses(t *testing.T) {
	mean := network(t, "mean")
	for _, name := range []string{"external", "externalsub", "custom"} {
		if _, err := onnx.Inspect(network(t, name)); !errors.Is(err, onnx.ErrUnsafe) {
			t.Errorf("%s: error is %v, want ErrUnsafe", name, err)
		}
	}
	for name, raw := range map[string][]byte{
		"empty": {}, "text": []byte("PK\x03\x04 a zip file"), "cut": mean[:len(mean)-1], "doubled": append(mean, mean...),
	} {
		if _, err := onnx.Inspect(raw); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

// message is a length-delimited protobuf field.
func message(id int, content ...byte) []byte {
	b := binary.AppendUvarint(nil, uint64(id<<3|2))
	return append(binary.AppendUvarint(b, uint64(len(content))), content...)
}

// External data is found wherever a tensor can stand in a model.
func TestInspectFindsExternalDataAnywhere(t *testing.T) {
	tensor := message(13, message(1, 'x')...)
	attribute := func(field int, content []byte) []byte {
		return message(1, message(5, message(field, content...)...)...)
	}
	graph := message(5, tensor...)
	for name, model := range map[string][]byte{
		"initializer":        message(7, message(5, tensor...)...),
		"location only":      message(7, message(5, 14<<3, 1)...),
		"attribute":          message(7, attribute(5, tensor)...),
		"attribute list":     message(7, attribute(10, tensor)...),
		"subgraph":           message(7, attribute(6, graph)...),
		"subgraph list":      message(7, attribute(11, graph)...),
		"sparse attribute":   message(7, attribute(22, message(1, tensor...))...),
		"sparse list":        message(7, attribute(23, message(2, tensor...))...),
		"sparse initializer": message(7, message(15, message(1, tensor...)...)...),
		"training":           append(message(7), message(20, message(2, graph...)...)...),
		"function":           append(message(7), message(25, message(7, message(5, message(5, tensor...)...)...)...)...),
	} {
		if _, err := onnx.Inspect(model); !errors.Is(err, onnx.ErrUnsafe) {
			t.Errorf("%s: error is %v, want ErrUnsafe", name, err)
		}
	}
}

func TestInspectBoundsDepth(t *testing.T) {
	graph := []byte{}
	for range 40 {
		graph = message(1, message(5, message(6, graph...)...)...)
	}
	if _, err := onnx.Inspect(message(7, graph...)); err == nil {
		t.Error("40 nested graphs are taken")
	}
}

func TestDescribe(t *testing.T) {
	got, err := onnx.Describe(network(t, "mean"))
	if err != nil {
		t.Fatal(err)
	}
	if got.Opset < 7 || got.IRVersion < 3 || len(got.Inputs) != 1 || got.Operators == 0 || got.EndsIn[got.Outputs[0].Name] == "" {
		t.Errorf("%+v", got)
	}
	for name, raw := range map[string][]byte{
		"a tensor of 2^60 elements": message(7, message(5, append([]byte{8, 0x80, 0x80, 0x80, 0x80, 0x80, 0x20}, 8, 0x80, 0x80, 0x80, 0x80, 0x80, 0x20)...)...),
		"dims that end too soon":    message(7, message(5, message(1, 0x80)...)...),
		"outside the file":          message(7, message(5, 14<<3, 1)...),
	} {
		if facts, err := onnx.Describe(raw); err == nil {
			t.Errorf("%s is taken: %+v", name, facts)
		}
	}
	// Whatever stands in the texts, what is kept is small and clean.
	many := message(7)
	for i := range 200 {
		many = append(many, message(14, append(message(1, byte('a'+i%26), byte('a'+i/26)), message(2, bytes.Repeat([]byte("\x1b[2J\xff"), 1000)...)...)...)...)
	}
	facts, err := onnx.Describe(many)
	if err != nil || len(facts.Metadata) != 64 || len(facts.Metadata["aa"]) > 2048 || strings.ContainsAny(facts.Metadata["aa"], "\x1b\ufffd") {
		t.Errorf("%v, %d entries", err, len(facts.Metadata))
	}
}

func FuzzInspect(f *testing.F) {
	for _, name := range []string{"mean", "endless", "externalsub", "custom", "volume"} {
		f.Add(network(f, name))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		if facts, err := onnx.Describe(raw); err == nil && (len(facts.Metadata) > 64 || len(facts.Kinds) > 512 || facts.Parameters < 0) {
			t.Fatalf("%+v", facts)
		}
		g, err := onnx.Inspect(raw)
		if err != nil && (g.Inputs != nil || g.Outputs != nil || g.Operators != 0) {
			t.Fatal("a refused network has a graph")
		}
		if len(g.Inputs) > 1024 || len(g.Outputs) > 1024 || g.Operators > len(raw) {
			t.Fatal("the graph is larger than its file")
		}
	})
}
