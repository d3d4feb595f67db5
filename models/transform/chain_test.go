package transform_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os/exec"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/models/transform"
	"pgregory.net/rapid"
)

// do runs steps on a grid.
func do(t testing.TB, g transform.Grid, steps ...transform.Step) (transform.Grid, *transform.Chain) {
	t.Helper()
	var c transform.Chain
	for _, s := range steps {
		var err error
		if g, err = c.Do(g, s); err != nil {
			t.Fatal(err)
		}
	}
	return g, &c
}

// invert puts the grid's own values, taken as labels, back onto its source.
func invert(t testing.TB, c *transform.Chain, g transform.Grid) []uint8 {
	t.Helper()
	labels := make([]uint8, len(g.Values))
	for i, v := range g.Values {
		labels[i] = uint8(v)
	}
	back, err := c.Invert(labels)
	if err != nil {
		t.Fatal(err)
	}
	return back
}

func TestReorder(t *testing.T) {
	g := grid(t, []int{2, 3}, 1, 2, 3, 4, 5, 6)
	got, c := do(t, g, transform.Reorder{From: []int{1, 0}, Flip: []bool{true, false}})
	if want := []float32{3, 6, 2, 5, 1, 4}; !slices.Equal(got.Values, want) || !slices.Equal(got.Shape, []int{3, 2}) {
		t.Errorf("got %v, want %v", got, want)
	}
	if back := invert(t, c, got); !slices.Equal(back, []uint8{1, 2, 3, 4, 5, 6}) {
		t.Errorf("inverted: %v", back)
	}
}

func TestFit(t *testing.T) {
	for name, c := range map[string]struct {
		to   int
		want []float32
		back []uint8
	}{
		"pad 5 to 8":  {8, []float32{9, 9, 1, 2, 3, 4, 5, 9}, []uint8{1, 2, 3, 4, 5}}, // element 2 to element 4
		"pad 5 to 6":  {6, []float32{9, 1, 2, 3, 4, 5}, []uint8{1, 2, 3, 4, 5}},
		"crop 5 to 4": {4, []float32{1, 2, 3, 4}, []uint8{1, 2, 3, 4, 0}},
		"crop 5 to 1": {1, []float32{3}, []uint8{0, 0, 3, 0, 0}},
		"keep":        {0, []float32{1, 2, 3, 4, 5}, []uint8{1, 2, 3, 4, 5}},
	} {
		got, chain := do(t, grid(t, []int{5, 1}, 1, 2, 3, 4, 5), transform.Fit{Shape: []int{c.to, 0}, Fill: 9})
		if !slices.Equal(got.Values, c.want) {
			t.Errorf("%s: got %v, want %v", name, got.Values, c.want)
		}
		if back := invert(t, chain, got); !slices.Equal(back, c.back) {
			t.Errorf("%s: inverted %v, want %v", name, back, c.back)
		}
	}
}

// Twice as many elements and half as many: every element finds its own.
func TestInvertResize(t *testing.T) {
	g := grid(t, []int{4}, 1, 2, 3, 4)
	up, c := do(t, g, transform.Resize{Shape: []int{8}, Method: transform.Nearest})
	if back := invert(t, c, up); !slices.Equal(back, []uint8{1, 2, 3, 4}) {
		t.Errorf("doubled and back: %v", back)
	}
	down, c := do(t, g, transform.Resize{Shape: []int{2}, Method: transform.Nearest})
	if back := invert(t, c, down); !slices.Equal(back, []uint8{2, 2, 4, 4}) {
		t.Errorf("halved and back: %v", back)
	}
}

