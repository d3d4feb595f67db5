package models

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
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

// oneOf is the check of every enumeration.
func oneOf(field, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	quoted := mapSlice(allowed, strconv.Quote)
	return problem(field, "set it to one of %s", strings.Join(quoted, ", "))
}

// Validate checks every rule that needs no other file; its error is Problems.
func (m Manifest) Validate() error {
	var found Problems
	for _, check := range []func(Manifest) error{
		validateHead, validateTexts, validateInput, validateSeries, validateIntensity, validateOutputs, validateSegmentation, validateFindings, validateNeeds,
	} {
		found = found.and(check(m))
	}
	return seenIn(m, found.asError())
}

func validateHead(m Manifest) error {
	switch {
	case m.Schema != ManifestSchema:
		return problem("schema", "this version reads %q", ManifestSchema)
	case !nameForm.MatchString(m.Name):
		return problem("name", "use lower-case letters, digits and hyphens, at most 64")
	case !versionForm.MatchString(m.Version):
		return problem("version", "use a semantic version such as 1.0.0")
	case m.Network.File != NetworkName:
		return problem("network.file", "the network must be %s in the package's root", NetworkName)
	case m.Network.SHA256.IsZero():
		return problem("network.sha256", "set it to 0x and the output of `sha256sum %s`", NetworkName)
	}
	return nil
}

func validateTexts(m Manifest) error {
	var found Problems
	texts := []struct{ field, value string }{
		{"vendor", m.Vendor}, {"license", m.License}, {"description", m.Description}, {"intendedUse", m.IntendedUse}, {"task", m.Task},
	}
	for _, text := range texts {
		if strings.TrimSpace(text.value) == "" {
			found = found.and(problem(text.field, "say it in a few words"))
		}
		if len(text.value) > maxText {
			found = found.and(problem(text.field, "has %d bytes; shorten it to %d", len(text.value), maxText))
		}
	}
	return found.asError()
}

func validateInput(m Manifest) error {
	in := m.Input
	if in.Tensor == "" || len(in.Tensor) > 128 {
		return problem("input.tensor", "name the network's image input")
	}
	if len(in.Modalities) == 0 {
		return problem("input.modalities", "list at least one DICOM modality, such as \"CT\"")
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
		return problem("input.layout", "unit %q takes %s", in.Unit, layout)
	case len(in.SpatialShape) != axes:
		return problem("input.spatialShape", "has %d numbers; layout %s takes %d", len(in.SpatialShape), layout, axes)
	case len(in.Spacing) != 0 && len(in.Spacing) != axes:
		return problem("input.spacing", "has %d numbers; leave it empty or give %d", len(in.Spacing), axes)
	case in.Channels != 1 && in.Channels != 3:
		return problem("input.channels", "set it to 1, or to 3 to have the one channel repeated")
	case in.MinInstances < 1 || in.MinInstances > maxMinInstances:
		return problem("input.minInstances", "set it to 1 or more, at most %d", maxMinInstances)
	case in.SpacingTensor != "" && in.Unit != UnitVolume:
		return problem("input.spacingTensor", "only unit %q has one", UnitVolume)
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
		return problem("input.axes", "only unit %q has them", UnitVolume)
	case in.Axes != "" && transform.CheckAxes(in.Axes) != nil:
		return problem("input.axes", "use three letters, one of L and R, one of P and A, one of S and I, such as \"LPS\"")
	case in.Fill != 0 && !in.fits():
		return problem("input.fill", "only fit %q pads", FitCentre)
	case math.Abs(in.Fill) > math.MaxFloat32:
		return problem("input.fill", "use a float32")
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
			return problem(field+".tensor", "name one of the network's outputs")
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
	var found Problems
	for i, f := range m.Findings {
		found = found.and(m.validateFinding(fmt.Sprintf("findings[%d]", i), f))
		if seen[f.Name] {
			found = found.and(problem(fmt.Sprintf("findings[%d].name", i), "stands twice; rename one"))
		}
		seen[f.Name] = true
	}
	if len(found) > 0 {
		return found
	}
	_, err := m.Tolerances()
	return err
}

func (m Manifest) validateFinding(field string, f Finding) error {
	switch {
	case !findingForm.MatchString(f.Name):
		return problem(field+".name", "use camelCase letters and digits, at most 64")
	case f.Unit == "" || len(f.Unit) > 32:
		return problem(field+".unit", "give a UCUM unit, \"1\" for a probability")
	case f.Decimals < 0 || f.Decimals > 9:
		return problem(field+".decimals", "use 0 to 9")
	case !(f.Tolerance >= 0) || math.IsInf(f.Tolerance, 0):
		return problem(field+".tolerance", "use 0 or more")
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
		return problem(field+".from.tensor", "name one of outputs")
	case f.From.Index < 0 || f.From.Index >= MaxTensorElements:
		return problem(field+".from.index", "use 0 or more")
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
		case n < 1 || count > MaxTensorElements/n: // open, or a problem of its own
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
		return problem("needs.memoryMB", "declare 1 to %d", maxNeedMemoryMB)
	case m.Needs.Seconds < 1 || m.Needs.Seconds > maxNeedSeconds:
		return problem("needs.seconds", "declare 1 to %d", maxNeedSeconds)
	}
	return nil
}
