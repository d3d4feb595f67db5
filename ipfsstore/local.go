package ipfsstore

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/query"
	dssync "github.com/ipfs/go-datastore/sync"
	ipld "github.com/ipfs/go-ipld-format"

	"github.com/fluoronet/fluoro/study"
)

// local is a store over a block store and a small metadata store, and, in a
// Peer, over the network behind them.
type local struct {
	blocks blockstore.Blockstore
	meta   datastore.Batching
	settle func() settler
	remote *remote // nil without a network
	guard  guard

	mu     sync.RWMutex // guards closed
	closed bool
	cancel context.CancelFunc // ends running operations at Close
	life   context.Context
	busy   sync.WaitGroup

	shut    sync.Once
	shutErr error
}

// NewMemory returns a store that lives and dies with the process and has no
// network.
func NewMemory() Store {
	return newLocal(
		blockstore.NewBlockstore(dssync.MutexWrap(datastore.NewMapDatastore()), blockstore.NoPrefix()),
		dssync.MutexWrap(datastore.NewMapDatastore()),
		func() settler { return volatile{} },
	)
}

func newLocal(bs blockstore.Blockstore, meta datastore.Batching, settle func() settler) *local {
	life, cancel := context.WithCancel(context.Background())
	return &local{blocks: bs, meta: meta, settle: settle, life: life, cancel: cancel}
}

// begin ties an operation to the store's life. end must be called.
func (s *local) begin(ctx context.Context) (_ context.Context, end func(), err error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return nil, nil, ErrClosed
	}
	s.busy.Add(1)
	ctx, cancel := context.WithCancelCause(ctx)
	stop := context.AfterFunc(s.life, func() { cancel(ErrClosed) })
	return ctx, func() {
		stop()
		cancel(nil)
		s.busy.Done()
	}, nil
}

// stop ends what runs and waits for it; nothing can begin after it.
func (s *local) stop() {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.cancel()
	s.busy.Wait()
}

// Close implements Store.
func (s *local) Close() error {
	s.stop()
	s.shut.Do(func() { s.shutErr = s.meta.Close() })
	return s.shutErr
}

// AddDir implements Store.
func (s *local) AddDir(ctx context.Context, dir string) (study.CID, error) {
	return s.AddDirCounting(ctx, dir, func(int, int) {})
}

// AddFiles implements Store.
func (s *local) AddFiles(ctx context.Context, files map[string][]byte) (study.CID, error) {
	root, err := treeOf(files)
	if err != nil {
		return study.CID{}, fmt.Errorf("add files: %w", err)
	}
	c, err := s.add(ctx, root)
	if err != nil {
		return study.CID{}, fmt.Errorf("add files: %w", err)
	}
	return c, nil
}

func (s *local) add(ctx context.Context, root *entry) (study.CID, error) {
	ctx, end, err := s.begin(ctx)
	if err != nil {
		return study.CID{}, err
	}
	defer end()
	use := s.guard.enter()
	defer use.leave()
	to := &settledSink{&localView{s, use}, s.settle()}
	c, err := addTree(ctx, root, to)
	settled := to.finish() // also after an error: nothing may run on
	if err != nil {
		return study.CID{}, err
	}
	if settled != nil {
		return study.CID{}, fmt.Errorf("sync blocks: %w", settled)
	}
	return c, s.meta.Put(ctx, pinKey(c), nil)
}

// Fetch implements Store.
func (s *local) Fetch(ctx context.Context, c study.CID, dst string, lim Limits) (Stats, error) {
	return s.fetch(ctx, c, dst, lim, true)
}

// fetch keeps the blocks that it gets from the network, or does not.
func (s *local) fetch(ctx context.Context, c study.CID, dst string, lim Limits, keep bool) (Stats, error) {
	ctx, end, err := s.begin(ctx)
	if err != nil {
		return Stats{}, err
	}
	defer end()
	view, leave := s.reader(ctx, keep)
	defer leave()
	return fetchTo(ctx, view, c, dst, lim)
}

// ReadFile implements Store.
func (s *local) ReadFile(ctx context.Context, c study.CID, path string, lim Limits) ([]byte, error) {
	ctx, end, err := s.begin(ctx)
	if err != nil {
		return nil, err
	}
	defer end()
	view, leave := s.reader(ctx, true)
	defer leave()
	return readFile(ctx, view, c, path, lim)
}

// reader returns a source that asks the network for what is missing.
func (s *local) reader(ctx context.Context, keep bool) (source, func()) {
	use := s.guard.enter()
	view := &localView{s, use}
	if s.remote == nil {
		return view, use.leave
	}
	session := s.remote.session(ctx, view, keep)
	return session, func() {
		session.close()
		use.leave()
	}
}

// localView is the store as one operation sees it: what it touches is kept
// from a GC that runs meanwhile.
type localView struct {
	store *local
	use   *use
}

var (
	_ source = (*localView)(nil)
	_ sink   = (*localView)(nil)
)

