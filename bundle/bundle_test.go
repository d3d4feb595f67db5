package bundle_test

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/study"
)

const contributor = "0x00000000000000000000000000000000000000c0"

// image is a de-identified CR image whose pixels follow from seed.
func image(seed int, opts ...dcmtest.Option) []byte {
	words := make([]uint16, 64)
	for i := range words {
		words[i] = uint16(seed*64+i) & 0xfff
	}
	opts = append([]dcmtest.Option{dcmtest.Deidentified(), dcmtest.With(dcmtest.SOPInstance, "UI", fmt.Sprintf("2.25.%d", seed+1))}, opts...)
	return dcmtest.CR(8, 8, words, opts...)
}

func options() bundle.Options {
	return bundle.Options{
		Contributor: contributor, Consent: study.Consent{Scopes: []string{"inference"}},
		Deidentification: study.Deidentification{Profile: "PS3.15 E.1", Method: "test"},
	}
}

// build makes a bundle of files and what the chain would say of it.
func build(t *testing.T, files ...[]byte) (dir string, m study.Manifest, on bundle.Registered) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "bundle")
	m, err := bundle.Build(t.Context(), dcmtest.Write(t, files...), dir, options(), imaging.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	return dir, m, bundle.Registered{ID: m.StudyID, Contributor: m.Contributor, Modality: m.Modality, Instances: m.Images()}
}

func writeManifest(t *testing.T, dir string, m study.Manifest) {
	t.Helper()
	raw, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, study.ManifestName), raw)
}

