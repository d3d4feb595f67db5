package institution

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/internal/version"
)

// deidentify writes clean copies of the input's files into dir and returns
// their paths in order. A file that must be refused refuses the whole study:
// a study with a hole in it is not what the institution meant to contribute.
func deidentify(ctx context.Context, input, dir string, opt Options) (*deid.Report, []string, error) {
	if err := os.Mkdir(dir, 0o700); err != nil {
		return nil, nil, fmt.Errorf("make folder for clean files: %w", err)
	}
	out := dir
	if info, err := os.Stat(input); err == nil && !info.IsDir() {
		out = filepath.Join(dir, "0001.dcm")
	}
	const step = "de-identify"
	opt.Progress.Start(step)
	r, err := deid.Path(ctx, input, out, opt.profile(opt.Progress.Count(step)))
	if err != nil {
		return nil, nil, err
	}
	if refused := r.Refused(); len(refused) > 0 {
		return nil, nil, fmt.Errorf("%w: file %d of the study cannot be de-identified: %s", ErrStudy, refused[0].Input.Order, refused[0].Reason)
	}
	var files []string
	for _, f := range r.Files {
		if f.Status == deid.Done {
			files = append(files, filepath.Join(dir, f.Output))
		}
	}
	if len(files) == 0 {
		return nil, nil, fmt.Errorf("%w: there is no DICOM file in it", ErrStudy)
	}
	return &r, files, nil
}

// profile is how the study is de-identified.
func (o Options) profile(progress func(done, total int)) deid.Options {
	return deid.Options{Key: o.Key, Version: version.Version, Choices: o.Deid, Progress: progress}
}
