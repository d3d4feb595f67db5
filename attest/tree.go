package attest

import (
	"bytes"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/study"
)

// ErrNoInstances is returned for a study without pixel digests.
var ErrNoInstances = errors.New("a study has at least one instance")

// TaskID is the id of a (study, model) pair: keccak256(abi.encode(studyID, modelID)).
func TaskID(studyID, modelID study.Hash) study.Hash {
	return study.Hash(crypto.Keccak256Hash(studyID[:], modelID[:]))
}

// StudyID is the Merkle root over the distinct pixel digests, whatever their
// order: blank slices of a volume are alike, and an image that is put into a
// study once more does not make it another study.
func StudyID(digests []study.Hash) (study.Hash, error) {
	tree, err := NewTree(digests)
	if err != nil {
		return study.Hash{}, err
	}
	return tree.Root(), nil
}

// Tree is OpenZeppelin's StandardMerkleTree for leaves of type bytes32: a
// complete binary tree as an array of 2n-1 nodes, root first, children of i at
// 2i+1 and 2i+2, the leaves sorted by hash and reversed at its end, and nodes
// hashed with their children in ascending order.
type Tree struct {
	nodes []study.Hash
}

// NewTree builds the tree; the digests are not changed, may come in any order,
// and are a leaf each, however often they stand.
func NewTree(digests []study.Hash) (*Tree, error) {
	if len(digests) == 0 {
		return nil, ErrNoInstances
	}
	leaves := make([]study.Hash, len(digests))
	for i, digest := range digests {
		leaves[i] = leafHash(digest)
	}
	slices.SortFunc(leaves, study.Hash.Compare)
	leaves = slices.Compact(leaves)
	return &Tree{nodes: heap(leaves)}, nil
}

// heap lays out n leaves, at least one, and the nodes over them as an array of
// 2n-1: leaf i is the (i+1)th from its end.
func heap(leaves []study.Hash) []study.Hash {
	nodes := make([]study.Hash, 2*len(leaves)-1)
	for i, leaf := range leaves {
		nodes[len(nodes)-1-i] = leaf
	}
	for i := len(leaves) - 2; i >= 0; i-- {
		nodes[i] = nodeHash(nodes[2*i+1], nodes[2*i+2])
	}
	return nodes
}

// sibling is the other child of the parent of node i, which is not the root.
func sibling(i int) int {
	if i%2 == 0 {
		return i - 1
	}
	return i + 1
}

// Root is the study id.
func (t *Tree) Root() study.Hash { return t.nodes[0] }

// Proof returns the sibling hashes from the digest's leaf up to the root, and
// whether the digest is in the tree.
func (t *Tree) Proof(digest study.Hash) (proof []study.Hash, ok bool) {
	leaf := leafHash(digest)
	// The leaves are the last n nodes, in descending order.
	first := len(t.nodes) / 2
	i, ok := slices.BinarySearchFunc(t.nodes[first:], leaf, func(node, want study.Hash) int { return want.Compare(node) })
	if !ok {
		return nil, false
	}
	for i += first; i > 0; i = (i - 1) / 2 {
		proof = append(proof, t.nodes[sibling(i)])
	}
	return proof, true
}

// VerifyProof reports whether proof leads from the digest to the root, as
// OpenZeppelin's MerkleProof.verify does.
func VerifyProof(root, digest study.Hash, proof []study.Hash) bool {
	node := leafHash(digest)
	for _, sibling := range proof {
		node = nodeHash(node, sibling)
	}
	return node == root
}

// leafHash hashes twice, so that no leaf can be passed off as an inner node.
func leafHash(digest study.Hash) study.Hash {
	return study.Hash(crypto.Keccak256Hash(crypto.Keccak256(digest[:])))
}

func nodeHash(a, b study.Hash) study.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return study.Hash(crypto.Keccak256Hash(a[:], b[:]))
}
