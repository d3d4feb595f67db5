package ipfsstore

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/fluoronet/fluoro/study"
)

// Release lets the peer serve the tree to others, from now on and after a
// restart, until Withhold. The whole tree must be in the store: otherwise it
// is ErrUnavailable, and Pin would fetch it. It does not pin.
func (p *Peer) Release(ctx context.Context, c study.CID) error {
	ctx, end, err := p.begin(ctx)
	if err != nil {
		return err
	}
	defer end()
	if err := p.markReleased(ctx, c); err != nil {
		return fmt.Errorf("release %s: %w", c, err)
	}
	p.announce()
	return nil
}

// announce tells those who wait that something was released.
func (p *Peer) announce() {
	p.trees.announce()
	if p.dht != nil {
		p.dht.announce()
	}
}

func (p *Peer) markReleased(ctx context.Context, c study.CID) error {
	root, err := rootCid(c)
	if err != nil {
		return err
	}
	p.release.Lock()
	defer p.release.Unlock()
	released, err := p.meta.Has(ctx, releasedKey(c))
	if err != nil || released {
		return err
	}
	var mu sync.Mutex
	var digests []study.CID
	err = p.visitLocal(ctx, []cid.Cid{root}, func(b cid.Cid) {
		mu.Lock()
		defer mu.Unlock()
		digests = append(digests, digestOf(b))
	})
	if err != nil {
		return err
	}
	list := make([]byte, 0, len(digests)*len(c))
	for _, d := range digests {
		list = append(list, d[:]...)
	}
	return p.recount(ctx, each(digests, +1), func(b datastore.Batch) error {
		return b.Put(ctx, releasedKey(c), list)
	})
}

// Withhold takes Release back. Blocks that another released tree holds too are
// still served.
func (p *Peer) Withhold(ctx context.Context, c study.CID) error {
	ctx, end, err := p.begin(ctx)
	if err != nil {
		return err
	}
	defer end()
	if err := p.unmarkReleased(ctx, c); err != nil {
		return fmt.Errorf("withhold %s: %w", c, err)
	}
	return nil
}

func (p *Peer) unmarkReleased(ctx context.Context, c study.CID) error {
	p.release.Lock()
	defer p.release.Unlock()
	list, err := p.meta.Get(ctx, releasedKey(c))
	if errors.Is(err, datastore.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	digests := make([]study.CID, len(list)/len(c))
	for i := range digests {
		copy(digests[i][:], list[i*len(c):])
	}
	return p.recount(ctx, each(digests, -1), func(b datastore.Batch) error {
		return b.Delete(ctx, releasedKey(c))
	})
}

// Released lists the trees that are released.
func (p *Peer) Released(ctx context.Context) ([]study.CID, error) {
	ctx, end, err := p.begin(ctx)
	if err != nil {
		return nil, err
	}
	defer end()
	return p.roots(ctx, releasedPrefix)
}

// each gives every digest the same change.
func each(digests []study.CID, by int64) map[study.CID]int64 {
	changes := make(map[study.CID]int64, len(digests))
	for _, d := range digests {
		changes[d] = by
	}
	return changes
}

// recount changes the numbers of released trees that hold each block, and does
// also, in one atomic write. The caller has p.release.
func (p *Peer) recount(ctx context.Context, changes map[study.CID]int64, also func(datastore.Batch) error) error {
	batch, err := p.meta.Batch(ctx)
	if err != nil {
		return err
	}
	for d, by := range changes {
		if err := p.recountOne(ctx, batch, servedKey(d), by); err != nil {
			return err
		}
	}
	if err := also(batch); err != nil {
		return err
	}
	return batch.Commit(ctx)
}

func (p *Peer) recountOne(ctx context.Context, batch datastore.Batch, key datastore.Key, by int64) error {
	var count int64
	raw, err := p.meta.Get(ctx, key)
	switch {
	case err == nil && len(raw) == 8:
		count = int64(binary.BigEndian.Uint64(raw))
	case err != nil && !errors.Is(err, datastore.ErrNotFound):
		return err
	}
	if count += by; count <= 0 {
		return batch.Delete(ctx, key)
	}
	return batch.Put(ctx, key, binary.BigEndian.AppendUint64(nil, uint64(count)))
}

// serves is bitswap's filter: whether another peer may have the block, or even
// learn that it is here. On any doubt the answer is no.
func (p *Peer) serves(_ peer.ID, c cid.Cid) bool {
	if checkCid(c) != nil {
		return false
	}
	served, err := p.meta.Has(context.Background(), servedKey(digestOf(c)))
	return err == nil && served
}

func releasedKey(c study.CID) datastore.Key { return releasedPrefix.ChildString(c.String()) }

func servedKey(d study.CID) datastore.Key { return servedPrefix.ChildString(d.String()) }
