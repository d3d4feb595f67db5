package browse

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// Amount is a number of tokens in units of 1e-18. Its text form is decimal. The
// zero value is zero.
type Amount struct{ n *big.Int }

// AmountOf is n units; the caller must not change n afterwards.
func AmountOf(n *big.Int) Amount { return Amount{n} }

// Int returns the units; the caller must not change them.
func (a Amount) Int() *big.Int {
	if a.n == nil {
		return new(big.Int)
	}
	return a.n
}

// IsZero reports whether a is nothing.
func (a Amount) IsZero() bool { return a.n == nil || a.n.Sign() == 0 }

// Plus returns a + b.
func (a Amount) Plus(b Amount) Amount { return Amount{new(big.Int).Add(a.Int(), b.Int())} }

// Minus returns a - b.
func (a Amount) Minus(b Amount) Amount { return Amount{new(big.Int).Sub(a.Int(), b.Int())} }

// String returns the units in decimal.
func (a Amount) String() string { return a.Int().String() }

// tokenDecimals is how many digits after the point a token has.
const tokenDecimals = 18

// Tokens returns whole tokens in decimal, exactly and without trailing zeros.
func (a Amount) Tokens() string {
	digits := new(big.Int).Abs(a.Int()).String()
	if missing := tokenDecimals + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	whole, rest := digits[:len(digits)-tokenDecimals], strings.TrimRight(digits[len(digits)-tokenDecimals:], "0")
	if rest != "" {
		whole += "." + rest
	}
	if a.Int().Sign() < 0 {
		return "-" + whole
	}
	return whole
}

// MarshalText implements encoding.TextMarshaler.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// maxAmountDigits bounds the text of an amount: a uint256 and a sign.
const maxAmountDigits = 79

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *Amount) UnmarshalText(text []byte) error {
	if len(text) > maxAmountDigits {
		return errors.New("amount is too long")
	}
	n, ok := new(big.Int).SetString(string(text), 10)
	if !ok {
		return errors.New("amount is not a decimal number")
	}
	a.n = n
	return nil
}

// Scan implements sql.Scanner, of decimal text or of nothing.
func (a *Amount) Scan(v any) error {
	switch text := v.(type) {
	case nil:
		*a = Amount{}
		return nil
	case string:
		return a.UnmarshalText([]byte(text))
	}
	return fmt.Errorf("column is not decimal text")
}
