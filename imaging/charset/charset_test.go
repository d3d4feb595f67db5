package charset_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/fluoronet/fluoro/imaging/charset"
)

// The names are the examples of PS3.5 annexes H, I, J and K, their bytes
// written down from there.
var annexes = []struct {
	where string
	sets  []string
	raw   string
	want  string
}{
	{"H.3.1", []string{"", "ISO 2022 IR 87"},
		"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B", "Yamada^Tarou=山田^太郎=やまだ^たろう"},
	{"H.3.2", []string{"ISO 2022 IR 13", "ISO 2022 IR 87"},
		"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"},
	{"I.2", []string{"", "ISO 2022 IR 149"},
		"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf", "Hong^Gildong=洪^吉洞=홍^길동"},
	{"J.1", []string{"ISO_IR 192"}, "Wang^XiaoDong=王^小東=", "Wang^XiaoDong=王^小東="},
	{"J.2", []string{"GB18030"}, "Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab=", "Wang^XiaoDong=王^小东="},
	{"J.3", []string{"GBK"}, "Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab=", "Wang^XiaoDong=王^小东="},
	{"K.2", []string{"", "ISO 2022 IR 58"},
		"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab=", "Zhang^XiaoDong=张^小东="},
}

func TestAnnexes(t *testing.T) {
	for _, c := range annexes {
		got, err := charset.Decode(c.sets, "PN", []byte(c.raw))
		if got != c.want || err != nil {
			t.Errorf("PS3.5 %s: %q, %v, want %q", c.where, got, err, c.want)
		}
	}
}

func TestDecode(t *testing.T) {
	for _, c := range []struct {
		name string
		sets []string
		vr   string
		raw  string
		want string
		err  error
	}{
		{"escape sequences between two upper halves", []string{"ISO 2022 IR 100", "ISO 2022 IR 144"}, "LO", "\xe9\x1b-L\xd6\x1b-A\xe9", "éжé", nil},
		{"sets return at the end of a line", []string{"ISO 2022 IR 100", "ISO 2022 IR 144"}, "LT", "\x1b-L\xd6\r\n\xe9", "ж\r\né", nil},
		{"and of a value", []string{"ISO 2022 IR 100", "ISO 2022 IR 144"}, "LO", "\x1b-L\xd6\\\xe9", `ж\é`, nil},
		{"but not at a hyphen", []string{"ISO 2022 IR 100", "ISO 2022 IR 144"}, "LO", "\x1b-L\xd6-\xe9", "ж-щ", nil},
		{"JIS X 0212", []string{"", "ISO 2022 IR 159"}, "LO", "\x1b$(D0!mc\x1b(Ba", "丂龥a", nil},
		{"a backslash byte inside a character", []string{"GB18030"}, "LO", "\x81\x5c", "乗", nil},
		{"the yen sign of JIS X 0201", []string{"ISO_IR 13"}, "LT", `a\b~`, "a¥b‾", nil},
		{"its byte separates values", []string{"ISO_IR 13"}, "LO", `a\b`, `a\b`, nil},
		{"Korean designated once for all", []string{"", "ISO 2022 IR 149"}, "LO", "\xb1\xe6\\\xb1\xe6", `길\길`, nil},
		{"Korean as the only set", []string{"ISO 2022 IR 149"}, "LO", "\xb1\xe6", "길", nil},
		{"not governed", []string{"ISO_IR 192"}, "CS", "HEAD", "HEAD", nil},
		{"misspelt", []string{"iso-ir-100"}, "LO", "\xe9", "é", nil},
		{"misspelt with 2022", []string{"ISO2022-IR 100 "}, "LO", "\xe9", "é", nil},
		{"by the part's name", []string{"ISO 8859-5"}, "LO", "\xd6", "ж", nil},
		{"UTF-8 by its name", []string{"UTF-8"}, "LO", "é", "é", nil},
		{"broken UTF-8", []string{"ISO_IR 192"}, "LO", "a\xe9b", "a\uFFFDb", charset.ErrBytes},
		{"absent, UTF-8", nil, "LO", "Jürgen", "Jürgen", charset.ErrUndeclared},
		{"absent, Latin", nil, "LO", "J\xfcrgen", "Jürgen", charset.ErrUndeclared},
		{"unknown", []string{"KLINGON"}, "LO", "abc", "abc", charset.ErrUnknown},
		{"unknown escape", []string{"ISO 2022 IR 100"}, "LO", "a\x1b%Gb", "a\uFFFD%Gb", charset.ErrBytes},
		{"half a character", []string{"", "ISO 2022 IR 87"}, "LO", "\x1b$B;", "\uFFFD", charset.ErrBytes},
	} {
		got, err := charset.Decode(c.sets, c.vr, []byte(c.raw))
		if got != c.want || !errors.Is(err, c.err) || (err == nil) != (c.err == nil) {
			t.Errorf("%s: %q, %v, want %q, %v", c.name, got, err, c.want, c.err)
		}
	}
}

// The second byte of a GBK character can be that of the backslash: it does not
// separate values.
func TestValues(t *testing.T) {
	got, err := charset.Values([]string{"GBK"}, "LO", []byte("\x81\x5c \\ b\x00"))
	if err != nil || !slices.Equal(got, []string{"乗", "b"}) {
		t.Errorf("values are %q, %v", got, err)
	}
	if got, err := charset.Values(nil, "LT", []byte(` a\b `)); err != nil || !slices.Equal(got, []string{` a\b`}) {
		t.Errorf("a long text is %q, %v", got, err)
	}
	if got, err := charset.Values(nil, "LO", []byte(" \x00")); err != nil || got != nil {
		t.Errorf("padding alone is %q, %v", got, err)
	}
}

// FuzzDecode asserts that text of any bytes is UTF-8, of bounded length, and
// that plain ASCII stays as it is under every set but those of JIS X 0201.
func FuzzDecode(f *testing.F) {
	for _, c := range annexes {
		f.Add(strings.Join(c.sets, `\`), "PN", []byte(c.raw))
	}
	f.Fuzz(func(t *testing.T, sets, vr string, raw []byte) {
		text, err := charset.Decode(strings.Split(sets, `\`), vr, raw)
		if !utf8.ValidString(text) || len(text) > 3*len(raw)+3 {
			t.Fatalf("%d bytes became %d, valid: %v", len(raw), len(text), utf8.ValidString(text))
		}
		if err == nil && strings.ContainsRune(text, utf8.RuneError) && !strings.Contains(string(raw), "\uFFFD") {
			t.Fatal("a replacement without an error")
		}
	})
}
