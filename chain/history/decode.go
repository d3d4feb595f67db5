package history

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// reader gives a log its type.
type reader func(*types.Log) (any, error)

// on makes the reader of one event and tells its topic.
func on[E bind.ContractEvent](md *bind.MetaData, unpack func(*types.Log) (*E, error), typed func(*E) any) (common.Hash, reader) {
	parsed, err := md.ParseABI()
	if err != nil {
		panic(err) // generated and tested
	}
	var e E
	return parsed.Events[e.ContractEventName()].ID, func(log *types.Log) (any, error) {
		event, err := unpack(log)
		if err != nil {
			return nil, fmt.Errorf("unpack %s: %w", e.ContractEventName(), err)
		}
		return typed(event), nil
	}
}

// eventsOf lists every event that is read, by contract.
func eventsOf(d chain.Deployment) map[chain.Address]map[common.Hash]reader {
	all := map[chain.Address]map[common.Hash]reader{}
	add := func(at chain.Address) func(common.Hash, reader) {
		all[at] = map[common.Hash]reader{}
		return func(topic common.Hash, r reader) { all[at][topic] = r }
	}
	studyEvents(add(d.Contracts.Studies))
	modelEvents(add(d.Contracts.Models))
	nodeEvents(add(d.Contracts.Nodes))
	ledgerEvents(d, add(d.Contracts.Ledger))
	courtEvents(d, add(d.Contracts.Court))
	add(d.Contracts.Pool)(on(&contracts.RewardPoolMetaData, contracts.NewRewardPool().UnpackClaimedEvent, func(e *contracts.RewardPoolClaimed) any {
		return Claimed{chain.Address(e.Account), e.Amount}
	}))
	return all
}

func studyEvents(add func(common.Hash, reader)) {
	c, md := contracts.NewStudyRegistry(), &contracts.StudyRegistryMetaData
	add(on(md, c.UnpackRegistrationAnnouncedEvent, func(e *contracts.StudyRegistryRegistrationAnnounced) any {
		return StudyAnnounced{e.Commitment, chain.Address(e.Contributor)}
	}))
	add(on(md, c.UnpackStudyRegisteredEvent, func(e *contracts.StudyRegistryStudyRegistered) any {
		return StudyRegistered{
			ID: e.StudyId, CID: e.Cid, Contributor: chain.Address(e.Contributor), Modality: study.Modality(e.Modality), Instances: e.InstanceCount,
			Label: e.LabelCommitment, Scopes: e.ConsentScopes, Expires: int64(e.ConsentExpires), Earning: e.Earning,
		}
	}))
	add(on(md, c.UnpackStudyWithdrawnEvent, func(e *contracts.StudyRegistryStudyWithdrawn) any { return StudyWithdrawn{e.StudyId} }))
	add(on(md, c.UnpackLabelRevealedEvent, func(e *contracts.StudyRegistryLabelRevealed) any {
		return LabelRevealed{e.StudyId, string(e.Label), e.Salt, e.Bonus}
	}))
}

func modelEvents(add func(common.Hash, reader)) {
	c, md := contracts.NewModelRegistry(), &contracts.ModelRegistryMetaData
	add(on(md, c.UnpackModelPublishedEvent, func(e *contracts.ModelRegistryModelPublished) any {
		t := e.Terms
		return ModelPublished{
			ID: e.ModelId, Vendor: chain.Address(e.Vendor), Modalities: study.ModalityMask(t.ModalityMask), Findings: int(t.FindingCount),
			Quorum: int(t.Quorum), Target: int(t.Target), Committee: int(t.Committee), Fee: t.FeePerTask, Tolerances: study.UnpackTolerances(t.Tolerances),
		}
	}))
	add(on(md, c.UnpackModelFundedEvent, func(e *contracts.ModelRegistryModelFunded) any { return ModelFunded{e.ModelId, e.Amount} }))
	add(on(md, c.UnpackModelRecalledEvent, func(e *contracts.ModelRegistryModelRecalled) any { return ModelRecalled{e.ModelId, e.Reason} }))
	add(on(md, c.UnpackEscrowWithdrawnEvent, func(e *contracts.ModelRegistryEscrowWithdrawn) any { return EscrowWithdrawn{e.ModelId, e.Amount} }))
}

