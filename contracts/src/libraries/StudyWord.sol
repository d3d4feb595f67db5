// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IStudyRegistry} from "../interfaces/IStudyRegistry.sol";

/// @notice A study's contributor, place in time and what may be done with it, in one word; see {StudyWords}.
type StudyWord is uint256;

using StudyWords for StudyWord global;

/// @title The packed study
/// @notice What the ledger reads of a study for every result stands in one slot. Zero for an unknown study.
///
///     255   249     248 244   243 240   239     216 215   184 183      160 159          0
///     +---------+----------+----------+-----------+---------+------------+-------------+
///     | flags   | modality | consent  | epoch     | index   | instance   | contributor |
///     |         |          | scopes   |           |         | count      |             |
///     | 7 bits  | 5 bits   | 4 bits   | 24 bits   | 32 bits | 24 bits    | 160 bits    |
///     +---------+----------+----------+-----------+---------+------------+-------------+
///
/// index: place among all studies, in order of registration; epoch: of the registration. Flags from bit 249 on:
/// withdrawn, two unused, label revealed, consent ends, consent ended (only ever computed, never stored), earning.
library StudyWords {
    /// @notice Room for `count` ids that are given to {fetch}.
    /// @dev Before the array there is room for the selector and the offset of a call with it.
    function query(uint256 count) internal pure returns (bytes32[] memory ids) {
        assembly ("memory-safe") {
            ids := add(mload(0x40), 0x40)
            mstore(ids, count)
            mstore(0x40, add(ids, shl(5, add(count, 1))))
        }
    }

    /// @notice {IStudyRegistry-wordsOf}, in the place of the ids, which must come from {query}.
    function fetch(IStudyRegistry studies, bytes32[] memory ids) internal view returns (StudyWord[] memory words) {
        uint256 selector = uint256(uint32(IStudyRegistry.wordsOf.selector));
        assembly ("memory-safe") {
            let size := shl(5, add(mload(ids), 1))
            mstore(sub(ids, 0x40), selector)
            mstore(sub(ids, 0x20), 0x20)
            let ok := staticcall(gas(), studies, sub(ids, 0x24), add(size, 0x24), 0, 0)
            if iszero(and(ok, eq(returndatasize(), add(size, 0x20)))) { revert(0, 0) }
            returndatacopy(ids, 0x20, size)
            words := ids
        }
    }

    /// @notice Word i, which there must be: nothing is checked.
    function get(StudyWord[] memory words, uint256 i) internal pure returns (StudyWord word) {
        assembly ("memory-safe") {
            word := mload(add(add(words, 0x20), shl(5, i)))
        }
    }

    /// @notice Most instances that can be declared.
    uint256 internal constant MOST_INSTANCES = (1 << 24) - 1;

    uint256 private constant INFERENCE = 1 << 240;
    uint256 private constant WITHDRAWN = 1 << 249;
    uint256 private constant LABEL_REVEALED = 1 << 252;
    uint256 private constant EXPIRING = 1 << 253;
    uint256 private constant ENDED = 1 << 254;
    uint256 private constant EARNING = 1 << 255;

    /// @notice All that decides whether a model takes results on a study: {inferable}, {modality} and {epoch}.
    uint256 internal constant ASKED = INFERENCE | WITHDRAWN | LABEL_REVEALED | ENDED | 0x1f << 244 | 0xffffff << 216;

    /// @notice Packs a study that was just registered.
    function pack(
        address contributor_,
        uint32 instanceCount_,
        uint32 index_,
        uint24 epoch_,
        uint8 consentScopes_,
        uint8 modality_,
        bool expiring_
    ) internal pure returns (StudyWord) {
        return StudyWord.wrap(
            uint256(uint160(contributor_)) | uint256(instanceCount_) << 160 | uint256(index_) << 184
                | uint256(epoch_) << 216 | uint256(consentScopes_) << 240 | uint256(modality_) << 244
                | (expiring_ ? EXPIRING : 0)
        );
    }

    /// @notice Whether there is such a study.
    function known(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) != 0;
    }

    /// @notice Account that registered the study.
    function contributor(StudyWord word) internal pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(StudyWord.unwrap(word)));
    }

    /// @notice Declared number of instances.
    function instanceCount(StudyWord word) internal pure returns (uint32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint24(StudyWord.unwrap(word) >> 160);
    }

    /// @notice Whether the study is there, and its consent covers inference and holds.
    function consented(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) & (INFERENCE | WITHDRAWN | ENDED) == INFERENCE;
    }

    /// @notice Whether the study is there and free for inference: its consent covers that and holds, and its label is not
    /// known.
    function inferable(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) & (INFERENCE | WITHDRAWN | LABEL_REVEALED | ENDED) == INFERENCE;
    }

    /// @notice Place among all studies, from 0.
    function index(StudyWord word) internal pure returns (uint256) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(StudyWord.unwrap(word) >> 184);
    }

    /// @notice Epoch of the registration.
    function epoch(StudyWord word) internal pure returns (uint256) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint24(StudyWord.unwrap(word) >> 216);
    }

    /// @notice Allowed uses, a bit each.
    function consentScopes(StudyWord word) internal pure returns (uint8) {
        return uint8(StudyWord.unwrap(word) >> 240 & 15);
    }

    /// @notice Number of the DICOM modality.
    function modality(StudyWord word) internal pure returns (uint8) {
        return uint8(StudyWord.unwrap(word) >> 244 & 31);
    }

    /// @notice Whether consent was withdrawn.
    function withdrawn(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) & WITHDRAWN != 0;
    }

    /// @notice Whether the diagnosis label was revealed.
    function labelRevealed(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) & LABEL_REVEALED != 0;
    }

    /// @notice Whether consent has a last second.
    function expiring(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) & EXPIRING != 0;
    }

    /// @notice Whether that second is past: set in what the StudyRegistry hands out.
    function ended(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) & ENDED != 0;
    }

    /// @notice Whether the contributor had the contributor role when it registered the study.
    function earning(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) & EARNING != 0;
    }

    /// @notice The word of a study whose contributor has the contributor role.
    function withEarning(StudyWord word) internal pure returns (StudyWord) {
        return StudyWord.wrap(StudyWord.unwrap(word) | EARNING);
    }

    /// @notice The word with consent withdrawn.
    function withWithdrawn(StudyWord word) internal pure returns (StudyWord) {
        return StudyWord.wrap(StudyWord.unwrap(word) | WITHDRAWN);
    }

    /// @notice The word with the label revealed.
    function withLabelRevealed(StudyWord word) internal pure returns (StudyWord) {
        return StudyWord.wrap(StudyWord.unwrap(word) | LABEL_REVEALED);
    }

    /// @notice The word with consent ended.
    function withEnded(StudyWord word) internal pure returns (StudyWord) {
        return StudyWord.wrap(StudyWord.unwrap(word) | ENDED);
    }
}
