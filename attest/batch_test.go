package attest

import (
	"errors"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/study"
	"pgregory.net/rapid"
)

func drawBatch(t *rapid.T) (*Batch, []study.Hash) {
	leaves := rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) study.Hash { return drawHash(t, "leaf") }),
		1, MaxBatch, rapid.ID[study.Hash]).Draw(t, "leaves")
	batch, err := NewBatch(leaves)
	if err != nil {
		t.Fatal(err)
	}
	return batch, leaves
}

// drawPlaces draws a subset, the empty one and all of them included.
func drawPlaces(t *rapid.T, n int) []int {
	places := rapid.SliceOfNDistinct(rapid.IntRange(0, n-1), 0, n, rapid.ID[int]).Draw(t, "places")
	slices.Sort(places)
	return places
}

func pick(leaves []study.Hash, places []int) []study.Hash {
	picked := make([]study.Hash, len(places))
	for i, place := range places {
		picked[i] = leaves[place]
	}
	return picked
}

func TestBatchKeepsTheOrderOfItsLeaves(t *testing.T) {
	a, b, c := name("a"), name("b"), name("c")
	for _, tt := range []struct {
		leaves []study.Hash
		want   study.Hash
	}{
		{[]study.Hash{a}, a},
		{[]study.Hash{a, b}, nodeHash(a, b)},
		// Nodes 4, 3 and 2 are a, b and c; node 1 is over a and b.
		{[]study.Hash{a, b, c}, nodeHash(nodeHash(a, b), c)},
		{[]study.Hash{c, b, a}, nodeHash(nodeHash(c, b), a)},
	} {
		batch, err := NewBatch(tt.leaves)
		if err != nil {
			t.Fatal(err)
		}
		if batch.Root() != tt.want || batch.Len() != len(tt.leaves) {
			t.Errorf("root over %d is %v of %d, want %v", len(tt.leaves), batch.Root(), batch.Len(), tt.want)
		}
	}
}

func TestEverySubsetIsProven(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		batch, leaves := drawBatch(t)
		places := drawPlaces(t, len(leaves))
		proof, flags, err := batch.MultiProof(places)
		if err != nil {
			t.Fatal(err)
		}
		if !VerifyMultiProof(batch.Root(), pick(leaves, places), proof, flags) {
			t.Fatalf("leaves %v of %d are not proven", places, len(leaves))
		}
	})
}

// Of a small batch, each proof is held against each subset of the leaves.
func TestAProofIsOfItsSubsetAlone(t *testing.T) {
	leaves := []study.Hash{name("a"), name("b"), name("c"), name("d"), name("e"), name("f"), name("g")}
	for n := 1; n <= len(leaves); n++ {
		batch, err := NewBatch(leaves[:n])
		if err != nil {
			t.Fatal(err)
		}
		for mask := range 1 << n {
			proof, flags, err := batch.MultiProof(members(mask))
			if err != nil {
				t.Fatal(err)
			}
			for other := range 1 << n {
				if VerifyMultiProof(batch.Root(), pick(leaves, members(other)), proof, flags) != (other == mask) {
					t.Fatalf("n=%d: proof of %b with leaves %b", n, mask, other)
				}
			}
		}
	}
}

// members are the set bits of a mask, ascending.
func members(mask int) []int {
	var places []int
	for i := 0; mask>>i > 0; i++ {
		if mask>>i&1 == 1 {
			places = append(places, i)
		}
	}
	return places
}

func TestTamperedMultiProofsAreRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		batch, all := drawBatch(t)
		places := drawPlaces(t, len(all))
		leaves := pick(all, places)
		proof, flags, err := batch.MultiProof(places)
		if err != nil {
			t.Fatal(err)
		}
		refused := func(what string, leaves, proof []study.Hash, flags []bool) {
			if VerifyMultiProof(batch.Root(), leaves, proof, flags) {
				t.Fatalf("%s: leaves %v of %d are proven", what, places, len(all))
			}
		}
		for i := range leaves {
			refused("another leaf", changed(leaves, i), proof, flags)
			refused("a leaf less", slices.Delete(slices.Clone(leaves), i, i+1), proof, flags)
		}
		for i := range proof {
			refused("another node", leaves, changed(proof, i), flags)
			refused("a node less", leaves, slices.Delete(slices.Clone(proof), i, i+1), flags)
		}
		for i := range flags {
			turned := slices.Clone(flags)
			turned[i] = !turned[i]
			refused("a flag turned", leaves, proof, turned)
			refused("a flag less", leaves, proof, slices.Delete(slices.Clone(flags), i, i+1))
		}
		refused("a leaf more", append(slices.Clone(leaves), name("stranger")), proof, flags)
		refused("a node and a flag more", leaves, append(slices.Clone(proof), name("stranger")), append(slices.Clone(flags), false))
	})
}

func changed(hashes []study.Hash, i int) []study.Hash {
	other := slices.Clone(hashes)
	other[i][31] ^= 1
	return other
}

func TestBatchRefusals(t *testing.T) {
	for _, n := range []int{0, MaxBatch + 1} {
		if _, err := NewBatch(make([]study.Hash, n)); !errors.Is(err, ErrBatch) {
			t.Errorf("%d leaves: %v", n, err)
		}
	}
	batch, err := NewBatch(make([]study.Hash, 3))
	if err != nil {
		t.Fatal(err)
	}
	for _, places := range [][]int{{-1}, {3}, {0, 0}, {2, 1}, {0, 1, 2, 3}} {
		if _, _, err := batch.MultiProof(places); !errors.Is(err, ErrBatch) {
			t.Errorf("places %v: %v", places, err)
		}
	}
}

// Whatever is made of a batch's own nodes and a stranger as a proof, it never
// proves the stranger.
func FuzzMultiProof(f *testing.F) {
	f.Add([]byte{0}, []byte{1, 2}, []byte{0, 0})
	f.Add([]byte{8}, []byte{9, 3}, []byte{0, 1})
	f.Add([]byte{}, []byte{8}, []byte{})
	leaves := []study.Hash{name("a"), name("b"), name("c"), name("d"), name("e")}
	batch, err := NewBatch(leaves)
	if err != nil {
		f.Fatal(err)
	}
	pool := append(slices.Clone(batch.nodes), name("stranger"))
	chosen := func(raw []byte) (out []study.Hash) {
		for _, b := range raw {
			out = append(out, pool[int(b)%len(pool)])
		}
		return out
	}
	f.Fuzz(func(t *testing.T, leafBytes, proofBytes, flagBytes []byte) {
		var flags []bool
		for _, b := range flagBytes {
			flags = append(flags, b&1 == 1)
		}
		leaves, proof := chosen(leafBytes), chosen(proofBytes)
		before := slices.Concat(leaves, proof)
		if VerifyMultiProof(batch.Root(), leaves, proof, flags) && slices.Contains(leaves, name("stranger")) {
			t.Errorf("a stranger is proven by %x, %x, %v", leafBytes, proofBytes, flags)
		}
		if !slices.Equal(before, slices.Concat(leaves, proof)) {
			t.Error("the leaves or the proof were changed")
		}
	})
}
