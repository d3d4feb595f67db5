package codes_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/study/codes"
)

// Ids of concepts as SNOMED International publishes them, codes of the others'
// releases.
func TestCodesAsTheyArePublished(t *testing.T) {
	for scheme, list := range map[string][]string{
		"SCT": {
			"233604007", "138875005", "404684003", "22298006", "73211009", "840539006", "39607008", "80891009", "60046008", "36118008",
			"999000011000000103", "101009", "10000006",
		},
		"RADLEX": {"RID5350", "RID1", "RID28472"},
		"I10":    {"J18", "J18.9", "C34.1", "U07.1", "M16.99"},
		"I10C":   {"J18.9", "S52.521A", "C7A.010", "M1A.00X0", "Z3A.12", "T36.0X1A"},
		"LN":     {"30746-2", "24627-2", "8480-6", "718-7"},
		"DCM":    {"112031"},
		"99LAB":  {"anything"},
	} {
		for _, code := range list {
			if err := codes.Check(scheme, code); err != nil {
				t.Error(err)
			}
		}
	}
}

func TestMutilatedCodesAreRefused(t *testing.T) {
	for _, c := range []struct{ scheme, code, why string }{
		{"SCT", "233604008", "check digit"}, {"SCT", "2.33604E+08", "floating point"}, {"SCT", "999000011000000000", "check digit"},
		{"SCT", "0233604007", "6 to 18"}, {"SCT", "", "6 to 18"}, {"SCT", "233604007 ", "6 to 18"}, {"SCT", strings.Repeat("1", 19), "6 to 18"},
		{"SCT", "101013", "description"}, {"SCT", "100022", "relationship"}, {"RADLEX", "5350", "RID"}, {"RADLEX", "RID05350", "RID"}, {"RADLEX", "rid5350", "RID"},
		{"I10", "j18.9", "J18"}, {"I10", "J189", "J18"}, {"I10", "S52.521A", "J18"}, {"I10C", "J18.12345", "S52"}, {"I10C", "J18.", "S52"},
		{"LN", "30746-3", "check digit"}, {"LN", "307462", "30746-2"}, {"DCM", "112-31", "six"},
	} {
		err := codes.Check(c.scheme, c.code)
		if !errors.Is(err, codes.ErrCode) || !strings.Contains(err.Error(), c.why) {
			t.Errorf("%s %q: %v, want %q", c.scheme, c.code, err, c.why)
		}
	}
}

// Verhoeff's digit finds every single wrong digit and every swap of neighbours.
func TestEverySlipInAnSCTIDIsFound(t *testing.T) {
	const id = "233604007"
	for i := range id {
		for d := range 10 {
			slip := id[:i] + fmt.Sprint(d) + id[i+1:]
			if err := codes.Check("SCT", slip); (err == nil) != (slip == id) {
				t.Errorf("%s: %v", slip, err)
			}
		}
		if i > 0 && id[i] != id[i-1] {
			slip := id[:i-1] + string(id[i]) + string(id[i-1]) + id[i+1:]
			if codes.Check("SCT", slip) == nil {
				t.Errorf("%s passes", slip)
			}
		}
	}
}

func TestSchemesByTheNamesThatPeopleUse(t *testing.T) {
	for name, want := range map[string]string{
		"SCT": "SCT", "snomed-ct": "SCT", "SNOMED CT": "SCT", "RadLex": "RADLEX", "ICD-10": "I10", "icd-10-cm": "I10C", " LOINC ": "LN", "DCM": "DCM", "99our": "99OUR",
	} {
		if got, err := codes.Scheme(name); got != want || err != nil {
			t.Errorf("%s: %s, %v", name, got, err)
		}
	}
	for _, name := range []string{"", "ICD-9", "99", "SCT;", strings.Repeat("x", 1000)} {
		if got, err := codes.Scheme(name); !errors.Is(err, codes.ErrCode) || len(err.Error()) > 300 {
			t.Errorf("%q: %s, %v", name, got, err)
		}
	}
}
