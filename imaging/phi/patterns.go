package phi

import (
	"regexp"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// codes are attributes whose values are short codes, which may be anything.
var codes = []part10.Tag{
	0x00080100, // Code Value
	0x00080103, // Coding Scheme Version
}

// definedTerms are attributes whose values are terms that the standard defines.
// Some are parts of names too: phantoms and studies are called after them.
var definedTerms = []part10.Tag{
	0x00080008, // Image Type
	0x00089007, // Frame Type
	0x00180015, // Body Part Examined
	0x00280303, // Longitudinal Temporal Information Modified
}

// terms are those terms that are long enough for a name (PS3.3 C.7.6.1.1.2,
// C.8.13.3.1.1, C.8.16.1; PS3.15 E.2; PS3.16 annex L), lower case.
var terms = strings.Fields(`original derived primary secondary axial localizer mixed angio cardiac diffusion dixon fluoroscopy metabolite motion parallel
	perfusion realtime reference rest stress tagging temperature velocity volume modified unmodified removed
	abdomen abdomenpelvis adrenal ankle aorta axilla back bladder brain breast bronchus buttock calcaneus calf carotid cerebellum cspine ctspine cervix cheek
	chest chestabdomen chestabdpelvis clavicle coccyx colon cornea coronaryartery duodenum elbow wholebody esophagus extremity eyelid face femur finger foot
	gallbladder hand head headneck heart humerus ileum ilium jejunum kidney knee larynx liver lspine lsspine lung maxilla mediastinum mouth neck neckchest
	neckchestabdomen neckchestabdpelv nose orbit ovary pancreas parotid patella pelvis penis pharynx prostate rectum ribs sspine scalp scapula sclera scrotum
	shoulder skull spine spleen sternum stomach submandibular testis thigh thumb thymus thyroid tlspine tongue trachea ureter urethra uterus vagina vulva wrist
	zygoma`)

// technical are attributes whose values name software and codes: numbers and
// dates are normal in them.
var technical = append([]part10.Tag{
	0x00020013, // Implementation Version Name
	0x00080104, // Code Meaning
	0x00120063, // De-identification Method
}, codes...)

// device are attributes in which numbers and dates are a device's, where an
// option of the profile keeps them.
var device = []part10.Tag{
	0x00080070, // Manufacturer
	0x00081090, // Manufacturer's Model Name
	0x00181000, // Device Serial Number
	0x00181016, // Secondary Capture Device Manufacturer
	0x00181018, // Secondary Capture Device Manufacturer's Model Name
	0x00181019, // Secondary Capture Device Software Versions
	0x00181020, // Software Versions
	0x00181030, // Protocol Name
	0x00189004, // Content Qualification
	0x00189005, // Pulse Sequence Name
	0x00180024, // Sequence Name
}

// patterns are what values of free text are held against, as bytes: letters
// beyond ASCII count as letters in any character set.
var patterns = []struct {
	kind   Kind
	form   *regexp.Regexp
	normal []part10.Tag // where it is no sign of a person
}{
	{Person, personForm, []part10.Tag{0x00541101}}, // Attenuation Correction Method is written with carets
	{Email, regexp.MustCompile(`[0-9A-Za-z._%+-]+@[0-9A-Za-z-]+\.[A-Za-z]{2,}`), nil},
	{Date, regexp.MustCompile(`(?:^|\D)(?:19|20)\d\d(?:` + month2 + day2 + `|[-./:]` + month + `[-./:]` + day + `|年` + month + `月` + day + `日)(?:\D|$)`), device},
	{Date, regexp.MustCompile(`(?i)(?:^|[^\d.])` + day + `(?:[-./]` + month + `[-./]|[-. ]?` + monthName + `[-., ]*)(?:19|20)\d\d(?:\D|$)`), device},
	{Date, regexp.MustCompile(`(?:^|[^\d.])(?:` + month + `/` + day + `|` + day + `/` + month + `)/(?:(?:19|20)\d\d|\d\d)(?:\D|$)`), device},
	{Date, regexp.MustCompile(`(?i)(?:^|[^a-z])` + monthName + `\.? ` + day + `,? (?:19|20)\d\d(?:\D|$)`), device},
	{Phone, regexp.MustCompile(`(?:^|[^\d.])(?:\+\d[\d ()./-]{7,}\d|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})(?:[^\d.]|$)`), device},
	{Number, regexp.MustCompile(`(?:^|[^\d.])(?:\d{7,}|\d{3}-\d{2}-\d{4})(?:[^\d.]|$)`), device},
	{URL, regexp.MustCompile(`(?i)\b(?:https?|ftp)://|\bwww\.[a-z]`), nil},
	{Postcode, regexp.MustCompile(`\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b`), nil},
}

// personForm is Family^Given in any script: two letters, or one beyond ASCII.
var personForm = regexp.MustCompile(`(?:[^\s\d\^=]{2,}|[^\x00-\x7F])\s?\^+\s?[^\s\d\^=]`)

// resembles returns what a value of free text looks like, each kind once.
func resembles(tag part10.Tag, value string) []Kind {
	var found []Kind
	for _, p := range patterns {
		if !slices.Contains(p.normal, tag) && !slices.Contains(found, p.kind) && p.form.MatchString(value) {
			found = append(found, p.kind)
		}
	}
	return found
}

// Parts of dates.
const (
	month     = `(?:0?[1-9]|1[0-2])`
	month2    = `(?:0[1-9]|1[0-2])`
	day       = `(?:0?[1-9]|[12]\d|3[01])`
	day2      = `(?:0[1-9]|[12]\d|3[01])`
	monthName = `(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*`
)

// pseudonymForm is what imaging/deid writes for patients: names, and
// identifiers of 24 hex digits.
var pseudonymForm = regexp.MustCompile(`^(?i:anon[a-z]*)(?:[\^_ -][0-9A-Za-z-]{0,64})?$`)

// isPseudonym reports whether a value says itself that it stands for another.
func isPseudonym(value string) bool { return pseudonymForm.MatchString(strings.Trim(value, "^= ")) }
