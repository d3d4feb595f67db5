package chain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// Log is an event as an endpoint gives it, for handlers of a follower outside
// of this room.
type Log = types.Log

// Study is a registered study.
type Study struct {
	ID              study.Hash     `json:"studyId"`
	CID             study.CID      `json:"cid"`
	Contributor     Address        `json:"contributor"`
	Modality        study.Modality `json:"modality"`
	InstanceCount   uint32         `json:"instanceCount"`
	ConsentScopes   uint8          `json:"consentScopes"`  // study.Consent.ConsentMask
	ConsentExpires  uint64         `json:"consentExpires"` // Unix seconds; 0: never
	Withdrawn       bool           `json:"withdrawn"`
	Index           uint32         `json:"index"`    // place among all studies, from 0
	Epoch           uint32         `json:"epoch"`    // of the registration
	Accepted        bool           `json:"accepted"` // a quorum found it in order
	Rejected        bool           `json:"rejected"` // a quorum found that it cannot be used
	LabelCommitment study.Hash     `json:"labelCommitment"`
	LabelRevealed   bool           `json:"labelRevealed"` // no result is taken any more
	Earning         bool           `json:"earning"`       // its contributor had the contributor role when it registered: emission and a bonus are paid
}

func studyOf(id study.Hash, s contracts.IStudyRegistryStudy) Study {
	return Study{
		ID: id, CID: s.Cid, Contributor: Address(s.Contributor), Modality: study.Modality(s.Modality),
		InstanceCount: s.InstanceCount, ConsentScopes: s.ConsentScopes, ConsentExpires: s.ConsentExpires,
		Withdrawn: s.Withdrawn, Index: s.Index, Epoch: s.Epoch, Accepted: s.Accepted, Rejected: s.Rejected,
		LabelCommitment: s.LabelCommitment, LabelRevealed: s.LabelRevealed, Earning: s.Earning,
	}
}

// Model is a published model. Amounts are in units of 1e-18 token.
type Model struct {
	ID           study.Hash         `json:"modelId"` // digest of the package's CID
	Vendor       Address            `json:"vendor"`
	Modalities   study.ModalityMask `json:"modalities"`
	FindingCount uint8              `json:"findingCount"`
	Quorum       uint8              `json:"quorum"`    // how many results must agree
	Target       uint8              `json:"target"`    // wanted size of the committee
	Committee    uint8              `json:"committee"` // most results that are taken
	Fee          *big.Int           `json:"fee"`
	Escrow       *big.Int           `json:"escrow"`
	Tolerances   study.Tolerances   `json:"tolerances"`
	RecallReason uint16             `json:"recallReason"` // 0: active

	PublishedEpoch uint32 `json:"publishedEpoch"`
	RecalledEpoch  uint32 `json:"recalledEpoch"` // 0: active
}

func modelOf(id study.Hash, m contracts.IModelRegistryModel) Model {
	t := m.Terms
	return Model{
		ID: id, Vendor: Address(m.Vendor), Modalities: study.ModalityMask(t.ModalityMask), FindingCount: t.FindingCount,
		Quorum: t.Quorum, Target: t.Target, Committee: t.Committee, Fee: t.FeePerTask, Escrow: m.Escrow,
		Tolerances: study.UnpackTolerances(t.Tolerances), RecallReason: m.RecallReason,
		PublishedEpoch: epochOf(m.PublishedEpoch), RecalledEpoch: epochOf(m.RecalledEpoch),
	}
}

// epochOf reads an epoch that the bindings have as a big number; nil, as of an
// answer that failed, is 0.
func epochOf(n *big.Int) uint32 {
	if n == nil {
		return 0
	}
	return uint32(n.Uint64())
}

// Totals is everything the pool ever counted, in units of 1e-18 token.
type Totals struct {
	Escrowed *big.Int `json:"escrowed"` // in the models' escrows now
	Credited *big.Int `json:"credited"` // in the accounts' credits now
	Bonded   *big.Int `json:"bonded"`   // in the bonds of challenges under way
	Funded   *big.Int `json:"funded"`   // ever put into escrows
	Returned *big.Int `json:"returned"` // ever paid back to vendors
	Paid     *big.Int `json:"paid"`     // ever claimed
	Emitted  *big.Int `json:"emitted"`  // ever credited as emission
	Minted   *big.Int `json:"minted"`   // part of it that was minted
}
