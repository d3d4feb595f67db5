// Package imaging reads DICOM: Part 10 files into instances, instances into
// series and volumes, and pixels into the digest that identifies them.
//
// Everything it is given is hostile until checked: lengths, dimensions and
// counts are held against Limits before memory is taken for them. It never
// writes DICOM; imaging/deid does.
package imaging
