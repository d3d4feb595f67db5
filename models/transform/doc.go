// Package transform holds the arithmetic between modality values, as package
// imaging gives them, and a network's input: resampling and intensity maps, as
// pure functions.
//
// Two nodes must get the same numbers, so each function's doc comment defines
// its result exactly. Sums are taken in float64 in index order and rounded to
// float32 once per pass; products are converted explicitly before they are
// added, which forbids a compiler to fuse them on CPUs that could. The package
// does no I/O and keeps no state.
package transform
