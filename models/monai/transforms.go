package monai

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/transform"
)

// config is what is read of inference.json.
type config struct {
	Preprocessing  chain           `json:"preprocessing"`
	Postprocessing chain           `json:"postprocessing"`
	Inferer        json.RawMessage `json:"inferer"`
}

type chain struct {
	Transforms []json.RawMessage `json:"transforms"`
}

// step is a transform of MONAI: its class without the "d" of dictionaries, and
// its arguments.
type step struct {
	class string
	args  map[string]any
	text  string
}

// maxSteps bounds a chain.
const maxSteps = 200

func (m mapping) inference(b *Bundle) error {
	for _, name := range inferenceNames {
		raw, err := b.read(name, maxConfig)
		if err != nil {
			continue
		}
		if !strings.HasSuffix(name, ".json") {
			m.unmapped("%s: only JSON is read; write it as configs/inference.json to have its transforms mapped", name)
			return nil
		}
		var c config
		if err := json.Unmarshal(raw, &c); err != nil {
			return fmt.Errorf("read %s: %w", name, err)
		}
		m.preprocessing(c.Preprocessing)
		m.postprocessing(c.Postprocessing)
		m.inferer(c.Inferer)
		return nil
	}
	m.unmapped("configs/inference.json is missing: the preprocessing is what was assumed")
	return nil
}

func parse(raw json.RawMessage) step {
	s := step{text: short(raw)}
	if json.Unmarshal(raw, &s.args) != nil {
		return s
	}
	class, _ := s.args["_target_"].(string)
	s.class = strings.TrimSuffix(class[strings.LastIndex(class, ".")+1:], "d")
	return s
}

// The stages of fluoro's preprocessing, in their order.
const (
	stageAxes = iota + 1
	stageSpacing
	stageResample
	stageIntensity
	stageFit
)

// ignored do nothing that fluoro does not do anyway.
var ignored = []string{"LoadImage", "EnsureChannelFirst", "AddChannel", "EnsureType", "ToTensor", "ToDevice", "CastToType", "AsChannelFirst", "Identity", "SaveImage", "Invert", "CopyItems", "DeleteItems"}

// mappers say for a class in which stage it stands, and set what it declares;
// false when its arguments are none that fluoro has.
var mappers = map[string]struct {
	stage int
	set   func(step, *models.Input) bool
}{
	"Orientation":                    {stageAxes, orientation},
	"Spacing":                        {stageSpacing, spacing},
	"Resize":                         {stageResample, resize},
	"ScaleIntensityRange":            {stageIntensity, scaleRange},
	"ScaleIntensityRangePercentiles": {stageIntensity, percentiles},
	"ScaleIntensity":                 {stageIntensity, scale},
	"NormalizeIntensity":             {stageIntensity, normalise},
	"ResizeWithPadOrCrop":            {stageFit, padOrCrop},
}

// settled are the assumptions that a stage's transform replaces.
var settled = map[int]string{stageAxes: "input.axes", stageSpacing: "input.axes", stageResample: "input.resample", stageIntensity: "input.intensity"}

func (m mapping) preprocessing(c chain) {
	done := 0
	for _, raw := range c.Transforms[:min(len(c.Transforms), maxSteps)] {
		s := parse(raw)
		if slices.Contains(ignored, s.class) {
			continue
		}
		mapper, known := mappers[s.class]
		switch {
		case !known:
			m.unmapped("preprocessing: %s", s.text)
			continue
		case mapper.stage <= done:
			m.unmapped("preprocessing: %s comes after a step that fluoro does later, or is a second of its kind", s.text)
			continue
		}
		changed := m.Manifest
		if !mapper.set(s, &changed.Input) || problem(changed, "input") {
			m.unmapped("preprocessing: %s", s.text)
			continue
		}
		m.Manifest.Input = changed.Input
		m.Settle(settled[mapper.stage])
		done = mapper.stage
	}
}

func orientation(s step, in *models.Input) bool {
	codes, ok := s.args["axcodes"].(string)
	in.Axes = codes
	return ok && in.Unit == models.UnitVolume && !given(s, "as_closest_canonical", "labels")
}

func spacing(s step, in *models.Input) bool {
	mm, ok := numbers(s.args["pixdim"])
	mode, text := s.args["mode"].(string)
	in.Spacing = mm
	return ok && len(mm) == 3 && (!text || mode == "bilinear" || mode == "trilinear") && !given(s, "diagonal")
}

