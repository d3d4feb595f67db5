package tolerance

import (
	"fmt"
	"math"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// Report is what Measure found.
type Report struct {
	Package  string   `json:"package"`
	Name     string   `json:"name"`
	Version  string   `json:"version"`
	OK       bool     `json:"ok"`       // every declared tolerance covers its spread, and every run ended with the same status
	Inputs   int      `json:"inputs"`   // the golden case and the files
	Answered int      `json:"answered"` // of them, those with findings in every run
	Runs     []Run    `json:"runs"`
	Findings []Spread `json:"findings"`
	// Disagreements are inputs that did not end with the same status everywhere.
	Disagreements []Disagreement `json:"disagreements"`
	Skipped       []Skipped      `json:"skipped"` // machines that did not run
}

// Run is one machine in one setting.
type Run struct {
	Machine string `json:"machine"`
	Setting
	Arch        string `json:"arch"`
	CPUFeatures string `json:"cpuFeatures"`
	Inputs      int    `json:"inputs"`
	// Bits numbers the classes of runs whose outputs were the same to the bit
	// on the inputs that all runs had.
	Bits int `json:"bits"`
}

func (r Run) String() string {
	return fmt.Sprintf("%s, %d thread(s), %s", r.Machine, r.Threads, r.Optimisation)
}

// Spread is how far one finding moved between two runs on one input.
type Spread struct {
	Name        string  `json:"name"`
	Unit        string  `json:"unit"`
	Declared    float64 `json:"declared"`    // tolerance
	Spread      float64 `json:"spread"`      // the largest, as nodes compare: rounded to the finding's decimals
	Exact       float64 `json:"exact"`       // the largest before that rounding
	Recommended float64 `json:"recommended"` // tolerance
	OK          bool    `json:"ok"`          // declared >= spread
	// Input is where Exact was seen, Between which runs; empty when it is 0.
	Input   string   `json:"input,omitempty"`
	Between []string `json:"between,omitempty"`
}

// Disagreement is an input that was answered by one run and refused by another.
type Disagreement struct {
	Input    string          `json:"input"`
	Between  [2]string       `json:"between"`
	Statuses [2]study.Reason `json:"statuses"`
}

// Skipped is a machine that could not run.
type Skipped struct {
	Machine string `json:"machine"`
	Error   string `json:"error"`
}

// margin is by how much the recommended tolerance exceeds the spread before
// rounding: the inputs and CPUs that were measured are only some of them.
const margin = 4

// recommend returns a tolerance in units of the last decimal: the margin, and
// one unit because two values however close may round to neighbours.
func recommend(exact float64, decimals int) float64 {
	return math.Ceil(margin*exact*math.Pow10(decimals)) + 1
}

// row is a run with its cases.
type row struct {
	run   Run
	cases []Case
}

func (c Case) ok() bool { return c.Status == study.OK }

// compare makes the report of the results; inputs are their names.
func compare(m models.Manifest, dir string, inputs []string, results []result) (Report, error) {
	r := Report{Package: dir, Name: m.Name, Version: m.Version, Inputs: len(inputs), Runs: []Run{}, Findings: []Spread{}, Disagreements: []Disagreement{}, Skipped: []Skipped{}}
	var rows []row
	for _, result := range results {
		if result.err != nil {
			r.Skipped = append(r.Skipped, Skipped{result.machine.Name, result.err.Error()})
			continue
		}
		for i, a := range result.answers {
			run := Run{Machine: result.machine.Name, Setting: result.machine.Settings[i], Arch: a.Runtime.Arch, CPUFeatures: a.Runtime.CPUFeatures, Inputs: len(a.Cases)}
			rows = append(rows, row{run: run, cases: a.Cases})
		}
	}
	classify(rows)
	for _, row := range rows {
		r.Runs = append(r.Runs, row.run)
	}
	tolerances, err := m.Tolerances()
	if err != nil {
		return Report{}, err
	}
	spreads := newSpreads(m, tolerances)
	for i, input := range inputs {
		if d := disagreement(input, i, rows); d != nil {
			r.Disagreements = append(r.Disagreements, *d)
		} else if rows[0].cases[i].ok() {
			r.Answered++
			spreads.add(input, i, rows)
		}
	}
	if r.Answered == 0 && len(r.Disagreements) == 0 {
		return Report{}, ErrNothingAnswered
	}
	r.Findings, r.OK = spreads.done()
	r.OK = r.OK && len(r.Disagreements) == 0
	return r, nil
}
