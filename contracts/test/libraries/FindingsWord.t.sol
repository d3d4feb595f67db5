// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {FindingsWord} from "../../src/libraries/FindingsWord.sol";
import {Findings} from "../support/Findings.sol";
import {Test} from "../support/Test.sol";

contract FindingsWordTest is Test {
    function testFuzz_agreesAsValueByValue(bytes32 a, bytes32 b, bytes32 tolerances, uint8 count) external pure {
        count = uint8(within(count, 1, 8));
        // Distant words would hardly ever agree: half of the places are made alike.
        b = bytes32((uint256(a) & type(uint128).max) | (uint256(b) & ~uint256(type(uint128).max)));
        (a, b, tolerances) = (cut(a, count), cut(b, count), cut(tolerances, count));
        bool want = true;
        for (uint256 i; i < 8; ++i) {
            if (distance(a, b, i) > uint32(uint256(tolerances) >> (224 - 32 * i))) want = false;
        }
        holds(FindingsWord.agree(a, b, tolerances) == want, "agreement");
        holds(FindingsWord.agree(b, a, tolerances) == want, "symmetric");
        holds(FindingsWord.agree(a, a, 0), "reflexive");
    }

    /// @notice Words that lie exactly at the tolerance in every place agree, and one more in any place is too much.
    function testFuzz_theToleranceIsTheLimit(bytes32 a, bytes32 b, uint8 place) external pure {
        place = uint8(within(place, 0, 7));
        uint256 tolerances;
        for (uint256 i; i < 8; ++i) {
            tolerances |= distance(a, b, i) << (224 - 32 * i);
        }
        holds(FindingsWord.agree(a, b, bytes32(tolerances)), "at the limit");
        if (distance(a, b, place) == 0) return;
        tolerances -= uint256(1) << (224 - 32 * place);
        holds(!FindingsWord.agree(a, b, bytes32(tolerances)), "beyond it");
    }

    function testFuzz_fits(bytes32 word, uint8 count) external pure {
        count = uint8(within(count, 1, 8));
        bool want = true;
        for (uint256 i = count; i < 8; ++i) {
            if (Findings.valueAt(word, i) != 0) want = false;
        }
        holds(FindingsWord.fits(word, count) == want, "fits");
        holds(FindingsWord.fits(word, 8), "eight always fit");
    }

    function distance(bytes32 a, bytes32 b, uint256 i) private pure returns (uint256) {
        (int256 x, int256 y) = (Findings.valueAt(a, i), Findings.valueAt(b, i));
        return uint256(x > y ? x - y : y - x);
    }

    /// @dev The word with only its first places.
    function cut(bytes32 word, uint256 count) private pure returns (bytes32) {
        return word & ~bytes32(count == 8 ? 0 : type(uint256).max >> (32 * count));
    }
}
