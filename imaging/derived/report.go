package derived

import (
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/study"
)

// Measurement is one finding as it stands in a Report.
type Measurement struct {
	Name     string      // Tracking Identifier
	Finding  *study.Code // what was measured; nil where Quantity says it all
	Quantity study.Code  // concept of the number: Certainty, Volume, or the finding itself
	Value    string      // decimal string of at most 16 characters
	Unit     string      // UCUM
	Segment  int         // number of the segment that was measured, 0: none or several
}

// Report is what a model found in a study, or why it found nothing.
type Report struct {
	Algorithm    Algorithm
	Sources      []*imaging.Instance // what the model was given; at least one
	Status       study.Reason
	Detail       string        // beside a Status that is not OK; must hold no PHI
	Measurements []Measurement // left out unless Status is OK
	Segmentation *Object       // its segments are referenced; may be nil
}

// ErrReport is returned for a Report without sources.
var ErrReport = errors.New("report has no source instance")

// Encode writes the report as a Comprehensive SR by TID 1500. It is complete
// and unverified: no person has looked at it.
func (r Report) Encode() (*Object, error) {
	if len(r.Sources) == 0 {
		return nil, ErrReport
	}
	common, err := belonging(r.Sources[0])
	if err != nil {
		return nil, fmt.Errorf("encode report: %w", err)
	}
	object, err := encode(ComprehensiveSR, func(instance string) []part10.Node {
		data := append([]part10.Node{}, common...)
		data = append(data, r.Algorithm.equipment()...)
		data = append(data, r.head()...)
		return append(data, r.root(instance).nodes()...)
	})
	if err != nil {
		return nil, fmt.Errorf("encode report: %w", err)
	}
	return object, nil
}

// head is the document's series and general modules (PS3.3 C.17.1 and C.17.2).
func (r Report) head() []part10.Node {
	refs := make([]reference, 0, len(r.Sources)+1)
	for _, in := range r.Sources {
		refs = append(refs, referenceTo(in))
	}
	if s := r.segmentation(); s != nil {
		refs = append(refs, *s)
	}
	evidence := item(text(tagStudyInstance, refs[0].study), sequence(tagReferencedSeries, bySeries(refs, tagReferencedSOP)...))
	return []part10.Node{
		text(tagModality, "SR"), text(tagSeriesDescription, "Findings by "+ascii(r.Algorithm.Name, 40)),
		text(tagSeriesNumber, "9002"), text(tagInstanceNumber, "1"),
		sequence(tagReferencedPPS), sequence(tagProcedureCode), sequence(tagEvidence, evidence),
		text(tagCompletion, "COMPLETE"), text(tagVerification, "UNVERIFIED"),
	}
}

// segmentation is the reference to the segmentation, nil if there is none.
func (r Report) segmentation() *reference {
	if r.Segmentation == nil {
		return nil
	}
	return &reference{tame(r.Sources[0].StudyInstanceUID), r.Segmentation.Series, r.Segmentation.SOPClass, r.Segmentation.SOPInstance}
}

// root is the content tree, TID 1500.
func (r Report) root(instance string) content {
	children := []content{codeContent(hasModof, conceptLanguage, valueEnglish)}
	children = append(children, r.observer()...)
	children = append(children, codeContent(hasModof, conceptProcedure, procedureOf(r.Sources[0].Modality)), r.library())
	if r.Status == study.OK {
		groups := r.identification()
		for _, m := range r.Measurements {
			groups = append(groups, r.group(m, instance))
		}
		children = append(children, container(contains, conceptMeasurements, "", groups...))
	}
	return container("", conceptReport, "1500", append(children, r.outcome())...)
}

// observer is TID 1004: the device that observed, which is the model.
func (r Report) observer() []content {
	a := r.Algorithm
	return []content{
		codeContent(hasContext, conceptObserverType, valueDevice),
		uidContent(hasContext, conceptDeviceUID, uid("device", a.Digest.String())),
		textContent(hasContext, conceptDeviceName, a.Name),
		textContent(hasContext, conceptDeviceMaker, manufacturer),
		textContent(hasContext, conceptDeviceModel, a.Name),
		textContent(hasContext, conceptDeviceSerial, a.Digest.String()[2:]),
	}
}

// library is TID 1600: what the model was given.
func (r Report) library() content {
	group := []content{codeContent(hasAcq, conceptModality, modalityCode(r.Sources[0].Modality))}
	for _, in := range r.Sources {
		group = append(group, image(contains, nil, referenceTo(in), 0))
	}
	return container(contains, conceptLibrary, "1600", container(contains, conceptLibraryGroup, "", group...))
}

// group is one finding: TID 1411 where a segment was measured, else TID 1501.
func (r Report) group(m Measurement, instance string) content {
	template := "1501"
	children := []content{
		textContent(hasContext, conceptTrackingID, m.Name),
		uidContent(hasContext, conceptTrackingUID, uid("finding", instance, m.Name)),
	}
	if m.Finding != nil {
		children = append(children, codeContent(contains, conceptFinding, *m.Finding))
	}
	if s := r.segmentation(); s != nil && m.Segment > 0 {
		template = "1411"
		children = append(children,
			image(contains, &conceptSegment, *s, m.Segment),
			uidContent(contains, conceptSourceSeries, tame(r.Sources[0].SeriesInstanceUID)))
	}
	children = append(children, number(m.Quantity, m.Value, m.Unit))
	return container(contains, conceptGroup, template, children...)
}

// identification is TID 4019.
func (r Report) identification() []content {
	a := r.Algorithm
	return []content{
		textContent(hasModof, conceptAlgorithm, a.Name),
		textContent(hasModof, conceptVersion, a.Version),
		textContent(hasModof, conceptParameters, "network SHA-256 "+a.Digest.String()),
	}
}

// outcome is the Qualitative Evaluations: how the analysis ended, for what
// reason there are no findings, and the disclaimer.
func (r Report) outcome() content {
	list := append(r.identification(), codeContent(contains, conceptSummary, r.summary()))
	if r.Status != study.OK {
		info := r.Status.Info()
		reason := study.Code{Value: info.Name, Scheme: scheme, Meaning: info.Sentence}
		list = append(list, codeContent(contains, conceptReason, reason), textContent(contains, conceptComment, info.Sentence+" "+r.Detail))
	}
	list = append(list, textContent(contains, conceptComment, Disclaimer))
	return container(contains, conceptEvaluations, "", list...)
}

// summary is of CID 6042: a model that was never opened attempted nothing.
func (r Report) summary() study.Code {
	switch {
	case r.Status == study.OK:
		return valueSucceeded
	case r.Status < study.ModelInvalid:
		return valueNotAttempted
	}
	return valueFailed
}
