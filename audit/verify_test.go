package audit_test

import (
	"crypto/sha256"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// unsound is a bundle whose manifest is not that of its pixels.
var unsound = testnet.Lie{Manifest: func(_ *testing.T, _ string, m *study.Manifest) { m.StudyID[0]++ }}

// unserved is a registration of a CID that nobody has.
var unserved = testnet.Lie{Register: func(s *chain.NewStudy) { s.CID = sha256.Sum256(s.ID[:]) }}

// What nodes, contributors and vendors wrote on chain does not hold. All of it
// is final: both nodes say the same.
func TestWhatParticipantsInventIsFound(t *testing.T) {
	type invention struct {
		name  string
		lie   testnet.Lie
		claim claim
		want  string
	}
	other := study.CID{7}
	cases := []invention{
		{"a finding other than the record's", nothing, claim{record: func(r *study.Record) { r.Findings[0].Value++ }}, "mismatch record"},
		{"a finding that the model has not", nothing, claim{record: func(r *study.Record) { r.Findings[0].Name = "other" }}, "mismatch record"},
		{"a record of another study", nothing, claim{record: func(r *study.Record) { r.StudyID[0]++ }}, "mismatch record"},
		{"a record of another node", nothing, claim{record: func(r *study.Record) { r.Node += 7 }}, "mismatch record"},
		{"another runtime than was sealed", nothing, claim{record: func(r *study.Record) { r.Runtime.Version = "other" }}, "mismatch record"},
		{"another status than was sealed", nothing, claim{record: func(r *study.Record) { r.Status = study.ModelFailed }}, "mismatch record"},
		{"a record of another form", nothing, claim{record: func(r *study.Record) { r.Schema = "other" }}, "mismatch record"},
		{"another bundle", nothing, claim{record: func(r *study.Record) { r.StudyCID = other }}, "mismatch record"},
		{"a record that nobody serves", nothing, claim{secret: true}, "missing record"},
		{"an unsound study called sound", unsound, claim{}, "mismatch study"},
		{"a sound study called unsound", nothing, claim{status: study.PixelRootMismatch}, "mismatch study"},
		{"an unsound study called otherwise", unsound, claim{status: study.MixedStudy}, "mismatch study"},
		{"a study that nobody serves", unserved, claim{}, "missing study"},
	}
	w := newWorld(t, 2)
	claims := make([]claim, len(cases))
	for i := range cases {
		cases[i].claim.study = w.Study(t, cases[i].lie)
		claims[i] = cases[i].claim
	}
	w.agree(t, claims...)
	r, err := audit.Verify(t.Context(), w.open(t))
	must(t, err)
	for _, c := range cases {
		task := attest.TaskID(c.claim.study, w.model).String()
		var found []string
		for _, item := range r.Items {
			if item.Outcome != audit.Match && (item.Subject == task || item.Subject == c.claim.study.String()) {
				found = append(found, string(item.Outcome)+" "+item.Kind)
			}
		}
		if len(found) != 1 || found[0] != c.want {
			t.Errorf("%s: found %q, want %q", c.name, found, c.want)
		}
	}
	if got := strings.Join(faults(r), ", "); got != "mismatch record, mismatch study, missing record, missing study" {
		t.Errorf("found %s", got)
		show(t, r)
	}
}

// A model whose published tolerances are looser than those of its package.
func TestTermsOtherThanThePackagesAreFound(t *testing.T) {
	w := newWorld(t, 2)
	w.model = w.publish(t, modelstest.Package(t, "nan", nil), terms{2, 8, 8, study.Tolerances{1000}})
	w.agree(t, claim{study: w.Study(t, nothing), value: 1})
	r, err := audit.Verify(t.Context(), w.open(t))
	must(t, err)
	want(t, r, "mismatch model")
}
