package institution

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/study"
)

// The manifest of a study that was de-identified with options names the
// profile, the options and the method, and a node finds the bundle true.
func TestABundleWithOptionsIsTrue(t *testing.T) {
	input := filepath.Dir(dcmtest.Write(t, dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, dcmtest.With(0x00100010, "PN", "ZEBRAFINCH^ANNA"),
		dcmtest.With(0x00081030, "LO", "CHEST OF ZEBRAFINCH"), dcmtest.With(0x00080020, "DA", "20190614")))[0])
	work := t.TempDir()
	opt := Options{Key: deid.Key{1}, Scopes: []string{"inference"}, Deid: deid.Choices{
		With: deid.CleanDescriptors | deid.RetainModifiedDates | deid.CleanPixelData, Mask: []deid.Region{{X0: 0, Y0: 0, X1: 1, Y1: 1}}}}
	cleaned, files, err := deidentify(t.Context(), input, filepath.Join(work, "clean"), opt)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(work, "bundle")
	m, err := bundle.Build(t.Context(), files, dir, bundleOptions(chain.Address{1}, cleaned, opt), imaging.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	d := m.Deidentification
	want := []string{"113101 Clean Pixel Data Option", "113105 Clean Descriptors Option",
		"113107 Retain Longitudinal Temporal Information Modified Dates Option"}
	if d.Profile != deid.Profile || d.Method == "" || !slices.Equal(d.Options, want) {
		t.Errorf("manifest says %+v", d)
	}
	registered := bundle.Registered{ID: m.StudyID, Contributor: m.Contributor, Modality: study.CR, Instances: 1}
	b, err := bundle.Open(t.Context(), dir, registered, imaging.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.Manifest.Deidentification; !slices.Equal(got.Options, want) {
		t.Errorf("opened manifest says %+v", got)
	}
}
