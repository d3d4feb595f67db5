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

    /// @notice True when each of the first `count` findings differs by at most its tolerance; computed without
    /// overflow over the whole int32 range.
    function agree(bytes32 a, bytes32 b, bytes32 tolerances, uint256 count) internal pure returns (bool) {
        if (a == b) return true;
        unchecked {
            // Differences of two int32 and any uint32 fit an int256, so nothing below can wrap.
            for (uint256 i; i < count; ++i) {
                int256 difference = valueAt(a, i) - valueAt(b, i);
                if (difference < 0) difference = -difference;
                // forge-lint: disable-next-line(unsafe-typecast)
                if (uint256(difference) > uint256(tolerances << (32 * i)) >> 224) return false;
            }
        }
        return true;
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