// Reordering and padding lose nothing.
func TestInvertIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := rapid.SliceOfN(rapid.IntRange(1, 6), 3, 3).Draw(t, "shape")
		values := make([]float32, shape[0]*shape[1]*shape[2])
		want := make([]uint8, len(values))
		for i := range values {
			want[i] = uint8(i + 1)
			values[i] = float32(want[i])
		}
		g, err := transform.NewGrid(shape, values)
		if err != nil {
			t.Fatal(err)
		}
		var c transform.Chain
		for _, step := range []transform.Step{
			transform.Reorder{From: rapid.Permutation([]int{0, 1, 2}).Draw(t, "from"), Flip: rapid.SliceOfN(rapid.Bool(), 3, 3).Draw(t, "flip")},
			transform.Fit{Shape: rapid.SliceOfN(rapid.IntRange(6, 9), 3, 3).Draw(t, "to")},
		} {
			if g, err = c.Do(g, step); err != nil {
				t.Fatal(err)
			}
		}
		labels := make([]uint8, len(g.Values))
		for i, v := range g.Values {
			labels[i] = uint8(v)
		}
		if back, err := c.Invert(labels); err != nil || !slices.Equal(back, want) {
			t.Fatalf("back %v, %v, want %v", back, err, want)
		}
	})
}

func TestOrient(t *testing.T) {
	coronal := [3][3]float64{{0, 2, 0}, {0, 0, -0.5}, {0.25, 0, 0}} // slices to the back, rows to the feet, columns to the left
	tilted := [3][3]float64{{0, 1.9, 0.6}, {0, 0.15, -0.475}, {0.25, 0, 0}}
	for _, c := range []struct {
		steps [3][3]float64
		axes  string
		from  []int
		flip  []bool
	}{
		{coronal, "PIL", []int{0, 1, 2}, []bool{false, false, false}},
		{coronal, "LIA", []int{2, 1, 0}, []bool{false, false, true}},
		{coronal, "RAS", []int{2, 0, 1}, []bool{true, true, true}},
		{tilted, "LPS", []int{2, 0, 1}, []bool{false, false, true}},
	} {
		r, err := transform.Orient(c.steps, c.axes)
		if err != nil || !slices.Equal(r.From, c.from) || !slices.Equal(r.Flip, c.flip) {
			t.Errorf("%s: %v, %v, want %v %v", c.axes, r, err, c.from, c.flip)
		}
	}
	for _, bad := range []string{"", "RA", "RAR", "RASX", "ras", "RLS"} {
		if transform.CheckAxes(bad) == nil {
			t.Errorf("axes %q are taken", bad)
		}
	}
	if _, err := transform.Orient([3][3]float64{}, "RAS"); err == nil {
		t.Error("steps of no length are taken")
	}
}

