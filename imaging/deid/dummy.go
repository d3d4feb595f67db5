package deid

import "github.com/fluoronet/fluoro/imaging/part10"

// dummies are valid values for every text VR but UI, which is remapped; ASCII,
// so that they are right under any Specific Character Set.
var dummies = map[string]string{
	"AE": "ANON", "AS": "000Y", "CS": "ANON", "DA": "19000101", "DS": "0", "DT": "19000101000000", "IS": "0",
	"LO": "ANONYMIZED", "LT": "ANONYMIZED", "PN": "Anon", "SH": "ANONYMIZED", "ST": "ANONYMIZED", "TM": "000000",
	"UC": "ANONYMIZED", "UR": "urn:anonymized", "UT": "ANONYMIZED",
}

// dummyOf holds dummies for attributes whose values are enumerated.
var dummyOf = map[part10.Tag]string{
	0x04000565: "COERCE", // Reason for the Attribute Modification
}

// binaryDummies is how many zero bytes make one value of a binary VR.
var binaryDummies = map[string]int{
	"AT": 4, "FD": 8, "FL": 4, "OB": 2, "OD": 8, "OF": 4, "OL": 4, "OV": 8, "OW": 2, "SL": 4, "SS": 2, "SV": 8, "UL": 4,
	"UN": 2, "US": 2, "UV": 8,
}

// dummyValue returns a value that says nothing, valid for the VR.
func dummyValue(t part10.Tag, vr string) []byte {
	if s, ok := dummyOf[t]; ok {
		return []byte(s)
	}
	if s, ok := dummies[vr]; ok {
		return []byte(s)
	}
	return make([]byte, binaryDummies[vr])
}
