// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title What quorums have found of studies
/// @notice Two bits a study, by its index, so that a call that judges studies that were registered one after another
/// touches one slot: 0 not judged, 1 accepted, 2 rejected.
library Judgements {
    uint256 internal constant PER_SLOT = 128;
    uint256 internal constant ACCEPTED = 1;
    uint256 internal constant REJECTED = 2;

    /// @notice The judgement of study `index` in its slot's word.
    function read(uint256 word, uint256 index) internal pure returns (uint256) {
        return (word >> (2 * (index % PER_SLOT))) & 3;
    }

    /// @notice The slot's word with the judgement of a study that was not judged before.
    function put(uint256 word, uint256 index, uint256 judgement) internal pure returns (uint256) {
        return word | judgement << (2 * (index % PER_SLOT));
    }
}
