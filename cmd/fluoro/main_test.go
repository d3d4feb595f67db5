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
	wantCommittees(t, r)
	wantChallengeAndSlash(t, r)
	if len(r.LabelsRevealed) != 1 || len(r.Recalled) != 1 || len(r.Evaluation.Findings) != 1 || len(r.Evaluation.Findings[0].Evidence) != 1 {
		t.Errorf("labels %v, recalled %v, evaluation %+v", r.LabelsRevealed, r.Recalled, r.Evaluation)
	}
	if len(r.Rewards) < 3 {
		t.Errorf("rewards %v", r.Rewards)
	}
}

// wantCommittees wants commits, reveals, and agreement that a reader of the
// report can follow.
func wantCommittees(t *testing.T, r demo.Report) {
	t.Helper()
	if r.Commits == 0 || r.Reveals == 0 || r.Reveals > r.Commits || r.Results < 2*r.Pairs || len(r.Tasks) != r.Pairs {
		t.Errorf("%d commits, %d reveals, %d results, %d tasks of %d", r.Commits, r.Reveals, r.Results, len(r.Tasks), r.Pairs)
	}
	for _, task := range r.Tasks {
		agreeing, seen := 0, map[uint32]bool{}
		for _, m := range task.Members {
			if m.Agrees {
				agreeing++
			}
			if seen[m.Node] || m.Epoch == 0 || m.Agrees && m.Status != task.Status || m.Status == 0 && len(m.Findings) == 0 {
				t.Errorf("task of study %s: member %+v", task.StudyID, m)
			}
			seen[m.Node] = true
		}
		if agreeing < task.Quorum || task.Status == 0 && len(task.Findings) == 0 {
			t.Errorf("task %+v", task)
		}
	}
}

func wantChallengeAndSlash(t *testing.T, r demo.Report) {
	t.Helper()
	if len(r.Challenges) != 1 {
		t.Fatalf("challenges %+v", r.Challenges)
	}
	c := r.Challenges[0]
	if !c.Ended || !c.Upheld || !c.BondLost || len(c.First) < 2 || len(c.Second) < 3 {
		t.Errorf("challenge %+v", c)
	}
	for _, node := range c.Second {
		if slices.Contains(c.First, node) {
			t.Errorf("node %d is in both committees: %+v", node, c)
		}
	}
	cheats := map[uint32]bool{}
	for _, n := range r.NodeList {
		cheats[n.Node] = n.Cheats
	}
	if len(r.Slashed) == 0 {
		t.Error("nobody was slashed")
	}
	for _, s := range r.Slashed {
		if !cheats[s.Node] || s.Cause != "disagreement" {
			t.Errorf("slashed: %+v", s)
		}
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
