package explorer

import (
	"context"
	"html/template"
	"net/http"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/chart"
)

// taskView is a task with its results side by side.
type taskView struct {
	browse.Task
	Tone  tone
	Words string
	Names []findingHead
	Rows  []resultRow
}

// findingHead is a finding as a column's head.
type findingHead struct {
	Name, Unit, Code, Final, Tolerance string
}

// resultRow is a result beside what is final.
type resultRow struct {
	browse.Result
	Cells []cell
	Tone  tone
	Words string
}

// cell is one reading, with its place in the tolerance band once there is one.
type cell struct {
	Name, Text string
	Band       template.HTML
}

func viewTask(t browse.Task) taskView {
	v := taskView{Task: t}
	v.Tone, v.Words = stateWords(t.State)
	for i, f := range t.Findings {
		v.Names = append(v.Names, headOf(f, i, t.Final))
	}
	for _, x := range t.Results {
		row := resultRow{Result: x}
		row.Tone, row.Words = standing(x.Counted, x.Refusal, x.Agrees)
		for i, reading := range x.Readings {
			row.Cells = append(row.Cells, cellOf(t, i, reading))
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}

// stateWords tell what a task's state is.
func stateWords(s chain.TaskState) (tone, string) {
	switch s {
	case chain.TaskFinal:
		return good, "Final"
	case chain.TaskInconclusive:
		return warn, "Inconclusive"
	case chain.TaskContested:
		return warn, "Challenged"
	}
	return wait, "Open"
}

// standing tells how a result stands beside the final value.
func standing(counted bool, refusal chain.Refusal, agrees *bool) (tone, string) {
	switch {
	case !counted:
		return warn, "Not counted: " + refusal.String()
	case agrees == nil:
		return wait, "Not decided yet"
	case *agrees:
		return good, "Agrees"
	}
	return bad, "Disagrees"
}

func headOf(f browse.Finding, i int, final *browse.Final) findingHead {
	h := findingHead{Name: nameOfFinding(f, i), Unit: unitOf(f), Tolerance: scaled(f, float64(f.Tolerance))}
	if f.Code != nil {
		h.Code = f.Code.Scheme + " " + f.Code.Value
	}
	if final != nil && i < len(final.Readings) {
		h.Final = readingText(f, final.Readings[i])
	}
	return h
}

// unitOf is a finding's unit; the 1 of numbers without one is not shown.
func unitOf(f browse.Finding) string {
	if f.Unit == "1" {
		return ""
	}
	return f.Unit
}

// nameOfFinding is the package's name of a finding, or its number.
func nameOfFinding(f browse.Finding, i int) string {
	if f.Name == "" {
		return "Finding " + count(i+1)
	}
	return f.Name
}

// scaled writes a raw value in the finding's unit, or as it is where its
// decimals are not known.
func scaled(f browse.Finding, raw float64) string {
	if f.Decimals == nil {
		return decimal(raw, 0)
	}
	for range *f.Decimals {
		raw /= 10
	}
	return decimal(raw, *f.Decimals)
}

func readingText(f browse.Finding, x browse.Reading) string { return scaled(f, float64(x.Raw)) }

func cellOf(t browse.Task, i int, x browse.Reading) cell {
	f := t.Findings[i]
	c := cell{Name: nameOfFinding(f, i), Text: readingText(f, x)}
	if t.Final == nil || i >= len(t.Final.Readings) {
		return c
	}
	c.Band = chart.Band{Title: c.Name, Value: float64(x.Raw), Final: float64(t.Final.Readings[i].Raw), Tolerance: float64(f.Tolerance)}.SVG()
	return c
}

// task is the page of one task.
func (s *server) task(ctx context.Context, r *http.Request) (view, error) {
	id, err := pathHash(r, "id")
	if err != nil {
		return view{}, err
	}
	t, err := s.index.Task(ctx, id)
	if err != nil {
		return view{}, err
	}
	return view{template: "task", title: "Task " + short(id.String()), section: "/results", body: viewTask(*t)}, nil
}
