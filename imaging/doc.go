// Package imaging reads DICOM: Part 10 files into instances, instances into
// series and volumes, and pixels into the digest that identifies them.
//
// [Open] reads a header and finds the pixels; [Instance.EachFrame] decodes
// them one frame at a time, [Instance.Digest] digests them as they pass, and
// [Instance.Values] gives modality values such as Hounsfield units. [ReadStudy]
// groups files into series, and [Series.Volume] stacks one, ordered by where
// the slices lie in the patient. Compressed frames go through one seam,
// [RegisterCodec].
//
// Everything it is given is hostile until checked: lengths, dimensions and
// counts are held against [Limits] and against the bytes that are there before
// memory is taken for them. Files are walked by imaging/part10, which says what
// it reads of files that break the rules. Errors name tags, offsets and numbers,
// never values. The package never writes DICOM;
// imaging/deid and imaging/derived do.
//
// Pixel semantics are those of PS3.3 C.7.6.3 and C.11, encodings those of PS3.5
// sections 7 and 8 and annexes A and G.
package imaging
