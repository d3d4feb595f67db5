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
    /// @param last where the last of them stands in memory; where their number does if there is none
    struct Pile {
        bytes32 runtime;
        uint32 node;
        bytes32 salt;
        bytes32[] leaves;
        uint256 last;
    }

    /// @dev Results of a task.
    /// @param nodes of the votes, packed as in events
    /// @param marks of the votes, as in the decision
    struct Ballot {
        bytes32 studyId;
        bytes32 taskId;
        Agreement.Votes votes;
        uint256 nodes;
        uint256 marks;
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
        ballots = _blank(decisions.length);
        unchecked {
            for (uint256 d; d < decisions.length; ++d) {
                Ballot memory ballot = ballots[d];
                _bring(press, piles, decisions[d], ballot);
                ballot.taskId = Hashes.efficientKeccak256(ballot.studyId, modelId);
            }
        }
        uint32[] memory nodes_ = new uint32[](batches.length);
        bytes32[] memory roots = new bytes32[](batches.length);
        for (uint256 b; b < roots.length; ++b) {
            nodes_[b] = piles[b].node;
            roots[b] = _root(batches[b], piles[b]);
        }
        if (!ledger.allRevealed(nodes_, roots)) revert EvidenceUnproven();
    }

    function _piles(Batch[] calldata batches, uint256 decisions) private pure returns (Pile[] memory piles) {
        piles = new Pile[](batches.length);
        for (uint256 b; b < piles.length; ++b) {
            bytes32[] memory leaves = new bytes32[](2 * decisions);
            uint256 last;
            assembly ("memory-safe") {
                last := leaves
            }
            piles[b] = Pile(batches[b].runtime, batches[b].node, batches[b].salt, leaves, last);
        }
    }

    /// @dev Ballots with room for MOST votes each. By hand, since the compiler would clear what {_bring} writes: a ballot's
    /// five words, then the two of its votes, then their findings.
    function _blank(uint256 count) private pure returns (Ballot[] memory ballots) {
        assembly ("memory-safe") {
            ballots := mload(0x40)
            mstore(ballots, count)
            let place := add(ballots, 0x20)
            let ballot := add(place, shl(5, count))
            let end := add(ballot, shl(9, count))
            mstore(0x40, end)
            for {} lt(ballot, end) { ballot := add(ballot, 0x200) } {
                mstore(place, ballot)
                place := add(place, 0x20)
                mstore(add(ballot, 0x40), add(ballot, 0xa0))
                mstore(add(ballot, 0xc0), add(ballot, 0xe0))
            }
        }
    }

    /// @dev Adds a decision's leaves to their batches and reads its votes. These come by ascending node, so that none is
    /// counted twice and a batch gets at most one leaf of each decision. By hand, since every result passes here: for each
    /// verdict leaves[filled++] = press.seal(...). All words of a verdict go into its seal as they are, so none can have a
    /// bit too many and be proven.
    function _bring(Press press, Pile[] memory piles, Decision calldata decision, Ballot memory ballot) private pure {
        Verdict[] calldata verdicts = decision.verdicts;
        uint256 count = verdicts.length;
        if (count > Agreement.MOST) revert EvidenceMalformed();
        bytes32[] memory findings = ballot.votes.findings;
        bytes32 studyId = decision.studyId;
        uint256 marks = decision.marks;
        (ballot.studyId, ballot.marks) = (studyId, marks);
        press.setStudy(studyId);
        (uint256 nodes_, uint256 statuses, uint256 read) = (0, 0, 0);
        assembly ("memory-safe") {
            mstore(findings, count)
            let to := add(findings, 0x20)
            let verdict := verdicts.offset
            for { let end := add(verdict, shl(6, count)) } lt(verdict, end) { verdict := add(verdict, 0x40) } {
                if iszero(lt(and(marks, 0xff), mload(piles))) { break }
                let pile := mload(add(add(piles, 0x20), shl(5, and(marks, 0xff))))
                let node := mload(add(pile, 0x20))
                if iszero(gt(node, and(nodes_, 0xffffffff))) { break }
                nodes_ := or(shl(32, nodes_), node)
                mcopy(add(press, 0x040), pile, 0x60) // runtime, node and salt
                calldatacopy(add(press, 0x0c0), verdict, 0x40) // artefacts and findings
                let status := 0
                if and(marks, 0x100) {
                    status := mload(add(press, 0x0e0))
                    mstore(add(press, 0x0e0), 0)
                    statuses := or(statuses, shl(shr(1, sub(sub(to, findings), 0x20)), status))
                }
                mstore(add(press, 0x100), status)
                mstore(to, mload(add(press, 0x0e0)))
                to := add(to, 0x20)
                let leaf := add(mload(add(pile, 0x80)), 0x20)
                mstore(add(pile, 0x80), leaf)
                mstore(leaf, keccak256(press, 0x120))
                marks := shr(16, marks)
            }
            read := shr(6, sub(verdict, verdicts.offset))
        }
        if (read != count) revert EvidenceMalformed();
        ballot.votes.statuses = statuses;
        ballot.nodes = nodes_ << (256 - 32 * count);
    }

    /// @dev Without further hashes the leaves are the whole batch, so there is no need to go by the flags.
    function _root(Batch calldata batch, Pile memory pile) private pure returns (bytes32) {
        bytes32[] memory leaves = pile.leaves;
        uint256 last = pile.last;
        uint256 count;
        assembly ("memory-safe") {
            count := shr(5, sub(last, leaves))
        }
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
