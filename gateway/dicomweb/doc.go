// Package dicomweb speaks DICOMweb (DICOM PS3.18): a [Client] for QIDO-RS,
// WADO-RS and STOW-RS, and a [StowHandler] that takes what others store.
//
// Both sides stream: no object is held in memory, sizes and counts are bounded
// before anything is read, and whatever the other side says about itself is
// held against what it sends. The client talks to the one base URL it was given
// and follows neither redirects nor URLs in answers. The package knows DICOM's
// JSON model and multipart/related, and nothing of files: what is in an object
// is for whoever takes it. Errors hold tags, numbers and status codes, never
// the values of a data set.
package dicomweb
