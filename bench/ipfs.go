package bench

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// ipfs adds a study to a peer's on-disk store and fetches it from there to
// disk with a second peer over loopback.
func ipfs(ctx context.Context, opt Options, r *Report) error {
	src := filepath.Join(opt.Dir, "study")
	total, err := randomFiles(src, opt.sized(1000, 20), 500_000)
	if err != nil {
		return err
	}
	mb := float64(total) / 1e6
	var add, fetch, floor []float64
	for i := range opt.rounds(7) {
		opt.Said("ipfs: round %d", i+1)
		took, err := ipfsRound(ctx, src, filepath.Join(opt.Dir, "round"))
		if err != nil {
			return err
		}
		floor, add, fetch = append(floor, mb/took[0]), append(add, mb/took[1]), append(fetch, mb/took[2])
	}
	r.add("add to the on-disk store", "MB/s", add, atLeast(350))
	r.add("fetch from a second peer to disk", "MB/s", fetch, atLeast(250))
	r.add("copy and SHA-256, one file after another", "MB/s", floor)
	r.add("add / copy and hash", "1", each(add, floor, ratio))
	r.add("fetch / copy and hash", "1", each(fetch, floor, ratio))
	r.note("add includes syncing blocks and folders to disk, which the copy does not do")
	r.note("fetch is a node's: it keeps the files and no blocks")
	r.note("both peers run in one process and share the cores")
	return nil
}

// ipfsRound returns the seconds of copying, adding and fetching.
func ipfsRound(ctx context.Context, src, dir string) (took [3]float64, err error) {
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if took[0], err = timed(func() error { return copyAndHash(src, filepath.Join(dir, "copy")) }); err != nil {
		return took, err
	}
	writer, err := ipfsstore.OpenPeer(ctx, ipfsstore.PeerConfig{Dir: filepath.Join(dir, "writer")})
	if err != nil {
		return took, err
	}
	defer func() { err = errors.Join(err, writer.Close()) }()
	reader, err := ipfsstore.OpenPeer(ctx, ipfsstore.PeerConfig{Dir: filepath.Join(dir, "reader"), Peers: writer.Addrs()})
	if err != nil {
		return took, err
	}
	defer func() { err = errors.Join(err, reader.Close()) }()
	var c study.CID
	took[1], err = timed(func() (err error) { c, err = writer.AddDir(ctx, src); return err })
	if err != nil {
		return took, err
	}
	if err := writer.Release(ctx, c); err != nil {
		return took, err
	}
	took[2], err = timed(func() error {
		_, err := reader.FetchOnce(ctx, c, filepath.Join(dir, "fetched"), ipfsstore.Limits{})
		return err
	})
	return took, err
}

// randomFiles writes a study-like folder of equal files that do not compress
// or deduplicate.
func randomFiles(dir string, files, bytesEach int) (total int64, err error) {
	instances := filepath.Join(dir, "instances")
	if err := os.MkdirAll(instances, 0o755); err != nil {
		return 0, fmt.Errorf("make study: %w", err)
	}
	data := make([]byte, bytesEach)
	source := rand.NewChaCha8([32]byte{1})
	for i := range files {
		_, _ = source.Read(data) // it never fails
		if err := os.WriteFile(filepath.Join(instances, fmt.Sprintf("%04d.dcm", i+1)), data, 0o644); err != nil {
			return 0, fmt.Errorf("make study: %w", err)
		}
	}
	return int64(files) * int64(bytesEach), nil
}

// copyAndHash is the floor: one goroutine that reads each file, hashes it and
// writes a copy.
func copyAndHash(src, dst string) error {
	return filepath.WalkDir(src, func(name string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(src, name)
		if err != nil {
			return err
		}
		if d.IsDir() {
			return os.MkdirAll(filepath.Join(dst, rel), 0o755)
		}
		in, err := os.Open(name)
		if err != nil {
			return err
		}
		defer in.Close()
		out, err := os.Create(filepath.Join(dst, rel))
		if err != nil {
			return err
		}
		if _, err := io.Copy(io.MultiWriter(out, sha256.New()), in); err != nil {
			return errors.Join(err, out.Close())
		}
		return out.Close()
	})
}

func timed(do func() error) (seconds float64, err error) {
	start := time.Now()
	err = do()
	return time.Since(start).Seconds(), err
}
