// Package scaffold makes model packages to begin with: Propose reads from an
// ONNX file what it can tell and takes a default for the rest, Ask has somebody
// correct that, Write makes the folder, Golden its golden case.
//
// What the network does not say is never taken silently: each default stands in
// a Proposal's Assumed, and what only the vendor can write is marked models.Todo,
// which `fluoro model check` finds.
package scaffold
