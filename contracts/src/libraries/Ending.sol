// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @notice How a task ended, in one word of its event; see {Endings}.
type Ending is uint256;

/// @title The packed end of a task
///
///     223       128 127       32 31      16 15      8 7       0
///     +------------+------------+----------+---------+---------+
///     | emission   | paid       | status   | judged  | state   |
///     | 96 bits    | 96 bits    | 16 bits  | 8 bits  | 8 bits  |
///     +------------+------------+----------+---------+---------+
///
/// state: Final or Inconclusive; judged: 1 if this was the study's first judgement, which accepted it if the status is 0
/// and else rejected it; status: the final one, 0 when inconclusive; paid from the model's escrow: the royalty, if the
/// status is 0, and equal parts to the owners of the nodes in the event and of those in a ChallengeEnded before;
/// emission: credited to the study's contributor.
library Endings {
    /// @notice The end of a task that nobody is paid for.
    function inconclusive(uint256 state) internal pure returns (Ending) {
        return Ending.wrap(state);
    }

    /// @notice The end of a task with a final value. Amounts are below 2^96.
    function pack(uint256 state, bool judged, uint256 status, uint256 paid, uint256 emission)
        internal
        pure
        returns (Ending)
    {
        return Ending.wrap(state | (judged ? 1 << 8 : 0) | status << 16 | paid << 32 | emission << 128);
    }
}
