package charset

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// What can be wrong with text. All come with the text, as far as it goes.
var (
	// ErrUnknown: a value of Specific Character Set is none that is known. It
	// counts as the default repertoire.
	ErrUnknown = errors.New("character set is not known")
	// ErrUndeclared: there are bytes over 7F where no declared set gives them
	// a meaning. They are read as UTF-8 if all of the value is, else as
	// ISO 8859-1.
	ErrUndeclared = errors.New("character set is not declared")
	// ErrBytes: bytes or an escape sequence that the set does not have; each
	// became U+FFFD.
	ErrBytes = errors.New("text does not fit its character set")
)

const escape = 0x1B

// Decode returns the text of an element with the given VR. specificCharacterSet
// is the values of (0008,0005) of its data set, or of the sequence item around
// it; VRs that it does not govern, such as CS, are of the default repertoire.
// Values stay separated by a backslash, which no other character decodes to,
// and padding stays.
//
// Escape sequences of every set are followed, declared or not. After control
// characters, after the backslash between values and after the delimiters ^
// and = of a name the sets of the first value are active again. Bytes over 7F
// while no set is active for them take the first declared one that has any, for
// the sake of files that designate it once for all.
func Decode(specificCharacterSet []string, vr string, raw []byte) (string, error) {
	if !governed(vr) {
		specificCharacterSet = nil
	}
	d := decoder{separated: vr != "ST" && vr != "LT" && vr != "UT", name: vr == "PN"}
	first := d.declare(specificCharacterSet)
	if first.whole != nil {
		d.decodeWhole(first, raw)
	} else {
		d.reset()
		d.decode(raw)
	}
	return d.out.String(), d.err
}

// Values is Decode for an element with values: they are separated, except in
// ST, LT and UT, which have one, and padding is taken off. An empty element has
// none.
func Values(specificCharacterSet []string, vr string, raw []byte) ([]string, error) {
	text, err := Decode(specificCharacterSet, vr, raw)
	switch vr {
	case "ST", "LT", "UT":
		text = strings.TrimRight(text, " \x00")
		if text == "" {
			return nil, err
		}
		return []string{text}, err
	}
	if text = strings.Trim(text, " \x00"); text == "" {
		return nil, err
	}
	values := strings.Split(text, `\`)
	for i, v := range values {
		values[i] = strings.Trim(v, " \x00")
	}
	return values, err
}

// governed lists the VRs whose repertoire is Specific Character Set's (PS3.5
// section 6.1.2.3). UN may hold any of them.
func governed(vr string) bool {
	switch vr {
	case "LO", "LT", "PN", "SH", "ST", "UC", "UT", "UN":
		return true
	}
	return false
}

// decoder is the state of ISO 2022 over one element.
type decoder struct {
	separated bool // the backslash separates values
	name      bool // ^ and = are delimiters

	initial  term
	fallback *set // for G1, while none is designated
	g0, g1   *set

	out strings.Builder
	err error
}

func (d *decoder) fail(err error, format string, args ...any) {
	if d.err == nil {
		d.err = fmt.Errorf("%w: "+format, append([]any{err}, args...)...)
	}
}

// declare takes the values of Specific Character Set and returns what the
// first stands for.
func (d *decoder) declare(values []string) term {
	for i, value := range values {
		t, known := find(value)
		if !known {
			d.fail(ErrUnknown, "value %d of Specific Character Set (0008,0005)", i+1)
		}
		if i == 0 {
			d.initial = t
		}
		if d.fallback == nil {
			d.fallback = t.g1
		}
	}
	return d.initial
}

func (d *decoder) reset() {
	d.g0, d.g1 = d.initial.g0, d.initial.g1
	if d.g0 == nil {
		d.g0 = ascii
	}
}

func (d *decoder) decodeWhole(t term, raw []byte) {
	text := strings.ToValidUTF8(string(raw), string(utf8.RuneError))
	if t.whole != terms["192"].whole {
		text = decodeWith(t.whole, raw)
	}
	d.write(text)
}

// write adds decoded text and notes what could not be decoded.
func (d *decoder) write(text string) {
	if strings.ContainsRune(text, utf8.RuneError) {
		d.fail(ErrBytes, "replaced by U+FFFD")
	}
	d.out.WriteString(text)
}

func (d *decoder) decode(raw []byte) {
	for i := 0; i < len(raw); {
		switch b := raw[i]; {
		case b == escape:
			i += d.designate(raw[i+1:])
		case b <= ' ' || b == 0x7F:
			d.out.WriteByte(b)
			if b == '\t' || b == '\n' || b == '\f' || b == '\r' {
				d.reset()
			}
			i++
		case b < 0x80 && d.g0.width == 1 && d.delimits(b):
			d.out.WriteByte(b)
			d.reset()
			i++
		case b < 0x80:
			n := run(raw[i:], func(b byte) bool {
				return b > ' ' && b < 0x7F && (d.g0.width > 1 || !d.delimits(b))
			})
			d.write(d.g0.decode(raw[i : i+n]))
			i += n
		default:
			n := run(raw[i:], func(b byte) bool { return b >= 0x80 })
			d.upper(raw, raw[i:i+n])
			i += n
		}
	}
}

func (d *decoder) delimits(b byte) bool {
	return b == '\\' && d.separated || (b == '^' || b == '=') && d.name
}

func run(raw []byte, in func(byte) bool) int {
	n := 0
	for n < len(raw) && in(raw[n]) {
		n++
	}
	return n
}

// designate follows an escape sequence, given what stands behind ESC, and
// returns its length with ESC.
func (d *decoder) designate(rest []byte) int {
	for _, e := range escapes {
		if !strings.HasPrefix(string(rest[:min(len(rest), 3)]), e.sequence) {
			continue
		}
		if e.g0 != nil {
			d.g0 = e.g0
		}
		if e.g1 != nil {
			d.g1 = e.g1
		}
		return 1 + len(e.sequence)
	}
	d.write(string(utf8.RuneError))
	return 1
}

// upper decodes a run of bytes over 7F; all is the whole value.
func (d *decoder) upper(all, run []byte) {
	active := d.g1
	if active == nil {
		active = d.fallback
	}
	if active != nil {
		d.write(active.decode(run))
		return
	}
	d.fail(ErrUndeclared, "bytes over 7F")
	if utf8.Valid(all) {
		d.out.Write(run)
		return
	}
	d.out.WriteString(decodeWith(charmap.ISO8859_1, run))
}
