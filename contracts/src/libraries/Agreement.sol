// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {FindingsWord} from "./FindingsWord.sol";

/// @title What results agree on, whatever their order
/// @notice Two results agree if they have the same status and, when it is 0, each finding differs by at most the
/// model's tolerance. The anchors are the results that most others agree with; the final value is that of the lower
/// middle one of them, sorted by status and findings, so it is one node's own result and nobody can pull it far. The
/// group is what agrees with the final value. There is a quorum if the group has k members and every anchor is in it.
/// @dev Relations between votes are matrices of bits: byte i is about vote i, and its bit j about votes i and j.
library Agreement {
    /// @notice Most results of a task.
    uint256 internal constant MOST = 8;

    /// @dev The lowest bit of each byte of a matrix.
    uint256 private constant ONES = 0x0101010101010101;

    /// @notice Up to MOST results as far as they decide.
    /// @param statuses 16 bits each, the first in the lowest
    /// @param findings of each
    struct Votes {
        uint256 statuses;
        bytes32[] findings;
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
    function decide(Votes memory votes, bytes32 tolerances, uint256 k) internal pure returns (Outcome memory outcome) {
        unchecked {
            uint256 n = votes.findings.length;
            (uint256 agreeing, uint256 before) = _compare(votes, n, tolerances);
            uint256 anchors = (1 << n) - 1;
            uint256 count = n;
            outcome.size = n;
            if (agreeing != anchors * (ONES & ((1 << (8 * n)) - 1))) {
                (anchors, count, outcome.size) = _anchors(_bitsIn(agreeing), n);
            }
            outcome.final_ = _ranked(_bitsIn(before & (anchors * ONES)), anchors, (count - 1) / 2);
            outcome.group = (agreeing >> (8 * outcome.final_)) & 0xff;
            outcome.quorum = outcome.size >= k && anchors & ~outcome.group == 0;
        }
    }

    /// @notice Whether two results agree.
    function agree(uint256 statusA, bytes32 findingsA, uint256 statusB, bytes32 findingsB, bytes32 tolerances)
        internal
        pure
        returns (bool)
    {
        if (statusA != statusB) return false;
        return statusA != 0 || FindingsWord.agree(findingsA, findingsB, tolerances);
    }

    /// @notice Status of vote i.
    function statusOf(Votes memory votes, uint256 i) internal pure returns (uint16) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint16(votes.statuses >> (16 * i));
    }

    /// @dev Which votes agree, as {agree} has it, and which are before which, sorted by status, findings and index.
    function _compare(Votes memory votes, uint256 n, bytes32 tolerances)
        private
        pure
        returns (uint256 agreeing, uint256 before)
    {
        bytes32[] memory findings = votes.findings;
        uint256 statuses = votes.statuses;
        (uint256 odd, uint256 even) = FindingsWord.split(tolerances);
        unchecked {
            agreeing = 1;
            for (uint256 i = 1; i < n; ++i) {
                agreeing |= 1 << (9 * i);
                uint256 word = FindingsWord.get(findings, i);
                (uint256 u, uint256 v) = FindingsWord.halves(word);
                // Bits j of byte i and i of byte j, from j = 0 on.
                (uint256 row, uint256 column) = (1 << (8 * i), 1 << i);
                for (uint256 j; j < i; ++j) {
                    uint256 other = FindingsWord.get(findings, j);
                    (bool lower, bool alike) = (word < other, FindingsWord.near(u, v, other, odd, even));
                    if (statuses != 0) (lower, alike) = _byStatus(statuses, i, j, lower, alike);
                    before |= lower ? column : row;
                    if (alike) agreeing |= row | column;
                    (row, column) = (row << 1, column << 8);
                }
            }
        }
    }

    /// @dev What two votes' findings say, unless their statuses say other.
    function _byStatus(uint256 statuses, uint256 i, uint256 j, bool lower, bool alike)
        private
        pure
        returns (bool, bool)
    {
        unchecked {
            uint256 status = (statuses >> (16 * i)) & 0xffff;
            uint256 other = (statuses >> (16 * j)) & 0xffff;
            return status == other ? (lower, status != 0 || alike) : (status < other, false);
        }
    }

    /// @dev How many bits are set in each byte.
    function _bitsIn(uint256 x) private pure returns (uint256) {
        unchecked {
            x -= (x >> 1) & 0x5555555555555555;
            x = (x & 0x3333333333333333) + ((x >> 2) & 0x3333333333333333);
            return (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0f;
        }
    }

    /// @dev The votes with the largest size, how many there are, and that size.
    function _anchors(uint256 sizes, uint256 n) private pure returns (uint256 anchors, uint256 count, uint256 size) {
        unchecked {
            for (uint256 i; i < n; ++i) {
                uint256 own = (sizes >> (8 * i)) & 0xff;
                if (own < size) continue;
                if (own > size) (anchors, count, size) = (0, 0, own);
                anchors |= 1 << i;
                ++count;
            }
        }
    }

    /// @dev The anchor with `rank` others before it.
    function _ranked(uint256 ranks, uint256 anchors, uint256 rank) private pure returns (uint256 found) {
        unchecked {
            for (; (ranks & 0xff) ^ rank | ~anchors & 1 != 0; ++found) {
                (anchors, ranks) = (anchors >> 1, ranks >> 8);
            }
        }
    }
}
