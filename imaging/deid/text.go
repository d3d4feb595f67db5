package deid

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fluoronet/fluoro/imaging/charset"
	"github.com/fluoronet/fluoro/imaging/part10"
)

// maxCleanBytes is the longest text that is read for what identifies; a longer
// one is not kept under an option.
const maxCleanBytes = 64 << 10

// textVRs are those of text that people write.
var textVRs = wordSet("LO LT SH ST UC UT")

// untouched keep their text: names of products, and codes, which other tools
// compare.
var untouched = tags(0x00080070, 0x00081090, 0x00181020, 0x00080100, 0x00080102, 0x00080103, 0x00180024, 0x00181210, 0x00181250, 0x00181251,
	0x00020013, 0x0018106A, 0x00186011)

// keptTreatment is what becomes of an attribute that no rule names.
func keptTreatment(e *part10.Element) treatment {
	if textVRs[e.VR] && !untouched[e.Tag] {
		return clean
	}
	return keep
}

// cleanable reports whether cleaning an attribute can mean anything else than
// what the Basic Profile does with it.
func cleanable(e *part10.Element, rule *Rule) bool {
	switch {
	case e.Tag.Private() || e.Sequence:
		return true
	case isOverlay(e.Tag) || e.Tag.Group()&0xFF00 == 0x5000:
		return false
	}
	vr := vrFor(e, rule)
	return textVRs[vr] || vr == "AE" || isDateVR(vr)
}

func isDateVR(vr string) bool { return vr == "DA" || vr == "DT" || vr == "TM" }

// cleaned returns an element without what identifies in it, or what the Basic
// Profile makes of it where nothing else is left or nobody can say.
func (w *walker) cleaned(e *part10.Element, rule *Rule, at place) (part10.Node, treatment, error) {
	vr := vrFor(e, rule)
	switch {
	case e.Tag.Private():
		return w.cleanPrivate(e, at)
	case rule.Options.RetainModifiedDates == "C":
		return w.cleanDate(e, rule, vr, at)
	}
	out, ok, err := w.cleanText(e, vr, at.charsets, strictnessOf(rule, vr))
	switch {
	case err != nil:
		return part10.Node{}, keep, err
	case ok && out == nil:
		return part10.Kept(e), keep, nil
	case ok && len(out) > 0:
		return part10.Node{Tag: e.Tag, VR: vr, Value: out}, clean, nil
	}
	return w.basic(e, rule, at)
}

// strictnessOf says how much goes from a text: less from what the profile keeps
// anyway, more from what is written in sentences.
func strictnessOf(rule *Rule, vr string) strictness {
	how := strict
	if rule == keptTextRule {
		how = known
	}
	if vr == "LT" || vr == "ST" || vr == "UT" {
		how++
	}
	return how
}

// basic hands an element back to the Basic Profile; a text that the profile
// itself would keep becomes a dummy.
func (w *walker) basic(e *part10.Element, rule *Rule, at place) (part10.Node, treatment, error) {
	if rule == keptTextRule || rule == contentRule {
		return part10.Kept(e), dummy, nil
	}
	return part10.Kept(e), w.resolve(e, rule, rule.Basic, at), nil
}

