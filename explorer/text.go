package explorer

import (
	"strings"
	"unicode"
)

// How many characters of a stranger's text are shown: of a name, of a text such
// as a model card, of a record as JSON.
const (
	clipAt   = 120
	clipText = 20_000
	clipJSON = 100_000
)

// clip makes a stranger's text fit to stand in a line: shortened, on one line,
// without controls and without what would reorder or hide what stands beside it.
// Markup is no matter here, since templates escape.
func clip(s string) string { return inert(s, clipAt, false) }

// clipBlock is clip for text of several lines.
func clipBlock(s string) string { return inert(s, clipText, true) }

func inert(s string, most int, lines bool) string {
	var b strings.Builder
	n := 0
	for _, r := range s {
		if n == most {
			b.WriteRune('…')
			break
		}
		n++
		switch {
		case r == '\n' && lines, r == '\t' && lines:
			b.WriteRune(r)
		case r == '\n' || r == '\t' || r == '\r':
			b.WriteRune(' ')
		case unruly(r):
			b.WriteRune('\uFFFD')
		case unicode.Is(unicode.Mn, r) && stacked(&b):
			// a name may have accents, not towers of them
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// unruly reports whether a character controls, reorders or hides what stands
// around it, or means nothing that is agreed on.
func unruly(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co)
}

// maxMarks is how many combining marks may follow each other.
const maxMarks = 3

// stacked reports whether the text ends in as many combining marks as it may.
func stacked(b *strings.Builder) bool {
	s, n := b.String(), 0
	tail := s[max(0, len(s)-4*maxMarks):]
	for _, r := range tail {
		if unicode.Is(unicode.Mn, r) {
			n++
		} else {
			n = 0
		}
	}
	return n >= maxMarks
}

// short is the beginning and the end of an id.
func short(id string) string {
	const head, tail = 8, 6
	if len(id) <= head+tail+1 {
		return id
	}
	return id[:head] + "…" + id[len(id)-tail:]
}
