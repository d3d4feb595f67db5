package ipfsstore

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"

	chunk "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/unixfs"
	"github.com/ipfs/boxo/ipld/unixfs/hamt"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	uio "github.com/ipfs/boxo/ipld/unixfs/io"
	ipld "github.com/ipfs/go-ipld-format"
	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/study"
)

// profile fixes how trees are built: change it and every CID changes.
var profile = uio.UnixFS_v1_2025

// entry is one file or folder to be added.
type entry struct {
	name    string
	open    func() (io.ReadCloser, error) // nil for a folder
	entries []*entry
	link    *ipld.Link // set once the entry is built
}

// scanDir lists a folder for adding. Only regular files and folders pass.
func scanDir(dir string) (*entry, error) {
	real, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return nil, err
	}
	return scan(real, "")
}

func scan(dir, name string) (*entry, error) {
	items, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	e := &entry{name: name}
	for _, item := range items {
		if err := checkName(item.Name()); err != nil {
			return nil, err
		}
		full := filepath.Join(dir, item.Name())
		switch {
		case item.IsDir():
			sub, err := scan(full, item.Name())
			if err != nil {
				return nil, err
			}
			e.entries = append(e.entries, sub)
		case item.Type().IsRegular():
			e.entries = append(e.entries, &entry{name: item.Name(), open: func() (io.ReadCloser, error) { return openRegular(full) }})
		default:
			return nil, fmt.Errorf("%w: %s is neither a regular file nor a folder", ErrBadPath, full)
		}
	}
	return e, nil
}

// openRegular opens a file that was regular when listed and must still be the
// same: a symbolic link swapped in meanwhile is refused.
func openRegular(name string) (io.ReadCloser, error) {
	before, err := os.Lstat(name)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	after, err := f.Stat()
	if err == nil && (!before.Mode().IsRegular() || !os.SameFile(before, after)) {
		err = fmt.Errorf("%w: %s is no regular file any more", ErrBadPath, name)
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// treeOf arranges in-memory files as a tree.
func treeOf(files map[string][]byte) (*entry, error) {
	root := &entry{}
	folders := map[string]*entry{".": root}
	var folder func(dir string) (*entry, error)
	folder = func(dir string) (*entry, error) {
		if e := folders[dir]; e != nil {
			return e, nil
		}
		if _, clash := files[dir]; clash {
			return nil, fmt.Errorf("%w: %s is both a file and a folder", ErrBadPath, dir)
		}
		parent, err := folder(path.Dir(dir))
		if err != nil {
			return nil, err
		}
		e := &entry{name: path.Base(dir)}
		parent.entries = append(parent.entries, e)
		folders[dir] = e
		return e, nil
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if _, err := splitPath(name); err != nil {
			return nil, err
		}
		dir, err := folder(path.Dir(name))
		if err != nil {
			return nil, err
		}
		dir.entries = append(dir.entries, &entry{name: path.Base(name), open: func() (io.ReadCloser, error) {
			return io.NopCloser(bytes.NewReader(files[name])), nil
		}})
	}
	return root, nil
}

// addTree builds the tree and puts its blocks, files first and in parallel.
func addTree(ctx context.Context, root *entry, to sink) (study.CID, error) {
	var files, dirs []*entry
	var collect func(e *entry)
	collect = func(e *entry) {
		for _, c := range e.entries {
			if c.open != nil {
				files = append(files, c)
			} else {
				collect(c)
			}
		}
		dirs = append(dirs, e) // after what it holds
	}
	collect(root)

	if err := addAll(ctx, files, to); err != nil {
		return study.CID{}, err
	}
	out := newBatch(ctx, to)
	for _, d := range dirs {
		if err := addFolder(d, out); err != nil {
			return study.CID{}, err
		}
	}
	return digestOf(root.link.Cid), out.flush()
}

// addAll adds files on as many workers as there are processors, each with a
// batch of its own.
func addAll(ctx context.Context, files []*entry, to sink) error {
	group, ctx := errgroup.WithContext(ctx)
	next := make(chan *entry)
	group.Go(func() error {
		defer close(next)
		for _, f := range files {
			select {
			case next <- f:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		return nil
	})
	for range max(2, runtime.GOMAXPROCS(0)) {
		group.Go(func() error {
			out := newBatch(ctx, to)
			for f := range next {
				if err := addFile(f, out); err != nil {
					return fmt.Errorf("%s: %w", f.name, err)
				}
			}
			return out.flush()
		})
	}
	return group.Wait()
}

func addFile(e *entry, out *batch) error {
	r, err := e.open()
	if err != nil {
		return err
	}
	defer r.Close()
	params := helpers.DagBuilderParams{
		Maxlinks:   profile.FileDAGWidth,
		RawLeaves:  profile.RawLeaves,
		CidBuilder: profile.CidBuilder(),
		Dagserv:    out,
	}
	builder, err := params.New(chunk.NewSizeSplitter(r, profile.ChunkSize))
	if err != nil {
		return err
	}
	n, err := balanced.Layout(builder)
	if err != nil {
		return err
	}
	return e.built(n)
}

func (e *entry) built(n ipld.Node) error {
	l, err := ipld.MakeLink(n)
	if err != nil {
		return err
	}
	e.link = l
	return nil
}

// addFolder builds a plain directory node, or a HAMT when the plain node's
// block would pass the profile's threshold. Deciding here, from the finished
// list, makes the CID depend on the content alone.
func addFolder(e *entry, out *batch) error {
	dir := unixfs.EmptyDirNode()
	if err := dir.SetCidBuilder(profile.CidBuilder()); err != nil {
		return err
	}
	links := make([]*ipld.Link, len(e.entries))
	for i, c := range e.entries {
		links[i] = &ipld.Link{Name: c.name, Size: c.link.Size, Cid: c.link.Cid}
	}
	if err := dir.SetLinks(links); err != nil {
		return err
	}
	if len(dir.RawData()) <= profile.HAMTShardingSize {
		if err := out.Add(out.ctx, dir); err != nil {
			return err
		}
		return e.built(dir)
	}
	shard, err := hamt.NewShard(out, profile.HAMTShardWidth)
	if err != nil {
		return err
	}
	shard.SetCidBuilder(profile.CidBuilder())
	for _, l := range links {
		if err := shard.SetLink(out.ctx, l.Name, l); err != nil {
			return err
		}
	}
	n, err := shard.Node()
	if err != nil {
		return err
	}
	if err := out.Add(out.ctx, n); err != nil {
		return err
	}
	return e.built(n)
}
