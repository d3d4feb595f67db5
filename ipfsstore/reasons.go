package ipfsstore

import (
	"errors"

	"github.com/fluoronet/fluoro/study"
)

// Reasons say what a fault of fetched content is called on chain.
type Reasons struct{ Unavailable, TooLarge, Invalid study.Reason }

// The reasons of the two kinds of content that strangers name.
var (
	StudyReasons = Reasons{study.StudyUnavailable, study.StudyTooLarge, study.BundleInvalid}
	ModelReasons = Reasons{study.ModelUnavailable, study.ModelInvalid, study.ModelInvalid}
)

// Fault returns an error of Fetch as a study.Fault when the content or those
// who serve it are to blame, and any other error as it is.
func (r Reasons) Fault(err error) error {
	switch {
	case errors.Is(err, ErrUnavailable):
		return &study.Fault{Reason: r.Unavailable, Err: err}
	case errors.Is(err, ErrTooLarge):
		return &study.Fault{Reason: r.TooLarge, Err: err}
	case errors.Is(err, ErrBadPath), errors.Is(err, ErrCorrupt):
		return &study.Fault{Reason: r.Invalid, Err: err}
	}
	return err
}
