package zoo_test

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/models/tolerance"
)

// On every CPU, number of threads and optimisation level the findings stay
// within the declared tolerances. docs/decisions/determinism.md keeps what
// this test logs.
func TestDeterminism(t *testing.T) {
	machines := machines(t)
	for name, c := range map[string]struct {
		inputs   []string
		emulated int  // so many of the inputs, the golden case first, on emulated CPUs
		fewer    bool // emulated at the full optimisation only
	}{
		"pneumonia-cxr":   {radiographs(t, 40), 12, false},
		"lung-density-ct": {thoraxes(t, 8), 2, true},
	} {
		t.Run(name, func(t *testing.T) {
			some := append([]tolerance.Machine(nil), machines...)
			for i := range some[1:] {
				m := &some[1+i]
				m.Inputs = c.emulated
				if c.fewer {
					m.Settings = m.Settings[:1]
				}
			}
			report, err := tolerance.Measure(t.Context(), name, c.inputs, some, tolerance.Options{})
			if err != nil {
				t.Fatal(err)
			}
			logReport(t, report)
			if !report.OK || report.Answered != len(c.inputs)+1 || len(report.Skipped) > 0 {
				t.Errorf("ok %v, %d of %d inputs answered, disagreements %+v, skipped %+v", report.OK, report.Answered, report.Inputs, report.Disagreements, report.Skipped)
			}
		})
	}
}

func logReport(t *testing.T, r tolerance.Report) {
	t.Helper()
	for _, run := range r.Runs {
		t.Logf("bits %d: %s, %d inputs (%s: %s)", run.Bits, run, run.Inputs, run.Arch, run.CPUFeatures)
	}
	for _, f := range r.Findings {
		t.Logf("%s: spread %g %s, %.3g before rounding; declared %g, recommended %g", f.Name, f.Spread, f.Unit, f.Exact, f.Declared, f.Recommended)
		if f.Exact > 0 {
			t.Logf("%s: seen on %s between %s", f.Name, filepath.Base(f.Input), strings.Join(f.Between, " and "))
		}
	}
}

// machines is this one and those that qemu emulates. What is not installed is
// left out and named; CI must have it all.
func machines(t *testing.T) []tolerance.Machine {
	t.Helper()
	library := modelstest.Library(t)
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	probe := []string{self, tolerance.Subcommand}
	all := []tolerance.Machine{tolerance.Native(probe, library)}
	if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Log("skipped: emulated CPUs, which need a Linux machine of amd64")
		return all
	}
	emulate := func(arch string, probe []string, library string) {
		more, err := tolerance.Emulated(arch, probe, library, t.TempDir())
		if errors.Is(err, tolerance.ErrNoEmulator) {
			missing(t, err)
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, more...)
	}
	emulate("amd64", probe, library)
	if probe := arm64Probe(t); probe != nil {
		emulate("arm64", probe, filepath.Join(filepath.Dir(filepath.Dir(library)), "arm64", filepath.Base(library)))
	}
	return all
}

func missing(t *testing.T, err error) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf("CI has to measure on emulated CPUs: %v", err)
	}
	t.Logf("skipped: %v", err)
}

// arm64Probe builds models/tolerance/probe for arm64; nil without a compiler.
func arm64Probe(t *testing.T) []string {
	t.Helper()
	const compiler = "aarch64-linux-gnu-gcc"
	if _, err := exec.LookPath(compiler); err != nil {
		missing(t, fmt.Errorf("arm64: %w: install Debian's gcc-aarch64-linux-gnu", err))
		return nil
	}
	path := filepath.Join(t.TempDir(), "probe-arm64")
	build := exec.Command("go", "build", "-o", path, "./models/tolerance/probe")
	build.Dir = testkit.Root(t)
	build.Env = append(os.Environ(), "GOARCH=arm64", "CGO_ENABLED=1", "CC="+compiler)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build probe for arm64: %v\n%s", err, out)
	}
	return []string{path}
}

// radiographs are made-up chest radiographs of several sizes: ribs, a heart,
// two lungs with opacities of changing number and density under a slow
// brightness field, noise. Their probabilities go from 0.3 to 1.
func radiographs(t *testing.T, n int) []string {
	t.Helper()
	files := make([][]byte, n)
	for i := range files {
		random := rand.New(rand.NewPCG(uint64(i), 1))
		size := 40 + 4*(i%12)
		var waves [3][4]float64 // amplitude, frequencies down and across, phase
		for w := range waves {
			waves[w] = [4]float64{900 * random.Float64(), 2 * random.Float64(), 2 * random.Float64(), 2 * math.Pi * random.Float64()}
		}
		dense, ribs, heart := 1500*random.Float64(), 350*random.Float64(), 0.1+0.15*random.Float64()
		spots := make([][2]float64, i%7)
		for s := range spots {
			spots[s] = [2]float64{0.2 + 0.6*random.Float64(), 0.15 + 0.7*random.Float64()}
		}
		words := make([]uint16, 0, size*size)
		for r := range size {
			for c := range size {
				y, x := float64(r)/float64(size), float64(c)/float64(size)
				v := 2300 - 1500*math.Exp(-square((math.Abs(x-0.5)-0.22)/0.13)-square((y-0.48)/0.34))
				v += ribs*math.Cos(2*math.Pi*(9*y+3*square(x-0.5))) + 900*math.Exp(-square((x-0.57)/heart)-square((y-0.68)/0.17))
				for _, s := range spots {
					v += dense * math.Exp(-(square(y-s[0])+square(x-s[1]))/0.02)
				}
				for _, w := range waves {
					v += w[0] * math.Cos(2*math.Pi*(w[1]*y+w[2]*x)+w[3])
				}
				words = append(words, uint16(min(4095, max(0, v+15*random.NormFloat64()))))
			}
		}
		var options []dcmtest.Option
		if i%5 == 4 {
			options = append(options, dcmtest.Inverted())
		}
		files[i] = dcmtest.CR(size, size, words, options...)
	}
	return dcmtest.Write(t, files...)
}

// thoraxes are small made-up chest CTs, each a folder: a body with two lungs
// of changing size and density, emphysema in one, noise.
func thoraxes(t *testing.T, n int) []string {
	t.Helper()
	dirs := make([]string, n)
	for i := range dirs {
		random := rand.New(rand.NewPCG(uint64(i), 2))
		size := 28 + 4*(i%4)
		mm := math.Round(400 / float64(size))
		lung, reach, sick := -900+100*random.Float64(), 0.8+0.3*random.Float64(), 40*random.Float64()
		hu := func(d, r, c int) float64 {
			y, x := mm*(float64(r)-float64(size)/2), mm*(float64(c)-float64(size)/2)
			v := -1000.0
			if square(x/165)+square(y/110) < 1 {
				v = 40
			}
			if square((math.Abs(x)-80)/(55*reach))+square(y/(80*reach))+square((float64(d)-2)/3) < 1 {
				v = lung
				if x < 0 && math.Abs(y) < sick {
					v = -975
				}
			}
			return math.Round(v + 20*random.NormFloat64())
		}
		spacing := dcmtest.With(dcmtest.PixelSpacing, "DS", fmt.Sprintf(`%g\%g`, mm, mm))
		dirs[i] = filepath.Dir(dcmtest.Write(t, dcmtest.CTSeries(5, size, size, 30, hu, spacing)...)[0])
	}
	return dirs
}

func square(v float64) float64 { return v * v }
