// Package codes checks the form of codes that label findings: SNOMED CT, RadLex,
// ICD-10 and LOINC. It catches typing errors and spreadsheets' mutilations, by
// check digits where the system has them; it holds no terminology and cannot say
// that a code exists or means what was meant.
//
// Schemes are named by the Coding Scheme Designators of DICOM PS3.16 section 8.
package codes

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// ErrCode is wrapped by every error of this package.
var ErrCode = errors.New("code is invalid")

// scheme is a coding scheme whose codes have a form.
type scheme struct {
	name  string
	check func(code string) error
}

// schemes by designator.
var schemes = map[string]scheme{
	"SCT":    {"SNOMED CT", snomed},
	"RADLEX": {"RadLex", formed(regexp.MustCompile(`^RID[1-9][0-9]{0,6}$`), "RID and a number, as RID5350")},
	"I10":    {"ICD-10", formed(regexp.MustCompile(`^[A-Z][0-9]{2}(\.[0-9]{1,2})?$`), "as J18 or J18.9")},
	"I10C":   {"ICD-10-CM", formed(regexp.MustCompile(`^[A-Z][0-9][0-9AB](\.([0-9A-Z]{1,4}))?$`), "as J18.9 or S52.521A")},
	"LN":     {"LOINC", loinc},
	"DCM":    {"DICOM", formed(regexp.MustCompile(`^[0-9]{6}$`), "six digits, as 112031")},
}

// names by which people call the schemes, in capitals without separators.
var names = map[string]string{
	"SCT": "SCT", "SNOMED": "SCT", "SNOMEDCT": "SCT", "RADLEX": "RADLEX", "ICD10": "I10", "ICD10WHO": "I10", "I10": "I10", "ICD10CM": "I10C", "I10C": "I10C",
	"LN": "LN", "LOINC": "LN", "DCM": "DCM", "DICOM": "DCM",
}

var separators = strings.NewReplacer("-", "", " ", "", "_", "")

// local is a scheme of a house's own: 99 and a name (PS3.16 section 8.2).
var local = regexp.MustCompile(`^99[A-Z0-9_]{1,14}$`)

// Scheme returns the designator of a scheme by a name that people use for it.
func Scheme(name string) (string, error) {
	upper := strings.ToUpper(strings.TrimSpace(name))
	if d, known := names[separators.Replace(upper)]; known {
		return d, nil
	}
	if local.MatchString(upper) {
		return upper, nil
	}
	return "", fmt.Errorf("%w: no scheme is called %q: use SCT, RADLEX, I10, I10C, LN, DCM, or 99 and a name for one of your own", ErrCode, clip(name))
}

// Check checks the form of a code of the scheme with that designator; codes of
// a house's own scheme may have any.
func Check(designator, code string) error {
	s, known := schemes[designator]
	if !known {
		return nil
	}
	if err := s.check(code); err != nil {
		return fmt.Errorf("%w: %q is no %s code: %w", ErrCode, clip(code), s.name, err)
	}
	return nil
}

func formed(form *regexp.Regexp, like string) func(string) error {
	return func(code string) error {
		if !form.MatchString(code) {
			return fmt.Errorf("want %s", like)
		}
		return nil
	}
}

var digits = regexp.MustCompile(`^[1-9][0-9]{5,17}$`)

// snomed checks an SCTID (SNOMED CT Release File Specifications, 6): item,
// namespace if it is in the long form, partition, check digit.
func snomed(id string) error {
	if strings.ContainsAny(id, "Ee+") {
		return errors.New("a spreadsheet has made it a floating point number: format the column as text")
	}
	if !digits.MatchString(id) {
		return errors.New("want 6 to 18 digits")
	}
	if !verhoeff(id) {
		return errors.New("its check digit is wrong: a digit is mistyped, missing or swapped, or a spreadsheet has rounded it")
	}
	switch partition := id[len(id)-3 : len(id)-1]; partition {
	case "00":
		return nil
	case "10":
		if len(id) < 11 {
			return errors.New("it is too short to hold a namespace")
		}
		return nil
	case "01", "11":
		return errors.New("it is the id of a description, not of a concept")
	case "02", "12":
		return errors.New("it is the id of a relationship, not of a concept")
	default:
		return fmt.Errorf("its partition %s is none of a concept", partition)
	}
}

var loincForm = regexp.MustCompile(`^[1-9][0-9]{0,6}-[0-9]$`)

// loinc checks a LOINC number, whose last digit is that of Luhn (mod 10).
func loinc(code string) error {
	if !loincForm.MatchString(code) {
		return errors.New("want a number and a check digit, as 30746-2")
	}
	sum, double := 0, false
	for i := len(code) - 1; i >= 0; i-- {
		if code[i] == '-' {
			continue
		}
		d := int(code[i] - '0')
		if double {
			d = d*2%10 + d*2/10
		}
		sum, double = sum+d, !double
	}
	if sum%10 != 0 {
		return errors.New("its check digit is wrong")
	}
	return nil
}

// clip bounds what an error repeats.
func clip(s string) string {
	const most = 40
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}
