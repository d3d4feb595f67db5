package phi

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/phi/phitest"
	"github.com/fluoronet/fluoro/study"
)

// judge runs a gate over files of one folder.
func judge(t *testing.T, g Gate, files ...[]byte) (Verdict, error) {
	t.Helper()
	paths := dcmtest.Write(t, files...)
	names := make([]string, len(paths))
	for i, p := range paths {
		names[i] = filepath.Base(p)
	}
	return g.Check(t.Context(), os.DirFS(filepath.Dir(paths[0])), names, nil)
}

func TestGate(t *testing.T) {
	g := Gate{Detector: phitest.White{}, Limits: imaging.DefaultLimits}
	clean := dcmtest.CR(32, 32, sheet(32, 32), dcmtest.With(patientName, "PN", "Anon"))
	burned := dcmtest.CR(32, 32, sheet(32, 32, [4]int{4, 8, 28, 12}), dcmtest.With(patientName, "PN", "Anon"))
	named := dcmtest.CR(32, 32, sheet(32, 32), dcmtest.With(patientName, "PN", "Kestrelwood^Imogen"))

	v, err := judge(t, g, clean, clean)
	if err != nil || v.Err() != nil || v.Pixels != 2 {
		t.Errorf("clean: %+v, %v", v, err)
	}
	v, err = judge(t, g, clean, burned, named)
	if err != nil {
		t.Fatal(err)
	}
	var fault *study.Fault
	told := v.Err()
	if !errors.As(told, &fault) || fault.Reason != study.PHISuspected {
		t.Fatalf("error is %v", told)
	}
	for _, want := range []string{"2 of 3 instances", "instance 2: pixels: text is seen", "instance 3: (0010,0010) looks like personName"} {
		if !strings.Contains(told.Error(), want) {
			t.Errorf("%v does not say %q", told, want)
		}
	}
	if strings.Contains(strings.ToLower(told.Error()), "kestrelwood") {
		t.Errorf("%v gives the name away", told)
	}
	if _, err := judge(t, Gate{}, clean); !errors.Is(err, ErrNoDetector) {
		t.Errorf("without a detector: %v", err)
	}
}

// Of a long series some slices' pixels are looked at, of risky images all, and
// the attributes of every file.
func TestGateSamplesLongSeries(t *testing.T) {
	g := Gate{Detector: phitest.White{}, Limits: imaging.DefaultLimits, Most: 3}
	files := dcmtest.CTSeries(9, 16, 16, 1, func(_, r, c int) float64 { return float64(r * c) }, dcmtest.With(patientName, "PN", "Anon"))
	v, err := judge(t, g, files...)
	if err != nil || v.Pixels != 3 || v.Err() != nil {
		t.Errorf("%+v, %v", v, err)
	}
	risky := make([][]byte, 5)
	for i := range risky {
		file := dcmtest.Image("OT", "1.2.840.10008.5.1.4.1.1.7", 16, 16, sheet(16, 16))
		file.Set(dcmtest.Element{Tag: patientName, VR: "PN", Value: "Anon"})
		risky[i] = file.Bytes()
	}
	if v, err = judge(t, g, risky...); err != nil || v.Pixels != len(risky) {
		t.Errorf("%+v, %v", v, err)
	}
}
