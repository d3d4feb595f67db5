// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {IStudyRegistry} from "../../src/interfaces/IStudyRegistry.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice Why revealed results do not count, who the lot selects, seeds, and what repeating and hiding results costs.
contract RefusalsTest is Nodes {
    function setUp() public override {
        super.setUp();
        registerNodes(4);
        open(terms(1, 2, 4, 4, 5));
    }

    /// @dev Takes a batch of one through an epoch and expects this refusal.
    function refused(Sheet memory made, IInferenceLedger.Refusal reason) private {
        nextEpoch();
        commit(made);
        refusedAtReveal(made, reason);
    }

    function refusedAtReveal(Sheet memory made, IInferenceLedger.Refusal reason) private {
        toReveals();
        bytes32 id = ledger.taskIdOf(made.series[0].openings[0].studyId, made.series[0].modelId);
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.ResultRefused(id, made.node, reason);
        same(ledger.reveal(made.node, made.salt, made.series), 0, "counted");
    }

    function test_studyUnknown() external {
        refused(sheet(1, keccak256("nowhere"), 0, finding(1)), IInferenceLedger.Refusal.StudyUnknown);
    }

    function test_studyWithdrawn() external {
        vm.prank(contributor);
        studies.withdraw(STUDY);
        refused(sheet(1, STUDY, 0, finding(1)), IInferenceLedger.Refusal.StudyWithdrawn);
    }

    function test_consentLacking() external {
        IStudyRegistry.Registration memory r = registration(keccak256("other"));
        r.consentScopes = SCOPE_EVALUATION;
        register(r);
        refused(sheet(1, r.studyId, 0, finding(1)), IInferenceLedger.Refusal.ConsentLacking);
    }

    function test_consentEnded() external {
        IStudyRegistry.Registration memory r = registration(keccak256("other"));
        r.consentExpires = uint64(vm.getBlockTimestamp() + 100);
        register(r);
        vm.warp(vm.getBlockTimestamp() + 100);
        refused(sheet(1, r.studyId, 0, finding(1)), IInferenceLedger.Refusal.ConsentEnded);
    }

    function test_labelRevealed() external {
        bytes32 id = keccak256("other");
        registerLabelled(id);
        vm.warp(vm.getBlockTimestamp() + LABEL_DELAY);
        revealLabel(id);
        refused(sheet(1, id, 0, finding(1)), IInferenceLedger.Refusal.LabelRevealed);
    }

    /// @notice Before its time a label is revealed only when nothing can be reported, or is open, on its study.
    function test_labelOnlyWhenSettled() external {
        bytes32 id = keccak256("other");
        registerLabelled(id);
        (bytes memory label, bytes32 salt) = labelOf(id);
        (uint256 opens,) = studies.labelTimes(id);
        bytes memory why = abi.encodeWithSelector(IStudyRegistry.LabelTooEarly.selector, id, opens);
        Sheet[] memory sheets = votes(id, 1, values(1, 2));
        run(sheets);
        vm.expectRevert(why);
        vm.prank(contributor);
        studies.revealLabel(id, label, salt);
        pastWindow();
        finalise(sheets, id);
        same(revealLabel(id), LABEL_BONUS, "bonus");
        refused(sheet(3, id, 0, finding(1)), IInferenceLedger.Refusal.LabelRevealed);
    }

    function test_modelUnknown() external {
        Sheet memory made = sheet(1, STUDY, 0, finding(1));
        made.series[0].modelId = keccak256("no model");
        seal(made);
        refused(made, IInferenceLedger.Refusal.ModelUnknown);
    }

    function test_modelRecalled() external {
        vm.prank(vendor);
        models.recall(MODEL, 1);
        refused(sheet(1, STUDY, 0, finding(1)), IInferenceLedger.Refusal.ModelRecalled);
    }

    function test_modalityMismatch() external {
        IStudyRegistry.Registration memory r = registration(keccak256("other"));
        r.modality = CR + 1;
        register(r);
        refused(sheet(1, r.studyId, 0, finding(1)), IInferenceLedger.Refusal.ModalityMismatch);
    }

    function test_escrowShort() external {
        vm.prank(address(court));
        models.draw(MODEL, 99 * FEE + 1);
        refused(sheet(1, STUDY, 0, finding(1)), IInferenceLedger.Refusal.EscrowShort);
    }

    function test_form() external {
        refused(sheet(1, STUDY, 0, bytes32(uint256(1) << 32)), IInferenceLedger.Refusal.FindingsBeyondModel);
    }

    /// @notice A result among others that count in a row is looked at as if it were alone.
    function test_amongOthersAlike() external {
        bytes32[] memory ids = new bytes32[](20);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = keccak256(abi.encode("alike", i));
        }
        registerStudies(ids);
        Sheet[] memory early = new Sheet[](1);
        early[0] = sheet(1, ids[9], 0, finding(1));
        run(early);
        Sheet memory made = aTooLongOneAmong(ids);
        nextEpoch();
        commit(made);
        toReveals();
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.ResultRefused(taskId(ids[4]), 1, IInferenceLedger.Refusal.FindingsBeyondModel);
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.ResultRefused(taskId(ids[9]), 1, IInferenceLedger.Refusal.AlreadyReported);
        same(ledger.reveal(1, made.salt, made.series), 18, "counted");
        for (uint256 i; i < ids.length; ++i) {
            same(ledger.task(ids[i], MODEL).count, i == 4 ? 0 : 1, "results of the task");
        }
    }

    /// @dev Node 1's results; the fifth has a finding too many, the sixth none and so none too many.
    function aTooLongOneAmong(bytes32[] memory ids) private view returns (Sheet memory) {
        IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            openings[i] = opening(ids[i], 1, i == 5 ? 7 : 0, i == 6 ? bytes32(0) : finding(1));
        }
        openings[4].outcome |= bytes32(uint256(1 << 64));
        return sheet(1, MODEL, openings);
    }

    function test_taskEnded() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(1, 2));
        run(sheets);
        pastWindow();
        finalise(sheets, STUDY);
        refused(sheet(3, STUDY, 0, finding(1)), IInferenceLedger.Refusal.TaskEnded);
    }

    function test_taskClosed() external {
        run(votes(STUDY, 1, values(1, 2)));
        refused(sheet(3, STUDY, 0, finding(1)), IInferenceLedger.Refusal.TaskClosed);
    }

    function test_taskFull() external {
        registerNodes(5);
        nextEpoch();
        nextEpoch(); // widened to everybody, for a study of an epoch in which four were active
        Sheet[] memory sheets = votes(STUDY, 1, values(1, 2, 3, 4));
        Sheet memory fifth = sheet(5, STUDY, 0, finding(5));
        nextEpoch();
        for (uint256 i; i < 4; ++i) {
            commit(sheets[i]);
        }
        commit(fifth);
        toReveals();
        for (uint256 i; i < 4; ++i) {
            same(reveal(sheets[i]), 1, "counted");
        }
        refusedAtReveal(fifth, IInferenceLedger.Refusal.TaskFull);
    }

    function test_taskTooYoung() external {
        Sheet memory made = sheet(1, STUDY, 0, finding(1));
        commit(made);
        refusedAtReveal(made, IInferenceLedger.Refusal.TaskTooYoung);
    }

    function test_taskExpired() external {
        toEpoch(LIFE + 1);
        refused(sheet(1, STUDY, 0, finding(1)), IInferenceLedger.Refusal.TaskExpired);
    }

    /// @notice A node has one result a task, ever; that it tried again in the same epoch costs it a penalty.
    function test_alreadyReported() external {
        Sheet memory one = sheet(1, STUDY, 0, finding(1));
        Sheet memory other = sheet(1, STUDY, 0, finding(2));
        nextEpoch();
        commit(one);
        commit(other);
        toReveals();
        same(reveal(one), 1, "counted");
        refusedAtReveal(other, IInferenceLedger.Refusal.AlreadyReported);
        refused(sheet(1, STUDY, 0, finding(3)), IInferenceLedger.Refusal.AlreadyReported);
        same(court.penalise(1, rootOf(other)), UNREVEALED, "penalty");
    }

    /// @notice What the lot says comes before widening; after it everybody may report, late nodes too.
    function test_lotAndLateNode() external {
        nextEpoch();
        registerNodes(12); // before anybody keeps the seed: twelve are active in its snapshot
        ledger.recordSeed(1);
        same(
            uint256(ledger.refusalOf(STUDY, MODEL, 12, 2)), uint256(IInferenceLedger.Refusal.NotSelected), "late node"
        );
        refused(sheet(12, STUDY, 0, finding(1)), IInferenceLedger.Refusal.NotSelected);
        for (uint32 node = 1; node <= 4; ++node) {
            uint256 ticket = uint256(keccak256(abi.encode(seed(1), taskId(STUDY), node))) >> 128;
            bool selected = ticket * 12 * WIDEN < (4 * WIDEN) << 128;
            bool accepted = ledger.refusalOf(STUDY, MODEL, node, 2) == IInferenceLedger.Refusal.None;
            holds(selected == accepted, "as its ticket says");
        }
        // target * (T + age) >= active * T: 4 * (2 + 4) = 12 * 2
        toEpoch(5);
        same(reveal(late(sheet(11, STUDY, 0, finding(1)))), 1, "everybody may");
    }

    function late(Sheet memory made) private returns (Sheet memory) {
        nextEpoch();
        commit(made);
        toReveals();
        return made;
    }

    function seed(uint256 epoch) private view returns (uint192 found) {
        (found,,) = ledger.seedOf(epoch);
    }

    function test_seeds() external {
        vm.expectRevert(abi.encodeWithSelector(IInferenceLedger.EpochRunning.selector, 1));
        ledger.recordSeed(1);
        nextEpoch();
        uint256 last = ledger.genesis() + EPOCH_BLOCKS - 1;
        vm.setBlockhash(last, keccak256("hash"));
        commit(sheet(1, STUDY, 0, finding(1)));
        (uint192 drawn, uint32 active, bool kept) = ledger.seedOf(1);
        same(drawn, uint256(keccak256(abi.encode(keccak256("hash"), uint256(1)))) >> 64, "seed");
        same(active, 4, "active");
        holds(kept, "kept by the commitment");
    }

    /// @notice After 256 blocks the newest ended epoch's last block stands in.
    function test_seedThatNobodyKept() external {
        toEpoch(40);
        vm.setBlockhash(ledger.genesis() + 39 * EPOCH_BLOCKS - 1, keccak256("newest"));
        ledger.recordSeed(1);
        same(seed(1), uint256(keccak256(abi.encode(keccak256("newest"), uint256(1)))) >> 64, "seed");
    }

    function test_onlyTheCourt() external {
        bytes memory why = abi.encodeWithSelector(IInferenceLedger.NotCourt.selector, address(this));
        vm.expectRevert(why);
        ledger.spend(1, 0);
        vm.expectRevert(why);
        ledger.contest(MODEL, 0, 0, 1);
        vm.expectRevert(why);
        ledger.setLanes(MODEL, new uint256[](0), new uint256[](0));
    }

    function test_penalise() external {
        Sheet memory made = sheet(1, STUDY, 0, finding(1));
        nextEpoch();
        commit(made);
        bytes memory why = abi.encodeWithSelector(IInferenceLedger.BatchNotOverdue.selector, 1, rootOf(made));
        vm.expectRevert(why);
        court.penalise(1, rootOf(made));
        nextEpoch();
        vm.expectEmit(address(court));
        emit ICourt.BatchPenalised(1, rootOf(made), UNREVEALED);
        court.penalise(1, rootOf(made));
        same(nodes.node(1).stake, STAKE - UNREVEALED, "stake");
        vm.expectRevert(why);
        court.penalise(1, rootOf(made));
    }

    function test_penaltyIsBoundedByTheStake() external {
        nextEpoch();
        bytes32 root = keccak256("never opened");
        (bytes32 r, bytes32 vs) = vm.signCompact(keyOf(1), ledger.commitmentDigest(1, 2, root, 128));
        ledger.commit(1, root, 128, r, vs);
        nextEpoch();
        same(court.penalise(1, root), STAKE, "all of it");
        same(nodes.node(1).stake, 0, "stake");
    }
}