func resize(s step, in *models.Input) bool {
	size, ok := numbers(s.args["spatial_size"])
	mode, _ := s.args["mode"].(string)
	methods := map[string]transform.Method{"": transform.Area, "area": transform.Area, "bilinear": transform.Linear, "trilinear": transform.Linear, "nearest": transform.Nearest}
	in.Resample = methods[mode]
	return ok && in.Resample != "" && shape(size, in) && !given(s, "size_mode", "anti_aliasing")
}

func padOrCrop(s step, in *models.Input) bool {
	size, ok := numbers(s.args["spatial_size"])
	in.Fit = models.FitCentre
	mode, text := s.args["mode"].(string)
	return ok && shape(size, in) && (!text || mode == "constant") && !given(s, "method", "value", "constant_values")
}

// shape sets the spatial shape, unless the network fixes another.
func shape(size []float64, in *models.Input) bool {
	if len(size) != len(in.SpatialShape) {
		return false
	}
	set := make([]int, len(size))
	for i, n := range size {
		if set[i] = int(n); float64(set[i]) != n || n < 1 || in.SpatialShape[i] != 0 && in.SpatialShape[i] != set[i] {
			return false
		}
	}
	in.SpatialShape = set
	return true
}

func scaleRange(s step, in *models.Input) bool {
	lower, ok1 := s.args["a_min"].(float64)
	upper, ok2 := s.args["a_max"].(float64)
	in.Intensity = models.Intensity{Map: models.MapWindow, Lower: &lower, Upper: &upper}
	return ok1 && ok2 && s.args["b_min"] == 0.0 && s.args["b_max"] == 1.0 && s.args["clip"] == true
}

func percentiles(s step, in *models.Input) bool {
	lower, ok1 := s.args["lower"].(float64)
	upper, ok2 := s.args["upper"].(float64)
	in.Intensity = models.Intensity{Map: models.MapPercentile, Lower: &lower, Upper: &upper}
	return ok1 && ok2 && s.args["b_min"] == 0.0 && s.args["b_max"] == 1.0 && s.args["clip"] == true && !given(s, "relative")
}

func scale(s step, in *models.Input) bool {
	in.Intensity = models.Intensity{Map: models.MapUnit}
	low, lowGiven := s.args["minv"]
	high, highGiven := s.args["maxv"]
	return (!lowGiven || low == 0.0) && (!highGiven || high == 1.0) && !given(s, "factor")
}

func normalise(s step, in *models.Input) bool {
	in.Intensity = models.Intensity{Map: models.MapZScore}
	return !given(s, "nonzero", "subtrahend", "divisor")
}

// given reports whether an argument is there and not false or null.
func given(s step, names ...string) bool {
	return slices.ContainsFunc(names, func(name string) bool { v := s.args[name]; return v != nil && v != false })
}

// numbers reads a list of numbers; an expression, which begins with $ or @, is
// none.
func numbers(v any) ([]float64, bool) {
	list, ok := v.([]any)
	out := make([]float64, len(list))
	for i, item := range list {
		n, number := item.(float64)
		out[i], ok = n, ok && number
	}
	return out, ok && len(out) <= 3
}

func (m mapping) postprocessing(c chain) {
	for _, raw := range c.Transforms[:min(len(c.Transforms), maxSteps)] {
		s := parse(raw)
		switch {
		case slices.Contains(ignored, s.class):
		case s.class == "Activations" && !given(s, "other") && m.activation(s):
		case s.class == "AsDiscrete" && m.Manifest.Segmentation != nil && s.args["argmax"] == true && !given(s, "threshold", "to_onehot"):
		default:
			m.unmapped("postprocessing: %s", s.text)
		}
	}
}

// activation sets that of the findings. The greatest score of a voxel is the
// same before and after softmax.
func (m mapping) activation(s step) bool {
	softmax, sigmoid := s.args["softmax"] == true, s.args["sigmoid"] == true
	if m.Manifest.Segmentation != nil {
		return softmax && !sigmoid
	}
	if softmax == sigmoid {
		return false
	}
	for i := range m.Manifest.Findings {
		m.Manifest.Findings[i].Activation = map[bool]string{true: "softmax", false: "sigmoid"}[softmax]
	}
	return true
}

func (m mapping) inferer(raw json.RawMessage) {
	if s := parse(raw); len(raw) > 0 && s.class != "SimpleInferer" {
		m.unmapped("inferer: %s: fluoro runs the network once, on the whole image", s.text)
	}
}
