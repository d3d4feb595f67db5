// Package attest makes and checks the cryptographic evidence of fluoro: the
// identity of a study and of a task, sealed results, and signed batches of them.
//
// A study's id is the root of OpenZeppelin's standard Merkle tree over its
// pixel digests. A node hides its results under a salt (Seal), puts the seals of
// an epoch under one root (Batch) and signs that once (Commitment) as EIP-712
// typed data with secp256k1, in the compact form of EIP-2098, exactly as
// InferenceLedger.sol checks it. testdata/vectors.json holds vectors
// that both this package's and the contracts' tests read, and that another
// implementation can use.
//
// The package never touches a chain, a store or a file, and keeps no key: it
// asks a Signer for signatures.
//
// Sources: EIP-712 (typed structured data), EIP-2098 (compact signatures),
// EIP-2 (low s), OpenZeppelin merkle-tree 1.0 "StandardMerkleTree".
package attest
