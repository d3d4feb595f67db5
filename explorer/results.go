package explorer

import (
	"context"
	"net/http"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/study"
)

// newest is how many of a list stand on the page of what they belong to.
const newest = 10

// resultLine is a result in a list.
type resultLine struct {
	browse.ResultRow
	Readings []string
	Tone     tone
	Words    string
}

func resultLines(rows []browse.ResultRow) []resultLine {
	lines := make([]resultLine, len(rows))
	for i, x := range rows {
		lines[i].ResultRow = x
		lines[i].Tone, lines[i].Words = standing(x.Counted, x.Refusal, x.Agrees)
		for j, reading := range x.Readings {
			f := x.Findings[j]
			lines[i].Readings = append(lines[i].Readings, clip(strings.TrimSpace(nameOfFinding(f, j)+" "+readingText(f, reading)+" "+unitOf(f))))
		}
	}
	return lines
}

type resultsBody struct {
	Lines    []resultLine
	Pages    pages
	Statuses []choice
	Refused  bool
	Node     string
	Model    string
}

func (s *server) results(ctx context.Context, r *http.Request) (view, error) {
	given := r.URL.Query()
	q := browse.ResultsQuery{PageQuery: pageQuery(given), Refused: given.Get("refused") != ""}
	var chosen string
	if name := given.Get("status"); name != "" {
		var reason study.Reason
		if err := reason.UnmarshalText([]byte(name)); err != nil {
			return view{}, errQuery
		}
		q.Status, chosen = &reason, name
	}
	if n := given.Get("node"); n != "" {
		id, err := strconv.ParseUint(n, 10, 32)
		if err != nil {
			return view{}, errQuery
		}
		q.Node = uint32(id)
	}
	if m := given.Get("model"); m != "" {
		id, err := study.ParseHash(m)
		if err != nil {
			return view{}, errQuery
		}
		q.ModelID = id
	}
	list, err := s.index.Results(ctx, q)
	if err != nil {
		return view{}, err
	}
	var names []string
	for _, info := range study.Reasons() {
		names = append(names, info.Name)
	}
	b := resultsBody{resultLines(list.Items), pagesOf("/results", given, list.Next), choices(chosen, names...), q.Refused, given.Get("node"), given.Get("model")}
	return view{template: "results", title: "Results", section: "/results", body: b}, nil
}
