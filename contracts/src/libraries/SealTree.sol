// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @title The Merkle tree over the seals of a batch
/// @notice The complete tree of OpenZeppelin's merkle-tree library with the leaves in the order in which they are
/// given, so that {MerkleProof-processMultiProof} proves any part of it. A seal hashes 96 bytes and an inner node 64,
/// so that neither can stand for the other.
library SealTree {
    /// @notice Root over leaves 0 to n - 1 of `nodes`, which has room for 2n - 1 hashes and is filled with the inner ones.
    function root(bytes32[] memory nodes, uint256 n) internal pure returns (bytes32) {
        unchecked {
            for (uint256 i; i + 1 < n; ++i) {
                nodes[n + i] = Hashes.commutativeKeccak256(nodes[2 * i], nodes[2 * i + 1]);
            }
            return nodes[2 * n - 2];
        }
    }
}
