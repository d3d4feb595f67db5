package ipfsstore

import (
	"context"
	"errors"

	"github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/namespace"
	"github.com/ipfs/go-datastore/query"
	flatfs "github.com/ipfs/go-ds-flatfs"

	"github.com/fluoronet/fluoro/study"
)

// blockPrefix is where the metadata store keeps the blocks of small trees that
// were published: see Peer.Publish.
var blockPrefix = datastore.NewKey("/block")

// tiers is the block files of flatfs and, behind them, the small blocks in the
// metadata store. Blocks that are put through it become files.
type tiers struct {
	*flatfs.Datastore
	small datastore.Datastore
}

var _ datastore.Batching = tiers{}

func newTiers(files *flatfs.Datastore, meta datastore.Datastore) tiers {
	return tiers{files, namespace.Wrap(meta, blockPrefix)}
}

// durable reports whether the block stands in the metadata store, which syncs
// what it writes.
func (t tiers) durable(d study.CID) bool {
	has, err := t.small.Has(context.Background(), blockKey(d))
	return err == nil && has
}

// Get implements datastore.Datastore.
func (t tiers) Get(ctx context.Context, key datastore.Key) ([]byte, error) {
	value, err := t.Datastore.Get(ctx, key)
	if errors.Is(err, datastore.ErrNotFound) {
		return t.small.Get(ctx, key)
	}
	return value, err
}

// Has implements datastore.Datastore.
func (t tiers) Has(ctx context.Context, key datastore.Key) (bool, error) {
	if has, err := t.Datastore.Has(ctx, key); err != nil || has {
		return has, err
	}
	return t.small.Has(ctx, key)
}

// GetSize implements datastore.Datastore.
func (t tiers) GetSize(ctx context.Context, key datastore.Key) (int, error) {
	size, err := t.Datastore.GetSize(ctx, key)
	if errors.Is(err, datastore.ErrNotFound) {
		return t.small.GetSize(ctx, key)
	}
	return size, err
}

// Delete implements datastore.Datastore: a block may stand in both.
func (t tiers) Delete(ctx context.Context, key datastore.Key) error {
	if err := t.Datastore.Delete(ctx, key); err != nil {
		return err
	}
	if has, err := t.small.Has(ctx, key); err != nil || !has {
		return err
	}
	return t.small.Delete(ctx, key)
}

// Query implements datastore.Datastore for what lists keys. A block that
// stands in both comes twice.
func (t tiers) Query(ctx context.Context, q query.Query) (query.Results, error) {
	files, err := t.Datastore.Query(ctx, q)
	if err != nil {
		return nil, err
	}
	small, err := t.small.Query(ctx, q)
	if err != nil {
		return nil, errors.Join(err, files.Close())
	}
	return query.ResultsFromIterator(q, query.Iterator{
		Next: func() (query.Result, bool) {
			if r, ok := files.NextSync(); ok {
				return r, true
			}
			return small.NextSync()
		},
		Close: func() error { return errors.Join(files.Close(), small.Close()) },
	}), nil
}
