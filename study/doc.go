// Package study is fluoro's vocabulary: identities, studies, manifests,
// findings, results and reasons, as plain values that every other room shares.
//
// It does no I/O, knows no chain, store or runtime, and imports nothing of
// fluoro's. Formats follow docs/protocol.md; DICOM attributes are named as in
// PS3.6 and the modality codes as in PS3.3 C.7.3.1.1.1.
package study

//go:generate go run ./genreasons ../docs/reference/reasons.md
