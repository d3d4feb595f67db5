package preview

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/study"
)

// Preview is what leaves.
type Preview struct {
	StudyID         study.Hash             `json:"studyId"`
	Contributor     string                 `json:"contributor"`
	Modality        study.Modality         `json:"modality"`
	BodyPart        string                 `json:"bodyPart,omitempty"`
	Files           int                    `json:"files"`
	LeftOut         int                    `json:"leftOut"` // input files that are no images
	Bytes           int64                  `json:"bytes"`
	SOPClasses      []Kind                 `json:"sopClasses"`
	Encodings       []Kind                 `json:"transferSyntaxes"`
	Profile         study.Deidentification `json:"deidentification"`
	Scopes          []string               `json:"consentScopes"`
	Expires         *time.Time             `json:"consentExpires,omitempty"`
	LabelCommitment *study.Hash            `json:"labelCommitment,omitempty"`
	Changes         []Change               `json:"changes"`
	Notes           []string               `json:"notes,omitempty"` // what the profile leaves for others to check
}

// Kind is how many instances have a UID.
type Kind struct {
	UID   string `json:"uid"`
	Name  string `json:"name"`
	Files int    `json:"files"`
}

// Change is what de-identification did, summed up over all files.
type Change struct {
	Action     string `json:"action"`     // as in deid.Touch
	Attributes int    `json:"attributes"` // different ones
	Elements   int    `json:"elements"`
}

// Of sums a prepared study up.
func Of(p *institution.Prepared) Preview {
	m := p.Manifest
	v := Preview{
		StudyID: m.StudyID, Contributor: m.Contributor, Modality: m.Modality, BodyPart: m.BodyPart, Files: len(m.Instances),
		LeftOut: len(p.Report.Files) - len(m.Instances), Bytes: p.Bytes(), Profile: m.Deidentification, Scopes: m.Consent.Scopes,
		Changes: changes(p.Report), Notes: notes(p.Report),
		SOPClasses: kinds(m.Instances, imaging.SOPClassName, func(i study.Instance) string { return i.SOPClass }),
		Encodings:  kinds(m.Instances, imaging.SyntaxName, func(i study.Instance) string { return i.TransferSyntax }),
	}
	if m.Consent.Expires != 0 {
		at := time.Unix(m.Consent.Expires, 0).UTC()
		v.Expires = &at
	}
	if m.LabelCommitment != (study.Hash{}) {
		v.LabelCommitment = &m.LabelCommitment
	}
	return v
}

func kinds(instances []study.Instance, name func(string) string, of func(study.Instance) string) []Kind {
	counts := map[string]int{}
	for _, i := range instances {
		counts[of(i)]++
	}
	var list []Kind
	for _, uid := range slices.Sorted(maps.Keys(counts)) {
		list = append(list, Kind{uid, name(uid), counts[uid]})
	}
	return list
}

func changes(r *deid.Report) []Change {
	attributes, elements := map[string]map[string]bool{}, map[string]int{}
	for _, f := range r.Files {
		for _, t := range f.Touched {
			if attributes[t.Action] == nil {
				attributes[t.Action] = map[string]bool{}
			}
			attributes[t.Action][t.Path+"/"+t.Tag] = true
			elements[t.Action] += t.Count
		}
	}
	list := []Change{}
	for action, tags := range attributes {
		list = append(list, Change{action, len(tags), elements[action]})
	}
	slices.SortFunc(list, func(a, b Change) int { return cmp.Compare(a.Action, b.Action) })
	return list
}

func notes(r *deid.Report) []string {
	seen := map[string]bool{}
	for _, f := range r.Files {
		for _, n := range f.Notes {
			seen[n] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}
