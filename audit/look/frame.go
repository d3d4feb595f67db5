package look

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/study"
)

// Series is the frames that belong together, in the order in which they lie.
type Series struct {
	Label     string  `json:"label"`
	Modality  string  `json:"modality"`           // as fluoro names it, or ""
	BodyPart  string  `json:"bodyPart,omitempty"` // Body Part Examined (0018,0015), if it is a code string
	Plane     string  `json:"plane,omitempty"`    // axial, coronal or sagittal
	Localizer bool    `json:"localizer,omitempty"`
	Distance  float64 `json:"distance,omitempty"` // of the slices, in mm; 0: see Geometry
	Geometry  string  `json:"geometry,omitempty"` // why they are no regular volume
	Frames    []Frame `json:"frames"`
}

// Key names a frame of a study: the place of its instance in the manifest and
// of the frame in it, both from 0.
type Key struct{ Instance, Frame int }

// String is the key as a part of a path: "12.0".
func (k Key) String() string { return fmt.Sprintf("%d.%d", k.Instance, k.Frame) }

// MarshalText implements encoding.TextMarshaler.
func (k Key) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// ErrKey is wrapped by every error about a frame that there is not.
var ErrKey = errors.New("there is no such frame")

// ParseKey reads what String gives.
func ParseKey(text string) (k Key, err error) {
	instance, frame, _ := strings.Cut(text, ".")
	a, err1 := strconv.ParseUint(instance, 10, 31)
	b, err2 := strconv.ParseUint(frame, 10, 31)
	if k = (Key{int(a), int(b)}); err1 != nil || err2 != nil || k.String() != text {
		return Key{}, fmt.Errorf("%w: a frame is named INSTANCE.FRAME, both from 0", ErrKey)
	}
	return k, nil
}

// Frame is one frame: what its samples are, where it lies, and how it is best
// shown. Lengths are in mm.
type Frame struct {
	Key         Key       `json:"key"`
	Path        string    `json:"path"` // of its file in the bundle
	Rows        int       `json:"rows"`
	Columns     int       `json:"columns"`
	Samples     int       `json:"samples"` // 1, or 3: red, green, blue
	Bits        int       `json:"bits"`    // of a sample: 8, 16 or 32
	Signed      bool      `json:"signed"`
	Slope       float64   `json:"slope"` // value = slope · sample + intercept
	Intercept   float64   `json:"intercept"`
	Inverted    bool      `json:"inverted"`       // the lowest value is meant to be shown white
	Unit        string    `json:"unit,omitempty"` // of the values: "HU"
	Photometric string    `json:"photometric"`    // Photometric Interpretation (0028,0004), where it is one that PS3.3 defines
	Position    []float64 `json:"position,omitempty"`
	Orientation []float64 `json:"orientation,omitempty"`
	Spacing     []float64 `json:"spacing,omitempty"` // between rows, between columns
	Thickness   float64   `json:"thickness,omitempty"`
	Windows     []Window  `json:"windows,omitempty"` // that the file names
}

// Window is a VOI window that a file names, in the frame's values.
type Window struct {
	Name     string  `json:"name"`
	Centre   float64 `json:"centre"`
	Width    float64 `json:"width"`
	Function string  `json:"function"`
}

// mostWindows bounds the windows of a frame that are listed.
const mostWindows = 8

func (o *opened) series(x *imaging.Series, place map[*imaging.Instance]int) Series {
	s := Series{Plane: x.Plane(), Localizer: x.Localizer, Frames: make([]Frame, 0, len(x.Slices))}
	if len(x.Instances) > 0 {
		first := x.Instances[0]
		if m, err := first.ParseModality(); err == nil {
			s.Modality = m.String()
		}
		s.BodyPart = codeString(first.BodyPart)
	}
	if distance, err := x.SliceDistance(); err == nil {
		s.Distance = finite(distance, 0)
	} else {
		s.Geometry = err.Error()
	}
	for _, sl := range x.Slices {
		i := place[sl.Instance]
		s.Frames = append(s.Frames, frameOf(sl, i, o.manifest.Instances[i].Path, s.Modality))
	}
	s.Label = s.label()
	return s
}

