// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Lane, Lanes} from "../../src/libraries/Lane.sol";
import {Test} from "../support/Test.sol";

contract LaneTest is Test {
    function testFuzz_packedLaneReadsBack(uint8 state, uint8 count, uint8 floor, uint32 epoch) external pure {
        Lane lane = laneOf(state, count, floor, epoch);
        reads(lane, state % 4, count % 16, floor % 16, epoch % Lanes.EPOCHS);
        same(lane.floor(5), floor % 16 == 0 ? 5 : floor % 16, "the quorum stands in for no floor");
        holds(Lane.unwrap(lane) < 1 << 32, "32 bits");
    }

    /// @notice A lane is put where it is read from, and nowhere else.
    function testFuzz_neighboursAreLeftAlone(uint256 word, uint32 lane, uint32 index) external pure {
        uint256 put = Lane.wrap(lane).put(word, index);
        for (uint256 i; i < Lanes.PER_SLOT; ++i) {
            uint256 got = Lane.unwrap(Lanes.read(put, i));
            same(got, i == index % Lanes.PER_SLOT ? lane : Lane.unwrap(Lanes.read(word, i)), "lane");
        }
        same(Lane.unwrap(Lanes.read(put, index)), lane, "by its index");
    }

    /// @notice Each change touches its own part only.
    function testFuzz_changesKeepTheRest(uint8 state, uint8 count, uint8 floor, uint32 epoch, uint32 other)
        external
        pure
    {
        Lane lane = laneOf(state, uint8(within(count, 0, 14)), floor, epoch);
        uint256 counts = lane.count();
        reads(lane.counted(other % Lanes.EPOCHS), state % 4, counts + 1, floor % 16, other % Lanes.EPOCHS);
        reads(lane.reopened(other % 16), state % 4, counts, other % 16, epoch % Lanes.EPOCHS);
        reads(lane.ended(other % 4), other % 4, counts, floor % 16, epoch % Lanes.EPOCHS);
    }

    function laneOf(uint8 state, uint8 count, uint8 floor, uint32 epoch) private pure returns (Lane) {
        return Lanes.pack(state % 4, count % 16, floor % 16, epoch % Lanes.EPOCHS);
    }

    function reads(Lane lane, uint256 state, uint256 count, uint256 floor, uint256 epoch) private pure {
        same(lane.state(), state, "state");
        same(lane.count(), count, "count");
        same(lane.floor(0), floor, "floor");
        same(lane.epoch(), epoch, "epoch");
    }
}
