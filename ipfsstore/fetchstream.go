package ipfsstore

import (
	"context"

	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"golang.org/x/sync/errgroup"
)

// streamer is a source that may also give a tree as one stream.
type streamer interface {
	// stream returns nil when the tree is here already or nobody streams it.
	stream(ctx context.Context, root cid.Cid) *treeStream
	// arrived takes a verified block of a stream.
	arrived(ctx context.Context, b blocks.Block) error
}

// streamed does as much of a tree as a stream gives and returns the jobs that
// are left: all of it when there is no stream, none when it came whole. A peer
// that stalls, stops or sends something else is left for the other ways. So is
// a single block: as the root of a stream it would be taken for a node, and
// peers that lack a root wait for its release before they say so. The error is
// the tree's, the target's or ctx's.
func (f *fetcher) streamed(ctx context.Context, first job) ([]job, error) {
	from, can := f.src.(streamer)
	if !can || first.cid.Prefix().Codec == cid.Raw {
		return []job{first}, nil
	}
	tree := from.stream(ctx, first.cid)
	if tree == nil {
		return []job{first}, ctx.Err()
	}
	defer tree.close()
	defer context.AfterFunc(ctx, tree.close)()
	// Leaves are written beside the reading of what follows.
	var leaves errgroup.Group
	leaves.SetLimit(leafWriters)
	left, err := f.receiveAll(ctx, tree, from, first, &leaves)
	if writeErr := leaves.Wait(); err == nil {
		err = writeErr
	}
	return left, err
}

// leafWriters bounds the leaves in memory.
const leafWriters = 4

// receiveAll takes blocks until the tree is complete or the stream fails, and
// returns the jobs that are left.
func (f *fetcher) receiveAll(ctx context.Context, tree *treeStream, from streamer, first job, leaves *errgroup.Group) ([]job, error) {
	stack := []job{first}
	for len(stack) > 0 {
		j := stack[len(stack)-1]
		data, err := tree.next(j.cid)
		if err != nil {
			return stack, ctx.Err()
		}
		n, err := f.admitBlock(j, data)
		if err != nil {
			return nil, err
		}
		stack = stack[:len(stack)-1]
		if j.cid.Prefix().Codec == cid.Raw { // nothing can follow it
			leaves.Go(func() error { _, err := f.receive(ctx, from, j, n, data); return err })
			continue
		}
		more, err := f.receive(ctx, from, j, n, data)
		if err != nil {
			return nil, err
		}
		for i := len(more) - 1; i >= 0; i-- {
			stack = append(stack, more[i])
		}
	}
	return nil, nil
}

// admitBlock counts and decodes a verified block of a stream.
func (f *fetcher) admitBlock(j job, data []byte) (*node, error) {
	if err := f.spend(); err != nil {
		return nil, err
	}
	return f.decode(j, data)
}

// receive does a job with a block of a stream.
func (f *fetcher) receive(ctx context.Context, from streamer, j job, n *node, data []byte) ([]job, error) {
	if err := keep(ctx, from, j.cid, data); err != nil {
		return nil, err
	}
	return f.take(j, n)
}

func keep(ctx context.Context, to streamer, c cid.Cid, data []byte) error {
	if digestOf(c) == emptyBlock {
		return nil
	}
	b, err := blocks.NewBlockWithCid(data, c)
	if err != nil {
		return err
	}
	return to.arrived(ctx, b)
}
