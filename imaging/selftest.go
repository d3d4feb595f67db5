package imaging

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
)

// ramp is 16 x 16 samples of 8 bits, 0 to 255 in their order, as HTJ2K: the one
// family of codecs that needs more than this binary's own code, a cache folder
// and executable memory for the sandbox.
//
//go:embed selftest.j2c
var ramp []byte

// CheckCodecs proves that compressed frames can be decoded on this machine.
func CheckCodecs() error {
	codec, err := codecs.find(HTJ2KLossless)
	if err != nil {
		return err
	}
	format := PixelFormat{Rows: 16, Columns: 16, SamplesPerPixel: 1, BitsAllocated: 8, BitsStored: 8, HighBit: 7, Photometric: "MONOCHROME2"}
	got, err := codec.Decode(ramp, format, nil)
	if err != nil {
		return fmt.Errorf("decode an HTJ2K frame: %w", err)
	}
	want := make([]byte, 256)
	for i := range want {
		want[i] = byte(i)
	}
	if !bytes.Equal(got, want) {
		return errors.New("decode an HTJ2K frame: other samples than were encoded")
	}
	return nil
}

// CompressedSyntaxes is how many compressed transfer syntaxes are decoded.
func CompressedSyntaxes() int {
	codecs.mu.RLock()
	defer codecs.mu.RUnlock()
	return len(codecs.byUID)
}
