package models

import (
	"regexp"

	"github.com/fluoronet/fluoro/imaging"
)

// codeString is a value of VR CS (PS3.5 section 6.2).
var codeString = regexp.MustCompile(`^[A-Z0-9 _]{1,16}$`)

const maxRules = 64 // values in one list of SeriesRules

func validateSeries(m Manifest) error {
	r := m.Input.Series
	if r == nil {
		return nil
	}
	if m.Input.Unit != UnitVolume {
		return problem("input.series", "only unit %q chooses a series", UnitVolume)
	}
	for _, list := range []struct {
		field  string
		values []string
		empty  bool
	}{{"bodyParts", r.BodyParts, true}, {"imageType", r.ImageType, false}, {"noImageType", r.NoImageType, false}} {
		if len(list.values) > maxRules {
			return problem("input.series."+list.field, "has %d values; use at most %d", len(list.values), maxRules)
		}
		for _, v := range list.values {
			if !codeString.MatchString(v) && (v != "" || !list.empty) {
				return problem("input.series."+list.field, "%q is no DICOM code string; use capitals, digits, spaces and underscores, at most 16", clip(v))
			}
		}
	}
	if err := oneOf("input.series.plane", r.Plane, "", imaging.Axial, imaging.Coronal, imaging.Sagittal); err != nil {
		return err
	}
	if err := oneOf("input.series.contrast", r.Contrast, "", ContrastWith, ContrastWithout); err != nil {
		return err
	}
	for _, limits := range []struct {
		field          string
		from, to, most float64
	}{{"Slices", float64(r.MinSlices), float64(r.MaxSlices), maxMinInstances}, {"Distance", r.MinDistance, r.MaxDistance, 1000}} {
		switch {
		case !(limits.from >= 0 && limits.from <= limits.most):
			return problem("input.series.min"+limits.field, "use 0 (any) to %g", limits.most)
		case !(limits.to >= 0 && limits.to <= limits.most):
			return problem("input.series.max"+limits.field, "use 0 (any) to %g", limits.most)
		case limits.to != 0 && limits.to < limits.from:
			return problem("input.series.max"+limits.field, "is %g, less than the least, %g", limits.to, limits.from)
		}
	}
	return nil
}
