// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {StudyWord, StudyWords} from "../../src/libraries/StudyWord.sol";
import {Test} from "../support/Test.sol";

contract StudyWordTest is Test {
    struct Parts {
        address contributor;
        uint24 instanceCount;
        uint32 index;
        uint24 epoch;
        uint8 consentScopes;
        uint8 modality;
        bool expiring;
    }

    /// @notice Every part reads back, whatever the marks that come later.
    function testFuzz_packedStudyReadsBack(Parts memory p, bool withdrawn, bool revealed, bool ended)
        external
        pure
    {
        StudyWord word = packed(p);
        reads(word, p);
        holds(!word.withdrawn() && !word.labelRevealed() && !word.ended(), "nothing is marked");
        holds(!word.earning() && word.withEarning().earning(), "earning only where it is marked");
        reads(word.withEarning(), p);
        holds(word.inferable() == (p.consentScopes & 1 != 0), "inferable under consent to inference");

        if (withdrawn) word = word.withWithdrawn();
        if (revealed) word = word.withLabelRevealed();
        if (ended) word = word.withEnded();
        reads(word, p);
        holds(word.withdrawn() == withdrawn, "withdrawn");
        holds(word.labelRevealed() == revealed, "label revealed");
        holds(word.ended() == ended, "consent ended");
        bool barred = withdrawn || revealed || ended;
        holds(word.inferable() == (p.consentScopes & 1 != 0 && !barred), "inferable");
    }

    /// @notice Parts at their largest keep out of each other's places.
    function test_largestPartsFillTheWordBelowTheFlags() external pure {
        uint24 most = uint24(StudyWords.MOST_INSTANCES);
        StudyWord word = StudyWords.pack(
            address(type(uint160).max), most, type(uint32).max, type(uint24).max, 15, 31, false
        );
        same(StudyWord.unwrap(word), type(uint256).max >> 7, "no flag");
        holds(!StudyWord.wrap(0).known(), "zero is unknown");
        holds(!StudyWord.wrap(0).inferable(), "nor free for inference");
    }

    function packed(Parts memory p) private pure returns (StudyWord) {
        p.consentScopes = uint8(within(p.consentScopes, 0, 15));
        p.modality = uint8(within(p.modality, 1, 31));
        return StudyWords.pack(
            p.contributor, p.instanceCount, p.index, p.epoch, p.consentScopes, p.modality, p.expiring
        );
    }

    function reads(StudyWord word, Parts memory p) private pure {
        holds(word.known(), "known");
        same(word.contributor(), p.contributor, "contributor");
        same(word.instanceCount(), p.instanceCount, "instances");
        same(word.index(), p.index, "index");
        same(word.epoch(), p.epoch, "epoch");
        same(word.consentScopes(), p.consentScopes, "scopes");
        same(word.modality(), p.modality, "modality");
        holds(word.expiring() == p.expiring, "expiring");
    }
}
