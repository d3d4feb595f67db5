package export_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit/export"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// Labels are what a contributor wrote: markup, line ends, formulas, any bytes.
func TestHostileLabels(t *testing.T) {
	labels := []string{
		"=HYPERLINK(\"http://example.org\")", "@SUM(A1)", "\t=1", "two\nlines, \"quoted\"", "<script>alert(1)</script>",
		"\u202egnp.exe", "'); DROP TABLE label; --", "\xff\xfe\x00", strings.Repeat("x", 1<<20),
	}
	state := &replica.State{}
	for i, label := range labels {
		revealed := history.LabelRevealed{Study: study.Hash{byte(i + 1)}, Label: label, Bonus: new(big.Int)}
		state.Reveals = append(state.Reveals, &replica.LabelState{LabelRevealed: revealed})
	}
	for _, format := range export.Formats() {
		dir := filepath.Join(t.TempDir(), format)
		if _, err := export.Write(&export.Data{State: state}, dir, format); err != nil {
			t.Fatalf("%s: %v", format, err)
		}
		switch format {
		case "csv":
			checkCSV(t, filepath.Join(dir, "label.csv"), labels)
		case "jsonl":
			checkLines(t, filepath.Join(dir, "label.jsonl"), labels)
		}
	}
}

func checkCSV(t *testing.T, path string, labels []string) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) != len(labels)+1 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for i, row := range rows[1:] {
		if strings.ContainsAny(row[1][:1], "=+-@\t\r") {
			t.Errorf("label %d is a formula: %.20q", i, row[1])
		}
		if strings.TrimPrefix(row[1], "'") != strings.TrimPrefix(labels[i], "'") {
			t.Errorf("label %d is %.20q", i, row[1])
		}
	}
}

func checkLines(t *testing.T, path string, labels []string) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSuffix(raw, []byte("\n")), []byte("\n"))
	if len(lines) != len(labels) {
		t.Fatalf("%d lines", len(lines))
	}
	for i, line := range lines {
		var row struct{ Label string }
		if err := json.Unmarshal(line, &row); err != nil || row.Label != strings.ToValidUTF8(labels[i], "\ufffd\ufffd") {
			t.Errorf("line %d: %.40q, %v", i, row.Label, err)
		}
	}
}
