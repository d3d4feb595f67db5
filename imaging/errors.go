package imaging

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/fluoronet/fluoro/study"
)

// The errors a caller may decide by. Every error of this package about a file
// wraps exactly one of them; an error that wraps none is the machine's (I/O,
// cancelled context) and may be tried again. No error's text holds a value
// from the file's patient or study attributes.
var (
	// ErrNotDICOM: the file is not DICOM Part 10. Leave it out.
	ErrNotDICOM = errors.New("not a DICOM Part 10 file")
	// ErrMalformed: the file's structure or a header element breaks PS3.5.
	// Have the sender write it again; dcmdump shows where it breaks.
	ErrMalformed = errors.New("malformed DICOM")
	// ErrTruncated: the file ends before what it declares. Transfer it again.
	ErrTruncated = errors.New("truncated DICOM")
	// ErrTooLarge: the file asks for more than Limits allow. Raise the limit
	// that the error names if the file is to be trusted.
	ErrTooLarge = errors.New("over the limit")
	// ErrNoPixels: there is no Pixel Data (7FE0,0010), as in reports and
	// structure sets. Leave the file out.
	ErrNoPixels = errors.New("no pixel data")
	// ErrPixels: the pixel data is damaged or contradicts the header. Have
	// the sender write it again.
	ErrPixels = errors.New("pixel data is damaged")
	// ErrUnsupported: the transfer syntax or pixel format is sound but not
	// read by this version. Transcode, for example with `gdcmconv --raw`.
	ErrUnsupported = errors.New("not supported")
	// ErrMixedStudy: the files belong to more than one study. Give one study
	// at a time.
	ErrMixedStudy = errors.New("files of more than one study")
	// ErrGeometry: the slices do not make a regular volume. Choose another
	// series, or a model that takes single instances.
	ErrGeometry = errors.New("not a regular volume")
)

// Why slices make no regular volume. Each is an ErrGeometry.
var (
	ErrMissingSlices    = fmt.Errorf("%w: slices are missing", ErrGeometry)
	ErrRepeatedSlices   = fmt.Errorf("%w: slices lie at the same position", ErrGeometry)
	ErrUnevenSlices     = fmt.Errorf("%w: slices are unevenly spaced", ErrGeometry)
	ErrMixedOrientation = fmt.Errorf("%w: orientation or pixel spacing varies", ErrGeometry)
	ErrTilted           = fmt.Errorf("%w: tilted gantry", ErrGeometry)
)

// ReasonOf returns the Reason under which err becomes a signed result, and
// true; false says that err is not the study's fault but the machine's, so
// that the work is to be tried again.
func ReasonOf(err error) (study.Reason, bool) {
	var fault *study.Fault
	if errors.As(err, &fault) {
		return fault.Reason, true
	}
	for _, known := range []struct {
		is     error
		reason study.Reason
	}{
		{ErrNotDICOM, study.InstanceUnreadable},
		{ErrMalformed, study.InstanceUnreadable},
		{ErrTruncated, study.InstanceUnreadable},
		{ErrTooLarge, study.StudyTooLarge},
		{ErrNoPixels, study.PixelsUndecodable},
		{ErrPixels, study.PixelsUndecodable},
		{ErrUnsupported, study.PixelsUndecodable},
		{ErrMixedStudy, study.MixedStudy},
		{ErrGeometry, study.InputUnsuitable},
	} {
		if errors.Is(err, known.is) {
			return known.reason, true
		}
	}
	return study.OK, err == nil
}

// withoutPath drops the path from an error of package os: a path may hold a
// patient's name, and the caller knows it.
func withoutPath(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}
