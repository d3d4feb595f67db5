package transform_test

import (
	"math"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/models/transform"
	"pgregory.net/rapid"
)

func grid(t testing.TB, shape []int, values ...float32) transform.Grid {
	t.Helper()
	g, err := transform.NewGrid(shape, values)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// The wanted numbers are worked out by hand from the definitions.
func TestResample(t *testing.T) {
	line := []float32{0, 10, 20, 30, 40}
	for name, c := range map[string]struct {
		method transform.Method
		to     int
		want   []float32
	}{
		"area 5 to 1": {transform.Area, 1, []float32{20}},
		// Windows [0,2.5) and [2.5,5): (0+10+0.5*20)/2.5 and (0.5*20+30+40)/2.5.
		"area 5 to 2":    {transform.Area, 2, []float32{8, 32}},
		"area 5 to 5":    {transform.Area, 5, line},
		"area up":        {transform.Area, 10, []float32{0, 2.5, 7.5, 12.5, 17.5, 22.5, 27.5, 32.5, 37.5, 40}},
		"linear up":      {transform.Linear, 10, []float32{0, 2.5, 7.5, 12.5, 17.5, 22.5, 27.5, 32.5, 37.5, 40}},
		"linear 5 to 2":  {transform.Linear, 2, []float32{7.5, 32.5}}, // x = 0.75, 3.25
		"nearest 5 to 2": {transform.Nearest, 2, []float32{10, 30}},   // floor(1.25), floor(3.75)
		"nearest up":     {transform.Nearest, 10, []float32{0, 0, 10, 10, 20, 20, 30, 30, 40, 40}},
		"keep":           {transform.Area, 0, line},
	} {
		t.Run(name, func(t *testing.T) {
			for axis, shape := range [][]int{{5, 1}, {1, 5}} {
				to := []int{0, 0}
				to[axis] = c.to
				got, err := transform.Resample(grid(t, shape, line...), to, c.method)
				if err != nil || !slices.Equal(got.Values, c.want) {
					t.Errorf("axis %d: %v, %v, want %v", axis, got.Values, err, c.want)
				}
			}
		})
	}
}

// A 3 x 4 image to 2 x 2: each output is the mean of a 1.5 x 2 box.
func TestResampleImage(t *testing.T) {
	g := grid(t, []int{3, 4}, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
	got, err := transform.Resample(g, []int{2, 2}, transform.Area)
	// First: ((1+2) + 0.5*(5+6)) / 3, and so on.
	want := []float64{8.5 / 3, 14.5 / 3, (0.5*11 + 19) / 3, (0.5*15 + 23) / 3}
	if err != nil || !near(got.Values, want, 1e-6) || !slices.Equal(got.Shape, []int{2, 2}) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
}

func TestResampleSpacing(t *testing.T) {
	// Three slices 2 mm apart to 1 mm: six, at x = -0.25, 0.25, 0.75, …
	g := grid(t, []int{3, 1, 1}, 0, 8, 16)
	got, err := transform.ResampleSpacing(g, []float64{2, 1, 1}, []float64{1, 0, 1})
	if want := []float32{0, 2, 6, 10, 14, 16}; err != nil || !slices.Equal(got.Values, want) {
		t.Errorf("got %v, %v, want %v", got.Values, err, want)
	}
	for _, bad := range [][]float64{{0, 1, 1}, {math.NaN(), 1, 1}, {math.Inf(1), 1, 1}, {1e12, 1, 1}} {
		if _, err := transform.ResampleSpacing(g, bad, []float64{1, 1, 1}); err == nil {
			t.Errorf("spacing %v is taken", bad)
		}
	}
}

func TestGridRefuses(t *testing.T) {
	for _, shape := range [][]int{{2, 2}, {0}, {-1, -3}, {math.MaxInt, 3}} {
		if _, err := transform.NewGrid(shape, make([]float32, 3)); err == nil {
			t.Errorf("shape %v with 3 values is taken", shape)
		}
	}
	g := grid(t, []int{1, 3}, 1, 2, 3)
	if _, err := transform.Resample(g, []int{1, 2, 3}, transform.Area); err == nil {
		t.Error("another number of axes is taken")
	}
	if _, err := transform.Resample(g, []int{1, 2}, "cubic"); err == nil {
		t.Error("an unknown method is taken")
	}
}

// Every method keeps a constant image and stays within the input's range; Area
// keeps the mean when it reduces.
func TestResampleProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows, columns := rapid.IntRange(1, 12).Draw(t, "rows"), rapid.IntRange(1, 12).Draw(t, "columns")
		to := []int{rapid.IntRange(1, 12).Draw(t, "to rows"), rapid.IntRange(1, 12).Draw(t, "to columns")}
		method := rapid.SampledFrom([]transform.Method{transform.Area, transform.Linear, transform.Nearest}).Draw(t, "method")
		values := rapid.SliceOfN(rapid.Float32Range(-2000, 3000), rows*columns, rows*columns).Draw(t, "values")
		g, err := transform.NewGrid([]int{rows, columns}, values)
		if err != nil {
			t.Fatal(err)
		}
		got, err := transform.Resample(g, to, method)
		if err != nil || len(got.Values) != to[0]*to[1] {
			t.Fatalf("%d values, %v", len(got.Values), err)
		}
		low, high := slices.Min(values)-0.01, slices.Max(values)+0.01
		for _, v := range got.Values {
			if v < low || v > high {
				t.Fatalf("%g is outside of %g to %g", v, low, high)
			}
		}
		if method == transform.Area && to[0] <= rows && to[1] <= columns && math.Abs(mean(values)-mean(got.Values)) > 0.01 {
			t.Fatalf("the mean moves from %g to %g", mean(values), mean(got.Values))
		}
	})
}

