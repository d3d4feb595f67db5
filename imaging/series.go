package imaging

import (
	"cmp"
	"context"
	"fmt"
	"path/filepath"
	"slices"
)

// Study is the instances of one study, grouped into series.
type Study struct {
	UID       string      // Study Instance UID (0020,000D)
	Instances []*Instance // in the order given
	Series    []*Series   // in the order of their first instance
}

// Series is the instances that can stand in one volume: they share Series
// Instance UID, frame of reference, modality, orientation, size and spacing. One
// DICOM series is several of them when it holds, say, a localizer and slices.
type Series struct {
	UID       string // Series Instance UID (0020,000E)
	Modality  string
	Instances []*Instance // by position along the slice normal, else as given
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
	byKey := make(map[string][]*Series)
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
		key := in.seriesKey()
		at := slices.IndexFunc(byKey[key], func(have *Series) bool { return have.Instances[0].parallel(in) })
		if at < 0 {
			series := &Series{UID: in.SeriesInstanceUID, Modality: in.Modality}
			s.Series, byKey[key] = append(s.Series, series), append(byKey[key], series)
			at = len(byKey[key]) - 1
		}
		byKey[key][at].Instances = append(byKey[key][at].Instances, in)
	}
	for _, series := range s.Series {
		series.sort()
	}
	return s, nil
}

// seriesKey is equal for instances that can stand in one volume if they are
// parallel. The frames of a multi-frame instance are kept to themselves.
func (in *Instance) seriesKey() string {
	p := in.Pixel
	key := fmt.Sprintf("%q|%q|%q|%d|%d|%d", in.SeriesInstanceUID, in.FrameOfReference, in.Modality, p.Rows, p.Columns, p.SamplesPerPixel)
	if in.Frames > 1 {
		key += fmt.Sprintf("|%q", in.SOPInstanceUID)
	}
	return key
}

// parallel reports whether two instances have one orientation and spacing, but
// for the noise that scanners leave in the last digits.
func (in *Instance) parallel(other *Instance) bool {
	return near(in.Orientation, other.Orientation, directionSlack) && near(in.PixelSpacing, other.PixelSpacing, pixelSlack)
}

// sort orders single-frame instances along the slice normal: neither Instance
// Number nor file names are sure to follow it.
func (s *Series) sort() {
	for _, in := range s.Instances {
		if len(in.Position) != 3 || len(in.Orientation) != 6 {
			return
		}
	}
	n := normal(s.Instances[0].Orientation)
	slices.SortStableFunc(s.Instances, func(a, b *Instance) int {
		return cmp.Compare(dot(a.Position, n), dot(b.Position, n))
	})
}

// normal is the cross product of the row and column directions.
func normal(o []float64) []float64 {
	return []float64{o[1]*o[5] - o[2]*o[4], o[2]*o[3] - o[0]*o[5], o[0]*o[4] - o[1]*o[3]}
}

func dot(a, b []float64) float64 { return a[0]*b[0] + a[1]*b[1] + a[2]*b[2] }
