// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @notice Where one task stands, in 32 bits; see {Lanes}. Zero for a task that nobody reported on.
type Lane is uint256;

using Lanes for Lane global;

/// @title The packed task
/// @notice Eight tasks share a slot, so that a batch on studies that were registered one after another touches few.
///
///     31        10 9        6 5       2 1      0
///     +-----------+----------+---------+--------+
///     | epoch     | floor    | count   | state  |
///     | 22 bits   | 4 bits   | 4 bits  | 2 bits |
///     +-----------+----------+---------+--------+
///
/// epoch: of the last counted result, or of the challenge; floor: how many results close the task at the end of an
/// epoch, 0 for the model's quorum; count: results that count.
library Lanes {
    /// @notice How many tasks share a slot.
    uint256 internal constant PER_SLOT = 8;

    /// @notice First epoch that no longer fits.
    uint256 internal constant EPOCHS = 1 << 22;

    uint256 private constant MASK = 0xffffffff;

    /// @notice The lane of study `index` in its slot's word.
    function read(uint256 word, uint256 index) internal pure returns (Lane) {
        return Lane.wrap((word >> (32 * (index % PER_SLOT))) & MASK);
    }

    /// @notice The slot's word with the lane of study `index` replaced.
    function put(Lane lane, uint256 word, uint256 index) internal pure returns (uint256) {
        uint256 shift = 32 * (index % PER_SLOT);
        return (word & ~(MASK << shift)) | (Lane.unwrap(lane) << shift);
    }

    /// @notice Packs a lane; every part fits.
    function pack(uint256 state_, uint256 count_, uint256 floor_, uint256 epoch_) internal pure returns (Lane) {
        return Lane.wrap(state_ | count_ << 2 | floor_ << 6 | epoch_ << 10);
    }

    /// @notice Number of the TaskState.
    function state(Lane lane) internal pure returns (uint256) {
        return Lane.unwrap(lane) & 3;
    }

    /// @notice How many results count.
    function count(Lane lane) internal pure returns (uint256) {
        return (Lane.unwrap(lane) >> 2) & 15;
    }

    /// @notice How many results close the task, `quorum` unless it was reopened.
    function floor(Lane lane, uint256 quorum) internal pure returns (uint256) {
        uint256 set = (Lane.unwrap(lane) >> 6) & 15;
        return set == 0 ? quorum : set;
    }

    /// @notice Epoch of the last counted result or of the challenge.
    function epoch(Lane lane) internal pure returns (uint256) {
        return Lane.unwrap(lane) >> 10;
    }

    /// @notice The lane with one more result, counted in an epoch.
    function counted(Lane lane, uint256 epoch_) internal pure returns (Lane) {
        uint256 word = Lane.unwrap(lane);
        return Lane.wrap(((word & 0x3ff) + (1 << 2)) | epoch_ << 10);
    }

    /// @notice The lane closed by another number of results.
    function reopened(Lane lane, uint256 floor_) internal pure returns (Lane) {
        return Lane.wrap((Lane.unwrap(lane) & ~uint256(15 << 6)) | floor_ << 6);
    }

    /// @notice The lane in another state.
    function ended(Lane lane, uint256 state_) internal pure returns (Lane) {
        return Lane.wrap((Lane.unwrap(lane) & ~uint256(3)) | state_);
    }
}
