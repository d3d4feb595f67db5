// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Sealed results, their agreement, and what follows from it
/// @notice A task is a (study, model) pair; nobody creates it. Time runs in epochs, each a commit phase and a reveal
/// phase. Nodes that a lot selects run the task, commit to a batch of sealed results with one Merkle root, and reveal
/// the whole batch in the same epoch, so nobody can copy: nothing is revealed before the commits end. When an epoch
/// ends with enough results the task is closed; after a window in which anybody may challenge it with a bond,
/// anybody makes it final from the complete set of its results: see {ICourt}. Failures and abstentions are results too.
///
/// Each state has a deadline and a way forward that everybody may take: see docs/protocol.
/// @dev Results stand in events, the state keeps 32 bits a task: see {Lanes}.
interface IInferenceLedger {
    /// @notice Where a task stands. Numbers are part of the protocol.
    enum TaskState {
        Open, // it gathers results, or waits for them or for its window to end
        Contested, // challenged: a larger committee runs it again
        Final, // a quorum agrees, for good
        Inconclusive // there was no quorum
    }

    /// @notice Why a revealed result does not count. Numbers are part of the protocol: later ones are added at the end.
    enum Refusal {
        None, // it counts
        StudyUnknown, // no such study is registered
        StudyWithdrawn, // the contributor withdrew consent
        ConsentLacking, // consent does not cover inference
        ConsentEnded, // consent has expired
        LabelRevealed, // the study's label is known: a result would not be blind
        ModelUnknown, // no such model is published
        ModelRecalled, // the model was recalled
        ModalityMismatch, // the model does not take the study's modality
        EscrowShort, // the model's escrow does not cover the fee
        FindingsWithFailure, // no longer given: a failure has no room for findings
        FindingsBeyondModel, // a place beyond the model's findings is not zero
        TaskEnded, // the task is final or inconclusive
        TaskClosed, // an earlier epoch ended with enough results
        TaskFull, // the committee is full
        TaskTooYoung, // the seed of the task's lot is not drawn yet
        TaskExpired, // the task's deadline has passed
        AlreadyReported, // the node has revealed a result for this task before
        NotSelected // the lot did not select the node
    }

    /// @notice The clock, in blocks and epochs; fixed at deployment.
    /// @param commitBlocks blocks of an epoch in which commitments are taken
    /// @param revealBlocks blocks of it, after those, in which batches are revealed
    /// @param windowEpochs epochs after a task's last result in which it can be challenged
    /// @param taskEpochs epochs from a task's coming up to its deadline
    /// @param widenEpochs epochs in which the circle of those selected grows by its first size
    struct Schedule {
        uint16 commitBlocks;
        uint16 revealBlocks;
        uint16 windowEpochs;
        uint16 taskEpochs;
        uint16 widenEpochs;
    }

    /// @notice One result as it is revealed.
    /// @param studyId Merkle root of the study's pixel digests
    /// @param artefacts sha2-256 digest of the CIDv1 dag-pb directory with the full record
    /// @param outcome up to eight fixed-point int32, see FindingsWord; or the status of a failure
    struct Opening {
        bytes32 studyId;
        bytes32 artefacts;
        bytes32 outcome;
    }

    /// @notice A batch's results of one model, by ascending index of their studies.
    /// @param modelId digest of the model package's CID
    /// @param runtime digest of the runtime descriptor
    /// @param failed bit i is set when opening i has no findings: its outcome is the Reason why
    /// @param openings at least one
    struct Series {
        bytes32 modelId;
        bytes32 runtime;
        uint256 failed;
        Opening[] openings;
    }

    /// @notice What the chain's state keeps of a task.
    /// @param state see TaskState
    /// @param count results that count
    /// @param floor how many close it at the end of an epoch
    /// @param epoch of the last result that counts, or of the challenge
    /// @param since epoch in which the task came up, or of the challenge
    struct Task {
        TaskState state;
        uint8 count;
        uint8 floor;
        uint32 epoch;
        uint32 since;
    }

    /// @notice A node committed to a batch.
    event BatchCommitted(uint32 indexed node, uint32 indexed epoch, bytes32 root, uint16 count);

    /// @notice A node opened its results of one model in a batch.
    /// @param counted bit i is set when opening i counts; for the others there is a {ResultRefused}
    /// @param failed see Series
    event ResultsRevealed(
        uint32 indexed node,
        bytes32 indexed modelId,
        bytes32 indexed root,
        bytes32 salt,
        bytes32 runtime,
        uint256 counted,
        uint256 failed,
        Opening[] openings
    );

    /// @notice A revealed result does not count; the others of its batch may.
    event ResultRefused(bytes32 indexed taskId, uint32 indexed node, Refusal reason);

    /// @notice A batch has 1 to MAX_BATCH results.
    error BatchSizeInvalid(uint256 size);

    /// @notice Commitments are taken in the first blocks of an epoch only.
    error NotCommitPhase(uint256 epoch);

    /// @notice Batches are revealed in the last blocks of an epoch only.
    error NotRevealPhase(uint256 epoch);

    /// @notice The node is not active.
    error NodeNotActive(uint32 node);

    /// @notice Not the node's key, or one in its grace, or a high s.
    error SignatureInvalid(uint32 node);

