package browse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// clean shortens text that a stranger wrote to at most so many bytes, and puts
// U+FFFD for what is no text: invalid UTF-8, control characters but line feeds
// and tabs, and those that reorder what stands around them (Unicode UAX 9).
func clean(s string, most int) string {
	if len(s) > most {
		for most > 0 && !utf8.RuneStart(s[most]) {
			most--
		}
		s = s[:most]
	}
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, string(unicode.ReplacementChar)))
}
