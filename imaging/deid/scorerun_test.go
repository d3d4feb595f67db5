package deid

import (
	"bytes"
	"testing"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// scoredOptions are the sets of options that are scored: none, each alone, and
// all that go together.
func scoredOptions() []Option {
	sets := []Option{0}
	var all Option
	for i := range optionNames {
		one := Option(1) << i
		if one == CleanPixelData || one == CleanRecognizableFeatures {
			continue // these touch no row; see TestPixelsHidden and TestRecognizable
		}
		sets = append(sets, one)
		all |= one
	}
	return append(sets, all&^RetainFullDates, all&^RetainModifiedDates)
}

func deidentifyWith(t testing.TB, raw []byte, c Choices) []byte {
	t.Helper()
	var out bytes.Buffer
	_, err := Stream(t.Context(), &out, bytes.NewReader(raw), int64(len(raw)), Options{Key: testKey, Version: "test", Choices: c})
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// Every row of the table, at the top and nested, in nine kinds of IOD, under
// every option: all checks pass, and a second run changes nothing.
func TestScore(t *testing.T) {
	total := newScore()
	for i, kind := range iods {
		for j, with := range scoredOptions() {
			one := newScore()
			syntax := syntaxes[(i+j)%len(syntaxes)]
			instances := []string{"1.2.9.0.1", "1.2.9.0.2"} // of one study
			if i > 0 {
				instances = instances[:1]
			}
			for _, instance := range instances {
				p := &plan{with: with}
				raw := p.file(t, kind, syntax, instance)
				out := deidentifyWith(t, raw, Choices{With: with})
				name := kind.name + " " + syntax + " " + with.String()
				before, after := mustScan(t, raw), mustScan(t, out)
				one.run(t, name, after, p.checks)
				one.pixels(t, name, before, after, 4)
				for _, gone := range kind.gone {
					if with == 0 && after.Find(gone) != nil {
						t.Errorf("%s: %v stays, though it is Type 3", name, gone)
					}
				}
				if again := deidentifyWith(t, out, Choices{With: with}); !bytes.Equal(out, again) {
					t.Errorf("%s: the second run changed the file", name)
				}
				marks(t, name, after, with)
			}
			for action, n := range one.total {
				total.total[action] += n
				total.passed[action] += one.passed[action]
			}
		}
	}
	t.Log(total)
}

// marks checks what PS3.15 E.1.1 and the options want to be said.
func marks(t *testing.T, name string, f *part10.File, with Option) {
	t.Helper()
	temporal := "REMOVED"
	if with.Has(RetainFullDates) {
		temporal = "UNMODIFIED"
	} else if with.Has(RetainModifiedDates) {
		temporal = "MODIFIED"
	}
	removed, _ := f.Text(tagIdentityGone)
	said, _ := f.Text(tagTemporal)
	if removed != "YES" || said != temporal {
		t.Errorf("%s: identity removed is %q, temporal information is %q, want %q", name, removed, said, temporal)
	}
	items := f.Find(tagMethodCodes).Items
	want := append([]string{"113100 Basic Application Confidentiality Profile"}, with.Names()...)
	if len(items) != len(want) {
		t.Fatalf("%s: %d method codes, want %d", name, len(items), len(want))
	}
	for i, item := range items {
		value, _ := f.Strings(part10.Find(item.Elements, 0x00080100))
		meaning, _ := f.Strings(part10.Find(item.Elements, 0x00080104))
		if got := value[0] + " " + meaning[0]; got != want[i] {
			t.Errorf("%s: method code %q, want %q", name, got, want[i])
		}
	}
}
