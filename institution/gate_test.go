package institution_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	phigate "github.com/fluoronet/fluoro/imaging/phi"
	"github.com/fluoronet/fluoro/imaging/phi/phitest"
	"github.com/fluoronet/fluoro/study"
)

// A study that shows a name is refused before anything is stored, and so is
// every study where nothing can look.
func TestTheGateIsBeforeTheStore(t *testing.T) {
	n := chaintest.Start(t)
	h := newHouse(t, n)
	h.options.Detector = phitest.White{}
	const side = 32
	words := make([]uint16, side*side)
	for i := range words {
		if y, x := i/side, i%side; y >= 8 && y < 12 && x >= 4 && x < 28 {
			words[i] = 900
		}
	}
	input := dcmtest.Write(t, dcmtest.CR(side, side, words))[0]
	_, err := h.add(t, input)
	var fault *study.Fault
	if !errors.As(err, &fault) || fault.Reason != study.PHISuspected || !strings.Contains(err.Error(), "instance 1: pixels") {
		t.Errorf("error is %v", err)
	}
	h.options.Detector = nil
	if _, err := h.add(t, input); !errors.Is(err, phigate.ErrNoDetector) {
		t.Errorf("without a detector: %v", err)
	}
	pinned, err := h.peer.Released(t.Context())
	if err != nil || len(pinned) != 0 {
		t.Errorf("%v is served, %v", pinned, err)
	}
}
