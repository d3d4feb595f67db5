package models

import (
	"fmt"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/study"
)

// eligible reports whether the model takes an instance.
func (in Input) eligible(i *imaging.Instance) bool {
	return slices.Contains(in.Modalities, i.Modality) &&
		(len(in.SOPClasses) == 0 || slices.Contains(in.SOPClasses, i.SOPClass))
}

// ChooseInstances returns the instances of a study that a model of unit
// "instance" runs on, in the study's order; too few are InputUnsuitable.
func (in Input) ChooseInstances(s *imaging.Study) ([]*imaging.Instance, error) {
	var chosen []*imaging.Instance
	for _, i := range s.Instances {
		if in.eligible(i) {
			chosen = append(chosen, i)
		}
	}
	if len(chosen) < in.MinInstances {
		return nil, study.Faultf(study.InputUnsuitable, "%d of the study's %d instances have a modality and class that the model takes; it needs %d", len(chosen), len(s.Instances), in.MinInstances)
	}
	return chosen, nil
}

// ChooseSeries returns the series that a model of unit "volume" runs on: of
// those that Input and its SeriesRules take, the one with the most slices; among
// equals the one with the least Series Instance UID, then the least first SOP
// Instance UID, as strings, then the first in the study. Localizers are only
// taken when the rules ask for LOCALIZER.
func (in Input) ChooseSeries(s *imaging.Study) (*imaging.Series, error) {
	var best *imaging.Series
	refused := make([]int, len(seriesRules))
	for _, series := range s.Series {
		if at := slices.IndexFunc(seriesRules, func(rule seriesRule) bool { return !rule.takes(in, series) }); at >= 0 {
			refused[at]++
		} else if best == nil || precedes(series, best) {
			best = series
		}
	}
	if best != nil {
		return best, nil
	}
	var why []string
	for i, n := range refused {
		if n > 0 {
			why = append(why, fmt.Sprintf("%d by %s", n, seriesRules[i].name))
		}
	}
	return nil, study.Faultf(study.InputUnsuitable, "the model takes none of the study's %d series: %s", len(s.Series), strings.Join(why, ", "))
}

// seriesRule is a rule by which a model takes a series or not.
type seriesRule struct {
	name  string
	takes func(Input, *imaging.Series) bool
}

// seriesRules stand in the order in which a refusal names them.
var seriesRules = []seriesRule{
	{"modality or class", func(in Input, s *imaging.Series) bool {
		return !slices.ContainsFunc(s.Instances, func(i *imaging.Instance) bool { return !in.eligible(i) })
	}},
	{"being a localizer", func(in Input, s *imaging.Series) bool {
		return !s.Localizer || slices.Contains(in.rules().ImageType, "LOCALIZER")
	}},
	{"number of slices", func(in Input, s *imaging.Series) bool {
		r, n := in.rules(), len(s.Slices)
		return n >= max(in.MinInstances, r.MinSlices) && (r.MaxSlices == 0 || n <= r.MaxSlices)
	}},
	{"body part", func(in Input, s *imaging.Series) bool {
		r := in.rules()
		return len(r.BodyParts) == 0 || slices.Contains(r.BodyParts, s.Instances[0].BodyPart)
	}},
	{"plane", func(in Input, s *imaging.Series) bool {
		r := in.rules()
		return r.Plane == "" || r.Plane == s.Plane()
	}},
	{"contrast agent", func(in Input, s *imaging.Series) bool {
		r := in.rules()
		return r.Contrast == "" || (r.Contrast == ContrastWith) == s.Instances[0].Contrast
	}},
	{"image type", func(in Input, s *imaging.Series) bool {
		r, has := in.rules(), strings.Split(s.Slices[0].Attributes().Type, `\`)
		return !slices.ContainsFunc(r.ImageType, func(v string) bool { return !slices.Contains(has, v) }) &&
			!slices.ContainsFunc(r.NoImageType, func(v string) bool { return slices.Contains(has, v) })
	}},
	{"distance of slices", func(in Input, s *imaging.Series) bool {
		r := in.rules()
		if r.MinDistance == 0 && r.MaxDistance == 0 {
			return true
		}
		mm, err := s.SliceDistance()
		return err == nil && mm >= r.MinDistance && (r.MaxDistance == 0 || mm <= r.MaxDistance)
	}},
}

func (in Input) rules() SeriesRules {
	if in.Series == nil {
		return SeriesRules{}
	}
	return *in.Series
}

func precedes(a, b *imaging.Series) bool {
	switch m, n := len(a.Slices), len(b.Slices); {
	case m != n:
		return m > n
	case a.UID != b.UID:
		return a.UID < b.UID
	}
	return a.Instances[0].SOPInstanceUID < b.Instances[0].SOPInstanceUID
}
