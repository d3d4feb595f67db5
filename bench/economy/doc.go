// Package economy plays tasks for money under the rules of docs/protocol.md:
// what an honest node, and one that guesses, copies, hides or colludes, earns
// on average. Only bench imports it.
//
// Everything comes from a seed. Values are classes instead of vectors of
// findings: two results agree if they are of one class, as with tolerances
// that no two different values share. Amounts are in tokens, as a rule with a
// fee of 1.
package economy