// get implements source from the local blocks alone. A block that rotted on
// disk is deleted, so that it can be fetched again.
func (v *localView) get(ctx context.Context, c cid.Cid) ([]byte, error) {
	if digestOf(c) == emptyBlock {
		return []byte{}, nil
	}
	v.use.keep(c)
	blk, err := v.store.blocks.Get(ctx, c)
	if ipld.IsNotFound(err) {
		return nil, fmt.Errorf("%w: block %s is not in the store", ErrUnavailable, c)
	}
	if err != nil {
		return nil, fmt.Errorf("read block %s: %w", c, err)
	}
	if err := verify(c, blk.RawData()); err != nil {
		return nil, errors.Join(err, v.store.blocks.DeleteBlock(ctx, c))
	}
	return blk.RawData(), nil
}

// put implements sink.
func (v *localView) put(ctx context.Context, blks []blocks.Block) error {
	for _, b := range blks {
		v.use.keep(b.Cid())
	}
	if len(blks) == 1 {
		return v.store.blocks.Put(ctx, blks[0])
	}
	return v.store.blocks.PutMany(ctx, blks)
}

// settledSink syncs what it puts.
type settledSink struct {
	*localView
	settler
}

func (s *settledSink) put(ctx context.Context, blks []blocks.Block) error {
	if err := s.localView.put(ctx, blks); err != nil {
		return err
	}
	digests := make([]study.CID, len(blks))
	for i, b := range blks {
		digests[i] = digestOf(b.Cid())
	}
	s.start(digests)
	return nil
}

// Pin implements Store.
func (s *local) Pin(ctx context.Context, c study.CID) error {
	ctx, end, err := s.begin(ctx)
	if err != nil {
		return err
	}
	defer end()
	root, err := rootCid(c)
	if err != nil {
		return err
	}
	view, leave := s.reader(ctx, true)
	defer leave()
	to := s.settle()
	if err := errors.Join(pinTree(ctx, to, view, root), to.finish()); err != nil {
		return fmt.Errorf("pin %s: %w", c, err)
	}
	return s.meta.Put(ctx, pinKey(c), nil)
}

// pinTree reads every block of a tree within DefaultLimits, which fetches the
// missing ones, and settles it.
func pinTree(ctx context.Context, to settler, src source, root cid.Cid) error {
	ctx, onward, stop := deadline(ctx, DefaultLimits)
	defer stop()
	budget := newBudget(DefaultLimits)
	return explain(ctx, visitBlocks(ctx, []cid.Cid{root}, func(ctx context.Context, c cid.Cid) ([]byte, error) {
		data, err := src.get(ctx, c)
		if err != nil {
			return nil, err
		}
		onward()
		if d := digestOf(c); d != emptyBlock {
			to.start([]study.CID{d})
		}
		return data, budget.spend(len(data))
	}))
}

// Unpin implements Store.
func (s *local) Unpin(ctx context.Context, c study.CID) error {
	ctx, end, err := s.begin(ctx)
	if err != nil {
		return err
	}
	defer end()
	return s.meta.Delete(ctx, pinKey(c))
}

// Has implements Store.
func (s *local) Has(ctx context.Context, c study.CID) (bool, error) {
	ctx, end, err := s.begin(ctx)
	if err != nil {
		return false, err
	}
	defer end()
	root, err := rootCid(c)
	if err != nil {
		return false, err
	}
	err = s.visitLocal(ctx, []cid.Cid{root}, func(cid.Cid) {})
	if errors.Is(err, ErrUnavailable) {
		return false, nil
	}
	return err == nil, err
}

// visitLocal walks trees without a network. Leaves are looked for, not read.
func (s *local) visitLocal(ctx context.Context, roots []cid.Cid, seen func(cid.Cid)) error {
	use := s.guard.enter()
	defer use.leave()
	view := &localView{s, use}
	return visitBlocks(ctx, roots, func(ctx context.Context, c cid.Cid) ([]byte, error) {
		if c.Prefix().Codec != cid.Raw {
			data, err := view.get(ctx, c)
			if err == nil {
				seen(c)
			}
			return data, err
		}
		use.keep(c)
		has, err := s.blocks.Has(ctx, c)
		has = has || digestOf(c) == emptyBlock
		if err == nil && !has {
			err = fmt.Errorf("%w: block %s is not in the store", ErrUnavailable, c)
		}
		if err == nil {
			seen(c)
		}
		return nil, err
	})
}

// Keys of the metadata store.
var (
	pinPrefix      = datastore.NewKey("/pin")
	releasedPrefix = datastore.NewKey("/released") // a root -> its blocks' digests
	servedPrefix   = datastore.NewKey("/served")   // a block -> released roots that hold it
)

func pinKey(c study.CID) datastore.Key { return pinPrefix.ChildString(c.String()) }

// roots lists the CIDs under a prefix of the metadata store.
func (s *local) roots(ctx context.Context, prefix datastore.Key) ([]study.CID, error) {
	results, err := s.meta.Query(ctx, query.Query{Prefix: prefix.String(), KeysOnly: true})
	if err != nil {
		return nil, err
	}
	defer results.Close()
	var roots []study.CID
	for r := range results.Next() {
		if r.Error != nil {
			return nil, r.Error
		}
		c, err := study.ParseCID(datastore.RawKey(r.Key).BaseNamespace())
		if err != nil {
			return nil, fmt.Errorf("read metadata key: %w", err)
		}
		roots = append(roots, c)
	}
	return roots, nil
}