func TestChainRefuses(t *testing.T) {
	var c transform.Chain
	if _, err := c.Invert(nil); err == nil {
		t.Error("a chain without steps inverts")
	}
	g := grid(t, []int{2, 2}, 1, 2, 3, 4)
	for name, step := range map[string]transform.Step{
		"an axis twice":   transform.Reorder{From: []int{0, 0}, Flip: []bool{false, false}},
		"too few axes":    transform.Fit{Shape: []int{2}},
		"a huge shape":    transform.Fit{Shape: []int{1 << 15, 1 << 15}},
		"a huge size":     transform.Resize{Shape: []int{1 << 15, 1 << 15}, Method: transform.Nearest},
		"a tiny spacing":  transform.Respace{Have: []float64{1, 1}, Want: []float64{1e-5, 1e-5}},
		"a negative axis": transform.Fit{Shape: []int{-1, 1}},
	} {
		if _, err := c.Do(g, step); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
	if _, err := c.Do(g, transform.Fit{Shape: []int{3, 3}}); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Do(g, transform.Fit{Shape: []int{3, 3}}); err == nil {
		t.Error("a grid that is not the last step's is taken")
	}
	if _, err := c.Invert(make([]uint8, 4)); err == nil {
		t.Error("labels of another grid are taken")
	}
}

// numpyChain does Reorder, Respace and Fit apart from this package: values
// with np.interp, and labels by the coordinates that each element has in the
// source.
const numpyChain = `
import json, sys
import numpy as np
c = json.load(sys.stdin)
v = np.array(c["values"], np.float64).reshape(c["shape"])
v = np.transpose(v, c["from"])
coords = [np.arange(n, dtype=np.float64) for n in v.shape]
kept = []
for a in range(3):
    if c["flip"][a]:
        v, coords[a] = np.flip(v, a), coords[a][::-1]
for a in (2, 1, 0):
    n, have, want = v.shape[a], c["have"][a], c["want"][a]
    x = (np.arange(max(1, int(np.floor(n * have / want + 0.5)))) + 0.5) * want / have - 0.5
    v = np.apply_along_axis(lambda line: np.interp(x, np.arange(n), line), a, v).astype(np.float32).astype(np.float64)
    coords[a] = coords[a][0] + x * (-1 if c["flip"][a] else 1)
near = []
for a in range(3):
    m, n = c["to"][a], v.shape[a]
    first = n // 2 - m // 2
    index = np.arange(m) + first
    inside = (index >= 0) & (index < n)
    taken = np.take(v, np.clip(index, 0, n - 1), a)
    mask = inside.reshape([-1 if k == a else 1 for k in range(3)])
    v = np.where(mask, taken, c["fill"])
    d = np.abs(coords[a][None, :] - np.arange(c["shape"][c["from"][a]])[:, None])
    at = d.argmin(1) - first
    near.append(np.where((at >= 0) & (at < m), at, -1))
labels = np.array(c["labels"]).reshape(v.shape)
back = labels[np.ix_(*[np.maximum(n, 0) for n in near])]
for a in range(3):
    back = np.where((near[a] < 0).reshape([-1 if k == a else 1 for k in range(3)]), 0, back)
back = np.transpose(back, np.argsort(c["from"]))
json.dump({"shape": v.shape, "values": v.ravel().tolist(), "back": back.ravel().tolist()}, sys.stdout)
`

type numpyCase struct {
	Shape  []int     `json:"shape"`
	Values []float32 `json:"values"`
	From   []int     `json:"from"`
	Flip   []bool    `json:"flip"`
	Have   []float64 `json:"have"`
	Want   []float64 `json:"want"`
	To     []int     `json:"to"`
	Fill   float32   `json:"fill"`
	Labels []int     `json:"labels"`
}

// The whole chain, forth and back, gives what NumPy gives.
func TestChainAsNumPy(t *testing.T) {
	const python = "/usr/bin/python3" // Debian's, for which python3-numpy is installed
	if exec.Command(python, "-c", "import numpy").Run() != nil {
		t.Skip("skipped: python3-numpy is not installed")
	}
	random := rand.New(rand.NewPCG(1, 2))
	for _, c := range []numpyCase{
		{Shape: []int{4, 9, 7}, From: []int{2, 1, 0}, Flip: []bool{false, true, true}, Have: []float64{0.7, 0.9, 2.5}, Want: []float64{1, 1, 1}, To: []int{8, 8, 8}},
		{Shape: []int{5, 6, 8}, From: []int{1, 2, 0}, Flip: []bool{true, false, false}, Have: []float64{2.5, 2.5, 0.7}, Want: []float64{1, 1, 2}, To: []int{9, 24, 3}, Fill: -7},
	} {
		c.Values = make([]float32, c.Shape[0]*c.Shape[1]*c.Shape[2])
		for i := range c.Values {
			c.Values[i] = float32(random.IntN(2000) - 1000)
		}
		labels := make([]uint8, c.To[0]*c.To[1]*c.To[2])
		for i := range labels {
			labels[i] = uint8(random.IntN(5))
			c.Labels = append(c.Labels, int(labels[i]))
		}
		input, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(python, "-c", numpyChain)
		cmd.Stdin = bytes.NewReader(input)
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("NumPy: %v", err)
		}
		var want struct {
			Shape  []int     `json:"shape"`
			Values []float64 `json:"values"`
			Back   []int     `json:"back"`
		}
		if err := json.Unmarshal(out, &want); err != nil {
			t.Fatal(err)
		}
		got, chain := do(t, grid(t, c.Shape, c.Values...), transform.Reorder{From: c.From, Flip: c.Flip},
			transform.Respace{Have: c.Have, Want: c.Want}, transform.Fit{Shape: c.To, Fill: c.Fill})
		if !slices.Equal(got.Shape, want.Shape) || !near(got.Values, want.Values, 1e-3) {
			t.Errorf("%v: values are not NumPy's", c.Shape)
		}
		back, err := chain.Invert(labels)
		if err != nil {
			t.Fatal(err)
		}
		for i, v := range back {
			if int(v) != want.Back[i] {
				t.Fatalf("%v: label %d is %d, NumPy's %d", c.Shape, i, v, want.Back[i])
			}
		}
	}
}
