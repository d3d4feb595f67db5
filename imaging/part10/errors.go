package part10

import (
	"errors"
	"fmt"
)

// What can be wrong with a file; every error of this package that is about the
// file wraps one of them in an *Error.
var (
	ErrNotDICOM       = errors.New("not a DICOM Part 10 file")
	ErrTruncated      = errors.New("file ends too early")
	ErrMalformed      = errors.New("malformed DICOM")
	ErrLimit          = errors.New("over the limit")
	ErrTransferSyntax = errors.New("transfer syntax is not supported")
)

// Error says where in a file what is wrong. It holds no value of the file.
type Error struct {
	Offset   int64 // byte offset of the element or item, in the inflated data set when Inflated
	Inflated bool
	Tag      Tag // 0 before the first tag
	Err      error
	Detail   string // what was found and what was wanted
}

// Error implements error.
func (e *Error) Error() string {
	where := fmt.Sprintf("at byte %d", e.Offset)
	if e.Inflated {
		where += " of the inflated data set"
	}
	if e.Tag != 0 {
		where += ", " + e.Tag.String()
	}
	return fmt.Sprintf("%v: %s: %s", e.Err, where, e.Detail)
}

// Unwrap returns the sentinel.
func (e *Error) Unwrap() error { return e.Err }

// Limits bound what a file may make the scanner do. They are checked before
// memory is taken.
type Limits struct {
	FileBytes     int64 // size of the file
	InflatedBytes int64 // size of a deflated data set once inflated; it is held in memory
	Elements      int   // elements, items and fragments together, at all depths
	Depth         int   // nested sequences
	ValueBytes    int64 // a single value asked for by an accessor
}

// DefaultLimits suit every file of a hospital's archive: 4 GiB (the format's
// own bound on a native value), half a million elements, 32 nested sequences.
func DefaultLimits() Limits {
	return Limits{FileBytes: 4 << 30, InflatedBytes: 256 << 20, Elements: 500_000, Depth: 32, ValueBytes: 16 << 20}
}
