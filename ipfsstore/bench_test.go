package ipfsstore_test

import (
	"bufio"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/ipfsstore/storetest"
)

// studyFolder writes a study-like folder of equal random files.
func studyFolder(t testing.TB, dir string, files, bytesEach int) int64 {
	t.Helper()
	instances := filepath.Join(dir, "instances")
	if err := os.MkdirAll(instances, 0o755); err != nil {
		t.Fatal(err)
	}
	for i := range files {
		name := filepath.Join(instances, fmt.Sprintf("%04d.dcm", i+1))
		if err := os.WriteFile(name, storetest.Bytes(uint64(i+1), bytesEach), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return int64(files) * int64(bytesEach)
}

// copyAndHash is the floor that adding and fetching are compared with: one
// goroutine that reads each file, hashes it and writes a copy.
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
		defer out.Close()
		_, err = io.Copy(io.MultiWriter(out, sha256.New()), in)
		return err
	})
}

func timed(b testing.TB, do func() error) float64 {
	b.Helper()
	start := time.Now()
	if err := do(); err != nil {
		b.Fatal(err)
	}
	return time.Since(start).Seconds()
}

// BenchmarkStudy adds a study of 1,000 files and 500 MB to a peer on disk and
// fetches it from there with a second peer over loopback, in the same process.
// It reports MB/s of each and the ratio to copying and hashing the same files.
func BenchmarkStudy(b *testing.B) {
	src := b.TempDir()
	total := studyFolder(b, src, 1000, 500_000)
	mb := float64(total) / 1e6
	var add, fetch, floor float64
	for i := range b.N {
		w := openPeer(b, ipfsstore.PeerConfig{Dir: filepath.Join(b.TempDir(), "w")})
		r := openPeer(b, ipfsstore.PeerConfig{Dir: filepath.Join(b.TempDir(), "r"), Peers: w.Addrs()})
		floor += timed(b, func() error { return copyAndHash(src, filepath.Join(b.TempDir(), "copy")) })
		var err error
		c := *new([32]byte)
		add += timed(b, func() error {
			id, err := w.AddDir(b.Context(), src)
			c = id
			return err
		})
		if err = w.Release(b.Context(), c); err != nil {
			b.Fatal(err)
		}
		fetch += timed(b, func() error {
			_, err := r.Fetch(b.Context(), c, filepath.Join(b.TempDir(), "out"+strconv.Itoa(i)), ipfsstore.Limits{})
			return err
		})
		r.Close()
		w.Close()
	}
	n := float64(b.N)
	b.ReportMetric(mb*n/add, "add-MB/s")
	b.ReportMetric(mb*n/fetch, "fetch-MB/s")
	b.ReportMetric(mb*n/floor, "copy+sha256-MB/s")
	b.ReportMetric(floor/add, "add-ratio")
	b.ReportMetric(floor/fetch, "fetch-ratio")
}

// TestFetchMemory fetches 1 GB in a process of its own and checks that its
// resident memory never passed 200 MB.
func TestFetchMemory(t *testing.T) {
	if addr := os.Getenv("FLUORO_TEST_FETCH_FROM"); addr != "" {
		fetchAsChild(t, addr)
		return
	}
	if os.Getenv("FLUORO_SLOW") == "" {
		t.Skip("skipped: set FLUORO_SLOW=1 to fetch 1 GB in a second process and measure its memory")
	}
	src := t.TempDir()
	studyFolder(t, src, 125, 8<<20) // the most memory: every block is a whole chunk
	w := openPeer(t, ipfsstore.PeerConfig{})
	c, err := w.AddDir(t.Context(), src)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Release(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	child := exec.Command(os.Args[0], "-test.run=^TestFetchMemory$", "-test.v")
	child.Env = append(os.Environ(), "FLUORO_TEST_FETCH_FROM="+w.Addrs()[0], "FLUORO_TEST_FETCH="+c.String())
	out, err := child.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Fatal(err)
	}
}

func fetchAsChild(t *testing.T, addr string) {
	r := openPeer(t, ipfsstore.PeerConfig{Peers: []string{addr}})
	c := parseCID(t, os.Getenv("FLUORO_TEST_FETCH"))
	before := peakMemory(t)
	start := time.Now()
	stats, err := r.Fetch(t.Context(), c, filepath.Join(t.TempDir(), "out"), ipfsstore.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	peak := peakMemory(t)
	t.Logf("fetched %d MB at %.0f MB/s; peak resident memory %d MB, %d MB before", stats.Bytes/1e6,
		float64(stats.Bytes)/1e6/time.Since(start).Seconds(), peak>>20, before>>20)
	if peak > 200<<20 {
		t.Errorf("peak resident memory %d MB, want at most 200", peak>>20)
	}
}

// peakMemory returns VmHWM of this process in bytes.
func peakMemory(t *testing.T) int64 {
	f, err := os.Open("/proc/self/status")
	if err != nil {
		t.Skip("skipped: no /proc/self/status here")
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if rest, ok := strings.CutPrefix(lines.Text(), "VmHWM:"); ok {
			kb, err := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			return kb << 10
		}
	}
	t.Fatal("no VmHWM in /proc/self/status")
	return 0
}
