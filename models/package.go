package models

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/models/onnx"
	"github.com/fluoronet/fluoro/study"
)

// The files of a package.
const (
	ManifestName = "model.json"
	NetworkName  = "model.onnx"
	CardName     = "MODEL_CARD.md"
	GoldenName   = "golden"
	// GoldenFindingsName stands in GoldenName beside input.dcm or input/.
	GoldenFindingsName = "findings.json"
)

// ErrPackage is wrapped by every error of Load that the package is to blame
// for; ErrManifest's are among them. Each is a study.Fault, ModelInvalid, and
// its text says what to change.
var ErrPackage = errors.New("model package is invalid")

// Package is a model package that has passed Load.
type Package struct {
	Dir      string
	Manifest Manifest
	Graph    onnx.Graph // what the network itself declares
	Golden   Golden
	network  []byte
}

// Golden is the input that the model must answer with these findings.
type Golden struct {
	Input    string          `json:"-"` // path of the file or folder
	Status   study.Reason    `json:"status"`
	Findings []study.Finding `json:"findings"`
}

// Network returns the bytes of model.onnx, whose digest Load has checked. The
// caller must not change them.
func (p *Package) Network() []byte { return p.network }

// Load reads the package in dir and checks everything that needs no runtime:
// the required files, no symbolic links or oversized files, the manifest's
// rules, the network's digest, that the network is self-contained ONNX, and
// that its tensors are those that the manifest declares.
func Load(dir string) (*Package, error) {
	return load(dir, (*Package).loadGolden)
}

// LoadWithoutGolden is Load of a package whose golden case is yet to be made.
func LoadWithoutGolden(dir string) (*Package, error) {
	return load(dir, func(*Package, *os.Root) error { return nil })
}

func load(dir string, golden func(*Package, *os.Root) error) (*Package, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("open model package: %w", err)
	}
	defer root.Close()
	if err := checkTree(root); err != nil {
		return nil, study.Faultf(study.ModelInvalid, "%w: %w", ErrPackage, err)
	}
	p := &Package{Dir: dir}
	// All that is wrong is told, not only the first.
	if err := errors.Join(p.loadManifest(root), checkCard(root), golden(p, root)); err != nil {
		return nil, study.Faultf(study.ModelInvalid, "%w: %w", ErrPackage, err)
	}
	return p, nil
}

func (p *Package) loadManifest(root *os.Root) error {
	raw, err := readFile(root, ManifestName, MaxManifestBytes)
	if err != nil {
		return err
	}
	if p.Manifest, err = ParseManifest(bytes.NewReader(raw)); err != nil {
		return err
	}
	if p.network, err = readFile(root, NetworkName, MaxNetworkBytes); err != nil {
		return err
	}
	if got := study.Hash(sha256.Sum256(p.network)); got != p.Manifest.Network.SHA256 {
		return fmt.Errorf("%s has SHA-256 %s but model.json declares %s: set network.sha256 to the former, or restore the file", NetworkName, got, p.Manifest.Network.SHA256)
	}
	if p.Graph, err = onnx.Inspect(p.network); err != nil {
		return fmt.Errorf("%s: %w", NetworkName, err)
	}
	return seenIn(p.Manifest, matchGraph(p.Manifest, p.Graph))
}

func checkCard(root *os.Root) error {
	card, err := readFile(root, CardName, MaxCardBytes)
	if err == nil && len(bytes.TrimSpace(card)) == 0 {
		err = fmt.Errorf("%s is empty: state data, method and limits in it", CardName)
	}
	return err
}

// checkTree walks the whole package: regular files and folders only, bounded
// in number and bytes, so that no file of it can lead out of the folder.
func checkTree(root *os.Root) error {
	var files, total int64
	return fs.WalkDir(root.FS(), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("read package folder: %w", err)
		}
		if d.IsDir() {
			return nil
		}
		if !d.Type().IsRegular() {
			return fmt.Errorf("%s is not a regular file: symbolic links and special files are refused, put the file itself there", path)
		}
		info, err := d.Info()
		if err != nil {
			return fmt.Errorf("read package folder: %w", err)
		}
		files, total = files+1, total+info.Size()
		if files > MaxGoldenFiles+16 || total > MaxNetworkBytes+MaxGoldenBytes {
			return fmt.Errorf("the package has more than %d files or %d bytes: leave out what the model does not need", MaxGoldenFiles+16, MaxNetworkBytes+MaxGoldenBytes)
		}
		return nil
	})
}

