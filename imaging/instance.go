package imaging

import (
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/suyashkumar/dicom/pkg/tag"

	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/study"
)

// Reader names this package in a result's record; its version changes when
// the same file would give other values.
const Reader = "fluoro-imaging/2"

// Instance is the header of one DICOM file and where its pixels are. It holds
// no pixels and no open file: both are fetched when asked for. It is safe for
// concurrent use.
type Instance struct {
	TransferSyntax    string // Transfer Syntax UID (0002,0010)
	SOPClass          string // SOP Class UID (0008,0016)
	SOPInstanceUID    string // (0008,0018)
	StudyInstanceUID  string // (0020,000D)
	SeriesInstanceUID string // (0020,000E)
	FrameOfReference  string // Frame of Reference UID (0020,0052), may be empty
	Modality          string // (0008,0060), as it stands
	BodyPart          string // Body Part Examined (0018,0015), may be empty
	ImageType         []string
	Contrast          bool   // Contrast/Bolus Agent (0018,0010) names one, or its sequence (0018,0012) does
	BurnedIn          string // Burned In Annotation (0028,0301): YES, NO or empty

	Deidentified Deidentified

	Pixel  PixelFormat
	Frames int // Number of Frames (0028,0008), 1 when absent

	Deviations []part10.Deviation // where the file breaks the encoding rules and is read nevertheless: see part10.Scan

	// Attributes of every frame, unless functional groups say otherwise: see
	// Frame.
	FrameAttributes

	palette   *palette
	modality  *lut
	perFrame  []FrameAttributes // nil: all frames are alike
	positions bool              // of perFrame, all have one
	src       *source
	pixels    pixelLocation
	lim       Limits
	bigEndian bool
}

// Deidentified holds the marks that de-identification leaves.
type Deidentified struct {
	Removed bool         // Patient Identity Removed (0012,0062) is YES
	Method  []string     // De-identification Method (0012,0063)
	Codes   []study.Code // De-identification Method Code Sequence (0012,0064)
}

// Marked reports whether the file says that it was de-identified, and how.
func (d Deidentified) Marked() bool {
	return d.Removed && (len(d.Method) > 0 || len(d.Codes) > 0)
}

// PixelFormat describes the samples, as in the Image Pixel module (PS3.3
// C.7.6.3).
type PixelFormat struct {
	Rows                int    // (0028,0010)
	Columns             int    // (0028,0011)
	SamplesPerPixel     int    // (0028,0002)
	BitsAllocated       int    // (0028,0100): 1, 8, 16 or 32
	BitsStored          int    // (0028,0101)
	HighBit             int    // (0028,0102)
	PixelRepresentation int    // (0028,0103): 0 unsigned, 1 two's complement
	PlanarConfiguration int    // (0028,0006): 1 is colour-by-plane
	Photometric         string // Photometric Interpretation (0028,0004)
}

// FrameBytes is the size of one decoded frame as EachFrame gives it.
func (p PixelFormat) FrameBytes() int64 {
	return p.samples() * int64(p.sampleBytes())
}

// samples counts those of one frame.
func (p PixelFormat) samples() int64 {
	return int64(p.Rows) * int64(p.Columns) * int64(p.SamplesPerPixel)
}

func (p PixelFormat) sampleBytes() int { return max(1, p.BitsAllocated/8) }

// HasPixels reports whether there is pixel data that can be asked for.
func (in *Instance) HasPixels() bool { return in.pixels.present }

// Open reads the header of the Part 10 file at path and finds its pixel data.
// Nothing is held open.
func Open(path string, lim Limits) (*Instance, error) {
	lim = lim.withDefaults()
	src, err := fileSource(path, lim)
	if err != nil {
		return nil, err
	}
	return openSource(src, lim)
}

// OpenFS is Open for a file of fsys, whose files must be io.ReaderAt.
func OpenFS(fsys fs.FS, name string, lim Limits) (*Instance, error) {
	lim = lim.withDefaults()
	src, err := fsSource(fsys, name, lim)
	if err != nil {
		return nil, err
	}
	return openSource(src, lim)
}

