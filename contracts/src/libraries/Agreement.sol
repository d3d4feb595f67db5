// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {FindingsWord} from "./FindingsWord.sol";

/// @title What results agree on, whatever their order
/// @notice Two results agree if they have the same status and, when it is 0, each finding differs by at most the
/// model's tolerance. The anchors are the results that most others agree with; the final value is that of the lower
/// middle one of them, sorted by status and findings, so it is one node's own result and nobody can pull it far. The
/// group is what agrees with the final value. There is a quorum if the group has k members and every anchor is in it.
library Agreement {
    /// @notice Most results of a task.
    uint256 internal constant MOST = 8;

    /// @notice One result as far as it decides.
    struct Vote {
        uint16 status;
        bytes32 findings;
    }

    /// @notice What votes come to.
    /// @param quorum whether there is one
    /// @param final_ index of the vote whose value is final
    /// @param group bit i is set when vote i is in the group
    /// @param size of the group
    struct Outcome {
        bool quorum;
        uint256 final_;
        uint256 group;
        uint256 size;
    }

    /// @notice Decides 1 to MOST votes.
    function decide(Vote[] memory votes, bytes32 tolerances, uint256 findingCount, uint256 k)
        internal
        pure
        returns (Outcome memory outcome)
    {
        unchecked {
            uint256 n = votes.length;
            uint256[] memory agreeing = new uint256[](n);
            uint256[] memory sizes = new uint256[](n);
            for (uint256 i; i < n; ++i) {
                agreeing[i] |= 1 << i;
                ++sizes[i];
                for (uint256 j = i + 1; j < n; ++j) {
                    if (!agree(votes[i], votes[j], tolerances, findingCount)) continue;
                    agreeing[i] |= 1 << j;
                    agreeing[j] |= 1 << i;
                    ++sizes[i];
                    ++sizes[j];
                }
                if (sizes[i] > outcome.size) outcome.size = sizes[i];
            }
            uint256 anchors;
            uint256 count;
            for (uint256 i; i < n; ++i) {
                if (sizes[i] != outcome.size) continue;
                anchors |= 1 << i;
                ++count;
            }
            outcome.final_ = _ranked(votes, anchors, (count - 1) / 2);
            outcome.group = agreeing[outcome.final_];
            outcome.quorum = outcome.size >= k && anchors & ~outcome.group == 0;
        }
    }

    /// @notice Whether two results agree.
    function agree(Vote memory a, Vote memory b, bytes32 tolerances, uint256 findingCount)
        internal
        pure
        returns (bool)
    {
        if (a.status != b.status) return false;
        return a.status != 0 || FindingsWord.agree(a.findings, b.findings, tolerances, findingCount);
    }

    /// @dev The anchor with `rank` others before it; equal ones are told apart by their index, which their value is not.
    function _ranked(Vote[] memory votes, uint256 anchors, uint256 rank) private pure returns (uint256) {
        unchecked {
            for (uint256 i; i < votes.length; ++i) {
                if ((anchors >> i) & 1 == 0) continue;
                uint256 before;
                for (uint256 j; j < votes.length; ++j) {
                    if ((anchors >> j) & 1 != 0 && _before(votes, j, i)) ++before;
                }
                if (before == rank) return i;
            }
            revert(); // each rank below the number of anchors is some anchor's
        }
    }

    function _before(Vote[] memory votes, uint256 j, uint256 i) private pure returns (bool) {
        if (votes[j].status != votes[i].status) return votes[j].status < votes[i].status;
        if (votes[j].findings != votes[i].findings) return votes[j].findings < votes[i].findings;
        return j < i;
    }
}
