package chain

import (
	"bytes"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/study"
)

// A commitment's arguments are found wherever they stand in a transaction, and
// so is what only looks like them.
func TestArgumentsAreFoundInCalldata(t *testing.T) {
	root := study.Hash{7}
	given := [][]byte{abiWord(3), root[:], abiWord(5)}
	call := func(r, vs byte) []byte {
		return bytes.Join(append(slices.Clone(given), bytes.Repeat([]byte{r}, 32), bytes.Repeat([]byte{vs}, 32)), nil)
	}
	for name, c := range map[string]struct {
		data []byte
		want []byte // first bytes of r
	}{
		"direct":          {append([]byte{1, 2, 3, 4}, call(8, 9)...), []byte{8}},
		"in another call": {append(append(make([]byte, 68), call(8, 9)...), make([]byte, 31)...), []byte{8}},
		"beside a decoy":  {append(call(6, 6), call(8, 9)...), []byte{6, 8}},
		"cut off":         {call(8, 9)[:130], nil},
		"nothing":         {nil, nil},
	} {
		var found []byte
		for _, words := range after(c.data, given, 2) {
			found = append(found, words[0][0])
		}
		if !bytes.Equal(found, c.want) {
			t.Errorf("%s: found %v, want %v", name, found, c.want)
		}
	}
}
