// Package bundle builds and checks study bundles: study.json and
// instances/NNNN.dcm in one folder, as docs/protocol.md defines them.
//
// The institution builds one from de-identified files; nodes and auditors open
// what they fetched and hold it against the chain. Every fault of a bundle is a
// *study.Fault, so that it can be signed as a result. It fetches nothing and
// de-identifies nothing.
package bundle
