package devnet_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	. "github.com/fluoronet/fluoro/chain/devnet"
)

const crashDir = "FLUORO_TEST_DEVNET_DIR"

// TestCrashHelper is not a test: it is the process that TestKillLosesNothing
// kills.
func TestCrashHelper(t *testing.T) {
	dir := os.Getenv(crashDir)
	if dir == "" {
		t.Skip("skipped: helper of TestKillLosesNothing")
	}
	d, err := Start(t.Context(), Config{DataDir: dir})
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println(d.HTTPURL)
	select {}
}

func TestKillLosesNothing(t *testing.T) {
	dir := t.TempDir()
	cmd := exec.Command(os.Args[0], "-test.run=^TestCrashHelper$")
	cmd.Env = append(os.Environ(), crashDir+"="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		t.Fatal("the devnet did not start")
	}
	c, err := ethclient.DialContext(t.Context(), lines.Text())
	if err != nil {
		t.Fatal(err)
	}
	keys, err := DevKey(0)
	if err != nil {
		t.Fatal(err)
	}
	remote := &Devnet{ChainID: DefaultChainID, Keys: []Key{keys}}
	var last *types.Receipt
	for nonce := range uint64(5) {
		last = mined(t, c, pay(t, remote, c, nonce).Hash())
	}
	c.Close()
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // killed

	d, c := start(t, Config{DataDir: dir})
	if r, err := c.TransactionReceipt(t.Context(), last.TxHash); err != nil || r.BlockHash != last.BlockHash {
		t.Fatalf("the last payment's receipt: %v, %v", r, err)
	}
	if next := mined(t, c, pay(t, d, c, 5).Hash()); next.BlockNumber.Cmp(last.BlockNumber) <= 0 {
		t.Errorf("next block %v after %v", next.BlockNumber, last.BlockNumber)
	}
}
