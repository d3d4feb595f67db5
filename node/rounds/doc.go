// Package rounds carries a node's results through the epochs of the ledger:
// sealed and committed to in a commit phase, revealed as a whole batch in the
// reveal phase after it, and made final, by whoever's turn it is, when their
// window has passed.
//
// It is level-triggered: each new head is held against what is stored and what
// the chain says at that head, and whatever is missing is done. Nothing is
// remembered but results, batches and attempts, in the node's database, so that
// a crash at any point, a reorganisation or a dropped transaction is no case of
// its own. A batch's salt is on disk before its commitment leaves, and stays
// there until the batch's epoch is deep enough in the chain.
//
// The package knows no chain, key or transaction: those are ports.
package rounds
