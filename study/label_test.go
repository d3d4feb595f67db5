package study_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/study"
)

func TestLabelsHaveOneText(t *testing.T) {
	for text, want := range map[string]string{
		"SCT:233604007=1":                      "SCT:233604007=1",
		"SCT:233604007=0":                      "SCT:233604007=0",
		"SCT:2=1.50;RADLEX:RID5350=0":          "RADLEX:RID5350=0;SCT:2=1.5",
		"RADLEX:RID5350=-003.25;DCM:112031=10": "DCM:112031=10;RADLEX:RID5350=-3.25",
	} {
		l, err := study.ParseLabel(text)
		if err != nil || l.String() != want {
			t.Errorf("%s: %s, %v", text, l, err)
		}
		again, err := study.ParseLabel(l.String())
		if err != nil || again.String() != want {
			t.Errorf("%s does not read back: %s, %v", want, again, err)
		}
	}
	l, err := study.ParseLabel("SCT:1=1;SCT:2=0")
	if err != nil {
		t.Fatal(err)
	}
	if truth, known := l.Truth(study.Code{Scheme: "SCT", Value: "1", Meaning: "any"}); !known || truth != 1 {
		t.Errorf("%v %v", truth, known)
	}
	if _, known := l.Truth(study.Code{Scheme: "RADLEX", Value: "1"}); known {
		t.Error("another scheme's code was taken for the label's")
	}
}

func TestBadLabelsAreRefused(t *testing.T) {
	for _, text := range []string{"", "pneumonia", "SCT:1", "SCT:1=", "SCT:1=yes", "SCT:1=1e3", "SCT:1=NaN", "SCT:1=-0", "SCT:1=1;", "SCT:1=1;SCT:1=0",
		"SCT:1=1; SCT:2=1", "S CT:1=1", "SCT:1=1\n", ":1=1", "SCT:" + strings.Repeat("9", 65) + "=1", strings.Repeat("SCT:1=1;", 70)} {
		if l, err := study.ParseLabel(text); !errors.Is(err, study.ErrLabel) {
			t.Errorf("%q: %v, %v", text, l, err)
		}
	}
}
