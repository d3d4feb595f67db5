// Package lottery plays tasks through the ledger's sortition, with the tickets
// that package sortition draws, and computes beside that what comes of it by
// exact probabilities. Only bench imports it.
//
// It knows who is up and who is drawn, nothing of values: every result agrees.
package lottery
