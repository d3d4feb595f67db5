// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title The Merkle tree over the seals of a batch
/// @notice The complete tree of OpenZeppelin's merkle-tree library with the leaves in the order in which they are
/// given, so that {MerkleProof-processMultiProof} proves any part of it. A seal hashes 288 bytes and an inner node 64,
/// so that neither can stand for the other.
library SealTree {
    /// @notice Root over leaves 0 to n - 1 of `nodes`, which has room for 2n - 1 hashes and is filled with the inner ones:
    /// node n + i is the hash of nodes 2i and 2i + 1, the smaller first.
    function root(bytes32[] memory nodes, uint256 n) internal pure returns (bytes32 top) {
        assembly ("memory-safe") {
            let from := add(nodes, 0x20)
            let to := add(from, shl(5, n))
            let end := add(from, shl(5, sub(shl(1, n), 1)))
            for {} lt(to, end) { to := add(to, 0x20) } {
                let a := mload(from)
                let b := mload(add(from, 0x20))
                let larger := shl(5, lt(b, a)) // where a goes
                mstore(larger, a)
                mstore(sub(0x20, larger), b)
                mstore(to, keccak256(0x00, 0x40))
                from := add(from, 0x40)
            }
            top := mload(sub(end, 0x20))
        }
    }
}
