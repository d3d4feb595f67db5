package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/derived"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
)

// With --out each result is a report too, an abstention among them, in the
// order of the inputs.
func TestModelRunWritesDICOM(t *testing.T) {
	modelstest.Library(t)
	dir := modelstest.Package(t, "mean", nil)
	taken := dcmtest.Write(t, modelstest.Ramp())[0]
	abstained := dcmtest.Write(t, dcmtest.CR(4, 4, make([]uint16, 16), dcmtest.With(dcmtest.Modality, "CS", "MG")))[0]
	unreadable := dcmtest.Write(t, []byte("no DICOM"))[0]
	one, several := filepath.Join(t.TempDir(), "one"), t.TempDir()
	if _, errOut, code := fluoro(t, "model", "run", dir, taken, "--out", one); code != 0 {
		t.Fatalf("exit code %d: %s", code, errOut)
	}
	if _, errOut, code := fluoro(t, "model", "run", dir, abstained, unreadable, taken, "--out", several); code != 1 {
		t.Fatalf("exit code %d: %s", code, errOut)
	}
	for _, path := range []string{one, filepath.Join(several, "0001"), filepath.Join(several, "0003")} {
		in, err := imaging.Open(filepath.Join(path, models.ReportName), imaging.Limits{})
		if err != nil || in.SOPClass != derived.ComprehensiveSR || in.StudyInstanceUID != dcmtest.StudyUID {
			t.Errorf("%s: %v", filepath.Base(path), err)
		}
	}
	if left, err := os.ReadDir(several); err != nil || len(left) != 2 {
		t.Errorf("%v, %v: a file that is no DICOM has no report", left, err)
	}
}

// A folder as it comes from an archive: studies mixed in one folder, one of
// several files, one that the model does not take, and a text file.
func TestModelRunSumsUp(t *testing.T) {
	modelstest.Library(t)
	dir, folder := modelstest.Package(t, "mean", nil), t.TempDir()
	put := func(name, uid string, opts ...dcmtest.Option) {
		words := make([]uint16, 16)
		for i := range words {
			words[i] = uint16(len(name) + i)
		}
		opts = append(opts, dcmtest.With(dcmtest.StudyInstance, "UI", uid), dcmtest.With(dcmtest.SOPInstance, "UI", uid+".1"))
		modelstest.Write(t, folder, name, dcmtest.CR(4, 4, words, opts...))
	}
	put("a/one.dcm", "2.25.1")
	put("a/three.dcm", "2.25.3")
	put("b/two-longer.dcm", "2.25.2")
	put("c/other.dcm", "2.25.4", dcmtest.With(dcmtest.Modality, "CS", "MG"))
	put("=cmd/x.dcm", "2.25.5")
	modelstest.Write(t, folder, "README", []byte("text"))
	table := filepath.Join(t.TempDir(), "table.csv")
	out, errOut, code := fluoro(t, "model", "run", dir, folder, "--summary", "--csv", table)
	if code != 1 || !strings.Contains(out, "5 studies: 4 ok, 1 abstained, 0 failed") || !strings.Contains(out, "inputUnsuitable  1") || !strings.Contains(errOut, "1 files are no DICOM") {
		t.Errorf("exit code %d\n%s%s", code, out, errOut)
	}
	if !strings.Contains(out, "meanValue  1     4  ") || !strings.Contains(out, "MEDIAN") {
		t.Errorf("no distribution:\n%s", out)
	}
	f, err := os.Open(table)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) != 6 || strings.Join(rows[0], ",") != "input,studyId,status,milliseconds,meanValue,error" {
		t.Errorf("%v, %v", rows, err)
	}
	if out, _, code := fluoro(t, "model", "run", dir, t.TempDir(), "--summary"); code != 1 || out != "" {
		t.Errorf("an empty folder: exit code %d, %s", code, out)
	}
}
