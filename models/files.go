package models

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/study"
)

// FileResult is what a model says of one input of RunFiles: the line that
// `fluoro model run --json` prints.
type FileResult struct {
	Input    string          `json:"input"`
	StudyID  string          `json:"studyId,omitempty"`
	Status   study.Reason    `json:"status"`
	Findings []study.Finding `json:"findings,omitempty"`
	Millis   float64         `json:"milliseconds"` // reading, decoding, preparation and inference
	Error    string          `json:"error,omitempty"`

	// Derived are the result's DICOM objects by file name, if asked for.
	Derived map[string][]byte `json:"-"`
}

// RunOptions of RunFiles.
type RunOptions struct {
	StudyID StudyIDFunc // may be nil
	Workers int         // inputs at a time, at least 1
	// Files are those of an input that is no path: a study of FindStudies, by
	// its name. May be nil.
	Files  map[string][]string
	Derive bool // make each result's DICOM objects
}

// StudyIDFunc makes a study's id of its instances' pixel digests; attest has it.
type StudyIDFunc func(digests []study.Hash) (study.Hash, error)

// RunFiles runs the model on each input, a DICOM file or a folder of them that
// is one study, some at a time, and calls emit with the results in the
// order of the inputs. An input at fault is a result with its reason; an error
// of this machine, or of emit, ends the whole. failed counts the inputs whose
// status is not OK.
func (m *Model) RunFiles(ctx context.Context, inputs []string, opt RunOptions, emit func(FileResult) error) (failed int, err error) {
	ctx, cancel := context.WithCancel(ctx)
	type answer struct {
		result FileResult
		err    error
	}
	answers := make([]chan answer, len(inputs))
	for i := range answers {
		answers[i] = make(chan answer, 1)
	}
	// A worker is at most this far ahead of emit, so that results do not pile up.
	ahead := make(chan struct{}, 4*max(1, opt.Workers))
	next := make(chan int)
	var group sync.WaitGroup
	defer group.Wait()
	defer cancel()
	group.Go(func() {
		defer close(next)
		for i := range inputs {
			select {
			case ahead <- struct{}{}:
			case <-ctx.Done():
				return
			}
			next <- i
		}
	})
	for range max(1, opt.Workers) {
		group.Go(func() {
			for i := range next {
				result, err := m.runFile(ctx, inputs[i], opt)
				answers[i] <- answer{result, err}
			}
		})
	}
	for i := range inputs {
		var a answer
		select {
		case a = <-answers[i]:
		case <-ctx.Done():
			return failed, ctx.Err()
		}
		<-ahead
		if a.err != nil {
			return failed, fmt.Errorf("run %s: %w", inputs[i], a.err)
		}
		if a.result.Status != study.OK {
			failed++
		}
		if err := emit(a.result); err != nil {
			return failed, err
		}
	}
	return failed, nil
}

func (m *Model) runFile(ctx context.Context, input string, opt RunOptions) (FileResult, error) {
	result := FileResult{Input: input}
	start := time.Now()
	out, err := m.runPath(ctx, input, opt.Files[input])
	result.Millis = millis(time.Since(start))
	if err != nil {
		return result, err
	}
	result.Status, result.Findings, result.Error = out.Status, out.Named, out.Detail
	if out.study != nil && opt.Derive {
		if result.Derived, err = m.Derive(out.study, out.Output); err != nil {
			return result, err
		}
	}
	if out.study == nil || opt.StudyID == nil {
		return result, nil
	}
	var digests []study.Hash
	for _, instance := range out.study.Instances {
		digest, _, err := instance.Digest(ctx)
		if err != nil {
			return result.refuse(err)
		}
		digests = append(digests, digest)
	}
	root, err := opt.StudyID(digests)
	if err != nil {
		return result.refuse(study.Faultf(study.BundleInvalid, "%w", err))
	}
	result.StudyID = root.String()
	return result, nil
}

// refuse makes an error the result's own when the study is to blame.
func (r FileResult) refuse(err error) (FileResult, error) {
	var out Output
	if err := out.fail(err); err != nil {
		return r, err
	}
	if r.Status == study.OK {
		r.Status, r.Error, r.Findings = out.Status, out.Detail, nil
	}
	return r, nil
}

// fileOutput is an Output and the study it is of, nil when that is unreadable.
type fileOutput struct {
	*Output
	study *imaging.Study
}

func (m *Model) runPath(ctx context.Context, input string, files []string) (fileOutput, error) {
	read := func() (*imaging.Study, error) { return ReadInput(ctx, input, m.limits) }
	if len(files) > 0 {
		read = func() (*imaging.Study, error) { return imaging.ReadStudy(ctx, files, m.limits) }
	}
	s, err := read()
	if err != nil {
		out := &Output{}
		return fileOutput{Output: out}, out.fail(err)
	}
	out, err := m.Run(ctx, s)
	return fileOutput{out, s}, err
}

// ReadInput reads a DICOM file, or every file below a folder in the order of
// their paths, hidden ones excepted, as one study.
func ReadInput(ctx context.Context, input string, lim imaging.Limits) (*imaging.Study, error) {
	info, err := os.Stat(input)
	if err != nil {
		// A path that is not there is this input's fault, not the machine's.
		return nil, study.Faultf(study.StudyUnavailable, "%w", cause(err))
	}
	paths := []string{input}
	if info.IsDir() {
		if paths, err = filesBelow(input, lim); err != nil {
			return nil, err
		}
	}
	return imaging.ReadStudy(ctx, paths, lim)
}

func filesBelow(dir string, lim imaging.Limits) ([]string, error) {
	most := lim.Instances
	if most == 0 {
		most = imaging.DefaultLimits.Instances
	}
	var paths []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return study.Faultf(study.StudyUnavailable, "%w", cause(err))
		case !d.Type().IsRegular() || strings.HasPrefix(d.Name(), "."):
			return nil
		case len(paths) >= most:
			return study.Faultf(study.StudyTooLarge, "the folder has more than %d files", most)
		}
		paths = append(paths, path)
		return nil
	})
	slices.Sort(paths)
	return paths, err
}

// cause takes the path out of an error of the file system: paths can hold
// names of patients, and the input is named beside the error anyway.
func cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
