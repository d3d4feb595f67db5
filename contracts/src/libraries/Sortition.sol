// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Who may run a task
/// @notice Each node draws a ticket for each task from a seed that nobody knew when the task came up. The circle of
/// those who may run it has the wanted size at first and grows with each epoch, until it takes in everybody: when
/// nodes are down it widens by itself.
library Sortition {
    /// @notice A node's ticket for a task, uniform in 0 to 2^128 - 1: the upper half of
    /// keccak256(abi.encode(seed, taskId, node)).
    function ticket(uint192 seed, bytes32 taskId, uint32 node) internal pure returns (uint256 drawn) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, seed)
            mstore(add(p, 0x20), taskId)
            mstore(add(p, 0x40), node)
            drawn := shr(128, keccak256(p, 0x60))
        }
    }

    /// @notice The circle as a part of all nodes: inside / whole = target / active * (1 + age / widen).
    /// @param active how many nodes were active when the seed was drawn, at least 1
    /// @param target wanted size of the committee
    /// @param age full epochs since the task could first be run
    /// @param widen epochs in which the circle grows by its first size
    function circle(uint256 active, uint256 target, uint256 age, uint256 widen)
        internal
        pure
        returns (uint256 inside, uint256 whole)
    {
        return (target * (widen + age), active * widen);
    }

    /// @notice Whether a ticket is in the circle: ticket / 2^128 < inside / whole.
    function selected(uint256 ticket_, uint256 inside, uint256 whole) internal pure returns (bool) {
        return ticket_ * whole < inside << 128;
    }
}
