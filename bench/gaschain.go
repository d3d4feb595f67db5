package bench

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// gasBench is a chain that mines on each transaction, and whose epochs pass
// when the bench lets them.
type gasBench struct {
	chain    *devnet.Devnet
	client   *chain.Client
	nodes    []*chain.Account
	db       *sql.DB
	follower *follow.Follower
	studies  int
	salts    int
}

func startGas(ctx context.Context, opt Options) (_ *gasBench, err error) {
	g := &gasBench{}
	defer func() {
		if err != nil {
			g.close()
		}
	}()
	if g.chain, err = devnet.Start(ctx, devnet.Config{Log: opt.Log}); err != nil {
		return nil, err
	}
	economy := chain.DefaultEconomy()
	economy.Schedule.CommitBlocks, economy.Schedule.RevealBlocks = gasEpoch*3/4, gasEpoch/4
	deployment, err := g.chain.Deploy(ctx, economy, "")
	if err != nil {
		return nil, err
	}
	if err := g.chain.Endow(ctx, deployment, 1_000_000); err != nil {
		return nil, err
	}
	if g.client, err = chain.Dial(ctx, deployment); err != nil {
		return nil, err
	}
	for i := range attestations {
		account := g.chain.Keys[keyNode+i].Account()
		g.nodes = append(g.nodes, account)
		if _, _, err := g.by(keyNode+i).RegisterNode(ctx, chain.NewNode{Signer: account.Address()}); err != nil {
			return nil, err
		}
	}
	return g, g.openIndex(ctx)
}

// openIndex makes the tables from which evidence is built, as a node does.
func (g *gasBench) openIndex(ctx context.Context) error {
	var err error
	if g.db, err = chain.OpenDB(":memory:"); err != nil {
		return err
	}
	d := g.client.Deployment()
	ix, err := index.New(g.db, d)
	if err != nil {
		return err
	}
	g.follower, err = follow.New(ctx, g.db, []follow.Source{g.client.Endpoints()[0]}, ix, follow.Config{From: d.Block, Contracts: ix.Addresses()})
	return err
}

func (g *gasBench) close() {
	if g.db != nil {
		_ = g.db.Close() // in memory
	}
	if g.client != nil {
		g.client.Close()
	}
	if g.chain != nil {
		_ = g.chain.Close() // in memory, and the process ends soon
	}
}

func (g *gasBench) by(key int) *chain.Transactor {
	return chain.NewTransactor(g.client, g.chain.Keys[key].Account())
}

func (g *gasBench) clock() sortition.Clock { return g.client.Deployment().Clock }

// mineTo mines until the next transaction gets into this block.
func (g *gasBench) mineTo(ctx context.Context, block uint64) error {
	for {
		head, err := g.client.Head(ctx)
		if err != nil {
			return err
		}
		if head.Number+1 >= block {
			return nil
		}
		g.chain.Commit()
	}
}

// nextEpoch mines until the next transaction gets into the next epoch.
func (g *gasBench) nextEpoch(ctx context.Context) (uint32, error) {
	head, err := g.client.Head(ctx)
	if err != nil {
		return 0, err
	}
	epoch := g.clock().EpochAt(head.Number+1) + 1
	return epoch, g.mineTo(ctx, g.clock().FirstBlock(epoch))
}

func (g *gasBench) commit(ctx context.Context, node int, epoch uint32, s *gasSealed) (float64, error) {
	c := attest.Commitment{Node: uint32(node + 1), Epoch: epoch, Root: s.batch.Root(), Count: uint16(s.batch.Len())}
	signature, err := attest.SignCommitment(g.client.Deployment().Domain(), c, g.nodes[node].Signer())
	if err != nil {
		return 0, err
	}
	receipt, err := g.by(keyNode+node).Commit(ctx, c, signature)
	return float64(receipt.Gas), err
}

// reveal opens a batch, all of which must count.
func (g *gasBench) reveal(ctx context.Context, node int, s *gasSealed) (float64, error) {
	series, err := chain.SeriesOf(s.results)
	if err != nil {
		return 0, err
	}
	refusals, receipt, err := g.by(keyNode+node).Reveal(ctx, uint32(node+1), s.salt, series)
	if err != nil {
		return 0, err
	}
	for key, refusal := range refusals {
		if refusal != chain.NotRefused {
			return 0, fmt.Errorf("the result on study %s does not count: %s", key.Study, refusal)
		}
	}
	return float64(receipt.Gas), nil
}

