package models

import (
	"math"
	"slices"

	"github.com/fluoronet/fluoro/study"
)

// Summary is what a model did on many inputs.
type Summary struct {
	Inputs    int                  `json:"inputs"`
	OK        int                  `json:"ok"`
	Abstained int                  `json:"abstained"` // the study is none that the model takes
	Failed    int                  `json:"failed"`    // study or model is at fault
	Reasons   map[study.Reason]int `json:"reasons"`   // of those that are not OK
	Findings  []Distribution       `json:"findings"`
	Millis    Distribution         `json:"milliseconds"`
	values    map[string][]float64
	millis    []float64
}

// Distribution is how the values of a finding lie.
type Distribution struct {
	Name   string  `json:"name"`
	Unit   string  `json:"unit"`
	N      int     `json:"n"`
	Min    float64 `json:"min"`
	P25    float64 `json:"p25"`
	Median float64 `json:"median"`
	P75    float64 `json:"p75"`
	Max    float64 `json:"max"`
	Mean   float64 `json:"mean"`
}

// abstentions are the reasons for which no result is the model's or the study's
// fault.
var abstentions = []study.Reason{study.InputUnsuitable}

// Add takes one input's result.
func (s *Summary) Add(r FileResult) {
	if s.values == nil {
		s.values, s.Reasons = map[string][]float64{}, map[study.Reason]int{}
	}
	s.Inputs++
	s.millis = append(s.millis, r.Millis)
	switch {
	case r.Status == study.OK:
		s.OK++
	case slices.Contains(abstentions, r.Status):
		s.Abstained++
	default:
		s.Failed++
	}
	if r.Status != study.OK {
		s.Reasons[r.Status]++
	}
	for _, f := range r.Findings {
		if _, known := s.values[f.Name]; !known {
			s.Findings = append(s.Findings, Distribution{Name: f.Name, Unit: f.Unit})
		}
		s.values[f.Name] = append(s.values[f.Name], f.Value)
	}
}

// Close computes the distributions; nothing is added after it.
func (s *Summary) Close() {
	for i, f := range s.Findings {
		s.Findings[i] = distribution(f.Name, f.Unit, s.values[f.Name])
	}
	s.Millis = distribution("time", "ms", s.millis)
}

func distribution(name, unit string, values []float64) Distribution {
	d := Distribution{Name: name, Unit: unit, N: len(values)}
	if d.N == 0 {
		return d
	}
	slices.Sort(values)
	d.Min, d.P25, d.Median, d.P75, d.Max = values[0], quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75), values[d.N-1]
	for _, v := range values {
		d.Mean += v / float64(d.N)
	}
	return d
}

// quantile is that of sorted values, linear between neighbours (type 7 of
// Hyndman and Fan, Am. Stat. 1996).
func quantile(sorted []float64, q float64) float64 {
	at := q * float64(len(sorted)-1)
	low := math.Floor(at)
	v := sorted[int(low)]
	if next := int(low) + 1; next < len(sorted) {
		v += (at - low) * (sorted[next] - v)
	}
	return v
}
