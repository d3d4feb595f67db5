// Package audit checks the network from its public traces alone: the chain's
// events and state, and the content behind CIDs. Verify recomputes signatures,
// pixel roots, records, agreement and payments; Replay runs the inferences
// again and compares within the model's tolerances.
//
// It trusts no node, institution, vendor or RPC answer beyond the chain itself,
// and it never writes to the chain.
package audit
