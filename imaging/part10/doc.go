// Package part10 reads and writes DICOM Part 10 files (PS3.10) as bytes: where
// every element, item and pixel fragment stands, how long it is, and nothing
// more. Values are interpreted only when a caller asks for one.
//
// [Scan] walks a file of any native or encapsulated transfer syntax without
// loading its values: every declared length is held against the bytes that are
// really there and against [Limits] before memory is taken for it, and what
// breaks the encoding rules is read where there is one way to, and noted as a
// [Deviation]. [Write] streams a new file from a tree of [Node] values, in which
// everything that was not changed and does not deviate is copied byte for byte
// from the scanned source, so that character sets, unusual padding and pixel
// data survive untouched.
//
// Errors name the byte offset and the tag, never a value: a value may identify
// a person. The package knows nothing of images or of confidentiality; those
// are imaging and imaging/deid. Encoding rules are those of PS3.5 sections 6
// and 7 and annex A.
package part10
