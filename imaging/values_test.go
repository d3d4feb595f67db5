package imaging_test

import (
	"context"
	"math"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

func values(t *testing.T, raw []byte) (*imaging.Instance, []float32) {
	t.Helper()
	in := open(t, raw)
	plane, err := in.Values(context.Background(), 0)
	if err != nil {
		t.Fatal(err)
	}
	return in, plane.Values
}

func TestValues(t *testing.T) {
	with := dcmtest.With
	signed := with(dcmtest.PixelSign, "US", 1)
	rescale := func(slope, intercept string) dcmtest.Option {
		return func(f *dcmtest.File) {
			with(dcmtest.RescaleSlope, "DS", slope)(f)
			with(dcmtest.RescaleIntercept, "DS", intercept)(f)
		}
	}
	for name, c := range map[string]struct {
		raw       []byte
		want      []float32
		low, high float64
	}{
		"12 bits unsigned": {dcmtest.CR(1, 3, []uint16{0, 1, 0xFFF}), []float32{0, 1, 4095}, 0, 4095},
		// The four bits above BitsStored are an overlay's and mean nothing.
		"12 bits signed": {dcmtest.CR(1, 3, []uint16{0xFFF, 0xF001, 0x800}, signed), []float32{-1, 1, -2048}, -2048, 2047},
		"high bit 15": {
			dcmtest.CR(1, 2, []uint16{0x001F, 0xFFF7}, with(dcmtest.HighBit, "US", 15)), []float32{1, 4095}, 0, 4095,
		},
		"rescaled": {dcmtest.CR(1, 2, []uint16{0, 10}, rescale("2.5", "-1024")), []float32{-1024, -999}, -1024, 4095*2.5 - 1024},
		"negative slope": {
			dcmtest.CR(1, 2, []uint16{0xFFF, 5}, signed, rescale("-1", "10")), []float32{11, 5}, 10 - 2047, 10 + 2048,
		},
		"modality table": {
			dcmtest.CR(1, 4, []uint16{0, 2, 3, 9}, dcmtest.WithSequence(0x00283000, []dcmtest.Element{
				{Tag: 0x00283002, VR: "US", Value: []int{2, 2, 16}}, {Tag: 0x00283006, VR: "US", Value: []int{100, 300}},
			})), []float32{100, 100, 300, 300}, 100, 300,
		},
		"RGB": {
			dcmtest.CR(1, 2, nil, colour("RGB"), with(dcmtest.PixelData, "OB", []byte{255, 255, 255, 0, 100, 0})),
			[]float32{255, 58.7}, 0, 255,
		},
		"YBR": {
			dcmtest.CR(1, 2, nil, colour("YBR_FULL"), with(dcmtest.PixelData, "OB", []byte{10, 99, 98, 20, 97, 96})),
			[]float32{10, 20}, 0, 255,
		},
		"palette": {
			dcmtest.CR(1, 3, []uint16{4, 5, 6}, with(dcmtest.Photometric, "CS", "PALETTE COLOR"),
				with(0x00281101, "US", []int{2, 5, 16}), with(0x00281102, "US", []int{2, 5, 16}), with(0x00281103, "US", []int{2, 5, 16}),
				with(0x00281201, "OW", []uint16{0, 1000}), with(0x00281202, "OW", []uint16{1000, 1000}), with(0x00281203, "OW", []uint16{0, 1000})),
			[]float32{587, 587, 1000}, 0, 65535,
		},
		"palette of bytes": {
			dcmtest.CR(1, 2, []uint16{0, 1}, with(dcmtest.Photometric, "CS", "PALETTE COLOR"),
				with(0x00281101, "US", []int{2, 0, 8}), with(0x00281102, "US", []int{2, 0, 8}), with(0x00281103, "US", []int{2, 0, 8}),
				with(0x00281201, "OW", []uint16{0x6400}), with(0x00281202, "OW", []uint16{0x6400}), with(0x00281203, "OW", []uint16{0x6400})),
			[]float32{0, 100}, 0, 255,
		},
	} {
		t.Run(name, func(t *testing.T) {
			in, got := values(t, c.raw)
			if !slices.EqualFunc(got, c.want, func(a, b float32) bool { return math.Abs(float64(a-b)) < 1e-4 }) {
				t.Errorf("values are %v, want %v", got, c.want)
			}
			if low, high := in.ValueRange(0); low != c.low || high != c.high {
				t.Errorf("range is %g to %g, want %g to %g", low, high, c.low, c.high)
			}
		})
	}
}

// MONOCHROME1 mirrors within what could be stored, so that the two
// interpretations of complementary pixels give the same values.
func TestInvert(t *testing.T) {
	options := []dcmtest.Option{
		dcmtest.With(dcmtest.PixelSign, "US", 1),
		dcmtest.With(dcmtest.RescaleSlope, "DS", "2"), dcmtest.With(dcmtest.RescaleIntercept, "DS", "-7"),
	}
	stored := []uint16{0, 1, 0x7FF, 0x800, 0xFFF}
	complement := make([]uint16, len(stored))
	for i, v := range stored {
		complement[i] = ^v & 0xFFF
	}
	_, want := values(t, dcmtest.CR(1, 5, stored, options...))
	in, got := values(t, dcmtest.CR(1, 5, complement, append(options, dcmtest.Inverted())...))
	if !in.Inverted() {
		t.Fatal("MONOCHROME1 is not seen")
	}
	low, high := in.ValueRange(0)
	imaging.Invert(got, low, high)
	if !slices.Equal(got, want) {
		t.Errorf("values are %v, want %v", got, want)
	}
}

func TestEachPlaneIsValues(t *testing.T) {
	in := open(t, dcmtest.CR(1, 2, []uint16{1, 2, 3, 4, 5, 6}, dcmtest.With(dcmtest.NumberOfFrames, "IS", 3)))
	seen := 0
	err := in.EachPlane(context.Background(), func(i int, plane *imaging.Plane) error {
		one, err := in.Values(context.Background(), i)
		if err != nil {
			return err
		}
		if !slices.Equal(one.Values, plane.Values) || plane.Values[0] != float32(2*i+1) {
			t.Errorf("frame %d is %v and %v", i, one.Values, plane.Values)
		}
		seen++
		return nil
	})
	if err != nil || seen != 3 {
		t.Errorf("%d frames, %v", seen, err)
	}
	if _, err := in.Values(context.Background(), 3); err == nil {
		t.Error("frame 3 of 3 exists")
	}
}

// The numbers are those of PS3.3 C.11.2.1.2, example and formulas.
func TestWindow(t *testing.T) {
	for _, c := range []struct {
		w    imaging.Window
		x, y float64
	}{
		{imaging.Window{Center: 2048, Width: 4096, Function: imaging.Linear}, 0, 0},
		{imaging.Window{Center: 2048, Width: 4096, Function: imaging.Linear}, 4095, 1},
		{imaging.Window{Center: 2048, Width: 4096, Function: imaging.Linear}, 2047.5, 0.5},
		{imaging.Window{Center: 2048, Width: 1, Function: imaging.Linear}, 2047.5, 0},
		{imaging.Window{Center: 2048, Width: 1, Function: imaging.Linear}, 2047.6, 1},
		{imaging.Window{Center: 0, Width: 100, Function: imaging.Linear}, -50, 0},
		{imaging.Window{Center: 0, Width: 100, Function: imaging.Linear}, 49, 1},
		{imaging.Window{Center: 0, Width: 100, Function: imaging.LinearExact}, -50, 0},
		{imaging.Window{Center: 0, Width: 100, Function: imaging.LinearExact}, 25, 0.75},
		{imaging.Window{Center: 0, Width: 100, Function: imaging.LinearExact}, 80, 1},
		{imaging.Window{Center: 10, Width: 4, Function: imaging.Sigmoid}, 10, 0.5},
		{imaging.Window{Center: 10, Width: 4, Function: imaging.Sigmoid}, 11, 1 / (1 + math.Exp(-1))},
	} {
		if y := c.w.Apply(c.x); math.Abs(y-c.y) > 1e-12 {
			t.Errorf("%+v of %g is %g, want %g", c.w, c.x, y, c.y)
		}
	}
}
