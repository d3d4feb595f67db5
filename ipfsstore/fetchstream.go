package ipfsstore

import (
	"context"

	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
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
// that stalls, stops or sends something else is left for the other ways. The
// error is the tree's, the target's or ctx's.
func (f *fetcher) streamed(ctx context.Context, first job) ([]job, error) {
	from, can := f.src.(streamer)
	if !can {
		return []job{first}, nil
	}
	tree := from.stream(ctx, first.cid)
	if tree == nil {
		return []job{first}, ctx.Err()
	}
	defer tree.close()
	defer context.AfterFunc(ctx, tree.close)()
	stack := []job{first}
	for len(stack) > 0 {
		j := stack[len(stack)-1]
		data, err := tree.next(j.cid)
		if err != nil {
			return stack, ctx.Err()
		}
		more, err := f.receive(ctx, from, j, data)
		if err != nil {
			return nil, err
		}
		stack = stack[:len(stack)-1]
		for i := len(more) - 1; i >= 0; i-- {
			stack = append(stack, more[i])
		}
	}
	return nil, nil
}

// receive does a job with a block of a stream.
func (f *fetcher) receive(ctx context.Context, from streamer, j job, data []byte) ([]job, error) {
	if err := f.spend(); err != nil {
		return nil, err
	}
	n, err := f.decode(j, data)
	if err != nil {
		return nil, err
	}
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
