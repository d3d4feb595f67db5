package deid

import "regexp"

const month = `(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?)`

// formed are texts that identify by their form alone.
var formed = map[strictness][]*regexp.Regexp{
	known: compile(
		`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`, // mail
		`(?i)\b(?:https?://|www\.)\S+`,
		`\b\d{3}-\d{2}-\d{4}\b`, // social security number
		`(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\) ?|\b\d{3}[-./])\d{3}[-. ]?\d{4}\b`,
		`\+\d[\d ()./-]{6,}\d`,
		`(?i)\b(?:tel|telephone|phone|fax|mobile|cell|pager)\b\.?:? *[+(]?\d[\d ()./-]{4,}\d`,
	),
	strict: compile(
		`\b(?:19|20)\d\d([-/. ]?)(?:0?[1-9]|1[0-2])[-/. ]?(?:0[1-9]|[12]\d|3[01]|[1-9])(?:[T ]?\d{4,6}(?:\.\d+)?)?\b`,
		`\b\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})\b`,
		`\b\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d\b`, `\b\d\d\.\d\d\.\d\d\b`,
		`(?i)\b\d{1,2}(?:st|nd|rd|th)?\.?[ -]?(?:of )?`+month+`\b\.?(?:[ ,-]*\d{4}\b|[ ,-]+\d{2}\b)?`,
		`(?i)\b`+month+`\b\.?[ -]+\d{1,2}(?:st|nd|rd|th)?\b(?:,? *(?:19|20)\d\d\b)?`,
		`(?i)\b`+month+`\b\.?,?[ -]+(?:19|20)\d\d\b`,
		`\b(?:1[0-2]|0?[1-9])/(?:19|20)\d\d\b`,
		`\b(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\b`, `(?i)\b\d{1,2}(?::[0-5]\d)? ?[ap]\.?m\b\.?`,
		`(?i)\b(?:dob|d\.o\.b\.?|born|birth ?date|date of birth|geb\.|geboren)\b[ :]*(?:on |am )?`,
		`(?i)\b(?:9\d|1[01]\d)[ -]?(?:y/?o|yo|years?|yrs?)\b`,
		`(?i)\b(?:mrn|medical ?record|accession|acc|pat(?:ient)?\.? ?id|pid|id|ssn|nhs|case|chart|account|acct|insurance|policy|order|visit|encounter|license|member)\b(?: ?(?:no|num|number|nr))?[ .:#=]*[\pL-]{0,6}\d[\w-]{2,}`,
		`# ?\d{3,}`,
		`\b\d+(?:\.\d+){4,}\b`, // UID
		`\b\d{3}[-.]\d{4}\b`,
		`\b\d{1,5}\pL?(?: +\p{Lu}[\pL.'-]*){1,4} +(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Ln|Lane|Dr|Drive|Ct|Court|Way|Pl|Place|Sq|Square|Terrace|Hwy|Pkwy|Circle)\b\.?(?:,? *(?:Apt|Suite|Unit|Ste)\.? *\w+)?(?:,(?: +\p{Lu}[\pL.'-]*)+)?`,
		`\b\p{Lu}\pL+(?:straße|strasse|str\.|weg|gasse|platz|allee) *\d+\pL?`,
		`\b(?:\p{Lu}\pL+,? +)?[A-Z]{2},? +\d{5}(?:-\d{4})?\b`, `\b\d{5} +\p{Lu}\p{Ll}{2,}`,
		`(?i)\bp\.? ?o\.? box +\w+`,
		`\b(?:Dr|Drs|Prof|Mr|Mrs|Ms|Miss|Herr|Frau|Dra|Mme)\b\.?(?: +(?:Dr|med|von|van|de|Prof)\b\.?)*(?: +\p{Lu}[\pL.'’-]*){1,3}`,
		`\b(?:DR|MR|MRS|MS|PROF)\.(?: *\p{Lu}[\pL.'’-]*){1,2}`,
		`\b\p{Lu}[\pL'’-]+,? +(?:M\.?D\.?|D\.O\.|PhD|Ph\.D\.|R\.?N\.?|FRCR)(?:\b|$)`,
		`(?i:\b(?:name|patient|pt|physician|doctor|radiologist|technologist|technician|tech|operator|referring|attending|surgeon|nurse|contact) ?[:=]|\b(?:mother|father|wife|husband|spouse|son|daughter|sister|brother|partner):?) *(?:\p{Lu}[\pL.'’-]*[ ,]*){1,3}`,
		`(?i:\b(?:performed|read|reported|dictated|signed|requested|ordered|seen|referred|reviewed|scanned|approved|verified) by:?) +(?:\p{Lu}[\pL.'’-]*[ ,]*){1,3}`,
	),
}

// caretName is a name as DICOM writes it, or a protocol of a vendor who names
// them so: HEAD^ROUTINE.
var caretName = regexp.MustCompile(`\pL{2,}\^\pL+(?:\^[\pL.]*)*`)

var institutions = compile(
	`(?:\p{Lu}[\pL.'’&-]* +){1,4}(?:Hospital|HOSPITAL|Clinic|CLINIC|Medical Cent(?:er|re)|MEDICAL CENT(?:ER|RE)|Klinik|Klinikum|Krankenhaus|Infirmary|Health System|Healthcare|University|UNIVERSITY)\b`,
	`\b(?:Hospital|Clinic|University|Klinikum|Universitätsklinikum|Krankenhaus)(?: +(?:of|for|de|la|del|der))* +\p{Lu}[\pL-]+`,
)

func compile(patterns ...string) []*regexp.Regexp {
	list := make([]*regexp.Regexp, len(patterns))
	for i, p := range patterns {
		list[i] = regexp.MustCompile(p)
	}
	return list
}
