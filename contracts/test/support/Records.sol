// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {Nodes} from "./Nodes.sol";
import {Vm} from "./Vm.sol";

/// @notice What a campaign has come to, kept beside the contracts: from what was called and from the Court's events.
abstract contract Records is Nodes {
    /// @notice How often each thing was done, or was refused as it should have been.
    mapping(string what => uint256) public reached;

    /// @notice What events say that final tasks cost, that studies earned, and labels.
    uint256 public paidOut;
    uint256 public emitted;
    uint256 public bonuses;

    /// @notice Challenges that were made, and those that have ended.
    uint256 public challenges;
    uint256 public endings;

    /// @notice What owners brought to the NodeRegistry as stakes, and what it paid to anybody.
    uint256 public staked;
    uint256 public unstaked;

    /// @notice Hash of each task as it was when it ended; zero before that.
    mapping(bytes32 studyId => bytes32) public endedAs;

    /// @notice How often each task was announced to have ended.
    mapping(bytes32 studyId => uint256) public endedTimes;

    /// @notice One more than the results that there were when the label was revealed.
    mapping(bytes32 studyId => uint256) public countAtLabel;

    /// @notice Whether a label was revealed before its delay was over while its task could still become final otherwise.
    bool public revealedUnderResults;

    /// @notice Whether a node was ever announced as paid twice for one task.
    bool public paidTwice;

    /// @dev Nodes of the second committee in the ending that is being read.
    uint256 private _seconds;

    /// @dev Remembers how a task ended, if it has, and what the Court's events since {Vm-recordLogs} say.
    function tell(bytes32 studyId) internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        _seconds = 0;
        for (uint256 i; i < logs.length; ++i) {
            book(logs[i]);
        }
        if (endedAs[studyId] != 0 || uint256(stateOf(studyId)) < 2) return;
        endedAs[studyId] = keccak256(abi.encode(ledger.task(studyId, MODEL)));
    }

    function book(Vm.Log memory log) private {
        bytes32 topic = log.topics[0];
        if (topic == ICourt.TaskReopened.selector) {
            ++reached["task reopened"];
        } else if (topic == ICourt.ChallengeEnded.selector) {
            (bool upheld, bytes32 group) = abi.decode(log.data, (bool, bytes32));
            _seconds = uint256(group);
            ++endings;
            ++reached[group == 0 ? "challenge without an answer" : upheld ? "challenge refuted" : "challenge upheld"];
        } else if (topic == ICourt.TaskFinalised.selector) {
            bookEnd(log);
        }
    }

    function bookEnd(Vm.Log memory log) private {
        (, bytes32 group, uint256 end) = abi.decode(log.data, (bytes32, bytes32, uint256));
        paidOut += uint96(end >> 32);
        emitted += uint96(end >> 128);
        ++endedTimes[log.topics[2]];
        ++reached[end & 0xff == 2 ? "task final" : "task inconclusive"];
        if ((end >> 8) & 0xff != 0) ++reached[(end >> 16) & 0xffff == 0 ? "study accepted" : "study rejected"];
        uint256 seen;
        for (uint256 shift; shift < 256; shift += 32) {
            seen = twice(seen, (uint256(group) >> shift) & 0xffffffff);
            seen = twice(seen, (_seconds >> shift) & 0xffffffff);
        }
    }

    function twice(uint256 seen, uint256 node) private returns (uint256) {
        if (node == 0) return seen;
        if ((seen >> node) & 1 != 0) paidTwice = true;
        return seen | 1 << node;
    }

    /// @dev Passes on whatever a call was refused for but what it may be refused for at any time.
    function only(bytes memory why, bytes4 allowed, string memory what) internal {
        if (bytes4(why) != allowed) {
            assembly ("memory-safe") {
                revert(add(why, 0x20), mload(why))
            }
        }
        ++reached[what];
    }
}
