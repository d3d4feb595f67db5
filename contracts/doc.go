// Package contracts holds fluoro's Solidity contracts and their Go bindings.
//
// The sources stand in src, their tests in test; bindings.gen.go is made by
// gen.sh with go-ethereum's abigen (v2) and embeds the creation bytecode, so
// that a devnet can deploy without a compiler. The package packs and unpacks
// calls, events and errors; it never talks to a chain: that is package chain.
//
// README.md in this folder gives the order of deployment and the decisions.
package contracts

//go:generate ./gen.sh
