package models

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/models/transform"
	"github.com/fluoronet/fluoro/study"
)

var (
	nameForm    = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`)
	versionForm = regexp.MustCompile(`^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]{1,32})?$`)
	findingForm = regexp.MustCompile(`^[a-z][A-Za-z0-9]{0,63}$`)
	uidForm     = regexp.MustCompile(`^[0-9]+(\.[0-9]+)*$`)
)

// Bounds of a manifest's numbers.
const (
	maxText         = 4096
	maxTensors      = 16
	maxAxis         = 8192
	maxRank         = 8
	maxNeedMemoryMB = 64 << 10
	maxNeedSeconds  = 3600
	maxMinInstances = 10_000
)

// problem is a broken rule: which field, and what to change.
func problem(field, format string, args ...any) error {
	return fmt.Errorf("%w: %s: %s", ErrManifest, field, fmt.Sprintf(format, args...))
}

func clip(s string) string {
	if len(s) > 64 {
		return s[:64] + "…"
	}
	return s
}

// oneOf is the check of every enumeration.
func oneOf(field, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return problem(field, "is %q; set it to one of %s", clip(value), strings.Join(allowed, ", "))
}

// Validate checks every rule that needs no other file.
func (m Manifest) Validate() error {
	for _, check := range []func(Manifest) error{
		validateHead, validateInput, validateSeries, validateIntensity, validateOutputs, validateSegmentation, validateFindings, validateNeeds,
	} {
		if err := check(m); err != nil {
			return err
		}
	}
	return nil
}

func validateHead(m Manifest) error {
	switch {
	case m.Schema != ManifestSchema:
		return problem("schema", "is %q; this version reads %q", clip(m.Schema), ManifestSchema)
	case !nameForm.MatchString(m.Name):
		return problem("name", "is %q; use lower-case letters, digits and hyphens, at most 64", clip(m.Name))
	case !versionForm.MatchString(m.Version):
		return problem("version", "is %q; use a semantic version such as 1.0.0", clip(m.Version))
	case m.Network.File != NetworkName:
		return problem("network.file", "is %q; the network must be %s in the package's root", clip(m.Network.File), NetworkName)
	case m.Network.SHA256.IsZero():
		return problem("network.sha256", "is missing; set it to 0x and the output of `sha256sum %s`", NetworkName)
	}
	texts := []struct{ field, value string }{
		{"vendor", m.Vendor}, {"license", m.License}, {"description", m.Description}, {"intendedUse", m.IntendedUse}, {"task", m.Task},
	}
	for _, text := range texts {
		if strings.TrimSpace(text.value) == "" {
			return problem(text.field, "is missing; say it in a few words")
		}
		if len(text.value) > maxText {
			return problem(text.field, "has %d bytes; shorten it to %d", len(text.value), maxText)
		}
	}
	return nil
}

func validateInput(m Manifest) error {
	in := m.Input
	if in.Tensor == "" || len(in.Tensor) > 128 {
		return problem("input.tensor", "is missing or too long; name the network's image input")
	}
	if len(in.Modalities) == 0 {
		return problem("input.modalities", "is empty; list at least one DICOM modality, such as \"CT\"")
	}
	if _, err := m.Modalities(); err != nil {
		return err
	}
	for _, uid := range in.SOPClasses {
		if len(uid) > 64 || !uidForm.MatchString(uid) {
			return problem("input.sopClasses", "%q is not a UID", clip(uid))
		}
	}
	if err := oneOf("input.unit", in.Unit, UnitInstance, UnitVolume); err != nil {
		return err
	}
	axes, layout := 2, "NCHW"
	if in.Unit == UnitVolume {
		axes, layout = 3, "NCDHW"
	}
	switch {
	case in.Layout != layout:
		return problem("input.layout", "is %q; unit %q takes %s", clip(in.Layout), in.Unit, layout)
	case len(in.SpatialShape) != axes:
		return problem("input.spatialShape", "has %d numbers; layout %s takes %d", len(in.SpatialShape), layout, axes)
	case len(in.Spacing) != 0 && len(in.Spacing) != axes:
		return problem("input.spacing", "has %d numbers; leave it empty or give %d", len(in.Spacing), axes)
	case in.Channels != 1 && in.Channels != 3:
		return problem("input.channels", "is %d; set it to 1, or to 3 to have the one channel repeated", in.Channels)
	case in.MinInstances < 1 || in.MinInstances > maxMinInstances:
		return problem("input.minInstances", "is %d; set it to 1 or more, at most %d", in.MinInstances, maxMinInstances)
	case in.SpacingTensor != "" && in.Unit != UnitVolume:
		return problem("input.spacingTensor", "is set; only unit %q has one", UnitVolume)
	case in.SpacingTensor == in.Tensor:
		return problem("input.spacingTensor", "is the image input itself; name the other input")
	}
	return validateGrid(in)
}

func validateGrid(in Input) error {
	for i, n := range in.SpatialShape {
		if n < 0 || n > maxAxis {
			return problem("input.spatialShape", "[%d] is %d; use 0 (as it comes) to %d", i, n, maxAxis)
		}
	}
	for i, mm := range in.Spacing {
		if !(mm >= 0 && mm <= 1000) || (mm > 0 && mm < 0.01) {
			return problem("input.spacing", "[%d] is %g; use 0 (as it comes) or 0.01 to 1000 mm", i, mm)
		}
	}
	switch {
	case in.Axes != "" && in.Unit != UnitVolume:
		return problem("input.axes", "is set; only unit %q has them", UnitVolume)
	case in.Axes != "" && transform.CheckAxes(in.Axes) != nil:
		return problem("input.axes", "is %q; use three letters, one of L and R, one of P and A, one of S and I, such as \"LPS\"", clip(in.Axes))
	case in.Fill != 0 && !in.fits():
		return problem("input.fill", "is set; only fit %q pads", FitCentre)
	case math.Abs(in.Fill) > math.MaxFloat32:
		return problem("input.fill", "is %g; use a float32", in.Fill)
	}
	if err := oneOf("input.fit", in.Fit, "", FitResample, FitCentre); err != nil {
		return err
	}
	if err := oneOf("input.photometric", in.Photometric, "MONOCHROME2"); err != nil {
		return err
	}
	return oneOf("input.resample", string(in.Resample), string(transform.Area), string(transform.Linear), string(transform.Nearest))
}

func validateIntensity(m Manifest) error {
	in := m.Input.Intensity
	err := oneOf("input.intensity.map", in.Map, MapZScore, MapUnit, MapPercentile, MapWindow, MapHounsfield, MapVOI)
	if err != nil {
		return err
	}
	ranged := in.Map == MapPercentile || in.Map == MapWindow
	switch {
	case !ranged && (in.Lower != nil || in.Upper != nil):
		return problem("input.intensity", "map %q takes no lower and upper; remove them", in.Map)
	case in.NonZero && in.Map != MapPercentile:
		return problem("input.intensity", "nonZero is set; only map %q takes it", MapPercentile)
	case ranged && (in.Lower == nil || in.Upper == nil):
		return problem("input.intensity", "map %q needs lower and upper", in.Map)
	case ranged && !(*in.Lower < *in.Upper):
		return problem("input.intensity", "lower is %g and upper %g; lower must be less", *in.Lower, *in.Upper)
	case in.Map == MapPercentile && (*in.Lower < 0 || *in.Upper > 100):
		return problem("input.intensity", "percentiles are %g and %g; use 0 to 100", *in.Lower, *in.Upper)
	}
	return nil
}

func validateOutputs(m Manifest) error {
	if len(m.Outputs) == 0 || len(m.Outputs) > maxTensors {
		return problem("outputs", "has %d tensors; declare 1 to %d", len(m.Outputs), maxTensors)
	}
	seen := map[string]bool{}
	for i, out := range m.Outputs {
		field := fmt.Sprintf("outputs[%d]", i)
		switch {
		case out.Tensor == "" || len(out.Tensor) > 128:
			return problem(field+".tensor", "is missing or too long; name one of the network's outputs")
		case seen[out.Tensor]:
			return problem(field+".tensor", "%q stands twice; remove one", clip(out.Tensor))
		case len(out.Shape) == 0 || len(out.Shape) > maxRank:
			return problem(field+".shape", "has %d dimensions; reshape the output to 1 to %d", len(out.Shape), maxRank)
		}
		for _, n := range out.Shape {
			if n != -1 && (n < 1 || n > MaxTensorElements) {
				return problem(field+".shape", "holds %d; use -1 (any) or a positive length", n)
			}
		}
		seen[out.Tensor] = true
	}
	return nil
}

func validateFindings(m Manifest) error {
	if len(m.Findings) == 0 || len(m.Findings) > study.MaxFindings {
		return problem("findings", "has %d; declare 1 to %d", len(m.Findings), study.MaxFindings)
	}
	seen := map[string]bool{}
	for i, f := range m.Findings {
		if err := m.validateFinding(fmt.Sprintf("findings[%d]", i), f); err != nil {
			return err
		}
		if seen[f.Name] {
			return problem(fmt.Sprintf("findings[%d].name", i), "%q stands twice; rename one", f.Name)
		}
		seen[f.Name] = true
	}
	_, err := m.Tolerances()
	return err
}

func (m Manifest) validateFinding(field string, f Finding) error {
	switch {
	case !findingForm.MatchString(f.Name):
		return problem(field+".name", "is %q; use camelCase letters and digits, at most 64", clip(f.Name))
	case f.Unit == "" || len(f.Unit) > 32:
		return problem(field+".unit", "is missing or too long; give a UCUM unit, \"1\" for a probability")
	case f.Decimals < 0 || f.Decimals > 9:
		return problem(field+".decimals", "is %d; use 0 to 9", f.Decimals)
	case !(f.Tolerance >= 0) || math.IsInf(f.Tolerance, 0):
		return problem(field+".tolerance", "is %g; use 0 or more", f.Tolerance)
	}
	if err := validateCode(field+".code", f.Code); err != nil {
		return err
	}
	if len(f.From.VolumeOf) > 0 {
		return m.validateVolumeOf(field, f)
	}
	return m.validateFrom(field, f)
}

func validateCode(field string, c study.Code) error {
	switch {
	case c.Value == "" || c.Scheme == "" || c.Meaning == "":
		return problem(field, "needs value, scheme and meaning, such as 233604007, SCT, Pneumonia")
	case len(c.Value) > 64 || len(c.Scheme) > 16 || len(c.Meaning) > 128:
		return problem(field, "is longer than DICOM allows: value 64, scheme 16, meaning 128")
	}
	return nil
}

// validateFrom checks a finding that is an element of an output.
func (m Manifest) validateFrom(field string, f Finding) error {
	from := slices.IndexFunc(m.Outputs, func(o OutputTensor) bool { return o.Tensor == f.From.Tensor })
	switch {
	case from < 0:
		return problem(field+".from.tensor", "is %q; name one of outputs", clip(f.From.Tensor))
	case f.From.Index < 0 || f.From.Index >= MaxTensorElements:
		return problem(field+".from.index", "is %d; use 0 or more", f.From.Index)
	}
	if n := itemElements(m.Outputs[from].Shape); n > 0 && int64(f.From.Index) >= n {
		return problem(field+".from.index", "is %d, but an item of %q has %d elements; use 0 to %d", f.From.Index, f.From.Tensor, n, n-1)
	}
	if err := oneOf(field+".activation", f.Activation, "none", "sigmoid", "softmax"); err != nil {
		return err
	}
	return oneOf(field+".aggregate", f.Aggregate, "max", "mean", "first")
}

// itemElements is how many elements one batch item has, 0 when that is open.
func itemElements(shape []int64) int64 {
	count := int64(1)
	for i, n := range shape {
		switch {
		case n == -1 && i == 0:
		case n == -1 || count > MaxTensorElements/n:
			return 0
		default:
			count *= n
		}
	}
	return count
}

func validateNeeds(m Manifest) error {
	switch {
	case m.Needs.MemoryMB < 1 || m.Needs.MemoryMB > maxNeedMemoryMB:
		return problem("needs.memoryMB", "is %d; declare 1 to %d", m.Needs.MemoryMB, maxNeedMemoryMB)
	case m.Needs.Seconds < 1 || m.Needs.Seconds > maxNeedSeconds:
		return problem("needs.seconds", "is %d; declare 1 to %d", m.Needs.Seconds, maxNeedSeconds)
	}
	return nil
}
