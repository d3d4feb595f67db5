// Package sortition is the ledger's clock and its lottery: which epoch and
// phase a block is in, and which nodes may take a task in an epoch.
//
// One clock for all tasks counts epochs of blocks, each with a commit and then
// a reveal phase. Who may take a task is drawn from the hash of a block that
// nobody knew when the task, or the node, came to be; each further epoch
// without enough results widens the draw, until everybody may.
//
// It does no I/O and keeps no state, and knows neither a chain's client nor
// go-ethereum: node/engine may use it. All numbers are those of
// docs/protocol.md; ../testdata/vectors.json holds vectors of them.
//
// Sources: Keccak-256 as in Ethereum (Keccak submission 3, not FIPS 202), the
// contract ABI's encoding of static types.
package sortition
