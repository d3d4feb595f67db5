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
        try court.resolve(MODEL, first, batches, decisions) {} catch {}
        note(studyId);
    }

    function doReveal(uint256 random) external {
        bytes32 studyId = studyAt(random);
        if (studies.study(studyId).labelRevealed || !ledger.settled(studyId)) return;
        revealLabel(studyId);
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
        if (endedAs[studyId] != 0 || uint256(stateOf(studyId)) < 2) return;
        endedAs[studyId] = keccak256(abi.encode(ledger.task(studyId, MODEL)));
        ++finals;
    }

    function sheetsOf(bytes32 studyId) private view returns (Sheet[] memory sheets) {
        uint256 from = _second[studyId];
        sheets = new Sheet[](_sheets[studyId].length - from);
        for (uint256 i; i < sheets.length; ++i) {
            sheets[i] = abi.decode(_sheets[studyId][from + i], (Sheet));
        }
    }
}
