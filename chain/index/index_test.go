package index_test

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/index"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// walk is a network on which everything happens, indexed.
type walk struct{ *chaintest.Walk }

// indexed follows the chain into a fresh database.
func (w walk) indexed(t *testing.T) (*sql.DB, *index.Index, chain.View) {
	t.Helper()
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "index.db"))
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	ix, err := index.New(db, w.Deployment)
	must(t, err)
	f, err := follow.New(t.Context(), db, []follow.Source{w.Client.Endpoints()[0]}, ix, follow.Config{From: w.Deployment.Block, Contracts: ix.Addresses()})
	must(t, err)
	must(t, f.Step(t.Context()))
	at, err := f.Cursor(t.Context())
	must(t, err)
	return db, ix, w.Client.At(at.Hash)
}

// The tables are held against the contracts' views after each part of a walk.
func TestRowsAreWhatTheContractsSay(t *testing.T) {
	w := walk{chaintest.NewWalk(t)}
	for part := range 6 {
		for range 3 {
			w.Pass(t)
		}
		if part == 5 {
			w.Last(t)
		}
		db, _, view := w.indexed(t)
		r := index.Reader{DB: db}
		w.compareStudies(t, r, view)
		w.compareModels(t, r, view)
		w.compareTasks(t, r, view)
		w.compareOpen(t, r, view)
		w.compareBatches(t, r, view)
		w.compareChallenges(t, r, view)
		if t.Failed() {
			t.Fatalf("after part %d", part)
		}
	}
	w.SawEverything(t)
}

// dump is every row of every table.
func dump(t *testing.T, db *sql.DB) string {
	t.Helper()
	var out strings.Builder
	names, err := db.Query(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'follow%' AND name <> 'clock' ORDER BY name`)
	must(t, err)
	var tables []string
	for names.Next() {
		var name string
		must(t, names.Scan(&name))
		tables = append(tables, name)
	}
	must(t, names.Close())
	for _, table := range tables {
		rows, err := db.Query("SELECT * FROM " + table + " ORDER BY block, log, 3")
		must(t, err)
		columns, err := rows.Columns()
		must(t, err)
		for rows.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new(any)
			}
			must(t, rows.Scan(values...))
			fmt.Fprint(&out, table)
			for _, v := range values {
				fmt.Fprintf(&out, " %v", *v.(*any))
			}
			fmt.Fprintln(&out)
		}
		must(t, rows.Close())
	}
	return out.String()
}

// However far the rows are taken back, what is applied again gives the same.
func TestRewindAndApplyAgain(t *testing.T) {
	w := walk{chaintest.NewWalk(t)}
	for range 6 {
		w.Pass(t)
	}
	db, ix, _ := w.indexed(t)
	source := w.Client.Endpoints()[0]
	head, err := source.Head(t.Context())
	must(t, err)
	want := dump(t, db)
	for _, to := range []uint64{head.Number - 1, head.Number / 2, w.Deployment.Block, 0} {
		tx, err := db.BeginTx(context.Background(), nil)
		must(t, err)
		must(t, ix.Rewind(tx, to))
		must(t, tx.Commit())
		if to < head.Number/2 && strings.Contains(dump(t, db), "result") {
			t.Errorf("results are left after a rewind to %d", to)
		}
		logs, err := source.LogsBetween(t.Context(), to+1, head.Number, ix.Addresses())
		must(t, err)
		tx, err = db.BeginTx(context.Background(), nil)
		must(t, err)
		must(t, ix.Apply(tx, head, logs))
		must(t, tx.Commit())
		if dump(t, db) != want {
			t.Errorf("other rows after a rewind to %d", to)
		}
	}
}
