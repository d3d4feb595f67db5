package adversary_test

import (
	"context"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// unserved is a store in which nothing can be found: what attackers do on chain
// must be seen without anybody's bytes.
type unserved struct{ ipfsstore.Store }

func (unserved) Fetch(context.Context, study.CID, string, ipfsstore.Limits) (ipfsstore.Stats, error) {
	return ipfsstore.Stats{}, ipfsstore.ErrUnavailable
}

func (unserved) ReadFile(context.Context, study.CID, string, ipfsstore.Limits) ([]byte, error) {
	return nil, ipfsstore.ErrUnavailable
}

// audit verifies the whole chain.
func (a *arena) audit(t *testing.T) *audit.Report {
	t.Helper()
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "audit.db"))
	must(t, err)
	defer func() { must(t, db.Close()) }()
	src, err := audit.Open(t.Context(), db, a.Client, unserved{}, t.TempDir(), slog.New(slog.DiscardHandler))
	must(t, err)
	report, err := audit.Verify(t.Context(), src)
	must(t, err)
	return report
}

// wantSeen checks that the auditor reports a node's conduct.
func (a *arena) wantSeen(t *testing.T, outcome audit.Outcome, player int, detail string) {
	t.Helper()
	report := a.audit(t)
	for _, item := range report.Items {
		if item.Kind == audit.KindConduct && item.Outcome == outcome && item.Node == a.players[player].Node && strings.Contains(item.Detail, detail) {
			return
		}
	}
	t.Errorf("the audit has no %s on player %d with %q", outcome, player, detail)
	logProblems(t, report)
}

// wantQuiet checks that the auditor finds nothing wrong, and nothing to look at:
// what an attack leaves behind is a sound network.
func (a *arena) wantQuiet(t *testing.T) {
	t.Helper()
	if report := a.audit(t); report.Mismatches != 0 || report.Notices != 0 {
		t.Errorf("the audit has %d mismatches and %d notices", report.Mismatches, report.Notices)
		logProblems(t, report)
	}
}

func logProblems(t *testing.T, report *audit.Report) {
	t.Helper()
	for _, item := range report.Items {
		if item.Outcome == audit.Mismatch || item.Outcome == audit.Notice {
			t.Logf("%+v", item)
		}
	}
}
