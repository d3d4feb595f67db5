// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ending} from "../libraries/Ending.sol";
import {IInferenceLedger} from "./IInferenceLedger.sol";

/// @title How tasks end: agreement, challenges, and what follows in money
/// @notice Who ends a task brings its results with proofs that they were revealed, and all of them: as many as the
/// InferenceLedger has counted. What they agree on does not depend on their order, see {Agreement}.
interface ICourt {
    /// @notice What misbehaviour costs, in units of 1e-18 token; fixed at deployment.
    /// @param unrevealed of a node's stake for each result that it committed to and did not reveal
    /// @param disagreement of a node's stake for a result outside of the group that a quorum formed; nobody profits from it
    /// @param overturned of a node's stake for each final value that a challenge overturned; a part of it goes to who gave
    /// the other value and to the challenger
    /// @param bond that a challenger puts down
    struct Penalties {
        uint96 unrevealed;
        uint96 disagreement;
        uint96 overturned;
        uint96 bond;
    }

    /// @notice A revealed batch as evidence.
    /// @param node that committed to it
    /// @param salt of the batch
    /// @param runtime of its results of the model
    /// @param proof see MerkleProof.processMultiProof
    /// @param flags see there
    struct Batch {
        uint32 node;
        bytes32 salt;
        bytes32 runtime;
        bytes32[] proof;
        bool[] flags;
    }

    /// @notice A result as evidence.
    /// @param artefacts as revealed
    /// @param outcome as revealed: findings, or the status of a failure
    struct Verdict {
        bytes32 artefacts;
        bytes32 outcome;
    }

    /// @notice All results of one task, by ascending node.
    /// @param marks 16 bits for each verdict, the first in the lowest: the index of its batch in 8, and 1 for a failure
    struct Decision {
        bytes32 studyId;
        uint256 marks;
        Verdict[] verdicts;
    }

    /// @notice What was about to become final when it was challenged.
    /// @param nodes of all results
    /// @param statuses of theirs
    /// @param findings of theirs
    /// @param final_ index of the result whose value was the final one
    /// @param group bit i is set for each that agreed with it
    struct First {
        uint32[] nodes;
        uint16[] statuses;
        bytes32[] findings;
        uint8 final_;
        uint8 group;
    }

    /// @notice A challenge under way.
    /// @param challenger who put down the bond
    /// @param bond in units of 1e-18 token
    /// @param epoch in which it was made: its end draws the lot of the second committee
    /// @param first keccak256(abi.encode(First))
    struct Case {
        address challenger;
        uint96 bond;
        uint32 epoch;
        bytes32 first;
    }

    /// @notice A batch was not revealed in its epoch.
    event BatchPenalised(uint32 indexed node, bytes32 root, uint96 taken);

    /// @notice The results of a closed task do not agree: it takes more, until there are `floor`.
    event TaskReopened(bytes32 indexed taskId, uint8 floor);

    /// @notice A closed task was challenged.
    event TaskChallenged(bytes32 indexed taskId, address indexed challenger, uint96 bond, First first);

    /// @notice A challenge ended. {TaskFinalised} follows.
    /// @param upheld whether the first value stands; not if the task is Inconclusive, as consent has ended meanwhile
    /// @param second the second committee's group, as in TaskFinalised; zero if it formed no quorum. It shares the fee with
    /// those of the first that gave the final value, and gets the bond in equal parts if it upholds the first value.
    event ChallengeEnded(bytes32 indexed taskId, bool upheld, bytes32 second);

    /// @notice A task came to its end, for good.
    /// @param findings final ones; 0 when inconclusive or a failure
    /// @param nodes those of the first committee that gave this value, up to eight uint32 from the top, 0 after the last
    /// @param end see {Ending}: the state, the status, what was paid, and whether and for how much the study was judged
    event TaskFinalised(
        bytes32 indexed taskId, bytes32 indexed studyId, bytes32 findings, bytes32 nodes, Ending end
    );

    /// @notice A proof does not lead to a batch that the node has revealed.
    error EvidenceUnproven();

    /// @notice A verdict names no batch, a batch comes without a verdict, or verdicts are not by ascending node.
    error EvidenceMalformed();

    /// @notice Decisions are not on known studies by ascending index.
    error EvidenceUnordered();

    /// @notice Not all results of the task, or some of its first committee.
    error EvidenceIncomplete(bytes32 taskId, uint256 given, uint256 counted);

    /// @notice Nothing of what was asked for can be ended now.
    error NothingToFinalise();

    /// @notice The task is not closed with a quorum, or its window has passed.
    error NotChallengeable(bytes32 taskId);

    /// @notice The task is not contested, or its second committee can still report.
    error NotResolvable(bytes32 taskId);

    /// @notice This is not what was challenged.
    error FirstMismatch(bytes32 taskId);

    /// @notice A contract was deployed with another's address wrong.
    error WiringMismatch(address contract_);

    /// @notice To hide a result that nobody agrees with would cost less than to open it.
    error HidingTooCheap(uint96 unrevealed, uint96 disagreement);

    /// @notice A node could take its stake away before the longest dispute is over: two lives of a task and two windows.
    error ExitTooSoon(uint256 exitBlocks, uint256 least);

    /// @notice Takes the penalty for a batch that was not revealed in its epoch, or for those results of one in which the
    /// node reported on tasks again.
    function penalise(uint32 node, bytes32 root) external returns (uint96 taken);

    /// @notice Ends, or reopens, those of the given tasks that can be. The others are left as they are.
    /// @param batches each with at least one verdict; if there is one for every result of a batch it needs no proof
    /// @param decisions by ascending index of their studies, as in the batches
    /// @return ended how many were ended or reopened, at least 1
    function finalise(bytes32 modelId, Batch[] calldata batches, Decision[] calldata decisions)
        external
        returns (uint256 ended);

    /// @notice Challenges a closed task in its window. The Court has the caller's allowance for the bond.
    /// @param decisions one
    function challenge(bytes32 modelId, Batch[] calldata batches, Decision[] calldata decisions) external;

    /// @notice Ends a challenge when the second committee has decided, its deadline has passed, or consent to run the study
    /// holds no more; or reopens it.
    /// @param first as {TaskChallenged} has it
    /// @param decisions one, with all results of the second committee, perhaps none
    function resolve(bytes32 modelId, First calldata first, Batch[] calldata batches, Decision[] calldata decisions)
        external;

    /// @notice Epochs after a task's last result by which it has ended, a challenge of it included.
    function epochsToFinal() external view returns (uint256);

    /// @notice See Penalties.
    function penalties() external view returns (Penalties memory);

    /// @notice A challenge under way; empty for none.
    function caseOf(bytes32 taskId) external view returns (Case memory);

    /// @notice The InferenceLedger.
    function ledger() external view returns (IInferenceLedger);
}
