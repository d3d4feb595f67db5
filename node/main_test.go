package node_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/fluoronet/fluoro/models/modelstest"
)

func TestMain(m *testing.M) {
	modelstest.ServeWorker()
	if text := os.Getenv(childEnv); text != "" {
		if err := runChild(text); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}
