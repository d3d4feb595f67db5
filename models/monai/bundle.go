package monai

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/fluoronet/fluoro/models"
)

// Bounds of a bundle.
const (
	maxConfig  = 1 << 20 // bytes of a configuration
	maxEntries = 10_000  // of a ZIP file
)

// Bundle is an open bundle; close it.
type Bundle struct {
	Name  string
	files fs.FS
	close func() error
}

// Close ends the reading of the bundle.
func (b *Bundle) Close() error { return b.close() }

// Open opens a bundle that is a folder or a ZIP file.
func Open(file string) (*Bundle, error) {
	info, err := os.Stat(file)
	if err != nil {
		return nil, fmt.Errorf("open bundle: %w", err)
	}
	name := strings.TrimSuffix(info.Name(), ".zip")
	if info.IsDir() {
		root, err := os.OpenRoot(file) // no link leads out of it
		if err != nil {
			return nil, fmt.Errorf("open bundle: %w", err)
		}
		return &Bundle{name, root.FS(), root.Close}, nil
	}
	archive, err := zip.OpenReader(file)
	if err != nil {
		return nil, fmt.Errorf("open bundle: %s is neither a folder nor a ZIP file: %w", file, err)
	}
	if err := checkArchive(&archive.Reader); err != nil {
		return nil, errors.Join(fmt.Errorf("open bundle: %w", err), archive.Close())
	}
	b := &Bundle{name, archive, archive.Close}
	if inner, ok := innerFolder(archive); ok {
		if b.files, err = fs.Sub(archive, inner); err != nil {
			return nil, errors.Join(fmt.Errorf("open bundle: %w", err), archive.Close())
		}
		b.Name = path.Base(inner)
	}
	return b, nil
}

// checkArchive refuses a ZIP file that somebody made to climb out of a folder,
// although nothing is extracted from it by its name.
func checkArchive(r *zip.Reader) error {
	if len(r.File) > maxEntries {
		return fmt.Errorf("the ZIP file has %d entries, at most %d are taken", len(r.File), maxEntries)
	}
	for _, f := range r.File {
		name := strings.TrimSuffix(f.Name, "/")
		if !fs.ValidPath(name) || strings.Contains(name, `\`) || f.Mode()&fs.ModeSymlink != 0 {
			return fmt.Errorf("the ZIP file has an entry %.64q, which is no plain path inside it", f.Name)
		}
	}
	return nil
}

// innerFolder is the one folder that holds the bundle in a ZIP file.
func innerFolder(files fs.FS) (string, bool) {
	if _, err := fs.Stat(files, metadataName); err == nil {
		return "", false
	}
	found, err := fs.Glob(files, "*/"+metadataName)
	if err != nil || len(found) != 1 {
		return "", false
	}
	return strings.TrimSuffix(found[0], "/"+metadataName), true
}

const (
	metadataName = "configs/metadata.json"
	networkName  = "models/model.onnx"
)

// inferenceNames are where bundles keep how they are run.
var inferenceNames = []string{"configs/inference.json", "configs/inference.yaml", "configs/inference.yml"}

// read returns a file of at most so many bytes, whatever its entry declares.
func (b *Bundle) read(name string, most int64) ([]byte, error) {
	f, err := b.files.Open(name)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() || info.Size() > most {
		return nil, fmt.Errorf("read %s: it is not a file of at most %d bytes", name, most)
	}
	raw, err := io.ReadAll(io.LimitReader(f, most+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if int64(len(raw)) > most {
		return nil, fmt.Errorf("read %s: it has more than %d bytes", name, most)
	}
	return raw, nil
}

func (b *Bundle) network() ([]byte, error) {
	raw, err := b.read(networkName, models.MaxNetworkBytes)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("the bundle has no %s: export the network with `python -m monai.bundle onnx_export`", networkName)
	}
	return raw, err
}
