// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Up to eight fixed-point findings, or their tolerances, in one word
/// @notice Finding i is the big-endian two's-complement int32 in bytes 4i to 4i+3, so finding 0 is the most
/// significant; tolerances are uint32 in the same places. Unused places are zero.
///
///     255      224 223      192           31         0
///     +-----------+-----------+--- ... ---+-----------+
///     | finding 0 | finding 1 |           | finding 7 |
///     +-----------+-----------+--- ... ---+-----------+
library FindingsWord {
    uint256 private constant LOW = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
    uint256 private constant SIGNS = 0x8000000080000000800000008000000080000000800000008000000080000000;
    uint256 private constant GUARD = 0x0000010000000000000001000000000000000100000000000000010000000000;

    /// @notice How many findings fit.
    uint256 internal constant PLACES = 8;

    /// @notice True when every place from `count` on is zero.
    function fits(bytes32 word, uint256 count) internal pure returns (bool) {
        return word << (32 * count) == 0;
    }

    /// @notice True when each finding differs by at most its tolerance, over the whole int32 range; both words fit the
    /// model's findings.
    function agree(bytes32 a, bytes32 b, bytes32 tolerances) internal pure returns (bool) {
        (uint256 odd, uint256 even) = split(tolerances);
        (uint256 u, uint256 v) = halves(uint256(a));
        return near(u, v, uint256(b), odd, even);
    }

    /// @notice The tolerances as {near} takes them: those of every second finding by themselves, 64 bits each.
    function split(bytes32 tolerances) internal pure returns (uint256 odd, uint256 even) {
        odd = (uint256(tolerances) & LOW) | GUARD;
        even = ((uint256(tolerances) >> 32) & LOW) | GUARD;
    }

    /// @notice A word's findings as {near} takes them: 2^31 added to each, which makes them unsigned and changes no
    /// difference, and those of every second one by themselves.
    function halves(uint256 word) internal pure returns (uint256 odd, uint256 even) {
        word ^= SIGNS;
        (odd, even) = (word & LOW, (word >> 32) & LOW);
    }

    /// @notice {agree}, of findings in halves and tolerances that were split.
    /// @dev Four findings at once, each in 64 bits: with 2^40 on top, tolerance + x - y keeps that bit just when it is not
    /// negative.
    function near(uint256 u, uint256 v, uint256 other, uint256 odd, uint256 even) internal pure returns (bool) {
        unchecked {
            (uint256 x, uint256 y) = halves(other);
            (x, y) = (u - x, v - y);
            return (odd + x) & (odd - x) & (even + y) & (even - y) & GUARD == GUARD;
        }
    }

    /// @notice Word i of a list that has it.
    function get(bytes32[] memory words, uint256 i) internal pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(add(words, 0x20), shl(5, i)))
        }
    }
}
