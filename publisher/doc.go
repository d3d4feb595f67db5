// Package publisher is the AI vendor's side: it imports a checked model package
// into the vendor's own IPFS peer, publishes and funds it on chain, and serves
// it. (A folder named vendor would be the Go toolchain's.)
package publisher
