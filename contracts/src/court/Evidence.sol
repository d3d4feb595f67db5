// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

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
    /// @dev A batch as it is proven.
    /// @param leaves that were brought forward so far, in their order; there is room for the tree over them
    /// @param filled how many
    struct Pile {
        uint32 node;
        bytes32 salt;
        bytes32[] leaves;
        uint256 filled;
    }

    /// @dev Results of a task.
    /// @param nodes of the votes, packed as in events
    /// @param batches of the votes, a byte each from the lowest
    struct Ballot {
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
            _bring(press, piles, decisions[d], d, ballots[d]);
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
            piles[b] = Pile(batches[b].node, batches[b].salt, new bytes32[](2 * decisions), 0);
        }
    }

    /// @dev Adds a decision's leaves to their batches, at most one to each for each decision so far, and reads its votes.
    function _bring(Press press, Pile[] memory piles, Decision calldata decision, uint256 d, Ballot memory ballot)
        private
        pure
    {
        Verdict[] calldata verdicts = decision.verdicts;
        uint256 count = verdicts.length;
        if (count > Agreement.MOST) revert EvidenceMalformed();
        ballot.taskId = press.setStudy(decision.studyId);
        bytes32[] memory findings = new bytes32[](count);
        ballot.votes.findings = findings;
        unchecked {
            for (uint256 v; v < count; ++v) {
                if (!_read(press, piles, verdicts, v, d, ballot)) revert EvidenceMalformed();
            }
        }
    }

    /// @dev Adds verdict v's leaf to its batch and its vote to the ballot; false if there is no such batch, or it has a leaf
    /// for each decision up to d. By hand, since every result passes here: leaves[filled++] = press.seal(...). All words
    /// of a verdict go into its seal as they are, so none can have a bit too many and be proven.
    function _read(
        Press press,
        Pile[] memory piles,
        Verdict[] calldata verdicts,
        uint256 v,
        uint256 d,
        Ballot memory ballot
    ) private pure returns (bool good) {
        Agreement.Votes memory votes = ballot.votes;
        bytes32[] memory findings = votes.findings;
        assembly ("memory-safe") {
            let verdict := add(verdicts.offset, shl(7, v))
            let b := calldataload(verdict)
            if lt(b, mload(piles)) {
                let pile := mload(add(add(piles, 0x20), shl(5, b)))
                let place := mload(add(pile, 0x60))
                good := iszero(gt(place, d))
                if good {
                    place := add(place, 1)
                    mstore(add(pile, 0x60), place)
                    let node := mload(pile)
                    let status := calldataload(add(verdict, 0x20))
                    mstore(add(press, 0x060), status)
                    calldatacopy(add(press, 0x080), add(verdict, 0x40), 0x40) // findings and trace
                    mstore(add(press, 0x0c0), node)
                    mstore(add(press, 0x0e0), mload(add(pile, 0x20)))
                    mstore(add(press, 0x160), node)
                    mstore(add(press, 0x240), keccak256(press, 0xe0))
                    mstore(add(press, 0x120), keccak256(add(press, 0x21e), 0x42))
                    mstore(add(press, 0x140), keccak256(add(press, 0x0e0), 0x40))
                    mstore(add(mload(add(pile, 0x40)), shl(5, place)), keccak256(add(press, 0x120), 0x60))
                    mstore(add(add(findings, 0x20), shl(5, v)), mload(add(press, 0x080)))
                    mstore(votes, or(mload(votes), shl(shl(4, v), status)))
                    mstore(add(ballot, 0x40), or(mload(add(ballot, 0x40)), shl(sub(224, shl(5, v)), node)))
                    mstore(add(ballot, 0x60), or(mload(add(ballot, 0x60)), shl(shl(3, v), b)))
                }
            }
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

    /// @dev Node of vote v.
    function _nodeOf(Ballot memory ballot, uint256 v) internal pure returns (uint32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(ballot.nodes >> (224 - 32 * v));
    }

    /// @dev Whether these are all results of a task: as many as count, of different nodes.
    function _complete(Ballot memory ballot, uint256 count) internal pure returns (bool) {
        if (ballot.votes.findings.length != count) return false;
        unchecked {
            for (uint256 rest = ballot.nodes; rest != 0; rest <<= 32) {
                for (uint256 later = rest << 32; later != 0; later <<= 32) {
                    if ((rest ^ later) >> 224 == 0) return false;
                }
            }
        }
        return true;
    }
}
