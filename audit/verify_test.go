package audit_test

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"math/big"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

func TestAnHonestNetworkIsSound(t *testing.T) {
	w := newWorld(t)
	for i := range 3 {
		w.agree(t, claim{study: w.Study(t, testnet.Lie{}), value: float64(i)})
	}
	w.agree(t, claim{study: w.Study(t, testnet.Lie{}), status: study.InputUnsuitable})
	open := w.Study(t, testnet.Lie{})
	w.say(t, w.nodes[2], claim{study: open, value: 1})
	split := w.Study(t, testnet.Lie{})
	for i, p := range w.nodes {
		w.say(t, p, claim{study: split, value: float64(10 * i)}) // inconclusive
	}
	_, _, err := w.nodes[0].Claim(t.Context())
	must(t, err)
	r, err := audit.Verify(t.Context(), w.open(t, nil))
	must(t, err)
	want(t, r)
	if r.Results != 12 || r.Final != 5 || r.Studies != 6 {
		t.Errorf("%+v", r)
	}
}

// What nodes, contributors and vendors wrote on chain does not hold.
func TestWhatParticipantsInventIsFound(t *testing.T) {
	w := newWorld(t)
	sound := func(t *testing.T) study.Hash { return w.Study(t, testnet.Lie{}) }
	unsound := func(t *testing.T) study.Hash {
		return w.Study(t, testnet.Lie{Manifest: func(_ *testing.T, _ string, m *study.Manifest) { m.StudyID[0]++ }})
	}
	nobody := func(t *testing.T) study.Hash {
		return w.Study(t, testnet.Lie{Register: func(s *chain.NewStudy) { s.CID = sha256.Sum256(s.ID[:]) }})
	}
	for name, c := range map[string]struct {
		study func(*testing.T) study.Hash
		claim claim
		want  string
	}{
		"a finding other than the record's": {sound, claim{record: func(r *study.Record) { r.Findings[0].Value++ }}, "mismatch record"},
		"a finding that the model has not":  {sound, claim{record: func(r *study.Record) { r.Findings[0].Name = "other" }}, "mismatch record"},
		"a record of another study":         {sound, claim{record: func(r *study.Record) { r.StudyID[0]++ }}, "mismatch record"},
		"a record of another node":          {sound, claim{record: func(r *study.Record) { r.Node++ }}, "mismatch record"},
		"another runtime than was signed":   {sound, claim{record: func(r *study.Record) { r.Runtime.Version = "other" }}, "mismatch record"},
		"another status than was signed":    {sound, claim{record: func(r *study.Record) { r.Status = study.ModelFailed }}, "mismatch record"},
		"a record of another form":          {sound, claim{record: func(r *study.Record) { r.Schema = "other" }}, "mismatch record"},
		"a record that nobody serves":       {sound, claim{secret: true}, "missing record"},
		"an unsound study called sound":     {unsound, claim{}, "mismatch study"},
		"a sound study called unsound":      {sound, claim{status: study.PixelRootMismatch}, "mismatch study"},
		"an unsound study called otherwise": {unsound, claim{status: study.MixedStudy}, "mismatch study"},
		"a study that nobody serves":        {nobody, claim{}, "missing study"},
	} {
		t.Run(name, func(t *testing.T) {
			c.claim.study = c.study(t)
			w.agree(t, c.claim)
			r, err := audit.Verify(t.Context(), w.open(t, func(db *sql.DB) { only(t, db, c.claim.study) }))
			must(t, err)
			// Rows of the other cases are gone, and with them what they paid.
			var kinds []string
			for _, k := range faults(r) {
				if k != "mismatch payment" {
					kinds = append(kinds, k)
				}
			}
			if len(kinds) != 1 || kinds[0] != c.want {
				t.Errorf("found %q, want %q: %+v", kinds, c.want, r.Items)
			}
		})
	}
}

// only leaves the results on one study in the index.
func only(t *testing.T, db *sql.DB, id study.Hash) {
	t.Helper()
	for _, table := range []string{"result", "task_final"} {
		_, err := db.Exec("DELETE FROM "+table+" WHERE study <> ?", id[:])
		must(t, err)
	}
}

// A model whose published tolerances are looser than those of its package.
func TestTermsOtherThanThePackagesAreFound(t *testing.T) {
	w := newWorld(t)
	w.model = w.publish(t, modelstest.Package(t, "nan", nil), study.Tolerances{1000})
	w.agree(t, claim{study: w.Study(t, testnet.Lie{}), value: 1})
	r, err := audit.Verify(t.Context(), w.open(t, nil))
	must(t, err)
	want(t, r, "mismatch model")
}

