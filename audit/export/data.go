package export

import (
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// Data is what tables are filled from.
type Data struct {
	State  *replica.State
	Events []history.Event
	Models map[study.Hash]Model   // those whose package could be opened
	Blocks map[uint64]chain.Block // those that the endpoint still gives
}

// Model is what a package says beside its published terms.
type Model struct {
	Name, Version, Vendor string
	Findings              []study.FindingSpec
}

// value is finding i of a model in its unit, or nil where its decimals are not
// known.
func (d *Data) value(model study.Hash, i int, raw int32) any {
	if specs := d.Models[model].Findings; i < len(specs) {
		return study.Float(raw, specs[i].Decimals)
	}
	return nil
}

// nameOf is the name of finding i, or nil where the package is not known.
func (d *Data) nameOf(model study.Hash, i int) any {
	if specs := d.Models[model].Findings; i < len(specs) {
		return specs[i].Name
	}
	return nil
}

// textOrNull is nil for what is not known.
func textOrNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// hashOrNull is nil for a hash of zeros, which stands for none.
func hashOrNull(h study.Hash) any {
	if h.IsZero() {
		return nil
	}
	return h.String()
}
