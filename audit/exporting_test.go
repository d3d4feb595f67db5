package audit_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/export"
	"github.com/fluoronet/fluoro/internal/testkit"
)

// tables are rows of an export as somebody else's reader has them.
type tables map[string][]map[string]any

func TestExportsAreTheSameInEveryFormat(t *testing.T) {
	s := newStory(t)
	src := s.open(t)
	read := map[string]tables{}
	for _, format := range export.Formats() {
		dir := filepath.Join(t.TempDir(), format)
		r, err := audit.Export(t.Context(), src, dir, format)
		must(t, err)
		if len(r.Missing) != 0 || len(r.Tables) != len(export.Tables()) {
			t.Errorf("%s: %+v", format, r)
		}
		for _, c := range r.Tables {
			if c.Rows == 0 {
				t.Errorf("%s: table %s is empty after a story with everything in it", format, c.Table)
			}
		}
		got := readExport(t, format, dir)
		for _, c := range r.Tables {
			if len(got[c.Table]) != c.Rows {
				t.Errorf("%s: table %s has %d rows to others, %d were written", format, c.Table, len(got[c.Table]), c.Rows)
			}
		}
		read[format] = got
	}
	for format, got := range read {
		for _, table := range export.Tables() {
			compareTables(t, format, table, got[table.Name], read["jsonl"][table.Name])
		}
	}
	checkViews(t, read["sqlite"])
}

// readExport has Python or JavaScript read an export.
func readExport(t *testing.T, format, dir string) tables {
	t.Helper()
	cmd := exec.Command("python3", "testdata/readexport.py", format, dir)
	if format == "parquet" {
		cmd = exec.Command("node", "testdata/readexport.mjs", filepath.Join(testkit.Root(t), "tools/node_modules/hyparquet/src/index.js"), dir)
	}
	if _, err := exec.LookPath(cmd.Args[0]); err != nil {
		t.Skipf("reading exports back needs %s on the PATH", cmd.Args[0])
	}
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("read %s back: %v", format, err)
	}
	var got tables
	must(t, json.Unmarshal(out, &got))
	return got
}

func compareTables(t *testing.T, format string, table export.Table, got, want []map[string]any) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: table %s has %d rows, in JSON Lines %d", format, table.Name, len(got), len(want))
		return
	}
	for i, row := range want {
		for _, c := range table.Columns {
			if have := as(format, row[c.Name]); fmt.Sprint(got[i][c.Name]) != fmt.Sprint(have) {
				t.Errorf("%s: row %d of %s: %s is %v, in JSON Lines %v", format, i, table.Name, c.Name, got[i][c.Name], have)
			}
		}
	}
}

// as is a value as a format can have it.
func as(format string, v any) any {
	switch v := v.(type) {
	case bool:
		if format == "sqlite" {
			return map[bool]int{true: 1}[v]
		}
	case float64:
		if format == "csv" {
			return strconv.FormatFloat(v, 'g', -1, 64)
		}
	case nil:
		if format == "csv" {
			return ""
		}
	}
	return v
}

// checkViews holds what the views come to against the tables.
func checkViews(t *testing.T, db tables) {
	t.Helper()
	for _, v := range export.Views() {
		if len(db[v.Name]) == 0 {
			t.Errorf("view %s is empty", v.Name)
		}
	}
	if len(db["final_finding"]) != len(db["task_finding"]) {
		t.Errorf("%d final findings, %d in the view", len(db["task_finding"]), len(db["final_finding"]))
	}
	labelled := func(row map[string]any) bool { return row["label"] == label }
	if !slices.ContainsFunc(db["final_finding"], labelled) {
		t.Error("no final finding stands beside its label")
	}
	sum := func(view, column string) (n float64) {
		for _, row := range db[view] {
			n += row[column].(float64)
		}
		return n
	}
	if sum("node_conduct", "results") != float64(len(db["result"])) || sum("node_conduct", "slashes") != float64(len(db["slash"])) ||
		sum("node_conduct", "unrevealed") != 1 || sum("node_conduct", "disagreed") == 0 {
		t.Errorf("node_conduct: %v", db["node_conduct"])
	}
	if sum("model_activity", "tasks") != float64(len(db["task"])) || sum("model_activity", "challenged") != 2 {
		t.Errorf("model_activity: %v", db["model_activity"])
	}
}

func TestAnExportThatFailsLeavesNothing(t *testing.T) {
	w := newWorld(t, 1)
	src, parent := w.open(t), t.TempDir()
	if _, err := audit.Export(t.Context(), src, filepath.Join(parent, "x"), "xlsx"); !errors.Is(err, export.ErrFormat) {
		t.Errorf("unknown format: %v", err)
	}
	there := filepath.Join(parent, "there")
	must(t, os.Mkdir(there, 0o755))
	if _, err := audit.Export(t.Context(), src, there, "csv"); !errors.Is(err, export.ErrExists) {
		t.Errorf("folder that is there: %v", err)
	}
	left, err := os.ReadDir(parent)
	must(t, err)
	if len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}
