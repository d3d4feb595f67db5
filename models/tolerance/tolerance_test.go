package tolerance

import (
	"encoding/json"
	"errors"
	"math"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

func manifest(tolerance float64) models.Manifest {
	return models.Manifest{Name: "x", Findings: []models.Finding{{FindingSpec: study.FindingSpec{Name: "f", Decimals: 2, Tolerance: tolerance}}}}
}

// answered is a case of one finding with two decimals.
func answered(exact float64) Case {
	v, _ := study.FixedPoint(exact, 2) // in range
	return Case{Findings: study.Findings{v}, Exact: []float64{exact}, Outputs: []study.Hash{{byte(v), byte(math.Round(exact * 1000))}}}
}

func machine(name string, cases ...Case) result {
	return result{machine: Machine{Name: name, Settings: []Setting{{1, "all"}}}, answers: []Answer{{Cases: cases}}}
}

func TestCompare(t *testing.T) {
	inputs := []string{"golden", "a", "b"}
	refused := Case{Status: study.InputUnsuitable}
	results := []result{
		machine("native", answered(1), answered(2.004), refused),
		machine("old", answered(1), answered(2.012), refused),
		machine("few", answered(1)),
		{machine: Machine{Name: "broken"}, err: errors.New("no such CPU")},
	}
	r, err := compare(manifest(0.01), "dir", inputs, results)
	if err != nil {
		t.Fatal(err)
	}
	f := r.Findings[0]
	if !r.OK || r.Inputs != 3 || r.Answered != 2 || len(r.Skipped) != 1 || len(r.Disagreements) != 0 {
		t.Errorf("%+v", r)
	}
	// 0.8 units of the last decimal, four times and up, and one for the rounding.
	if !f.OK || f.Spread != 0.01 || f.Recommended != 0.05 || f.Input != "a" || !strings.HasPrefix(f.Between[0], "native") || !strings.HasPrefix(f.Between[1], "old") {
		t.Errorf("%+v", f)
	}
	// "few" ran the golden case only, so only that decides the classes.
	for _, run := range r.Runs {
		if run.Bits != 1 {
			t.Errorf("%+v", run)
		}
	}
	if r, err = compare(manifest(0.001), "dir", inputs, results); err != nil || r.OK || r.Findings[0].OK {
		t.Errorf("a tolerance under the spread: %+v, %v", r, err)
	}
}

func TestCompareBits(t *testing.T) {
	r, err := compare(manifest(1), "dir", []string{"golden"}, []result{machine("a", answered(1)), machine("b", answered(1.001)), machine("c", answered(1))})
	if err != nil || !r.OK || r.Runs[0].Bits != 1 || r.Runs[1].Bits != 2 || r.Runs[2].Bits != 1 {
		t.Errorf("%+v, %v", r, err)
	}
}

func TestCompareStatuses(t *testing.T) {
	failed := Case{Status: study.ModelFailed}
	r, err := compare(manifest(1), "dir", []string{"golden"}, []result{machine("a", answered(1)), machine("b", failed)})
	if err != nil || r.OK || len(r.Disagreements) != 1 || r.Disagreements[0].Statuses != [2]study.Reason{study.OK, study.ModelFailed} {
		t.Errorf("%+v, %v", r, err)
	}
	if _, err := compare(manifest(1), "dir", []string{"golden"}, []result{machine("a", failed), machine("b", failed)}); !errors.Is(err, ErrNothingAnswered) {
		t.Errorf("error is %v, want ErrNothingAnswered", err)
	}
}

// What a probe prints is checked before it is used.
func TestParseAnswers(t *testing.T) {
	request := Request{Inputs: []string{"a"}, Settings: []Setting{{1, "all"}}}
	good, err := json.Marshal(Answer{Cases: []Case{answered(1)}})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := parseAnswers(good, request, 1); err != nil || len(got) != 1 {
		t.Errorf("%+v, %v", got, err)
	}
	for name, bad := range map[string]string{
		"nothing":    "",
		"no JSON":    "hello",
		"an error":   `{"error":"out of memory"}`,
		"too few":    `{"cases":[]}`,
		"too many":   string(good) + string(good),
		"incomplete": `{"cases":[{"status":"ok","exact":[]}]}`,
	} {
		if got, err := parseAnswers([]byte(bad), request, 1); err == nil {
			t.Errorf("%s is taken: %+v", name, got)
		}
	}
}

func TestEmulated(t *testing.T) {
	if _, err := Emulated("riscv64", nil, "", ""); !errors.Is(err, ErrNoEmulator) {
		t.Errorf("error is %v", err)
	}
	machines, err := Emulated(runtime.GOARCH, []string{"/probe"}, "/lib.so", t.TempDir())
	if errors.Is(err, ErrNoEmulator) && os.Getenv("CI") != "true" {
		t.Skipf("skipped: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range machines {
		command := strings.Join(m.Command, " ")
		if !strings.HasSuffix(command, "-cpu "+m.Name+" /probe") || len(m.Settings) != 2 {
			t.Errorf("%+v", m)
		}
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := Emulated(runtime.GOARCH, nil, "", ""); !errors.Is(err, ErrNoEmulator) || !strings.Contains(err.Error(), "install") {
		t.Errorf("error is %v, want one that says what to do", err)
	}
}
