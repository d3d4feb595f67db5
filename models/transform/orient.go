package transform

import (
	"fmt"
	"math"
	"strings"
)

// letters names for each patient axis of DICOM (x, y, z) the direction in
// which it grows, and the opposite.
var letters = [3][2]byte{{'L', 'R'}, {'P', 'A'}, {'S', 'I'}}

// orders are the six ways to take three axes, in the order in which ties are
// decided.
var orders = [6][3]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}

// CheckAxes refuses what is no orientation of three axes: three letters, one
// of each pair L/R, P/A and S/I, for the direction of the patient in which the
// first, second and third axis grow.
func CheckAxes(axes string) error {
	_, _, err := parseAxes(axes)
	return err
}

// parseAxes returns for each letter its patient axis and whether it is the
// opposite of DICOM's.
func parseAxes(axes string) (which [3]int, opposite [3]bool, err error) {
	seen := [3]bool{}
	for a := 0; a < len(axes) && a < 3; a++ {
		for k, pair := range letters {
			if at := strings.IndexByte(string(pair[:]), axes[a]); at >= 0 && !seen[k] {
				seen[k], which[a], opposite[a] = true, k, at == 1
			}
		}
	}
	if len(axes) != 3 || seen != [3]bool{true, true, true} {
		return which, opposite, fmt.Errorf("axes are not three letters, one of L and R, one of P and A, one of S and I")
	}
	return which, opposite, nil
}

// Orient returns the Reorder that brings a volume's axes as near to the wanted
// ones as permuting and reversing can. steps are the vectors from one element
// to the next along each axis, in mm along DICOM's patient axes (left, back,
// head). Of the six orders of the axes it takes the one with the largest sum of
// absolute cosines between axes and wanted directions, the first in
// lexicographic order among equals; an axis is reversed where its cosine is
// negative.
func Orient(steps [3][3]float64, axes string) (Reorder, error) {
	which, opposite, err := parseAxes(axes)
	if err != nil {
		return Reorder{}, err
	}
	var cosines [3][3]float64 // [volume axis][patient axis]
	for i, v := range steps {
		length := math.Sqrt(float64(v[0]*v[0]) + float64(v[1]*v[1]) + float64(v[2]*v[2]))
		if !(length > 0) || math.IsInf(length, 0) {
			return Reorder{}, fmt.Errorf("orient: step of axis %d has length %g mm", i, length)
		}
		for k := range v {
			cosines[i][k] = v[k] / length
		}
	}
	best, order := -1.0, orders[0]
	for _, o := range orders {
		sum := 0.0
		for a, i := range o {
			sum += math.Abs(cosines[i][which[a]])
		}
		if sum > best {
			best, order = sum, o
		}
	}
	r := Reorder{From: order[:], Flip: make([]bool, 3)}
	for a, i := range order {
		r.Flip[a] = (cosines[i][which[a]] < 0) != opposite[a]
	}
	return r, nil
}
