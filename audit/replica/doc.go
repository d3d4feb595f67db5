// Package replica repeats what the contracts did, event by event, and says
// where an event is not what they would have said. It is written from
// docs/protocol.md, apart from the contracts, and asks the chain for nothing but
// the hashes and times of blocks.
//
// What is left in the end is the contracts' whole state, which the auditor holds
// against what an endpoint says it is.
package replica
