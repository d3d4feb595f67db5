package part10_test

import (
	"archive/zip"
	"bytes"
	"cmp"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/internal/testkit"
)

// copyOf writes f again with every element kept.
func copyOf(t testing.TB, f *part10.File) []byte {
	t.Helper()
	keep := func(elements []part10.Element) []part10.Node {
		var nodes []part10.Node
		for i := range elements {
			nodes = append(nodes, part10.Kept(&elements[i]))
		}
		return nodes
	}
	var out bytes.Buffer
	if err := part10.Write(&out, f, metaOf(f, keep(f.Meta)), keep(f.Elements)); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// rebuildOf writes f again with every sequence taken apart and put together.
func rebuildOf(t testing.TB, f *part10.File) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := part10.Write(&out, f, metaOf(f, rebuild(f.Meta)), rebuild(f.Elements)); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// metaOf puts the transfer syntax as it was found into nodes of group 0002.
func metaOf(f *part10.File, nodes []part10.Node) []part10.Node {
	syntax := part10.Node{Tag: part10.TagTransferSyntax, VR: "UI", Value: []byte(f.Syntax.UID)}
	at, found := slices.BinarySearchFunc(nodes, syntax.Tag, func(n part10.Node, t part10.Tag) int { return cmp.Compare(n.Tag, t) })
	if declared, _ := f.Text(syntax.Tag); declared == f.Syntax.UID {
		return nodes
	} else if found {
		nodes = slices.Delete(nodes, at, at+1)
	}
	return slices.Insert(nodes, at, syntax)
}

func rebuild(elements []part10.Element) []part10.Node {
	var nodes []part10.Node
	for i := range elements {
		e := &elements[i]
		if !e.Sequence {
			nodes = append(nodes, part10.Kept(e))
			continue
		}
		n := part10.Node{Tag: e.Tag, VR: e.VR, Sequence: true, Undefined: e.Undefined}
		for _, item := range e.Items {
			n.Items = append(n.Items, part10.ItemNode{Nodes: rebuild(item.Elements), Undefined: item.Undefined})
		}
		nodes = append(nodes, n)
	}
	return nodes
}

// realFiles returns real DICOM files by name: the shared data and what the
// parser's module ships.
func realFiles(t testing.TB) map[string][]byte {
	t.Helper()
	files := make(map[string][]byte)
	add := func(pattern string) {
		names, _ := filepath.Glob(pattern)
		for _, name := range names {
			raw, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files[filepath.Base(name)] = raw
		}
	}
	add(filepath.Join(testkit.ModuleDir(t, "github.com/suyashkumar/dicom"), "testdata", "*.dcm"))
	shared := testkit.SharedDir(t)
	add(filepath.Join(shared, "data", "burned-in", "*.dcm"))
	add(filepath.Join(shared, "data", "cxr-dicom-sample", "cxr-000*.dcm"))
	archive, err := zip.OpenReader(filepath.Join(shared, "data", "mr-t1-series", "mr-t1-series.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	for _, entry := range archive.File[:min(len(archive.File), 5)] {
		r, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[entry.Name] = raw
	}
	return files
}

// A real file that is written again unchanged is the same file: behind a
// preamble of zeros and, when it was deflated, once it is inflated.
func TestRealFilesRoundTrip(t *testing.T) {
	for name, raw := range realFiles(t) {
		t.Run(name, func(t *testing.T) {
			f, err := part10.Scan(bytes.NewReader(raw), int64(len(raw)), part10.DefaultLimits())
			if err != nil {
				t.Fatal(err)
			}
			kept, rebuilt := copyOf(t, f), rebuildOf(t, f)
			if !bytes.Equal(kept, rebuilt) {
				t.Error("rebuilding the sequences changed the file")
			}
			if f.Syntax.Deflated {
				return
			}
			if !bytes.Equal(kept[128:], raw[128:]) {
				t.Errorf("copy of %d bytes differs from the original of %d", len(kept), len(raw))
			}
		})
	}
}
