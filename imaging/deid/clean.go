package deid

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// strictness says how much of a text goes.
type strictness uint8

const (
	// known: what the file itself says of persons and numbers, and what has
	// the form of an address or a telephone number. For attributes that the
	// profile keeps.
	known strictness = iota
	// strict: dates, long numbers, titles, given names and institutions too.
	// For free text.
	strict
	// prose: capitalised words within a sentence, unless they are clinical, too.
	// For texts of sentences that a person wrote about the patient.
	prose
)

// cleaner takes out of a text what identifies.
type cleaner struct {
	id                *identity
	retainInstitution bool
}

// span is a part of a text, in bytes.
type span struct{ from, to int }

// find returns the parts of a UTF-8 text that must go, in order and apart.
func (c *cleaner) find(text string, how strictness) []span {
	var cut []span
	for h := known; h <= how; h++ {
		for _, p := range formed[h] {
			for _, m := range p.FindAllStringIndex(text, -1) {
				cut = append(cut, span{m[0], m[1]})
			}
		}
	}
	for _, m := range caretName.FindAllStringIndex(text, -1) {
		if !slices.ContainsFunc(letters(text[m[0]:m[1]]), func(word string) bool { return clinical[word] }) {
			cut = append(cut, span{m[0], m[1]})
		}
	}
	if how >= strict && !c.retainInstitution {
		for _, p := range institutions {
			for _, m := range p.FindAllStringIndex(text, -1) {
				cut = append(cut, span{m[0], m[1]})
			}
		}
	}
	return merged(append(cut, c.words(text, how)...))
}

// words finds the words of a text that name a person, a number or a place.
func (c *cleaner) words(text string, how strictness) []span {
	list := split(text)
	gone := make([]bool, len(list))
	for i, at := range list {
		word := text[at.from:at.to]
		gone[i] = c.names(word) || how >= strict && (longNumber(text, at) || givenName(word)) || how == prose && properName(text, at)
	}
	for i, at := range list {
		// Initials and surnames stand beside what was recognised as a name.
		beside := i > 0 && gone[i-1] && near(text, list[i-1], at) || i+1 < len(list) && gone[i+1] && near(text, at, list[i+1])
		word := strings.ToLower(text[at.from:at.to])
		if beside && (c.id.shorts[word] || len(word) == 1 && capital(text[at.from:])) {
			gone[i] = true
		}
		given := i > 0 && how >= strict && givenName(text[list[i-1].from:list[i-1].to]) && near(text, list[i-1], at)
		if given && !clinical[word] && capital(text[at.from:]) {
			gone[i] = true
		}
	}
	var cut []span
	for i, at := range list {
		if gone[i] {
			cut = append(cut, at)
		}
	}
	return append(cut, c.numbers(text)...)
}

// names reports whether a word is, or begins or ends with, a name that the
// file holds elsewhere.
func (c *cleaner) names(word string) bool {
	lower := strings.ToLower(word)
	if clinical[lower] {
		return false
	}
	for _, set := range []map[string]bool{c.id.names, c.id.places} {
		if set[lower] || set[unaccented(lower)] || set[squeezed(lower)] {
			return true
		}
		for name := range set {
			if len(name) >= 5 && (strings.HasPrefix(lower, name) || strings.HasSuffix(lower, name)) {
				return true
			}
		}
	}
	return c.id.ids[lower]
}

// numbers finds ids that are written with other separators than in their own
// attribute.
func (c *cleaner) numbers(text string) []span {
	var squeeze []byte
	var at []int
	for i := range len(text) {
		if r := text[i]; r < utf8.RuneSelf && (isWord(rune(r))) {
			squeeze, at = append(squeeze, byte(unicode.ToLower(rune(r)))), append(at, i)
		}
	}
	var cut []span
	for id := range c.id.ids {
		if countDigits(id) < 5 {
			continue
		}
		for from := 0; ; {
			i := strings.Index(string(squeeze[from:]), id)
			if i < 0 {
				break
			}
			first, last := from+i, from+i+len(id)-1
			from = last + 1
			apart := at[last] - at[first] + 1 - len(id)
			if apart == 0 || len(id) >= 7 && apart <= len(id) {
				cut = append(cut, span{at[first], at[last] + 1})
			}
		}
	}
	return cut
}

// split returns the words of a text: runs of letters and digits.
func split(text string) []span {
	var list []span
	from := -1
	for i, r := range text {
		switch word := isWord(r) || r == '\'' && from >= 0; {
		case word && from < 0:
			from = i
		case !word && from >= 0:
			list, from = append(list, span{from, i}), -1
		}
	}
	if from >= 0 {
		list = append(list, span{from, len(text)})
	}
	return list
}

// near reports whether only a blank, a comma or the like is between two words.
func near(text string, a, b span) bool {
	return b.from-a.to <= 3 && strings.Trim(text[a.to:b.from], " ,._^-") == ""
}

func capital(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r)
}

func givenName(word string) bool {
	return capital(word) && givenNames[strings.ToLower(unaccented(word))]
}

// properName reports whether a word has a capital that the beginning of its
// sentence does not explain.
func properName(text string, at span) bool {
	word := text[at.from:at.to]
	before := strings.TrimRight(text[:at.from], " \"(")
	if before == "" || strings.ContainsAny(before[len(before)-1:], ".!?:\n\r\t") || utf8.RuneCountInString(word) < 3 || !capital(word) {
		return false
	}
	return word[1:] == strings.ToLower(word[1:]) && !clinical[strings.ToLower(word)] && countDigits(word) == 0
}

var dimensions = regexp.MustCompile(`^\d+(?:[xX]\d+)+$`)

// longNumber reports whether a word with five digits in a row, or six in all, is
// the number of somebody or something: no decimal fraction, no matrix.
func longNumber(text string, at span) bool {
	word := text[at.from:at.to]
	if countDigits(word) < 5 || dimensions.MatchString(word) {
		return false
	}
	fraction := at.from > 1 && text[at.from-1] == '.' && text[at.from-2] >= '0' && text[at.from-2] <= '9'
	return !fraction && (countDigits(word) > 5 || fiveDigits.MatchString(word))
}

var fiveDigits = regexp.MustCompile(`\d{5}`)

// merged sorts spans and joins those that overlap.
func merged(list []span) []span {
	slices.SortFunc(list, func(a, b span) int { return a.from - b.from })
	var out []span
	for _, s := range list {
		if n := len(out); n > 0 && s.from <= out[n-1].to {
			out[n-1].to = max(out[n-1].to, s.to)
		} else if s.to > s.from {
			out = append(out, s)
		}
	}
	return out
}
