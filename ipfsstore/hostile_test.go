package ipfsstore

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ipfs/boxo/ipld/unixfs"
	pb "github.com/ipfs/boxo/ipld/unixfs/pb"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	mh "github.com/multiformats/go-multihash"
	"google.golang.org/protobuf/proto"

	"github.com/fluoronet/fluoro/study"
)

// TestHostileTrees fetches trees that are hashed right and built wrong. Each
// must give its error and leave nothing behind.
func TestHostileTrees(t *testing.T) {
	lim := Limits{Bytes: 64 << 20, Files: 1000, Depth: 8}
	small := []byte("payload")
	for _, c := range []struct {
		name  string
		build func(f *forge) cid.Cid
		want  error
	}{
		{"climbs out", func(f *forge) cid.Cid { return f.dir([]string{"../evil"}, f.raw(small)) }, ErrBadPath},
		{"parent", func(f *forge) cid.Cid { return f.dir([]string{".."}, f.dir([]string{"x"}, f.raw(small))) }, ErrBadPath},
		{"absolute", func(f *forge) cid.Cid { return f.dir([]string{"/abs"}, f.raw(small)) }, ErrBadPath},
		{"self", func(f *forge) cid.Cid { return f.dir([]string{"."}, f.raw(small)) }, ErrBadPath},
		{"no name", func(f *forge) cid.Cid { return f.dir([]string{""}, f.raw(small)) }, ErrBadPath},
		{"backslash", func(f *forge) cid.Cid { return f.dir([]string{`..\evil`}, f.raw(small)) }, ErrBadPath},
		{"NUL", func(f *forge) cid.Cid { return f.dir([]string{"a\x00b"}, f.raw(small)) }, ErrBadPath},
		{"long name", func(f *forge) cid.Cid { return f.dir([]string{strings.Repeat("n", 300)}, f.raw(small)) }, ErrBadPath},
		{"twice", func(f *forge) cid.Cid { return f.dir([]string{"a", "a"}, f.raw(small), f.raw([]byte("other"))) }, ErrBadPath},
		{"file and folder", func(f *forge) cid.Cid {
			return f.dir([]string{"a", "a"}, f.raw(small), f.dir([]string{"b"}, f.raw(small)))
		}, ErrBadPath},
		{"symbolic link", func(f *forge) cid.Cid {
			data, err := unixfs.SymlinkData("/etc/passwd")
			if err != nil {
				f.t.Fatal(err)
			}
			return f.dir([]string{"link"}, f.node(data, nil))
		}, ErrBadPath},
		{"name in a shard climbs out", func(f *forge) cid.Cid { return f.shard(256, []string{"00../evil"}, f.raw(small)) }, ErrBadPath},
		{"twice across shards", func(f *forge) cid.Cid {
			inner := f.shard(256, []string{"01name"}, f.raw(small))
			return f.shard(256, []string{"00", "02name"}, inner, f.raw(small))
		}, ErrBadPath},
		{"shard link without prefix", func(f *forge) cid.Cid { return f.shard(256, []string{"0"}, f.raw(small)) }, ErrCorrupt},
		{"file as shard", func(f *forge) cid.Cid { return f.shard(256, []string{"00"}, f.raw(small)) }, ErrCorrupt},
		{"fan-out of empty shards", func(f *forge) cid.Cid {
			c := f.shard(256, nil)
			for range 6 {
				c = f.shard(256, numbered("%02X", 256), same(c, 256)...)
			}
			return c
		}, ErrTooLarge},
		{"root is a file", func(f *forge) cid.Cid { return f.file(7, []uint64{7}, f.raw(small)) }, ErrCorrupt},
		{"folder in a file", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.file(7, []uint64{7}, f.dir(nil)))
		}, ErrCorrupt},
		{"claims more than there is", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.file(9, []uint64{9}, f.raw(small)))
		}, ErrCorrupt},
		{"claims less than there is", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.file(3, []uint64{3}, f.raw(small)))
		}, ErrCorrupt},
		{"total is not the sum", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.file(1, []uint64{7}, f.raw(small)))
		}, ErrCorrupt},
		{"sizes overflow", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.file(14, []uint64{1 << 63, 1<<63 + 14}, f.raw(small), f.raw(small)))
		}, ErrCorrupt},
		{"sizes without links", func(f *forge) cid.Cid { return f.dir([]string{"a"}, f.file(7, []uint64{7})) }, ErrCorrupt},
		{"parts of no size", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.file(0, repeated(0, 100), same(f.raw(nil), 100)...))
		}, ErrCorrupt},
		{"deep folders", func(f *forge) cid.Cid {
			c := f.dir([]string{"x"}, f.raw(small))
			for range 1000 {
				c = f.dir([]string{"d"}, c)
			}
			return c
		}, ErrTooLarge},
		{"deep file", func(f *forge) cid.Cid {
			c := f.raw(small)
			for range 1000 {
				c = f.file(7, []uint64{7}, c)
			}
			return f.dir([]string{"a"}, c)
		}, ErrTooLarge},
		{"one block a million times", func(f *forge) cid.Cid {
			mib := f.raw(make([]byte, 1<<20))
			thousand := f.file(1000<<20, repeated(1<<20, 1000), same(mib, 1000)...)
			return f.dir([]string{"a"}, f.file(1_000_000<<20, repeated(1000<<20, 1000), same(thousand, 1000)...))
		}, ErrTooLarge},
		{"one file a million times", func(f *forge) cid.Cid {
			c := f.raw(make([]byte, 1<<20))
			for range 2 {
				c = f.dir(numbered("%d", 1000), same(c, 1000)...)
			}
			return c
		}, ErrTooLarge},
		{"one folder a billion times", func(f *forge) cid.Cid {
			c := f.dir(nil)
			for range 3 {
				c = f.dir(numbered("%d", 1000), same(c, 1000)...)
			}
			return c
		}, ErrTooLarge},
		{"not dag-pb", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.foreign(cid.DagProtobuf, mh.SHA2_256, []byte{0xff, 1, 2}))
		}, ErrCorrupt},
		{"not UnixFS", func(f *forge) cid.Cid { return f.dir([]string{"a"}, f.node([]byte{0xff}, nil)) }, ErrCorrupt},
		{"another codec", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.foreign(cid.DagCBOR, mh.SHA2_256, small))
		}, ErrCorrupt},
		{"another hash", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.foreign(cid.Raw, mh.SHA2_512, small))
		}, ErrCorrupt},
		{"inline block", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.foreign(cid.Raw, mh.IDENTITY, small))
		}, ErrCorrupt},
		{"huge block", func(f *forge) cid.Cid {
			return f.dir([]string{"a"}, f.raw(make([]byte, maxBlock+1)))
		}, ErrCorrupt},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newForge(t)
			root := digestOf(c.build(f))
			dir := t.TempDir()
			_, err := f.store.Fetch(t.Context(), root, filepath.Join(dir, "sub"), lim)
			if !errors.Is(err, c.want) {
				t.Fatalf("%v, want %v", err, c.want)
			}
			if left, _ := os.ReadDir(dir); len(left) != 0 {
				t.Errorf("%s was left behind", left[0].Name())
			}
		})
	}
}

