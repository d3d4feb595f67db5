package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/institution/labelcsv"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/study"
)

func (a *app) studyLabelCommand() *cobra.Command {
	var replace bool
	group := &cobra.Command{Use: "label", Short: "Keep diagnosis labels for studies that are to be contributed"}
	imported := &cobra.Command{
		Use: "import FILE.csv", Short: "Read labels from a table and keep them for the studies that they are of",
		Long: "Read a table with the columns study, scheme, code, meaning and value, a row for each finding. study is a path, a Study Instance UID\n" +
			"or its pseudonym; scheme is SCT, RADLEX, I10 (ICD-10), I10C (ICD-10-CM), LN (LOINC), DCM, or 99 and a name; value is 1 for present, 0 for absent,\n" +
			"or what was measured. Codes are checked by form and check digit. A table with a fault is not taken at all. The labels stay in the\n" +
			"home's labels folder, readable by you alone; `fluoro study add`, `fluoro study watch` and `fluoro gateway` commit to them.",
		Args: exactly("FILE.csv"),
		RunE: func(_ *cobra.Command, args []string) error { return a.labelImport(args[0], replace) },
	}
	imported.Flags().BoolVar(&replace, "replace", false, "replace labels that are kept for the same studies and not committed to yet")
	group.AddCommand(imported)
	return group
}

// awaited are the labels of a home for studies to come.
func awaited(h *home.Home) (institution.Awaited, error) {
	key, err := deid.LoadOrCreateKey(h.DeidKey())
	return institution.Awaited{Dir: filepath.Join(h.LabelsDir(), "awaited"), Key: key}, err
}

// readLabels reads a table of labels; a study that stands under two names must
// have one label.
func readLabels(path string, of institution.Awaited) (map[string]study.Label, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read labels: %w", err)
	}
	defer file.Close()
	rows, err := labelcsv.Read(file)
	if err != nil {
		return nil, err
	}
	table := map[string]study.Label{}
	var faults labelcsv.Faults
	for _, row := range rows {
		handle, err := of.Handle(row.Study)
		if before := table[handle]; err == nil && before != nil && before.String() != row.Label.String() {
			err = errors.New("it has another label under another name")
		}
		if err != nil {
			faults = append(faults, labelcsv.Fault{Line: row.Line, Column: 1, Problem: fmt.Sprintf("study %q: %v", report.Safe(row.Study), err)})
			continue
		}
		table[handle] = row.Label
	}
	if len(faults) > 0 {
		return nil, faults[:min(len(faults), 20)]
	}
	return table, nil
}

// faults says each thing that is wrong with a table on a line of its own.
func (a *app) faults(path string, err error) error {
	var all labelcsv.Faults
	if !errors.As(err, &all) {
		return err
	}
	for _, one := range all {
		fmt.Fprintf(a.err, "fluoro: %s: %s\n", report.Safe(path), report.Safe(one.Error()))
	}
	return errReported
}

func (a *app) labelImport(path string, replace bool) error {
	h, err := home.Open(a.home)
	if err != nil {
		return err
	}
	of, err := awaited(h)
	if err != nil {
		return err
	}
	table, err := readLabels(path, of)
	if err != nil {
		return a.faults(path, err)
	}
	for handle, label := range table {
		if err := of.Keep(handle, label, replace); errors.Is(err, institution.ErrOtherLabel) {
			return fmt.Errorf("%w: --replace replaces those that are not committed to", err)
		} else if err != nil {
			return err
		}
	}
	return a.say(map[string]any{"studies": len(table)}, "labels of %d studies kept until they are contributed\n", len(table))
}
