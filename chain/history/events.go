package history

import (
	"math/big"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Place is where an event stands in the chain.
type Place struct {
	Block uint64     `json:"block"`
	Log   uint       `json:"log"`
	Tx    study.Hash `json:"tx"`
}

// Before reports whether p comes before other on chain.
func (p Place) Before(other Place) bool {
	return p.Block < other.Block || p.Block == other.Block && p.Log < other.Log
}

// Event is one event. What is a value of one of the types below, an
// attest.Commitment, a chain.Revealed, chain.Refused or chain.Finalised. Amounts
// are in units of 1e-18 token.
type Event struct {
	Place
	What any
}

// Events of the StudyRegistry.
type (
	// StudyAnnounced says that somebody will register something.
	StudyAnnounced struct {
		Commitment  study.Hash
		Contributor chain.Address
	}
	// StudyRegistered is a registration.
	StudyRegistered struct {
		ID          study.Hash
		CID         study.CID
		Contributor chain.Address
		Modality    study.Modality
		Instances   uint32
		Label       study.Hash // commitment; zero: none
		Scopes      uint8
		Expires     int64 // Unix seconds; 0: never
		Earning     bool  // whether its contributor had the contributor role
	}
	// StudyWithdrawn says that consent was withdrawn.
	StudyWithdrawn struct{ ID study.Hash }
	// LabelRevealed is a label that was revealed.
	LabelRevealed struct {
		Study study.Hash
		Label string // as the contributor wrote it: hostile text
		Salt  study.Hash
		Bonus *big.Int
	}
)

// Events of the ModelRegistry.
type (
	// ModelPublished is a publication.
	ModelPublished struct {
		ID                        study.Hash
		Vendor                    chain.Address
		Modalities                study.ModalityMask
		Findings                  int
		Quorum, Target, Committee int
		Fee                       *big.Int
		Tolerances                study.Tolerances
	}
	// ModelFunded says that an escrow grew.
	ModelFunded struct {
		ID     study.Hash
		Amount *big.Int
	}
	// ModelRecalled says that a model ended.
	ModelRecalled struct {
		ID     study.Hash
		Reason uint16
	}
	// EscrowWithdrawn says that a vendor took an escrow back.
	EscrowWithdrawn struct {
		ID     study.Hash
		Amount *big.Int
	}
)

// Events of the NodeRegistry.
type (
	// NodeRegistered is a registration.
	NodeRegistered struct {
		Node          uint32
		Owner, Signer chain.Address
		Stake         *big.Int
	}
	// SignerChanged says that Old counts up to the Unix second Until.
	SignerChanged struct {
		Node     uint32
		Old, New chain.Address
		Until    int64
	}
	// SignerRevoked says that a replaced key does not count any more.
	SignerRevoked struct {
		Node   uint32
		Signer chain.Address
	}
	// NodeActivity says that a node became active, or inactive.
	NodeActivity struct {
		Node   uint32
		Active bool
	}
	// ExitRequested says from which Unix second a stake can be withdrawn.
	ExitRequested struct {
		Node       uint32
		ExitableAt uint64 // block
	}
	// NodeExited says that a stake was paid back.
	NodeExited struct {
		Node  uint32
		Stake *big.Int
	}
	// StakeAdded says that a stake grew.
	StakeAdded struct {
		Node   uint32
		Amount *big.Int
	}
	// NodeSlashed says that a stake was taken from: each of Honest got Share.
	NodeSlashed struct {
		Node                uint32
		Amount, Share, Sunk *big.Int
		Honest              []chain.Address
	}
	// StakeClaimed is a payment of what slashed stakes have credited.
	StakeClaimed struct {
		Account chain.Address
		Amount  *big.Int
	}
)

// Events of the InferenceLedger and the Court, beside those of package chain.
type (
	// SeedRecorded is the seed of an epoch.
	SeedRecorded struct {
		Epoch  uint32
		Seed   sortition.Seed
		Active uint32
	}
	// BatchPenalised says that a batch was not revealed in time.
	BatchPenalised struct {
		Node  uint32
		Root  study.Hash
		Taken *big.Int
	}
	// TaskReopened says that a task takes results until there are Floor.
	TaskReopened struct {
		Task  study.Hash
		Floor int
	}
	// TaskChallenged is a challenge.
	TaskChallenged struct {
		Task       study.Hash
		Challenger chain.Address
		Bond       *big.Int
		First      chain.First
	}
	// ChallengeEnded is the end of one; chain.Finalised follows.
	ChallengeEnded struct {
		Task   study.Hash
		Upheld bool
		Second []uint32 // nodes of the second committee's group
	}
)

// Claimed is a payment by the RewardPool.
type Claimed struct {
	Account chain.Address
	Amount  *big.Int
}
