package adversary_test

import (
	"os"
	"testing"

	"github.com/fluoronet/fluoro/models/modelstest"
)

func TestMain(m *testing.M) {
	modelstest.ServeWorker() // of the real nodes
	os.Exit(m.Run())
}
