package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

// pty is a terminal whose other side is the test's.
func pty(t *testing.T) (person, program *os.File) {
	t.Helper()
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("skipped: no pseudo-terminals: %v", err)
	}
	t.Cleanup(func() { person.Close() })
	number, err := unix.IoctlGetInt(int(person.Fd()), unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(int(person.Fd()), unix.TIOCSPTLCK, 0)
	}
	if err != nil {
		t.Skipf("skipped: no pseudo-terminals: %v", err)
	}
	program, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { program.Close() })
	return person, program
}

// answering runs `fluoro study add` on a terminal and types an answer to each
// question.
func answering(t *testing.T, o operator, input string, answers ...string) (shown string, code int) {
	t.Helper()
	person, program := pty(t)
	cmd := exec.CommandContext(t.Context(), os.Args[0], "study", "add", input, "--home", o.dir)
	cmd.Env = append(os.Environ(), asCommand+"=1")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = program, program, program
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	program.Close()
	var out strings.Builder
	buf := make([]byte, 4096)
	for {
		n, err := person.Read(buf)
		out.Write(buf[:n])
		if err != nil { // nobody has the terminal open any more
			break
		}
		if len(answers) > 0 && strings.HasSuffix(out.String(), "every change: ") {
			fmt.Fprintln(person, answers[0])
			answers = answers[1:]
		}
	}
	_ = cmd.Wait() // the exit code is what counts
	return out.String(), cmd.ProcessState.ExitCode()
}

func named(n uint16) []byte {
	return dcmtest.CR(2, 2, []uint16{n, 1, 2, 3}, dcmtest.With(0x00100010, "PN", patient))
}

// On a terminal nothing leaves without a yes, and the pictures are gone after.
func TestStudyAddAsksOnATerminal(t *testing.T) {
	withRuntime(t)
	n := chaintest.Start(t)
	o := newOperator(t, n, 3)
	input := dcmtest.Write(t, named(1))[0]
	shown, code := answering(t, o, input, "d", "n")
	for _, want := range []string{"1 files", "Computed Radiography Image Storage", "PS3.15", "remapped", "about", "may earn", "index.html", `"` + patient + `" ->`, "you did not say yes", "de-identify"} {
		if !strings.Contains(shown, want) {
			t.Errorf("there is no %q in\n%s", want, shown)
		}
	}
	if all, err := n.Client.Latest().Studies(t.Context()); err != nil || len(all) != 0 || code != 1 {
		t.Errorf("declined: %d studies, exit code %d, %v", len(all), code, err)
	}
	if shown, code := answering(t, o, input, "y"); code != 0 || !strings.Contains(shown, "registered in block") {
		t.Errorf("exit code %d\n%s", code, shown)
	}
	if all, err := n.Client.Latest().Studies(t.Context()); err != nil || len(all) != 1 {
		t.Errorf("%d studies, %v", len(all), err)
	}
	nothingNames(t, o.dir, patient, "-")
	if left, err := filepath.Glob(filepath.Join(o.dir, "work", "*", "*")); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestPreviewShowsAndSendsNothing(t *testing.T) {
	withRuntime(t)
	n := chaintest.Start(t)
	o := newOperator(t, n, 3)
	const side = 32
	pixels := make([]uint16, side*side)
	for i := range pixels {
		pixels[i] = uint16(i%side) + 100
	}
	input := dcmtest.Write(t, dcmtest.CR(side, side, pixels, dcmtest.With(0x00100010, "PN", patient)))[0]
	dir := filepath.Join(t.TempDir(), "preview")
	out, errOut, code := o.try("study", "add", input, "--preview-only", "--preview", dir, "--option", "clean-pixel-data", "--mask", "4,4,12,8", "--label", "SCT:233604007=1")
	var v struct {
		Files, LeftOut  int
		Bytes           int64
		Modality        string
		LabelCommitment string
		Cost            struct{ Gas uint64 }
		Changes         []struct{ Action string }
		SOPClasses      []struct{ Name string }
		Earning         bool
		Emission        string
		Pictures        string
	}
	if err := json.Unmarshal([]byte(out), &v); err != nil || code != 0 {
		t.Fatalf("exit code %d, %v\n%s%s", code, err, out, errOut)
	}
	if v.Files != 1 || v.Bytes == 0 || v.LabelCommitment == "" || v.Cost.Gas < 100_000 || len(v.Changes) < 2 || len(v.SOPClasses) != 1 || !v.Earning || v.Emission != "0" ||
		v.Pictures != filepath.Join(dir, "0001") || strings.Contains(out+errOut, patient) {
		t.Errorf("%s%s", out, errOut)
	}
	if all, err := n.Client.Latest().Studies(t.Context()); err != nil || len(all) != 0 {
		t.Errorf("%d studies, %v", len(all), err)
	}
	if kept, err := filepath.Glob(filepath.Join(o.dir, "labels", "*")); err != nil || len(kept) != 0 {
		t.Errorf("a label was kept for a preview: %v, %v", kept, err)
	}
	wantPictures(t, v.Pictures)
	out, _, code = o.try("study", "add", input, "--preview-only", "--preview", dir)
	if code != 1 || !strings.Contains(out, "is not empty") {
		t.Errorf("into a folder that is used: exit code %d, %s", code, out)
	}
	if err := os.RemoveAll(v.Pictures); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(v.Pictures, 0o755); err != nil {
		t.Fatal(err)
	}
	out, _, code = o.try("study", "add", input, "--preview-only", "--preview", dir)
	if code != 1 || !strings.Contains(out, "can be read by others") {
		t.Errorf("into an open folder: exit code %d, %s", code, out)
	}
}

// wantPictures wants a pair whose difference is outlined, and that nobody else
// can read it.
func wantPictures(t *testing.T, dir string) {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(dir, "index.html"))
	if err != nil || !bytes.Contains(page, []byte("32 pixels differ")) || !bytes.Contains(page, []byte("s01-f0001-after.png")) || bytes.Contains(page, []byte("http")) {
		t.Errorf("%s, %v", page, err)
	}
	outlined := func(name string) bool {
		f, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		picture, err := png.Decode(f)
		if err != nil {
			t.Fatal(err)
		}
		r, g, _, _ := picture.At(4, 4).RGBA()
		return r != g
	}
	if outlined("s01-f0001-before.png") || !outlined("s01-f0001-after.png") {
		t.Error("the region is not outlined after, or before")
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 3 {
		t.Errorf("%v, %v", entries, err)
	}
	for _, e := range append(entries, nil) {
		path := dir
		if e != nil {
			path = filepath.Join(dir, e.Name())
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s can be read by others: %v", path, err)
		}
	}
}

// Labels come from a table, at the time or before, by path or by UID; a study
// that a table leaves out is refused.
func TestLabelsFromATable(t *testing.T) {
	withRuntime(t)
	n := chaintest.Start(t)
	o := newOperator(t, n, 3)
	inputs := dcmtest.Write(t, named(1), dcmtest.CR(2, 2, []uint16{9, 1, 2, 3}, dcmtest.Study("1.2.840.33333.77")), named(5))
	table := filepath.Join(t.TempDir(), "labels.csv")
	write := func(rows string) {
		t.Helper()
		if err := os.WriteFile(table, []byte("\xef\xbb\xbfstudy;scheme;code;meaning;value\r\n"+rows), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(inputs[0] + ";SNOMED CT;233604008;Pneumonia;1\r\nnowhere;SCT;233604007;;1\r\n")
	if _, errOut, code := o.try("study", "label", "import", table); code != 1 || !strings.Contains(errOut, "line 2, column ") || !strings.Contains(errOut, "check digit") {
		t.Errorf("exit code %d, %s", code, errOut)
	}
	write("nowhere;SCT;233604007;;1\r\n")
	if _, errOut, code := o.try("study", "label", "import", table); code != 1 || !strings.Contains(errOut, "line 2, column 1") {
		t.Errorf("exit code %d, %s", code, errOut)
	}
	write("1.2.840.33333.77;RadLex;RID5350;;0\r\n")
	o.do("study", "label", "import", table)
	write("1.2.840.33333.77;RadLex;RID5350;;1\r\n")
	o.refused("--replace", "study", "label", "import", table)
	o.do("study", "label", "import", table, "--replace")
	write(inputs[0] + ";SNOMED CT;233604007;Pneumonia;1\r\n")
	add := func(want string, args ...string) {
		t.Helper()
		out, errOut, code := o.try(append([]string{"study", "add"}, args...)...)
		var line struct{ StudyID, Error string }
		if err := json.Unmarshal([]byte(out), &line); err != nil {
			t.Fatalf("exit code %d, %v\n%s%s", code, err, out, errOut)
		}
		raw, err := os.ReadFile(filepath.Join(o.dir, "labels", line.StudyID+".json"))
		if want == "" {
			if !strings.Contains(line.Error, "has none for this study") {
				t.Errorf("%s", out)
			}
		} else if err != nil || !bytes.Contains(raw, []byte(`"label": "`+want+`"`)) {
			t.Errorf("kept %s, %v; want %s", raw, err, want)
		}
	}
	add("SCT:233604007=1", inputs[0], "--labels", table)
	add("RADLEX:RID5350=1", inputs[1])
	add("", inputs[2], "--labels", table)
	nothingNames(t, o.dir, "33333.77", "-")
	err := filepath.WalkDir(filepath.Join(o.dir, "labels"), func(path string, d os.DirEntry, err error) error {
		if info, e := d.Info(); e != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s can be read by others, %v", path, e)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
