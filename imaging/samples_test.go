package imaging_test

import (
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

// Samples are what a display needs: stored values that the format scales, and
// colour as RGB.
func TestSamples(t *testing.T) {
	with := dcmtest.With
	octets := func(photometric string, bytes ...byte) []byte {
		return dcmtest.CR(1, 2, nil, colour(photometric), with(dcmtest.PixelData, "OB", bytes))
	}
	rgb := imaging.SampleFormat{Channels: 3, Bits: 8, Slope: 1}
	for name, c := range map[string]struct {
		raw    []byte
		format imaging.SampleFormat
		want   []byte
	}{
		"12 bits with what is above": {dcmtest.CR(1, 2, []uint16{1, 0xF234}), imaging.SampleFormat{Channels: 1, Bits: 16, Slope: 1}, []byte{1, 0, 0x34, 2}},
		"signed and rescaled": {
			dcmtest.CR(1, 2, []uint16{0xFFF, 1}, with(dcmtest.PixelSign, "US", 1), with(dcmtest.RescaleSlope, "DS", "2"), with(dcmtest.RescaleIntercept, "DS", "-7"), dcmtest.Inverted()),
			imaging.SampleFormat{Channels: 1, Bits: 16, Signed: true, Slope: 2, Intercept: -7, Inverted: true}, []byte{0xff, 0xff, 1, 0},
		},
		"modality table": {
			dcmtest.CR(1, 3, []uint16{0, 3, 9}, dcmtest.WithSequence(0x00283000, []dcmtest.Element{
				{Tag: 0x00283002, VR: "US", Value: []int{2, 2, 16}}, {Tag: 0x00283006, VR: "US", Value: []int{100, 300}},
			})), imaging.SampleFormat{Channels: 1, Bits: 16, Slope: 1}, []byte{100, 0, 44, 1, 44, 1},
		},
		"RGB":                {octets("RGB", 1, 2, 3, 4, 5, 6), rgb, []byte{1, 2, 3, 4, 5, 6}},
		"YBR of grey":        {octets("YBR_FULL", 10, 128, 128, 255, 128, 128), rgb, []byte{10, 10, 10, 255, 255, 255}},
		"YBR of red":         {octets("YBR_FULL", 76, 85, 255, 76, 85, 255), rgb, []byte{254, 0, 0, 254, 0, 0}},
		"YBR of little room": {octets("YBR_PARTIAL_422", 16, 128, 128, 235, 128, 128), rgb, []byte{0, 0, 0, 255, 255, 255}},
	} {
		in := open(t, c.raw)
		got, err := in.Samples(t.Context(), 0)
		if err != nil || !slices.Equal(got, c.want) || in.SampleFormat(0) != c.format {
			t.Errorf("%s: %v of %+v, %v; want %v of %+v", name, got, in.SampleFormat(0), err, c.want, c.format)
		}
	}
	in := open(t, octets("HSV", 1, 2, 3, 4, 5, 6))
	if _, err := in.Samples(t.Context(), 0); err == nil {
		t.Error("a colour space that is unknown")
	}
	for _, i := range []int{-1, 1} {
		if _, err := in.Samples(t.Context(), i); err == nil {
			t.Errorf("frame %d of 1", i)
		}
	}
}
