package imaging

import (
	"cmp"
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// Study is the instances of one study, grouped into series.
type Study struct {
	UID       string      // Study Instance UID (0020,000D)
	Instances []*Instance // in the order given
	Series    []*Series   // in the order of their first instance
}

// Series is the frames that can stand in one volume: they share Series Instance
// UID, frame of reference, modality, orientation, size, spacing and stack, and
// are localizers or are not. One DICOM series is several of them when it holds,
// say, a localizer and slices, and when frames lie at one place in the patient
// that differ in time, echo or the like: see split.
type Series struct {
	UID       string // Series Instance UID (0020,000E)
	Modality  string
	Localizer bool        // Image Type (0008,0008) says so
	Instances []*Instance // those that the slices are of, by the first slice of each
	Slices    []Slice     // by position along the slice normal, else as given
}

// ReadStudy opens the files at paths as one study. An error names the file by
// the last element of its path.
func ReadStudy(ctx context.Context, paths []string, lim Limits) (*Study, error) {
	lim = lim.withDefaults()
	if len(paths) > lim.Instances {
		return nil, fmt.Errorf("%w: %d files, limit Instances %d", ErrTooLarge, len(paths), lim.Instances)
	}
	instances := make([]*Instance, len(paths))
	for i, path := range paths {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		in, err := Open(path, lim)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", printable(filepath.Base(path), 80), err)
		}
		instances[i] = in
	}
	return NewStudy(instances, lim)
}

// NewStudy groups instances that are already open.
func NewStudy(instances []*Instance, lim Limits) (*Study, error) {
	lim = lim.withDefaults()
	if len(instances) == 0 {
		return nil, fmt.Errorf("%w: no files", ErrNoPixels)
	}
	s := &Study{UID: instances[0].StudyInstanceUID, Instances: instances}
	var bytes int64
	var frames int
	group := grouping{byKey: make(map[string][]*Series)}
	for i, in := range instances {
		if in.StudyInstanceUID != s.UID {
			return nil, fmt.Errorf("%w: instance %d has another Study Instance UID (0020,000D) than the first", ErrMixedStudy, i+1)
		}
		if !in.HasPixels() {
			return nil, fmt.Errorf("instance %d: %w: Pixel Data (7FE0,0010) is missing", i+1, ErrNoPixels)
		}
		if bytes += in.Pixel.FrameBytes() * int64(in.Frames); bytes > lim.StudyPixels {
			return nil, fmt.Errorf("%w: the study's pixels have more than StudyPixels, %d bytes", ErrTooLarge, lim.StudyPixels)
		}
		if frames += in.Frames; frames > lim.StudyFrames {
			return nil, fmt.Errorf("%w: the study has more than StudyFrames, %d frames", ErrTooLarge, lim.StudyFrames)
		}
		if err := group.add(in); err != nil {
			return nil, err
		}
	}
	for _, series := range group.all {
		s.Series = append(s.Series, series.split()...)
	}
	return s, nil
}

// maxOrientations bounds the orientations and spacings in one DICOM series, for
// each frame is compared with them.
const maxOrientations = 1000

// grouping is series in the making.
type grouping struct {
	all   []*Series // in the order of their first slice
	byKey map[string][]*Series
}

// add puts the frames of an instance into the series that they belong to.
func (g *grouping) add(in *Instance) error {
	key := Slice{Instance: in}.seriesKey()
	for frame := range in.Frames {
		sl := Slice{Instance: in, Frame: frame}
		if in.perFrame != nil && frame > 0 {
			key = sl.seriesKey()
		}
		like := g.byKey[key]
		at := slices.IndexFunc(like, func(have *Series) bool { return have.Slices[0].parallel(sl) })
		if at < 0 {
			if len(like) == maxOrientations {
				return fmt.Errorf("%w: one series has more than %d orientations", ErrTooLarge, maxOrientations)
			}
			series := &Series{UID: in.SeriesInstanceUID, Modality: in.Modality, Localizer: sl.localizer()}
			g.all, g.byKey[key], at = append(g.all, series), append(like, series), len(like)
		}
		series := g.byKey[key][at]
		series.Slices = append(series.Slices, sl)
	}
	return nil
}

// seriesKey is equal for slices that can stand in one volume if they are
// parallel. The frames of a multi-frame instance are kept to themselves.
func (sl Slice) seriesKey() string {
	in, p := sl.Instance, sl.Instance.Pixel
	key := fmt.Sprintf("%q|%q|%q|%d|%d|%d|%v", in.SeriesInstanceUID, in.FrameOfReference, in.Modality, p.Rows, p.Columns, p.SamplesPerPixel, sl.localizer())
	if in.Frames > 1 {
		key += fmt.Sprintf("|%q|%q", in.SOPInstanceUID, sl.attributes().Stack)
	}
	return key
}

func (sl Slice) localizer() bool {
	return slices.Contains(strings.Split(sl.attributes().Type, `\`), "LOCALIZER")
}

// parallel reports whether two slices have one orientation and spacing, but for
// the noise that scanners leave in the last digits.
func (sl Slice) parallel(other Slice) bool {
	a, b := sl.attributes(), other.attributes()
	return near(a.Orientation, b.Orientation, directionSlack) && near(a.PixelSpacing, b.PixelSpacing, pixelSlack)
}

// placed reports whether the slice says where it lies and how it is turned.
func (sl Slice) placed() bool {
	return sl.Instance.HasPositions() && len(sl.attributes().Orientation) == 6
}

// settle brings the slices into order along their normal, for neither Instance
// Number nor file names are sure to follow it, and lists their instances.
func (s *Series) settle() {
	if !slices.ContainsFunc(s.Slices, func(sl Slice) bool { return !sl.placed() }) {
		n := normal(s.Slices[0].Attributes().Orientation)
		slices.SortStableFunc(s.Slices, func(a, b Slice) int {
			return cmp.Compare(dot(a.attributes().Position, n), dot(b.attributes().Position, n))
		})
	}
	seen := make(map[*Instance]bool)
	s.Instances = nil
	for _, sl := range s.Slices {
		if !seen[sl.Instance] {
			seen[sl.Instance] = true
			s.Instances = append(s.Instances, sl.Instance)
		}
	}
}

// normal is the cross product of the row and column directions.
func normal(o []float64) []float64 {
	return []float64{o[1]*o[5] - o[2]*o[4], o[2]*o[3] - o[0]*o[5], o[0]*o[4] - o[1]*o[3]}
}

func dot(a, b []float64) float64 { return a[0]*b[0] + a[1]*b[1] + a[2]*b[2] }
