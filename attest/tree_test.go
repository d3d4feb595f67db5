package attest

import (
	"errors"
	"testing"

	"github.com/fluoronet/fluoro/study"
	"pgregory.net/rapid"
)

func distinct(t *rapid.T, atLeast int) []study.Hash {
	return rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) study.Hash { return drawHash(t, "digest") }),
		atLeast, 40, rapid.ID[study.Hash]).Draw(t, "digests")
}

func TestTreeProvesEachOfItsDigestsAndNoOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		digests := distinct(t, 1)
		tree, err := NewTree(digests)
		if err != nil {
			t.Fatal(err)
		}
		for _, digest := range digests {
			proof, ok := tree.Proof(digest)
			if !ok || !VerifyProof(tree.Root(), digest, proof) {
				t.Fatalf("%v is not proven", digest)
			}
			for i := range proof {
				proof[i][0] ^= 1
				if VerifyProof(tree.Root(), digest, proof) {
					t.Fatalf("%v is proven by a changed proof", digest)
				}
				proof[i][0] ^= 1
			}
		}
		stranger := drawHash(t, "stranger")
		for _, digest := range digests {
			if digest == stranger {
				return
			}
		}
		if _, ok := tree.Proof(stranger); ok {
			t.Fatal("a digest that is not in the tree is proven")
		}
	})
}

func TestStudyIDIsOrderFree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		digests := distinct(t, 1)
		want, err := StudyID(digests)
		if err != nil {
			t.Fatal(err)
		}
		got, err := StudyID(rapid.Permutation(digests).Draw(t, "order"))
		if err != nil || got != want {
			t.Fatalf("in another order %v, %v, want %v", got, err, want)
		}
	})
}

func TestStudyIDRefusals(t *testing.T) {
	if _, err := StudyID(nil); !errors.Is(err, ErrNoInstances) {
		t.Errorf("no digests: %v", err)
	}
}

// Nobody is paid anew for a study in which an image stands once more.
func TestStudyIDIsOverDistinctDigests(t *testing.T) {
	a, b := name("a"), name("b")
	once, err := StudyID([]study.Hash{a, b})
	if err != nil {
		t.Fatal(err)
	}
	for _, digests := range [][]study.Hash{{a, b, a}, {b, b, a, a, a}} {
		if again, err := StudyID(digests); err != nil || again != once {
			t.Errorf("%v gives %v, %v, want %v", digests, again, err, once)
		}
	}
	if alone, err := StudyID([]study.Hash{a, a}); err != nil || alone == once {
		t.Errorf("one digest twice gives %v, %v", alone, err)
	}
}

// An inner node must not pass as a digest: leaves are hashed twice.
func TestInnerNodeIsNoDigest(t *testing.T) {
	digests := []study.Hash{name("a"), name("b"), name("c"), name("d")}
	tree, err := NewTree(digests)
	if err != nil {
		t.Fatal(err)
	}
	if VerifyProof(tree.Root(), tree.nodes[1], []study.Hash{tree.nodes[2]}) {
		t.Error("an inner node is proven as a digest")
	}
}

func BenchmarkStudyID1000(b *testing.B) {
	digests := make([]study.Hash, 1000)
	for i := range digests {
		digests[i] = name(string(rune(i)))
	}
	for b.Loop() {
		if _, err := StudyID(digests); err != nil {
			b.Fatal(err)
		}
	}
}