    /// @notice The node committed to this root before; or what counts of a batch has the root of another.
    error BatchAlreadyCommitted(uint32 node, bytes32 root);

    /// @notice The node did not commit to these results in this epoch, or has revealed them.
    error BatchNotCommitted(uint32 node, bytes32 root);

    /// @notice Results are not in the order of their models, then of their studies. One that names an unknown study may
    /// stand anywhere.
    error BatchUnordered();

    /// @notice The node's batch can still be revealed, was revealed without repeating itself, was penalised before, or does
    /// not exist.
    error BatchNotOverdue(uint32 node, bytes32 root);

    /// @notice Only the Court may do this.
    error NotCourt(address caller);

    /// @notice The schedule has an empty phase or part, or more than 200 blocks an epoch.
    error ScheduleInvalid();

    /// @notice An epoch that has not ended has no seed.
    error EpochRunning(uint256 epoch);

    /// @notice Takes a node's commitment to a batch; anybody may post it.
    /// @param root see {SealTree}
    /// @param count results in the batch, 1 to MAX_BATCH
    /// @param r first word of the node's EIP-2098 compact signature of {commitmentDigest}
    /// @param vs second word of it
    function commit(uint32 node, bytes32 root, uint16 count, bytes32 r, bytes32 vs) external;

    /// @notice Opens a whole batch; anybody may who knows it.
    /// @param salt of the batch
    /// @param series by ascending model id
    /// @return counted how many results count
    function reveal(uint32 node, bytes32 salt, Series[] calldata series) external returns (uint256 counted);

    /// @notice Spends a batch that was not revealed in its epoch, or in which the node reported on a task again; by the
    /// Court.
    /// @return count of the results in it, or of those that were reported again
    function spend(uint32 node, bytes32 root) external returns (uint256 count);

    /// @notice Replaces words of a model's lanes; by the Court, which has just read them.
    /// @param slots see {lanesAt}
    /// @param words to be put there
    function setLanes(bytes32 modelId, uint256[] calldata slots, uint256[] calldata words) external;

    /// @notice Opens a task for a second committee; by the Court.
    /// @param index of the study
    /// @param floor how many results close it again
    function contest(bytes32 modelId, bytes32 taskId, uint256 index, uint256 floor) external;

    /// @notice Keeps the seed of an epoch that has ended, if nobody has.
    function recordSeed(uint256 epoch_) external;

    /// @notice The epoch of this block; the first is 1.
    function epoch() external view returns (uint256);

    /// @notice Seed and active nodes of an ended epoch: as they were kept, or as they would be now.
    function seedOf(uint256 epoch_) external view returns (uint192 seed, uint32 active, bool kept);

    /// @notice See Schedule.
    function schedule() external view returns (Schedule memory);

    /// @notice First block of epoch 1.
    function genesis() external view returns (uint256);

    /// @notice What the state keeps of a task.
    function task(bytes32 studyId, bytes32 modelId) external view returns (Task memory);

    /// @notice The word with the lanes of a model's tasks on studies 8 * slot to 8 * slot + 7, see {Lanes}.
    function lanesAt(bytes32 modelId, uint256 slot) external view returns (uint256 word);

    /// @notice Whether each root is that of results that its node has revealed and that count.
    function allRevealed(uint32[] calldata nodes_, bytes32[] calldata roots) external view returns (bool);

    /// @notice A batch.
    /// @return epoch_ in which the node committed to it
    /// @return count of its results, but for state 4
    /// @return state 0 unknown, 1 committed to, 2 all of it counts: evidence, 3 spent, 4 opened, with `count` results on
    /// tasks that the node had reported on before: it can be penalised for those
    function batchOf(uint32 node, bytes32 root) external view returns (uint256 epoch_, uint256 count, uint8 state);

    /// @notice Why a result of this node would not count if it were committed to in an epoch, as things are now; its
    /// form is not looked at.
    function refusalOf(bytes32 studyId, bytes32 modelId, uint32 node, uint256 epoch_) external view returns (Refusal);

    /// @notice {refusalOf} for many studies at once.
    function refusalsAmong(bytes32[] calldata studyIds, bytes32 modelId, uint32 node, uint256 epoch_)
        external
        view
        returns (Refusal[] memory);

    /// @notice Whether every task that the study could have has ended or can get no result any more.
    /// @dev Looks at every model. Who cannot pay for that waits until the study's label may be revealed anyway.
    function settled(bytes32 studyId) external view returns (bool);

    /// @notice The id of a (study, model) pair.
    function taskIdOf(bytes32 studyId, bytes32 modelId) external pure returns (bytes32);

    /// @notice EIP-712 digest that a node signs to commit to a batch.
    function commitmentDigest(uint32 node, uint32 epoch_, bytes32 root, uint16 count) external view returns (bytes32);

    /// @notice Seal of one result; see {Seal}.
    function sealOf(
        uint32 node,
        bytes32 salt,
        bytes32 modelId,
        bytes32 runtime,
        Opening calldata opening,
        bool failed
    ) external view returns (bytes32);

    /// @notice EIP-712 domain separator on this chain.
    function domainSeparator() external view returns (bytes32);
}