func write(t *testing.T, path string, raw []byte) {
	t.Helper()
	if err := os.WriteFile(path, raw, 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestWhatBuildWritesOpenFindsTrue(t *testing.T) {
	dir, m, on := build(t, image(1), image(2), image(3))
	b, err := bundle.Open(t.Context(), dir, on, imaging.DefaultLimits)
	inspectionAgrees(t, dir, on, err)
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Study.Instances) != 3 || len(b.Traces) != 3 || b.Manifest.StudyID != m.StudyID || b.Manifest.Modality != study.CR || b.Manifest.BodyPart != "CHEST" {
		t.Errorf("%+v", b.Manifest)
	}
	for i, trace := range b.Traces {
		if trace.Path != m.Instances[i].Path || trace.PixelDigest != m.Instances[i].PixelDigest {
			t.Errorf("trace %d: %+v", i, trace)
		}
	}
}

// The id is that of the pixels: neither order nor headers change it.
func TestStudyIDIsThePixelsAlone(t *testing.T) {
	_, one, _ := build(t, image(1), image(2))
	_, two, _ := build(t, image(2, dcmtest.With(0x00081030, "LO", "other header")), image(1, dcmtest.Syntax(dcmtest.ImplicitLittle)))
	_, other, _ := build(t, image(1), image(3))
	if one.StudyID != two.StudyID || one.StudyID == other.StudyID {
		t.Errorf("%s, %s and %s", one.StudyID, two.StudyID, other.StudyID)
	}
}

// rebuild makes every claim of a tampered instance true again but the one
// under test: a careful liar.
func rebuild(t *testing.T, dir string, m *study.Manifest, i int, file []byte) {
	t.Helper()
	path := filepath.Join(dir, m.Instances[i].Path)
	write(t, path, file)
	m.Instances[i].Bytes, m.Instances[i].SHA256 = int64(len(file)), sha256.Sum256(file)
	if in, err := imaging.Open(path, imaging.DefaultLimits); err == nil {
		m.Instances[i].SOPClass, m.Instances[i].TransferSyntax = in.SOPClass, in.TransferSyntax
		if digest, _, err := in.Digest(t.Context()); err == nil {
			m.Instances[i].PixelDigest = digest
		}
	}
}

// reroot makes study id and registration those of the digests.
func reroot(t *testing.T, m *study.Manifest, on *bundle.Registered) {
	t.Helper()
	var digests []study.Hash
	for _, inst := range m.Instances {
		digests = append(digests, inst.PixelDigest)
	}
	id, err := attest.StudyID(digests)
	if err != nil {
		t.Fatal(err)
	}
	m.StudyID, on.ID = id, id
}

func TestOpenRefusesABundleThatLies(t *testing.T) {
	type world struct {
		dir string
		m   *study.Manifest
		on  *bundle.Registered
	}
	for name, c := range map[string]struct {
		tamper func(t *testing.T, w world)
		want   study.Reason
		says   string
	}{
		"contributor":               {func(_ *testing.T, w world) { w.m.Contributor = strings.Replace(contributor, "c0", "c1", 1) }, study.ManifestMismatch, "contributor"},
		"study id":                  {func(_ *testing.T, w world) { w.m.StudyID[0]++ }, study.ManifestMismatch, "study id"},
		"modality":                  {func(_ *testing.T, w world) { w.m.Modality = study.CT }, study.ManifestMismatch, "modality"},
		"count, fewer":              {func(_ *testing.T, w world) { w.m.Instances = w.m.Instances[:1] }, study.ManifestMismatch, "1 different"},
		"count on chain":            {func(_ *testing.T, w world) { w.on.Instances = 9 }, study.ManifestMismatch, "the chain says 9"},
		"sha256":                    {func(_ *testing.T, w world) { w.m.Instances[1].SHA256[0]++ }, study.ManifestMismatch, "sha256"},
		"bytes":                     {func(_ *testing.T, w world) { w.m.Instances[1].Bytes++ }, study.ManifestMismatch, "bytes"},
		"pixel digest":              {func(_ *testing.T, w world) { w.m.Instances[1].PixelDigest[0]++ }, study.PixelRootMismatch, "pixel digest"},
		"SOP class":                 {func(_ *testing.T, w world) { w.m.Instances[1].SOPClass = "1.2.3" }, study.ManifestMismatch, "SOP class"},
		"transfer syntax":           {func(_ *testing.T, w world) { w.m.Instances[1].TransferSyntax = "1.2.3" }, study.ManifestMismatch, "transfer syntax"},
		"path that climbs":          {func(_ *testing.T, w world) { w.m.Instances[1].Path = "instances/../../0002.dcm" }, study.ManifestInvalid, "instance 1"},
		"absolute path":             {func(_ *testing.T, w world) { w.m.Instances[1].Path = "/etc/passwd" }, study.ManifestInvalid, "instance 1"},
		"one path twice":            {func(_ *testing.T, w world) { w.m.Instances[1].Path = w.m.Instances[0].Path }, study.ManifestInvalid, "twice"},
		"encryption":                {func(_ *testing.T, w world) { w.m.Encryption = "age" }, study.ManifestInvalid, "encryption"},
		"file that is not listed":   {func(t *testing.T, w world) { write(t, filepath.Join(w.dir, "instances", "more.dcm"), []byte("x")) }, study.BundleInvalid, "does not list"},
		"folder that is not listed": {func(t *testing.T, w world) { _ = os.Mkdir(filepath.Join(w.dir, "more"), 0o755) }, study.BundleInvalid, "does not list"},
		"missing file":              {func(_ *testing.T, w world) { _ = os.Remove(filepath.Join(w.dir, w.m.Instances[1].Path)) }, study.BundleInvalid, "lacks 1"},
		"symbolic link": {func(t *testing.T, w world) {
			path := filepath.Join(w.dir, w.m.Instances[1].Path)
			if err := errors.Join(os.Rename(path, filepath.Join(w.dir, "..", "out.dcm")), os.Symlink("../../out.dcm", path)); err != nil {
				t.Fatal(err)
			}
		}, study.BundleInvalid, "does not list"},
		"pixels of another image": {func(t *testing.T, w world) { rebuild(t, w.dir, w.m, 1, image(7)) }, study.PixelRootMismatch, "Merkle root"},
		"not de-identified": {func(t *testing.T, w world) {
			rebuild(t, w.dir, w.m, 1, image(2, dcmtest.Without(0x00120062, 0x00120063, 0x00120064)))
		}, study.NotDeidentified, "(0012,0062)"},
		"two studies": {func(t *testing.T, w world) { rebuild(t, w.dir, w.m, 1, image(2, dcmtest.Study("1.2.3.4"))) }, study.MixedStudy, ""},
		"file's modality": {func(t *testing.T, w world) {
			rebuild(t, w.dir, w.m, 1, image(2, dcmtest.With(dcmtest.Modality, "CS", "MR")))
		}, study.ModalityMismatch, "(0008,0060)"},
		"same pixels twice": {func(t *testing.T, w world) {
			rebuild(t, w.dir, w.m, 1, image(1, dcmtest.With(dcmtest.SOPInstance, "UI", "2.25.9")))
		}, study.ManifestMismatch, "1 different"},
		"no DICOM":          {func(t *testing.T, w world) { rebuild(t, w.dir, w.m, 1, []byte("no DICOM at all")) }, study.InstanceUnreadable, "instances/0002.dcm"},
		"truncated":         {func(t *testing.T, w world) { rebuild(t, w.dir, w.m, 1, image(2)[:400]) }, study.InstanceUnreadable, "instances/0002.dcm"},
		"cut in the pixels": {func(t *testing.T, w world) { f := image(2); rebuild(t, w.dir, w.m, 1, f[:len(f)-20]) }, study.InstanceUnreadable, "instances/0002.dcm"},
		"no pixels":         {func(t *testing.T, w world) { rebuild(t, w.dir, w.m, 1, image(2, dcmtest.Without(dcmtest.PixelData))) }, study.PixelsUndecodable, ""},
		"huge length": {func(t *testing.T, w world) {
			rebuild(t, w.dir, w.m, 1, image(2, func(f *dcmtest.File) {
				f.Set(dcmtest.Element{Tag: 0x00104000, VR: "UT", Value: "x", Length: 0xfffffff0})
			}))
		}, study.InstanceUnreadable, ""},
		"no rows": {func(t *testing.T, w world) { rebuild(t, w.dir, w.m, 1, image(2, dcmtest.With(dcmtest.Rows, "US", 0))) }, study.PixelsUndecodable, ""},
		"absurd rows": {func(t *testing.T, w world) {
			rebuild(t, w.dir, w.m, 1, image(2, dcmtest.With(dcmtest.Rows, "US", 65535), dcmtest.With(dcmtest.Columns, "US", 65535)))
		}, study.StudyTooLarge, ""},
	} {
		t.Run(name, func(t *testing.T) {
			dir, m, on := build(t, image(1), image(2))
			c.tamper(t, world{dir, &m, &on})
			writeManifest(t, dir, m)
			refused(t, dir, on, c.want, c.says)
		})
	}
}

// refused demands a fault of the reason that says so.
func refused(t *testing.T, dir string, on bundle.Registered, want study.Reason, says string) {
	t.Helper()
	_, err := bundle.Open(t.Context(), dir, on, imaging.DefaultLimits)
	var fault *study.Fault
	if !errors.As(err, &fault) || fault.Reason != want || !strings.Contains(err.Error(), says) {
		t.Errorf("%v, want %s that says %q", err, want, says)
	}
	inspectionAgrees(t, dir, on, err)
}

// inspectionAgrees holds an inspection against what Open has found.
func inspectionAgrees(t *testing.T, dir string, on bundle.Registered, opened error) {
	t.Helper()
	in, err := bundle.Inspect(t.Context(), os.DirFS(dir), on, imaging.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	if sound := in.Sound() && in.Root == on.ID; sound != (opened == nil) {
		t.Errorf("Open says %v, the inspection %+v", opened, in)
	}
}

func TestOpenRefusesAManifestThatIsNone(t *testing.T) {
	dir, m, on := build(t, image(1))
	good, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	for name, raw := range map[string][]byte{
		"no JSON": []byte("{"), "empty": {}, "unknown field": append([]byte(`{"patient":"x",`), good[1:]...),
		"more after it": append(append([]byte{}, good...), good...), "huge": append(good, make([]byte, study.MaxManifestBytes)...),
	} {
		t.Run(name, func(t *testing.T) {
			write(t, filepath.Join(dir, study.ManifestName), raw)
			refused(t, dir, on, study.ManifestInvalid, "")
		})
	}
	if err := os.Remove(filepath.Join(dir, study.ManifestName)); err != nil {
		t.Fatal(err)
	}
	refused(t, dir, on, study.BundleInvalid, study.ManifestName)
}

// Blank slices of a volume are alike, and the study is that without the second.
func TestSamePixelsAreOneLeaf(t *testing.T) {
	_, m, _ := build(t, image(1), image(2))
	dir, twice, on := build(t, image(1), image(2), image(1, dcmtest.With(dcmtest.SOPInstance, "UI", "2.25.9")))
	if twice.StudyID != m.StudyID || len(twice.Instances) != 3 || on.Instances != 2 {
		t.Errorf("study id %v of %d instances, %d of them paid for, want %v and 2 of 3", twice.StudyID, len(twice.Instances), on.Instances, m.StudyID)
	}
	on.Instances = 3
	refused(t, dir, on, study.ManifestMismatch, "2 different")
	on.Instances = 2
	if _, err := bundle.Open(t.Context(), dir, on, imaging.DefaultLimits); err != nil {
		t.Error(err)
	}
}

// A study of another's registration: everything is true but the root.
func TestOpenRefusesPixelsThatAreNotTheRegisteredOnes(t *testing.T) {
	dir, m, on := build(t, image(1), image(2))
	rebuild(t, dir, &m, 1, image(3))
	reroot(t, &m, &on)
	writeManifest(t, dir, m)
	if _, err := bundle.Open(t.Context(), dir, on, imaging.DefaultLimits); err != nil {
		t.Fatalf("an honest rebuild: %v", err)
	}
	on.ID[0]++
	refused(t, dir, on, study.ManifestMismatch, "study id")
}

func TestBuildRefusesWhatNoNodeWouldTake(t *testing.T) {
	for name, c := range map[string]struct {
		files [][]byte
		says  string
	}{
		"nothing":        {nil, "no instances"},
		"no DICOM":       {[][]byte{image(1), []byte("no DICOM")}, "instance 2"},
		"no pixels":      {[][]byte{image(1, dcmtest.Without(dcmtest.PixelData))}, "instance 1"},
		"two studies":    {[][]byte{image(1), image(2, dcmtest.Study("1.2.3.4"))}, "group instances"},
		"two modalities": {[][]byte{image(1), image(2, dcmtest.With(dcmtest.Modality, "CS", "DX"))}, "another modality"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := bundle.Build(t.Context(), dcmtest.Write(t, c.files...), filepath.Join(t.TempDir(), "b"), options(), imaging.DefaultLimits)
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v, want an error that says %q", err, c.says)
			}
		})
	}
}
