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
        return within(a, b, odd, even);
    }

    /// @notice The tolerances as {within} takes them: those of every second finding by themselves, 64 bits each.
    function split(bytes32 tolerances) internal pure returns (uint256 odd, uint256 even) {
        odd = (uint256(tolerances) & LOW) | GUARD;
        even = ((uint256(tolerances) >> 32) & LOW) | GUARD;
    }

    /// @notice {agree}, of tolerances that were split.
    /// @dev Four findings at once, each in 64 bits: with 2^40 on top, x + tolerance - y keeps that bit just when it is not
    /// negative. Adding 2^31 to each finding makes it unsigned and changes no difference.
    function within(bytes32 a, bytes32 b, uint256 odd, uint256 even) internal pure returns (bool) {
        if (a == b) return true; // as with nodes that compute alike
        unchecked {
            uint256 x = uint256(a) ^ SIGNS;
            uint256 y = uint256(b) ^ SIGNS;
            (uint256 u, uint256 v) = (x & LOW, y & LOW);
            odd = (odd + u - v) & (odd + v - u);
            (u, v) = ((x >> 32) & LOW, (y >> 32) & LOW);
            even = (even + u - v) & (even + v - u);
            return odd & even & GUARD == GUARD;
        }
    }

    /// @notice Word i of a list that has it.
    function get(bytes32[] memory words, uint256 i) internal pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := mload(add(add(words, 0x20), shl(5, i)))
        }
    }
}