func TestIntensity(t *testing.T) {
	for name, c := range map[string]struct {
		run  func([]float32)
		in   []float32
		want []float64
	}{
		// Mean 3, variance (4+1+0+1+4)/5 = 2.
		"zscore":          {transform.ZScore, []float32{1, 2, 3, 4, 5}, []float64{-math.Sqrt2, -1 / math.Sqrt2, 0, 1 / math.Sqrt2, math.Sqrt2}},
		"zscore constant": {transform.ZScore, []float32{7, 7, 7}, []float64{0, 0, 0}},
		"zscore empty":    {transform.ZScore, nil, nil},
		"unit":            {transform.Unit, []float32{-2, 0, 6}, []float64{0, 0.25, 1}},
		"unit constant":   {transform.Unit, []float32{5, 5}, []float64{0, 0}},
		"window":          {func(v []float32) { transform.Window(v, -100, 300) }, []float32{-500, -100, 0, 300, 900}, []float64{0, 0, 0.25, 1, 1}},
		"percentile":      {func(v []float32) { transform.PercentileWindow(v, 25, 75, false) }, []float32{4, 0, 1, 3, 2}, []float64{1, 0, 0, 1, 0.5}},
		// The 0th and the 50th percentile of 1, 2, 3, 4, 5.
		"percentile of non-zero": {func(v []float32) { transform.PercentileWindow(v, 0, 50, true) }, []float32{0, 4, 0, 1, 3, 2, 5, 0}, []float64{0, 1, 0, 0, 1, 0.5, 1, 0}},
		"percentile of nothing":  {func(v []float32) { transform.PercentileWindow(v, 0, 50, true) }, []float32{0, 0}, []float64{0, 0}},
		"percentile is flat":     {func(v []float32) { transform.PercentileWindow(v, 0, 50, false) }, []float32{1, 1, 1, 9}, []float64{0, 0, 0, 0}},
	} {
		t.Run(name, func(t *testing.T) {
			c.run(c.in)
			if !near(c.in, c.want, 1e-6) {
				t.Errorf("got %v, want %v", c.in, c.want)
			}
		})
	}
}

func TestPercentile(t *testing.T) {
	sorted := []float32{10, 20, 40, 80}
	// numpy.percentile([10, 20, 40, 80], [0, 10, 50, 90, 100])
	for p, want := range map[float64]float64{0: 10, 10: 13, 50: 30, 90: 68, 100: 80} {
		if got := transform.Percentile(sorted, p); math.Abs(got-want) > 1e-9 {
			t.Errorf("percentile %g is %g, want %g", p, got, want)
		}
	}
}

func TestCheckFinite(t *testing.T) {
	for _, v := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		if err := transform.CheckFinite([]float32{0, float32(v)}); err == nil {
			t.Errorf("%g counts as finite", v)
		}
	}
	if err := transform.CheckFinite([]float32{0, math.MaxFloat32}); err != nil {
		t.Error(err)
	}
}

func mean(values []float32) float64 {
	var sum float64
	for _, v := range values {
		sum += float64(v)
	}
	return sum / float64(len(values))
}

func near(got []float32, want []float64, slack float64) bool {
	if len(got) != len(want) {
		return false
	}
	for i := range got {
		if !(math.Abs(float64(got[i])-want[i]) <= slack) {
			return false
		}
	}
	return true
}
