package export

import (
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"

	_ "modernc.org/sqlite" // the driver
)

// database writes one SQLite file, in one transaction.
type database struct {
	db *sql.DB
	tx *sql.Tx
}

func newSQLite(path string) (writer, error) {
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?_pragma=journal_mode(MEMORY)")
	if err != nil {
		return nil, err
	}
	tx, err := db.Begin()
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return &database{db, tx}, nil
}

func (w *database) table(t *Table) (sink, error) {
	if _, err := w.tx.Exec(createTable(t)); err != nil {
		return nil, err
	}
	insert, err := w.tx.Prepare(fmt.Sprintf("INSERT INTO %q VALUES (?%s)", t.Name, strings.Repeat(", ?", len(t.Columns)-1)))
	return inserts{insert}, err
}

func createTable(t *Table) string {
	types := map[Kind]string{Text: "TEXT", Integer: "INTEGER", Number: "REAL", Boolean: "INTEGER"}
	var parts, key []string
	for i, c := range t.Columns {
		part := fmt.Sprintf("%q %s", c.Name, types[c.Kind])
		if !c.Null {
			part += " NOT NULL"
		}
		if i < t.Key {
			key = append(key, fmt.Sprintf("%q", c.Name))
		}
		parts = append(parts, part)
	}
	parts = append(parts, fmt.Sprintf("PRIMARY KEY (%s)", strings.Join(key, ", ")))
	return fmt.Sprintf("CREATE TABLE %q (%s)", t.Name, strings.Join(parts, ", "))
}

// Close adds the views and makes it all last.
func (w *database) Close() error {
	for _, v := range Views() {
		if _, err := w.tx.Exec(fmt.Sprintf("CREATE VIEW %q AS %s", v.Name, v.SQL)); err != nil {
			return errors.Join(fmt.Errorf("view %s: %w", v.Name, err), w.tx.Rollback(), w.db.Close())
		}
	}
	return errors.Join(w.tx.Commit(), w.db.Close())
}

type inserts struct{ *sql.Stmt }

func (s inserts) Row(row []any) error {
	_, err := s.Exec(row...)
	return err
}
