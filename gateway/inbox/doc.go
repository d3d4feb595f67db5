// Package inbox is the gateway's spool: DICOM files as they came from an
// archive, by study, from the moment that they are accepted until their study
// is contributed.
//
// What [Batch.Commit] has returned for is on disk and survives kill -9 and loss
// of power. There is no database: folders are the state, every change of state
// is one rename, and [Open] finishes what was cut off. The same bytes of the
// same SOP Instance UID again are no second instance, also after the study was
// contributed.
//
// The files identify patients. They stand in folders that only their owner may
// read, never in a temporary folder, and are removed once contributed. Nothing
// that a file says becomes part of a path: names are keyed hashes, made with
// a secret of the spool, and so is the [Key] by which logs and reports name a
// study. The package does not look at pixels and sends nothing.
package inbox
