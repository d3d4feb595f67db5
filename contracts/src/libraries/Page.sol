// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Pages of a list of ids
library Page {
    /// @notice Copies up to `count` ids from place `from` on; an empty array past the end.
    function slice(bytes32[] storage ids, uint256 from, uint256 count) internal view returns (bytes32[] memory page) {
        uint256 total = ids.length;
        if (from >= total) return page;
        uint256 size = count < total - from ? count : total - from;
        page = new bytes32[](size);
        for (uint256 i; i < size; ++i) {
            page[i] = ids[from + i];
        }
    }
}
