// Package report prints what commands have to say: JSON objects a line each
// for programs, aligned tables for people.
package report

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"unicode"
)

// JSON prints v as one line.
func JSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("print report: %w", err)
	}
	return nil
}

// Table prints rows in columns under a header. Cells are made safe for a
// terminal: what comes from chain, IPFS or DICOM could hold control codes.
func Table(w io.Writer, header []string, rows [][]string) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, row := range append([][]string{header}, rows...) {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = Safe(cell)
		}
		fmt.Fprintln(tw, strings.TrimRight(strings.Join(cells, "\t"), "\t"))
	}
	if err := tw.Flush(); err != nil {
		return fmt.Errorf("print table: %w", err)
	}
	return nil
}

// Safe replaces every character that could move the cursor, reorder text or
// break a line, and shortens to 200 characters.
func Safe(s string) string { return SafeLine(s, 200) }

// SafeLine is Safe for a text of at most so many characters.
func SafeLine(s string, most int) string {
	n := 0
	return strings.Map(func(r rune) rune {
		n++
		switch {
		case n > most:
			return -1
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == unicode.ReplacementChar:
			return '?'
		}
		return r
	}, s)
}

// Short is the beginning of an identity, for tables.
func Short(id string) string {
	const head, tail = 10, 4
	if len(id) <= head+tail+1 {
		return id
	}
	return id[:head] + "…" + id[len(id)-tail:]
}
