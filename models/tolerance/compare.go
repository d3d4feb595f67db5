package tolerance

import (
	"fmt"
	"math"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// classify numbers the rows by the bits of their outputs on the inputs that
// every row has.
func classify(rows []row) {
	shared := math.MaxInt
	for _, r := range rows {
		shared = min(shared, len(r.cases))
	}
	classes := map[string]int{}
	for i, r := range rows {
		var bits string
		for _, c := range r.cases[:shared] {
			bits += fmt.Sprint(c.Status, c.Outputs)
		}
		if classes[bits] == 0 {
			classes[bits] = len(classes) + 1
		}
		rows[i].run.Bits = classes[bits]
	}
}

// disagreement compares the statuses of input i. The first row has every input.
func disagreement(input string, i int, rows []row) *Disagreement {
	first := rows[0]
	for _, r := range rows[1:] {
		if i < len(r.cases) && r.cases[i].Status != first.cases[i].Status {
			return &Disagreement{input, [2]string{first.run.String(), r.run.String()}, [2]study.Reason{first.cases[i].Status, r.cases[i].Status}}
		}
	}
	return nil
}

// spreads gathers the Spread of each finding.
type spreads struct {
	specs      []study.FindingSpec
	tolerances study.Tolerances
	fixed      []int64 // largest, in units of the last decimal
	found      []Spread
}

func newSpreads(m models.Manifest, tolerances study.Tolerances) *spreads {
	s := &spreads{specs: m.Specs(), tolerances: tolerances, fixed: make([]int64, len(m.Findings)), found: make([]Spread, len(m.Findings))}
	for i, spec := range s.specs {
		s.found[i] = Spread{Name: spec.Name, Unit: spec.Unit, Declared: spec.Tolerance}
	}
	return s
}

// add takes in the findings of input i, which every row that ran it answered.
func (s *spreads) add(input string, i int, rows []row) {
	for f := range s.found {
		low, high := rows[0], rows[0]
		least, most := rows[0].cases[i].Findings[f], rows[0].cases[i].Findings[f]
		for _, r := range rows {
			if i >= len(r.cases) {
				continue
			}
			c := r.cases[i]
			if c.Exact[f] < low.cases[i].Exact[f] {
				low = r
			}
			if c.Exact[f] > high.cases[i].Exact[f] {
				high = r
			}
			least, most = min(least, c.Findings[f]), max(most, c.Findings[f])
		}
		s.fixed[f] = max(s.fixed[f], int64(most)-int64(least))
		if exact := high.cases[i].Exact[f] - low.cases[i].Exact[f]; exact > s.found[f].Exact {
			s.found[f].Exact, s.found[f].Input, s.found[f].Between = exact, input, []string{low.run.String(), high.run.String()}
		}
	}
}

// done returns the spreads, and whether every declared tolerance covers its own.
func (s *spreads) done() (found []Spread, ok bool) {
	ok = true
	for i := range s.found {
		f, unit := &s.found[i], math.Pow10(s.specs[i].Decimals)
		f.Spread = float64(s.fixed[i]) / unit
		f.Recommended = recommend(f.Exact, s.specs[i].Decimals) / unit
		f.OK = s.fixed[i] <= int64(s.tolerances[i])
		ok = ok && f.OK
	}
	return s.found, ok
}
