// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Who may run a task
/// @notice Each node draws a ticket for each task from a seed that nobody knew when the task came up. The circle of
/// those who may run it has the wanted size at first and grows with each epoch, until it takes in everybody: when
/// nodes are down it widens by itself.
library Sortition {
    /// @notice A node's ticket for a task, uniform in 0 to 2^128 - 1.
    function ticket(uint192 seed, bytes32 taskId, uint32 node) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, taskId, node))) >> 128;
    }

    /// @notice Whether the circle takes in everybody.
    /// @param active how many nodes were active when the seed was drawn, at least 1
    /// @param target wanted size of the committee
    /// @param age full epochs since the task could first be run
    /// @param widen epochs in which the circle grows by its first size
    function everybody(uint256 active, uint256 target, uint256 age, uint256 widen) internal pure returns (bool) {
        return target * (widen + age) >= active * widen;
    }

    /// @notice Whether a ticket is in the circle: ticket / 2^128 < target / active * (1 + age / widen).
    function selected(uint256 ticket_, uint256 active, uint256 target, uint256 age, uint256 widen)
        internal
        pure
        returns (bool)
    {
        return ticket_ * active * widen < target * (widen + age) << 128;
    }
}
