package attest

import (
	"testing"

	"github.com/fluoronet/fluoro/study"
	"pgregory.net/rapid"
)

// A seal binds all that a result says, the salt, the node and the ledger.
func TestSealChangesWithEachOfItsParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		result, salt := drawResult(t), drawHash(t, "salt")
		seal := Seal(testDomain, result, salt)
		if again := Seal(testDomain, result, salt); again != seal {
			t.Fatalf("sealed as %v and as %v", seal, again)
		}
		differs := func(what string, domain Domain, change func(*study.Result), salt study.Hash) {
			other := result
			change(&other)
			if Seal(domain, other, salt) == seal {
				t.Fatalf("the seal does not hold the %s", what)
			}
		}
		i := rapid.IntRange(0, 31).Draw(t, "byte")
		differs("study", testDomain, func(r *study.Result) { r.StudyID[i] ^= 1 }, salt)
		differs("model", testDomain, func(r *study.Result) { r.ModelID[i] ^= 1 }, salt)
		differs("status", testDomain, func(r *study.Result) { r.Status ^= 1 << (i % 16) }, salt)
		differs("findings", testDomain, func(r *study.Result) { r.Findings[i%8] ^= 1 }, salt)
		differs("artefacts", testDomain, func(r *study.Result) { r.Artefacts[i] ^= 1 }, salt)
		differs("runtime", testDomain, func(r *study.Result) { r.Runtime[i] ^= 1 }, salt)
		differs("node", testDomain, func(r *study.Result) { r.Node ^= 1 << i }, salt)
		same := func(*study.Result) {}
		otherSalt := salt
		otherSalt[i] ^= 1
		differs("salt", testDomain, same, otherSalt)
		differs("ledger", Domain{testDomain.ChainID, addressOf(name("another"))}, same, salt)
	})
}
