package ipfsstore_test

import (
	"context"
	"fmt"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/ipfsstore"
)

func cpu() (float64, float64) {
	var r syscall.Rusage
	syscall.Getrusage(0, &r)
	return float64(r.Utime.Nano()) / 1e9, float64(r.Stime.Nano()) / 1e9
}

func TestZZ(t *testing.T) {
	src := t.TempDir()
	studyFolder(t, src, 1000, 500_000)
	ph := func(n string, f func()) {
		u, s := cpu()
		a := time.Now()
		f()
		u2, s2 := cpu()
		fmt.Printf("%-10s wall %.2f user %.2f sys %.2f\n", n, time.Since(a).Seconds(), u2-u, s2-s)
	}
	ph("copy", func() { copyAndHash(src, filepath.Join(t.TempDir(), "c")) })
	for range 2 {
		w := openPeer(t, ipfsstore.PeerConfig{})
		r := openPeer(t, ipfsstore.PeerConfig{Peers: w.Addrs()})
		var c [32]byte
		ph("add", func() { x, _ := w.AddDir(context.Background(), src); c = x })
		w.Release(context.Background(), c)
		ph("fetch", func() { r.Fetch(context.Background(), c, filepath.Join(t.TempDir(), "o"), ipfsstore.Limits{}) })
		r.Close()
		w.Close()
	}
}
