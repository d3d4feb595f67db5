// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {Agreement} from "../libraries/Agreement.sol";
import {Seal} from "../libraries/Seal.sol";

/// @title Bringing revealed results before the ledger again
/// @notice The state does not keep results, so that revealing is cheap; who ends a task proves them from the roots of
/// the batches that they came in.
abstract contract Evidence is ICourt {
    /// @inheritdoc ICourt
    IInferenceLedger public immutable ledger;

    constructor(IInferenceLedger ledger_) {
        ledger = ledger_;
    }

    /// @dev Reverts unless each verdict is a result that counted, in the batch it names.
    function _prove(bytes32 modelId, Batch[] calldata batches, Decision[] calldata decisions) internal view {
        bytes32[][] memory leaves = new bytes32[][](batches.length);
        uint256[] memory filled = new uint256[](batches.length);
        for (uint256 b; b < batches.length; ++b) {
            leaves[b] = new bytes32[](decisions.length);
        }
        bytes32 separator = ledger.domainSeparator();
        for (uint256 d; d < decisions.length; ++d) {
            bytes32 studyId = decisions[d].studyId;
            Verdict[] calldata verdicts = decisions[d].verdicts;
            for (uint256 v; v < verdicts.length; ++v) {
                Verdict calldata verdict = verdicts[v];
                uint256 b = verdict.batch;
                if (b >= batches.length || filled[b] > d) revert EvidenceMalformed();
                leaves[b][filled[b]++] = Seal.of_(
                    separator,
                    batches[b].node,
                    batches[b].salt,
                    studyId,
                    modelId,
                    verdict.status,
                    verdict.findings,
                    verdict.trace
                );
            }
        }
        uint32[] memory nodes_ = new uint32[](batches.length);
        bytes32[] memory roots = new bytes32[](batches.length);
        for (uint256 b; b < batches.length; ++b) {
            nodes_[b] = batches[b].node;
            roots[b] = _root(batches[b], leaves[b], filled[b]);
        }
        if (!ledger.allRevealed(nodes_, roots)) revert EvidenceUnproven();
    }

    function _root(Batch calldata batch, bytes32[] memory leaves, uint256 count) private pure returns (bytes32) {
        if (count == 0) revert EvidenceMalformed();
        assembly ("memory-safe") {
            mstore(leaves, count) // it has as much room or more
        }
        return MerkleProof.processMultiProofCalldata(batch.proof, batch.flags, leaves);
    }

    /// @dev Whether these are all results of a task: as many as count, of different nodes.
    function _complete(Batch[] calldata batches, Verdict[] calldata verdicts, uint256 count)
        internal
        pure
        returns (bool)
    {
        if (verdicts.length != count) return false;
        for (uint256 i; i < count; ++i) {
            for (uint256 j; j < i; ++j) {
                if (batches[verdicts[i].batch].node == batches[verdicts[j].batch].node) return false;
            }
        }
        return true;
    }

    function _votes(Verdict[] calldata verdicts) internal pure returns (Agreement.Vote[] memory votes) {
        votes = new Agreement.Vote[](verdicts.length);
        for (uint256 v; v < votes.length; ++v) {
            votes[v].status = verdicts[v].status;
            votes[v].findings = verdicts[v].findings;
        }
    }
}
