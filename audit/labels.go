package audit

import (
	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// reveal checks a revealed label and its bonus.
func (v *verifier) reveal(b *books, r index.Reveal) {
	s := v.facts.studies[r.Study]
	v.report.note(KindLabel, r.Study.String(), 0, v.facts.labelProblem(r))
	problem := ""
	if bonus := b.reveal(s); bonus.Cmp(r.Bonus) != 0 {
		problem = differs("label bonus", r.Bonus, bonus)
	}
	v.report.note(KindPayment, r.Study.String(), 0, problem)
}

// labelProblem says why a revealed label is not what was committed to blindly,
// or "".
func (f *facts) labelProblem(r index.Reveal) string {
	s := f.studies[r.Study]
	if want := attest.LabelCommitment(r.Study, r.Label, r.Salt); s.Label != want {
		return differs("commitment", s.Label, want)
	}
	if r.Before(s.Place) {
		return "the label was revealed before the study was registered"
	}
	if last, any := f.last[r.Study]; any && r.Before(last) {
		return "a result was taken after the label was revealed"
	}
	return ""
}

// blindLabels are the labels that count, by study: sound, and of the form that
// models' findings can be compared with. Others are counted in refused.
func (f *facts) blindLabels() (labels map[study.Hash]study.Label, refused int) {
	labels = map[study.Hash]study.Label{}
	for _, r := range f.reveals {
		label, err := study.ParseLabel(r.Label)
		if err != nil || label.String() != r.Label || f.labelProblem(r) != "" {
			refused++
			continue
		}
		labels[r.Study] = label
	}
	return labels, refused
}
