// Package audit checks the network from its public traces alone: the chain's
// events and state, and the content behind CIDs. Verify repeats everything that
// the contracts did (package replica), holds their state against it, and
// recomputes signatures, pixel roots and records; Replay runs the inferences
// again and compares within the model's tolerances; Evaluate holds them against
// labels.
//
// It trusts no node, institution, vendor or RPC answer beyond the chain itself,
// and it never writes to the chain.
package audit
