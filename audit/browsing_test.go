package audit_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/browse"
)

// browsed holds what the index says of a model's performance against an
// evaluation, which replays everything. Names come from the package in IPFS.
func (w *world) browsed(t *testing.T, want *audit.Evaluation) {
	t.Helper()
	s, err := browse.Open(t.Context(), browse.Config{Path: filepath.Join(t.TempDir(), "browse.db"), Client: w.Client, Content: w.Peer})
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	defer func() {
		cancel()
		must(t, <-done)
		must(t, s.Close())
	}()
	heads, leave := s.Subscribe()
	defer leave()
	for named := false; !named; {
		select {
		case head := <-heads:
			if named = head.Names > 0 && head.Block >= want.Block; head.Names == 0 && head.Block > 0 {
				_, _ = s.Reader().Models(t.Context(), browse.ModelsQuery{}) // asks for names
			}
		case <-time.After(time.Minute):
			t.Fatal("the model got no name")
		}
	}
	got, err := s.Reader().Performance(t.Context(), want.ModelID, 0.5)
	must(t, err)
	evidence, err := s.Reader().Evidence(t.Context(), browse.EvidenceQuery{ModelID: want.ModelID})
	must(t, err)
	if diff := cmp.Diff(want.Counts, got.Counts) + cmp.Diff(want.Findings[0].Report, got.Findings[0].Report) + cmp.Diff(want.Findings[0].Evidence, evidence.Items); diff != "" {
		t.Error(diff)
	}
	m, err := s.Reader().Model(t.Context(), want.ModelID)
	must(t, err)
	if m.Name != want.Name || m.Card == nil || m.Card.Text == "" || m.Findings[0].Name != want.Findings[0].Finding || *m.Findings[0].Decimals < 0 {
		t.Errorf("%+v", m)
	}
}
