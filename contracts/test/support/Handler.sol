// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {Nodes} from "./Nodes.sol";
import {Vm} from "./Vm.sol";

/// @notice Acts as every role in turn, mostly sensibly, and remembers how tasks ended.
contract Handler is Nodes {
    uint256 public constant NODES = 8;
    uint256 public constant STUDIES = 4;

    /// @notice The lane of each study's task when it became final or inconclusive.
    mapping(bytes32 studyId => bytes32) public endedAs;
    mapping(bytes32 studyId => uint256) public countAtLabel;
    mapping(bytes32 studyId => bytes[]) private _sheets;
    mapping(bytes32 studyId => uint256) private _second;
    mapping(bytes32 studyId => bytes) private _first;
    uint256 public finals;
    uint256 public challenges;

    /// @notice Challenges that have ended.
    uint256 public endings;

    /// @notice What events say that final tasks cost, that studies earned, and labels.
    uint256 public paidOut;
    uint256 public emitted;
    uint256 public bonuses;

    /// @notice How often each task was announced to have ended.
    mapping(bytes32 studyId => uint256) public endedTimes;

    /// @notice Whether a node was ever announced as paid twice for one task.
    bool public paidTwice;

    /// @dev Nodes of the second committee in the ending that is being read.
    uint256 private _seconds;

    function setUp() public override {
        require(address(ledger) == address(0), "once");
        super.setUp();
        registerNodes(NODES);
        publish(MODEL, terms(1, 2, 8, 8, 5));
        fund(MODEL, 3 * FEE);
        for (uint256 i; i < STUDIES; ++i) {
            registerLabelled(studyAt(i));
        }
        give(challenger, 100 * BOND, address(court));
    }

    function network() external view returns (address[6] memory) {
        return [address(token), address(nodes), address(models), address(studies), address(pool), address(ledger)];
    }

    function studyAt(uint256 i) public pure returns (bytes32) {
        return keccak256(abi.encode("study", i % STUDIES));
    }

    /// @notice An epoch of nodes that are absent, honest, collude on another value, or commit and do not reveal.
    function doRound(uint256 random) external {
        bytes32 studyId = studyAt(random);
        nextEpoch();
        Sheet[] memory sheets = new Sheet[](NODES);
        for (uint32 i; i < NODES; ++i) {
            uint256 mood = (random >> (8 + 3 * i)) & 7;
            if (mood < 4 || nodes.node(i + 1).stake < STAKE) continue;
            sheets[i] = sheet(i + 1, studyId, 0, finding(mood == 4 ? int32(900) : int32(100)));
            sheets[i].salt = keccak256(abi.encode(random, i, ledger.epoch()));
            seal(sheets[i]);
            commit(sheets[i]);
        }
        toReveals();
        for (uint32 i; i < NODES; ++i) {
            if (sheets[i].node == 0 || (random >> (40 + 3 * i)) & 7 == 0) continue;
            if (reveal(sheets[i]) == 1) _sheets[studyId].push(abi.encode(sheets[i]));
        }
        nextEpoch();
        for (uint32 i; i < NODES; ++i) {
            if (sheets[i].node == 0) continue;
            try court.penalise(i + 1, rootOf(sheets[i])) {} catch {}
        }
    }

    function doAdvance(uint256 random) external {
        toEpoch(ledger.epoch() + 1 + random % 3);
    }

    function doFund(uint256 random) external {
        if (models.model(MODEL).recallReason == 0 && random % 4 == 0) fund(MODEL, uint96(1 + random % (2 * FEE)));
    }

    function doGuardianRecall(uint256 random) external {
        if (random % 40 != 0 || models.model(MODEL).recallReason != 0) return;
        vm.prank(guardian);
        models.recall(MODEL, 1);
    }

    function doFinalise(uint256 random) external {
        bytes32 studyId = studyAt(random);
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheetsOf(studyId), studyId);
        vm.recordLogs();
        try court.finalise(MODEL, batches, decisions) {} catch {}
        note(studyId);
    }

    function doChallenge(uint256 random) external {
        bytes32 studyId = studyAt(random);
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheetsOf(studyId), studyId);
        vm.recordLogs();
        vm.prank(challenger);
        try court.challenge(MODEL, batches, decisions) {
            Vm.Log[] memory logs = vm.getRecordedLogs();
            for (uint256 i; i < logs.length; ++i) {
                if (logs[i].topics[0] != ICourt.TaskChallenged.selector) continue;
                (, ICourt.First memory first) = abi.decode(logs[i].data, (uint96, ICourt.First));
                _first[studyId] = abi.encode(first);
            }
            _second[studyId] = _sheets[studyId].length;
            ++challenges;
        } catch {}
    }

    function doResolve(uint256 random) external {
        bytes32 studyId = studyAt(random);
        if (stateOf(studyId) != IInferenceLedger.TaskState.Contested) return;
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheetsOf(studyId), studyId);
        ICourt.First memory first = abi.decode(_first[studyId], (ICourt.First));
        vm.recordLogs();
        try court.resolve(MODEL, first, batches, decisions) {} catch {}
        note(studyId);
    }

    /// @notice Owners make good what was slashed, so that there are nodes to go on with.
    function doAddStake(uint256 random) external {
        // forge-lint: disable-next-line(unsafe-typecast)
        uint32 node = uint32(1 + random % NODES);
        uint96 stake = nodes.node(node).stake;
        if (stake >= STAKE) return;
        allow(ownerOf(node), STAKE - stake);
        vm.prank(ownerOf(node));
        nodes.addStake(node, STAKE - stake);
    }

    function doReveal(uint256 random) external {
        bytes32 studyId = studyAt(random);
        if (studies.study(studyId).labelRevealed || !ledger.settled(studyId)) return;
        bonuses += revealLabel(studyId);
        countAtLabel[studyId] = 1 + ledger.task(studyId, MODEL).count;
    }

    function doClaim(uint256 random) external {
        address account = random % 9 == 0 ? contributor : ownerOf(random % 9);
        vm.startPrank(account);
        if (pool.credit(account) != 0) pool.claim();
        if (nodes.credit(account) != 0) nodes.claim();
        vm.stopPrank();
    }

    /// @notice What anybody can do when nobody else acts: every task ends.
    function endAll() external {
        toEpoch(ledger.epoch() + LIFE + WINDOW + 1);
        for (uint256 i; i < STUDIES; ++i) {
            this.doFinalise(i);
            this.doResolve(i);
        }
    }

    function note(bytes32 studyId) private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        _seconds = 0;
        for (uint256 i; i < logs.length; ++i) {
            book(logs[i]);
        }
        if (endedAs[studyId] != 0 || uint256(stateOf(studyId)) < 2) return;
        endedAs[studyId] = keccak256(abi.encode(ledger.task(studyId, MODEL)));
        ++finals;
    }

    /// @dev Keeps account of what an event of the Court says.
    function book(Vm.Log memory log) private {
        if (log.topics[0] == ICourt.ChallengeEnded.selector) {
            (, bytes32 group) = abi.decode(log.data, (bool, bytes32));
            _seconds = uint256(group);
            ++endings;
        } else if (log.topics[0] == ICourt.TaskFinalised.selector) {
            (, bytes32 group, uint256 end) = abi.decode(log.data, (bytes32, bytes32, uint256));
            paidOut += uint96(end >> 32);
            emitted += uint96(end >> 128);
            ++endedTimes[log.topics[2]];
            uint256 seen;
            for (uint256 shift; shift < 256; shift += 32) {
                seen = twice(seen, (uint256(group) >> shift) & 0xffffffff);
                seen = twice(seen, (_seconds >> shift) & 0xffffffff);
            }
        }
    }

    function twice(uint256 seen, uint256 node) private returns (uint256) {
        if (node == 0) return seen;
        if ((seen >> node) & 1 != 0) paidTwice = true;
        return seen | 1 << node;
    }

    function sheetsOf(bytes32 studyId) private view returns (Sheet[] memory sheets) {
        uint256 from = _second[studyId];
        sheets = new Sheet[](_sheets[studyId].length - from);
        for (uint256 i; i < sheets.length; ++i) {
            sheets[i] = abi.decode(_sheets[studyId][from + i], (Sheet));
        }
    }
}
