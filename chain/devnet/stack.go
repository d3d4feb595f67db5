package devnet

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/fluoronet/fluoro/chain"
)

const loopback = "127.0.0.1"

// startNode assembles and starts go-ethereum. On an error nothing stays open.
func (d *Devnet) startNode(cfg Config) (err error) {
	d.stack, err = node.New(nodeConfig(cfg))
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = d.stack.Close() // the first error tells more
		}
	}()
	ethConfig := d.ethConfig()
	if d.eth, err = eth.New(d.stack, ethConfig); err != nil {
		return err
	}
	if got := d.eth.BlockChain().Config().ChainID.Uint64(); got != cfg.ChainID {
		return fmt.Errorf("%w: the folder holds chain %d, asked for %d", chain.ErrWrongChain, got, cfg.ChainID)
	}
	system := filters.NewFilterSystem(d.eth.APIBackend, filters.Config{
		LogCacheSize: ethConfig.FilterLogCacheSize, LogQueryLimit: ethConfig.LogQueryLimit,
	})
	d.stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}})
	if err = d.stack.Start(); err != nil {
		return err
	}
	// Period 0: the beacon itself never mines, Devnet decides when.
	if d.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, d.eth); err != nil {
		return err
	}
	d.HTTPURL = d.stack.HTTPEndpoint()
	d.WSURL = strings.Replace(d.HTTPURL, "http://", "ws://", 1) // the same port
	return nil
}

func nodeConfig(cfg Config) *node.Config {
	c := node.DefaultConfig
	c.Name = "geth" // names the sub-folder with the chain's data
	c.DataDir = cfg.DataDir
	c.UseLightweightKDF = true
	c.IPCPath = ""
	c.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	c.HTTPHost, c.HTTPPort = loopback, cfg.Port
	c.WSHost, c.WSPort = loopback, cfg.Port
	c.HTTPModules = []string{"eth", "net", "web3", "txpool"}
	c.WSModules = c.HTTPModules
	c.HTTPVirtualHosts = []string{"localhost", loopback}
	return &c
}

// ethConfig is sized for a development chain: small caches, every block's
// state kept in the hash scheme, which is written with the block and so is
// whole after kill -9.
func (d *Devnet) ethConfig() *ethconfig.Config {
	c := ethconfig.Defaults
	c.NetworkId = d.ChainID
	c.Genesis = genesis(d.ChainID, d.Keys)
	c.SyncMode = ethconfig.FullSync
	c.NoPruning = true
	c.StateScheme = rawdb.HashScheme
	c.DatabaseCache, c.DatabaseHandles = 32, 64
	c.TrieCleanCache, c.TrieDirtyCache, c.SnapshotCache = 16, 16, 0
	c.TxPool.NoLocals = true
	c.TxPool.Journal = ""
	c.TxPool.AccountSlots, c.TxPool.AccountQueue = 1024, 1024
	c.LogNoHistory = true // ranges are searched by bloom filters
	c.RPCTxFeeCap = 0     // play money: no cap
	return &c
}

// genesis gives each account a million ether and starts on the rules of
// mainnet's Osaka fork, system contracts included.
func genesis(chainID uint64, keys []Key) *core.Genesis {
	config := *params.AllDevChainProtocolChanges
	config.ChainID = new(big.Int).SetUint64(chainID)
	config.BogotaTime = nil // not on any public chain yet
	config.BlobScheduleConfig = params.DefaultBlobSchedule

	million := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	alloc := core.SystemContractAllocs()
	for _, key := range keys {
		alloc[common.Address(key.Address)] = types.Account{Balance: million}
	}
	return &core.Genesis{
		Config:     &config,
		GasLimit:   ethconfig.Defaults.Miner.GasCeil,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      alloc,
	}
}
