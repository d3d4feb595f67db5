package deid

import "github.com/fluoronet/fluoro/imaging/part10"

// choose returns the rule for an element and what it asks for.
func (w *walker) choose(e *part10.Element, at place) (*Rule, treatment) {
	rule := ruleFor(e.Tag)
	switch {
	case rule == nil && at.structured && e.Tag == tagTextValue:
		return w.inside(e, contentRule, at, w.contentText())
	case rule == nil:
		return w.inside(e, keptTextRule, at, keptTreatment(e))
	case e.Tag.Private() && (!at.safe[e.Tag] || at.scrub):
		return rule, remove
	case isOverlay(e.Tag) && w.planes[e.Tag.Group()] && at.path == "":
		return rule, overlayTreatment(e)
	}
	return w.inside(e, rule, at, w.resolve(e, rule, rule.action(w.with), at))
}

// contentText is what becomes of the text of a content item.
func (w *walker) contentText() treatment {
	if w.with.Has(CleanDescriptors) {
		return clean
	}
	return dummy
}

// resolve turns an action into what is done with this element.
func (w *walker) resolve(e *part10.Element, rule *Rule, action Action, at place) treatment {
	todo := action.resolve(w.kind.typeOf(at.parent, e.Tag))
	switch {
	case todo == clean && !cleanable(e, rule):
		return w.resolve(e, rule, rule.Basic, at)
	case (todo == keep || todo == clean) && rule.VR == "SQ" && !e.Sequence:
		return w.resolve(e, rule, rule.Basic, at) // opaque bytes where items should be
	case todo == empty && e.Tag == tagPatientName:
		return dummy // Z allows a dummy, and a pseudonym is one
	case todo == dummy && rule.VR == "UI":
		return remap // a new UID is a dummy that stays unique
	case todo == remap && rule.VR == "SQ" && !e.Sequence:
		return remove // opaque bytes where references should be
	}
	return todo
}

// inside holds a treatment against the sequence around: where that must become
// a dummy, no value stays.
func (w *walker) inside(e *part10.Element, rule *Rule, at place, todo treatment) (*Rule, treatment) {
	if !at.scrub || e.Sequence || todo != keep && todo != clean || e.VR == "UI" && w.with.Has(RetainUIDs) {
		return rule, todo
	}
	if e.VR == "UI" {
		return insideDummyRule, remap
	}
	return insideDummyRule, dummy
}

// vrFor returns the VR to write a new value with: the file's, unless that does
// not fit what the rule makes of the attribute.
func vrFor(e *part10.Element, rule *Rule) string {
	if rule.VR != "" && (e.VR == "UN" || (e.VR == "SQ") != (rule.VR == "SQ")) {
		return rule.VR
	}
	return e.VR
}
