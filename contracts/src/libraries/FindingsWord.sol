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
    /// @notice How many findings fit.
    uint256 internal constant PLACES = 8;

    /// @notice True when every place from `count` on is zero.
    function fits(bytes32 word, uint256 count) internal pure returns (bool) {
        return word << (32 * count) == 0;
    }

    /// @notice True when each finding differs by at most its tolerance, over the whole int32 range; both words fit the
    /// model's findings.
    /// @dev Four findings at once, each in 64 bits: with 2^40 on top, x + tolerance - y keeps that bit just when it is not
    /// negative. Adding 2^31 to each finding makes it unsigned and changes no difference.
    function agree(bytes32 a, bytes32 b, bytes32 tolerances) internal pure returns (bool agreeing) {
        if (a == b) return true;
        assembly ("memory-safe") {
            function within(x, y, t) -> yes {
                let low := 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff
                let guard := 0x0000010000000000000001000000000000000100000000000000010000000000
                x := and(x, low)
                y := and(y, low)
                t := or(and(t, low), guard)
                yes := eq(and(and(add(x, sub(t, y)), add(y, sub(t, x))), guard), guard)
            }
            let signs := 0x8000000080000000800000008000000080000000800000008000000080000000
            a := xor(a, signs)
            b := xor(b, signs)
            agreeing := within(a, b, tolerances)
            if agreeing { agreeing := within(shr(32, a), shr(32, b), shr(32, tolerances)) }
        }
    }

    /// @notice Finding i, sign-extended.
    function valueAt(bytes32 word, uint256 i) internal pure returns (int256) {
        unchecked {
            // An arithmetic shift keeps the sign of the place that was moved to the top.
            // forge-lint: disable-next-line(unsafe-typecast)
            return int256(uint256(word) << (32 * i)) >> 224;
        }
    }
}
