package bundle

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/study"
)

// Registered is what the chain says of a study.
type Registered struct {
	ID          study.Hash
	Contributor string // 0x address, lower case
	Modality    study.Modality
	Instances   uint32 // with different pixels
}

// Bundle is a bundle that was found true in every point.
type Bundle struct {
	Manifest study.Manifest
	Study    *imaging.Study
	Traces   []study.InstanceTrace // in the manifest's order
}

// Open is OpenFS for the bundle in the folder dir.
func Open(ctx context.Context, dir string, want Registered, lim imaging.Limits) (*Bundle, error) {
	return OpenFS(ctx, os.DirFS(dir), want, lim)
}

// OpenFS reads the bundle that is dir and checks all that can be checked: the
// manifest against the chain, the files against the manifest, every pixel
// against the study id, the marks of de-identification and the modality.
// A fault is a *study.Fault; any other error is the machine's. The files of dir
// must be io.ReaderAt, and readable as long as the Bundle is.
func OpenFS(ctx context.Context, dir fs.FS, want Registered, lim imaging.Limits) (*Bundle, error) {
	m, err := readManifest(dir)
	if err != nil {
		return nil, err
	}
	if err := agrees(m, want); err != nil {
		return nil, err
	}
	if err := checkFiles(dir, m); err != nil {
		return nil, err
	}
	instances, err := readInstances(ctx, dir, m, lim)
	if err != nil {
		return nil, err
	}
	if err := checkRoot(m); err != nil {
		return nil, err
	}
	s, err := group(instances, lim)
	if err != nil {
		return nil, err
	}
	b := &Bundle{Manifest: m, Study: s, Traces: make([]study.InstanceTrace, len(m.Instances))}
	for i, inst := range m.Instances {
		b.Traces[i] = study.InstanceTrace{Path: inst.Path, TransferSyntax: inst.TransferSyntax, PixelDigest: inst.PixelDigest}
	}
	return b, nil
}

func readManifest(dir fs.FS) (study.Manifest, error) {
	info, err := fs.Lstat(dir, study.ManifestName)
	if errors.Is(err, fs.ErrNotExist) {
		return study.Manifest{}, study.Faultf(study.BundleInvalid, "there is no %s", study.ManifestName)
	}
	if err != nil {
		return study.Manifest{}, fmt.Errorf("read study manifest: %w", err)
	}
	if !info.Mode().IsRegular() {
		return study.Manifest{}, study.Faultf(study.BundleInvalid, "%s is not a regular file", study.ManifestName)
	}
	file, err := dir.Open(study.ManifestName)
	if err != nil {
		return study.Manifest{}, fmt.Errorf("read study manifest: %w", err)
	}
	defer file.Close()
	m, err := study.ParseManifest(file)
	if errors.Is(err, study.ErrManifest) {
		return study.Manifest{}, &study.Fault{Reason: study.ManifestInvalid, Err: err}
	}
	return m, err
}

// agrees holds the manifest against the chain. A bundle that somebody else
// registered fails here: it names its true contributor.
func agrees(m study.Manifest, want Registered) error {
	switch {
	case m.Contributor != want.Contributor:
		return study.Faultf(study.ManifestMismatch, "study.json names another contributor than the chain")
	case m.StudyID != want.ID:
		return study.Faultf(study.ManifestMismatch, "study.json names another study id than the chain")
	case m.Modality != want.Modality:
		return study.Faultf(study.ManifestMismatch, "study.json says modality %s, the chain %s", m.Modality, want.Modality)
	case m.Images() != want.Instances:
		return study.Faultf(study.ManifestMismatch, "study.json lists instances with %d different images, the chain says %d", m.Images(), want.Instances)
	}
	return nil
}

// checkFiles demands that the folder holds exactly what the manifest lists.
func checkFiles(dir fs.FS, m study.Manifest) error {
	listed := map[string]int64{study.ManifestName: -1}
	for _, inst := range m.Instances {
		listed[inst.Path] = inst.Bytes
	}
	found := 0
	err := fs.WalkDir(dir, ".", func(rel string, d fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("list bundle: %w", err)
		}
		if d.IsDir() && (rel == "." || rel == "instances") {
			return nil
		}
		size, ok := listed[rel]
		if !ok || !d.Type().IsRegular() {
			return study.Faultf(study.BundleInvalid, "the bundle holds something that study.json does not list")
		}
		info, err := d.Info()
		if err != nil {
			return fmt.Errorf("list bundle: %w", err)
		}
		if size >= 0 && info.Size() != size {
			return study.Faultf(study.ManifestMismatch, "%s has %d bytes, study.json says %d", rel, info.Size(), size)
		}
		found++
		return nil
	})
	if err == nil && found != len(listed) {
		return study.Faultf(study.BundleInvalid, "the bundle lacks %d of the files that study.json lists", len(listed)-found)
	}
	return err
}

