package explorer

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/audit/browse"
)

// resultsCSV is every result on a study, a line for each finding.
func (s *server) resultsCSV(w http.ResponseWriter, r *http.Request) error {
	id, err := pathHash(r, "id")
	if err != nil {
		return err
	}
	found, err := s.index.Study(r.Context(), id)
	if err != nil {
		return err
	}
	rows := [][]string{{"studyId", "modelId", "model", "version", "taskId", "node", "epoch", "status", "finding", "code", "unit", "value", "final", "tolerance", "counted", "agrees", "artefacts", "revealTx"}}
	for _, t := range found.Tasks {
		for _, x := range t.Results {
			rows = append(rows, resultRecords(t, x)...)
		}
	}
	return sendCSV(w, "results-"+id.String()[2:14]+".csv", rows)
}

func resultRecords(t browse.Task, x browse.Result) [][]string {
	agrees := ""
	if x.Agrees != nil {
		agrees = strconv.FormatBool(*x.Agrees)
	}
	record := func(finding, code, unit, value, final, tolerance string) []string {
		return []string{x.StudyID.String(), x.ModelID.String(), t.Model.Name, t.Model.Version, x.TaskID.String(), fmt.Sprint(x.Node), fmt.Sprint(x.Epoch), x.Status.Name,
			finding, code, unit, value, final, tolerance, strconv.FormatBool(x.Counted), agrees, x.Artefacts.String(), x.Revealed.Tx.String()}
	}
	if len(x.Readings) == 0 {
		return [][]string{record("", "", "", "", "", "")}
	}
	var rows [][]string
	for i, reading := range x.Readings {
		h := headOf(t.Findings[i], i, t.Final)
		rows = append(rows, record(h.Name, h.Code, h.Unit, readingText(t.Findings[i], reading), h.Final, h.Tolerance))
	}
	return rows
}

// evidenceCSV is the points behind a model's performance.
func (s *server) evidenceCSV(w http.ResponseWriter, r *http.Request) error {
	id, err := pathHash(r, "id")
	if err != nil {
		return err
	}
	from, err := threshold(r.URL.Query().Get("threshold"))
	if err != nil {
		return err
	}
	e, err := s.index.Evaluation(r.Context(), id, from)
	if err != nil {
		return err
	}
	rows := [][]string{{"modelId", "finding", "scheme", "code", "studyId", "taskId", "score", "truth", "finalTx", "revealedTx"}}
	for _, f := range e.Findings {
		for _, x := range f.Evidence {
			rows = append(rows, []string{id.String(), f.Finding, f.Code.Scheme, f.Code.Value, x.StudyID.String(), x.TaskID.String(),
				strconv.FormatFloat(x.Score, 'g', -1, 64), strconv.FormatFloat(x.Truth, 'g', -1, 64), x.FinalTx.String(), x.RevealedTx.String()})
		}
	}
	return sendCSV(w, "evidence-"+id.String()[2:14]+".csv", rows)
}

func sendCSV(w http.ResponseWriter, name string, rows [][]string) error {
	h := w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Content-Disposition", `attachment; filename="`+name+`"`)
	out := csv.NewWriter(w)
	for _, row := range rows {
		for i, field := range row {
			row[i] = harmless(field)
		}
	}
	return out.WriteAll(rows)
}

// harmless keeps a spreadsheet from taking a stranger's text for a formula.
// Numbers stay as they are.
func harmless(field string) string {
	field = clip(field)
	if field == "" || !strings.ContainsRune("=+-@", rune(field[0])) {
		return field
	}
	if _, err := strconv.ParseFloat(field, 64); err == nil {
		return field
	}
	return "'" + field
}
