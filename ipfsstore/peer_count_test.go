package ipfsstore_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/ipfsstore"
)

// Counting changes neither the tree nor what is told of it: each file once.
func TestAnImportTellsHowFarItIs(t *testing.T) {
	p, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Close() }) // nothing is left to be written
	dir := t.TempDir()
	const files = 7
	for i := range files {
		if err := os.MkdirAll(filepath.Join(dir, "sub"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "sub", fmt.Sprint(i)), []byte{byte(i)}, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	last := 0
	c, err := p.AddDirCounting(t.Context(), dir, func(done, total int) {
		if done != last+1 || total != files {
			t.Errorf("%d of %d after %d", done, total, last)
		}
		last = done
	})
	if err != nil || last != files {
		t.Errorf("told of %d files, %v", last, err)
	}
	if again, err := p.AddDir(t.Context(), dir); err != nil || again != c {
		t.Errorf("uncounted it is %s, not %s, %v", again, c, err)
	}
}
