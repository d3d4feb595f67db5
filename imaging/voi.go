package imaging

import (
	"math"

	"github.com/suyashkumar/dicom/pkg/tag"
)

// WindowFunction is VOI LUT Function (0028,1056).
type WindowFunction string

// The functions of PS3.3 C.11.2.1.3.
const (
	Linear      WindowFunction = "LINEAR"
	LinearExact WindowFunction = "LINEAR_EXACT"
	Sigmoid     WindowFunction = "SIGMOID"
)

// Window is a VOI window: which modality values are shown, and how.
type Window struct {
	Center   float64        // (0028,1050), in modality values
	Width    float64        // (0028,1051)
	Function WindowFunction // Linear when the file names none
}

// Apply maps a modality value to 0 (black) … 1 (white) as PS3.3 C.11.2.1.2
// defines it. MONOCHROME1 is not inverted.
func (w Window) Apply(v float64) float64 {
	var y float64
	switch w.Function {
	case LinearExact:
		y = (v-w.Center)/w.Width + 0.5
	case Sigmoid:
		return 1 / (1 + math.Exp(-4*(v-w.Center)/w.Width))
	default:
		if w.Width == 1 {
			if v <= w.Center-0.5 {
				return 0
			}
			return 1
		}
		y = (v-(w.Center-0.5))/(w.Width-1) + 0.5
	}
	return min(1, max(0, y))
}

// valid reports whether the width is one that the function is defined for.
func (w Window) valid() bool {
	if w.Function == Linear {
		return w.Width >= 1
	}
	return w.Width > 0
}

// readWindows pairs centers and widths. Windows that cannot be read, or have an
// undefined width, are left out: such files exist, and the rest of them is sound.
func readWindows(es elements) []Window {
	centers, err := es.floats(tag.WindowCenter)
	if err != nil {
		return nil
	}
	widths, err := es.floats(tag.WindowWidth)
	if err != nil {
		return nil
	}
	function := WindowFunction(es.string(tag.VOILUTFunction))
	if function != LinearExact && function != Sigmoid {
		function = Linear
	}
	var windows []Window
	for i := range min(len(centers), len(widths)) {
		if w := (Window{Center: centers[i], Width: widths[i], Function: function}); w.valid() {
			windows = append(windows, w)
		}
	}
	return windows
}
