package charset

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// set is a coded character set that is active in G0, the bytes 21 to 7E, or in
// G1, the bytes A0 to FF.
type set struct {
	width  int // bytes a character
	decode func(run []byte) string
}

var (
	ascii    = &set{1, func(run []byte) string { return string(run) }}
	romaji   = &set{1, func(run []byte) string { return romajiSigns.Replace(string(run)) }}
	katakana = &set{1, decodeKatakana}
	jisX0208 = &set{2, func(run []byte) string { return decodeWith(japanese.EUCJP, high(run, nil)) }}
	jisX0212 = &set{2, func(run []byte) string { return decodeWith(japanese.EUCJP, high(run, []byte{0x8F})) }}
	ksX1001  = &set{2, func(run []byte) string { return decodeWith(korean.EUCKR, high(run, nil)) }}
	gb2312   = &set{2, func(run []byte) string { return decodeWith(simplifiedchinese.GBK, high(run, nil)) }}
)

// JIS X 0201 differs from ASCII in two signs. Where the backslash separates
// values it is taken out before.
var romajiSigns = strings.NewReplacer(`\`, "¥", "~", "‾")

// latin is the upper half of a single-byte set.
func latin(m *charmap.Charmap) *set {
	return &set{1, func(run []byte) string { return decodeWith(m, run) }}
}

func decodeWith(e encoding.Encoding, run []byte) string {
	out, err := e.NewDecoder().Bytes(run)
	if err != nil {
		return string(utf8.RuneError)
	}
	return string(out)
}

// high puts pairs into the form of the EUC encodings: high bits set, and a
// prefix before each pair. An odd byte at the end stays odd, which no EUC
// decoder takes.
func high(run, prefix []byte) []byte {
	out := make([]byte, 0, len(run)+len(run)/2*len(prefix))
	for i, b := range run {
		if i%2 == 0 {
			out = append(out, prefix...)
		}
		out = append(out, b|0x80)
	}
	return out
}

func decodeKatakana(run []byte) string {
	var out strings.Builder
	for _, b := range run {
		r := utf8.RuneError
		if b >= 0xA1 && b <= 0xDF {
			r = 0xFF61 + rune(b-0xA1)
		}
		out.WriteRune(r)
	}
	return out.String()
}

// term is what a value of Specific Character Set stands for.
type term struct {
	g0, g1 *set              // the sets active at the start; nil: G0 is ASCII, G1 is empty
	whole  encoding.Encoding // a set without code extensions; g0 and g1 are then nil
}

// terms by their number: those of ISO_IR and of ISO 2022 IR are the same here,
// and escape sequences are followed under both (PS3.3 tables C.12-2 to C.12-5).
var terms = map[string]term{
	"6":   {},
	"100": {g1: latin(charmap.ISO8859_1)},
	"101": {g1: latin(charmap.ISO8859_2)},
	"109": {g1: latin(charmap.ISO8859_3)},
	"110": {g1: latin(charmap.ISO8859_4)},
	"144": {g1: latin(charmap.ISO8859_5)},
	"127": {g1: latin(charmap.ISO8859_6)},
	"126": {g1: latin(charmap.ISO8859_7)},
	"138": {g1: latin(charmap.ISO8859_8)},
	"148": {g1: latin(charmap.ISO8859_9)},
	"203": {g1: latin(charmap.ISO8859_15)},
	"166": {g1: latin(charmap.Windows874)}, // TIS 620 and a few signs
	"13":  {g0: romaji, g1: katakana},
	"87":  {},
	"159": {},
	"149": {g1: ksX1001},
	"58":  {g1: gb2312},

	"192":     {whole: encoding.Replacement}, // UTF-8: see decodeWhole
	"GB18030": {whole: simplifiedchinese.GB18030},
	"GBK":     {whole: simplifiedchinese.GBK},
}

// escapes are the sequences behind ESC and what they put where.
var escapes = []struct {
	sequence string
	g0, g1   *set
}{
	{"(B", ascii, nil}, {"(J", romaji, nil}, {")I", nil, katakana},
	{"$B", jisX0208, nil}, {"$@", jisX0208, nil}, {"$(B", jisX0208, nil}, {"$(D", jisX0212, nil},
	{"$)C", nil, ksX1001}, {"$)A", nil, gb2312},
	{"-A", nil, terms["100"].g1}, {"-B", nil, terms["101"].g1}, {"-C", nil, terms["109"].g1}, {"-D", nil, terms["110"].g1},
	{"-L", nil, terms["144"].g1}, {"-G", nil, terms["127"].g1}, {"-F", nil, terms["126"].g1}, {"-H", nil, terms["138"].g1},
	{"-M", nil, terms["148"].g1}, {"-b", nil, terms["203"].g1}, {"-T", nil, terms["166"].g1},
}

var (
	// spelling takes what archives write for ISO_IR n and ISO 2022 IR n.
	spelling = regexp.MustCompile(`^(?:ISO ?)?(?:2022 ?)?(?:IR ?)?([0-9]+)$`)
	// iso8859 takes the parts' own names.
	iso8859 = regexp.MustCompile(`^(?:ISO ?)?8859 ?([0-9]+)$`)
	parts   = map[string]string{
		"1": "100", "2": "101", "3": "109", "4": "110", "5": "144", "6": "127", "7": "126", "8": "138", "9": "148", "11": "166", "15": "203",
	}
	aliases = map[string]string{
		"UTF 8": "192", "UTF8": "192", "ISO 2022 GBK": "GBK", "GB 18030": "GB18030", "LATIN1": "100", "ASCII": "6", "US ASCII": "6",
	}
	separators = regexp.MustCompile(`[ _.-]+`)
)

// find returns the term for a value as archives spell it: with other
// separators than the standard's, in lower case, or by a name in common use.
func find(value string) (term, bool) {
	name := separators.ReplaceAllString(strings.ToUpper(strings.Trim(value, " \x00")), " ")
	if name == "" {
		return term{}, true
	}
	if number, ok := aliases[name]; ok {
		name = number
	} else if m := iso8859.FindStringSubmatch(name); m != nil {
		name = parts[m[1]]
	} else if m := spelling.FindStringSubmatch(name); m != nil {
		name = m[1]
	}
	t, ok := terms[name]
	return t, ok
}
