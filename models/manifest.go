package models

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/fluoronet/fluoro/models/transform"
	"github.com/fluoronet/fluoro/study"
)

// ManifestSchema names the format of model.json.
const ManifestSchema = "fluoro/model/1"

// PreprocessingVersion names the rules by which this package turns a study
// into tensors and outputs into findings. It stands in every result's runtime
// descriptor; it changes whenever a number could.
const PreprocessingVersion = "fluoro/preprocessing/2"

// Limits of a package, checked before anything is read.
const (
	MaxManifestBytes = 1 << 20
	MaxCardBytes     = 4 << 20
	MaxNetworkBytes  = 1 << 30
	MaxGoldenBytes   = 256 << 20
	MaxGoldenFiles   = 2000
)

// ErrManifest is wrapped by every error of ParseManifest and Validate; those of
// Validate are Problems.
var ErrManifest = errors.New("model.json")

// Manifest is model.json.
type Manifest struct {
	Schema      string         `json:"schema"`
	Name        string         `json:"name"`
	Version     string         `json:"version"`
	Vendor      string         `json:"vendor"`
	License     string         `json:"license"` // SPDX expression
	Description string         `json:"description"`
	IntendedUse string         `json:"intendedUse"`
	Task        string         `json:"task"` // "classification", "segmentation", "measurement", …
	Network     Network        `json:"network"`
	Input       Input          `json:"input"`
	Outputs     []OutputTensor `json:"outputs"`
	// Segmentation, if any, is one of the outputs.
	Segmentation *Segmentation `json:"segmentation,omitempty"`
	Findings     []Finding     `json:"findings"`
	Needs        Needs         `json:"needs"`
}

// Network names the ONNX file and fixes its bytes.
type Network struct {
	File   string     `json:"file"`
	SHA256 study.Hash `json:"sha256"`
}

// The units of inference.
const (
	// UnitInstance runs the network on the first frame of each instance.
	UnitInstance = "instance"
	// UnitVolume runs it once, on the volume of the chosen series.
	UnitVolume = "volume"
)

// Input declares which studies the model takes and how they become tensors.
// The steps run in this order:
//
//  1. modality values (package imaging): rescaled, colour as luminance
//  2. photometric: MONOCHROME1 is mirrored within the range that its stored
//     bits can express (imaging.ValueRange); under the map "voi" it is
//     mirrored after the window instead, as 1-x
//  3. axes: permuted and reversed to the nearest wanted ones (transform.Orient)
//  4. spacing (transform.ResampleSpacing)
//  5. resample to the spatial shape (transform.Resample), unless Fit is "centre"
//  6. intensity, over the whole image or volume
//  7. with Fit "centre": cropped and padded to the spatial shape (transform.Fit)
type Input struct {
	Tensor        string    `json:"tensor"`
	Modalities    []string  `json:"modalities"` // DICOM codes: "CR", "CT", …
	SOPClasses    []string  `json:"sopClasses"` // empty: any
	Unit          string    `json:"unit"`
	MinInstances  int       `json:"minInstances"`
	Layout        string    `json:"layout"`        // "NCHW" for instances, "NCDHW" for volumes
	Channels      int       `json:"channels"`      // 1, or 3: the one channel repeated
	SpatialShape  []int     `json:"spatialShape"`  // H,W or D,H,W; 0: as it comes
	Spacing       []float64 `json:"spacing"`       // mm in the same order; empty or 0: as it comes
	SpacingTensor string    `json:"spacingTensor"` // optional float32 [3] input given the D,H,W spacing in mm
	Photometric   string    `json:"photometric"`   // "MONOCHROME2"
	// Resample is the way to SpatialShape; Spacing is always linear.
	Resample  transform.Method `json:"resample"`
	Intensity Intensity        `json:"intensity"`

	// Axes of a volume: for D, H and W a letter, L or R, P or A, S or I: the
	// direction of the patient in which it grows. Empty: as acquired, D along
	// the slice normal.
	Axes string  `json:"axes,omitempty"`
	Fit  string  `json:"fit,omitempty"`  // one of those below; empty: FitResample
	Fill float64 `json:"fill,omitempty"` // what FitCentre pads with, in the network's units

	Series *SeriesRules `json:"series,omitempty"` // of unit "volume"; nil: every series
}

