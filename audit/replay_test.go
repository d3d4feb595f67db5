package audit_test

import (
	"database/sql"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// ramp is an image whose mean is base + 7.5.
func ramp(base uint16) [][]byte {
	words := make([]uint16, 16)
	for i := range words {
		words[i] = base + uint16(i)
	}
	return [][]byte{dcmtest.CR(4, 4, words, dcmtest.Deidentified())}
}

// Nodes that agree on an invention have a final result, but not one that
// anybody gets who runs the model.
func TestReplayFindsWhatNodesInventTogether(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	w := newWorld(t)
	honest := w.Study(t, testnet.Lie{Files: ramp(0)})
	near := w.Study(t, testnet.Lie{Files: ramp(100)})
	invented := w.Study(t, testnet.Lie{Files: ramp(200)})
	refused := w.Study(t, testnet.Lie{Files: ramp(300)})
	lazy := w.Study(t, testnet.Lie{Manifest: func(_ *testing.T, _ string, m *study.Manifest) { m.StudyID[0]++ }})
	w.agree(t, claim{study: honest, value: 7.5})
	w.agree(t, claim{study: near, value: 107.51}) // within the tolerance of 0.01
	w.agree(t, claim{study: invented, value: 207.52})
	w.agree(t, claim{study: refused, status: study.InputUnsuitable})
	w.agree(t, claim{study: lazy, status: study.PixelRootMismatch})

	replay := func(s study.Hash) *audit.Report {
		t.Helper()
		r, err := audit.Replay(t.Context(), w.open(t, func(db *sql.DB) { only(t, db, s) }), pool)
		must(t, err)
		if r.Checked != 1 {
			t.Errorf("%d checked", r.Checked)
		}
		return r
	}
	want(t, replay(honest))
	want(t, replay(near))
	want(t, replay(invented), "mismatch replay")
	want(t, replay(refused), "mismatch replay")
	want(t, replay(lazy))
}

// What nobody serves any more proves nothing either way.
func TestReplayOfWhatIsGoneIsMissing(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	w := newWorld(t)
	s := w.Study(t, testnet.Lie{Files: ramp(0)})
	w.agree(t, claim{study: s, value: 7.5})
	src := w.open(t, nil)
	registered, err := w.Client.Latest().StudyByID(t.Context(), s)
	must(t, err)
	must(t, w.Peer.Withhold(t.Context(), registered.CID))
	must(t, w.Peer.Unpin(t.Context(), registered.CID))
	_, err = w.Peer.GC(t.Context())
	must(t, err)
	r, err := audit.Replay(t.Context(), src, pool)
	must(t, err)
	if got := faults(r); len(got) != 1 || got[0] != "missing replay" || r.Sound() {
		t.Errorf("%+v", r)
	}
}
