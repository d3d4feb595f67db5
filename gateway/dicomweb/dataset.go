package dicomweb

import (
	"encoding/json"
	"strconv"
	"strings"
)

// Tags of the DICOM JSON model (PS3.18 annex F), as it writes them.
const (
	tagSOPInstance     = "00080018"
	tagStudy           = "0020000D"
	tagSeries          = "0020000E"
	tagStudyInstances  = "00201208" // Number of Study Related Instances
	tagRetrieveURL     = "00081190"
	tagFailureReason   = "00081197"
	tagFailedSOPs      = "00081198"
	tagStoredSOPs      = "00081199"
	tagOtherFailures   = "0008119A"
	tagReferencedClass = "00081150"
	tagReferencedSOP   = "00081155"
)

// Dataset is a data set in the DICOM JSON model, by tag (eight hex digits,
// upper case).
type Dataset map[string]Attribute

// Attribute is one attribute of a Dataset. Bulk data and binary values, which
// nothing here asks for, are not kept.
type Attribute struct {
	VR    string            `json:"vr"`
	Value []json.RawMessage `json:"Value,omitempty"`
}

// String returns an attribute's first value as text, "" when there is none or
// it is no text or number.
func (d Dataset) String(tag string) string {
	values := d[tag].Value
	if len(values) == 0 {
		return ""
	}
	var text string
	if json.Unmarshal(values[0], &text) == nil {
		return strings.Trim(text, " \x00")
	}
	var number json.Number
	if json.Unmarshal(values[0], &number) == nil {
		return number.String()
	}
	return ""
}

// Int returns an attribute's first value as a number, which some archives
// write as text; false when there is none.
func (d Dataset) Int(tag string) (int, bool) {
	n, err := strconv.Atoi(d.String(tag))
	return n, err == nil
}

// Items returns the items of a sequence; what is no data set is left out.
func (d Dataset) Items(tag string) []Dataset {
	var items []Dataset
	for _, raw := range d[tag].Value {
		var item Dataset
		if json.Unmarshal(raw, &item) == nil && item != nil {
			items = append(items, item)
		}
	}
	return items
}

// set puts one value of a VR that JSON writes as text, number or, for SQ, as
// objects; none makes an empty attribute.
func (d Dataset) set(tag, vr string, values ...any) {
	a := Attribute{VR: vr}
	for _, v := range values {
		raw, err := json.Marshal(v)
		if err != nil {
			panic("dicomweb: value that JSON cannot hold: " + err.Error()) // strings, ints and Datasets only
		}
		a.Value = append(a.Value, raw)
	}
	d[tag] = a
}
