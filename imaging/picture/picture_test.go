package picture_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/picture"
)

func open(t *testing.T, side int, change func([]uint16)) *imaging.Instance {
	t.Helper()
	pixels := make([]uint16, side*side)
	for i := range pixels {
		pixels[i] = uint16(i % 200)
	}
	change(pixels)
	raw := dcmtest.CR(side, side, pixels)
	in, err := imaging.OpenReader(bytes.NewReader(raw), int64(len(raw)), imaging.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// What was covered is outlined, everything else looks the same.
func TestWhatDiffersIsOutlined(t *testing.T) {
	const side = 16
	before := open(t, side, func([]uint16) {})
	after := open(t, side, func(p []uint16) {
		for y := 4; y < 8; y++ {
			clear(p[y*side+4 : y*side+10])
		}
	})
	p, err := picture.Compare(t.Context(), before, after, 0)
	if err != nil || p.Changed != 24 {
		t.Fatalf("%d pixels differ, %v", p.Changed, err)
	}
	if c := p.After.RGBAAt(4, 4); c.R != 255 || c.G == c.R {
		t.Errorf("the border is %v", c)
	}
	for _, at := range [][2]int{{0, 0}, {15, 15}, {12, 5}} {
		if a, b := p.Before.RGBAAt(at[0], at[1]), p.After.RGBAAt(at[0], at[1]); a != b || a.R != a.G {
			t.Errorf("at %v: %v, then %v", at, a, b)
		}
	}
	if _, err := picture.Compare(t.Context(), before, open(t, 8, func([]uint16) {}), 0); !errors.Is(err, picture.ErrOtherSize) {
		t.Errorf("of another size: %v", err)
	}
}

func TestLargeFramesAreThinnedOut(t *testing.T) {
	in := open(t, 2*picture.MaxSide+2, func([]uint16) {})
	p, err := picture.Compare(t.Context(), in, in, 0)
	if err != nil || p.Before.Bounds().Dx() > picture.MaxSide || p.Changed != 0 {
		t.Errorf("%v, %d differ, %v", p.Before.Bounds(), p.Changed, err)
	}
}
