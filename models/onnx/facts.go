package onnx

import (
	"errors"
	"slices"
)

// Bounds of what Describe remembers.
const (
	maxKinds    = 512  // kinds of operators
	maxMetadata = 64   // entries
	maxFactText = 1024 // bytes of a text
)

// Facts are what a network says of itself, for people who package and compare
// networks. Every text is the exporter's word: clean, bounded, and not to be
// believed.
type Facts struct {
	Graph
	IRVersion  int64             `json:"irVersion"`
	Opset      int64             `json:"opset"` // of ai.onnx
	Producer   string            `json:"producer"`
	Doc        string            `json:"doc"`
	Metadata   map[string]string `json:"metadata"`
	Kinds      map[string]int    `json:"operators"`  // how many of each, in the main graph
	Parameters int64             `json:"parameters"` // elements of initializers in the main graph
	// EndsIn is the kind of operator that gives each output.
	EndsIn map[string]string `json:"endsIn"`
}

// Describe inspects raw, as Inspect does, and returns its facts.
func Describe(raw []byte) (Facts, error) {
	graph, err := Inspect(raw)
	if err != nil {
		return Facts{}, err
	}
	d := Facts{Graph: graph, Metadata: map[string]string{}, Kinds: map[string]int{}, EndsIn: map[string]string{}}
	return d, walk(raw, func(f field) error {
		switch {
		case f.id == 1 && f.kind == kindVarint:
			d.IRVersion = int64(f.number)
		case f.kind != kindBytes:
		case f.id == 2: // producer_name
			d.Producer = factText(f.bytes)
		case f.id == 3: // producer_version
			d.Producer = factText([]byte(d.Producer + " " + string(f.bytes[:min(len(f.bytes), 64)])))
		case f.id == 6: // doc_string
			d.Doc = factText(f.bytes)
		case f.id == 7:
			return d.graph(f.bytes)
		case f.id == 8:
			return d.opset(f.bytes)
		case f.id == 14:
			return d.entry(f.bytes)
		}
		return nil
	})
}

func (d *Facts) opset(msg []byte) error {
	domain, version := "", int64(0)
	err := walk(msg, func(f field) error {
		switch {
		case f.id == 1 && f.kind == kindBytes:
			domain = string(f.bytes)
		case f.id == 2 && f.kind == kindVarint:
			version = int64(f.number)
		}
		return nil
	})
	if domain == "" || domain == "ai.onnx" {
		d.Opset = version
	}
	return err
}

func (d *Facts) entry(msg []byte) error {
	var key, value string
	err := walk(msg, func(f field) error {
		switch {
		case f.id == 1 && f.kind == kindBytes:
			key = factText(f.bytes)
		case f.id == 2 && f.kind == kindBytes:
			value = factText(f.bytes)
		}
		return nil
	})
	if key != "" && len(d.Metadata) < maxMetadata {
		d.Metadata[key] = value
	}
	return err
}

func (d *Facts) graph(msg []byte) error {
	return walk(msg, func(f field) error {
		switch {
		case f.id == 1 && f.kind == kindBytes:
			return d.node(f.bytes)
		case f.id == 5 && f.kind == kindBytes:
			return d.initializer(f.bytes)
		}
		return nil
	})
}

func (d *Facts) node(msg []byte) error {
	kind, outputs := "", []string(nil)
	err := walk(msg, func(f field) error {
		switch {
		case f.id == 2 && f.kind == kindBytes && len(outputs) < maxTensors:
			outputs = append(outputs, string(f.bytes))
		case f.id == 4 && f.kind == kindBytes:
			kind = clip(string(f.bytes))
		}
		return nil
	})
	if _, known := d.Kinds[kind]; known || len(d.Kinds) < maxKinds {
		d.Kinds[kind]++
	}
	for _, out := range d.Outputs {
		if slices.Contains(outputs, out.Name) {
			d.EndsIn[out.Name] = kind
		}
	}
	return err
}

// initializer counts a tensor's elements: dims is field 1, one by one or packed.
func (d *Facts) initializer(msg []byte) error {
	count := int64(1)
	times := func(n uint64) error {
		if n > 1<<40 || count > (1<<40)/max(int64(n), 1) {
			return errors.New("a tensor of the network has more elements than can be")
		}
		count *= int64(n)
		return nil
	}
	err := walk(msg, func(f field) error {
		if f.id != 1 {
			return nil
		}
		if f.kind == kindVarint {
			return times(f.number)
		}
		for packed := f.bytes; len(packed) > 0; {
			v, n := uvarint(packed)
			if n == 0 {
				return errTruncated
			}
			packed = packed[n:]
			if err := times(v); err != nil {
				return err
			}
		}
		return nil
	})
	if d.Parameters < 1<<60 {
		d.Parameters += count
	}
	return err
}

// factText is a text as people may see it: valid UTF-8, without controls.
func factText(raw []byte) string {
	if len(raw) > maxFactText {
		raw = raw[:maxFactText]
	}
	text := []rune(string(raw))
	for i, r := range text {
		if r < ' ' || r == 0x7f || r == '\uFFFD' {
			text[i] = ' '
		}
	}
	return string(text)
}
