// Package derived writes what a model found back into DICOM: its findings as a
// Structured Report and its segments as a Segmentation, in the study of the
// images that they come from.
//
// [Report.Encode] makes a Comprehensive SR by template TID 1500, Measurement
// Report (PS3.16), with the algorithm named by TID 4019 and every source image
// in the evidence; [Segmentation.Encode] makes a Segmentation (PS3.3 A.51) of
// one bit a voxel whose frames lie exactly where the source slices do.
//
// Patient and study are copied from a source file, so that the objects are as
// de-identified as their sources are. Nothing depends on the clock, the machine
// or chance: UIDs are made from the content and dates are the study's, so that
// equal findings give equal bytes everywhere and other findings another UID.
// Text that this package adds is ASCII, which every character set contains.
//
// The package decides nothing about pixels or findings, and never changes or
// moves a file.
package derived
