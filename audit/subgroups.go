package audit

import (
	"cmp"
	"slices"

	"github.com/fluoronet/fluoro/audit/evaluate"
)

// Subgroup is the performance on the cases that have something in common. With
// few cases its intervals are wide, and of many subgroups some look bad by
// chance.
type Subgroup struct {
	Of     string           `json:"of"`   // ByModality or ByContributor
	Name   string           `json:"name"` // the modality, or the contributor's address
	Report *evaluate.Report `json:"report"`
}

// What subgroups are made by: all that the chain knows of a study.
const (
	ByModality    = "modality"
	ByContributor = "contributor"
)

// groupedCase is a case with the study that tells its groups.
type groupedCase struct {
	evaluate.Case
	study Labelled
}

func plainCases(cases []groupedCase) []evaluate.Case {
	plain := make([]evaluate.Case, len(cases))
	for i, c := range cases {
		plain[i] = c.Case
	}
	return plain
}

// subgroups are those by modality, then those by contributor, each in order.
func subgroups(cases []groupedCase, threshold float64, probability bool) ([]Subgroup, error) {
	list := []Subgroup{}
	for _, by := range []struct {
		of   string
		name func(Labelled) string
	}{
		{ByModality, func(s Labelled) string { return s.Modality.String() }},
		{ByContributor, func(s Labelled) string { return s.Contributor.String() }},
	} {
		members := map[string][]evaluate.Case{}
		for _, c := range cases {
			name := by.name(c.study)
			members[name] = append(members[name], c.Case)
		}
		for name, part := range members {
			report, err := evaluate.Evaluate(part, threshold, probability)
			if err != nil {
				return nil, err
			}
			list = append(list, Subgroup{by.of, name, report})
		}
	}
	slices.SortFunc(list, func(a, b Subgroup) int { return cmp.Or(-cmp.Compare(a.Of, b.Of), cmp.Compare(a.Name, b.Name)) })
	return list, nil
}
