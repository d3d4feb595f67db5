package node

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/ipfsstore"
)

// TestOnlyLargeStudiesTouchTheDisk fetches one study that fits in memory and
// one that does not.
func TestOnlyLargeStudiesTouchTheDisk(t *testing.T) {
	peer, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: t.TempDir()})
	testnet.Must(t, err)
	t.Cleanup(func() { testnet.Must(t, peer.Close()) })
	store := contentStore{peer: peer, limits: DefaultConfig().Bundle}
	for name, size := range map[string]int{"small": smallStudy, "large": smallStudy + 1} {
		content := bytes.Repeat([]byte{7}, size)
		c, err := peer.AddFiles(t.Context(), map[string][]byte{"file": content})
		testnet.Must(t, err)
		dir := filepath.Join(t.TempDir(), name)
		files, err := store.Fetch(t.Context(), c, dir)
		testnet.Must(t, err)
		got, err := fs.ReadFile(files, "file")
		testnet.Must(t, err)
		if !bytes.Equal(got, content) {
			t.Errorf("%s: other bytes came back", name)
		}
		if _, err := os.Stat(dir); (err == nil) != (name == "large") {
			t.Errorf("%s: folder: %v", name, err)
		}
	}
}
