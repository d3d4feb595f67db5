package export

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"strconv"
	"strings"
)

// lines writes JSON Lines: an object a row, its members in the order of the
// columns, null for what is empty.
type lines struct {
	t    *Table
	out  *bufio.Writer
	keys [][]byte
}

func newLines(t *Table, f *os.File) (sink, error) {
	w := &lines{t: t, out: bufio.NewWriter(f)}
	for _, c := range t.Columns {
		key, err := json.Marshal(c.Name)
		if err != nil {
			return nil, err
		}
		w.keys = append(w.keys, append(key, ':'))
	}
	return w, nil
}

func (w *lines) Row(row []any) error {
	var line bytes.Buffer
	enc := json.NewEncoder(&line)
	enc.SetEscapeHTML(false)
	for i, v := range row {
		line.WriteByte("{,"[min(i, 1)])
		line.Write(w.keys[i])
		if err := enc.Encode(v); err != nil {
			return err
		}
		line.Truncate(line.Len() - 1) // the encoder's line end
	}
	line.WriteString("}\n")
	_, err := w.out.Write(line.Bytes())
	return err
}

func (w *lines) Close() error { return w.out.Flush() }

// values writes CSV (RFC 4180) with a header; what is empty is an empty field.
type values struct{ out *csv.Writer }

func newCSV(t *Table, f *os.File) (sink, error) {
	w := values{csv.NewWriter(f)}
	var names []string
	for _, c := range t.Columns {
		names = append(names, c.Name)
	}
	return w, w.out.Write(names)
}

func (w values) Row(row []any) error {
	fields := make([]string, len(row))
	for i, v := range row {
		switch v := v.(type) {
		case string:
			fields[i] = defused(v)
		case int64:
			fields[i] = strconv.FormatInt(v, 10)
		case float64:
			fields[i] = strconv.FormatFloat(v, 'g', -1, 64)
		case bool:
			fields[i] = strconv.FormatBool(v)
		}
	}
	return w.out.Write(fields)
}

func (w values) Close() error {
	w.out.Flush()
	return w.out.Error()
}

// defused puts an apostrophe before text that a spreadsheet would run as a
// formula. Amounts, the only numbers that are text, never begin so unless
// negative, and none is.
func defused(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
