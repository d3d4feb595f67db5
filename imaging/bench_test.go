package imaging_test

import (
	"context"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

// A small radiograph, from file to values: the reader's part of a node's work
// on many small studies.
func BenchmarkSmallInstance(b *testing.B) {
	path := dcmtest.Write(b, dcmtest.CR(28, 28, make([]uint16, 28*28), dcmtest.Deidentified()))[0]
	b.ReportAllocs()
	for b.Loop() {
		in, err := imaging.Open(path, imaging.Limits{})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := in.Values(context.Background(), 0); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDigest(b *testing.B) {
	raw := dcmtest.CR(2000, 2000, make([]uint16, 4_000_000))
	in := open(b, raw)
	b.SetBytes(8_000_000)
	for b.Loop() {
		if _, _, err := in.Digest(context.Background()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVolume(b *testing.B) {
	s, err := readStudy(b, dcmtest.CTSeries(20, 512, 512, 1, func(d, r, c int) float64 { return float64(r - c) })...)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(20 * 512 * 512 * 2)
	for b.Loop() {
		if _, err := s.Series[0].Volume(context.Background(), imaging.Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}
