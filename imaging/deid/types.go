package deid

import (
	"strings"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// attributeType is an attribute's Type in an IOD (PS3.5 section 7.4): 1 must
// have a value, 2 must be there, 3 may be missing. A conditional Type counts as
// required, since the attribute is there. 0 is not known.
type attributeType uint8

// kind is a family of IODs that agree on the Types of the attributes with
// compound actions.
type kind uint8

const (
	unknownKind    kind = iota
	classicKind         // one image, or frames without functional groups
	petKind             // PET Image
	projectionKind      // the DX family: DX, mammography, intra-oral
	enhancedKind        // with functional groups
	derivedKind         // segmentations and parametric maps
)

// kinds has the image SOP classes, without the standard's prefix, by PS3.4
// annex B. Any other class is of unknown kind.
var kinds = func() map[string]kind {
	m := map[string]kind{}
	for k, classes := range map[kind]string{
		classicKind: "1 2 3.1 4 6.1 7 7.1 7.2 7.3 7.4 20 12.1 12.2 77.1.1 77.1.2 77.1.4 77.1.1.1 77.1.2.1 77.1.4.1",
		petKind:     "128", projectionKind: "1.1 1.1.1 1.2 1.2.1 1.3 1.3.1",
		enhancedKind: "2.1 4.1 4.3 130 6.2 12.1.1 12.2.1 13.1.1 13.1.2 13.1.3 13.1.4 13.1.5",
		derivedKind:  "30 66.4",
	} {
		for _, class := range strings.Fields(classes) {
			m["1.2.840.10008.5.1.4.1.1."+class] = k
		}
	}
	return m
}()

func kindOf(sopClass string) kind { return kinds[sopClass] }

// tagReferencedStudy is Type 3 wherever it stands: without items it is not valid.
const tagReferencedStudy part10.Tag = 0x00081110

// iodTypes are the Types of attributes with compound actions at the top level
// of an image IOD, from the modules of PS3.3: SOP Common C.12.1, General Series
// C.7.3.1, PET Series C.8.9.1, General Image C.7.6.1, Multi-frame Functional
// Groups C.7.6.16, General and Enhanced General Equipment C.7.5, the macros of
// the enhanced IODs C.8.13 to C.8.22, DX Series C.8.11.1, DX Detector C.8.11.4,
// Contrast/Bolus C.7.6.4, Acquisition Context C.7.6.14.
var iodTypes = map[part10.Tag]map[kind]attributeType{
	0x00080012: all(3), 0x00080013: all(3), // Instance Creation Date, Time
	0x00080021: but(all(3), petKind, 1), 0x00080031: but(all(3), petKind, 1), // Series Date, Time
	0x00080022: but(all(3), petKind, 2), 0x00080032: but(all(3), petKind, 2), // Acquisition Date, Time
	0x00080023: framed(2, 1), 0x00080033: framed(2, 1), // Content Date, Time
	0x0008002A:         framed(3, 1),                                                                                                     // Acquisition DateTime
	0x00080080:         all(3),                                                                                                           // Institution Name
	0x00080082:         all(3),                                                                                                           // Institution Code Sequence
	0x00081010:         all(3),                                                                                                           // Station Name
	0x00081070:         all(3),                                                                                                           // Operators' Name
	0x00081072:         all(3),                                                                                                           // Operator Identification Sequence
	tagReferencedStudy: all(3),                                                                                                           // Referenced Study Sequence
	0x00081111:         but(framed(3, 1), projectionKind, 1),                                                                             // Referenced Performed Procedure Step Sequence
	0x00180010:         but(all(2), enhancedKind, 0),                                                                                     // Contrast/Bolus Agent
	0x00181000:         framed(3, 1),                                                                                                     // Device Serial Number
	0x00181030:         all(3),                                                                                                           // Protocol Name
	0x00181400:         all(3),                                                                                                           // Acquisition Device Processing Description
	0x0018700A:         but(all(3), enhancedKind, 0), 0x0018700C: but(all(3), enhancedKind, 0), 0x0018700E: but(all(3), enhancedKind, 0), // detector
	0x00189516: framed(3, 1), 0x00189517: framed(3, 1), // Start, End Acquisition DateTime
	0x00321060: all(3), // Requested Procedure Description
	0x00400555: all(2), // Acquisition Context Sequence
	0x00700084: all(2), // Content Creator's Name
}

// nestedTypes are Types inside sequences, whatever the IOD.
var nestedTypes = map[[2]part10.Tag]attributeType{
	{0x00400275, 0x00321060}: 3,                              // Request Attributes: Requested Procedure Description
	{0x0040A370, 0x00321060}: 2,                              // Referenced Request: Requested Procedure Description
	{0x0018A001, 0x00080080}: 3, {0x0018A001, 0x00080082}: 3, // Contributing Equipment: institution
	{0x0018A001, 0x00081010}: 3, {0x0018A001, 0x00181000}: 3, // station, serial number
	{0x0018A001, 0x00081070}: 3, {0x0018A001, 0x00081072}: 3, // operators
}

func all(t attributeType) map[kind]attributeType { return framed(t, t) }

// framed gives one Type for IODs without functional groups, one for those with.
func framed(plain, grouped attributeType) map[kind]attributeType {
	return map[kind]attributeType{classicKind: plain, petKind: plain, projectionKind: plain, enhancedKind: grouped, derivedKind: grouped}
}

func but(m map[kind]attributeType, k kind, t attributeType) map[kind]attributeType {
	m[k] = t
	return m
}

// typeOf returns the Type of an attribute, 0 where it is not known. parent is
// the sequence that holds it, 0 at the top.
func (k kind) typeOf(parent, t part10.Tag) attributeType {
	if parent != 0 && t != tagReferencedStudy {
		return nestedTypes[[2]part10.Tag{parent, t}]
	}
	return iodTypes[t][k]
}

// resolve picks from a compound action what the attribute's Type asks for, and
// for an unknown Type the one that is valid for every Type: a dummy is valid for
// Types 1, 2 and 3, an empty value for 2 and 3, removal for 3 only. References
// (U*) are remapped and stay, so that those within a study remain whole.
func (a Action) resolve(t attributeType) treatment {
	has := func(code string) bool { return strings.Contains(string(a), code) }
	switch {
	case a == "K":
		return keep
	case a == "C":
		return clean
	case has("U"):
		return remap
	case t == 3 && has("X"):
		return remove
	case t == 2 && has("Z"), !has("D") && has("Z"):
		return empty
	case has("D"):
		return dummy
	}
	return remove
}
