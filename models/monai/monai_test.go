package monai_test

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/models/monai"
	"github.com/fluoronet/fluoro/models/scaffold"
)

// bundle writes a bundle after MONAI's schema around the brain network, with
// files changed or, when nil, left out.
func bundle(t testing.TB, change map[string][]byte) string {
	t.Helper()
	read := func(path string) []byte {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	files := map[string][]byte{
		"configs/metadata.json": read("testdata/metadata.json"), "configs/inference.json": read("testdata/inference.json"),
		"models/model.onnx": read(filepath.Join(testkit.Root(t), "models", "zoo", "brain-gwm", "model.onnx")), "docs/README.md": []byte("# Brain\n"),
	}
	for name, content := range change {
		files[name] = content
	}
	dir := filepath.Join(t.TempDir(), "brain")
	for name, content := range files {
		if content != nil {
			modelstest.Write(t, dir, name, content)
		}
	}
	return dir
}

func propose(t testing.TB, path string) (*scaffold.Proposal, error) {
	t.Helper()
	b, err := monai.Open(path)
	if err != nil {
		return nil, err
	}
	defer b.Close()
	return b.Propose()
}

func has(list []string, words string) bool {
	return slices.ContainsFunc(list, func(s string) bool { return strings.Contains(s, words) })
}

func TestABundleIsMapped(t *testing.T) {
	p, err := propose(t, bundle(t, nil))
	if err != nil {
		t.Fatal(err)
	}
	m := p.Manifest
	if err := m.Validate(); err != nil {
		t.Fatal(err)
	}
	if m.Name != "brain-tissue" || m.Version != "0.3.1" || m.Vendor != "Example Imaging" || !strings.Contains(m.IntendedUse, "not to be used for diagnostic") {
		t.Errorf("head %+v", m)
	}
	in := m.Input
	if in.Axes != "RAS" || !slices.Equal(in.Spacing, []float64{1, 1, 1}) || !slices.Equal(in.Modalities, []string{"MR"}) ||
		in.Intensity.Map != models.MapPercentile || *in.Intensity.Lower != 1 || *in.Intensity.Upper != 99 {
		t.Errorf("input %+v", in)
	}
	if s := m.Segmentation; s == nil || s.Segments[0].Name != "whiteMatter" || s.Segments[1].Name != "greyMatter" || m.Findings[1].Name != "greyMatterVolume" {
		t.Errorf("segmentation %+v, findings %+v", s, m.Findings)
	}
	for _, words := range []string{"CropForegroundd", "SlidingWindowInferer", "KeepLargestConnectedComponentd", "eval_metrics", "data_source", "copyright"} {
		if !has(p.Unmapped, words) {
			t.Errorf("%s is not listed: %q", words, p.Unmapped)
		}
	}
	for _, words := range []string{"LoadImage", "Invertd", "Activationsd", "AsDiscreted", "Orientationd", "Spacingd", "changelog"} {
		if has(p.Unmapped, words) {
			t.Errorf("%s is listed: %q", words, p.Unmapped)
		}
	}
}

// What a bundle does otherwise than fluoro is listed, never taken for the same.
func TestTransformsThatFluoroDoesOtherwise(t *testing.T) {
	chain := func(transforms string) map[string][]byte {
		return map[string][]byte{"configs/inference.json": []byte(`{"preprocessing": {"transforms": [` + transforms + `]}}`)}
	}
	for name, c := range map[string]struct {
		change map[string][]byte
		listed string
	}{
		"other range":      {chain(`{"_target_": "ScaleIntensityRanged", "a_min": 0, "a_max": 100, "b_min": -1, "b_max": 1, "clip": true}`), "ScaleIntensityRanged"},
		"no clipping":      {chain(`{"_target_": "ScaleIntensityRanged", "a_min": 0, "a_max": 100, "b_min": 0, "b_max": 1}`), "ScaleIntensityRanged"},
		"non-zero":         {chain(`{"_target_": "NormalizeIntensityd", "nonzero": true}`), "NormalizeIntensityd"},
		"nearest spacing":  {chain(`{"_target_": "Spacingd", "pixdim": [1, 1, 1], "mode": "nearest"}`), "Spacingd"},
		"expression":       {chain(`{"_target_": "Spacingd", "pixdim": "$[1.0] * 3"}`), "Spacingd"},
		"reference":        {chain(`{"_target_": "Spacingd", "pixdim": "@spacing"}`), "Spacingd"},
		"nonsense spacing": {chain(`{"_target_": "Spacingd", "pixdim": [1e300, -5, 0]}`), "Spacingd"},
		"other axes":       {chain(`{"_target_": "Orientationd", "axcodes": "XYZ"}`), "Orientationd"},
		"other order":      {chain(`{"_target_": "NormalizeIntensityd"}, {"_target_": "Spacingd", "pixdim": [1, 1, 1]}`), "comes after a step that fluoro does later"},
		"twice":            {chain(`{"_target_": "NormalizeIntensityd"}, {"_target_": "ScaleIntensityd"}`), "a second of its kind"},
		"own class":        {chain(`{"_target_": "os.system", "command": "touch /tmp/x"}`), "os.system"},
		"no object":        {chain(`"@transforms"`), "@transforms"},
		"YAML":             {map[string][]byte{"configs/inference.json": nil, "configs/inference.yaml": []byte("a: b")}, "only JSON is read"},
		"no inference":     {map[string][]byte{"configs/inference.json": nil}, "is missing"},
		"other modality":   {map[string][]byte{"configs/metadata.json": []byte(`{"network_data_format": {"inputs": {"image": {"modality": "pathology", "num_channels": 3, "is_patch_data": true, "spatial_shape": [96]}}}}`)}, "pathology"},
	} {
		p, err := propose(t, bundle(t, c.change))
		if err != nil || !has(p.Unmapped, c.listed) {
			t.Errorf("%s: %v, %+v", name, err, p)
			continue
		}
		if err := p.Manifest.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBundlesThatAreNone(t *testing.T) {
	for name, c := range map[string]struct {
		change map[string][]byte
		want   string
	}{
		"no metadata":    {map[string][]byte{"configs/metadata.json": nil}, "is no MONAI bundle"},
		"no network":     {map[string][]byte{"models/model.onnx": nil}, "onnx_export"},
		"no JSON":        {map[string][]byte{"configs/metadata.json": []byte("version: 1")}, "read configs/metadata.json"},
		"another type":   {map[string][]byte{"configs/metadata.json": []byte(`{"version": {}}`)}, "read configs/metadata.json"},
		"huge metadata":  {map[string][]byte{"configs/metadata.json": bytes.Repeat([]byte(" "), 1<<20+1)}, "at most 1048576 bytes"},
		"deep inference": {map[string][]byte{"configs/inference.json": []byte(strings.Repeat("[", 100000))}, "read configs/inference.json"},
	} {
		if _, err := propose(t, bundle(t, c.change)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	if _, err := propose(t, filepath.Join(t.TempDir(), "nowhere")); err == nil {
		t.Error("a bundle that is not there is opened")
	}
	// A link in a folder leads nowhere outside it.
	dir := bundle(t, map[string][]byte{"configs/metadata.json": nil})
	secret := filepath.Join(t.TempDir(), "metadata.json")
	if err := os.WriteFile(secret, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(secret, filepath.Join(dir, "configs", "metadata.json")); err != nil {
		t.Fatal(err)
	}
	if _, err := propose(t, dir); err == nil {
		t.Error("a link out of the bundle is followed")
	}
}

// archive packs a folder below a prefix, and further entries as they are.
func archive(t *testing.T, dir, prefix string, more map[string]string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "bundle.zip")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	w := zip.NewWriter(f)
	put := func(name string, content []byte) {
		entry, err := w.Create(name)
		if err == nil {
			_, err = entry.Write(content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	err = fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		raw, err := os.ReadFile(filepath.Join(dir, name))
		put(prefix+name, raw)
		return err
	})
	for name, content := range more {
		put(name, []byte(content))
	}
	if err != nil || w.Close() != nil || f.Close() != nil {
		t.Fatal(err)
	}
	return path
}

func TestZIPFiles(t *testing.T) {
	for _, prefix := range []string{"", "BrainTissue/"} {
		p, err := propose(t, archive(t, bundle(t, nil), prefix, nil))
		if err != nil || p.Manifest.Name != "brain-tissue" {
			t.Errorf("prefix %q: %v", prefix, err)
		}
	}
	for _, name := range []string{"../../etc/passwd", "/etc/passwd", `..\..\evil`, "configs/../../x"} {
		if _, err := propose(t, archive(t, bundle(t, nil), "", map[string]string{name: "x"})); err == nil || !strings.Contains(err.Error(), "no plain path") {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A few kilobytes that unpack to gigabytes are read no further than the limit.
	bomb := archive(t, bundle(t, map[string][]byte{"configs/metadata.json": bytes.Repeat([]byte(" "), 64<<20)}), "", nil)
	if _, err := propose(t, bomb); err == nil || !strings.Contains(err.Error(), "at most 1048576 bytes") {
		t.Errorf("a bomb: %v", err)
	}
	many := map[string]string{}
	for i := range 10_001 {
		many["f/"+string(rune(0x4e00+i))] = ""
		if len(many) > 10_000 {
			break
		}
	}
	if _, err := propose(t, archive(t, bundle(t, nil), "", many)); err == nil || !strings.Contains(err.Error(), "at most 10000") {
		t.Errorf("many entries: %v", err)
	}
	text := filepath.Join(t.TempDir(), "x.zip")
	if err := os.WriteFile(text, []byte("no archive"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := propose(t, text); err == nil || !strings.Contains(err.Error(), "neither a folder nor a ZIP file") {
		t.Errorf("a text: %v", err)
	}
}
