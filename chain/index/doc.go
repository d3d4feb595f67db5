// Package index projects the contracts' events into SQLite tables: the studies,
// models, nodes, results, final tasks and payments that the canonical chain
// tells of. The node reads from it what may be owed, the auditor what to check.
//
// It is the handler of a follower (chain/follow), which calls it inside the
// transaction that moves the cursor, so tables and cursor never disagree. It
// only repeats what events say; it verifies nothing.
package index
