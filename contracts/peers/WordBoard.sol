// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @notice What a result is compared with: one 32-byte word kept in a new storage slot, with an event, and nothing
/// checked. Never deployed but by the benches.
contract WordBoard {
    mapping(uint256 index => bytes32 word) public words;
    uint256 public count;

    /// @notice A word was kept.
    event Posted(uint256 indexed index, bytes32 word);

    /// @notice Keeps each word under the next index.
    function post(bytes32[] calldata given) external {
        uint256 next = count;
        for (uint256 i; i < given.length; ++i) {
            words[next] = given[i];
            emit Posted(next, given[i]);
            ++next;
        }
        count = next;
    }
}