func readInstances(ctx context.Context, dir fs.FS, m study.Manifest, lim imaging.Limits) ([]*imaging.Instance, error) {
	out := make([]*imaging.Instance, len(m.Instances))
	readers, ctx := errgroup.WithContext(ctx)
	readers.SetLimit(runtime.GOMAXPROCS(0))
	for i, inst := range m.Instances {
		readers.Go(func() error {
			in, err := readInstance(ctx, dir, inst, m.Modality, lim)
			if err != nil {
				return fmt.Errorf("%s: %w", inst.Path, err)
			}
			out[i] = in
			return nil
		})
	}
	return out, readers.Wait()
}

func readInstance(ctx context.Context, dir fs.FS, inst study.Instance, modality study.Modality, lim imaging.Limits) (*imaging.Instance, error) {
	if _, err := checkSum(dir, inst); err != nil {
		return nil, err
	}
	in, err := readHeader(dir, inst, modality, lim)
	if err != nil {
		return nil, err
	}
	_, err = checkPixels(ctx, in, inst)
	return in, err
}

// checkSum returns the SHA-256 of an instance's file.
func checkSum(dir fs.FS, inst study.Instance) (study.Hash, error) {
	sum, err := hashFile(dir, inst.Path)
	if err == nil && sum != inst.SHA256 {
		err = study.Faultf(study.ManifestMismatch, "sha256 is not the one in study.json")
	}
	return sum, err
}

func readHeader(dir fs.FS, inst study.Instance, modality study.Modality, lim imaging.Limits) (*imaging.Instance, error) {
	in, err := imaging.OpenFS(dir, inst.Path, lim)
	if err != nil {
		return nil, faultOf(err)
	}
	switch {
	case in.SOPClass != inst.SOPClass || in.TransferSyntax != inst.TransferSyntax:
		return in, study.Faultf(study.ManifestMismatch, "SOP class or transfer syntax is not the one in study.json")
	case !in.Deidentified.Marked():
		return in, study.Faultf(study.NotDeidentified, "Patient Identity Removed (0012,0062) or the method is missing")
	}
	if got, err := in.ParseModality(); err != nil || got != modality {
		return in, study.Faultf(study.ModalityMismatch, "Modality (0008,0060) is not %s as registered", modality)
	}
	return in, nil
}

// checkPixels returns the digest of an instance's decoded pixels.
func checkPixels(ctx context.Context, in *imaging.Instance, inst study.Instance) (study.Hash, error) {
	pixel, _, err := in.Digest(ctx)
	if err != nil {
		return pixel, faultOf(err)
	}
	if pixel != inst.PixelDigest {
		return pixel, study.Faultf(study.PixelRootMismatch, "pixel digest is not the one in study.json")
	}
	return pixel, nil
}

// group checks the instances against each other.
func group(instances []*imaging.Instance, lim imaging.Limits) (*imaging.Study, error) {
	s, err := imaging.NewStudy(instances, lim)
	if err != nil {
		return nil, faultOf(err)
	}
	return s, checkUnlike(instances)
}

// checkUnlike refuses an instance that stands twice. Pixels may, as in the blank
// slices of a volume.
func checkUnlike(instances []*imaging.Instance) error {
	seen := make(map[string]int, len(instances))
	for i, in := range instances {
		if first, twice := seen[in.SOPInstanceUID]; twice {
			return study.Faultf(study.BundleInvalid, "instances %d and %d have the same SOP Instance UID (0008,0018): leave one out", first+1, i+1)
		}
		seen[in.SOPInstanceUID] = i
	}
	return nil
}

// checkRoot recomputes the study id from the digests, which are those of the
// pixels by now.
func checkRoot(m study.Manifest) error {
	root, err := pixelRoot(m)
	if err != nil {
		return study.Faultf(study.ManifestInvalid, "pixel digests: %w", err)
	}
	if root != m.StudyID {
		return study.Faultf(study.PixelRootMismatch, "the pixels' Merkle root is not the study id")
	}
	return nil
}

func pixelRoot(m study.Manifest) (study.Hash, error) {
	digests := make([]study.Hash, len(m.Instances))
	for i, inst := range m.Instances {
		digests[i] = inst.PixelDigest
	}
	return attest.StudyID(digests)
}

func hashFile(dir fs.FS, name string) (study.Hash, error) {
	file, err := dir.Open(name)
	if err != nil {
		return study.Hash{}, fmt.Errorf("hash instance: %w", err)
	}
	defer file.Close()
	h := sha256.New()
	if _, err := io.Copy(h, file); err != nil {
		return study.Hash{}, fmt.Errorf("hash instance: %w", err)
	}
	return study.Hash(h.Sum(nil)), nil
}

// faultOf makes an imaging error that is the study's fault a *study.Fault.
func faultOf(err error) error {
	if reason, isStudys := imaging.ReasonOf(err); isStudys && err != nil {
		return &study.Fault{Reason: reason, Err: err}
	}
	return err
}
