package ipfsstore

import (
	"context"
	"fmt"
	"sync"

	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-datastore"

	"github.com/fluoronet/fluoro/study"
)

// maxPublished bounds the bytes of a tree that goes into the metadata store;
// a larger one is better off as files.
const maxPublished = 64 << 10

// Publish is AddFiles and then Release, for small trees at the price of one
// synced write, which those that are published at the same time share: a node
// publishes a record for each of its results.
func (p *Peer) Publish(ctx context.Context, files map[string][]byte) (study.CID, error) {
	var bytes int
	for _, content := range files {
		bytes += len(content)
	}
	if bytes > maxPublished {
		return p.addAndRelease(ctx, files)
	}
	ctx, end, err := p.begin(ctx)
	if err != nil {
		return study.CID{}, err
	}
	defer end()
	root, err := treeOf(files)
	if err != nil {
		return study.CID{}, fmt.Errorf("publish files: %w", err)
	}
	use := p.guard.enter()
	defer use.leave()
	pub := &publication{use: use}
	if pub.root, err = addTree(ctx, root, pub); err != nil {
		return study.CID{}, fmt.Errorf("publish files: %w", err)
	}
	if err := p.publisher.Do(pub); err != nil {
		return study.CID{}, fmt.Errorf("publish files: %w", err)
	}
	p.announce()
	return pub.root, nil
}

func (p *Peer) addAndRelease(ctx context.Context, files map[string][]byte) (study.CID, error) {
	c, err := p.AddFiles(ctx, files)
	if err != nil {
		return study.CID{}, err
	}
	return c, p.Release(ctx, c)
}

// publication is a tree on its way into the store. It is the sink of its
// blocks.
type publication struct {
	use  *use
	root study.CID

	mu     sync.Mutex
	blocks map[study.CID]blocks.Block
}

func (p *publication) put(_ context.Context, blks []blocks.Block) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.blocks == nil {
		p.blocks = map[study.CID]blocks.Block{}
	}
	for _, b := range blks {
		p.use.keep(b.Cid())
		p.blocks[digestOf(b.Cid())] = b
	}
	return nil
}

// write stores the trees, pinned and released, or none of them. Whoever waits
// for it keeps the store open.
func (p *Peer) write(trees []*publication) error {
	ctx := context.Background()
	p.release.Lock()
	defer p.release.Unlock()
	counts := map[study.CID]int64{}
	released := map[study.CID]bool{}
	for _, t := range trees {
		before, err := p.meta.Has(ctx, releasedKey(t.root))
		if err != nil {
			return err
		}
		if before || released[t.root] {
			continue
		}
		released[t.root] = true
		for d := range t.blocks {
			counts[d]++
		}
	}
	return p.recount(ctx, counts, func(b datastore.Batch) error {
		for _, t := range trees {
			if err := t.write(ctx, b, released[t.root]); err != nil {
				return err
			}
		}
		return nil
	})
}

func (p *publication) write(ctx context.Context, to datastore.Batch, release bool) error {
	list := make([]byte, 0, len(p.blocks)*len(p.root))
	for d, b := range p.blocks {
		if err := to.Put(ctx, blockPrefix.Child(blockKey(d)), b.RawData()); err != nil {
			return err
		}
		list = append(list, d[:]...)
	}
	if release {
		if err := to.Put(ctx, releasedKey(p.root), list); err != nil {
			return err
		}
	}
	return to.Put(ctx, pinKey(p.root), nil)
}
