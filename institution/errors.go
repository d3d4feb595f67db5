package institution

import (
	"errors"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging"
)

// ErrStudy says that the study itself cannot be contributed as it is. Trying
// again is no use.
var ErrStudy = errors.New("study cannot be contributed")

// Permanent reports whether an error of Add is the study's: the same input
// will fail again. Others are the machine's, the network's or the chain's.
func Permanent(err error) bool {
	_, known := imaging.ReasonOf(err)
	return err != nil && (known || errors.Is(err, ErrStudy) || errors.Is(err, chain.ErrDuplicateStudy))
}
