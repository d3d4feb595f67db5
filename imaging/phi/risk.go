package phi

import (
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/imaging"
)

// riskyClasses are SOP classes whose images usually carry text, by the start
// of their UID (PS3.4 annex B.5).
var riskyClasses = []struct{ prefix, why string }{
	{"1.2.840.10008.5.1.4.1.1.3.1", "ultrasound multi-frame"},
	{"1.2.840.10008.5.1.4.1.1.6.", "ultrasound"},
	{"1.2.840.10008.5.1.4.1.1.7", "secondary capture"},
	{"1.2.840.10008.5.1.4.1.1.77.", "visible light or ophthalmic photography"},
	{"1.2.840.10008.5.1.4.1.1.12.1", "X-ray angiography"},
	{"1.2.840.10008.5.1.4.1.1.12.2", "X-ray fluoroscopy"},
	{"1.2.840.10008.5.1.4.1.1.481.1", "radiotherapy image"},
}

// Risky says why an instance is of a kind that usually carries text, or "":
// its SOP class, or an Image Type (0008,0008) of a screen that was saved.
// A Gate looks at the pixels of all such instances; the kind alone suspects
// nothing.
func Risky(in *imaging.Instance) string {
	for _, c := range riskyClasses {
		if in.SOPClass == c.prefix || strings.HasPrefix(in.SOPClass, strings.TrimSuffix(c.prefix, ".")+".") {
			return c.why
		}
	}
	for _, word := range []string{"SCREEN SAVE", "SCREENSHOT", "SCREEN", "DOSE_INFO"} {
		if slices.ContainsFunc(in.ImageType, func(v string) bool { return strings.EqualFold(v, word) }) {
			return "Image Type (0008,0008) of a saved screen"
		}
	}
	return ""
}
