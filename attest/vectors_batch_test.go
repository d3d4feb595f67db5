package attest

import (
	"fmt"
	"math"
	"testing"

	"github.com/fluoronet/fluoro/study"
)

type batchVector struct {
	Leaves []study.Hash `json:"leaves"`
	Root   study.Hash   `json:"root"`
}

type multiProofVector struct {
	Root   study.Hash   `json:"root"`
	Places []int        `json:"places"` // of the leaves in their batch, ascending
	Leaves []study.Hash `json:"leaves"`
	Proof  []study.Hash `json:"proof"`
	Flags  []bool       `json:"flags"`
}

type commitmentVector struct {
	Commitment
	Digest study.Hash `json:"digest"`
	Signature
}

// batchVectors are batches and, of each, the empty subset, each single leaf of
// the small ones, and some others.
func batchVectors(t testing.TB) (batches []batchVector, proofs []multiProofVector) {
	for _, c := range []struct {
		leaves  int
		subsets [][]int
	}{
		{1, [][]int{{}, {0}}},
		{2, [][]int{{}, {0}, {1}, {0, 1}}},
		{3, [][]int{{}, {0}, {1}, {2}, {0, 1}, {0, 2}, {1, 2}, {0, 1, 2}}},
		{5, [][]int{{}, {0}, {1}, {2}, {3}, {4}, {0, 4}, {1, 3}, {0, 1, 2}, {2, 3, 4}, {0, 1, 2, 3, 4}}},
		{32, [][]int{{0}, {31}, {0, 31}, {15, 16}, {1, 2, 3, 5, 8, 13, 21}, ascending(32), ascending(17)}},
		{MaxBatch, [][]int{{63}, ascending(63)}},
	} {
		var leaves []study.Hash
		for i := range c.leaves {
			leaves = append(leaves, name(fmt.Sprintf("seal %d of %d", i, c.leaves)))
		}
		batch, err := NewBatch(leaves)
		if err != nil {
			t.Fatal(err)
		}
		batches = append(batches, batchVector{leaves, batch.Root()})
		for _, places := range c.subsets {
			proof, flags, err := batch.MultiProof(places)
			if err != nil {
				t.Fatal(err)
			}
			// An empty list reads back as one, not as null.
			proofs = append(proofs, multiProofVector{batch.Root(), places, pick(leaves, places),
				append([]study.Hash{}, proof...), append([]bool{}, flags...)})
		}
	}
	return batches, proofs
}

func ascending(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

func commitmentVectors(t testing.TB, domain Domain, signer Signer) []commitmentVector {
	var out []commitmentVector
	for _, c := range []Commitment{
		{Node: 1, Epoch: 1, Root: name("root"), Count: 1},
		{Node: 7, Epoch: 4096, Root: name("another root"), Count: MaxBatch},
		{Node: math.MaxUint32, Epoch: math.MaxUint32, Count: math.MaxUint16},
	} {
		sig, err := SignCommitment(domain, c, signer)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, commitmentVector{c, CommitmentDigest(domain, c), sig})
	}
	return out
}