// TestInlineData reads a file whose nodes hold bytes themselves before their
// children's, which the specification allows and other importers write.
func TestInlineData(t *testing.T) {
	f := newForge(t)
	total := uint64(10)
	n := &pb.Data{Type: pb.Data_File.Enum(), Data: []byte("abc"), Filesize: &total, Blocksizes: []uint64{7}}
	data, err := proto.Marshal(n)
	if err != nil {
		t.Fatal(err)
	}
	root := f.dir([]string{"a"}, f.node(data, nil, f.raw([]byte("payload"))))
	got, err := f.store.ReadFile(t.Context(), digestOf(root), "a", Limits{Bytes: 100})
	if err != nil || string(got) != "abcpayload" {
		t.Errorf("%q, %v", got, err)
	}
}

// counter is a target that only counts.
type counter struct{ files atomic.Int64 }

func (c *counter) mkdir(string) error                     { return nil }
func (c *counter) create(string, int64) (file, error)     { c.files.Add(1); return c, nil }
func (c *counter) WriteAt(p []byte, _ int64) (int, error) { return len(p), nil }
func (c *counter) Close() error                           { return nil }

// TestHundredThousandEntries walks a sharded directory of 100,000 entries.
func TestHundredThousandEntries(t *testing.T) {
	s := NewMemory().(*local)
	defer s.Close()
	files := make(map[string][]byte, 100_000)
	for i := range 100_000 {
		files[fmt.Sprintf("%06d", i)] = []byte{1}
	}
	c, err := s.AddFiles(t.Context(), files)
	if err != nil {
		t.Fatal(err)
	}
	view, leave := s.reader(t.Context(), true)
	defer leave()
	root, err := rootCid(c)
	if err != nil {
		t.Fatal(err)
	}
	var all counter
	if _, err := fetchTree(t.Context(), view, root, &all, DefaultLimits, ""); err != nil || all.files.Load() != 100_000 {
		t.Errorf("%d files, %v", all.files.Load(), err)
	}
	_, err = s.Fetch(t.Context(), c, filepath.Join(t.TempDir(), "out"), Limits{Files: 5000})
	if !errors.Is(err, ErrTooLarge) {
		t.Errorf("over the limit of files: %v", err)
	}
	if _, err := s.ReadFile(t.Context(), c, "099999", Limits{Bytes: 1}); err != nil {
		t.Error(err)
	}
	if _, err := s.ReadFile(t.Context(), c, "100000", Limits{Bytes: 1}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent: %v", err)
	}
}

