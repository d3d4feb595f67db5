// Package adversary attacks the protocol: each file is an attacker, each test
// one attack, on a real chain with the real contracts. A test shows that the
// attack is refused, or what it costs whoever tries it, in tokens; and where
// the protocol lets something pass, that the auditor sees it, or, in the words
// of docs/threat-model.md, that it is not stopped.
//
// It has tests only. It never asks how a defence is made: that is for the
// tests of the packages and contracts themselves.
package adversary
