package attest

import (
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/study"
)

// MaxBatch is the most results of one commitment that the ledger takes: less
// here, and who sends more could make its tasks unprovable for everybody else.
const MaxBatch = 128

// ErrBatch is wrapped by every error about a batch's size or a subset of it.
var ErrBatch = errors.New("batch is invalid")

// Batch is the Merkle tree over the seals of a commitment: laid out as Tree,
// but with the leaves in the given order (leaf i of n is node 2n-2-i) and not
// hashed again. A seal is a hash of 288 bytes and an inner node one of 64, so
// that neither passes for the other, as long as whoever checks a proof computes
// the seals itself.
type Batch struct {
	nodes []study.Hash
}

// NewBatch builds the tree over 1 to MaxBatch leaves, which are not changed;
// any other number is ErrBatch. The ledger wants the seals ordered by model id,
// then by the study's place in the StudyRegistry.
func NewBatch(leaves []study.Hash) (*Batch, error) {
	if len(leaves) == 0 || len(leaves) > MaxBatch {
		return nil, fmt.Errorf("%w: it has %d results, want 1 to %d", ErrBatch, len(leaves), MaxBatch)
	}
	return &Batch{nodes: heap(leaves)}, nil
}

// Root is what the node commits to.
func (b *Batch) Root() study.Hash { return b.nodes[0] }

// Len is the number of leaves.
func (b *Batch) Len() int { return len(b.nodes)/2 + 1 }

// MultiProof proves the leaves at the given places, which ascend strictly, for
// VerifyMultiProof and OpenZeppelin's MerkleProof: the same proof as
// getMultiProof of merkle-tree 1.0 gives. No place at all is proven by the root
// alone. Errors wrap ErrBatch.
func (b *Batch) MultiProof(places []int) (proof []study.Hash, flags []bool, err error) {
	queue := make([]int, len(places)) // of nodes, the last of the array first
	for i, place := range places {
		if place < 0 || place >= b.Len() || i > 0 && place <= places[i-1] {
			return nil, nil, fmt.Errorf("%w: places %v are not ascending places of %d leaves", ErrBatch, places, b.Len())
		}
		queue[i] = len(b.nodes) - 1 - place
	}
	if len(queue) == 0 {
		return []study.Hash{b.Root()}, nil, nil
	}
	for queue[0] > 0 {
		node := queue[0]
		queue = append(queue[1:], (node-1)/2)
		paired := queue[0] == sibling(node)
		if paired {
			queue = queue[1:]
		} else {
			proof = append(proof, b.nodes[sibling(node)])
		}
		flags = append(flags, paired)
	}
	return proof, flags, nil
}

// MultiProofRoot is the root that the proof leads to from the leaves, which
// stand in the batch's order, as OpenZeppelin's MerkleProof.processMultiProof
// computes it; ok is false where that reverts: the proof is malformed.
func MultiProofRoot(leaves, proof []study.Hash, flags []bool) (root study.Hash, ok bool) {
	if len(leaves)+len(proof) != len(flags)+1 {
		return study.Hash{}, false
	}
	if len(flags) == 0 {
		return append(leaves[:len(leaves):len(leaves)], proof...)[0], true
	}
	queue := append(make([]study.Hash, 0, len(leaves)+len(flags)), leaves...)
	for _, paired := range flags {
		other := &proof
		if paired {
			other = &queue
		}
		a, aok := pop(&queue)
		b, bok := pop(other)
		if !aok || !bok {
			return study.Hash{}, false
		}
		queue = append(queue, nodeHash(a, b))
	}
	return queue[len(queue)-1], len(proof) == 0
}

// VerifyMultiProof reports whether the proof leads from the leaves to the root.
func VerifyMultiProof(root study.Hash, leaves, proof []study.Hash, flags []bool) bool {
	got, ok := MultiProofRoot(leaves, proof, flags)
	return ok && got == root
}

func pop(queue *[]study.Hash) (first study.Hash, ok bool) {
	if len(*queue) == 0 {
		return study.Hash{}, false
	}
	first, *queue = (*queue)[0], (*queue)[1:]
	return first, true
}
