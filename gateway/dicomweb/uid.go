package dicomweb

import "strings"

const maxUID = 64 // PS3.5 section 9.1

// ValidUID reports whether s is made as a UID: numbers joined by dots, at most
// 64 characters. Numbers that begin with a zero, which the standard forbids
// and archives hold, pass.
func ValidUID(s string) bool {
	if len(s) == 0 || len(s) > maxUID {
		return false
	}
	for number := range strings.SplitSeq(s, ".") {
		if number == "" || strings.Trim(number, "0123456789") != "" {
			return false
		}
	}
	return true
}
