// Package node is a running fluoro node: it wires chain, IPFS store, DICOM
// reader, model runtime and outbox to the engine, starts them in order and
// stops them in the reverse order, each bounded.
//
// The logic is in node/engine, which knows none of these; the files here are
// adapters, and Run is the one place that knows them all.
package node
