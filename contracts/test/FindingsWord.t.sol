// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {FindingsWord} from "../src/libraries/FindingsWord.sol";
import {Test} from "./support/Test.sol";

contract FindingsWordTest is Test {
    function testFuzz_agreesAsValueByValue(bytes32 a, bytes32 b, bytes32 tolerances, uint8 count) external pure {
        count = uint8(within(count, 1, 8));
        // Distant words would hardly ever agree: half of the places are made alike.
        b = bytes32((uint256(a) & type(uint128).max) | (uint256(b) & ~uint256(type(uint128).max)));
        bool want = true;
        for (uint256 i; i < count; ++i) {
            int256 x = int32(uint32(uint256(a) >> (224 - 32 * i)));
            int256 y = int32(uint32(uint256(b) >> (224 - 32 * i)));
            uint256 most = uint32(uint256(tolerances) >> (224 - 32 * i));
            if (uint256(x > y ? x - y : y - x) > most) want = false;
        }
        holds(FindingsWord.agree(a, b, tolerances, count) == want || a == b, "agreement");
        holds(FindingsWord.agree(a, b, tolerances, count) == FindingsWord.agree(b, a, tolerances, count), "symmetric");
        holds(FindingsWord.agree(a, a, 0, count), "reflexive");
    }

    function testFuzz_fits(bytes32 word, uint8 count) external pure {
        count = uint8(within(count, 1, 8));
        bool want = true;
        for (uint256 i = count; i < 8; ++i) {
            if (FindingsWord.valueAt(word, i) != 0) want = false;
        }
        holds(FindingsWord.fits(word, count) == want, "fits");
        holds(FindingsWord.fits(word, 8), "eight always fit");
    }
}
