package scaffold_test

import (
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/ask"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/models/scaffold"
)

func TestMain(m *testing.M) {
	modelstest.ServeWorker()
	os.Exit(m.Run())
}

func zoo(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(testkit.Root(t), "models", "zoo", name, models.NetworkName))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func propose(t testing.TB, network []byte, name string) *scaffold.Proposal {
	t.Helper()
	p, err := scaffold.Propose(network, name)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// What can be read from a real network is what its own package declares.
func TestProposeReadsRealNetworks(t *testing.T) {
	for name, findings := range map[string][]string{
		"pneumonia-cxr":   {"probability"},
		"lung-density-ct": {"lungVolume", "meanLungDensity", "laa950", "percentile15"},
		"brain-gwm":       {"segment1Volume", "segment2Volume"},
		"burned-in-text":  {"highest"},
	} {
		t.Run(name, func(t *testing.T) {
			got := propose(t, zoo(t, name), name)
			real, err := models.Load(filepath.Join(testkit.Root(t), "models", "zoo", name))
			if err != nil {
				t.Fatal(err)
			}
			m, want := got.Manifest, real.Manifest
			if err := m.Validate(); err != nil {
				t.Error(err)
			}
			if m.Input.Tensor != want.Input.Tensor || m.Input.Unit != want.Input.Unit || m.Input.Layout != want.Input.Layout || m.Input.Channels != want.Input.Channels ||
				m.Input.SpacingTensor != want.Input.SpacingTensor || m.Network.SHA256 != want.Network.SHA256 {
				t.Errorf("input %+v, want %+v", m.Input, want.Input)
			}
			for i, n := range m.Input.SpatialShape { // what the network leaves open its vendor has chosen
				if n != 0 && n != want.Input.SpatialShape[i] {
					t.Errorf("shape %v, want %v", m.Input.SpatialShape, want.Input.SpatialShape)
				}
			}
			var names []string
			for _, f := range m.Findings {
				names = append(names, f.Name)
			}
			if !slices.Equal(names, findings) || len(got.Assumed) < 3 {
				t.Errorf("findings %v, assumed %q", names, got.Assumed)
			}
		})
	}
}

func TestProposeSaysWhatToExportOtherwise(t *testing.T) {
	for name, want := range map[string]string{"custom": "standard operators", "external": "save the model as one file"} {
		if _, err := scaffold.Propose(modelstest.Network(t, name), name); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// message is a length-delimited protobuf field.
func message(id int, content ...byte) []byte {
	b := binary.AppendUvarint(nil, uint64(id<<3|2))
	return append(binary.AppendUvarint(b, uint64(len(content))), content...)
}

// tensor is an input or output of a graph: its name and dimensions.
func tensor(field int, name string, dims ...byte) []byte {
	var shape []byte
	for _, d := range dims {
		shape = append(shape, message(1, 8, d)...)
	}
	kind := append([]byte{8, 1}, message(2, shape...)...)
	return message(field, append(message(1, []byte(name)...), message(2, message(1, kind...)...)...)...)
}

// Whatever an ONNX file holds, what is written of it is a package or nothing,
// and no name in it becomes markup or a path.
func TestHostileNetworks(t *testing.T) {
	graph := func(parts ...[]byte) []byte { return message(7, slices.Concat(parts...)...) }
	evil := "../../evil`|<img src=x>\n# \xff"
	for name, c := range map[string]struct {
		network []byte
		want    string
	}{
		"nothing":       {nil, "no graph"},
		"no image":      {graph(tensor(11, "x", 3)), "no float32 input"},
		"seven colours": {graph(tensor(11, "x", 1, 7, 4, 4), tensor(12, "y", 1, 1)), "has 7 channels"},
		"a batch":       {graph(tensor(11, "x", 9, 1, 4, 4), tensor(12, "y", 9, 1)), "batches of 9"},
		"two images":    {graph(tensor(11, "x", 1, 1, 4, 4), tensor(11, "z", 1, 1, 4, 4), tensor(12, "y", 1, 1)), "cannot fill"},
		"no output":     {graph(tensor(11, "x", 1, 1, 4, 4)), "no finding"},
		"huge output":   {graph(tensor(11, "x", 1, 1, 4, 4), tensor(12, "y", 1, 127, 127)), "no finding"},
	} {
		if _, err := scaffold.Propose(c.network, name); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	p := propose(t, append(graph(tensor(11, "x", 1, 1, 4, 4), tensor(12, evil, 1, 2)), message(6, []byte(evil)...)...), evil)
	dir := filepath.Join(t.TempDir(), "package")
	if err := p.Write(dir); err != nil {
		t.Fatal(err)
	}
	card, err := os.ReadFile(filepath.Join(dir, models.CardName))
	if err != nil || strings.ContainsAny(string(card), "<`") || strings.Contains(string(card), "\n# \n") {
		t.Errorf("%v, the card says\n%s", err, card)
	}
	if p.Manifest.Name != "evil-img-src-x" {
		t.Errorf("the name is %q", p.Manifest.Name)
	}
}

func FuzzPropose(f *testing.F) {
	for _, name := range []string{"mean", "volume", "three"} {
		f.Add(modelstest.Network(f, name))
	}
	f.Add(zoo(f, "brain-gwm"))
	f.Fuzz(func(t *testing.T, network []byte) {
		p, err := scaffold.Propose(network, "fuzzed")
		if err != nil {
			return
		}
		if len(p.Manifest.Findings) > 8 || len(p.Manifest.Findings) == 0 {
			t.Fatalf("%d findings", len(p.Manifest.Findings))
		}
	})
}

// The whole way of a vendor: propose, ask, write, golden case, check.
func TestFromNetworkToCheckedPackage(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	p := propose(t, zoo(t, "pneumonia-cxr"), "my model")
	answers := strings.Join([]string{
		"Not A Name", "my-model", "", "Example", "Apache-2.0", "Pneumonia in a radiograph.", "", "", "XX", "cr,dx", "window 5", "zscore",
		"pneumonia,decimals=12", "pneumonia,unit=1,tolerance=0.002,code=SCT:233604007:Pneumonia", "",
	}, "\n")
	var asked strings.Builder
	if err := p.Ask(ask.New(strings.NewReader(answers), &asked)); err != nil {
		t.Fatalf("%v\n%s", err, asked.String())
	}
	for _, refusal := range []string{"use lower-case letters", `modality "XX" is not one`, "give lower and upper", "use 0 to 9"} {
		if !strings.Contains(asked.String(), refusal) {
			t.Errorf("no answer was refused with %q:\n%s", refusal, asked.String())
		}
	}
	dir := filepath.Join(t.TempDir(), "package")
	if err := p.Write(dir); err != nil {
		t.Fatal(err)
	}
	if err := p.Write(dir); err == nil || !strings.Contains(err.Error(), "is not empty") {
		t.Errorf("written over: %v", err)
	}
	before := check(t, dir, pool)
	if before.OK || !strings.Contains(before.Checks[0].Detail, "neither input.dcm nor") || !strings.Contains(before.Checks[0].Detail, "MODEL_CARD.md: line") {
		t.Errorf("before: %+v", before.Checks)
	}
	golden, err := scaffold.Golden(t.Context(), dir, filepath.Join(testkit.Root(t), "models/zoo/pneumonia-cxr/golden/input.dcm"), pool, imaging.DefaultLimits)
	if err != nil || len(golden.Findings) != 1 || golden.Findings[0].Value != 0.9917 || golden.Findings[0].Name != "pneumonia" {
		t.Fatalf("%+v, %v", golden, err)
	}
	// Again, of its own copy, which is replaced.
	if _, err := scaffold.Golden(t.Context(), dir, filepath.Join(dir, "golden", "input.dcm"), pool, imaging.DefaultLimits); err != nil {
		t.Fatal(err)
	}
	modelstest.Write(t, dir, models.CardName, []byte("# My model\n"))
	if after := check(t, dir, pool); !after.OK {
		t.Errorf("after: %+v", after.Checks)
	}
}

func check(t *testing.T, dir string, rt models.Runtime) models.CheckReport {
	t.Helper()
	r, err := models.Check(t.Context(), dir, rt, imaging.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestGoldenLeavesThingsAloneWhenItCannot(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	dir := modelstest.Package(t, "mean", nil)
	if _, err := scaffold.Golden(t.Context(), dir, dcmtest.Write(t, []byte("no DICOM"))[0], pool, imaging.DefaultLimits); err == nil {
		t.Error("a file that is no DICOM is golden")
	}
	// An abstention is a golden case too.
	other := dcmtest.Write(t, dcmtest.CR(4, 4, make([]uint16, 16), dcmtest.With(dcmtest.Modality, "CS", "MG")))[0]
	if golden, err := scaffold.Golden(t.Context(), dir, filepath.Dir(other), pool, imaging.DefaultLimits); err != nil || golden.Status == 0 || len(golden.Findings) != 0 {
		t.Errorf("%+v, %v", golden, err)
	}
	if r := check(t, dir, pool); !r.OK {
		t.Errorf("%+v", r.Checks)
	}
}

func TestAskStopsAtTheEndOfTheInput(t *testing.T) {
	p := propose(t, modelstest.Network(t, "mean"), "mean")
	if err := p.Ask(ask.New(strings.NewReader("mean\n"), &strings.Builder{})); !errors.Is(err, ask.ErrNoAnswer) {
		t.Errorf("got %v", err)
	}
	before := len(p.Assumed)
	if err := p.Ask(ask.Silent()); err != nil || len(p.Assumed) != before {
		t.Errorf("%v: the defaults stay assumed", err)
	}
}
