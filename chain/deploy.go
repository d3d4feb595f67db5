package chain

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/contracts"
)

// Economy is what is fixed at deployment: money, and the rules for nodes. Token
// amounts are in units of 1e-18.
type Economy struct {
	Cap                  *big.Int // largest supply there can ever be
	InitialSupply        *big.Int // minted to Treasury now
	Treasury             Address  // zero: the deployer
	RoyaltyBps           uint16   // contributor's part of a fee, in hundredths of a percent
	EmissionPerInstance  *big.Int // for each instance of the first accepted study; it decays with the budget
	EmissionMaxInstances uint32   // more instances earn no more
	LabelBonus           *big.Int // for a label that is revealed in time

	// Studies are judged, and so earn emission, by final tasks of models with so large
	// a quorum and fee only; and they earn only if these, or accounts that the
	// admission admits later, contribute them.
	LeastQuorum  uint8
	LeastFee     *big.Int
	Contributors []Address

	// A label may be revealed from LabelDelay after registration on, or before
	// that when no model takes results on its study any more, until LabelPeriod
	// after it. Whole seconds.
	LabelDelay, LabelPeriod time.Duration
	Nodes                   NodeRules
	Schedule                sortition.Schedule
	Penalties               Penalties
}

// Tokens returns n whole tokens in units of 1e-18.
func Tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// DefaultEconomy is what devnets use: a billion tokens at most, four hundred
// million to begin with, a fifth of each fee to the contributor, a hundredth of
// a token an instance up to a thousand to begin with, which is less than what
// two colluding nodes can lose, judged by models of two nodes and a token a task
// at least, ten for a label revealed within two weeks, and an open network.
func DefaultEconomy() Economy {
	return Economy{
		Cap: Tokens(1_000_000_000), InitialSupply: Tokens(400_000_000),
		RoyaltyBps: 2000, EmissionPerInstance: big.NewInt(1e16), EmissionMaxInstances: 1000, LeastQuorum: 2, LeastFee: Tokens(1),
		LabelBonus: Tokens(10), LabelDelay: 7 * 24 * time.Hour, LabelPeriod: 7 * 24 * time.Hour,
		Nodes: DefaultNodeRules(PolicyOpen), Schedule: DefaultSchedule(), Penalties: DefaultPenalties(),
	}
}

// DefaultSchedule is what devnets use: epochs of ten blocks, so that with a
// block a second a task is final within half a minute. A chain with blocks of
// 12 s and something at stake takes, say, 75 blocks to commit and 25 to reveal
// (epochs of 20 minutes, long enough for a study's inference and for a
// transaction to get through a congested hour), a window of 72 epochs (a day,
// for a person to see and challenge a result), 504 epochs for a task (a week)
// and 3 to widen. No epoch is longer than sortition.MaxEpochBlocks.
func DefaultSchedule() sortition.Schedule {
	return sortition.Schedule{CommitBlocks: 6, RevealBlocks: 4, WindowEpochs: 1, TaskEpochs: 100, WidenEpochs: 3}
}

// DefaultPenalties are those that docs/economics.md recommends for fees of
// about a token: two tokens for a result that is held back and for one that a
// quorum disagrees with, twenty for a final value that is overturned, and two
// for a challenge.
func DefaultPenalties() Penalties {
	return Penalties{Unrevealed: Tokens(2), Disagreement: Tokens(2), Overturned: Tokens(20), Bond: Tokens(2)}
}

// Deploy puts the contracts on the chain of an endpoint and returns where they
// stand; RPC is left to the caller. The contracts know each other by addresses
// that follow from the deployer's nonces, so the account must not send
// anything else meanwhile. mine, if not nil, is called once all are sent, for
// chains that mine on demand.
func Deploy(ctx context.Context, e *Endpoint, from *Account, economy Economy, mine func()) (Deployment, error) {
	if err := errors.Join(economy.Nodes.check(economy.Schedule), economy.Schedule.Validate(), economy.Penalties.check()); err != nil {
		return Deployment{}, err
	}
	conn, err := e.client(ctx)
	if err != nil {
		return Deployment{}, err
	}
	client := ethclient.NewClient(conn)
	chainID, err := client.ChainID(ctx)
	if err != nil {
		return Deployment{}, e.explain("read chain id", err)
	}
	first, err := client.PendingNonceAt(ctx, common.Address(from.Address()))
	if err != nil {
		return Deployment{}, e.explain("read nonce", err)
	}
	plan := planDeployment(from.Address(), first, economy)
	fees, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return Deployment{}, e.explain("read head", err)
	}
	s := &sender{backend: client, account: from, chainID: chainID}
	txs := make([]*types.Transaction, len(plan.code))
	for i, code := range plan.code {
		tip := big.NewInt(1e9)
		txs[i], err = from.SignTx(types.NewTx(&types.DynamicFeeTx{
			ChainID: chainID, Nonce: first + uint64(i), Data: code, Gas: deployGas,
			GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, new(big.Int).Lsh(fees.BaseFee, 2)),
		}), chainID)
		if err != nil {
			return Deployment{}, err
		}
		if err := client.SendTransaction(ctx, txs[i]); err != nil {
			return Deployment{}, e.explain("deploy "+plan.names[i], err)
		}
	}
	d := Deployment{Schema: DeploymentSchema, ChainID: chainID.Uint64(), Deployer: from.Address(), Policy: economy.Nodes.Policy, Contracts: plan.contracts}
	d.Clock.Schedule = economy.Schedule
	for i, tx := range txs {
		for mine != nil && ctx.Err() == nil { // the pool may give up a transaction to a later block
			if _, err := s.mined(ctx, tx.Hash()); err == nil {
				break
			}
			mine()
		}
		r, err := s.wait(ctx, tx)
		if err != nil {
			return Deployment{}, fmt.Errorf("deploy %s: %w", plan.names[i], err)
		}
		switch plan.names[i] {
		case firstContract:
			d.Block = r.Block
		case ledgerContract:
			d.Clock.Genesis = r.Block
		}
	}
	return d, nil
}

