package audit_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/study"
)

// The chain takes all of this; a report tells of each.
func TestMisconductIsVisible(t *testing.T) {
	w := newWorld(t, 6)
	var studies []study.Hash
	for range 10 {
		studies = append(studies, w.Study(t, nothing))
	}
	w.NextEpoch(t)
	p := w.nodes
	vary := func(from int, ids ...study.Hash) (claims []claim) {
		for i, id := range ids {
			claims = append(claims, claim{study: id, value: float64(from + i)})
		}
		return claims
	}
	asked, split, shared := studies[:5], studies[5:8], studies[8:]
	honest := w.says(t, p[0], append(append(vary(20, asked...), vary(40, split...)...), vary(60, shared...)...)...)
	w.Round(t,
		honest,
		w.says(t, p[1], append(vary(20, asked...), vary(50, split...)...)...),
		w.says(t, p[2], say(4, asked...)...), // always the same
		w.copies(t, p[3], honest.Results[8:]),
	)
	w.Settle(t) // reopens the split ones
	// Who only reports when others have, and who says two things in one epoch.
	late := w.says(t, p[4], vary(40, split...)...)
	twice := []chaintest.Play{w.says(t, p[5], say(1, split[0])...), w.says(t, p[5], say(99, split[0])...)}
	w.Round(t, append(twice, late)...)
	w.NextEpoch(t)
	w.Settle(t)
	// Who never reveals, with nobody to take the penalty; and a task that nobody ends.
	last := w.Study(t, nothing)
	w.NextEpoch(t)
	silent := w.says(t, p[2], say(1, last)...)
	silent.Player.Commit(t, silent.Results...)
	w.Round(t, w.says(t, p[0], say(1, last)...), w.says(t, p[1], say(1, last)...))
	w.NextEpoch(t)
	w.Commit() // the first block of an epoch in which it could be ended

	r, err := audit.Verify(t.Context(), w.open(t))
	must(t, err)
	want(t, r, "mismatch conduct", "mismatch record", "notice conduct")
	for _, c := range []struct {
		what    string
		outcome audit.Outcome
		node    uint32
		times   int
	}{
		{"nobody took the penalty", audit.Notice, p[2].Node, 1},
		{"nobody did it", audit.Notice, 0, 1},
		{"its artefacts are those of node 1", audit.Notice, p[3].Node, 1},
		{"its record has the bytes of node 1's", audit.Notice, p[3].Node, 1},
		{"the record is of node 1", audit.Mismatch, p[3].Node, 2},
		{"it has found [4000 ", audit.Notice, p[2].Node, 1},
		{"came after others were revealed", audit.Notice, p[4].Node, 1},
		{"two results that do not agree", audit.Mismatch, p[5].Node, 1},
	} {
		times := 0
		for _, item := range r.Items {
			if strings.Contains(item.Detail, c.what) && item.Outcome == c.outcome && item.Node == c.node {
				times++
			}
		}
		if times != c.times {
			t.Errorf("%q as a %s of node %d: %d times, want %d", c.what, c.outcome, c.node, times, c.times)
		}
	}
	if r.Notices != 6 || t.Failed() {
		t.Errorf("%d notices", r.Notices)
		show(t, r)
	}
}

// copies has a node report two results of another: the one with the same
// artefacts, the other with the same record in a folder of its own.
func (w *world) copies(t *testing.T, p *chaintest.Player, results []study.Result) chaintest.Play {
	t.Helper()
	first, second := results[0], results[1]
	raw, err := w.Peer.ReadFile(t.Context(), second.Artefacts, "record.json", w.open(t).Limits)
	must(t, err)
	if !json.Valid(raw) {
		t.Fatal("there is no record to copy")
	}
	second.Artefacts, err = w.Peer.AddFiles(t.Context(), map[string][]byte{"record.json": raw, "mine": []byte("all of it")})
	must(t, err)
	must(t, w.Peer.Release(t.Context(), second.Artefacts))
	return chaintest.Play{Player: p, Results: []study.Result{first, second}}
}

// Who could not have the study, was refused, and has it a later epoch has said
// two things and is no liar; nor is who got another value within the tolerance.
func TestASecondRunIsNoLie(t *testing.T) {
	w := newWorld(t, 3)
	id, other := w.Study(t, nothing), w.Study(t, nothing)
	w.NextEpoch(t)
	p := w.nodes
	w.Round(t,
		w.says(t, p[0], append(say(1, id), say(1, other)...)...),
		w.says(t, p[1], append(say(9, id), say(1, other)...)...),
	)
	// Both tasks are closed: whoever comes now is refused, and may come again when one is reopened.
	unavailable := claim{study: id, status: study.StudyUnavailable}
	w.Round(t, w.says(t, p[2], unavailable, claim{study: other, value: 1}))
	w.Settle(t)
	w.Round(t, w.says(t, p[2], claim{study: id, value: 1}, claim{study: other, value: 1.005}))
	w.NextEpoch(t)
	w.Settle(t)
	r, err := audit.Verify(t.Context(), w.open(t))
	must(t, err)
	want(t, r, "notice conduct")
	if r.Notices != 2 || !r.Sound() {
		t.Errorf("%d notices", r.Notices)
		show(t, r)
	}
}
