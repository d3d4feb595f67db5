package models

import (
	"slices"

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
// those whose instances are all eligible and that have at least MinInstances
// frames, the one with the most frames; among equals the one with the least
// Series Instance UID, then the least first SOP Instance UID, as strings.
func (in Input) ChooseSeries(s *imaging.Study) (*imaging.Series, error) {
	var best *imaging.Series
	for _, series := range s.Series {
		if !slices.ContainsFunc(series.Instances, func(i *imaging.Instance) bool { return !in.eligible(i) }) &&
			frames(series) >= in.MinInstances && (best == nil || precedes(series, best)) {
			best = series
		}
	}
	if best == nil {
		return nil, study.Faultf(study.InputUnsuitable, "none of the study's %d series has a modality and class that the model takes and %d slices", len(s.Series), in.MinInstances)
	}
	return best, nil
}

func frames(s *imaging.Series) int {
	count := 0
	for _, i := range s.Instances {
		count += i.Frames
	}
	return count
}

func precedes(a, b *imaging.Series) bool {
	switch m, n := frames(a), frames(b); {
	case m != n:
		return m > n
	case a.UID != b.UID:
		return a.UID < b.UID
	}
	return a.Instances[0].SOPInstanceUID < b.Instances[0].SOPInstanceUID
}
