// Package browse answers what people ask while they look at a network, a
// screenful at a time: lists by page, one study, model, node, result or account
// with all that belongs to it, figures over time, a search.
//
// It keeps an index of its own in step with the chain (see Service): the tables
// of chain/index and chain/history, and beside them what makes such questions
// cheap (see Tables). Everything in it follows from events; nothing is judged
// here beyond what the contracts have judged, and nothing is fetched but model
// packages, for the names of findings. Package audit verifies.
//
// The types with JSON tags are also the schema of the HTTP API. Amounts are
// decimal text in units of 1e-18 token, times Unix seconds by the chain's
// clock, hashes and addresses 0x-prefixed hex, CIDs base32. Text from labels
// and packages is hostile: it is bounded in length, without control characters
// and those that reorder text (U+FFFD stands for them), and otherwise as it was
// written.
package browse
