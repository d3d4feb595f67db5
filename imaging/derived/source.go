package derived

import (
	"regexp"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/part10"
)

// patientAndStudy are the attributes that all objects of a study share, of
// which those in required must be there, even if empty (PS3.3 C.7.1.1, C.7.2.1).
var (
	patientAndStudy = []part10.Tag{
		tagCharacterSet, tagStudyDate, tagStudyTime, tagAccession, tagReferring,
		tagPatientName, tagPatientID, tagBirthDate, tagSex, tagIdentityRemoved, tagDeidMethod, tagStudyID, tagTemporal,
	}
	required = []part10.Tag{
		tagStudyDate, tagStudyTime, tagAccession, tagReferring, tagPatientName, tagPatientID, tagBirthDate, tagSex, tagStudyID,
	}
)

// A content date is required where a de-identified study has none: this one is
// nobody's.
const (
	noDate = "19000101"
	noTime = "000000"
)

// mostCodes bounds the De-identification Method Codes that are copied; PS3.15 has
// a dozen.
const mostCodes = 32

var (
	uidForm  = regexp.MustCompile(`^[0-9.]{1,64}$`)
	dateForm = regexp.MustCompile(`^[0-9]{8} *$`)
	timeForm = regexp.MustCompile(`^[0-9]{2,6}(\.[0-9]{1,6})?[ \x00]*$`)
)

// belonging returns what puts an object into the study of a source: patient,
// study, the marks of de-identification, and content date and time.
func belonging(source *imaging.Instance) ([]part10.Node, error) {
	nodes, err := source.CopyText(patientAndStudy...)
	if err != nil {
		return nil, err
	}
	date, time := noDate, noTime
	have := map[part10.Tag]bool{}
	for _, n := range nodes {
		have[n.Tag] = true
		switch {
		case n.Tag == tagStudyDate && dateForm.Match(n.Value):
			date = string(n.Value)
		case n.Tag == tagStudyTime && timeForm.Match(n.Value):
			time = string(n.Value)
		}
	}
	for _, t := range required {
		if !have[t] {
			nodes = append(nodes, text(t, ""))
		}
	}
	var codes []part10.ItemNode
	for _, c := range source.Deidentified.Codes[:min(len(source.Deidentified.Codes), mostCodes)] {
		codes = append(codes, codeItem(c))
	}
	if len(codes) > 0 {
		nodes = append(nodes, sequence(tagDeidCodes, codes...))
	}
	return append(nodes, text(tagStudyInstance, tame(source.StudyInstanceUID)), text(tagContentDate, date), text(tagContentTime, time)), nil
}

// tame returns a UID of a source, or one made of it where it is none: headers
// are hostile, and a UID stands in an object as often as there are instances.
func tame(s string) string {
	if uidForm.MatchString(s) {
		return s
	}
	return uid("no UID", s)
}

// reference names an instance.
type reference struct {
	study, series, class, instance string
}

func referenceTo(in *imaging.Instance) reference {
	return reference{tame(in.StudyInstanceUID), tame(in.SeriesInstanceUID), tame(in.SOPClass), tame(in.SOPInstanceUID)}
}

// sop is the item of a sequence that references instances.
func (r reference) sop(more ...part10.Node) part10.ItemNode {
	return item(append(more, text(tagRefClass, r.class), text(tagRefInstance, r.instance))...)
}

// bySeries groups references as both Referenced Series Sequence and the
// evidence have them: an item for each series, in the order of its first
// instance, which are listed under inner.
func bySeries(refs []reference, inner part10.Tag) []part10.ItemNode {
	var order []string
	items := map[string][]part10.ItemNode{}
	for _, r := range refs {
		if items[r.series] == nil {
			order = append(order, r.series)
		}
		items[r.series] = append(items[r.series], r.sop())
	}
	list := make([]part10.ItemNode, len(order))
	for i, series := range order {
		list[i] = item(text(tagSeriesInstance, series), sequence(inner, items[series]...))
	}
	return list
}
