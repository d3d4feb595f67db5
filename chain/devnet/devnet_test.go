package devnet_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/fluoronet/fluoro/chain/chaintest"
	. "github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/study"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

func start(t *testing.T, cfg Config) (*Devnet, *ethclient.Client) {
	t.Helper()
	d, err := Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	c, err := ethclient.DialContext(t.Context(), d.WSURL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return d, c
}

// pay sends one ether from the first account to an address nobody has.
func pay(t *testing.T, d *Devnet, c *ethclient.Client, nonce uint64) *types.Transaction {
	t.Helper()
	to := common.HexToAddress("0x00000000000000000000000000000000000f1000")
	tx := types.MustSignNewTx(d.Keys[0].Private, types.LatestSignerForChainID(new(big.Int).SetUint64(d.ChainID)), &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(d.ChainID), Nonce: nonce, To: &to, Value: big.NewInt(params.Ether),
		Gas: 21_000, GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
	if err := c.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	return tx
}

// mined waits for the receipt by asking until the deadline.
func mined(t *testing.T, c *ethclient.Client, hash common.Hash) *types.Receipt {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for {
		if receipt, err := c.TransactionReceipt(ctx, hash); err == nil {
			return receipt
		}
		select {
		case <-ctx.Done():
			t.Fatal("transaction was not mined")
		case <-tick.C:
		}
	}
}

func TestDevKeyIsTheWellKnownOne(t *testing.T) {
	for i, want := range []string{
		"0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266",
		"0x70997970c51812dc3a010c7d01b50e0d17dc79c8",
		"0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc",
	} {
		key, err := DevKey(uint32(i))
		if err != nil {
			t.Fatal(err)
		}
		if got := key.Address.String(); got != want {
			t.Errorf("account %d is %s, want %s", i, got, want)
		}
	}
}

func TestMinesOnEachTransaction(t *testing.T) {
	d, c := start(t, Config{ChainID: 4242})
	if id, err := c.ChainID(t.Context()); err != nil || id.Uint64() != 4242 {
		t.Fatalf("chain id %v, %v", id, err)
	}
	for nonce := range uint64(3) {
		if r := mined(t, c, pay(t, d, c, nonce).Hash()); r.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("payment %d failed", nonce)
		}
	}
}

func TestMinesPeriodically(t *testing.T) {
	d, c := start(t, Config{BlockPeriod: 10 * time.Millisecond})
	heads := make(chan *types.Header, 8)
	sub, err := c.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	tx := pay(t, d, c, 0)
	first, second := <-heads, <-heads
	if second.Number.Uint64() != first.Number.Uint64()+1 || second.Time <= first.Time {
		t.Errorf("heads %v at %d, then %v at %d", first.Number, first.Time, second.Number, second.Time)
	}
	mined(t, c, tx.Hash())
}

func TestRestartContinuesTheChain(t *testing.T) {
	dir := t.TempDir()
	d, c := start(t, Config{DataDir: dir})
	var receipts []*types.Receipt
	for nonce := range uint64(40) { // past the simulated beacon's first finalised block, 32
		receipts = append(receipts, mined(t, c, pay(t, d, c, nonce).Hash()))
	}
	last := receipts[39]
	c.Close()
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}

	d, c = start(t, Config{DataDir: dir})
	head, err := c.HeaderByNumber(t.Context(), nil)
	if err != nil || head.Hash() != last.BlockHash {
		t.Fatalf("head after restart: %v, %v; want block %s", head, err, last.BlockHash)
	}
	next := mined(t, c, pay(t, d, c, 40).Hash())
	if want := new(big.Int).Add(last.BlockNumber, big.NewInt(1)); next.BlockNumber.Cmp(want) != 0 {
		t.Errorf("next block %v, want %v", next.BlockNumber, want)
	}
	to := common.HexToAddress("0x00000000000000000000000000000000000f1000")
	for i, receipt := range append(receipts, next) { // old states stay readable
		got, err := c.BalanceAt(t.Context(), to, receipt.BlockNumber)
		want := new(big.Int).Mul(big.NewInt(int64(i+1)), big.NewInt(params.Ether))
		if err != nil || got.Cmp(want) != 0 {
			t.Errorf("balance at block %v: %v, %v; want %v", receipt.BlockNumber, got, err, want)
		}
	}
	if _, err := Start(t.Context(), Config{DataDir: dir}); !errors.Is(err, ErrInUse) {
		t.Errorf("second devnet on the folder: %v, want ErrInUse", err)
	}
}

func TestForkReplacesBlocks(t *testing.T) {
	d, c := start(t, Config{Manual: true})
	base := d.Commit()
	tx := pay(t, d, c, 0)
	d.Commit()
	orphan := mined(t, c, tx.Hash()).BlockHash
	if err := d.Fork(base); err != nil {
		t.Fatal(err)
	}
	d.Commit()
	var head study.Hash
	for range 2 {
		head = d.Commit()
	}
	got, err := c.HeaderByNumber(t.Context(), nil)
	if err != nil || study.Hash(got.Hash()) != head || got.Number.Uint64() != 4 {
		t.Fatalf("head %v, %v; want block 4 %s", got, err, head)
	}
	if receipt, err := c.TransactionReceipt(t.Context(), tx.Hash()); err == nil && receipt.BlockHash == orphan {
		t.Error("the receipt is still in the orphaned block")
	}
}

func TestCloseTwice(t *testing.T) {
	d, err := Start(t.Context(), Config{})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(d.Close(), d.Close()); err != nil {
		t.Fatal(err)
	}
}
