// Package history keeps every event of the contracts, whole and in the order of
// the chain, for whoever replays them: the auditor. Package index answers what
// is true now; here nothing is projected, so that nothing can be projected
// wrongly.
//
// It is the handler of a follower (chain/follow). Logs are stored as they came
// and given types when they are read. It verifies nothing.
package history
