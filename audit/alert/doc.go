// Package alert says what of a network somebody should look at now: results that
// disagree with what is final, slashes, hidden batches, challenges, recalls, tasks
// without a quorum, labels that could be revealed and are not, events that the
// protocol does not explain, and drift.
//
// Of lists what there is at one block, from chain data alone; every alert has an
// id that depends on what happened and not on when it was seen, so that a
// Watcher, which follows the chain, tells each of them once, also after a restart
// or when a block was replaced by another with the same transaction.
//
// Drift of a model is a two-sample Kolmogorov-Smirnov test of the final scores of a
// window against those before it; drift of a node is Fisher's exact test of how
// often it agreed with what became final. Both are made once for every full window,
// so that their number is known: docs/decisions/drift.md.
package alert
