package ipfsstore

import (
	"context"
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"github.com/ipfs/go-cid"
)

// list returns the entries of one directory, sharded or not.
func list(ctx context.Context, src source, dir cid.Cid, lim Limits) (map[string]cid.Cid, error) {
	ctx, onward, stop := deadline(ctx, lim)
	defer stop()
	f := &fetcher{src: src, lim: lim, onward: onward}
	var mu sync.Mutex
	entries := map[string]cid.Cid{}
	err := walk(ctx, []job{{cid: dir}}, func(ctx context.Context, j job) ([]job, error) {
		n, err := f.read(ctx, j)
		if err != nil {
			return nil, err
		}
		if n.kind == fileNode {
			return nil, fmt.Errorf("%w: a file stands where a folder is named", fs.ErrNotExist)
		}
		jobs, err := f.directory(j, n)
		if err != nil {
			return nil, err
		}
		mu.Lock()
		defer mu.Unlock()
		shards := jobs[:0]
		for _, child := range jobs {
			if child.shard {
				shards = append(shards, child)
				continue
			}
			if _, twice := entries[child.path]; twice {
				return nil, duplicate(child.path, fs.ErrExist)
			}
			entries[child.path] = child.cid
		}
		return shards, nil
	})
	if err != nil {
		return nil, explain(ctx, err)
	}
	return entries, nil
}

// splitPath checks a slash-separated relative path and returns its elements.
func splitPath(path string) ([]string, error) {
	names := strings.Split(path, "/")
	for _, name := range names {
		if err := checkName(name); err != nil {
			return nil, err
		}
	}
	return names, nil
}

// blockSet is a set of block digests; raw and dag-pb CIDs of the same bytes
// are one block.
type blockSet struct {
	mu   sync.Mutex
	seen map[[32]byte]struct{}
}

// add reports whether c is new to the set.
func (s *blockSet) add(c cid.Cid) bool {
	d := digestOf(c)
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.seen[d]; ok {
		return false
	}
	if s.seen == nil {
		s.seen = map[[32]byte]struct{}{}
	}
	s.seen[d] = struct{}{}
	return true
}

// visitBlocks calls visit once for every distinct block under roots, several
// at a time. visit returns the block's bytes, or nil to go no further there.
func visitBlocks(ctx context.Context, roots []cid.Cid, visit func(context.Context, cid.Cid) ([]byte, error)) error {
	var seen blockSet
	first := make([]cid.Cid, 0, len(roots))
	for _, c := range roots {
		if seen.add(c) {
			first = append(first, c)
		}
	}
	return walk(ctx, first, func(ctx context.Context, c cid.Cid) ([]cid.Cid, error) {
		data, err := visit(ctx, c)
		if err != nil || data == nil || c.Prefix().Codec == cid.Raw {
			return nil, err
		}
		n, err := decode(c, data)
		if err != nil {
			return nil, err
		}
		more := make([]cid.Cid, 0, len(n.links))
		for _, l := range n.links {
			if seen.add(l.cid) {
				more = append(more, l.cid)
			}
		}
		return more, nil
	})
}
