package dossier

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
	"golang.org/x/net/html"
)

const hostile = `<script>alert(1)</script>"'><img src=x onerror=y>` + "\u202e\x00" + `</style>`

// sample has hostile text wherever a chain, a package or a label has any.
func sample(t *testing.T) *Dossier {
	t.Helper()
	long := hostile + strings.Repeat("long ", 100_000)
	var cases []evaluate.Case
	for i := range 40 {
		cases = append(cases, evaluate.Case{ID: string(rune('a' + i)), Truth: i%3 == 0, Score: float64(i%7) / 7})
	}
	r, err := evaluate.Evaluate(cases, 0.5, true)
	if err != nil {
		t.Fatal(err)
	}
	r.Notes = append(r.Notes, long)
	d := &Dossier{
		Scope: audit.Scope{Study: study.Hash{3}}, Pictures: []Picture{{Caption: hostile, PNG: []byte("\x89PNG")}}, Unseen: long,
		Software: "test", Threshold: 0.5, Time: 1_700_000_000, Deployment: chain.Deployment{ChainID: 7, RPC: chain.RPC{HTTP: "https://user:secret@host"}},
		Report: &audit.Report{ChainID: 7, Block: 90, Checked: 2, Mismatches: 1, Notices: 1, Notice: "not a medical device", Items: []audit.Item{
			{Kind: "record", Subject: hostile, Node: 1, Outcome: audit.Mismatch, Detail: long},
			{Kind: "conduct", Subject: "0x1", Outcome: audit.Notice, Detail: hostile},
		}},
		Evaluations: []Evaluation{
			{ModelID: study.Hash{1}, Problem: long},
			{ModelID: study.Hash{2}, Evaluation: &audit.Evaluation{Name: long, Version: hostile, Findings: []audit.FindingEvaluation{
				{Finding: long, Code: study.Code{Scheme: hostile, Value: hostile}, Report: r, Evidence: make([]audit.Evidence, 700)},
				{Finding: hostile, Reason: hostile},
			}}},
		},
		Over:    []Moment{{10, chain.TaskFinal}, {20, chain.TaskInconclusive}, {30, chain.TaskFinal}},
		Results: make([]Result, 600),
		Nodes:   []Agreement{{Node: 1, Results: 3, Rate: evaluate.Proportion(2, 3), Slashed: "5"}, {Node: 2}},
	}
	for i := range d.Results {
		d.Results[i] = Result{Node: 1, Findings: []int32{int32(i)}, Final: []int32{math.MinInt32}, Tolerances: []uint32{math.MaxUint32}, Agrees: "no"}
	}
	d.sum()
	return d
}

// The page is inert, whatever is in it: no script, no handler, nothing from
// another place.
func TestThePageStandsAlone(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "report")
	if err := sample(t).Write(dir); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(filepath.Join(dir, "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	tags := map[string]int{}
	ids := map[string]bool{}
	for z := html.NewTokenizer(strings.NewReader(string(raw))); ; {
		switch z.Next() {
		case html.ErrorToken:
			if !errors.Is(z.Err(), io.EOF) {
				t.Fatal(z.Err())
			}
			if tags["script"]+tags["link"]+tags["iframe"] > 0 || tags["svg"] < 4 || tags["style"] != 1 || tags["img"] != 1 {
				t.Errorf("%v", tags)
			}
			inert(t, string(raw), ids)
			return
		case html.StartTagToken, html.SelfClosingTagToken:
			token := z.Token()
			tags[token.Data]++
			for _, a := range token.Attr {
				switch {
				case a.Key == "src" && strings.HasPrefix(a.Val, "data:image/png;base64,"):
				case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "src":
					t.Errorf("<%s %s=%q>", token.Data, a.Key, a.Val)
				case a.Key == "href" && !strings.HasPrefix(a.Val, "#"):
					if _, err := os.Stat(filepath.Join(dir, a.Val)); err != nil {
						t.Errorf("a link to %q: %v", a.Val, err)
					}
				case a.Key == "id":
					ids[a.Val] = true
				}
			}
		}
	}
}

func inert(t *testing.T, page string, ids map[string]bool) {
	t.Helper()
	if len(page) > 2<<20 || strings.ContainsAny(page, "\u202e\x00") || strings.Contains(page, "secret") {
		t.Errorf("%d bytes", len(page))
	}
	for _, m := range regexp.MustCompile(`href="#([a-z]+)"`).FindAllStringSubmatch(page, -1) {
		if !ids[m[1]] {
			t.Errorf("nothing is at #%s", m[1])
		}
	}
	for _, m := range regexp.MustCompile(`https?://[^"<\s]+`).FindAllString(page, -1) {
		if m != "http://www.w3.org/2000/svg" {
			t.Errorf("the page names %s", m)
		}
	}
	for _, want := range []string{"default-src &#39;none&#39;", "default-src 'none'"} {
		if strings.Contains(page, want) {
			return
		}
	}
	t.Error("no content security policy")
}

func TestTheDataIsWhole(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "report")
	d := sample(t)
	if err := d.Write(dir); err != nil {
		t.Fatal(err)
	}
	var r audit.Report
	var evaluations []map[string]any
	for name, into := range map[string]any{"verification.json": &r, "evaluations.json": &evaluations, "deployment.json": &chain.Deployment{}} {
		raw, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || json.Unmarshal(raw, into) != nil || strings.Contains(string(raw), "secret") {
			t.Errorf("%s: %v", name, err)
		}
	}
	f, err := os.Open(filepath.Join(dir, "results.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) != 601 || len(r.Items) != 2 || len(evaluations) != 2 {
		t.Errorf("%d rows, %d items, %d evaluations, %v", len(rows), len(r.Items), len(evaluations), err)
	}
	if found, _ := os.ReadDir(dir); len(found) != len(Files()) {
		t.Errorf("%v", found)
	}
}

// An existing folder is left alone, and a report that fails leaves nothing.
func TestNothingIsHalfWritten(t *testing.T) {
	parent := t.TempDir()
	d := sample(t)
	if err := d.Write(parent); err == nil || !strings.Contains(err.Error(), "there already") {
		t.Errorf("over what exists: %v", err)
	}
	d.Evaluations[1].Findings[0].Report.AUC.Value = math.NaN() // JSON has none
	if err := d.Write(filepath.Join(parent, "report")); err == nil {
		t.Error("a report that cannot be written was")
	}
	if left, _ := os.ReadDir(parent); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}