// deployGas bounds each creation; the largest contract takes about 4 million.
const deployGas = 9_000_000

const (
	firstContract  = "FluoroToken"
	ledgerContract = "InferenceLedger"
)

type deploymentPlan struct {
	contracts Contracts
	names     []string
	code      [][]byte // creation code with constructor arguments, in order of nonces
}

// planDeployment orders the creations so that each constructor finds what it
// reads: the token before the pool, the Court, which checks the others, last.
func planDeployment(deployer Address, first uint64, economy Economy) deploymentPlan {
	at := func(i uint64) Address {
		return Address(crypto.CreateAddress(common.Address(deployer), first+i))
	}
	c := Contracts{Token: at(0), Manager: at(1), Admission: at(2), Nodes: at(3), Models: at(4), Studies: at(5), Pool: at(6), Ledger: at(7), Court: at(8)}
	p := deploymentPlan{contracts: c}
	add := func(name, bin string, args []byte) {
		code, err := hex.DecodeString(strings.TrimPrefix(bin, "0x"))
		if err != nil {
			panic(err) // generated and tested
		}
		p.names = append(p.names, name)
		p.code = append(p.code, append(code, args...))
	}
	rules := economy.Nodes
	add(firstContract, contracts.FluoroTokenMetaData.Bin,
		contracts.NewFluoroToken().PackConstructor(economy.Cap, eth(economy.Treasury.or(deployer)), economy.InitialSupply, eth(c.Pool)))
	add("Governance", contracts.GovernanceMetaData.Bin, contracts.NewGovernance().PackConstructor(rules.seats(deployer, economy.Contributors)))
	add("Admission", contracts.AdmissionMetaData.Bin,
		contracts.NewAdmission().PackConstructor(rules.number(), eth(c.Manager), rules.Stake, rules.OperatorStake))
	add("NodeRegistry", contracts.NodeRegistryMetaData.Bin,
		contracts.NewNodeRegistry().PackConstructor(eth(c.Token), eth(c.Admission), eth(c.Court), rules.params(economy.Schedule)))
	add("ModelRegistry", contracts.ModelRegistryMetaData.Bin,
		contracts.NewModelRegistry().PackConstructor(eth(c.Token), eth(c.Pool), eth(c.Ledger), eth(c.Court), eth(c.Manager)))
	add("StudyRegistry", contracts.StudyRegistryMetaData.Bin,
		contracts.NewStudyRegistry().PackConstructor(eth(c.Ledger), eth(c.Court), eth(c.Pool), eth(c.Manager), contracts.IStudyRegistryLabelWindow{
			Delay: wholeSeconds(economy.LabelDelay), Period: wholeSeconds(economy.LabelPeriod),
		}))
	add("RewardPool", contracts.RewardPoolMetaData.Bin,
		contracts.NewRewardPool().PackConstructor(eth(c.Token), eth(c.Models), eth(c.Studies), eth(c.Court), contracts.IRewardPoolParams{
			RoyaltyBps: economy.RoyaltyBps, EmissionPerInstance: economy.EmissionPerInstance, EmissionMaxInstances: economy.EmissionMaxInstances,
			LabelBonus: economy.LabelBonus, LeastQuorum: economy.LeastQuorum, LeastFee: economy.LeastFee,
		}))
	add(ledgerContract, contracts.InferenceLedgerMetaData.Bin,
		contracts.NewInferenceLedger().PackConstructor(eth(c.Nodes), eth(c.Models), eth(c.Studies), eth(c.Court), contracts.IInferenceLedgerSchedule(economy.Schedule)))
	add("Court", contracts.CourtMetaData.Bin,
		contracts.NewCourt().PackConstructor(eth(c.Nodes), eth(c.Models), eth(c.Studies), eth(c.Pool), eth(c.Ledger), economy.Penalties.packed()))
	return p
}

func wholeSeconds(d time.Duration) *big.Int { return big.NewInt(int64(d / time.Second)) }
