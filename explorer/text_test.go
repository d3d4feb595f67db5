package explorer

import (
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"
)

func TestStrangersTextIsInert(t *testing.T) {
	for in, want := range map[string]string{
		"a\u202eb\u2066c":   "a\uFFFDb\uFFFDc",
		"line\nbreak\x00":   "line break\uFFFD",
		"<b>bold</b>":       "<b>bold</b>", // templates escape
		"e\u0301te\u0301":   "e\u0301te\u0301",
		"\u200bzero\ufeff":  "\uFFFDzero\uFFFD",
		"bad \xff\xfe utf8": "bad \uFFFD\uFFFD utf8",
	} {
		if got := clip(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	if got := clip(strings.Repeat("name ", 1<<20)); utf8.RuneCountInString(got) != clipAt+1 {
		t.Errorf("%d characters", utf8.RuneCountInString(got))
	}
	if got := clip("Z" + strings.Repeat("\u0300", 100)); utf8.RuneCountInString(got) != 1+maxMarks {
		t.Errorf("a tower of %d", utf8.RuneCountInString(got))
	}
	if got := clipBlock("a\nb\u202e"); got != "a\nb\uFFFD" {
		t.Errorf("%q", got)
	}
}

func TestSpreadsheetsGetNoFormulas(t *testing.T) {
	for in, want := range map[string]string{"=HYPERLINK(1)": "'=HYPERLINK(1)", "-0.5": "-0.5", "+1e3": "+1e3", "@x": "'@x", "plain": "plain", "": ""} {
		if got := harmless(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestAssetsAreNamedByWhatTheyImport(t *testing.T) {
	load := func(leaf string) *assets {
		a, err := loadAssets(fstest.MapFS{"top.js": {Data: []byte(`import { x } from "./leaf.js";`)}, "leaf.js": {Data: []byte(leaf)}, "look.css": {Data: []byte("a{}")}})
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	one, two := load("export const x = 1;"), load("export const x = 2;")
	if one.named["top.js"] == two.named["top.js"] || one.named["look.css"] != two.named["look.css"] {
		t.Errorf("%v, %v", one.named, two.named)
	}
	if top := string(one.served[one.named["top.js"]].plain); !strings.Contains(top, one.named["leaf.js"]) {
		t.Error(top)
	}
	_, err := loadAssets(fstest.MapFS{"a.js": {Data: []byte(`import "./b.js"`)}, "b.js": {Data: []byte(`import "./a.js"`)}})
	if err == nil {
		t.Error("a circle of modules has no names")
	}
}
