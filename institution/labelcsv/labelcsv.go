// Package labelcsv reads diagnosis labels from a table as spreadsheets write
// them: with a byte order mark or without, commas, semicolons or tabs, CRLF,
// quotes. Codes are checked by study/codes. It holds what it reads to limits,
// and its errors say where and what to do, by line and column.
//
// The table has a header, and a row for each finding of a study:
//
//	study,scheme,code,meaning,value
//	/data/case1,SCT,233604007,Pneumonia,1
package labelcsv

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/fluoronet/fluoro/study"
	"github.com/fluoronet/fluoro/study/codes"
)

// Limits of a table.
const (
	MaxBytes  = 64 << 20
	MaxRows   = 1_000_000
	maxErrors = 20
	maxField  = 4096
)

// Row is what the table says of one study.
type Row struct {
	Study string // path, Study Instance UID or pseudonym, as it stands
	Line  int    // of its first finding
	Label study.Label
}

// Fault is one thing that is wrong.
type Fault struct {
	Line, Column int // from 1; column counts characters' bytes
	Problem      string
}

func (f Fault) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", f.Line, f.Column, f.Problem)
}

// Faults are the first things that are wrong with a table.
type Faults []Fault

func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, one := range f {
		lines[i] = one.Error()
	}
	return strings.Join(lines, "; ")
}

// columns of the table; meaning is for people and may be missing.
var columns = []string{"study", "scheme", "code", "meaning", "value"}

var aliases = map[string]string{
	"path": "study", "studyinstanceuid": "study", "pseudonym": "study", "codingscheme": "scheme", "system": "scheme", "codevalue": "code",
	"codemeaning": "meaning", "display": "meaning", "truth": "value",
}

// Read reads a table. Its error is Faults, all that were found up to a number, or
// the reader's. Nothing is returned with an error: a label that is half right is
// no label.
func Read(r io.Reader) ([]Row, error) {
	limited := &io.LimitedReader{R: r, N: MaxBytes + 1}
	in := bufio.NewReaderSize(limited, 64<<10)
	if mark, _ := in.Peek(3); string(mark) == "\xef\xbb\xbf" {
		_, _ = in.Discard(3) // what was peeked is there
	} else if len(mark) > 1 && (mark[0] == 0xff && mark[1] == 0xfe || mark[0] == 0xfe && mark[1] == 0xff) {
		return nil, Faults{{1, 1, "the file is UTF-16: save it as CSV UTF-8"}}
	}
	t := &table{csv: csv.NewReader(in), byStudy: map[string]int{}}
	t.csv.Comma = separator(in)
	t.csv.FieldsPerRecord, t.csv.ReuseRecord = -1, true
	t.read()
	if limited.N == 0 {
		t.faults = append(t.faults, Fault{1, 1, fmt.Sprintf("the file has more than %d bytes: split it", MaxBytes)})
	}
	if t.err != nil {
		return nil, fmt.Errorf("read labels: %w", t.err)
	}
	if len(t.faults) > 0 {
		return nil, t.faults
	}
	return t.rows, nil
}

// separator is what stands oftenest in the first line outside of quotes.
func separator(in *bufio.Reader) rune {
	head, _ := in.Peek(4096)
	line, _, _ := strings.Cut(string(head), "\n")
	best := ','
	for _, c := range ";\t" {
		if strings.Count(line, string(c)) > strings.Count(line, string(best)) {
			best = c
		}
	}
	return best
}

type table struct {
	csv     *csv.Reader
	at      map[string]int // columns by name
	rows    []Row
	byStudy map[string]int
	faults  Faults
	err     error
}

func (t *table) fault(field int, format string, args ...any) {
	line, column := t.csv.FieldPos(field)
	t.faults = append(t.faults, Fault{line, column, fmt.Sprintf(format, args...)})
}

func (t *table) read() {
	for n := 0; len(t.faults) < maxErrors; n++ {
		record, err := t.csv.Read()
		var broken *csv.ParseError
		switch {
		case err == io.EOF:
			if t.at == nil {
				t.faults = append(t.faults, Fault{1, 1, "the file is empty: it needs a header " + strings.Join(columns, ",")})
			}
			return
		case errors.As(err, &broken):
			t.faults = append(t.faults, Fault{broken.Line, broken.Column, broken.Err.Error()})
			return
		case err != nil:
			t.err = err
			return
		case n == 0:
			if t.header(record); len(t.faults) > 0 {
				return
			}
		case n > MaxRows:
			t.fault(0, "more than %d rows: split the file", MaxRows)
			return
		case strings.Join(record, "") != "": // spreadsheets leave empty rows behind
			t.row(record)
		}
	}
}

func (t *table) header(record []string) {
	t.at = map[string]int{}
	for i, name := range record {
		key := strings.NewReplacer(" ", "", "_", "", "-", "").Replace(strings.ToLower(strings.TrimSpace(name)))
		if other, ok := aliases[key]; ok {
			key = other
		}
		if _, twice := t.at[key]; twice && key != "" {
			t.fault(i, "column %q stands twice", key)
		}
		t.at[key] = i
	}
	for _, want := range columns {
		if _, there := t.at[want]; !there && want != "meaning" {
			t.fault(0, "there is no column %q: the header is %s", want, strings.Join(columns, ","))
		}
	}
}

// field returns a column's value and where it stands.
func (t *table) field(record []string, name string) (value string, at int) {
	at = t.at[name]
	if at >= len(record) {
		t.fault(len(record)-1, "the row ends before column %q", name)
		return "", len(record) - 1
	}
	value = strings.TrimSpace(record[at])
	if len(value) > maxField {
		t.fault(at, "%s is longer than %d bytes", name, maxField)
		return "", at
	}
	if value == "" {
		t.fault(at, "%s is empty", name)
	}
	return value, at
}

func (t *table) row(record []string) {
	before := len(t.faults)
	name, at := t.field(record, "study")
	system, schemeAt := t.field(record, "scheme")
	code, codeAt := t.field(record, "code")
	text, valueAt := t.field(record, "value")
	if len(t.faults) > before {
		return
	}
	scheme, err := codes.Scheme(system)
	if err != nil {
		t.fault(schemeAt, "%v", err)
		return
	}
	if err := codes.Check(scheme, code); err != nil {
		t.fault(codeAt, "%v", err)
		return
	}
	item, err := study.ParseLabel(scheme + ":" + code + "=" + t.number(text))
	if err != nil || len(item) != 1 {
		t.fault(valueAt, "value %q is no number: 1 for present, 0 for absent, or what was measured", clip(text))
		return
	}
	line, _ := t.csv.FieldPos(0)
	i, known := t.byStudy[name]
	if !known {
		i = len(t.rows)
		t.byStudy[name], t.rows = i, append(t.rows, Row{Study: name, Line: line})
	}
	whole := item.String()
	if known {
		whole = t.rows[i].Label.String() + ";" + whole
	}
	if t.rows[i].Label, err = study.ParseLabel(whole); err != nil {
		t.rows[i].Label = item
		t.fault(at, "with this row the label of the study that began in line %d is no label any more: %v", t.rows[i].Line, err)
	}
}

var decimalComma = regexp.MustCompile(`^-?[0-9]+,[0-9]+$`)

// number reads the words and decimal commas that spreadsheets write.
func (t *table) number(text string) string {
	switch strings.ToLower(text) {
	case "true", "yes", "present":
		return "1"
	case "false", "no", "absent":
		return "0"
	}
	if decimalComma.MatchString(text) {
		return strings.Replace(text, ",", ".", 1)
	}
	return text
}

func clip(s string) string {
	const most = 40
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}
