package study

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// MaxFindings is how many findings a model may declare: they pack into one
// 32-byte word.
const MaxFindings = 8

// Code is a coded concept as in DICOM's Code Sequence macro (PS3.3 Table 8.8-1).
type Code struct {
	Value   string `json:"value"`   // Code Value (0008,0100)
	Scheme  string `json:"scheme"`  // Coding Scheme Designator (0008,0102): SCT, RADLEX, DCM, …
	Meaning string `json:"meaning"` // Code Meaning (0008,0104)
}

// FindingSpec says what one finding of a model is.
type FindingSpec struct {
	Name      string  `json:"name"`
	Code      Code    `json:"code"`
	Unit      string  `json:"unit"`      // UCUM: "1" for a probability, "mL", "[hnsf'U]", "%"
	Decimals  int     `json:"decimals"`  // digits after the point that are kept, 0 to 9
	Tolerance float64 `json:"tolerance"` // largest difference at which two nodes still agree, in Unit
}

// Finding is one named value as people read it, in the unit of its spec.
type Finding struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit,omitempty"`
}

// Findings are up to eight fixed-point values, value = int * 10^-decimals.
// Unused places are zero.
type Findings [MaxFindings]int32

// Pack returns the 32-byte word: finding i is the big-endian two's-complement
// int32 in bytes 4i to 4i+3, so finding 0 is the most significant.
func (f Findings) Pack() [32]byte {
	var word [32]byte
	for i, v := range f {
		binary.BigEndian.PutUint32(word[4*i:], uint32(v))
	}
	return word
}

// UnpackFindings is the inverse of Findings.Pack.
func UnpackFindings(word [32]byte) Findings {
	var f Findings
	for i := range f {
		f[i] = int32(binary.BigEndian.Uint32(word[4*i:]))
	}
	return f
}

// Tolerances are the largest agreeing differences in the same fixed point as
// Findings; they pack in the same way.
type Tolerances [MaxFindings]uint32

// Pack returns the 32-byte word; see Findings.Pack.
func (t Tolerances) Pack() [32]byte {
	var word [32]byte
	for i, v := range t {
		binary.BigEndian.PutUint32(word[4*i:], v)
	}
	return word
}

// UnpackTolerances is the inverse of Tolerances.Pack.
func UnpackTolerances(word [32]byte) Tolerances {
	var t Tolerances
	for i := range t {
		t[i] = binary.BigEndian.Uint32(word[4*i:])
	}
	return t
}

// Agrees reports whether every value of f is within its tolerance of other's,
// exactly as InferenceLedger computes it.
func (f Findings) Agrees(other Findings, t Tolerances) bool {
	for i := range f {
		diff := int64(f[i]) - int64(other[i])
		if diff < 0 {
			diff = -diff
		}
		if diff > int64(t[i]) {
			return false
		}
	}
	return true
}

// ErrFindingRange is returned for a value that is not finite or does not fit
// an int32 at its decimals: the model's output is unusable.
var ErrFindingRange = errors.New("finding is out of range")

// FixedPoint converts value to an integer at the given decimals, rounding half
// away from zero.
func FixedPoint(value float64, decimals int) (int32, error) {
	scaled := math.Round(value * math.Pow10(decimals))
	if math.IsNaN(scaled) || scaled > math.MaxInt32 || scaled < math.MinInt32 {
		return 0, fmt.Errorf("%w: %g with %d decimals", ErrFindingRange, value, decimals)
	}
	return int32(scaled), nil
}

// Float converts a fixed-point integer back.
func Float(v int32, decimals int) float64 { return float64(v) / math.Pow10(decimals) }
