package ipfsstore

import (
	"context"
	"errors"

	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
)

// sink takes blocks; put may be called concurrently and keeps the slice.
type sink interface {
	put(ctx context.Context, blks []blocks.Block) error
}

// batch collects blocks for a sink. It is the DAG service that boxo's
// importers write to; one goroutine uses it.
type batch struct {
	ctx    context.Context // of the add, since importers pass none of their own
	to     sink
	blocks []blocks.Block
	bytes  int
}

// A batch is put when it has this many bytes or blocks.
const (
	batchBytes  = 8 << 20
	batchBlocks = 256
)

var _ ipld.DAGService = (*batch)(nil)

func newBatch(ctx context.Context, to sink) *batch { return &batch{ctx: ctx, to: to} }

// Add implements ipld.DAGService.
func (b *batch) Add(_ context.Context, n ipld.Node) error {
	b.blocks = append(b.blocks, n)
	b.bytes += len(n.RawData())
	if b.bytes < batchBytes && len(b.blocks) < batchBlocks {
		return nil
	}
	return b.flush()
}

// AddMany implements ipld.DAGService.
func (b *batch) AddMany(ctx context.Context, nodes []ipld.Node) error {
	for _, n := range nodes {
		if err := b.Add(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

func (b *batch) flush() error {
	if len(b.blocks) == 0 {
		return b.ctx.Err()
	}
	full := b.blocks
	b.blocks, b.bytes = nil, 0
	return b.to.put(b.ctx, full)
}

// Get implements ipld.DAGService; importers never read back.
func (b *batch) Get(context.Context, cid.Cid) (ipld.Node, error) { return nil, errWriteOnly }

// GetMany implements ipld.DAGService; importers never read back.
func (b *batch) GetMany(context.Context, []cid.Cid) <-chan *ipld.NodeOption {
	out := make(chan *ipld.NodeOption, 1)
	out <- &ipld.NodeOption{Err: errWriteOnly}
	close(out)
	return out
}

// Remove implements ipld.DAGService; importers never remove.
func (b *batch) Remove(context.Context, cid.Cid) error { return errWriteOnly }

// RemoveMany implements ipld.DAGService; importers never remove.
func (b *batch) RemoveMany(context.Context, []cid.Cid) error { return errWriteOnly }

var errWriteOnly = errors.New("a tree being added is only written")