func readFile(root *os.Root, name string, limit int64) ([]byte, error) {
	f, err := root.Open(filepath.FromSlash(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s is missing: a package holds %s, %s, %s and %s/", name, ManifestName, NetworkName, CardName, GoldenName)
	}
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", name, err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if info.Size() > limit {
		return nil, fmt.Errorf("%s has %d bytes: the limit is %d", name, info.Size(), limit)
	}
	raw := make([]byte, info.Size())
	if _, err := io.ReadFull(f, raw); err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return raw, nil
}

func (p *Package) loadGolden(root *os.Root) error {
	raw, err := readFile(root, GoldenName+"/"+GoldenFindingsName, MaxManifestBytes)
	if err != nil {
		return err
	}
	where := GoldenName + "/" + GoldenFindingsName
	if err := decodeStrict(raw, &p.Golden); err != nil {
		return fmt.Errorf("%s: %v", where, err)
	}
	for _, name := range []string{"input.dcm", "input"} {
		if _, err := root.Stat(GoldenName + "/" + name); err == nil {
			p.Golden.Input = filepath.Join(p.Dir, GoldenName, name)
			break
		}
	}
	if p.Golden.Input == "" {
		return fmt.Errorf("%s has neither input.dcm nor a folder input/: add the golden case's study", GoldenName)
	}
	if p.Golden.Status != study.OK {
		return nil
	}
	names := func(f study.Finding) string { return f.Name }
	declared := make([]string, len(p.Manifest.Findings))
	for i, f := range p.Manifest.Findings {
		declared[i] = f.Name
	}
	if got := mapSlice(p.Golden.Findings, names); !slices.Equal(got, declared) {
		return fmt.Errorf("%s lists findings [%s] but model.json declares [%s]: give each once, in that order", where, clip(strings.Join(got, ", ")), strings.Join(declared, ", "))
	}
	return nil
}

func mapSlice[A, B any](in []A, f func(A) B) []B {
	out := make([]B, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

// matchGraph compares the manifest's tensors with the network's own.
func matchGraph(m Manifest, g onnx.Graph) error {
	want := append([]int64{-1, int64(m.Input.Channels)}, mapSlice(m.Input.SpatialShape, func(n int) int64 {
		if n == 0 {
			return -1
		}
		return int64(n)
	})...)
	if m.Input.Unit == UnitVolume {
		want[0] = 1
	}
	if err := matchTensor("input.tensor", "input", m.Input.Tensor, want, g.Inputs); err != nil {
		return err
	}
	given := []string{m.Input.Tensor}
	if name := m.Input.SpacingTensor; name != "" {
		if err := matchTensor("input.spacingTensor", "input", name, []int64{3}, g.Inputs); err != nil {
			return err
		}
		given = append(given, name)
	}
	for _, v := range g.Inputs {
		if !slices.Contains(given, v.Name) {
			return problem("input", "the network also has input %q that nothing fills; make it a constant", clip(v.Name))
		}
	}
	for i, out := range m.Outputs {
		if err := matchTensor(fmt.Sprintf("outputs[%d]", i), "output", out.Tensor, out.Shape, g.Outputs); err != nil {
			return err
		}
	}
	return nil
}

func matchTensor(field, kind, name string, declared []int64, have []onnx.Value) error {
	at := slices.IndexFunc(have, func(v onnx.Value) bool { return v.Name == name })
	if at < 0 {
		names := mapSlice(have, func(v onnx.Value) string { return clip(v.Name) })
		return problem(field, "the network has no %s %q; it has [%s]", kind, clip(name), clip(strings.Join(names, ", ")))
	}
	v := have[at]
	if v.Type != onnx.Float {
		return problem(field, "the network's %s %q is not a float32 tensor; add a Cast to the network", kind, clip(name))
	}
	if !v.Ranked {
		return nil
	}
	fits := len(v.Shape) == len(declared)
	for i := 0; fits && i < len(declared); i++ {
		fits = declared[i] == v.Shape[i] || v.Shape[i] == -1 || declared[i] == -1
	}
	if !fits {
		return problem(field, "model.json gives %s %q the shape %v but the network has %v; change one to match", kind, clip(name), declared, v.Shape)
	}
	return nil
}
