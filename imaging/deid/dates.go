package deid

import (
	"encoding/binary"
	"encoding/hex"
	"regexp"
	"strings"
	"time"
)

// maxShiftDays bounds the secret shift of a patient's dates: ten years back.
const maxShiftDays = 3652

// shiftDays returns by how many whole days the dates of a patient move into the
// past. Times of day stay, and intervals between a patient's dates with them.
func (k Key) shiftDays(pseudonym string) int {
	n := binary.BigEndian.Uint64(k.mac("fluoro deid date shift", []byte(pseudonym)))
	return 1 + int(n%maxShiftDays)
}

// shiftSeal is written into a file whose dates were shifted. Only the key can
// make it, and it holds for one instance of one patient, so that a second run
// knows that this file's dates have moved already.
func (k Key) shiftSeal(pseudonym, instance string) string {
	return shiftSealPrefix + hex.EncodeToString(k.mac("fluoro deid date seal", []byte(pseudonym+"\x00"+instance))[:12])
}

const shiftSealPrefix = "dates shifted, seal "

// shifted moves each value of a DA, DT or TM element; false where one is no
// date. Empty values stay.
func shifted(vr string, values []string, days int) ([]string, bool) {
	moved := make([]string, len(values))
	for i, v := range values {
		switch {
		case v == "":
		case vr == "TM":
			if !timeForm.MatchString(v) {
				return nil, false
			}
			moved[i] = v
		default:
			var ok bool
			if moved[i], ok = shiftedDate(v, vr == "DT", days); !ok {
				return nil, false
			}
		}
	}
	return moved, true
}

// Dates of DA: today's form and that of ACR-NEMA, which is written anew in
// today's.
const (
	date    = "20060102"
	oldDate = "2006.01.02"
)

// shiftedDate moves a date; of a DT also what has less
// precision, and what follows the date stays.
func shiftedDate(v string, dt bool, days int) (string, bool) {
	layout, rest := date, ""
	switch {
	case len(v) == 10 && v[4] == '.' && v[7] == '.':
		layout = oldDate
	case dt:
		digits := v
		if end := strings.IndexFunc(v, func(r rune) bool { return r < '0' || r > '9' }); end >= 0 {
			digits = v[:end]
		}
		n := min(len(digits), 8)
		if layout = map[int]string{4: "2006", 6: "200601", 8: date}[n]; layout == "" {
			return "", false
		}
		v, rest = v[:n], v[n:]
		if !restForm.MatchString(rest) {
			return "", false
		}
	}
	day, err := time.Parse(layout, v)
	if err != nil {
		return "", false
	}
	day = day.AddDate(0, 0, -days)
	if day.Year() < 1 {
		return "", false
	}
	if layout == oldDate {
		layout = date
	}
	return day.Format(layout) + rest, true
}

// The forms of a time of day, of what follows the date in a DT, and of an offset
// from UTC (PS3.5 table 6.2-1; with the colons of ACR-NEMA). Nothing else is
// kept: digits of any number would fit into such a field.
var (
	timeForm   = regexp.MustCompile(`^(?:[01]\d|2[0-3])(?::?[0-5]\d(?::?(?:[0-5]\d|60)(?:\.\d{1,6})?)?)?$`)
	restForm   = regexp.MustCompile(`^(?:(?:[01]\d|2[0-3])(?:[0-5]\d(?:(?:[0-5]\d|60)(?:\.\d{1,6})?)?)?)?(?:[+-]\d{4})?$`)
	offsetForm = regexp.MustCompile(`^[+-]\d{4}$`)
)
