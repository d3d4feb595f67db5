package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

// Into a pipe or a report a dry run tells what would change, but no value; it
// writes no image.
func TestDeidDryRun(t *testing.T) {
	in := dcmtest.Write(t, dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, dcmtest.With(0x00100010, "PN", "ZEBRAFINCH^ANNA")))[0]
	home := t.TempDir()
	reportFile := filepath.Join(home, "report.json")
	out, errOut, code := fluoro(t, "--home", home, "deid", "--dry-run", "--report", reportFile, in)
	if code != 0 || !strings.Contains(out, "(0010,0010) Patient's Name replaced") || !strings.Contains(out, "nothing was written") {
		t.Errorf("exit code %d: %s%s", code, out, errOut)
	}
	written, err := os.ReadFile(reportFile)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out+string(written), "ZEBRAFINCH") {
		t.Error("a value of the file leaves the terminal")
	}
	if _, errOut, code = fluoro(t, "--home", home, "deid", "--option", "retain-all", in, filepath.Join(home, "x.dcm")); code != 2 || !strings.Contains(errOut, "clean-pixel-data") {
		t.Errorf("an unknown option: exit code %d, %q", code, errOut)
	}
}
