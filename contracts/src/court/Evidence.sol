// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {Agreement} from "../libraries/Agreement.sol";
import {Seal} from "../libraries/Seal.sol";
import {SealTree} from "../libraries/SealTree.sol";

/// @title Bringing revealed results before the ledger again
/// @notice The state does not keep results, so that revealing is cheap; who ends a task proves them from the roots of
/// the batches that they came in.
abstract contract Evidence is ICourt {
    /// @dev Batches as they are proven.
    /// @param leaves of a batch that were brought forward so far, in their order; there is room for the tree over them
    /// @param filled how many
    struct Proof {
        bytes32 modelId;
        bytes32 separator;
        uint32[] nodes;
        bytes32[] salts;
        bytes32[][] leaves;
        uint256[] filled;
    }

    /// @inheritdoc ICourt
    IInferenceLedger public immutable ledger;

    constructor(IInferenceLedger ledger_) {
        ledger = ledger_;
    }

    /// @dev Reverts unless each verdict is a result that counted, in the batch it names. Returns the batches' nodes.
    function _prove(bytes32 modelId, Batch[] calldata batches, Decision[] calldata decisions)
        internal
        view
        returns (uint32[] memory)
    {
        Proof memory proof = _begin(modelId, batches, decisions.length);
        for (uint256 d; d < decisions.length; ++d) {
            _bring(proof, decisions[d], d);
        }
        bytes32[] memory roots = new bytes32[](batches.length);
        for (uint256 b; b < roots.length; ++b) {
            roots[b] = _root(batches[b], proof.leaves[b], proof.filled[b]);
        }
        if (!ledger.allRevealed(proof.nodes, roots)) revert EvidenceUnproven();
        return proof.nodes;
    }

    function _begin(bytes32 modelId, Batch[] calldata batches, uint256 decisions)
        private
        view
        returns (Proof memory proof)
    {
        proof.modelId = modelId;
        proof.separator = ledger.domainSeparator();
        proof.nodes = new uint32[](batches.length);
        proof.salts = new bytes32[](batches.length);
        proof.leaves = new bytes32[][](batches.length);
        proof.filled = new uint256[](batches.length);
        for (uint256 b; b < batches.length; ++b) {
            proof.nodes[b] = batches[b].node;
            proof.salts[b] = batches[b].salt;
            proof.leaves[b] = new bytes32[](2 * decisions);
        }
    }

    /// @dev Adds a decision's leaves to their batches: at most one to each for each decision so far.
    function _bring(Proof memory proof, Decision calldata decision, uint256 d) private pure {
        bytes32 studyId = decision.studyId;
        Verdict[] calldata verdicts = decision.verdicts;
        for (uint256 v; v < verdicts.length; ++v) {
            Verdict calldata verdict = verdicts[v];
            uint256 b = verdict.batch;
            if (b >= proof.nodes.length) revert EvidenceMalformed();
            uint256 place = proof.filled[b];
            if (place > d) revert EvidenceMalformed();
            proof.filled[b] = place + 1;
            proof.leaves[b][place] = Seal.of_(
                proof.separator,
                proof.nodes[b],
                proof.salts[b],
                studyId,
                proof.modelId,
                verdict.status,
                verdict.findings,
                verdict.trace
            );
        }
    }

    /// @dev Without further hashes the leaves are the whole batch, so there is no need to go by the flags.
    function _root(Batch calldata batch, bytes32[] memory leaves, uint256 count) private pure returns (bytes32) {
        if (count == 0) revert EvidenceMalformed();
        if (batch.proof.length == 0) return SealTree.root(leaves, count);
        assembly ("memory-safe") {
            mstore(leaves, count) // it has as much room or more
        }
        return MerkleProof.processMultiProofCalldata(batch.proof, batch.flags, leaves);
    }

    /// @dev Whether these are all results of a task: as many as count, of different nodes.
    function _complete(uint32[] memory nodes_, Verdict[] calldata verdicts, uint256 count)
        internal
        pure
        returns (bool)
    {
        if (verdicts.length != count) return false;
        for (uint256 i = 1; i < count; ++i) {
            uint32 node = nodes_[verdicts[i].batch];
            for (uint256 j; j < i; ++j) {
                if (node == nodes_[verdicts[j].batch]) return false;
            }
        }
        return true;
    }

    /// @dev The id of a task, as {IInferenceLedger-taskIdOf}.
    function _taskId(bytes32 studyId, bytes32 modelId) internal pure returns (bytes32) {
        return Hashes.efficientKeccak256(studyId, modelId);
    }

    function _votes(Verdict[] calldata verdicts) internal pure returns (Agreement.Vote[] memory votes) {
        votes = new Agreement.Vote[](verdicts.length);
        for (uint256 v; v < votes.length; ++v) {
            votes[v].status = verdicts[v].status;
            votes[v].findings = verdicts[v].findings;
        }
    }
}
