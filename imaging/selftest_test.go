package imaging_test

import (
	"testing"

	"github.com/fluoronet/fluoro/imaging"
)

func TestCheckCodecs(t *testing.T) {
	if err := imaging.CheckCodecs(); err != nil {
		t.Error(err)
	}
	if n := imaging.CompressedSyntaxes(); n < 14 {
		t.Errorf("%d compressed syntaxes", n)
	}
}
