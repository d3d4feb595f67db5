// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Vm} from "./Vm.sol";

/// @notice The little that these tests need of a test framework: the cheatcodes and comparisons that name what differs.
abstract contract Test {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev Forge reads this to know a test contract.
    bool public constant IS_TEST = true;

    error Differs(string what, uint256 got, uint256 want);
    error NotTrue(string what);

    function same(uint256 got, uint256 want, string memory what) internal pure {
        if (got != want) revert Differs(what, got, want);
    }

    function same(bytes32 got, bytes32 want, string memory what) internal pure {
        same(uint256(got), uint256(want), what);
    }

    function same(address got, address want, string memory what) internal pure {
        same(uint256(uint160(got)), uint256(uint160(want)), what);
    }

    function holds(bool condition, string memory what) internal pure {
        if (!condition) revert NotTrue(what);
    }

    /// @notice Folds a fuzzed value into lowest to highest, both inclusive.
    function within(uint256 value, uint256 lowest, uint256 highest) internal pure returns (uint256) {
        return lowest + value % (highest - lowest + 1);
    }
}