// finalise ends every task that can be.
func (g *gasBench) finalise(ctx context.Context) (float64, error) {
	if err := g.follower.Step(ctx); err != nil {
		return 0, fmt.Errorf("read the chain's events: %w", err)
	}
	head, err := g.follower.Cursor(ctx)
	if err != nil {
		return 0, err
	}
	calls, err := evidence.Finalisable(ctx, index.Reader{DB: g.db}, g.clock().EpochAt(head.Number+1))
	if err != nil {
		return 0, err
	}
	var total float64
	for _, e := range calls {
		receipt, err := g.by(keyNode).Finalise(ctx, e)
		if err != nil {
			return 0, err
		}
		total += float64(receipt.Gas)
	}
	return total, nil
}

// register registers studies, of which gasBatch at most come up in one epoch.
// The seeds of all these epochs but the last are kept by a stranger, as
// commitments of other nodes keep them where nodes commit in every epoch.
func (g *gasBench) register(ctx context.Context, model study.Hash, count int) ([]chain.TaskKey, error) {
	var keys []chain.TaskKey
	for left := count; left > 0; left -= gasBatch {
		epoch, err := g.nextEpoch(ctx)
		if err != nil {
			return nil, err
		}
		if left < count {
			if _, err := g.by(keyInstitution).RecordSeed(ctx, epoch-1); err != nil {
				return nil, err
			}
		}
		more, err := g.registerIn(ctx, epoch, model, min(left, gasBatch))
		if err != nil {
			return nil, err
		}
		keys = append(keys, more...)
	}
	return keys, nil
}

// registerIn registers studies in an epoch, together, so that they share
// blocks. Their order is that of the registry.
func (g *gasBench) registerIn(ctx context.Context, epoch uint32, model study.Hash, count int) ([]chain.TaskKey, error) {
	institution := g.by(keyInstitution)
	group, registering := errgroup.WithContext(ctx)
	ids := map[study.Hash]bool{}
	for range count {
		g.studies++
		id := study.Hash(sha256.Sum256(fmt.Appendf(nil, "study %d", g.studies)))
		ids[id] = true
		group.Go(func() error {
			_, err := institution.RegisterStudy(registering, chain.NewStudy{ID: id, CID: study.CID(id), Modality: study.CR, InstanceCount: 1, ConsentScopes: 1})
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	registered, err := g.client.Latest().Studies(ctx)
	if err != nil {
		return nil, err
	}
	var keys []chain.TaskKey
	for _, s := range registered {
		if !ids[s.ID] {
			continue
		}
		if s.Epoch != epoch {
			return nil, fmt.Errorf("study %s was registered in epoch %d, not in %d with the others", s.ID, s.Epoch, epoch)
		}
		keys = append(keys, chain.TaskKey{Study: s.ID, Model: model})
	}
	return keys, nil
}

// final makes sure that what was counted did what it is said to do.
func (g *gasBench) final(ctx context.Context, keys []chain.TaskKey) error {
	tasks, err := g.client.Latest().Tasks(ctx, keys)
	if err != nil {
		return err
	}
	for _, t := range tasks {
		if t.State != chain.TaskFinal {
			return fmt.Errorf("task %s is %s in the end, not final", common.Hash(t.Key.ID()), t.State)
		}
	}
	return nil
}

// words is the gas of a word when so many share a transaction.
func (g *gasBench) words(ctx context.Context, count int) ([]float64, error) {
	eth, err := ethclient.DialContext(ctx, g.chain.WSURL)
	if err != nil {
		return nil, fmt.Errorf("dial devnet: %w", err)
	}
	defer eth.Close()
	opts := bind.NewKeyedTransactor(g.chain.Keys[keyInstitution].Private, new(big.Int).SetUint64(g.chain.ChainID))
	opts.Context = ctx
	deployed, err := bind.LinkAndDeploy(&bind.DeploymentParams{Contracts: []*bind.MetaData{&WordBoardMetaData}}, bind.DefaultDeployer(opts, eth))
	if err != nil {
		return nil, fmt.Errorf("deploy WordBoard: %w", err)
	}
	if _, err := bind.WaitMined(ctx, eth, deployed.Txs[WordBoardMetaData.ID].Hash()); err != nil {
		return nil, fmt.Errorf("deploy WordBoard: %w", err)
	}
	board := NewWordBoard()
	at := board.Instance(eth, deployed.Addresses[WordBoardMetaData.ID])
	var used []float64
	for i := range 4 {
		words := make([][32]byte, count)
		for j := range words {
			words[j] = sha256.Sum256([]byte{byte(i), byte(j)})
		}
		tx, err := bind.Transact(at, opts, board.PackPost(words))
		if err != nil {
			return nil, fmt.Errorf("post words: %w", err)
		}
		receipt, err := bind.WaitMined(ctx, eth, tx.Hash())
		if err != nil {
			return nil, fmt.Errorf("post words: %w", err)
		}
		if i > 0 { // the first makes the slot of the count
			used = append(used, float64(receipt.GasUsed)/float64(count))
		}
	}
	return used, nil
}
