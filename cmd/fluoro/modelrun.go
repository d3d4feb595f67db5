package main

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/worker"
	"github.com/fluoronet/fluoro/study"
)

// runFlags are what becomes of the results of a run.
type runFlags struct {
	out, csv string
	summary  bool
}

func (a *app) modelRunCommand() *cobra.Command {
	var r runtimeFlags
	var f runFlags
	cmd := &cobra.Command{
		Use: "run DIR STUDY...", Short: "Run a model package on DICOM files or folders, without a chain",
		Long: "Run a model package on each STUDY, a DICOM file or a folder of files that are one study. Inputs that the model does not\n" +
			"take are reported with their reason, the rest is still done, and the exit code is 1.\n\n" +
			"With --out, each result is also written as DICOM: sr.dcm, a Structured Report of the findings or of why there are none, and\n" +
			"seg.dcm, the segments, of a model that has some. They belong to the STUDY's patient, and are as de-identified as it is. Of\n" +
			"several STUDY, each has a folder of its own: 0001, 0002, … in their order.\n\n" +
			"With --summary, each STUDY is a folder of studies: its files are grouped by Study Instance UID, and after the studies stand the\n" +
			"counts by reason, how the findings are distributed, and the times. --csv writes a row for each study.",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) < 2 {
				return usageError{fmt.Errorf("%s needs a package folder and at least one STUDY", cmd.CommandPath())}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withPool(cmd.Context(), r, func(pool *worker.Pool) error { return a.modelRun(cmd.Context(), args[0], args[1:], f, pool) })
		},
	}
	r.flags(cmd)
	cmd.Flags().StringVar(&f.out, "out", "", "write the results as DICOM objects into this folder")
	cmd.Flags().BoolVar(&f.summary, "summary", false, "take each STUDY for a folder of studies, and sum up")
	cmd.Flags().StringVar(&f.csv, "csv", "", "write a row for each study into this file")
	return cmd
}

func (a *app) modelRun(ctx context.Context, dir string, inputs []string, f runFlags, pool *worker.Pool) error {
	p, err := models.Load(dir)
	if err != nil {
		return err
	}
	opt := models.RunOptions{StudyID: attest.StudyID, Workers: pool.Workers(), Derive: f.out != ""}
	if f.summary {
		if inputs, opt.Files, err = a.findStudies(ctx, inputs); err != nil {
			return err
		}
	}
	m, err := models.Open(ctx, p, pool, imaging.DefaultLimits)
	if err != nil {
		return err
	}
	defer m.Close()
	table, err := newRunTable(f.csv, p.Manifest)
	if err != nil {
		return err
	}
	var sum models.Summary
	done := 0
	failed, err := m.RunFiles(ctx, inputs, opt, func(result models.FileResult) error {
		folder := f.out
		if done++; len(inputs) > 1 {
			folder = filepath.Join(f.out, fmt.Sprintf("%04d", done))
		}
		sum.Add(result)
		return errors.Join(report.WriteFiles(folder, result.Derived), table.add(result), a.printRun(result))
	})
	if err = errors.Join(err, table.close()); err != nil {
		return err
	}
	if f.summary {
		sum.Close()
		if err := a.printSummary(sum); err != nil {
			return err
		}
	}
	if failed > 0 {
		return errReported
	}
	return nil
}

// findStudies groups the files of folders by study.
func (a *app) findStudies(ctx context.Context, folders []string) (names []string, files map[string][]string, err error) {
	files = map[string][]string{}
	for _, folder := range folders {
		studies, unread, err := models.FindStudies(ctx, folder, imaging.DefaultLimits)
		if err != nil {
			return nil, nil, fmt.Errorf("look for studies: %w", err)
		}
		for _, s := range studies {
			names = append(names, s.Name)
			files[s.Name] = s.Paths
		}
		if len(unread) > 0 {
			fmt.Fprintf(a.err, "%d files are no DICOM and left out, the first is %s\n", len(unread), report.Safe(unread[0]))
		}
	}
	if len(names) == 0 {
		return nil, nil, fmt.Errorf("look for studies: there are no DICOM files in %s", strings.Join(folders, ", "))
	}
	return names, files, nil
}

func (a *app) printRun(r models.FileResult) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	if r.Status != study.OK {
		_, err := fmt.Fprintf(a.out, "%s: %s: %s\n", report.Safe(r.Input), r.Status, report.Safe(r.Error))
		return err
	}
	parts := make([]string, len(r.Findings))
	for i, f := range r.Findings {
		parts[i] = fmt.Sprintf("%s %v %s", f.Name, f.Value, f.Unit)
	}
	_, err := fmt.Fprintf(a.out, "%s: %s (%.1f ms)\n", report.Safe(r.Input), report.Safe(strings.Join(parts, ", ")), r.Millis)
	return err
}

func (a *app) printSummary(s models.Summary) error {
	if a.json {
		return report.JSON(a.out, map[string]any{"summary": s})
	}
	fmt.Fprintf(a.out, "\n%d studies: %d ok, %d abstained, %d failed\n", s.Inputs, s.OK, s.Abstained, s.Failed)
	var reasons [][]string
	for _, r := range slices.Sorted(maps.Keys(s.Reasons)) {
		reasons = append(reasons, []string{r.String(), strconv.Itoa(s.Reasons[r])})
	}
	if len(reasons) > 0 {
		if err := report.Table(a.out, []string{"REASON", "STUDIES"}, reasons); err != nil {
			return err
		}
	}
	fmt.Fprintln(a.out)
	var rows [][]string
	for _, d := range append(s.Findings, s.Millis) {
		row := []string{d.Name, d.Unit, strconv.Itoa(d.N)}
		for _, v := range []float64{d.Min, d.P25, d.Median, d.P75, d.Max, d.Mean} {
			row = append(row, strconv.FormatFloat(v, 'g', 6, 64))
		}
		rows = append(rows, row)
	}
	return report.Table(a.out, []string{"FINDING", "UNIT", "N", "MIN", "P25", "MEDIAN", "P75", "MAX", "MEAN"}, rows)
}

// runTable is the CSV file of a run; nil writes none.
type runTable struct {
	file     *os.File
	rows     *csv.Writer
	findings int
}

func newRunTable(path string, m models.Manifest) (*runTable, error) {
	if path == "" {
		return nil, nil
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, fmt.Errorf("write table: %w", err)
	}
	t := &runTable{f, csv.NewWriter(f), len(m.Findings)}
	header := []string{"input", "studyId", "status", "milliseconds"}
	for _, spec := range m.Findings {
		header = append(header, spec.Name)
	}
	return t, t.rows.Write(append(header, "error"))
}

func (t *runTable) add(r models.FileResult) error {
	if t == nil {
		return nil
	}
	row := []string{cell(r.Input), r.StudyID, r.Status.String(), strconv.FormatFloat(r.Millis, 'f', 1, 64)}
	values := make([]string, t.findings)
	for i, f := range r.Findings {
		values[i] = number(f.Value)
	}
	row = append(row, values...)
	return t.rows.Write(append(row, cell(r.Error)))
}

// cell keeps a spreadsheet from taking a text for a formula.
func cell(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}

func (t *runTable) close() error {
	if t == nil {
		return nil
	}
	t.rows.Flush()
	if err := errors.Join(t.rows.Error(), t.file.Close()); err != nil {
		return fmt.Errorf("write table: %w", err)
	}
	return nil
}
