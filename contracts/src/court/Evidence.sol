// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {Agreement} from "../libraries/Agreement.sol";
import {Press, Seal} from "../libraries/Seal.sol";
import {SealTree} from "../libraries/SealTree.sol";

/// @title Bringing revealed results before the ledger again
/// @notice The state does not keep results, so that revealing is cheap; who ends a task proves them from the roots of
/// the batches that they came in.
abstract contract Evidence is ICourt {
    /// @dev A batch as it is proven. The first three words stand as in a press.
    /// @param leaves that were brought forward so far, in their order; there is room for the tree over them
    /// @param filled how many
    struct Pile {
        bytes32 runtime;
        uint32 node;
        bytes32 salt;
        bytes32[] leaves;
        uint256 filled;
    }

    /// @dev Results of a task.
    /// @param nodes of the votes, packed as in events
    /// @param batches of the votes, a byte each from the lowest
    struct Ballot {
        bytes32 studyId;
        bytes32 taskId;
        Agreement.Votes votes;
        uint256 nodes;
        uint256 batches;
    }

    /// @inheritdoc ICourt
    IInferenceLedger public immutable ledger;

    constructor(IInferenceLedger ledger_) {
        ledger = ledger_;
    }

    /// @dev Reverts unless each verdict is a result that counted, in the batch it names.
    function _prove(bytes32 modelId, Batch[] calldata batches, Decision[] calldata decisions)
        internal
        view
        returns (Ballot[] memory ballots)
    {
        Press press = Seal.press(ledger.domainSeparator(), modelId);
        Pile[] memory piles = _piles(batches, decisions.length);
        ballots = new Ballot[](decisions.length);
        for (uint256 d; d < ballots.length; ++d) {
            Ballot memory ballot = ballots[d];
            _bring(press, piles, decisions[d], d, ballot);
            ballot.taskId = Hashes.efficientKeccak256(ballot.studyId, modelId);
        }
        uint32[] memory nodes_ = new uint32[](batches.length);
        bytes32[] memory roots = new bytes32[](batches.length);
        for (uint256 b; b < roots.length; ++b) {
            nodes_[b] = piles[b].node;
            roots[b] = _root(batches[b], piles[b].leaves, piles[b].filled);
        }
        if (!ledger.allRevealed(nodes_, roots)) revert EvidenceUnproven();
    }

    function _piles(Batch[] calldata batches, uint256 decisions) private pure returns (Pile[] memory piles) {
        piles = new Pile[](batches.length);
        for (uint256 b; b < piles.length; ++b) {
            piles[b] =
                Pile(batches[b].runtime, batches[b].node, batches[b].salt, new bytes32[](2 * decisions), 0);
        }
    }

    /// @dev Adds a decision's leaves to their batches, at most one to each for each decision so far, and reads its votes,
    /// which come by ascending node, so that none is counted twice. By hand, since every result passes here: for each verdict leaves[filled++] = press.seal(...). All words of a verdict
    /// go into its seal as they are, so none can have a bit too many and be proven.
    function _bring(Press press, Pile[] memory piles, Decision calldata decision, uint256 d, Ballot memory ballot)
        private
        pure
    {
        Verdict[] calldata verdicts = decision.verdicts;
        uint256 count = verdicts.length;
        if (count > Agreement.MOST) revert EvidenceMalformed();
        ballot.studyId = decision.studyId;
        press.setStudy(ballot.studyId);
        bytes32[] memory findings = new bytes32[](count);
        ballot.votes.findings = findings;
        uint256 marks = decision.marks;
        (uint256 read, uint256 last, uint256 statuses, uint256 nodes_, uint256 batches) = (0, 0, 0, 0, 0);
        assembly ("memory-safe") {
            let verdict := verdicts.offset
            for {} lt(read, count) { read := add(read, 1) } {
                let b := and(marks, 0xff)
                if iszero(lt(b, mload(piles))) { break }
                let pile := mload(add(add(piles, 0x20), shl(5, b)))
                let place := mload(add(pile, 0x80))
                let node := mload(add(pile, 0x20))
                if or(gt(place, d), iszero(gt(node, last))) { break }
                last := node
                place := add(place, 1)
                mstore(add(pile, 0x80), place)
                mcopy(add(press, 0x040), pile, 0x60) // runtime, node and salt
                calldatacopy(add(press, 0x0c0), verdict, 0x40) // artefacts and findings
                let status := 0
                if and(marks, 0x100) {
                    status := mload(add(press, 0x0e0))
                    mstore(add(press, 0x0e0), 0)
                }
                mstore(add(press, 0x100), status)
                mstore(add(mload(add(pile, 0x60)), shl(5, place)), keccak256(press, 0x120))
                mstore(add(add(findings, 0x20), shl(5, read)), mload(add(press, 0x0e0)))
                statuses := or(statuses, shl(shl(4, read), status))
                nodes_ := or(nodes_, shl(sub(224, shl(5, read)), node))
                batches := or(batches, shl(shl(3, read), b))
                marks := shr(16, marks)
                verdict := add(verdict, 0x40)
            }
        }
        if (read != count) revert EvidenceMalformed();
        ballot.votes.statuses = statuses;
        ballot.nodes = nodes_;
        ballot.batches = batches;
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

    /// @dev Node of vote v.
    function _nodeOf(Ballot memory ballot, uint256 v) internal pure returns (uint32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(ballot.nodes >> (224 - 32 * v));
    }

    /// @dev Whether these are all results of a task: as many as count. They are of different nodes.
    function _complete(Ballot memory ballot, uint256 count) internal pure returns (bool) {
        return ballot.votes.findings.length == count;
    }
}
