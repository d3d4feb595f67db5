// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @notice Reads findings one by one, which the contracts never do.
library Findings {
    /// @notice Finding i, sign-extended.
    function valueAt(bytes32 word, uint256 i) internal pure returns (int256) {
        return int32(uint32(uint256(word) >> (224 - 32 * i)));
    }
}