// OpenReader is Open for bytes that are not a file. r must stay readable, by
// several goroutines if the Instance is used by several.
func OpenReader(r io.ReaderAt, size int64, lim Limits) (*Instance, error) {
	lim = lim.withDefaults()
	src, err := newSource(func() (io.ReaderAt, io.Closer, error) { return r, nil, nil }, size, lim)
	if err != nil {
		return nil, err
	}
	return openSource(src, lim)
}

func openSource(src *source, lim Limits) (*Instance, error) {
	r, closer, err := src.open()
	if err != nil {
		return nil, err
	}
	if closer != nil {
		defer closer.Close()
	}
	f, err := src.scan(r, lim, lim.HeaderBytes)
	if err != nil {
		return nil, err
	}
	src.deflated = f.Syntax.Deflated
	if last := len(f.Meta) - 1; last >= 0 {
		src.dataset = f.Meta[last].End
	}
	in := &Instance{TransferSyntax: f.Syntax.UID, Deviations: f.Deviations, src: src, lim: lim, bigEndian: f.Syntax.BigEndian}
	if in.pixels, err = locatePixels(f, lim); err != nil {
		return nil, structureError(err)
	}
	h := &header{file: f, left: lim.HeaderBytes}
	err = in.readHeader(elements{h, f.Elements})
	if err = cmp.Or(h.err, err); err != nil {
		return nil, err
	}
	if in.pixels.present {
		if err := in.checkPixels(); err != nil {
			return nil, err
		}
	}
	return in, nil
}

// readHeader takes over what the header says.
func (in *Instance) readHeader(es elements) error {
	in.identify(es)
	if err := in.readFormat(es); err != nil {
		return err
	}
	if err := in.readFrames(es); err != nil {
		return err
	}
	return in.readTables(es)
}

func (in *Instance) identify(es elements) {
	in.SOPClass = es.string(tag.SOPClassUID)
	in.SOPInstanceUID = es.string(tag.SOPInstanceUID)
	in.StudyInstanceUID = es.string(tag.StudyInstanceUID)
	in.SeriesInstanceUID = es.string(tag.SeriesInstanceUID)
	in.FrameOfReference = es.string(tag.FrameOfReferenceUID)
	in.Modality = es.string(tag.Modality)
	in.BodyPart = es.string(tag.BodyPartExamined)
	in.ImageType = es.strings(tag.ImageType)
	_, sequence := es.item(tag.ContrastBolusAgentSequence)
	switch strings.ToUpper(es.string(tag.ContrastBolusAgent)) {
	case "", "NO", "NONE": // what scanners write when there was none
		in.Contrast = sequence
	default:
		in.Contrast = true
	}
	in.BurnedIn = es.string(tag.BurnedInAnnotation)
	in.Deidentified.Removed = es.string(tag.PatientIdentityRemoved) == "YES"
	in.Deidentified.Method = es.strings(tag.DeidentificationMethod)
	for _, item := range es.items(tag.DeidentificationMethodCodeSequence) {
		in.Deidentified.Codes = append(in.Deidentified.Codes, study.Code{
			Value:   item.string(tag.CodeValue),
			Scheme:  item.string(tag.CodingSchemeDesignator),
			Meaning: item.string(tag.CodeMeaning),
		})
	}
}

func (in *Instance) readFormat(es elements) error {
	p := &in.Pixel
	var err error
	for _, f := range []struct {
		into *int
		tag  tag.Tag
		dflt int
	}{
		{&p.Rows, tag.Rows, 0}, {&p.Columns, tag.Columns, 0}, {&p.SamplesPerPixel, tag.SamplesPerPixel, 1},
		{&p.BitsAllocated, tag.BitsAllocated, 0}, {&p.PixelRepresentation, tag.PixelRepresentation, 0},
		{&p.PlanarConfiguration, tag.PlanarConfiguration, 0}, {&in.Frames, tag.NumberOfFrames, 1},
	} {
		if *f.into, err = es.int(f.tag, f.dflt); err != nil {
			return err
		}
	}
	if p.BitsStored, err = es.int(tag.BitsStored, p.BitsAllocated); err != nil {
		return err
	}
	if p.HighBit, err = es.int(tag.HighBit, p.BitsStored-1); err != nil {
		return err
	}
	p.Photometric = es.string(tag.PhotometricInterpretation)
	return nil
}

