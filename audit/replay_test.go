package audit_test

import (
	"testing"

	"github.com/fluoronet/fluoro/attest"
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
	w := newWorld(t, 2)
	cases := []struct {
		name  string
		lie   testnet.Lie
		claim claim
		want  audit.Outcome
	}{
		{"honest", testnet.Lie{Files: ramp(0)}, claim{value: 7.5}, audit.Match},
		{"within the tolerance of 0.01", testnet.Lie{Files: ramp(100)}, claim{value: 107.51}, audit.Match},
		{"invented", testnet.Lie{Files: ramp(200)}, claim{value: 207.52}, audit.Mismatch},
		{"refused", testnet.Lie{Files: ramp(300)}, claim{status: study.InputUnsuitable}, audit.Mismatch},
		{"unsound, and called so", unsound, claim{status: study.PixelRootMismatch}, audit.Match},
	}
	claims := make([]claim, len(cases))
	for i := range cases {
		cases[i].claim.study = w.Study(t, cases[i].lie)
		claims[i] = cases[i].claim
	}
	w.agree(t, claims...)
	r, err := audit.Replay(t.Context(), w.open(t), modelstest.Pool(t, 1))
	must(t, err)
	found := map[string]audit.Outcome{}
	for _, item := range r.Items {
		found[item.Subject] = item.Outcome
	}
	for _, c := range cases {
		if got := found[attest.TaskID(c.claim.study, w.model).String()]; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if r.Checked != len(cases) {
		t.Errorf("%d replayed", r.Checked)
	}
}

// What nobody serves any more proves nothing either way.
func TestReplayOfWhatIsGoneIsMissing(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	w := newWorld(t, 2)
	s := w.Study(t, testnet.Lie{Files: ramp(0)})
	w.agree(t, claim{study: s, value: 7.5})
	src := w.open(t)
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