// cleanDate shifts a date into the patient's own calendar.
func (w *walker) cleanDate(e *part10.Element, rule *Rule, vr string, at place) (part10.Node, treatment, error) {
	values, err := w.f.Strings(e)
	if err != nil {
		return part10.Node{}, keep, err
	}
	if !isDateVR(vr) { // Timezone Offset From UTC
		if slices.ContainsFunc(values, func(v string) bool { return v != "" && !offsetForm.MatchString(v) }) {
			return w.basic(e, rule, at)
		}
		return part10.Kept(e), keep, nil
	}
	days := w.key.shiftDays(w.patient)
	if w.moved {
		days = 0
	}
	moved, ok := shifted(vr, values, days)
	if !ok {
		return w.basic(e, rule, at)
	}
	n, err := w.replaced(e, rule, []byte(strings.Join(moved, `\`)))
	if n.Keep != nil {
		return n, keep, err
	}
	return n, shift, err
}

// cleanPrivate treats a private attribute of the standard's safe list.
func (w *walker) cleanPrivate(e *part10.Element, at place) (part10.Node, treatment, error) {
	private := tableRule(e.Tag)
	switch {
	case e.Tag.Element() <= 0xFF:
		return part10.Kept(e), keep, nil
	case e.VR == "UI" && w.with.Has(RetainUIDs) || isDateVR(e.VR) && w.with.Has(RetainFullDates):
		return part10.Kept(e), keep, nil
	case e.VR == "UI":
		n, err := w.remapped(e, private)
		return n, remap, err
	case isDateVR(e.VR) && w.with.Has(RetainModifiedDates):
		return w.cleanDate(e, private, e.VR, at)
	case e.VR == "PN" || isDateVR(e.VR):
		return part10.Kept(e), remove, nil
	case !textVRs[e.VR] && e.VR != "UN" && e.VR != "OB":
		return part10.Kept(e), keep, nil
	}
	if opaque, err := w.opaque(e); opaque || err != nil {
		return part10.Kept(e), keep, err
	}
	out, ok, err := w.cleanText(e, e.VR, at.charsets, strict)
	if err != nil || ok && out == nil {
		return part10.Kept(e), keep, err
	}
	return part10.Kept(e), remove, nil
}

// opaque reports whether a private value of unknown form is no text.
func (w *walker) opaque(e *part10.Element) (bool, error) {
	if textVRs[e.VR] {
		return false, nil
	}
	if e.Length > maxCleanBytes {
		return true, nil
	}
	raw, err := w.f.Bytes(e)
	return bytes.ContainsFunc(bytes.TrimRight(raw, "\x00"), func(r rune) bool { return r < ' ' && r != '\r' && r != '\n' && r != '\t' }), err
}

// cleanText returns the value of a text element without what identifies; nil
// where that is all of it, and not ok where nothing can be cut out.
func (w *walker) cleanText(e *part10.Element, vr string, charsets []string, how strictness) (out []byte, ok bool, err error) {
	if e.Length > maxCleanBytes {
		return nil, false, nil
	}
	raw, err := w.f.Bytes(e)
	if err != nil {
		return nil, false, err
	}
	raw = bytes.TrimRight(raw, " \x00")
	values := [][]byte{raw}
	whole := vr == "LT" || vr == "ST" || vr == "UT" || bytes.IndexByte(raw, escapeByte) >= 0
	if !whole {
		values = bytes.Split(raw, []byte{'\\'})
	}
	changed := false
	for i, v := range values {
		clean, ok := w.cleaner.clean(v, vr, charsets, how)
		if !ok {
			return nil, false, nil
		}
		changed = changed || len(clean) != len(v)
		values[i] = clean
	}
	if !changed {
		return nil, true, nil
	}
	out = bytes.Join(values, []byte{'\\'})
	if len(bytes.Trim(out, `\ `)) == 0 {
		return nil, false, nil
	}
	return out, true, nil
}

const escapeByte = 0x1B

// clean cuts from one value until nothing more is found in it; not ok where a
// character is more than one byte and no UTF-8, so that nothing can be cut.
func (c *cleaner) clean(raw []byte, vr string, charsets []string, how strictness) ([]byte, bool) {
	for range 8 {
		text, _ := charset.Decode(charsets, vr, raw)
		cut := c.find(text, how)
		if len(cut) == 0 {
			return raw, true
		}
		switch {
		case text == string(raw):
		case utf8.RuneCountInString(text) == len(raw) && bytes.IndexByte(raw, escapeByte) < 0:
			for i, s := range cut { // a byte each
				cut[i] = span{utf8.RuneCountInString(text[:s.from]), utf8.RuneCountInString(text[:s.to])}
			}
		default:
			return nil, false
		}
		raw = tidy(without(raw, cut))
	}
	return nil, true
}

func without(raw []byte, cut []span) []byte {
	var out []byte
	at := 0
	for _, s := range cut {
		out = append(append(out, raw[at:s.from]...), ' ')
		at = s.to
	}
	return append(out, raw[at:]...)
}

var (
	emptyBrackets = regexp.MustCompile(`\( *\)|\[ *\]`)
	manyBlanks    = regexp.MustCompile(` {2,}`)
	loosePoints   = regexp.MustCompile(` +([,;.:])`)
	manyPoints    = regexp.MustCompile(`[,;:]+ *([,;:.])`)
	manyDashes    = regexp.MustCompile(`([-_/]) +[-_/](?: |$)`)
)

// tidy takes away what cutting leaves behind.
func tidy(raw []byte) []byte {
	raw = emptyBrackets.ReplaceAll(raw, nil)
	raw = manyBlanks.ReplaceAll(raw, []byte(" "))
	raw = loosePoints.ReplaceAll(raw, []byte("$1"))
	raw = manyDashes.ReplaceAll(raw, []byte("$1 "))
	raw = manyPoints.ReplaceAll(raw, []byte("$1"))
	return bytes.Trim(raw, " ,;:-_/^=")
}
