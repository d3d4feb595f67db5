package ipfsstore

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	flatfs "github.com/ipfs/go-ds-flatfs"
	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/study"
)

// settler makes blocks survive a power cut. start may return before they do;
// finish waits for all that was started.
type settler interface {
	start(digests []study.CID)
	finish() error
}

// volatile is the settler of a store that no power cut leaves anything of.
type volatile struct{}

func (volatile) start([]study.CID) {}
func (volatile) finish() error     { return nil }

// shards is how flatfs spreads block files over folders, Kubo's default too.
var shards = flatfs.NextToLast(2)

// diskSettler syncs flatfs's block files. Syncing begins while later blocks
// are still being hashed, so that the disk works beside the processor; the
// folders, whose entries every new block changes, are synced once at the end.
type diskSettler struct {
	dir       string               // of flatfs
	elsewhere func(study.CID) bool // whether a block is durable without a file
	group     errgroup.Group

	mu      sync.Mutex
	folders map[string]struct{}
}

// syncers is how many files are synced at once: enough for the file system to
// commit many in one journal transaction.
const syncers = 8

func newDiskSettler(dir string, elsewhere func(study.CID) bool) *diskSettler {
	s := &diskSettler{dir: dir, elsewhere: elsewhere, folders: map[string]struct{}{dir: {}}}
	s.group.SetLimit(syncers)
	return s
}

func (s *diskSettler) start(digests []study.CID) {
	const few = 8
	for len(digests) > 0 {
		n := min(few, len(digests))
		part := digests[:n]
		digests = digests[n:]
		s.group.Go(func() error {
			for _, d := range part {
				if err := s.syncBlock(d); err != nil {
					return err
				}
			}
			return nil
		})
	}
}

func (s *diskSettler) syncBlock(d study.CID) error {
	name := blockKey(d).BaseNamespace()
	folder := filepath.Join(s.dir, shards.Func()(name))
	err := syncFile(filepath.Join(folder, name+".data"))
	if errors.Is(err, fs.ErrNotExist) && s.elsewhere(d) {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.folders[folder] = struct{}{}
	return err
}

func (s *diskSettler) finish() error {
	if err := s.group.Wait(); err != nil {
		return err
	}
	s.group.SetLimit(syncers)
	for folder := range s.folders {
		s.group.Go(func() error { return syncFile(folder) })
	}
	return s.group.Wait()
}

func syncFile(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}
