package ipfsstore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ipfs/go-cid"

	"github.com/fluoronet/fluoro/study"
)

// folder is a target under an os.Root, which by itself refuses any path that
// leaves it: the second fence behind checkName.
type folder struct{ root *os.Root }

func (f folder) mkdir(path string) error { return f.root.Mkdir(filepath.FromSlash(path), 0o755) }

func (f folder) create(path string, _ int64) (file, error) {
	return f.root.OpenFile(filepath.FromSlash(path), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

// fetchTo writes the tree to dst through a hidden folder beside it, so that
// dst appears whole or not at all.
func fetchTo(ctx context.Context, src source, c study.CID, dst string, lim Limits) (stats Stats, err error) {
	root, err := rootCid(c)
	if err != nil {
		return Stats{}, err
	}
	dst, err = filepath.Abs(dst)
	if err != nil {
		return Stats{}, fmt.Errorf("fetch %s: %w", c, err)
	}
	if _, err := os.Lstat(dst); !errors.Is(err, fs.ErrNotExist) {
		return Stats{}, fmt.Errorf("fetch %s: %s: %w", c, dst, fs.ErrExist)
	}
	partial, err := os.MkdirTemp(filepath.Dir(dst), "."+filepath.Base(dst)+".partial-*")
	if err != nil {
		return Stats{}, fmt.Errorf("fetch %s: %w", c, err)
	}
	defer func() {
		if err != nil {
			err = fmt.Errorf("fetch %s: %w", c, err)
			os.RemoveAll(partial)
		}
	}()
	dir, err := os.OpenRoot(partial)
	if err != nil {
		return Stats{}, err
	}
	defer dir.Close()
	stats, err = fetchTree(ctx, src, root, folder{dir}, lim.withDefaults(), "")
	if err != nil {
		return Stats{}, err
	}
	if err := os.Chmod(partial, 0o755); err != nil {
		return Stats{}, err
	}
	if err := os.Rename(partial, dst); err != nil {
		return Stats{}, err
	}
	return stats, nil
}

// memory is a target that takes the one file called path.
type memory struct {
	path string
	data []byte
	made bool
}

func (m *memory) mkdir(path string) error { return m.isFolder() }

func (m *memory) isFolder() error { return fmt.Errorf("%s is a folder", m.path) }

func (m *memory) create(path string, size int64) (file, error) {
	if path != m.path {
		return nil, m.isFolder()
	}
	m.data, m.made = make([]byte, size), true
	return m, nil
}

// WriteAt is called for disjoint parts, so that it needs no lock.
func (m *memory) WriteAt(p []byte, off int64) (int, error) { return copy(m.data[off:], p), nil }

func (m *memory) Close() error { return nil }

// readFile returns the file at path of the tree under c.
func readFile(ctx context.Context, src source, c study.CID, path string, lim Limits) ([]byte, error) {
	root, err := rootCid(c)
	if err != nil {
		return nil, err
	}
	lim = lim.withDefaults()
	entry, err := resolve(ctx, src, root, path, lim)
	if err != nil {
		return nil, fmt.Errorf("read %s of %s: %w", path, c, err)
	}
	lim.Files = 1
	out := &memory{path: path}
	if _, err = fetchTree(ctx, src, entry, out, lim, path); err == nil && !out.made {
		err = out.isFolder()
	}
	if err != nil {
		return nil, fmt.Errorf("read %s of %s: %w", path, c, err)
	}
	return out.data, nil
}

// resolve returns the CID of the entry at path. It lists each folder on the
// way in whole, rather than trust a shard's hash placement, so that it finds
// exactly the file that a fetch of the tree would write, or the same error.
func resolve(ctx context.Context, src source, root cid.Cid, path string, lim Limits) (cid.Cid, error) {
	names, err := splitPath(path)
	if err != nil {
		return cid.Undef, err
	}
	for _, name := range names {
		entries, err := list(ctx, src, root, lim)
		if err != nil {
			return cid.Undef, err
		}
		entry, ok := entries[name]
		if !ok {
			return cid.Undef, fs.ErrNotExist
		}
		root = entry
	}
	return root, nil
}
