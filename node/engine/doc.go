// Package engine is the node's logic: a level-triggered reconcile loop and the
// pipeline fetch -> read -> infer -> publish behind it.
//
// On every new head it reads which tasks the node owes at that block, leaves
// out those that are in work or have a result already, and does the rest. A
// missed event is harmless, and the only durable state is the outbox of
// results: whatever a crash interrupts before it is simply owed again at the
// next head. The shape follows Kubernetes controllers and op-challenger's monitor.
//
// It knows no chain, store, DICOM or runtime: ports.go declares what it needs,
// and package node supplies it.
package engine
