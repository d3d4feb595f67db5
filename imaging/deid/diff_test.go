package deid

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// A preview shows every element that the run touches, with its values, and
// writes nothing; its report is the run's and holds no value.
func TestPreview(t *testing.T) {
	dir := t.TempDir()
	in := filepath.Join(dir, "in")
	write(t, filepath.Join(in, "DOE^JANE.dcm"), build(t, part10.ExplicitVRLittleEndian, planted(&planter{})))
	write(t, filepath.Join(in, "readme.txt"), []byte("no image"))
	opt := Options{Key: testKey, Version: "test"}
	var changes []Change
	preview, err := Preview(t.Context(), in, opt, func(file int, c Change) {
		if file != 1 {
			t.Errorf("change in file %d", file)
		}
		changes = append(changes, c)
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := names(t, dir); !slices.Equal(got, []string{"in"}) {
		t.Errorf("the folder holds %q", got)
	}
	run, err := Tree(t.Context(), in, filepath.Join(dir, "out"), opt)
	if err != nil {
		t.Fatal(err)
	}
	run.Files[0].Output = ""
	before, _ := json.Marshal(preview)
	after, _ := json.Marshal(run)
	if string(before) != string(after) || plantedPattern.Match(before) || strings.Contains(string(before), "DOE") {
		t.Error("the preview's report differs from the run's, or holds a value")
	}
	count := 0
	for _, touch := range preview.Files[0].Touched {
		count += touch.Count
	}
	if len(changes) != count {
		t.Errorf("%d changes are shown, %d are made", len(changes), count)
	}
	i := slices.IndexFunc(changes, func(c Change) bool { return c.Tag == tagPatientName && c.Path == "" })
	if i < 0 || !strings.HasPrefix(changes[i].Old, "PHI") || !strings.HasPrefix(changes[i].New, "Anon^") {
		t.Error("the patient's name is not shown before and after")
	}
}
