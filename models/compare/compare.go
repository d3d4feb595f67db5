// Package compare tells two versions of a model package apart: what model.json
// declares, path by path, and what the networks are. It reads packages and runs
// nothing.
package compare

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/onnx"
)

// Change is a value that differs; one that is "" is not there.
type Change struct {
	Path string `json:"path"` // into model.json, findings and outputs by name; "network.…" of the ONNX file; "terms.…" of the chain
	A    string `json:"a"`
	B    string `json:"b"`
}

// Section is the first step of the path.
func (c Change) Section() string {
	first, _, _ := strings.Cut(c.Path, ".")
	first, _, _ = strings.Cut(first, "[")
	return first
}

// maxValue is the longest value that a change repeats.
const maxValue = 200

// Packages compares two packages, in the order of their paths.
func Packages(a, b *models.Package) ([]Change, error) {
	left, err := flatten(a)
	if err != nil {
		return nil, err
	}
	right, err := flatten(b)
	if err != nil {
		return nil, err
	}
	return Values(left, right), nil
}

// Values compares two sets of values by path.
func Values(a, b map[string]string) []Change {
	paths := maps.Clone(a)
	maps.Copy(paths, b)
	changes := []Change{}
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		if a[path] != b[path] {
			changes = append(changes, Change{path, clip(a[path]), clip(b[path])})
		}
	}
	return changes
}

func flatten(p *models.Package) (map[string]string, error) {
	raw, err := json.Marshal(p.Manifest)
	if err != nil {
		return nil, fmt.Errorf("compare packages: %w", err)
	}
	var tree any
	if err := json.Unmarshal(raw, &tree); err != nil {
		return nil, fmt.Errorf("compare packages: %w", err)
	}
	values := map[string]string{}
	walk("", tree, values)
	facts, err := onnx.Describe(p.Network())
	if err != nil {
		return nil, fmt.Errorf("compare packages: %w", err)
	}
	graph(facts, values)
	values["network.bytes"] = fmt.Sprint(len(p.Network()))
	return values, nil
}

// walk writes the leaves of a JSON tree by path. Objects in a list go by their
// name, so that a finding that moved is not another.
func walk(path string, tree any, into map[string]string) {
	switch v := tree.(type) {
	case map[string]any:
		for key, child := range v {
			walk(strings.TrimPrefix(path+"."+key, "."), child, into)
		}
	case []any:
		if len(v) == 0 || !named(v) {
			text, _ := json.Marshal(v) // it came from JSON
			into[path] = string(text)
			return
		}
		for i, child := range v {
			object := child.(map[string]any)
			into[fmt.Sprintf("%s[%s].place", path, name(object))] = fmt.Sprint(i)
			walk(fmt.Sprintf("%s[%s]", path, name(object)), child, into)
		}
	default:
		text, _ := json.Marshal(v)
		into[path] = string(text)
	}
}

func named(list []any) bool {
	return !slices.ContainsFunc(list, func(v any) bool {
		object, ok := v.(map[string]any)
		return !ok || name(object) == ""
	})
}

func name(object map[string]any) string {
	for _, key := range []string{"name", "tensor"} {
		if text, ok := object[key].(string); ok && text != "" {
			return text
		}
	}
	return ""
}

func graph(f onnx.Facts, into map[string]string) {
	into["network.opset"] = fmt.Sprint(f.Opset)
	into["network.irVersion"] = fmt.Sprint(f.IRVersion)
	into["network.producer"] = f.Producer
	into["network.parameters"] = fmt.Sprint(f.Parameters)
	into["network.operators"] = fmt.Sprint(f.Operators)
	for kind, n := range f.Kinds {
		into["network.operators."+kind] = fmt.Sprint(n)
	}
	for key, value := range f.Metadata {
		into["network.metadata."+key] = value
	}
	for which, list := range map[string][]onnx.Value{"inputs": f.Inputs, "outputs": f.Outputs} {
		for _, v := range list {
			into[fmt.Sprintf("network.%s[%s]", which, clip(v.Name))] = fmt.Sprintf("type %d, %v", v.Type, v.Shape)
		}
	}
}

func clip(text string) string {
	if len(text) > maxValue {
		return text[:maxValue] + "…"
	}
	return text
}
