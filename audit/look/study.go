package look

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/study"
)

// Study is an open study. It is safe for use by several goroutines until Close.
type Study struct {
	*opened
	close func()
}

// Close ends the use of a study.
func (s *Study) Close() { s.close() }

// opened is what is in memory of a study: headers, no pixels.
type opened struct {
	manifest  study.Manifest
	instances []*imaging.Instance // in the manifest's order; nil: it cannot be read
	listing   Listing
	lim       imaging.Limits
}

// Listing is what a study has to look at.
type Listing struct {
	Manifest study.Manifest `json:"manifest"`
	Deid     Deid           `json:"deidentification"`
	Series   []Series       `json:"series"`
	Unread   []Unread       `json:"unread"`            // instances that cannot be shown
	Problem  string         `json:"problem,omitempty"` // why the instances make no study: series are then as the files say
}

// Unread is an instance that cannot be shown, and why.
type Unread struct {
	Path   string       `json:"path"`
	Reason study.Reason `json:"reason"`
	Error  string       `json:"error"`
}

// Manifest is study.json; its text is hostile.
func (s *opened) Manifest() study.Manifest { return s.manifest }

// Listing lists the study's series and frames.
func (s *opened) Listing() Listing { return s.listing }

// openStudy reads study.json and the header of every instance that it lists.
func openStudy(ctx context.Context, dir string, lim imaging.Limits) (*opened, error) {
	file, err := os.Open(filepath.Join(dir, study.ManifestName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, study.Faultf(study.BundleInvalid, "there is no %s", study.ManifestName)
	}
	if err != nil {
		return nil, fmt.Errorf("read study manifest: %w", err)
	}
	defer file.Close()
	m, err := study.ParseManifest(file)
	if errors.Is(err, study.ErrManifest) {
		return nil, &study.Fault{Reason: study.ManifestInvalid, Err: err}
	}
	if err != nil {
		return nil, err
	}
	s := &opened{manifest: m, lim: lim}
	s.listing = Listing{Manifest: m, Series: []Series{}, Unread: []Unread{}}
	if err := s.openInstances(ctx, os.DirFS(dir)); err != nil {
		return nil, err
	}
	s.list()
	return s, nil
}

func (s *opened) openInstances(ctx context.Context, dir fs.FS) error {
	s.instances = make([]*imaging.Instance, len(s.manifest.Instances))
	unread := make([]error, len(s.instances))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, inst := range s.manifest.Instances {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			s.instances[i], unread[i] = openInstance(dir, inst.Path, s.lim)
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for i, err := range unread {
		if err != nil {
			s.refuse(i, err)
		}
	}
	return nil
}

func openInstance(dir fs.FS, path string, lim imaging.Limits) (*imaging.Instance, error) {
	if info, err := fs.Lstat(dir, path); err != nil || !info.Mode().IsRegular() {
		return nil, study.Faultf(study.BundleInvalid, "there is no such file")
	}
	in, err := imaging.OpenFS(dir, path, lim)
	if err == nil && !in.HasPixels() {
		err = imaging.ErrNoPixels
	}
	return in, err
}

// refuse leaves an instance out.
func (s *opened) refuse(i int, err error) {
	reason, _ := imaging.ReasonOf(err)
	var fault *study.Fault
	if errors.As(err, &fault) {
		reason = fault.Reason
	}
	s.instances[i] = nil
	s.listing.Unread = append(s.listing.Unread, Unread{Path: s.manifest.Instances[i].Path, Reason: reason, Error: err.Error()})
}

// list groups what can be read.
func (s *opened) list() {
	s.listing.Deid = s.deid()
	place := map[*imaging.Instance]int{}
	var there []*imaging.Instance
	frames := 0
	for i, in := range s.instances {
		if in == nil {
			continue
		}
		if frames += in.Frames; frames > s.lim.StudyFrames {
			s.refuse(i, fmt.Errorf("%w: more than %d frames in one study", imaging.ErrTooLarge, s.lim.StudyFrames))
			continue
		}
		place[in] = i
		there = append(there, in)
	}
	grouped, err := imaging.NewStudy(there, s.lim)
	series := []*imaging.Series{}
	switch {
	case len(there) == 0:
		s.listing.Problem = "no instance can be read"
	case err != nil:
		s.listing.Problem = err.Error()
		series = asFiled(there)
	default:
		series = grouped.Series
	}
	for _, x := range series {
		s.listing.Series = append(s.listing.Series, s.series(x, place))
	}
}

// asFiled groups instances by Series Instance UID (0020,000E) alone.
func asFiled(instances []*imaging.Instance) []*imaging.Series {
	var list []*imaging.Series
	for _, in := range instances {
		at := slices.IndexFunc(list, func(s *imaging.Series) bool { return s.UID == in.SeriesInstanceUID })
		if at < 0 {
			at = len(list)
			list = append(list, &imaging.Series{UID: in.SeriesInstanceUID, Modality: in.Modality})
		}
		list[at].Instances = append(list[at].Instances, in)
		for f := range in.Frames {
			list[at].Slices = append(list[at].Slices, imaging.Slice{Instance: in, Frame: f})
		}
	}
	return list
}

// Deid is what the bundle says of its de-identification: the manifest, and the
// marks in its files, which are hostile text.
type Deid struct {
	study.Deidentification
	Unmarked int          `json:"unmarked"` // instances without marks
	Methods  []string     `json:"methods"`  // De-identification Method (0012,0063) of any
	Codes    []study.Code `json:"codes"`    // De-identification Method Code Sequence (0012,0064) of any
	BurnedIn []string     `json:"burnedIn"` // Burned In Annotation (0028,0301) of any, "" where it is absent
}

// mostMarks bounds each list of Deid, and textMost what is shown of a text.
const (
	mostMarks = 32
	textMost  = 256
)

func (s *opened) deid() Deid {
	d := Deid{Deidentification: s.manifest.Deidentification, Methods: []string{}, Codes: []study.Code{}, BurnedIn: []string{}}
	for _, in := range s.instances {
		if in == nil {
			continue
		}
		if !in.Deidentified.Marked() {
			d.Unmarked++
		}
		for _, m := range in.Deidentified.Method {
			d.Methods = gather(d.Methods, clip(m))
		}
		for _, c := range in.Deidentified.Codes {
			d.Codes = gather(d.Codes, study.Code{Value: clip(c.Value), Scheme: clip(c.Scheme), Meaning: clip(c.Meaning)})
		}
		d.BurnedIn = gather(d.BurnedIn, clip(in.BurnedIn))
	}
	return d
}

// gather adds what is not there yet, up to mostMarks.
func gather[T comparable](list []T, x T) []T {
	if len(list) == mostMarks || slices.Contains(list, x) {
		return list
	}
	return append(list, x)
}

func clip(s string) string {
	s = strings.ToValidUTF8(s, "?")
	if r := []rune(s); len(r) > textMost {
		return string(r[:textMost]) + "…"
	}
	return s
}
