package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Address is an account or a contract. Its text form is 0x-prefixed
// lower-case hex, as study.Manifest has it; reading accepts any case.
type Address [20]byte

// String returns the 0x-prefixed lower-case hex form.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// Checksum returns the mixed-case form of EIP-55, for people.
func (a Address) Checksum() string { return common.Address(a).Hex() }

// IsZero reports whether a is unset.
func (a Address) IsZero() bool { return a == Address{} }

// MarshalText implements encoding.TextMarshaler.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler; see ParseAddress.
func (a *Address) UnmarshalText(text []byte) error {
	parsed, err := ParseAddress(string(text))
	if err != nil {
		return err
	}
	*a = parsed
	return nil
}

// ParseAddress reads 40 hex digits with or without 0x. A mixed-case address
// must satisfy EIP-55's checksum, so that a mistyped one is caught.
func ParseAddress(s string) (Address, error) {
	var a Address
	digits := strings.TrimPrefix(s, "0x")
	if len(digits) != 2*len(a) {
		return Address{}, fmt.Errorf("address has %d hex digits, want %d", len(digits), 2*len(a))
	}
	if _, err := hex.Decode(a[:], []byte(digits)); err != nil {
		return Address{}, errors.New("address has a character that is not a hex digit")
	}
	mixed := digits != strings.ToLower(digits) && digits != strings.ToUpper(digits)
	if mixed && a.Checksum() != "0x"+digits {
		return Address{}, errors.New("address has a wrong EIP-55 checksum: look for a typing error")
	}
	return a, nil
}

// or returns the address, or another in place of zero.
func (a Address) or(other Address) Address {
	if a.IsZero() {
		return other
	}
	return a
}

// eth returns the address as go-ethereum has it.
func eth(a Address) common.Address { return common.Address(a) }
