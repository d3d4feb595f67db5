// Package demo runs the whole network once on this machine, each role a process
// of its own: a development chain, two institutions, two vendors, seven honest
// nodes and one that cheats, a challenger and an auditor, on real studies that
// third-party packages ship.
//
// It only starts commands and reads what they print, as a person with many
// terminals would, follows the chain's events, and holds the outcome against
// what must be true.
package demo
