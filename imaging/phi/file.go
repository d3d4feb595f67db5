package phi

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/part10"
)

// FileReport is what `fluoro phi scan` says of one file.
type FileReport struct {
	Input string `json:"input"`
	*Report
	Attributes []Attribute `json:"attributes,omitempty"` // when asked for; they do not count for Suspected
	Reason     string      `json:"reason,omitempty"`     // study.Reason, when Error is the file's fault
	Error      string      `json:"error,omitempty"`
}

// ScanFile looks at one file; what went wrong is in the report. attributes
// asks for those too.
func ScanFile(ctx context.Context, d Detector, path string, attributes bool, lim imaging.Limits) FileReport {
	report := FileReport{Input: path}
	if err := report.scan(ctx, d, attributes, lim); err != nil {
		report.Report, report.Attributes, report.Error = nil, nil, err.Error()
		if reason, known := imaging.ReasonOf(err); known {
			report.Reason = reason.String()
		}
	}
	return report
}

func (r *FileReport) scan(ctx context.Context, d Detector, attributes bool, lim imaging.Limits) error {
	in, err := imaging.Open(r.Input, lim)
	if err != nil {
		return err
	}
	pixels, err := Scan(ctx, d, in)
	if err != nil {
		return err
	}
	r.Report = &pixels
	if attributes {
		r.Attributes, err = fileAttributes(os.DirFS(filepath.Dir(r.Input)), filepath.Base(r.Input), lim, nil)
	}
	return err
}

// AddFile is Originals.Add for the file at path. A file that is no DICOM file
// has nothing to add.
func (o *Originals) AddFile(path string, lim imaging.Limits) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read original: %w", withoutPath(err))
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("read original: %w", withoutPath(err))
	}
	scanned, err := part10.Scan(f, info.Size(), scanLimits(lim))
	if errors.Is(err, part10.ErrNotDICOM) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read original: %w", err)
	}
	return o.Add(scanned)
}

// scanLimits are the scanner's share of an instance's limits.
func scanLimits(lim imaging.Limits) part10.Limits {
	l := part10.DefaultLimits()
	if lim.FileBytes > 0 {
		l.FileBytes = lim.FileBytes
	}
	if lim.InflatedBytes > 0 {
		l.InflatedBytes = lim.InflatedBytes
	}
	return l
}

// withoutPath drops a file's name, which may identify, from an error.
func withoutPath(err error) error {
	var of *fs.PathError
	if errors.As(err, &of) {
		return of.Err
	}
	return err
}
