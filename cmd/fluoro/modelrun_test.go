package main

import (
	"os"
	"path/filepath"
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
