// Package storetest is the contract of ipfsstore.Store as a test suite. Every
// store runs the same cases: the one in memory, the peer on disk, a peer that
// has everything from another peer, and Kubo's RPC.
package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// Opener gives two views of one content: what is added to writer can be read
// through reader. They may be the same store.
type Opener func(t *testing.T) (writer, reader ipfsstore.Store)

// Run runs the contract against the stores that open gives.
func Run(t *testing.T, open Opener) {
	for _, c := range []struct {
		name string
		run  func(t *testing.T, writer, reader ipfsstore.Store)
	}{
		{"known CIDs", knownCIDs},
		{"folder round trip", folderRoundTrip},
		{"files equal folder", filesEqualFolder},
		{"big directory", bigDirectory},
		{"read one file", readOneFile},
		{"limits", limits},
		{"nobody has it", nobodyHasIt},
		{"target exists", targetExists},
		{"bad names", badNames},
		{"symbolic link", symbolicLink},
		{"pin and collect", pinAndCollect},
		{"cancelled", cancelled},
		{"closed", closed},
	} {
		t.Run(c.name, func(t *testing.T) {
			writer, reader := open(t)
			c.run(t, writer, reader)
		})
	}
}

// Bytes returns n bytes that do not compress and depend on seed alone.
func Bytes(seed uint64, n int) []byte {
	var key [32]byte
	key[0], key[1], key[2] = byte(seed), byte(seed>>8), byte(seed>>16)
	out := make([]byte, n)
	rand.NewChaCha8(key).Read(out)
	return out
}

// Tree is a small tree with every shape of file: empty, one block, a few
// blocks, nested, equal content twice.
func Tree() map[string][]byte {
	return map[string][]byte{
		"study.json":          []byte(`{"schema":"test"}`),
		"empty":               {},
		"instances/0001.dcm":  Bytes(1, 100_000),
		"instances/0002.dcm":  Bytes(2, 1<<20),
		"instances/0003.dcm":  Bytes(3, 3<<20+17),
		"instances/again.dcm": Bytes(3, 3<<20+17),
		"a/b/c/deep.txt":      []byte("deep"),
	}
}

