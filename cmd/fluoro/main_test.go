package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/bench"
	"github.com/fluoronet/fluoro/demo"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models/ort"
	"github.com/fluoronet/fluoro/models/tolerance"
	"github.com/fluoronet/fluoro/models/worker"
)

// asCommand makes the test binary play the fluoro binary; the processes that
// it starts inherit it.
const asCommand = "FLUORO_TEST_AS_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) == "1" || len(os.Args) > 1 && slices.Contains([]string{worker.Subcommand, tolerance.Subcommand}, os.Args[1]) {
		main()
		return
	}
	os.Exit(m.Run())
}

// fluoro runs a command line in a process of its own.
func fluoro(t *testing.T, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], args...)
	cmd.Env = append(os.Environ(), asCommand+"=1", ort.LibraryEnv+"="+library(t))
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	_ = cmd.Run() // the exit code is what counts
	return out.String(), errOut.String(), cmd.ProcessState.ExitCode()
}

// library is libonnxruntime as `make setup` fetches it; "" when it was not.
func library(t *testing.T) string {
	t.Helper()
	found, err := ort.FindLibrary(filepath.Join(ort.ToolsDir(testkit.Root(t)), "libonnxruntime.so.1"))
	if err != nil {
		return ""
	}
	return found
}

func TestDemoHolds(t *testing.T) {
	if library(t) == "" {
		t.Skip("skipped: no libonnxruntime; run `make setup`")
	}
	out, errOut, code := fluoro(t, "demo", "--json", "--root", testkit.Root(t))
	var r demo.Report
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != 0 {
		t.Fatalf("exit code %d, %v\n%s%s", code, err, out, errOut)
	}
	if !r.OK || r.Nodes < 3 || r.Studies < 6 || r.Final != r.Pairs || r.DuplicatesRefused != 1 || len(r.Abstentions) == 0 ||
		r.Audit.Verify.Checked == 0 || r.Audit.Verify.Mismatches != 0 || r.Audit.Replay.Checked == 0 || r.Audit.Replay.Mismatches != 0 {
		t.Errorf("%+v", r)
	}
}

// Small workloads, to see that each measures something and says where.
func TestBenchRuns(t *testing.T) {
	if library(t) == "" {
		t.Skip("skipped: no libonnxruntime; run `make setup`")
	}
	out, errOut, code := fluoro(t, "bench", "all", "--quick", "--json", "--root", testkit.Root(t), "--dir", t.TempDir())
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if code != 0 || len(lines) != len(bench.Workloads) {
		t.Fatalf("exit code %d, %d reports\n%s", code, len(lines), errOut)
	}
	for i, line := range lines {
		var r bench.Report
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		ratios := 0
		for _, f := range r.Figures {
			if f.N == 0 || f.Min > f.Median || f.Median > f.Max || f.Median <= 0 && !bench.Workloads[i].Simulates {
				t.Errorf("%s: %+v", r.Workload, f)
			}
			if f.Unit == "1" {
				ratios++
			}
		}
		if r.Workload != bench.Workloads[i].Name || !r.Quick || ratios == 0 || r.Machine.CPU == "" || r.Machine.Cores == 0 || r.Notice == "" {
			t.Errorf("%+v", r)
		}
	}
}

func TestDigestKeepsOrderAndGoesOnAfterAFailure(t *testing.T) {
	good := dcmtest.Write(t, dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}))[0]
	bad := filepath.Join(t.TempDir(), "not.dcm")
	if err := os.WriteFile(bad, []byte("no DICOM"), 0o600); err != nil {
		t.Fatal(err)
	}
	out, _, code := fluoro(t, "dicom", "digest", "--json", good, bad, good)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if code != 1 || len(lines) != 3 {
		t.Fatalf("exit code %d, output %q", code, out)
	}
	var reports [3]struct{ Input, PixelDigest, RawSHA256, Error string }
	for i, line := range lines {
		if err := json.Unmarshal([]byte(line), &reports[i]); err != nil {
			t.Fatal(err)
		}
	}
	if reports[1].Input != bad || reports[1].Error == "" || reports[0].PixelDigest == "" || reports[2].PixelDigest != reports[0].PixelDigest {
		t.Errorf("%+v", reports)
	}
}

func TestWrongUsageIsOneLineAndExitCode2(t *testing.T) {
	for _, args := range [][]string{{"dicom", "digest"}, {"dicom", "digest", "--nope", "x"}, {"study", "add"}, {"study", "show", "12"},
		{"model", "fund", "bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354", "-1.5x"}, {"node", "run", "--health", "0.0.0.0:1"}} {
		_, errOut, code := fluoro(t, append(args, "--home", t.TempDir())...)
		if code == 0 || !strings.HasPrefix(errOut, "fluoro: ") {
			t.Errorf("%v: exit code %d, %q", args, code, errOut)
		}
	}
}

func TestCommandsSayWhenThereIsNoHome(t *testing.T) {
	_, errOut, code := fluoro(t, "node", "run", "--home", filepath.Join(t.TempDir(), "none"))
	if code != 1 || !strings.Contains(errOut, "fluoro init") {
		t.Errorf("exit code %d, %q", code, errOut)
	}
}

func TestTokensRoundTrip(t *testing.T) {
	for _, text := range []string{"0", "1", "0.25", "1000000.000000000000000001"} {
		amount, err := parseTokens(text)
		if err != nil || formatTokens(amount) != text {
			t.Errorf("%s came back as %v, %v", text, amount, err)
		}
	}
	for _, bad := range []string{"", "-1", "1e3", "0.0000000000000000001", "x"} {
		if _, err := parseTokens(bad); err == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
}