func nodeEvents(add func(common.Hash, reader)) {
	c, md := contracts.NewNodeRegistry(), &contracts.NodeRegistryMetaData
	add(on(md, c.UnpackNodeRegisteredEvent, func(e *contracts.NodeRegistryNodeRegistered) any {
		return NodeRegistered{e.Node, chain.Address(e.Owner), chain.Address(e.Signer), e.Stake}
	}))
	add(on(md, c.UnpackNodeSignerChangedEvent, func(e *contracts.NodeRegistryNodeSignerChanged) any {
		return SignerChanged{e.Node, chain.Address(e.OldSigner), chain.Address(e.NewSigner), e.OldValidUntil.Int64()}
	}))
	add(on(md, c.UnpackNodeSignerRevokedEvent, func(e *contracts.NodeRegistryNodeSignerRevoked) any {
		return SignerRevoked{e.Node, chain.Address(e.Signer)}
	}))
	add(on(md, c.UnpackNodeActivityChangedEvent, func(e *contracts.NodeRegistryNodeActivityChanged) any { return NodeActivity{e.Node, e.Active} }))
	add(on(md, c.UnpackNodeExitRequestedEvent, func(e *contracts.NodeRegistryNodeExitRequested) any {
		return ExitRequested{e.Node, e.ExitableAt.Uint64()}
	}))
	add(on(md, c.UnpackNodeExitedEvent, func(e *contracts.NodeRegistryNodeExited) any { return NodeExited{e.Node, e.Stake} }))
	add(on(md, c.UnpackStakeAddedEvent, func(e *contracts.NodeRegistryStakeAdded) any { return StakeAdded{e.Node, e.Amount} }))
	add(on(md, c.UnpackNodeSlashedEvent, func(e *contracts.NodeRegistryNodeSlashed) any {
		s := NodeSlashed{Node: e.Node, Amount: e.Amount, Share: e.Share, Sunk: e.Sunk}
		for _, account := range e.Honest {
			s.Honest = append(s.Honest, chain.Address(account))
		}
		return s
	}))
	add(on(md, c.UnpackCreditClaimedEvent, func(e *contracts.NodeRegistryCreditClaimed) any {
		return StakeClaimed{chain.Address(e.Account), e.Amount}
	}))
}

func ledgerEvents(d chain.Deployment, add func(common.Hash, reader)) {
	c, md := contracts.NewInferenceLedger(), &contracts.InferenceLedgerMetaData
	add(on(md, c.UnpackSeedRecordedEvent, func(e *contracts.InferenceLedgerSeedRecorded) any {
		s := SeedRecorded{Epoch: e.Epoch, Active: e.Active}
		e.Seed.FillBytes(s.Seed[:])
		return s
	}))
	add(on(md, c.UnpackBatchCommittedEvent, func(e *contracts.InferenceLedgerBatchCommitted) any {
		return attest.Commitment{Node: e.Node, Epoch: e.Epoch, Root: e.Root, Count: e.Count}
	}))
	add(on(md, c.UnpackResultsRevealedEvent, func(e *contracts.InferenceLedgerResultsRevealed) any {
		r, _ := d.Revealed(e.Raw) // it has just been unpacked
		return r
	}))
	add(on(md, c.UnpackResultRefusedEvent, func(e *contracts.InferenceLedgerResultRefused) any {
		return chain.Refused{Task: e.TaskId, Node: e.Node, Reason: chain.Refusal(e.Reason)}
	}))
}

func courtEvents(d chain.Deployment, add func(common.Hash, reader)) {
	c, md := contracts.NewCourt(), &contracts.CourtMetaData
	add(on(md, c.UnpackBatchPenalisedEvent, func(e *contracts.CourtBatchPenalised) any { return BatchPenalised{e.Node, e.Root, e.Taken} }))
	add(on(md, c.UnpackTaskReopenedEvent, func(e *contracts.CourtTaskReopened) any { return TaskReopened{e.TaskId, int(e.Floor)} }))
	add(on(md, c.UnpackTaskChallengedEvent, func(e *contracts.CourtTaskChallenged) any {
		return TaskChallenged{e.TaskId, chain.Address(e.Challenger), e.Bond, chain.FirstOf(e.First)}
	}))
	add(on(md, c.UnpackChallengeEndedEvent, func(e *contracts.CourtChallengeEnded) any {
		return ChallengeEnded{e.TaskId, e.Upheld, chain.NodesOf(e.Second)}
	}))
	add(on(md, c.UnpackTaskFinalisedEvent, func(e *contracts.CourtTaskFinalised) any {
		f, _ := d.Finalised(e.Raw) // it has just been unpacked
		return f
	}))
}
