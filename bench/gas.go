package bench

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/study"
)

// batch is how many results a node posts in one transaction at most.
const batch = 64

// gasCase is a model's terms.
type gasCase struct {
	quorum   int
	findings int
}

func (c gasCase) String() string { return fmt.Sprintf("k=%d, findings %d", c.quorum, c.findings) }

// gas posts results as nodes do, each transaction counted whole: calldata,
// signatures, storage, events, agreement, finalisation and payment.
func gas(ctx context.Context, opt Options, r *Report) error {
	g, err := startGas(ctx, opt)
	if err != nil {
		return err
	}
	defer g.close()
	wordAlone, err := g.words(ctx, 1)
	if err != nil {
		return err
	}
	wordBatch, err := g.words(ctx, batch)
	if err != nil {
		return err
	}
	r.add("a 32-byte word with an event, alone", "gas", wordAlone)
	r.add("a 32-byte word with an event, in a batch of 64", "gas", wordBatch)
	for _, c := range []gasCase{{1, 1}, {2, 1}, {3, 1}, {3, 4}, {2, 8}, {3, 8}} {
		opt.Said("gas: %s", c)
		alone, together, err := g.results(ctx, c, opt.rounds(3))
		if err != nil {
			return err
		}
		r.add(c.String()+", alone", "gas", alone)
		r.add(c.String()+", in a batch of 64", "gas", together, atMost(45_000))
		r.add(c.String()+", in a batch of 64 / word in a batch", "1", each(together, wordBatch, ratio))
	}
	r.note("gas of the transactions of all k nodes over the results in them; every task in them becomes final and pays")
	r.note("findings of the nodes differ within the tolerance; accounts and totals exist beforehand, as in a network that runs")
	return nil
}

// gasBench is a chain that mines on each transaction.
type gasBench struct {
	chain  *devnet.Devnet
	client *chain.Client
	nodes  []*chain.Account
	tasks  int
}

func startGas(ctx context.Context, opt Options) (*gasBench, error) {
	d, err := devnet.Start(ctx, devnet.Config{Log: opt.Log})
	if err != nil {
		return nil, err
	}
	g := &gasBench{chain: d}
	deployment, err := d.Deploy(ctx, chain.DefaultEconomy(), "")
	if err == nil {
		err = d.Endow(ctx, deployment, 1_000_000)
	}
	if err == nil {
		g.client, err = chain.Dial(ctx, deployment)
	}
	for i := 0; err == nil && i < 3; i++ {
		account := d.Keys[keyNode+i].Account()
		g.nodes = append(g.nodes, account)
		_, _, err = g.by(keyNode+i).RegisterNode(ctx, chain.NewNode{Signer: account.Address()})
	}
	if err != nil {
		g.close()
		return nil, err
	}
	return g, nil
}

func (g *gasBench) close() {
	if g.client != nil {
		g.client.Close()
	}
	_ = g.chain.Close() // in memory, and the process ends soon
}

func (g *gasBench) by(key int) *chain.Transactor {
	return chain.NewTransactor(g.client, g.chain.Keys[key].Account())
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

// results is the gas of a result alone and in batches.
func (g *gasBench) results(ctx context.Context, c gasCase, rounds int) (alone, together []float64, err error) {
	model := study.Hash(sha256.Sum256([]byte(c.String())))
	tolerances := study.Tolerances{}
	for i := range c.findings {
		tolerances[i] = 5
	}
	vendor := g.by(keyVendor)
	_, err = vendor.PublishModel(ctx, chain.NewModel{
		ID: model, Modalities: study.MaskOf(study.CR), FindingCount: uint8(c.findings), Quorum: uint8(c.quorum), Committee: uint8(c.quorum),
		Fee: chain.Tokens(1), Tolerances: tolerances,
	})
	if err == nil {
		_, err = vendor.FundModel(ctx, model, chain.Tokens(10_000))
	}
	if err == nil {
		_, err = g.post(ctx, c, model, 1) // accounts and totals exist from here on
	}
	for i := 0; err == nil && i < rounds; i++ {
		var one, many float64
		if one, err = g.post(ctx, c, model, 1); err != nil {
			break
		}
		if many, err = g.post(ctx, c, model, batch); err != nil {
			break
		}
		alone, together = append(alone, one), append(together, many)
	}
	return alone, together, err
}

// post registers so many studies and has every node of the quorum post its
// results on them in one transaction; it returns the gas of a result.
func (g *gasBench) post(ctx context.Context, c gasCase, model study.Hash, count int) (float64, error) {
	keys, err := g.register(ctx, model, count)
	if err != nil {
		return 0, err
	}
	var total uint64
	for n := range c.quorum {
		results := make([]chain.SignedResult, count)
		for i, key := range keys {
			result := study.Result{StudyID: key.Study, StudyCID: study.CID(key.Study), ModelID: model, Artefacts: study.CID(key.Model), Runtime: key.ID(), Node: uint32(n + 1)}
			for f := range c.findings {
				result.Findings[f] = 0x12345670 + int32(n)
			}
			signature, err := attest.Sign(g.client.Deployment().Domain(), result, g.nodes[n].Signer())
			if err != nil {
				return 0, err
			}
			results[i] = chain.SignedResult{Result: result, Signature: signature}
		}
		receipt, err := g.by(keyNode+n).SubmitResults(ctx, results)
		if err != nil {
			return 0, err
		}
		total += receipt.Gas
	}
	return float64(total) / float64(count*c.quorum), g.final(ctx, keys)
}

// register registers studies, together, so that they share blocks.
func (g *gasBench) register(ctx context.Context, model study.Hash, count int) ([]chain.TaskKey, error) {
	keys := make([]chain.TaskKey, count)
	institution := g.by(keyInstitution)
	group, ctx := errgroup.WithContext(ctx)
	for i := range keys {
		g.tasks++
		id := study.Hash(sha256.Sum256(fmt.Appendf(nil, "study %d", g.tasks)))
		keys[i] = chain.TaskKey{Study: id, Model: model}
		group.Go(func() error {
			_, err := institution.RegisterStudy(ctx, chain.NewStudy{ID: id, CID: study.CID(id), Modality: study.CR, InstanceCount: 1, ConsentScopes: 1})
			return err
		})
	}
	return keys, group.Wait()
}

// final makes sure that what was counted did what it is said to do.
func (g *gasBench) final(ctx context.Context, keys []chain.TaskKey) error {
	tasks, err := g.client.Latest().Tasks(ctx, keys)
	if err != nil {
		return err
	}
	for _, t := range tasks {
		if t.State != chain.TaskFinal {
			return fmt.Errorf("task %s is %s after its quorum's results, not final", common.Hash(t.Key.ID()), t.State)
		}
	}
	return nil
}
