// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Agreement} from "../../src/libraries/Agreement.sol";
import {Findings} from "../support/Findings.sol";
import {Test} from "../support/Test.sol";

/// @notice What results agree on is what a plain model of the rule says, and the same in whatever order they come.
contract AgreementTest is Test {
    uint256 private constant FINDINGS = 3;

    /// @dev Few values and few statuses, so that groups overlap and sizes tie.
    function votesOf(uint256 seed, uint256 n) private pure returns (Agreement.Votes memory votes) {
        votes.findings = new bytes32[](n);
        for (uint256 i; i < n; ++i) {
            uint256 draw = uint256(keccak256(abi.encode(seed, i)));
            uint256 status = draw % 5 == 0 ? 1 + (draw >> 8) % 2 : 0;
            votes.statuses |= status << (16 * i);
            if (status != 0) continue;
            uint256 word;
            for (uint256 f; f < FINDINGS; ++f) {
                // forge-lint: disable-next-line(unsafe-typecast)
                int32 value = int32(int256((draw >> (16 + 16 * f)) % (f == 0 ? 6 : 2))) - 2;
                word |= uint256(uint32(value)) << (224 - 32 * f);
            }
            votes.findings[i] = bytes32(word);
        }
    }

    function tolerancesOf(uint256 seed) private pure returns (bytes32) {
        return bytes32(seed % 4 << 224 | (seed >> 8) % 2 << 192 | uint256(1) << 160);
    }

    function testFuzz_asInAPlainModel(uint256 seed, uint256 n, uint256 k) external pure {
        (n, k) = (within(n, 1, 8), within(k, 1, 8));
        Agreement.Votes memory votes = votesOf(seed, n);
        bytes32 tolerances = tolerancesOf(seed);
        Agreement.Outcome memory got = Agreement.decide(votes, tolerances, k);

        uint256[] memory groups = new uint256[](n);
        uint256 largest;
        for (uint256 i; i < n; ++i) {
            for (uint256 j; j < n; ++j) {
                if (agree(votes, i, j, tolerances)) groups[i] |= 1 << j;
            }
            if (bits(groups[i]) > largest) largest = bits(groups[i]);
        }
        uint256 anchors;
        for (uint256 i; i < n; ++i) {
            if (bits(groups[i]) == largest) anchors |= 1 << i;
        }
        same(got.size, largest, "size");
        holds((anchors >> got.final_) & 1 != 0, "the final value is an anchor's");
        (uint256 before, uint256 equal) = (0, 0);
        for (uint256 i; i < n; ++i) {
            if ((anchors >> i) & 1 == 0) continue;
            if (less(votes, i, got.final_)) ++before;
            else if (!less(votes, got.final_, i)) ++equal;
        }
        uint256 middle = (bits(anchors) - 1) / 2;
        holds(before <= middle && middle < before + equal, "the lower middle one");
        same(got.group, groups[got.final_], "group");
        holds(got.quorum == (largest >= k && anchors & ~got.group == 0), "quorum");
    }

    /// @notice Every order of four votes comes to the same value, group and size.
    function testFuzz_everyOrderOfFour(uint256 seed, uint256 k) external pure {
        k = within(k, 1, 4);
        uint256[] memory order = new uint256[](4);
        for (uint256 p; p < 256; ++p) {
            uint256 seen;
            for (uint256 i; i < 4; ++i) {
                order[i] = (p >> (2 * i)) & 3;
                seen |= 1 << order[i];
            }
            if (seen == 15) sameInOrder(seed, order, k);
        }
    }

    /// @notice So does any order of up to eight.
    function testFuzz_anyOrder(uint256 seed, uint256 shuffle, uint256 n, uint256 k) external pure {
        (n, k) = (within(n, 1, 8), within(k, 1, 8));
        uint256[] memory order = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            uint256 j = uint256(keccak256(abi.encode(shuffle, i))) % (i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        sameInOrder(seed, order, k);
    }

    /// @notice Whoever reports what cannot pull the final value further than a tolerance from any of its group.
    function testFuzz_theGroupIsNear(uint256 seed, uint256 n) external pure {
        n = within(n, 1, 8);
        Agreement.Votes memory votes = votesOf(seed, n);
        Agreement.Outcome memory got = Agreement.decide(votes, tolerancesOf(seed), 1);
        for (uint256 i; i < n; ++i) {
            bool near = agree(votes, i, got.final_, tolerancesOf(seed));
            holds(near == ((got.group >> i) & 1 != 0), "in the group");
        }
    }

    function sameInOrder(uint256 seed, uint256[] memory order, uint256 k) private pure {
        Agreement.Votes memory votes = votesOf(seed, order.length);
        Agreement.Votes memory shuffled;
        shuffled.findings = new bytes32[](order.length);
        for (uint256 i; i < order.length; ++i) {
            shuffled.findings[i] = votes.findings[order[i]];
            shuffled.statuses |= uint256(Agreement.statusOf(votes, order[i])) << (16 * i);
        }
        Agreement.Outcome memory a = Agreement.decide(votes, tolerancesOf(seed), k);
        Agreement.Outcome memory b = Agreement.decide(shuffled, tolerancesOf(seed), k);
        holds(a.quorum == b.quorum, "quorum");
        same(a.size, b.size, "size");
        same(votes.findings[a.final_], shuffled.findings[b.final_], "findings");
        same(Agreement.statusOf(votes, a.final_), Agreement.statusOf(shuffled, b.final_), "status");
        uint256 group;
        for (uint256 i; i < order.length; ++i) {
            if ((b.group >> i) & 1 != 0) group |= 1 << order[i];
        }
        same(a.group, group, "group");
    }

    function agree(Agreement.Votes memory votes, uint256 i, uint256 j, bytes32 tolerances) private pure returns (bool) {
        uint16 status = Agreement.statusOf(votes, i);
        if (status != Agreement.statusOf(votes, j)) return false;
        if (status != 0) return true;
        for (uint256 f; f < FINDINGS; ++f) {
            int256 difference = Findings.valueAt(votes.findings[i], f) - Findings.valueAt(votes.findings[j], f);
            if (difference < 0) difference = -difference;
            // forge-lint: disable-next-line(unsafe-typecast)
            if (uint256(difference) > uint32(uint256(tolerances) >> (224 - 32 * f))) return false;
        }
        return true;
    }

    function less(Agreement.Votes memory votes, uint256 i, uint256 j) private pure returns (bool) {
        (uint16 a, uint16 b) = (Agreement.statusOf(votes, i), Agreement.statusOf(votes, j));
        return a != b ? a < b : votes.findings[i] < votes.findings[j];
    }

    function bits(uint256 set) private pure returns (uint256 count) {
        for (; set != 0; set &= set - 1) ++count;
    }
}
