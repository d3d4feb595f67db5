// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @notice Trees over given leaves and proofs of some of them, as OpenZeppelin's merkle-tree library makes them. Written
/// by itself, from that library and not from SealTree, so that the tests hold one against the other.
library MultiProof {
    /// @notice The whole tree: leaf i is in place 2n - 2 - i, the root in place 0.
    function tree(bytes32[] memory leaves) internal pure returns (bytes32[] memory made) {
        uint256 n = leaves.length;
        made = new bytes32[](2 * n - 1);
        for (uint256 i; i < n; ++i) {
            made[2 * n - 2 - i] = leaves[i];
        }
        for (uint256 i = n - 1; i > 0; --i) {
            made[i - 1] = Hashes.commutativeKeccak256(made[2 * i - 1], made[2 * i]);
        }
    }

    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        return tree(leaves)[0];
    }

    /// @notice Proves the leaves whose places are given in ascending order.
    function prove(bytes32[] memory leaves, uint256[] memory places)
        internal
        pure
        returns (bytes32[] memory proof, bool[] memory flags)
    {
        bytes32[] memory made = tree(leaves);
        // Every place is visited at most once.
        uint256[] memory queue = new uint256[](places.length + made.length);
        uint256 tail;
        for (uint256 i; i < places.length; ++i) {
            queue[tail++] = made.length - 1 - places[i];
        }
        (proof, flags) = (new bytes32[](made.length), new bool[](made.length));
        uint256 proofs;
        uint256 flagged;
        for (uint256 head; head < tail && queue[head] != 0;) {
            uint256 place = queue[head++];
            uint256 sibling = place % 2 == 1 ? place + 1 : place - 1;
            if (head < tail && queue[head] == sibling) {
                flags[flagged++] = true;
                ++head;
            } else {
                flags[flagged++] = false;
                proof[proofs++] = made[sibling];
            }
            queue[tail++] = (place - 1) / 2;
        }
        assembly ("memory-safe") {
            mstore(proof, proofs)
            mstore(flags, flagged)
        }
    }
}
