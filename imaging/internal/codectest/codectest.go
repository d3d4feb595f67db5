// Package codectest is what the decoders' tests have in common: files in their
// testdata, and digests of what other decoders make of them. It is imported by
// tests only.
package codectest

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"
)

// Load reads a file of the test's testdata.
func Load(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// WantDigest wants samples with a SHA-256.
func WantDigest(t testing.TB, samples []byte, want string) {
	t.Helper()
	if sum := sha256.Sum256(samples); hex.EncodeToString(sum[:]) != want {
		t.Errorf("samples have SHA-256 %x, want %s", sum, want)
	}
}