// checkPixels holds the declared format against the limits and against the
// pixel data that is there, before any memory is taken for pixels.
func (in *Instance) checkPixels() error {
	p := in.Pixel
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: %s", ErrPixels, fmt.Sprintf(format, args...))
	}
	switch {
	case p.Rows <= 0 || p.Columns <= 0:
		return bad("Rows (0028,0010) is %d and Columns (0028,0011) is %d", p.Rows, p.Columns)
	case p.Rows > in.lim.Rows || p.Columns > in.lim.Columns:
		return fmt.Errorf("%w: %d rows and %d columns, limits Rows %d and Columns %d", ErrTooLarge, p.Rows, p.Columns, in.lim.Rows, in.lim.Columns)
	case in.Frames <= 0:
		return bad("Number of Frames (0028,0008) is %d", in.Frames)
	case in.Frames > in.lim.Frames:
		return fmt.Errorf("%w: %d frames, limit Frames %d", ErrTooLarge, in.Frames, in.lim.Frames)
	case p.SamplesPerPixel != 1 && p.SamplesPerPixel != 3:
		return bad("Samples per Pixel (0028,0002) is %d, not 1 or 3", p.SamplesPerPixel)
	case !slices.Contains([]int{1, 8, 16, 32}, p.BitsAllocated):
		return fmt.Errorf("%w: Bits Allocated (0028,0100) is %d, not 1, 8, 16 or 32", ErrUnsupported, p.BitsAllocated)
	case p.BitsStored < 1 || p.BitsStored > p.BitsAllocated:
		return bad("Bits Stored (0028,0101) is %d of %d allocated", p.BitsStored, p.BitsAllocated)
	case p.HighBit < p.BitsStored-1 || p.HighBit >= p.BitsAllocated:
		return bad("High Bit (0028,0102) is %d with %d bits stored of %d", p.HighBit, p.BitsStored, p.BitsAllocated)
	case p.PixelRepresentation != 0 && p.PixelRepresentation != 1:
		return bad("Pixel Representation (0028,0103) is %d, not 0 or 1", p.PixelRepresentation)
	case p.PlanarConfiguration != 0 && p.PlanarConfiguration != 1:
		return bad("Planar Configuration (0028,0006) is %d, not 0 or 1", p.PlanarConfiguration)
	case p.BitsAllocated == 1 && p.SamplesPerPixel != 1:
		return fmt.Errorf("%w: one-bit colour", ErrUnsupported)
	case p.FrameBytes() > in.lim.FrameBytes:
		return fmt.Errorf("%w: a frame has %d bytes, limit FrameBytes %d", ErrTooLarge, p.FrameBytes(), in.lim.FrameBytes)
	case p.FrameBytes()*int64(in.Frames) > in.lim.PixelBytes:
		return fmt.Errorf("%w: the frames have %d bytes, limit PixelBytes %d", ErrTooLarge, p.FrameBytes()*int64(in.Frames), in.lim.PixelBytes)
	}
	if in.pixels.encapsulated {
		return nil
	}
	if want := in.nativeBytes(); in.pixels.length < want {
		return fmt.Errorf("%w: pixel data has %d bytes, %d frames of %d x %d need %d", ErrPixels, in.pixels.length, in.Frames, p.Rows, p.Columns, want)
	}
	return nil
}

// ParseModality returns Modality (0008,0060) as fluoro's number.
func (in *Instance) ParseModality() (study.Modality, error) { return study.ParseModality(in.Modality) }
