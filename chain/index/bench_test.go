package index_test

import (
	"encoding/binary"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// A node's questions in each epoch of a network with 10,000 studies, 4 models
// and three results a task, of which the newest 200 are not final.
func BenchmarkQuestionsOfAnEpoch(b *testing.B) {
	const studies, models, unsettled, perEpoch = 10_000, 4, 200, 100
	db, err := chain.OpenDB(":memory:")
	must(b, err)
	defer db.Close()
	_, err = index.New(db, chain.Deployment{Clock: chain.Clock{Schedule: chain.DefaultSchedule()}})
	must(b, err)
	tx, err := db.Begin()
	must(b, err)
	exec := func(query string, args ...any) {
		_, err := tx.Exec(query, args...)
		must(b, err)
	}
	id := func(kind byte, n int) []byte {
		h := study.Hash{kind}
		binary.BigEndian.PutUint32(h[1:], uint32(n))
		return h[:]
	}
	zero, account := make([]byte, 32), make([]byte, 20)
	for m := range models {
		exec(`INSERT INTO model_published VALUES (1, ?, ?, ?, 1, ?, 4, 1, 2, 3, 3, '1', ?)`, m, zero, id('m', m), account, zero)
	}
	for s := range studies {
		epoch := 1 + s/perEpoch
		exec(`INSERT INTO study_registered VALUES (1, ?, ?, ?, ?, ?, ?, ?, 2, 1, ?, 1, 0, 1)`, s, zero, id('s', s), s, epoch, zero, account, zero)
		for m := range models {
			task := id('t', s*models+m)
			for node := range 3 {
				exec(`INSERT INTO result VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, 0, 0)`, s*models+m, zero, node, node+1, id('r', s), epoch+1,
					task, id('s', s), zero, id('m', m), zero, zero, zero, zero, node)
			}
			if s < studies-unsettled {
				exec(`INSERT INTO task_final VALUES (1, ?, ?, ?, ?, ?, 2, 0, ?, '[]', '1')`, s*models+m, zero, task, id('s', s), id('m', m), zero)
			}
		}
	}
	must(b, tx.Commit())
	r := index.Reader{DB: db}
	now := uint32(studies/perEpoch + 2)
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			_, err := r.Open(b.Context(), 9, now, 1000)
			must(b, err)
		}
	})
	b.Run("closed", func(b *testing.B) {
		for b.Loop() {
			closed, err := r.Closed(b.Context(), now)
			if err != nil || len(closed) != unsettled*models {
				b.Fatalf("%d closed tasks, %v", len(closed), err)
			}
		}
	})
	b.Run("task", func(b *testing.B) {
		for b.Loop() {
			_, err := r.TaskOf(b.Context(), study.Hash(id('t', 77)))
			must(b, err)
		}
	})
}
