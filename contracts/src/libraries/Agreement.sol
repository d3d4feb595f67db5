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

    /// @dev The lowest bit of each byte of a matrix, see {_matrix}.
    uint256 private constant ONES = 0x0101010101010101;

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
    function decide(Vote[] memory votes, bytes32 tolerances, uint256 k) internal pure returns (Outcome memory outcome) {
        unchecked {
            uint256 agreeing = _matrix(votes, tolerances);
            uint256 sizes = _sizes(agreeing);
            uint256 size;
            uint256 anchors;
            uint256 count;
            for (uint256 i; i < votes.length; ++i) {
                uint256 own = (sizes >> (8 * i)) & 0xff;
                if (own < size) continue;
                if (own > size) (size, anchors, count) = (own, 0, 0);
                anchors |= 1 << i;
                ++count;
            }
            outcome.size = size;
            outcome.final_ = _ranked(votes, anchors, (count - 1) / 2);
            outcome.group = (agreeing >> (8 * outcome.final_)) & 0xff;
            outcome.quorum = size >= k && anchors & ~outcome.group == 0;
        }
    }

    /// @notice Whether two results agree.
    function agree(Vote memory a, Vote memory b, bytes32 tolerances) internal pure returns (bool) {
        if (a.status != b.status) return false;
        return a.status != 0 || FindingsWord.agree(a.findings, b.findings, tolerances);
    }

    /// @dev Bit j of byte i is set when votes i and j agree.
    function _matrix(Vote[] memory votes, bytes32 tolerances) private pure returns (uint256 agreeing) {
        unchecked {
            for (uint256 i; i < votes.length; ++i) {
                agreeing |= 1 << (9 * i);
                for (uint256 j = i + 1; j < votes.length; ++j) {
                    if (agree(votes[i], votes[j], tolerances)) agreeing |= 1 << (8 * i + j) | 1 << (8 * j + i);
                }
            }
        }
    }

    /// @dev How many bits are set in each byte.
    function _sizes(uint256 agreeing) private pure returns (uint256 sizes) {
        unchecked {
            for (uint256 bit; bit < MOST; ++bit) {
                sizes += (agreeing >> bit) & ONES;
            }
        }
    }

    /// @dev The anchor with `rank` others before it; equal ones are told apart by their index, which their value is not.
    function _ranked(Vote[] memory votes, uint256 anchors, uint256 rank) private pure returns (uint256) {
        unchecked {
            uint256 before; // for each anchor in its byte, how many anchors are before it
            for (uint256 i; i < votes.length; ++i) {
                if ((anchors >> i) & 1 == 0) continue;
                for (uint256 j = i + 1; j < votes.length; ++j) {
                    if ((anchors >> j) & 1 == 0) continue;
                    before += _less(votes[j], votes[i]) ? 1 << (8 * i) : 1 << (8 * j);
                }
            }
            uint256 found;
            while ((anchors >> found) & 1 == 0 || (before >> (8 * found)) & 0xff != rank) ++found;
            return found;
        }
    }

    function _less(Vote memory a, Vote memory b) private pure returns (bool) {
        if (a.status != b.status) return a.status < b.status;
        return a.findings < b.findings;
    }
}
