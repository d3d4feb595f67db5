// Package node is a running fluoro node: it wires chain, IPFS store, DICOM
// reader, model runtime, rounds and outbox to the engine, starts them in order
// and stops them in the reverse order, each bounded.
//
// The logic is in node/engine and node/rounds, which know none of these; the
// files here are adapters, and Run is the one place that knows them all.
package node
