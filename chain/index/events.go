package index

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/contracts"
)

// handler puts one log into its table.
type handler func(row) error

// on makes the handler of one event and tells its topic.
func on[E bind.ContractEvent](md *bind.MetaData, unpack func(*types.Log) (*E, error), insert func(row, *E) error) (common.Hash, handler) {
	parsed, err := md.ParseABI()
	if err != nil {
		panic(err) // generated and tested
	}
	var e E
	return parsed.Events[e.ContractEventName()].ID, func(r row) error {
		event, err := unpack(r.log)
		if err != nil {
			return fmt.Errorf("unpack %s: %w", e.ContractEventName(), err)
		}
		return insert(r, event)
	}
}

// eventsOf lists every event that the index keeps, by contract.
func eventsOf(d chain.Deployment) map[chain.Address]map[common.Hash]handler {
	all := map[chain.Address]map[common.Hash]handler{}
	add := func(at chain.Address) func(common.Hash, handler) {
		all[at] = map[common.Hash]handler{}
		return func(topic common.Hash, h handler) { all[at][topic] = h }
	}
	studyEvents(add(d.Contracts.Studies))
	modelEvents(add(d.Contracts.Models))
	nodeEvents(add(d.Contracts.Nodes))
	ledgerEvents(add(d.Contracts.Ledger), d)
	courtEvents(add(d.Contracts.Court))
	poolEvents(add(d.Contracts.Pool))
	return all
}

func studyEvents(add func(common.Hash, handler)) {
	c, md := contracts.NewStudyRegistry(), &contracts.StudyRegistryMetaData
	add(on(md, c.UnpackStudyRegisteredEvent, func(r row, e *contracts.StudyRegistryStudyRegistered) error {
		place, err := r.ask(`SELECT COUNT(*) FROM study_registered`)
		if err != nil {
			return err
		}
		return r.insert("study_registered", e.StudyId[:], place, r.epoch, e.Cid[:], e.Contributor[:], e.Modality, e.InstanceCount,
			e.LabelCommitment[:], e.ConsentScopes, int64(e.ConsentExpires), e.Earning)
	}))
	add(on(md, c.UnpackRegistrationAnnouncedEvent, func(r row, e *contracts.StudyRegistryRegistrationAnnounced) error {
		return r.insert("study_announced", e.Commitment[:], e.Contributor[:])
	}))
	add(on(md, c.UnpackStudyWithdrawnEvent, func(r row, e *contracts.StudyRegistryStudyWithdrawn) error {
		return r.insert("study_withdrawn", e.StudyId[:])
	}))
	add(on(md, c.UnpackLabelRevealedEvent, func(r row, e *contracts.StudyRegistryLabelRevealed) error {
		return r.insert("label_revealed", e.StudyId[:], e.Label, e.Salt[:], e.Bonus.String())
	}))
}

func modelEvents(add func(common.Hash, handler)) {
	c, md := contracts.NewModelRegistry(), &contracts.ModelRegistryMetaData
	add(on(md, c.UnpackModelPublishedEvent, func(r row, e *contracts.ModelRegistryModelPublished) error {
		t := e.Terms
		return r.insert("model_published", e.ModelId[:], r.epoch, e.Vendor[:], t.ModalityMask, t.FindingCount, t.Quorum, t.Target,
			t.Committee, t.FeePerTask.String(), t.Tolerances[:])
	}))
	add(on(md, c.UnpackModelRecalledEvent, func(r row, e *contracts.ModelRegistryModelRecalled) error {
		return r.insert("model_recalled", e.ModelId[:], e.By[:], e.Reason)
	}))
	add(on(md, c.UnpackModelFundedEvent, func(r row, e *contracts.ModelRegistryModelFunded) error {
		return r.insert("model_money", e.ModelId[:], MoneyFunded, e.From[:], e.Amount.String())
	}))
	add(on(md, c.UnpackEscrowWithdrawnEvent, func(r row, e *contracts.ModelRegistryEscrowWithdrawn) error {
		return r.insert("model_money", e.ModelId[:], MoneyWithdrawn, e.Vendor[:], e.Amount.String())
	}))
}

func poolEvents(add func(common.Hash, handler)) {
	c, md := contracts.NewRewardPool(), &contracts.RewardPoolMetaData
	add(on(md, c.UnpackClaimedEvent, func(r row, e *contracts.RewardPoolClaimed) error {
		return r.insert("claimed", e.Account[:], e.Amount.String())
	}))
}
