package browse_test

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/study"
)

// empty is a reader of tables in which nothing is.
func empty(t testing.TB) *browse.Reader {
	t.Helper()
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "browse.db"))
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	d := chain.Deployment{Clock: chain.Clock{Schedule: chain.DefaultSchedule(), Genesis: 1}}
	tables, err := browse.NewTables(db, d, chain.RewardTerms{})
	must(t, err)
	_, err = follow.New(t.Context(), db, []follow.Source{nil}, tables, follow.Config{Contracts: tables.Addresses()})
	must(t, err)
	return browse.NewReader(db, d, nil)
}

// Whatever a cursor holds, it is taken or refused with ErrCursor.
func FuzzCursor(f *testing.F) {
	for _, cursor := range []string{"", "AAAA", "AQEB", "____", "f39_f39_f39_f39_f39_", "\x00", "AQEBAQ", "gIAAAQ"} {
		f.Add(cursor)
	}
	r := empty(f)
	f.Fuzz(func(t *testing.T, cursor string) {
		q := browse.PageQuery{Cursor: cursor, Limit: 3}
		_, err1 := r.Studies(t.Context(), browse.StudiesQuery{PageQuery: q})
		_, err2 := r.Results(t.Context(), browse.ResultsQuery{PageQuery: q})
		_, err3 := r.Nodes(t.Context(), browse.NodesQuery{PageQuery: q})
		_, err4 := r.Events(t.Context(), browse.EventsQuery{PageQuery: q})
		for _, err := range []error{err1, err2, err3, err4} {
			if err != nil && !errors.Is(err, browse.ErrCursor) {
				t.Errorf("%q: %v", cursor, err)
			}
		}
	})
}

func FuzzSearch(f *testing.F) {
	for _, text := range []string{"", "1", "0xabcdef", "bafybei", "bafybeiaaaaaa", study.CID{1, 2, 3}.String(), "node 7", "' OR 1 --", "\xff\xfe", "bafybeizzzzzz77"} {
		f.Add(text)
	}
	r := empty(f)
	f.Fuzz(func(t *testing.T, text string) {
		if hits, err := r.Search(t.Context(), text); err != nil || len(hits) != 0 {
			t.Errorf("%q: %v, %v", text, hits, err)
		}
	})
}

// What is there is found by any prefix of at least six digits, and by no other.
func (w walk) compareSearch(t *testing.T, r *browse.Reader) {
	t.Helper()
	found := func(text string, kind browse.HitKind, id string) bool {
		t.Helper()
		hits, err := r.Search(t.Context(), text)
		must(t, err)
		for _, h := range hits {
			if h.Kind == kind && h.ID == id {
				return true
			}
		}
		return false
	}
	s, err := r.Study(t.Context(), w.Studies[0])
	must(t, err)
	id, c := s.ID.String(), s.CID.String()
	for _, text := range []string{id, id[2:], id[:8], id[2:8], id[:40], c, c[:13], c[:20], c[:58], " " + c + " "} {
		if !found(text, browse.HitStudy, id) {
			t.Errorf("%q does not find the study", text)
		}
	}
	flipped := []byte(c[:20])
	if flipped[19]++; flipped[19] > 'z' || flipped[19] == '8' {
		flipped[19] = 'a'
	}
	for _, text := range []string{id[2:7], c[:12], string(flipped), id + "0", "0x" + id} {
		if found(text, browse.HitStudy, id) {
			t.Errorf("%q finds the study", text)
		}
	}
	p := w.Players[0]
	by := p.Account.Address()
	if !found(by.String()[:9], browse.HitAccount, by.String()) || !found(by.Checksum(), browse.HitAccount, by.String()) || !found("1", browse.HitNode, "1") ||
		!found(s.Registered.Tx.String()[:12], browse.HitTransaction, s.Registered.Tx.String()) || !found(w.Models[0].String(), browse.HitModel, w.Models[0].String()) {
		t.Error("an account, a node, a transaction or a model is not found")
	}
	for _, task := range s.Tasks {
		x := task.Results[0]
		if !found(task.ID.String()[:10], browse.HitTask, task.ID.String()) || !found(x.Artefacts.String(), browse.HitArtefacts, x.Artefacts.String()) ||
			!found(x.Batch.Root.String(), browse.HitBatch, x.Batch.Root.String()) {
			t.Errorf("task %s, its artefacts or its batch is not found", task.ID)
		}
	}
}
