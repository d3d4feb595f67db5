package audit

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/fluoronet/fluoro/audit/export"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

// ExportReport says what Export wrote.
type ExportReport struct {
	ChainID uint64         `json:"chainId"`
	Block   uint64         `json:"block"` // up to which the chain was read
	Out     string         `json:"out"`
	Format  string         `json:"format"`
	Tables  []export.Count `json:"tables"`
	Missing []study.Hash   `json:"missing"` // models whose package could not be opened: their findings have no names and units
	Notice  string         `json:"notice"`
}

// Export writes what the chain tells as tables to the folder out, which must not
// exist. It repeats the events but judges nothing: see Verify.
func Export(ctx context.Context, src Sources, out, format string) (*ExportReport, error) {
	f, err := src.facts(ctx)
	if err != nil {
		return nil, err
	}
	r := &ExportReport{ChainID: src.Deployment.ChainID, Block: src.Block, Out: out, Format: format, Missing: []study.Hash{}, Notice: version.Notice}
	data := &export.Data{State: f.State, Events: src.Events, Models: map[study.Hash]export.Model{}, Blocks: map[uint64]chain.Block{}}
	for _, id := range slices.SortedFunc(maps.Keys(f.Models), study.Hash.Compare) {
		m := f.Models[id]
		p, err := src.openModel(ctx, id)
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case err != nil, termsProblem(p, m) != "":
			r.Missing = append(r.Missing, id)
		default:
			data.Models[id] = export.Model{Name: p.Manifest.Name, Version: p.Manifest.Version, Vendor: p.Manifest.Vendor, Findings: p.Manifest.Specs()}
		}
	}
	if err := src.blocks(ctx, data.Blocks); err != nil {
		return nil, err
	}
	r.Tables, err = export.Write(data, out, format)
	return r, err
}

// blocks adds the blocks that have events, of those that the endpoint still gives.
func (s Sources) blocks(ctx context.Context, into map[uint64]chain.Block) error {
	var numbers []uint64
	for _, e := range s.Events { // in the order of the chain
		if len(numbers) == 0 || numbers[len(numbers)-1] != e.Block {
			numbers = append(numbers, e.Block)
		}
	}
	blocks, err := s.State.BlocksAt(ctx, numbers)
	if err != nil {
		return fmt.Errorf("read the blocks of %d events: %w", len(s.Events), err)
	}
	for i, b := range blocks {
		if !b.Hash.IsZero() {
			into[numbers[i]] = b
		}
	}
	return nil
}