// An endpoint that lies about events is caught by what it cannot forge:
// signatures, and sums that no longer agree with the contracts' state.
func TestWhatAnEndpointInventsIsFound(t *testing.T) {
	w := newWorld(t)
	s := w.Study(t, testnet.Lie{})
	w.agree(t, claim{study: s, value: 2})
	w.agree(t, claim{study: w.Study(t, testnet.Lie{}), value: 3})
	for name, c := range map[string]struct {
		change string
		want   []string
	}{
		"another signature":       {`UPDATE result SET r = zeroblob(32) WHERE study = ?`, []string{"mismatch signature"}},
		"another result":          {`UPDATE result SET findings = randomblob(32) WHERE study = ? AND node = 1`, []string{"mismatch agreement", "mismatch payment", "mismatch record", "mismatch signature"}},
		"another task":            {`UPDATE result SET task = zeroblob(32) WHERE study = ? AND node = 1`, []string{"mismatch agreement", "mismatch payment", "mismatch signature"}},
		"a result kept back":      {`DELETE FROM result WHERE study = ? AND node = 1`, []string{"mismatch agreement", "mismatch payment"}},
		"another final finding":   {`UPDATE task_final SET findings = zeroblob(32) WHERE study = ?`, []string{"mismatch agreement"}},
		"an end kept back":        {`DELETE FROM task_final WHERE study = ?`, []string{"mismatch agreement", "mismatch payment"}},
		"another fee":             {`UPDATE task_final SET fee = '1' WHERE study = ?`, []string{"mismatch payment"}},
		"another royalty":         {`UPDATE task_final SET royalty = '1' WHERE study = ?`, []string{"mismatch payment"}},
		"another emission":        {`UPDATE task_final SET emission = '1' WHERE study = ?`, []string{"mismatch payment"}},
		"another agreeing node":   {`UPDATE task_final SET nodes = '[1,3]' WHERE study = ?`, []string{"mismatch agreement"}},
		"a contributor of theirs": {`UPDATE study_registered SET contributor = zeroblob(20) WHERE id = ?`, []string{"mismatch payment", "mismatch study"}},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := audit.Verify(t.Context(), w.open(t, func(db *sql.DB) {
				done, err := db.Exec(c.change, s[:])
				must(t, err)
				if n, err := done.RowsAffected(); err != nil || n == 0 {
					t.Fatal("nothing was changed")
				}
			}))
			must(t, err)
			want(t, r, c.want...)
		})
	}
}

// richer is a state in which somebody has more than the events say.
type richer struct {
	audit.State
	credit, escrow bool
}

func (s richer) Credit(ctx context.Context, a chain.Address) (*big.Int, error) {
	have, err := s.State.Credit(ctx, a)
	if s.credit && err == nil {
		have.Add(have, big.NewInt(1))
	}
	return have, err
}

func (s richer) ModelByID(ctx context.Context, id study.Hash) (chain.Model, error) {
	m, err := s.State.ModelByID(ctx, id)
	if s.escrow && err == nil {
		m.Escrow.Sub(m.Escrow, big.NewInt(1))
	}
	return m, err
}

func TestBooksAreHeldAgainstTheState(t *testing.T) {
	w := newWorld(t)
	w.agree(t, claim{study: w.Study(t, testnet.Lie{}), value: 2})
	for _, state := range []richer{{credit: true}, {escrow: true}} {
		src := w.open(t, nil)
		state.State = src.State
		src.State = state
		r, err := audit.Verify(t.Context(), src)
		must(t, err)
		want(t, r, "mismatch payment")
	}
}

// Labels are held against their commitments and their bonuses paid.
func TestLabelsAreChecked(t *testing.T) {
	w := newWorld(t)
	label, salt := "SCT:233604007=1", study.Hash{7}
	s := w.Study(t, testnet.Lie{Label: label, Salt: salt})
	w.agree(t, claim{study: s, value: 2})
	_, err := w.By.RevealLabel(t.Context(), s, label, salt)
	must(t, err)
	r, err := audit.Verify(t.Context(), w.open(t, nil))
	must(t, err)
	want(t, r)
	for change, kinds := range map[string][]string{
		`UPDATE label_revealed SET label = CAST('SCT:233604007=0' AS BLOB)`: {"mismatch label"},
		`UPDATE label_revealed SET salt = zeroblob(32)`:                     {"mismatch label"},
		`UPDATE label_revealed SET bonus = '1'`:                             {"mismatch payment"},
		`UPDATE label_revealed SET block = 1`:                               {"mismatch label", "mismatch payment"},
		`DELETE FROM label_revealed`:                                        {"mismatch payment"},
	} {
		r, err := audit.Verify(t.Context(), w.open(t, func(db *sql.DB) {
			_, err := db.Exec(change)
			must(t, err)
		}))
		must(t, err)
		t.Log(change)
		want(t, r, kinds...)
	}
}
