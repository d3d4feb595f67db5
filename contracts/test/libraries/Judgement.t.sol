// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Judgements} from "../../src/libraries/Judgement.sol";
import {Test} from "../support/Test.sol";

/// @notice Judgements of studies that share a slot keep out of each other's places.
contract JudgementTest is Test {
    function testFuzz_judgementsReadBack(uint256 a, uint256 b, bool accepted) external pure {
        (a, b) = (within(a, 0, type(uint32).max), within(b, 0, type(uint32).max));
        uint256 judgement = accepted ? Judgements.ACCEPTED : Judgements.REJECTED;
        uint256 word = Judgements.put(0, a, judgement);
        same(Judgements.read(word, a), judgement, "judged");
        if (a % Judgements.PER_SLOT == b % Judgements.PER_SLOT) return;
        same(Judgements.read(word, b), 0, "the other is not judged");
        word = Judgements.put(word, b, 3 - judgement);
        same(Judgements.read(word, a), judgement, "as before");
        same(Judgements.read(word, b), 3 - judgement, "judged otherwise");
    }
}
