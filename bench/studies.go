package bench

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

// xrays writes n one-image CR studies of side x side noise, each with pixels
// that no other seed gives, and returns their paths.
func xrays(dir string, n, side int, seed uint64) ([]string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("make studies: %w", err)
	}
	paths := make([]string, n)
	for i := range paths {
		paths[i] = filepath.Join(dir, fmt.Sprintf("%06d.dcm", i+1))
		file := dcmtest.CR(side, side, noise(side*side, seed<<32+uint64(i)), dcmtest.With(dcmtest.SOPInstance, "UI", fmt.Sprintf("2.25.%d", seed<<32+uint64(i)+1)))
		if err := os.WriteFile(paths[i], file, 0o644); err != nil {
			return nil, fmt.Errorf("make studies: %w", err)
		}
	}
	return paths, nil
}

// noise is n 12-bit words.
func noise(n int, seed uint64) []uint16 {
	var key [32]byte
	binary.LittleEndian.PutUint64(key[:], seed+1)
	raw := make([]byte, 2*n)
	_, _ = rand.NewChaCha8(key).Read(raw) // it never fails
	words := make([]uint16, n)
	for i := range words {
		words[i] = binary.LittleEndian.Uint16(raw[2*i:]) & 0xfff
	}
	return words
}
