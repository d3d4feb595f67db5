//go:build tools

// Package tools pins the Kubo release that ipfsstore's contract suite runs
// against; see README.md. It is a module of its own so that fluoro itself does
// not depend on Kubo.
package tools

import _ "github.com/ipfs/kubo/cmd/ipfs"
