package contracts

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Addresses are where the six contracts of one network stand.
type Addresses struct {
	Token   common.Address `json:"token"`   // FluoroToken
	Nodes   common.Address `json:"nodes"`   // NodeRegistry
	Models  common.Address `json:"models"`  // ModelRegistry
	Studies common.Address `json:"studies"` // StudyRegistry
	Pool    common.Address `json:"pool"`    // RewardPool
	Ledger  common.Address `json:"ledger"`  // InferenceLedger
}

// Genesis is what a deployer chooses for a network, for good.
type Genesis struct {
	Cap           *big.Int       // largest token supply in units of 1e-18, below 2^96
	Treasury      common.Address // receives the initial supply
	InitialSupply *big.Int       // in units of 1e-18; the rest of the cap is the emission budget
	Params        IRewardPoolParams
}

// Predict returns where the contracts will stand when deployer creates them
// one after the other from the given account nonce on, as CREATE derives
// addresses. The contracts hold each other's addresses for good, so they must
// be known before.
func Predict(deployer common.Address, nonce uint64) Addresses {
	var at [6]common.Address
	for i := range at {
		at[i] = crypto.CreateAddress(deployer, nonce+uint64(i))
	}
	return Addresses{Token: at[0], Nodes: at[1], Models: at[2], Studies: at[3], Pool: at[4], Ledger: at[5]}
}

// Creation returns the data of the six creating transactions, in the order in
// which deployer must send them with consecutive nonces. The last, the
// ledger's, fails if any contract got another's address wrong.
func (g Genesis) Creation(a Addresses) [6][]byte {
	code := func(bin string, args []byte) []byte { return append(common.FromHex(bin), args...) }
	return [6][]byte{
		code(FluoroTokenMetaData.Bin, NewFluoroToken().PackConstructor(g.Cap, g.Treasury, g.InitialSupply, a.Pool)),
		code(NodeRegistryMetaData.Bin, nil),
		code(ModelRegistryMetaData.Bin, NewModelRegistry().PackConstructor(a.Token, a.Pool, a.Ledger)),
		code(StudyRegistryMetaData.Bin, NewStudyRegistry().PackConstructor(a.Ledger)),
		code(RewardPoolMetaData.Bin, NewRewardPool().PackConstructor(a.Token, a.Models, a.Ledger, g.Params)),
		code(InferenceLedgerMetaData.Bin, NewInferenceLedger().PackConstructor(a.Nodes, a.Models, a.Studies, a.Pool)),
	}
}
