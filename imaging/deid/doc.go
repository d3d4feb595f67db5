// Package deid de-identifies DICOM files by the Basic Application Level
// Confidentiality Profile of DICOM PS3.15 annex E, driven by the rows of table
// E.1-1 in table.gen.go.
//
// Attributes are removed, emptied, replaced by dummies or remapped at every
// depth of nested sequences and in the file meta information; everything else,
// pixel data included, is copied byte for byte. Compound actions are resolved by
// the attribute's Type in the IOD. UIDs and patients are remapped, and dates
// shifted, with the institution's secret [Key], so that references between its
// files stay whole and nobody without the key can lead them back.
// De-identifying a file a second time with the same key and options changes
// nothing.
//
// Every [Option] of the profile is there. What an option cleans keeps nothing
// that is known to identify: names and numbers of the file's own attributes,
// dates, addresses and the like; what cannot be judged goes. What cannot be made
// safe is refused with [ErrRefused]: presentation states, encapsulated documents,
// encrypted attributes, overlays hidden in pixel data, structured reports without
// their option, images with a face under the option that promises none. Pixels
// are looked at only through a [TextFinder], which imaging/phi has. No report or
// error holds a value of the input or the name of an input file; a [Change] does,
// for the eyes of the operator.
//
// docs/decisions/deid.md says how the profile's open choices were made.
package deid
