// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {TaskWord, TaskWords} from "../src/libraries/TaskWord.sol";
import {Test} from "./support/Test.sol";

contract TaskWordTest is Test {
    /// @notice No field of the packed word touches another, whatever six members and groups are put in.
    function testFuzz_fieldsReadBack(uint32[6] memory ids, uint8[6] memory choices, bytes32 content, uint256 ending)
        external
        pure
    {
        TaskWord word;
        uint256[6] memory joined;
        bool[6] memory failures;
        uint256 groups;
        for (uint256 i; i < 6; ++i) {
            ids[i] = uint32(uint256(ids[i]) / 8 * 8 + i + 1); // distinct, and not 0
            joined[i] = within(choices[i], 0, groups);
            if (joined[i] == groups) {
                failures[groups] = choices[i] > 127;
                word = word.open(content, failures[groups]);
                ++groups;
            }
            word = word.join(ids[i], joined[i]);
            same(word.state(), TaskWords.OPEN, "open");
        }
        word = word.finish(within(ending, 2, 3), within(ending, 0, groups - 1));
        same(word.members(), 6, "members");
        same(word.groups(), groups, "groups");
        same(word.state(), within(ending, 2, 3), "state");
        same(word.winner(), within(ending, 0, groups - 1), "winner");
        same(word.head(), (content >> 224) << 224, "head");
        uint256 all;
        for (uint256 i; i < 6; ++i) {
            same(word.nodeAt(i), ids[i], "node");
            same(word.groupAt(i), joined[i], "group");
            same(word.find(ids[i]), i, "place of the node");
            all += word.sizeOf(i);
            if (i < groups) holds(word.failed(i) == failures[i], "failure");
        }
        same(all, 6, "sizes add up");
        same(word.find(0), TaskWords.MAX_MEMBERS, "0 is no member");
    }

    function test_emptyWord() external pure {
        TaskWord word;
        same(word.state(), 0, "state");
        same(word.members(), 0, "members");
        same(word.sizeOf(0), 0, "size of group 0");
        same(word.find(0), TaskWords.MAX_MEMBERS, "no member");
    }
}