// TestRottenBlock finds a block that changed on disk and drops it.
func TestRottenBlock(t *testing.T) {
	f := newForge(t)
	c, err := f.store.AddFiles(t.Context(), map[string][]byte{"a": []byte("payload")})
	if err != nil {
		t.Fatal(err)
	}
	leaf := f.raw([]byte("payload"))
	bad, err := blocks.NewBlockWithCid([]byte("paylaod"), leaf)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(f.store.blocks.DeleteBlock(t.Context(), leaf), f.store.blocks.Put(t.Context(), bad)); err != nil {
		t.Fatal(err)
	}
	if _, err := f.store.ReadFile(t.Context(), c, "a", Limits{Bytes: 10}); !errors.Is(err, ErrCorrupt) {
		t.Errorf("%v, want ErrCorrupt", err)
	}
	if _, err := f.store.ReadFile(t.Context(), c, "a", Limits{Bytes: 10}); !errors.Is(err, ErrUnavailable) {
		t.Errorf("%v, want ErrUnavailable once the block is dropped", err)
	}
}

// TestGCBesideAdds adds and collects at the same time: what was added must
// always be whole.
func TestGCBesideAdds(t *testing.T) {
	s := NewMemory()
	defer s.Close()
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		for ctx.Err() == nil {
			s.GC(ctx)
		}
	}()
	var kept []study.CID
	for i := range 50 {
		files := map[string][]byte{"same": []byte("same"), "own": bytes.Repeat([]byte{byte(i)}, 100)}
		c, err := s.AddFiles(t.Context(), files)
		if err != nil {
			t.Fatal(err)
		}
		if i%2 == 0 {
			kept = append(kept, c)
		} else if err := s.Unpin(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	stop()
	<-done
	for _, c := range kept {
		if has, err := s.Has(t.Context(), c); err != nil || !has {
			t.Errorf("%s is broken: %v", c, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	g := newForge(f)
	for _, c := range []cid.Cid{
		g.dir([]string{"a"}, g.raw([]byte("x"))),
		g.file(7, []uint64{7}, g.raw([]byte("payload"))),
		g.shard(256, []string{"00a"}, g.raw([]byte("x"))),
	} {
		blk, err := g.store.blocks.Get(f.Context(), c)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(blk.RawData())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := profile.CidBuilder().Sum(data)
		if err != nil {
			t.Fatal(err)
		}
		n, err := decode(c, data)
		if err != nil {
			if !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrBadPath) {
				t.Fatalf("error without a sentinel: %v", err)
			}
			return
		}
		sum := int64(len(n.data))
		for _, l := range n.links {
			if checkCid(l.cid) != nil || len(l.name) < n.prefix {
				t.Fatalf("a bad link passed: %+v", l)
			}
			sum += l.size
		}
		if n.kind == fileNode && (sum != n.size || sum < 0) {
			t.Fatalf("file of %d bytes with parts of %d", n.size, sum)
		}
	})
}