// SeriesRules say which series of a study a model of unit "volume" takes, beside
// Input's modalities, classes and MinInstances. A field that is empty or 0 asks
// nothing.
type SeriesRules struct {
	BodyParts   []string `json:"bodyParts,omitempty"` // Body Part Examined (0018,0015) is one of them; "" takes one that says nothing
	Plane       string   `json:"plane,omitempty"`     // nearest plane: "axial", "coronal" or "sagittal"
	MinSlices   int      `json:"minSlices,omitempty"`
	MaxSlices   int      `json:"maxSlices,omitempty"`
	MinDistance float64  `json:"minDistance,omitempty"` // mm between slices; a series that is no regular volume has none
	MaxDistance float64  `json:"maxDistance,omitempty"`
	Contrast    string   `json:"contrast,omitempty"`    // "with" or "without" Contrast/Bolus Agent (0018,0010)
	ImageType   []string `json:"imageType,omitempty"`   // values that Image Type (0008,0008) has
	NoImageType []string `json:"noImageType,omitempty"` // and values that it has not
}

// The values of SeriesRules.Contrast.
const (
	ContrastWith    = "with"
	ContrastWithout = "without"
)

// The ways to the spatial shape.
const (
	FitResample = "resample" // transform.Resample
	FitCentre   = "centre"   // transform.Fit
)

// Intensity says how pixel values become network inputs.
type Intensity struct {
	Map   string   `json:"map"`             // one of the maps below
	Lower *float64 `json:"lower,omitempty"` // of "percentile" (0 to 100) and "window"
	Upper *float64 `json:"upper,omitempty"`
	// NonZero has "percentile" count only values other than 0, which in MR and
	// PET is the air around the patient.
	NonZero bool `json:"nonZero,omitempty"`
}

// The intensity maps; the arithmetic is that of the function in models/transform.
const (
	MapZScore     = "zscore"     // transform.ZScore
	MapUnit       = "unit"       // transform.Unit
	MapPercentile = "percentile" // transform.PercentileWindow
	MapWindow     = "window"     // transform.Window
	MapHounsfield = "hounsfield" // rescaled values as they are
	MapVOI        = "voi"        // imaging.Window.Apply of the file's first window; Unit when it has none
)

// OutputTensor is a tensor that the network gives back. A first dimension of -1 is
// the batch.
type OutputTensor struct {
	Tensor string  `json:"tensor"`
	Shape  []int64 `json:"shape"` // -1: any length
}

// Finding is one value read from an output.
type Finding struct {
	study.FindingSpec
	From       From   `json:"from"`
	Activation string `json:"activation"` // "none", "sigmoid", "softmax"
	Aggregate  string `json:"aggregate"`  // over instances: "max", "mean", "first"
}

// From is an element of an output, Index counting the elements of one batch
// item in row-major order; or the volume of segments together, in mL: their
// voxels on the source slices times the volume of one.
type From struct {
	Tensor   string   `json:"tensor,omitempty"`
	Index    int      `json:"index"`
	VolumeOf []string `json:"volumeOf,omitempty"` // names of segments; then no Tensor
}

// Needs are the limits under which the network runs.
type Needs struct {
	MemoryMB int `json:"memoryMB"` // for the network, its weights and its activations
	Seconds  int `json:"seconds"`  // for one call of the network, on one core
}

// ParseManifest reads at most MaxManifestBytes of model.json, refuses unknown
// fields and trailing data, and validates.
func ParseManifest(r io.Reader) (Manifest, error) {
	raw, err := io.ReadAll(io.LimitReader(r, MaxManifestBytes+1))
	if err != nil {
		return Manifest{}, fmt.Errorf("read model.json: %w", err)
	}
	if len(raw) > MaxManifestBytes {
		return Manifest{}, fmt.Errorf("%w: larger than %d bytes", ErrManifest, MaxManifestBytes)
	}
	var m Manifest
	if err := decodeStrict(raw, &m); err != nil {
		return Manifest{}, fmt.Errorf("%w: %v", ErrManifest, err)
	}
	return m, m.Validate()
}

// Specs returns the findings as the rest of fluoro knows them.
func (m Manifest) Specs() []study.FindingSpec {
	specs := make([]study.FindingSpec, len(m.Findings))
	for i, f := range m.Findings {
		specs[i] = f.FindingSpec
	}
	return specs
}

// Tolerances returns the findings' tolerances in fixed point.
func (m Manifest) Tolerances() (study.Tolerances, error) {
	var t study.Tolerances
	for i, f := range m.Findings {
		v, err := study.FixedPoint(f.Tolerance, f.Decimals)
		if err != nil {
			return t, problem(fmt.Sprintf("findings[%d].tolerance", i), "%v", err)
		}
		t[i] = uint32(v)
	}
	return t, nil
}

// Modalities returns the modalities that the model takes.
func (m Manifest) Modalities() (study.ModalityMask, error) {
	var list []study.Modality
	for _, code := range m.Input.Modalities {
		mod, err := study.ParseModality(code)
		if err != nil {
			return 0, problem("input.modalities", "%v; use %s", err, strings.Join(study.ModalityCodes(), ", "))
		}
		list = append(list, mod)
	}
	return study.MaskOf(list...), nil
}
