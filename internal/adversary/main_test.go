package adversary_test

import (
	"testing"

	"github.com/fluoronet/fluoro/chain/chaintest"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }
