// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Lane, Lanes} from "../libraries/Lane.sol";
import {StudyWord, StudyWords} from "../libraries/StudyWord.sol";
import {Tasks} from "./Tasks.sol";

/// @title Results on neighbouring studies, counted in a row
/// @notice Lanes and reports of neighbours share slots, which are read once and written once; and a neighbour that is like
/// the one before counts because that one did.
abstract contract Rows is Tasks {
    /// @dev The slot of no study.
    uint256 internal constant NOWHERE = type(uint256).max;

    /// @dev The slots of state that hold a result, read once and written once for all neighbours in a batch; and the last
    /// result that counted, for {_countAlike}.
    /// @param word of its study; 0 if nothing follows from that it counted
    /// @param lane of its task before
    /// @param change of that lane, by exclusive or
    struct Row {
        uint256 laneSlot;
        uint256 lanes;
        uint256 reportSlot;
        uint256 reports;
        StudyWord word;
        Lane lane;
        uint256 change;
    }

    /// @dev The row of no slot.
    function _row() internal pure returns (Row memory row) {
        (row.laneSlot, row.reportSlot) = (NOWHERE, NOWHERE);
    }

    /// @dev Counts results from number i on, of index `next` or above, as long as they are in the row's slot of lanes and
    /// like the last that counted: their studies' words do not differ in what {_take} asks for, their tasks stood as its task
    /// did, so that nothing can stand against them but too many findings or a result before. Most are such. By hand: for
    /// each it does what _take would.
    /// @return past number of the first that is not
    /// @return least index that it may have
    function _countAlike(
        Row memory row,
        uint256 beyond,
        StudyWord[] memory words,
        Series calldata series,
        uint256 i,
        uint256 next
    ) internal pure returns (uint256 past, uint256 least) {
        StudyWord like = row.word;
        if (StudyWord.unwrap(like) == 0) return (i, next);
        Opening[] calldata openings = series.openings;
        uint256 failed = series.failed >> i;
        (Lane lane, uint256 change) = (row.lane, row.change);
        (uint256 lanes, uint256 reports) = (row.lanes, row.reports);
        uint256 asked = StudyWords.ASKED;
        assembly ("memory-safe") {
            let at := add(words, shl(5, add(i, 1)))
            let outcome := add(add(openings.offset, mul(i, 0x60)), 0x40)
            let end := add(words, shl(5, openings.length))
            for {} iszero(gt(at, end)) {} {
                let word := mload(at)
                let index := and(shr(184, word), 0xffffffff)
                if or(
                    or(lt(index, next), xor(shr(3, index), shr(3, next))),
                    or(
                        or(and(xor(word, like), asked), and(xor(shr(shl(5, and(index, 7)), lanes), lane), 0xffffffff)),
                        or(
                            and(shr(and(index, 0xff), reports), 1),
                            mul(shl(beyond, calldataload(outcome)), iszero(and(failed, 1)))
                        )
                    )
                ) { break }
                lanes := xor(lanes, shl(shl(5, and(index, 7)), change))
                reports := or(reports, shl(and(index, 0xff), 1))
                next := add(index, 1)
                at := add(at, 0x20)
                outcome := add(outcome, 0x60)
                failed := shr(1, failed)
                if iszero(and(next, 7)) { break } // the slot's last
            }
            past := sub(shr(5, sub(at, words)), 1)
        }
        (row.lanes, row.reports) = (lanes, reports);
        return (past, next);
    }

    /// @dev Moves the row on to another slot. Studies come by ascending index, so no slot comes up twice.
    function _turn(Row memory row, uint32 node, bytes32 modelId, uint256 index) internal {
        if (row.laneSlot != NOWHERE) _lanes[modelId][row.laneSlot] = row.lanes;
        row.laneSlot = index / Lanes.PER_SLOT;
        row.lanes = _lanes[modelId][row.laneSlot];
        if (index / 256 == row.reportSlot) return;
        if (row.reportSlot != NOWHERE) _reported[node][modelId][row.reportSlot] = row.reports;
        row.reportSlot = index / 256;
        row.reports = _reported[node][modelId][row.reportSlot];
    }

    function _write(Row memory row, uint32 node, bytes32 modelId) internal {
        if (row.laneSlot == NOWHERE) return;
        _lanes[modelId][row.laneSlot] = row.lanes;
        _reported[node][modelId][row.reportSlot] = row.reports;
    }
}
