package ipfsstore_test

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"testing"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/ipfsstore/storetest"
)

// TestFetchFiles reads a tree from memory, and none that is over the limit.
func TestFetchFiles(t *testing.T) {
	w := openPeer(t, ipfsstore.PeerConfig{})
	want := map[string][]byte{"a": storetest.Bytes(1, 3000), "b/c": storetest.Bytes(2, 10), "b/d/e": {}}
	c := addTo(t, releasing{w}, want)
	r := openPeer(t, ipfsstore.PeerConfig{Peers: w.Addrs()})
	lim := soon
	lim.Bytes = 3010
	tree, err := r.FetchFiles(t.Context(), c, lim)
	noError(t, err)
	got := map[string][]byte{}
	var folders []string
	noError(t, fs.WalkDir(tree, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			folders = append(folders, path)
			return err
		}
		got[path], err = fs.ReadFile(tree, path)
		return err
	}))
	if !maps.EqualFunc(got, want, bytes.Equal) || len(folders) != 3 {
		t.Errorf("files %v, folders %v", len(got), folders)
	}
	if _, err := tree.Open("absent"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent: %v", err)
	}
	lim.Bytes--
	if _, err := r.FetchFiles(t.Context(), c, lim); !errors.Is(err, ipfsstore.ErrTooLarge) {
		t.Errorf("over the limit: %v", err)
	}
}
