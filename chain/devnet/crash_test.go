package devnet_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	. "github.com/fluoronet/fluoro/chain/devnet"
)

const crashDir = "FLUORO_TEST_DEVNET_DIR"

// TestCrashHelper is not a test: it is the process that TestKillLosesAtMostTheNewestBlock
// kills.
func TestCrashHelper(t *testing.T) {
	dir := os.Getenv(crashDir)
	if dir == "" {
		t.Skip("skipped: helper of TestKillLosesAtMostTheNewestBlock")
	}
	d, err := Start(t.Context(), Config{DataDir: dir})
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println(d.HTTPURL)
	select {}
}

func TestKillLosesAtMostTheNewestBlock(t *testing.T) {
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
	var receipts []*types.Receipt
	for nonce := range uint64(6) {
		receipts = append(receipts, mined(t, c, pay(t, remote, c, nonce).Hash()))
	}
	c.Close()
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // killed

	d, c := start(t, Config{DataDir: dir})
	for _, want := range receipts[:5] {
		if r, err := c.TransactionReceipt(t.Context(), want.TxHash); err != nil || r.BlockHash != want.BlockHash {
			t.Fatalf("receipt of block %v: %v, %v", want.BlockNumber, r, err)
		}
	}
	nonce, err := c.NonceAt(t.Context(), common.Address(keys.Address), nil)
	if err != nil || nonce < 5 {
		t.Fatalf("nonce %d, %v", nonce, err)
	}
	if next := mined(t, c, pay(t, d, c, nonce).Hash()); next.BlockNumber.Cmp(receipts[4].BlockNumber) <= 0 {
		t.Errorf("next block %v after %v", next.BlockNumber, receipts[4].BlockNumber)
	}
}
