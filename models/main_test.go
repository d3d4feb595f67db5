package models_test

import (
	"os"
	"testing"

	"github.com/fluoronet/fluoro/models/modelstest"
)

func TestMain(m *testing.M) {
	modelstest.ServeWorker()
	os.Exit(m.Run())
}
