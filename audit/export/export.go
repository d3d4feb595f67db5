package export

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Tables are all tables, in the order in which they are written.
func Tables() []Table {
	return []Table{
		studyTable, modelTable, modelFindingTable, nodeTable, batchTable, resultTable, resultFindingTable,
		taskTable, taskFindingTable, labelTable, slashTable, claimTable, blockTable,
	}
}

// Formats are the names that Write knows.
func Formats() []string { return []string{"parquet", "csv", "jsonl", "sqlite"} }

// ErrFormat is wrapped by the error about a format that is not one of Formats.
var ErrFormat = errors.New("not a format of exports")

// ErrExists is wrapped by the error about a folder that is there already.
var ErrExists = errors.New("is there already")

// Count is how many rows a table got.
type Count struct {
	Table string `json:"table"`
	Rows  int    `json:"rows"`
}

// sink takes the rows of one table; Close ends it.
type sink interface {
	Row(row []any) error
	Close() error
}

// writer makes a sink for each table in turn; Close ends the export.
type writer interface {
	table(t *Table) (sink, error)
	Close() error
}

// Write fills dir, which must not exist, with the tables. Nothing is left of an
// export that fails.
func Write(d *Data, dir, format string) (counts []Count, err error) {
	if _, err := os.Lstat(dir); !errors.Is(err, fs.ErrNotExist) {
		if err == nil {
			err = ErrExists
		}
		return nil, fmt.Errorf("export to %s: %w", dir, err)
	}
	dir = filepath.Clean(dir)
	work, err := os.MkdirTemp(filepath.Dir(dir), ".export-*")
	if err != nil {
		return nil, fmt.Errorf("export: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	if err := os.Chmod(work, 0o755); err != nil {
		return nil, fmt.Errorf("export: %w", err)
	}
	if counts, err = writeAll(d, work, format); err != nil {
		return nil, fmt.Errorf("export: %w", err)
	}
	if err := os.Rename(work, dir); err != nil {
		return nil, fmt.Errorf("export: %w", err)
	}
	return counts, nil
}

func writeAll(d *Data, dir, format string) ([]Count, error) {
	w, err := newWriter(dir, format)
	if err != nil {
		return nil, err
	}
	var counts []Count
	for _, t := range Tables() {
		rows, err := writeTable(w, &t, d)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("table %s: %w", t.Name, err), w.Close())
		}
		counts = append(counts, Count{t.Name, rows})
	}
	return counts, w.Close()
}

func writeTable(w writer, t *Table, d *Data) (rows int, err error) {
	out, err := w.table(t)
	if err != nil {
		return 0, err
	}
	t.fill(d, func(row ...any) {
		if err == nil {
			err = t.check(row)
		}
		if err == nil {
			rows++
			err = out.Row(row)
		}
	})
	return rows, errors.Join(err, out.Close())
}

func newWriter(dir, format string) (writer, error) {
	switch format {
	case "parquet":
		return filePerTable{dir, ".parquet", newParquet}, nil
	case "csv":
		return filePerTable{dir, ".csv", newCSV}, nil
	case "jsonl":
		return filePerTable{dir, ".jsonl", newLines}, nil
	case "sqlite":
		return newSQLite(filepath.Join(dir, "fluoro.sqlite"))
	}
	return nil, fmt.Errorf("%.20q is %w: choose %s", format, ErrFormat, strings.Join(Formats(), ", "))
}

// filePerTable writes each table to a file of its own.
type filePerTable struct {
	dir, ending string
	open        func(t *Table, f *os.File) (sink, error)
}

func (w filePerTable) table(t *Table) (sink, error) {
	f, err := os.Create(filepath.Join(w.dir, t.Name+w.ending))
	if err != nil {
		return nil, err
	}
	s, err := w.open(t, f)
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &fileSink{s, f}, nil
}

func (filePerTable) Close() error { return nil }

// fileSink closes the file after the sink that writes to it.
type fileSink struct {
	sink
	f *os.File
}

func (s *fileSink) Close() error { return errors.Join(s.sink.Close(), s.f.Close()) }
