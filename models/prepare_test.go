package models_test

import (
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// axial is 4 x 3 x 2 voxels of an axial CT: slices to the head, rows to the
// back, columns to the left.
func axial() [][]byte {
	return dcmtest.CTSeries(4, 3, 2, 2, func(d, r, c int) float64 { return float64(100*d + 10*r + c) })
}

// A network that wants left, feet, front and a cube of its own gets it, and
// what it says of each voxel comes back to the slices.
func TestAxesAndFit(t *testing.T) {
	rt := &fake{run: rows(1)}
	m := openModel(t, modelstest.Package(t, "volume", func(m *models.Manifest) {
		asVolume(m)
		m.Input.SpacingTensor = "spacing"
		m.Input.Axes, m.Input.Fit, m.Input.Fill, m.Input.SpatialShape = "LIA", models.FitCentre, -1, []int{4, 4, 4}
	}), rt)
	out := run(t, m, readStudy(t, axial()...))
	if out.Status != study.OK || !slices.Contains(out.Steps, "axes LIA") || !slices.Contains(out.Steps, "fit centre [4 4 4], fill -1") {
		t.Fatalf("%+v", out)
	}
	got := rt.inputs[0][0]
	if !slices.Equal(got.Shape, []int64{1, 1, 4, 4, 4}) || !slices.Equal(rt.inputs[0][1].Data, []float32{1, 2, 1}) {
		t.Fatalf("shape %v, spacing %v", got.Shape, rt.inputs[0][1].Data)
	}
	labels := make([]uint8, 64)
	for x := range 4 { // to the left
		for y := range 4 { // to the feet
			for z := range 4 { // to the front
				// 2 columns and 3 rows are padded to 4: column 1 and row 1 become 2.
				want := float32(-1)
				if c, d, r := x-1, 3-y, 3-z; c >= 0 && c < 2 && r < 3 {
					want = float32(100*d + 10*r + c)
					labels[16*x+4*y+z] = uint8(24 - 6*d - 2*r - c)
				}
				if v := got.Data[16*x+4*y+z]; v != want {
					t.Errorf("voxel %d, %d, %d is %g, want %g", x, y, z, v, want)
				}
			}
		}
	}
	if len(out.Place.Volume.Slices) != 4 || out.Place.Volume.Values != nil {
		t.Errorf("placed on %+v", out.Place.Volume)
	}
	back, err := out.Place.Chain.Invert(labels)
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range back {
		if int(v) != 24-i {
			t.Fatalf("labels come back as %v", back)
		}
	}
}

func TestAxesNeedAPlace(t *testing.T) {
	rt := &fake{run: rows(1)}
	m := openModel(t, modelstest.Package(t, "volume", func(m *models.Manifest) {
		asVolume(m)
		m.Input.SpacingTensor = "spacing"
		m.Input.Axes = "RAS"
	}), rt)
	one := dcmtest.CTSeries(1, 3, 2, 2, func(d, r, c int) float64 { return 0 }, dcmtest.Without(dcmtest.Position))
	if out := run(t, m, readStudy(t, one...)); out.Status != study.InputUnsuitable || out.Place != nil {
		t.Errorf("%+v", out)
	}
}
