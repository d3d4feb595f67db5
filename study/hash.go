package study

import (
	"bytes"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// Hash is a 32-byte identity or digest: a studyId, modelId, taskId, pixel
// digest or runtime digest. Its text form is 0x-prefixed lower-case hex.
type Hash [32]byte

// String returns the 0x-prefixed hex form.
func (h Hash) String() string { return "0x" + hex.EncodeToString(h[:]) }

// IsZero reports whether h is all zero, which no identity ever is.
func (h Hash) IsZero() bool { return h == Hash{} }

// Compare orders hashes by their bytes, as sort functions want it.
func (h Hash) Compare(other Hash) int { return bytes.Compare(h[:], other[:]) }

// MarshalText implements encoding.TextMarshaler.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler; see ParseHash.
func (h *Hash) UnmarshalText(text []byte) error {
	parsed, err := ParseHash(string(text))
	if err != nil {
		return err
	}
	*h = parsed
	return nil
}

// ParseHash reads 64 hex digits with or without 0x.
func ParseHash(s string) (Hash, error) {
	var h Hash
	digits := strings.TrimPrefix(s, "0x")
	if len(digits) != 2*len(h) {
		return Hash{}, fmt.Errorf("hash has %d hex digits, want %d", len(digits), 2*len(h))
	}
	if _, err := hex.Decode(h[:], []byte(digits)); err != nil {
		return Hash{}, errors.New("hash has a character that is not a hex digit")
	}
	return h, nil
}

// CID is the sha2-256 digest of a CIDv1 dag-pb node, which is how a CID stands
// on chain. Its text form is the usual base32 CID ("bafybei…").
type CID [32]byte

// The binary prefix of every CID that fluoro writes: CIDv1, dag-pb, sha2-256,
// 32 bytes (multiformats codes 0x01, 0x70, 0x12, 0x20).
var cidPrefix = []byte{0x01, 0x70, 0x12, 0x20}

var cidEncoding = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// String returns the base32 text form of the CIDv1.
func (c CID) String() string {
	return "b" + cidEncoding.EncodeToString(append(bytes.Clone(cidPrefix), c[:]...))
}

// IsZero reports whether c is unset.
func (c CID) IsZero() bool { return c == CID{} }

// MarshalText implements encoding.TextMarshaler; an unset CID is empty text.
func (c CID) MarshalText() ([]byte, error) {
	if c.IsZero() {
		return nil, nil
	}
	return []byte(c.String()), nil
}

// UnmarshalText implements encoding.TextUnmarshaler; see ParseCID.
func (c *CID) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = CID{}
		return nil
	}
	parsed, err := ParseCID(string(text))
	if err != nil {
		return err
	}
	*c = parsed
	return nil
}

// ParseCID reads the base32 text of a CIDv1 with codec dag-pb and a sha2-256
// hash; every other kind of CID is refused.
func ParseCID(s string) (CID, error) {
	var c CID
	if !strings.HasPrefix(s, "b") {
		return c, errors.New("CID is not base32 (must start with b): convert it with `ipfs cid base32`")
	}
	raw, err := cidEncoding.DecodeString(s[1:])
	if err != nil {
		return c, errors.New("CID is not valid base32")
	}
	if len(raw) != len(cidPrefix)+len(c) || !bytes.HasPrefix(raw, cidPrefix) {
		return c, errors.New("CID is not a CIDv1 dag-pb sha2-256 CID")
	}
	copy(c[:], raw[len(cidPrefix):])
	return c, nil
}
