package explorer

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/browse"
)

type resultBody struct {
	*browse.ResultDetail
	View         taskView
	Tone         tone
	Words        string
	Readings     []cell
	Leaf         string
	Path, JSON   string
	Replay, Raw  string
	Report       *audit.ResultReport
	Record       string
	CheckProblem string
}

func (s *server) result(ctx context.Context, r *http.Request) (view, error) {
	task, err := pathHash(r, "task")
	if err != nil {
		return view{}, err
	}
	node, err := pathNode(r, "node")
	if err != nil {
		return view{}, err
	}
	d, err := s.index.Result(ctx, task, node)
	if err != nil {
		return view{}, err
	}
	b := resultBody{ResultDetail: d, View: viewTask(d.Task), Path: resultPath(task, node), JSON: fmt.Sprintf("/api/v1/tasks/%s/results/%d", task, node)}
	b.Tone, b.Words = standing(d.Result.Counted, d.Result.Refusal, d.Result.Agrees)
	for i, x := range d.Result.Readings {
		f := d.Task.Findings[i]
		b.Readings = append(b.Readings, cell{Name: nameOfFinding(f, i), Text: readingText(f, x) + " " + clip(unitOf(f))})
	}
	if leaf := d.Result.Batch.Leaf; leaf != nil {
		b.Leaf = count(*leaf + 1)
	}
	b.Replay = fmt.Sprintf("fluoro audit check %s %d --deployment deployment.json\nfluoro audit replay --deployment deployment.json", task, node)
	b.Raw = inert(indented(d), clipJSON, true)
	if r.URL.Query().Get("check") == "now" && r.Header.Get(liveHeader) == "" {
		if b.Report, err = s.evidence.Check(ctx, task, node); err != nil {
			b.CheckProblem = s.excuse(r, "The checks could not be made", err)
		} else if b.Report.Record != nil {
			b.Record = inert(indented(b.Report.Record), clipJSON, true)
		}
	}
	return view{template: "result", title: fmt.Sprintf("Result of node %d on task %s", node, short(task.String())), section: "/results", body: b}, nil
}

// liveHeader is sent by pages that follow the chain: they want what is in the
// index, and no check made again.
const liveHeader = "X-Live"

// indented is JSON for people.
func indented(v any) string {
	raw, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err.Error()
	}
	return string(raw)
}

// outcomeTone and outcomeWord are how the outcome of a check is shown.
func outcomeTone(o audit.Outcome) tone {
	switch o {
	case audit.Match:
		return good
	case audit.Mismatch:
		return bad
	case audit.Missing:
		return warn
	}
	return calm
}

func outcomeWord(o audit.Outcome) string {
	switch o {
	case audit.Match:
		return "Holds"
	case audit.Mismatch:
		return "Mismatch"
	case audit.Missing:
		return "Not made"
	}
	return "Notice"
}