func frameOf(sl imaging.Slice, instance int, path, modality string) Frame {
	in, a := sl.Instance, sl.Attributes()
	format := in.SampleFormat(sl.Frame)
	f := Frame{
		Key: Key{instance, sl.Frame}, Path: path, Rows: in.Pixel.Rows, Columns: in.Pixel.Columns, Samples: format.Channels, Bits: format.Bits,
		Signed: format.Signed, Slope: finite(format.Slope, 1), Intercept: finite(format.Intercept, 0), Inverted: format.Inverted,
		Photometric: codeString(in.Pixel.Photometric), Position: allFinite(a.Position), Orientation: allFinite(a.Orientation),
		Spacing: allFinite(a.PixelSpacing), Thickness: finite(a.Thickness, 0),
	}
	if modality == study.CT.String() && f.Samples == 1 {
		f.Unit = "HU"
	}
	for i, w := range a.Windows[:min(len(a.Windows), mostWindows)] {
		if len(allFinite([]float64{w.Center, w.Width})) == 0 {
			continue
		}
		f.Windows = append(f.Windows, Window{Name: fmt.Sprint("file ", i+1), Centre: w.Center, Width: w.Width, Function: string(w.Function)})
	}
	return f
}

// finite is x, or what stands for a number that JSON and a canvas cannot take.
func finite(x, otherwise float64) float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return otherwise
	}
	return x
}

// allFinite is the list, or nothing if a number of it is not one.
func allFinite(list []float64) []float64 {
	for _, x := range list {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return nil
		}
	}
	return list
}

// label names a series in words of ours.
func (s *Series) label() string {
	parts := []string{s.Modality}
	if s.Modality == "" {
		parts[0] = "other"
	}
	if s.BodyPart != "" {
		parts = append(parts, strings.ToLower(s.BodyPart))
	}
	if s.Localizer {
		parts = append(parts, "localizer")
	}
	if s.Plane != "" {
		parts = append(parts, s.Plane)
	}
	if n := len(s.Frames); n != 1 {
		parts = append(parts, fmt.Sprint(n, " frames"))
	}
	return strings.Join(parts, ", ")
}

// codeString is a DICOM code string (VR CS), or "" for anything else.
func codeString(s string) string {
	if len(s) > 16 {
		return ""
	}
	for _, r := range s {
		if r != ' ' && r != '_' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') {
			return ""
		}
	}
	return strings.TrimSpace(s)
}

// instance is the instance of a frame.
func (s *opened) instance(k Key) (*imaging.Instance, error) {
	if k.Instance < 0 || k.Instance >= len(s.instances) || k.Frame < 0 {
		return nil, fmt.Errorf("%w: %s", ErrKey, k)
	}
	in := s.instances[k.Instance]
	if in == nil {
		path := s.manifest.Instances[k.Instance].Path
		at := slices.IndexFunc(s.listing.Unread, func(u Unread) bool { return u.Path == path })
		u := s.listing.Unread[at] // of each instance that is nil there is one
		return nil, study.Faultf(u.Reason, "%s: %s", path, u.Error)
	}
	if k.Frame >= in.Frames {
		return nil, fmt.Errorf("%w: %s has %d frames", ErrKey, s.manifest.Instances[k.Instance].Path, in.Frames)
	}
	return in, nil
}

// Samples decodes a frame: Rows x Columns x Samples little-endian numbers of
// Bits bits, as the listing says of it. That it cannot be decoded is a
// *study.Fault that names file, transfer syntax and cause.
func (s *opened) Samples(ctx context.Context, k Key) ([]byte, error) {
	in, err := s.instance(k)
	if err != nil {
		return nil, err
	}
	raw, err := in.Samples(ctx, k.Frame)
	return raw, s.named(k, in, err)
}

// named says of which file an error is.
func (s *opened) named(k Key, in *imaging.Instance, err error) error {
	if err == nil {
		return nil
	}
	path := s.manifest.Instances[k.Instance].Path
	if reason, isStudys := imaging.ReasonOf(err); isStudys {
		return study.Faultf(reason, "%s (%s): %w", path, imaging.SyntaxName(in.TransferSyntax), err)
	}
	return fmt.Errorf("%s: %w", path, err)
}
