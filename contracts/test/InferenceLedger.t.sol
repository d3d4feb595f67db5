// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../src/interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../src/interfaces/IModelRegistry.sol";
import {Network} from "./support/Network.sol";
import {Vm} from "./support/Vm.sol";

/// @notice Acceptance, agreement and the end of a task.
contract InferenceLedgerTest is Network {
    function setUp() public override {
        super.setUp();
        registerNodes(6);
    }

    function test_firstResultOpensTheTask() external {
        bytes32 studyId = open(1, 2, 3, 5);
        IInferenceLedger.SignedResult memory result = signed(studyId, 1, 0, finding(-7));
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.ResultAccepted(
            taskId(studyId),
            1,
            studyId,
            MODEL,
            0,
            finding(-7),
            result.artefacts,
            result.runtime,
            result.r,
            result.vs
        );
        same(submit(result), 1, "accepted");

        IInferenceLedger.Task memory task = ledger.task(taskId(studyId));
        same(uint256(task.state), uint256(IInferenceLedger.TaskState.Open), "state");
        same(task.nodes.length, 1, "members");
        same(task.nodes[0], 1, "member");
        same(task.groups[0].findings, finding(-7), "group's findings");
        IInferenceLedger.Report memory report = ledger.report(taskId(studyId), 1);
        holds(report.accepted && !report.agreeing, "accepted, not yet agreeing");
        holds(!ledger.report(taskId(studyId), 2).accepted, "node 2 did not report");
    }

    function test_quorumMakesFinalWithFirstFindingsAndPays() external {
        bytes32 studyId = open(1, 2, 3, 5);
        submit(signed(studyId, 1, 0, finding(100)));
        submit(signed(studyId, 2, 0, finding(106)));
        uint32[] memory agreeing = new uint32[](2);
        (agreeing[0], agreeing[1]) = (1, 3);
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.TaskFinalised(
            taskId(studyId),
            studyId,
            MODEL,
            IInferenceLedger.TaskState.Final,
            0,
            finding(100),
            agreeing,
            10 ether,
            2 ether,
            4 ether
        );
        // 105 is within 5 of both groups: the first of them gets it.
        submit(signed(studyId, 3, 0, finding(105)));

        IInferenceLedger.Task memory task = ledger.task(taskId(studyId));
        same(uint256(task.state), uint256(IInferenceLedger.TaskState.Final), "state");
        same(task.findings, finding(100), "outcome");
        same(task.memberGroups[1], 1, "node 2's group");
        holds(ledger.report(taskId(studyId), 3).agreeing, "node 3 agrees");
        holds(!ledger.report(taskId(studyId), 2).agreeing, "node 2 does not");
        same(pool.credit(ownerOf(1)), 4 ether, "node 1's part");
        same(pool.credit(ownerOf(2)), 0, "node 2's part");
        same(pool.credit(ownerOf(3)), 4 ether, "node 3's part");
        same(pool.credit(contributor), 6 ether, "royalty and emission");
        same(models.model(MODEL).escrow, 990 ether, "escrow");
        holds(studies.study(studyId).validated, "study validated");
    }

    function test_agreeingFailuresAreFinalWithoutRoyaltyOrEmission() external {
        bytes32 studyId = open(8, 2, 2, 5);
        submit(signed(studyId, 1, 9, 0));
        uint32[] memory agreeing = new uint32[](2);
        (agreeing[0], agreeing[1]) = (1, 2);
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.TaskFinalised(
            taskId(studyId), studyId, MODEL, IInferenceLedger.TaskState.Final, 9, 0, agreeing, 10 ether, 0, 0
        );
        submit(signed(studyId, 2, 9, 0));
        same(ledger.task(taskId(studyId)).status, 9, "status");
        same(ledger.task(taskId(studyId)).findings, 0, "no findings");
        same(pool.credit(contributor), 0, "contributor earns nothing");
        holds(!studies.study(studyId).validated, "study not validated");
    }

    function test_differentFailuresAndZeroFindingsDoNotAgree() external {
        bytes32 studyId = open(1, 2, 3, 5);
        submit(signed(studyId, 1, 9, 0));
        submit(signed(studyId, 2, 8, 0));
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.TaskFinalised(
            taskId(studyId),
            studyId,
            MODEL,
            IInferenceLedger.TaskState.Inconclusive,
            0,
            0,
            new uint32[](0),
            0,
            0,
            0
        );
        submit(signed(studyId, 3, 0, finding(9)));
        IInferenceLedger.Task memory task = ledger.task(taskId(studyId));
        same(uint256(task.state), uint256(IInferenceLedger.TaskState.Inconclusive), "state");
        same(task.groups.length, 3, "groups");
        same(task.groups[1].status, 8, "second group's status");
        same(task.groups[2].findings, finding(9), "third group's findings");
        same(models.model(MODEL).escrow, 1000 ether, "nothing is drawn");
    }

    function test_oneStudyIsEmittedForOnceOverAllModels() external {
        bytes32 studyId = open(1, 1, 1, 0);
        bytes32 other = keccak256("other model");
        publish(other, terms(1, 1, 1, 0));
        fund(other, FEE);
        submit(signed(studyId, 1, 0, 0));
        submit(signed(studyId, other, 1, 0, 0));
        same(pool.totals().emitted, 4 ether, "emission for four instances, once");
    }

    function test_dustStaysInEscrow() external {
        IModelRegistry.Terms memory offered = terms(1, 3, 3, 0);
        offered.feePerTask = 101;
        publish(MODEL, offered);
        fund(MODEL, 101);
        bytes32 studyId = keccak256("dust");
        registerStudy(studyId);
        for (uint32 node = 1; node <= 3; ++node) {
            submit(signed(studyId, node, 0, 0));
        }
        // Royalty 20, three parts of 27: one wei is not divisible.
        same(models.model(MODEL).escrow, 0 + 101 - 20 - 81, "escrow");
        same(pool.credit(ownerOf(2)), 27, "part");
    }

    function test_batchSkipsBadAndTakesGood() external {
        bytes32 studyId = open(1, 2, 3, 5);
        bytes32 other = keccak256("other");
        registerStudy(other);
        IInferenceLedger.SignedResult[] memory batch = new IInferenceLedger.SignedResult[](4);
        batch[0] = signed(studyId, 1, 0, finding(1));
        batch[1] = signed(keccak256("unknown"), 1, 0, finding(1));
        batch[2] = batch[0];
        batch[3] = signed(other, 2, 0, finding(2));
        vm.recordLogs();
        same(ledger.submit(batch), 2, "accepted");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        same(logs.length, 4, "an event each");
        same(logs[1].topics[0], IInferenceLedger.ResultRefused.selector, "second refused");
        same(uint256(bytes32(logs[1].data)), uint256(IInferenceLedger.Refusal.StudyUnknown), "its reason");
        same(logs[2].topics[0], IInferenceLedger.ResultRefused.selector, "third refused");
        same(uint256(bytes32(logs[2].data)), uint256(IInferenceLedger.Refusal.AlreadyReported), "its reason");
    }

    /// @notice The escrow runs out inside a batch, whose draws are only written at its end.
    function test_batchNeverOutspendsTheEscrow() external {
        publish(MODEL, terms(1, 1, 1, 0));
        fund(MODEL, 2 * FEE + FEE / 2);
        bytes32 other = keccak256("other model");
        publish(other, terms(1, 1, 1, 0));
        fund(other, FEE);
        IInferenceLedger.SignedResult[] memory batch = new IInferenceLedger.SignedResult[](5);
        for (uint256 i; i < 5; ++i) {
            bytes32 studyId = keccak256(abi.encode(i));
            registerStudy(studyId);
            batch[i] = signed(studyId, i == 2 ? other : MODEL, 1, 0, 0);
        }
        same(ledger.submit(batch), 3, "two of one model and one of the other");
        same(models.model(MODEL).escrow, FEE / 2, "escrow");
        same(models.model(other).escrow, 0, "other escrow");
        same(pool.totals().escrowed, FEE / 2, "vault");
    }

    function test_owed() external {
        bytes32 studyId = open(1, 1, 2, 0);
        bytes32[] memory ids = new bytes32[](2);
        (ids[0], ids[1]) = (studyId, keccak256("unknown"));
        holds(ledger.owed(studyId, MODEL), "open pair");
        holds(!ledger.owed(ids[1], MODEL), "unknown study");
        holds(ledger.owedTo(studyId, MODEL, 1), "to a node");
        holds(!ledger.owedTo(studyId, MODEL, 77), "not to an unknown node");
        holds(ledger.owedAmong(ids, MODEL, 1)[0] && !ledger.owedAmong(ids, MODEL, 1)[1], "among many");
        submit(signed(studyId, 1, 0, 0));
        holds(!ledger.owed(studyId, MODEL), "final pair");
        holds(!ledger.owedAmong(ids, MODEL, 2)[0], "final pair, among many");
    }

    function test_owedToEndsWithTheNodesReport() external {
        bytes32 studyId = open(1, 2, 2, 0);
        submit(signed(studyId, 1, 0, 0));
        holds(!ledger.owedTo(studyId, MODEL, 1), "reported");
        holds(ledger.owedTo(studyId, MODEL, 2), "not reported");
        vm.prank(ownerOf(2));
        nodes.requestExit(2);
        holds(!ledger.owedTo(studyId, MODEL, 2), "exited");
    }

    struct Plain {
        int256[6] firsts;
        uint16[6] statuses;
        uint256[6] sizes;
        uint256 groups;
    }

    /// @notice Whatever six nodes report, the packed task says the same as a plain model of the rules.
    function testFuzz_groupsAsInAPlainModel(uint256 seed, uint8 quorum, uint8 findingCount) external {
        quorum = uint8(within(quorum, 1, 6));
        findingCount = uint8(within(findingCount, 1, 8));
        bytes32 studyId = open(findingCount, quorum, 6, 2);
        Plain memory plain;
        for (uint32 node = 1; node <= 6; ++node) {
            uint256 draw = uint256(keccak256(abi.encode(seed, node)));
            // forge-lint: disable-next-line(unsafe-typecast)
            uint16 status = draw % 4 == 0 ? uint16(1 + (draw >> 8) % 2) : 0;
            // forge-lint: disable-next-line(unsafe-typecast)
            int32 value = status == 0 ? int32(int256((draw >> 16) % 7)) - 3 : int32(0);
            submit(signed(studyId, node, status, lastPlace(value, findingCount)));
            uint256 g = join(plain, status, value);
            compare(plain, studyId, node - 1, g, findingCount);
            if (plain.sizes[g] == quorum) {
                same(uint256(ledger.task(taskId(studyId)).state), uint256(IInferenceLedger.TaskState.Final), "final");
                same(ledger.task(taskId(studyId)).findings, lastPlace(int32(plain.firsts[g]), findingCount), "outcome");
                return;
            }
        }
        same(uint256(ledger.task(taskId(studyId)).state), uint256(IInferenceLedger.TaskState.Inconclusive), "full");
    }

    function join(Plain memory plain, uint16 status, int256 value) private pure returns (uint256 g) {
        while (g < plain.groups && !(plain.statuses[g] == status && distance(plain.firsts[g], value) <= 2)) ++g;
        if (g == plain.groups) {
            (plain.firsts[g], plain.statuses[g]) = (value, status);
            ++plain.groups;
        }
        ++plain.sizes[g];
    }

    function compare(Plain memory plain, bytes32 studyId, uint256 member, uint256 g, uint8 findingCount) private view {
        IInferenceLedger.Task memory task = ledger.task(taskId(studyId));
        same(task.groups.length, plain.groups, "groups");
        same(task.memberGroups[member], g, "group joined");
        same(task.groups[g].findings, lastPlace(int32(plain.firsts[g]), findingCount), "group's findings");
        same(task.groups[g].status, plain.statuses[g], "group's status");
    }

    function lastPlace(int32 value, uint8 findingCount) private pure returns (bytes32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return bytes32(uint256(uint32(value)) << (256 - 32 * uint256(findingCount)));
    }

    function distance(int256 a, int256 b) private pure returns (int256) {
        return a > b ? a - b : b - a;
    }
}
