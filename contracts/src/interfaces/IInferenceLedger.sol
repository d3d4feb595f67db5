// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Signed results, their agreement, and what follows from it
/// @notice A task is a (study, model) pair; nobody creates it, it is open while the study may be used and the model
/// is active and funded. Registered nodes sign results as EIP-712 typed data, anyone may post them, many in a call.
/// A result joins the first group of the same status whose first findings it matches within the model's tolerances,
/// or opens one. k members in a group make the task final with that group's first findings; n results without such a
/// group make it inconclusive. Failures and abstentions are results too.
/// @dev Results stand open before the quorum is reached, so a lazy node could copy. A later protocol puts commits,
/// reveals, sortition and challenges before and after what is here: TaskState grows at its end, results keep their
/// form, and everything that is decided here is decided from the same fields.
interface IInferenceLedger {
    /// @notice Where a task stands. Numbers are part of the protocol: later states are added at the end.
    enum TaskState {
        None, // no result was accepted
        Open, // results are being gathered
        Final, // a quorum agrees
        Inconclusive // the committee is full without a quorum
    }

    /// @notice Why a result was not accepted. Numbers are part of the protocol: later ones are added at the end.
    enum Refusal {
        None, // it would be accepted
        AlreadyReported, // the node's result for this task stands
        TaskFinal, // the task is final or inconclusive; a full committee always is one of them
        StudyUnknown, // no such study is registered
        StudyWithdrawn, // the contributor withdrew consent
        ConsentLacking, // consent does not cover inference
        ConsentEnded, // consent has expired
        ModelUnknown, // no such model is published
        ModelRecalled, // the vendor recalled the model
        ModalityMismatch, // the model does not take the study's modality
        EscrowShort, // the model's escrow does not cover the fee
        NodeUnknown, // no such node is registered
        NodeExited, // the node is exiting or was retired
        FindingsWithFailure, // status is not 0 but findings are given
        FindingsBeyondModel, // a place beyond the model's findings is not zero
        SignatureInvalid, // not the signature of exactly this result by the node's key or one in its grace, or a high s
        LabelRevealed, // the study's label is known: a result would not be blind
        NodeInactive // the node's stake is too low or its owner no longer admitted
    }

    /// @notice A result and its signature. The study's CID is signed too, but read from the StudyRegistry.
    /// @param studyId Merkle root of the study's pixel digests
    /// @param modelId digest of the model package's CID
    /// @param node id of the signing node
    /// @param status 0, or the Reason why there are no findings
    /// @param findings up to eight fixed-point int32, see FindingsWord
    /// @param artefacts sha2-256 digest of the CIDv1 dag-pb directory with the full record
    /// @param runtime digest of the runtime descriptor
    /// @param r first word of the EIP-2098 compact signature
    /// @param vs second word of it: the parity bit and s
    struct SignedResult {
        bytes32 studyId;
        bytes32 modelId;
        uint32 node;
        uint16 status;
        bytes32 findings;
        bytes32 artefacts;
        bytes32 runtime;
        bytes32 r;
        bytes32 vs;
    }

    /// @notice A set of results that agree.
    /// @param status that they share
    /// @param findings of the first of them
    struct Group {
        uint16 status;
        bytes32 findings;
    }

    /// @notice A task as a whole.
    /// @param state see TaskState
    /// @param status of the winning group, in state Final
    /// @param findings of the winning group, in state Final
    /// @param nodes the members, in the order in which they reported
    /// @param memberGroups each member's group
    /// @param groups each group's content
    struct Task {
        TaskState state;
        uint16 status;
        bytes32 findings;
        uint32[] nodes;
        uint8[] memberGroups;
        Group[] groups;
    }

    /// @notice What the chain's state keeps of one node's result; the whole of it is in {ResultAccepted}.
    /// @param accepted whether the node reported
    /// @param agreeing whether its group won
    /// @param group its group
    /// @param status its status
    /// @param groupFindings findings of the first member of its group, within the tolerances of its own
    struct Report {
        bool accepted;
        bool agreeing;
        uint8 group;
        uint16 status;
        bytes32 groupFindings;
    }

    /// @notice A result was accepted: with the study's CID, all that it takes to check the signature again.
    event ResultAccepted(
        bytes32 indexed taskId,
        uint32 indexed node,
        bytes32 indexed studyId,
        bytes32 modelId,
        uint16 status,
        bytes32 findings,
        bytes32 artefacts,
        bytes32 runtime,
        bytes32 r,
        bytes32 vs
    );

    /// @notice A result was left out; the others of its batch were not.
    event ResultRefused(bytes32 indexed taskId, uint32 indexed node, Refusal reason);

    /// @notice A task came to its end. Each of the agreeing nodes' owners is credited (fee - royalty) / nodes, the
    /// contributor royalty + emission.
    /// @param state Final or Inconclusive
    /// @param status of the winning group; 0 when inconclusive
    /// @param findings of the winning group; 0 when inconclusive
    /// @param nodes agreeing nodes; empty when inconclusive
    /// @param fee drawn from the model's escrow
    /// @param royalty contributor's part of the fee
    /// @param emission new tokens for the contributor
    event TaskFinalised(
        bytes32 indexed taskId,
        bytes32 indexed studyId,
        bytes32 indexed modelId,
        TaskState state,
        uint16 status,
        bytes32 findings,
        uint32[] nodes,
        uint96 fee,
        uint96 royalty,
        uint96 emission
    );

    /// @notice There is nothing in the batch.
    error EmptyBatch();

    /// @notice The batch could pass the gas that one transaction may use (EIP-7825): split it.
    error BatchTooLarge(uint256 size, uint256 largest);

    /// @notice A contract was deployed with another's address wrong.
    error WiringMismatch(address contract_);

    /// @notice Takes each result of the batch that can be taken, and announces why it leaves out the others.
    /// @param results 1 to MAX_BATCH results, of any tasks and nodes
    /// @return accepted how many were accepted
    function submit(SignedResult[] calldata results) external returns (uint256 accepted);

    /// @notice Why a result would be refused if it were posted now, alone.
    function refusalOf(SignedResult calldata result) external view returns (Refusal);

    /// @notice The id of a (study, model) pair.
    function taskIdOf(bytes32 studyId, bytes32 modelId) external pure returns (bytes32);

    /// @notice The task's record; all empty for one that nobody reported on.
    function task(bytes32 taskId) external view returns (Task memory);

    /// @notice One node's part in a task.
    function report(bytes32 taskId, uint32 node) external view returns (Report memory);

    /// @notice Whether the pair still takes results.
    function owed(bytes32 studyId, bytes32 modelId) external view returns (bool);

    /// @notice Whether no published model takes results on the study any more.
    /// @dev Looks at every model. Who cannot pay for that waits until the study's label may be revealed anyway.
    function settled(bytes32 studyId) external view returns (bool);

    /// @notice Whether the pair still takes a result of this node.
    function owedTo(bytes32 studyId, bytes32 modelId, uint32 node) external view returns (bool);

    /// @notice {owedTo} for many studies at once.
    function owedAmong(bytes32[] calldata studyIds, bytes32 modelId, uint32 node)
        external
        view
        returns (bool[] memory);

    /// @notice EIP-712 digest that a node signs, with the study's CID as it is registered.
    function digestOf(SignedResult calldata result) external view returns (bytes32);

    /// @notice EIP-712 domain separator on this chain.
    function domainSeparator() external view returns (bytes32);
}
