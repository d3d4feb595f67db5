package models_test

import (
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/models/onnx"
)

func TestLoad(t *testing.T) {
	dir := modelstest.Package(t, "mean", nil)
	p, err := models.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	if p.Golden.Input != filepath.Join(dir, "golden", "input.dcm") || p.Golden.Findings[0].Value != 7.5 {
		t.Errorf("golden case is %+v", p.Golden)
	}
	if len(p.Graph.Inputs) != 1 || p.Graph.Inputs[0].Name != "input" || p.Graph.Inputs[0].Shape[0] != -1 {
		t.Errorf("graph is %+v", p.Graph)
	}
}

// Each broken package is refused with words that name what to change.
func TestLoadRefuses(t *testing.T) {
	remove := func(name string) func(*testing.T, string) {
		return func(t *testing.T, dir string) {
			if err := os.RemoveAll(filepath.Join(dir, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	write := func(name, content string) func(*testing.T, string) {
		return func(t *testing.T, dir string) { modelstest.Write(t, dir, name, []byte(content)) }
	}
	link := func(name, target string) func(*testing.T, string) {
		return func(t *testing.T, dir string) {
			remove(name)(t, dir)
			if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	for name, c := range map[string]struct {
		spoil func(*testing.T, string)
		says  string
	}{
		"no manifest":          {remove("model.json"), "model.json is missing"},
		"no network":           {remove("model.onnx"), "model.onnx is missing"},
		"no card":              {remove("MODEL_CARD.md"), "MODEL_CARD.md is missing"},
		"empty card":           {write("MODEL_CARD.md", "\n"), "MODEL_CARD.md is empty"},
		"no golden case":       {remove("golden"), "golden/findings.json is missing"},
		"no golden input":      {remove("golden/input.dcm"), "input.dcm"},
		"golden lists another": {write("golden/findings.json", `{"status":"ok","findings":[{"name":"x","value":1}]}`), "declares [meanValue]"},
		"golden unknown key":   {write("golden/findings.json", `{"state":"ok"}`), `did you mean "status"?`},
		"golden bad status":    {write("golden/findings.json", `{"status":"fine"}`), "not known"},
		"another network":      {write("model.onnx", "x"), "set network.sha256"},
		"card is a link":       {link("MODEL_CARD.md", "/etc/hostname"), "not a regular file"},
		"golden is a link":     {link("golden", "/tmp"), "not a regular file"},
		"network climbs out":   {link("model.onnx", "../../model.onnx"), "not a regular file"},
		"card is a folder":     {func(t *testing.T, dir string) { remove("MODEL_CARD.md")(t, dir); write("MODEL_CARD.md/x", "x")(t, dir) }, "read MODEL_CARD.md"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := modelstest.Package(t, "mean", nil)
			c.spoil(t, dir)
			_, err := models.Load(dir)
			if !errors.Is(err, models.ErrPackage) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("error is %v, want one that says %q", err, c.says)
			}
		})
	}
	if _, err := models.Load(filepath.Join(t.TempDir(), "nowhere")); err == nil {
		t.Error("a missing folder loads")
	}
}

// What the network itself declares is compared with model.json.
func TestLoadComparesNetwork(t *testing.T) {
	for name, c := range map[string]struct {
		network string
		change  func(*models.Manifest)
		says    string
	}{
		"input shape":  {"mean", func(m *models.Manifest) { m.Input.SpatialShape = []int{28, 28} }, "shape [-1 1 28 28] but the network has [-1 1 4 4]"},
		"input name":   {"mean", func(m *models.Manifest) { m.Input.Tensor = "image" }, `no input "image"; it has [input]`},
		"output name":  {"mean", func(m *models.Manifest) { m.Outputs[0].Tensor, m.Findings[0].From.Tensor = "p", "p" }, `no output "p"; it has [value]`},
		"output shape": {"mean", func(m *models.Manifest) { m.Outputs[0].Shape = []int64{-1, 3} }, "outputs[0]"},
		"output rank":  {"mean", func(m *models.Manifest) { m.Outputs[0].Shape = []int64{-1} }, "outputs[0]"},
		"output count": {"mean", func(m *models.Manifest) {
			m.Outputs = append(m.Outputs, models.OutputTensor{Tensor: "mask", Shape: []int64{1}})
		}, `no output "mask"`},
		"unfilled":      {"volume", asVolume, `also has input "spacing" that nothing fills`},
		"external data": {"external", nil, "save the model as one file"},
		"external sub":  {"externalsub", nil, "save the model as one file"},
		"custom":        {"custom", nil, "domain"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := models.Load(modelstest.Package(t, c.network, c.change))
			if !errors.Is(err, models.ErrPackage) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("error is %v, want one that says %q", err, c.says)
			}
		})
	}
}

// asVolume makes a manifest for the network "volume", but for its spacing.
func asVolume(m *models.Manifest) {
	m.Input.Unit, m.Input.Layout, m.Input.SpatialShape = models.UnitVolume, "NCDHW", []int{0, 0, 0}
	m.Input.Modalities = []string{"CT"}
	m.Outputs[0].Shape = []int64{1, 1}
}

func TestLoadRefusesBytes(t *testing.T) {
	mean := modelstest.Network(t, "mean")
	for name, raw := range map[string][]byte{
		"empty":     {},
		"text":      []byte("no network, whatever the file's name says"),
		"truncated": mean[:len(mean)-7],
	} {
		t.Run(name, func(t *testing.T) {
			dir := modelstest.Package(t, "mean", func(m *models.Manifest) { m.Network.SHA256 = sha256.Sum256(raw) })
			modelstest.Write(t, dir, models.NetworkName, raw)
			if _, err := models.Load(dir); !errors.Is(err, models.ErrPackage) || !strings.Contains(err.Error(), "model.onnx") {
				t.Errorf("error is %v", err)
			}
		})
	}
	if _, err := onnx.Inspect(modelstest.Network(t, "external")); !errors.Is(err, onnx.ErrUnsafe) {
		t.Errorf("external data: %v, want ErrUnsafe", err)
	}
}
