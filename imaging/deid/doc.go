// Package deid de-identifies DICOM files by the Basic Application Level
// Confidentiality Profile of DICOM PS3.15 annex E, driven by the rows of table
// E.1-1 in table.gen.go.
//
// Attributes are removed, emptied, replaced by dummies or remapped at every
// depth of nested sequences and in the file meta information; everything else,
// pixel data included, is copied byte for byte. UIDs and patients are remapped
// with the institution's secret [Key], so that references between its files stay
// whole and nobody without the key can lead them back. De-identifying a file a
// second time with the same key changes nothing.
//
// What it cannot make safe it refuses with [ErrRefused]: documents whose content
// is text (structured reports, presentation states, encapsulated documents),
// encrypted attributes, overlays hidden in pixel data. It never looks at pixels:
// burned-in text is for imaging/phi. No report or error holds a value of the
// input or the name of an input file.
//
// docs/decisions/deid.md says how the profile's open choices were made.
package deid
