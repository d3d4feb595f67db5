package institution

import (
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging/deid"
)

// The manifest names the profile, its options and the method, as the report does.
func TestManifestNamesOptions(t *testing.T) {
	with := deid.CleanDescriptors | deid.RetainModifiedDates
	opt := Options{Key: deid.Key{1}, Deid: deid.Choices{With: with}}
	report := deid.Report{Profile: deid.Profile, Method: "fluoro test", Options: with.Names()}
	d := bundleOptions(chain.Address{}, &report, opt).Deidentification
	want := []string{"113105 Clean Descriptors Option", "113107 Retain Longitudinal Temporal Information Modified Dates Option"}
	if d.Profile != deid.Profile || d.Method != "fluoro test" || !slices.Equal(d.Options, want) {
		t.Errorf("manifest says %+v", d)
	}
}
