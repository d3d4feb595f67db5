// Package evidence finds what the Court may decide now and brings it the
// evidence: all results of some tasks, proven from the batches in which they
// were revealed.
//
// It reads what the index has followed and computes what the Court would; it
// neither asks a chain nor sends anything. What it makes may be late: the Court
// passes over tasks that somebody else has ended.
package evidence