// WriteTree writes files under dir.
func WriteTree(t testing.TB, dir string, files map[string][]byte) {
	t.Helper()
	for name, data := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// ReadTree reads what WriteTree wrote.
func ReadTree(t testing.TB, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		files[name] = data
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// Known are trees whose CIDs Kubo 0.41 computed: `ipfs init --empty-repo
// --profile=unixfs-v1-2025`, then `ipfs add -r` of the written tree.
var Known = []struct {
	Name  string
	Files map[string][]byte
	CID   string
}{
	{"empty folder", nil, "bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354"},
	{"every shape of file", Tree(), "bafybeicjdove7cjrvqcvcnqhff5fndshwx3e6ter56wn4h64wvy4nr5sga"},
	{"sharded folder", Sharded(), "bafybeibartpukcq3e6ekylcwbv75cluofukyfwe3nztyvor6cflkmn2yhu"},
}

// Sharded is a tree with a folder past the HAMT threshold of 256 KiB; long
// names make it so with few files.
func Sharded() map[string][]byte {
	files := map[string][]byte{}
	for i := range 1200 {
		files[shardedName(i)] = []byte{byte(i), byte(i >> 8)}
	}
	return files
}

func shardedName(i int) string {
	return fmt.Sprintf("instances/%04d-%s.dcm", i, strings.Repeat("long", 50))
}

func knownCIDs(t *testing.T, w, _ ipfsstore.Store) {
	for _, k := range Known {
		if len(k.Files) > 1000 {
			continue // bigDirectory checks it
		}
		c, err := w.AddFiles(t.Context(), k.Files)
		if err != nil {
			t.Fatal(err)
		}
		if c.String() != k.CID {
			t.Errorf("%s: CID %s, want %s", k.Name, c, k.CID)
		}
	}
}

func folderRoundTrip(t *testing.T, w, r ipfsstore.Store) {
	src, want := t.TempDir(), Tree()
	WriteTree(t, src, want)
	c := must(w.AddDir(t.Context(), src))(t)
	dst := filepath.Join(t.TempDir(), "out")
	stats := must(r.Fetch(t.Context(), c, dst, ipfsstore.Limits{}))(t)
	sameTree(t, ReadTree(t, dst), want)
	if stats.Files != len(want) || stats.Bytes != size(want) || stats.Blocks < len(want) {
		t.Errorf("stats %+v for %d files and %d bytes", stats, len(want), size(want))
	}
	noPartials(t, filepath.Dir(dst))
	if has := must(r.Has(t.Context(), c))(t); !has {
		t.Error("a fetched tree is not in the store")
	}
	if again := must(w.AddDir(t.Context(), src))(t); again != c {
		t.Errorf("the same folder gave %s, then %s", c, again)
	}
}

func filesEqualFolder(t *testing.T, w, _ ipfsstore.Store) {
	src := t.TempDir()
	WriteTree(t, src, Tree())
	fromDir := must(w.AddDir(t.Context(), src))(t)
	if fromMemory := must(w.AddFiles(t.Context(), Tree()))(t); fromMemory != fromDir {
		t.Errorf("AddFiles gave %s, AddDir %s", fromMemory, fromDir)
	}
}

func bigDirectory(t *testing.T, w, r ipfsstore.Store) {
	files := Sharded()
	c := must(w.AddFiles(t.Context(), files))(t)
	if want := Known[len(Known)-1].CID; c.String() != want {
		t.Errorf("CID %s, want %s", c, want)
	}
	dst := filepath.Join(t.TempDir(), "out")
	must(r.Fetch(t.Context(), c, dst, ipfsstore.Limits{}))(t)
	sameTree(t, ReadTree(t, dst), files)
	got := must(r.ReadFile(t.Context(), c, shardedName(471), ipfsstore.Limits{Bytes: 10}))(t)
	if !bytes.Equal(got, files[shardedName(471)]) {
		t.Errorf("read %x", got)
	}
}

func readOneFile(t *testing.T, w, r ipfsstore.Store) {
	c := must(w.AddFiles(t.Context(), Tree()))(t)
	for name, want := range Tree() {
		got, err := r.ReadFile(t.Context(), c, name, ipfsstore.Limits{Bytes: int64(len(want))})
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
	}
	for _, bad := range []struct {
		path string
		max  int64
		want error
	}{
		{"study.json", 3, ipfsstore.ErrTooLarge},
		{"instances/0003.dcm", 3 << 20, ipfsstore.ErrTooLarge},
		{"absent", 10, fs.ErrNotExist},
		{"instances/absent", 10, fs.ErrNotExist},
		{"study.json/below", 10, fs.ErrNotExist},
		{"../study.json", 10, ipfsstore.ErrBadPath},
		{"/study.json", 10, ipfsstore.ErrBadPath},
		{"", 10, ipfsstore.ErrBadPath},
	} {
		if _, err := r.ReadFile(t.Context(), c, bad.path, ipfsstore.Limits{Bytes: bad.max}); !errors.Is(err, bad.want) {
			t.Errorf("%q: %v, want %v", bad.path, err, bad.want)
		}
	}
	if _, err := r.ReadFile(t.Context(), c, "instances", ipfsstore.Limits{Bytes: 1 << 20}); err == nil {
		t.Error("a folder was read as a file")
	}
}

func limits(t *testing.T, w, r ipfsstore.Store) {
	tree := Tree()
	c := must(w.AddFiles(t.Context(), tree))(t)
	entries := len(tree) + len([]string{"instances", "a", "a/b", "a/b/c"})
	fits := ipfsstore.Limits{Bytes: size(tree), Files: entries, Depth: 4}
	must(r.Fetch(t.Context(), c, filepath.Join(t.TempDir(), "fits"), fits))(t)
	for name, lim := range map[string]ipfsstore.Limits{
		"bytes": {Bytes: fits.Bytes - 1},
		"files": {Files: fits.Files - 1},
		"depth": {Depth: fits.Depth - 1},
	} {
		dir := t.TempDir()
		_, err := r.Fetch(t.Context(), c, filepath.Join(dir, "out"), lim)
		if !errors.Is(err, ipfsstore.ErrTooLarge) {
			t.Errorf("%s: %v", name, err)
		}
		empty(t, dir)
	}
}

func nobodyHasIt(t *testing.T, _, r ipfsstore.Store) {
	dir := t.TempDir()
	unknown := study.CID(Bytes(99, 32))
	_, err := r.Fetch(t.Context(), unknown, filepath.Join(dir, "out"), ipfsstore.Limits{Idle: 100 * time.Millisecond})
	if !errors.Is(err, ipfsstore.ErrUnavailable) {
		t.Errorf("idle: %v", err)
	}
	_, err = r.Fetch(t.Context(), unknown, filepath.Join(dir, "out"), ipfsstore.Limits{Time: 100 * time.Millisecond})
	if !errors.Is(err, ipfsstore.ErrUnavailable) {
		t.Errorf("time: %v", err)
	}
	if has := must(r.Has(t.Context(), unknown))(t); has {
		t.Error("has what it cannot have")
	}
	empty(t, dir)
}

func targetExists(t *testing.T, w, r ipfsstore.Store) {
	c := must(w.AddFiles(t.Context(), Tree()))(t)
	dir := t.TempDir()
	if _, err := r.Fetch(t.Context(), c, dir, ipfsstore.Limits{}); !errors.Is(err, fs.ErrExist) {
		t.Errorf("fetch onto a folder: %v", err)
	}
	if _, err := r.Fetch(t.Context(), c, filepath.Join(dir, "no", "parent"), ipfsstore.Limits{}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("fetch below nothing: %v", err)
	}
	empty(t, dir)
}

func badNames(t *testing.T, w, _ ipfsstore.Store) {
	for _, name := range []string{"", "/abs", "..", "a/../b", "a//b", "a/", "./a", "a\\b", "nul\x00", "line\n", string(make([]byte, 300)), "\xff"} {
		if _, err := w.AddFiles(t.Context(), map[string][]byte{name: nil}); !errors.Is(err, ipfsstore.ErrBadPath) {
			t.Errorf("%q: %v", clip(name), err)
		}
	}
	both := map[string][]byte{"a": nil, "a/b": nil}
	if _, err := w.AddFiles(t.Context(), both); !errors.Is(err, ipfsstore.ErrBadPath) {
		t.Errorf("file and folder of one name: %v", err)
	}
}

func symbolicLink(t *testing.T, w, _ ipfsstore.Store) {
	dir := t.TempDir()
	WriteTree(t, dir, map[string][]byte{"sub/real": []byte("x")})
	if err := os.Symlink("real", filepath.Join(dir, "sub", "link")); err != nil {
		t.Skip("skipped: no symbolic links here")
	}
	if _, err := w.AddDir(t.Context(), dir); !errors.Is(err, ipfsstore.ErrBadPath) {
		t.Errorf("symbolic link: %v", err)
	}
}

func pinAndCollect(t *testing.T, w, r ipfsstore.Store) {
	keep := must(w.AddFiles(t.Context(), map[string][]byte{"shared": Bytes(7, 1000), "kept": Bytes(8, 1000)}))(t)
	drop := must(w.AddFiles(t.Context(), map[string][]byte{"shared": Bytes(7, 1000), "dropped": Bytes(9, 1000)}))(t)
	for range 2 {
		ok(t, r.Pin(t.Context(), keep))
		ok(t, r.Pin(t.Context(), drop))
	}
	for range 2 {
		ok(t, w.Unpin(t.Context(), drop))
		ok(t, r.Unpin(t.Context(), drop))
	}
	if freed := must(r.GC(t.Context()))(t); freed < 2 {
		t.Errorf("GC freed %d blocks, want the dropped root and file", freed)
	}
	if has := must(r.Has(t.Context(), drop))(t); has {
		t.Error("GC left an unpinned tree whole")
	}
	if has := must(r.Has(t.Context(), keep))(t); !has {
		t.Error("GC broke a pinned tree")
	}
	got := must(r.ReadFile(t.Context(), keep, "shared", ipfsstore.Limits{Bytes: 1000}))(t)
	if !bytes.Equal(got, Bytes(7, 1000)) {
		t.Error("a shared block changed")
	}
}

func cancelled(t *testing.T, w, r ipfsstore.Store) {
	c := must(w.AddFiles(t.Context(), Tree()))(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	dir := t.TempDir()
	unknown := study.CID(Bytes(98, 32))
	_, err := r.Fetch(ctx, unknown, filepath.Join(dir, "out"), ipfsstore.Limits{})
	if err == nil {
		t.Error("a cancelled fetch succeeded")
	}
	empty(t, dir)
	if _, err := w.AddFiles(ctx, map[string][]byte{"x": Bytes(5, 100)}); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled add: %v", err)
	}
	must(r.Fetch(t.Context(), c, filepath.Join(dir, "out"), ipfsstore.Limits{}))(t)
}

func closed(t *testing.T, w, r ipfsstore.Store) {
	c := must(w.AddFiles(t.Context(), Tree()))(t)
	ok(t, r.Close())
	ok(t, r.Close())
	if _, err := r.Fetch(t.Context(), c, filepath.Join(t.TempDir(), "out"), ipfsstore.Limits{}); !errors.Is(err, ipfsstore.ErrClosed) {
		t.Errorf("fetch from a closed store: %v", err)
	}
	if err := r.Pin(t.Context(), c); !errors.Is(err, ipfsstore.ErrClosed) {
		t.Errorf("pin in a closed store: %v", err)
	}
}
