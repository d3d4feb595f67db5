// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {Lanes} from "../../src/libraries/Lane.sol";
import {Deployment} from "../support/Deployment.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice Epochs, what the ledger says beforehand of them, and the schedules that it takes.
contract ClockTest is Nodes {
    function test_schedule() external view {
        same(keccak256(abi.encode(ledger.schedule())), keccak256(abi.encode(genesis().schedule)), "schedule");
        same(ledger.genesis(), 1000, "genesis");
        same(ledger.epoch(), 1, "first epoch");
    }

    function testFuzz_epochs(uint32 blocks) external {
        vm.roll(ledger.genesis() + blocks);
        same(ledger.epoch(), uint256(blocks) / EPOCH_BLOCKS + 1, "epoch");
    }

    /// @notice Each part has to be there, and an epoch's last block within reach of blockhash for a whole epoch.
    function test_schedulesThatCannotWork() external {
        IInferenceLedger.Schedule memory s = genesis().schedule;
        s.commitBlocks = 0;
        refused(s);
        s = genesis().schedule;
        s.revealBlocks = 0;
        refused(s);
        s = genesis().schedule;
        s.windowEpochs = 0;
        refused(s);
        s = genesis().schedule;
        s.taskEpochs = 0;
        refused(s);
        s = genesis().schedule;
        s.widenEpochs = 0;
        refused(s);
        s = genesis().schedule;
        (s.commitBlocks, s.revealBlocks) = (150, 51);
        refused(s);
        s.revealBlocks = 50;
        Deployment.make("InferenceLedger", abi.encode(nodes, models, studies, court, s));
    }

    function refused(IInferenceLedger.Schedule memory s) private {
        vm.expectRevert(abi.encodeWithSelector(IInferenceLedger.ScheduleInvalid.selector));
        Deployment.make("InferenceLedger", abi.encode(nodes, models, studies, court, s));
    }

    /// @notice A seed is told before it is kept as it will be kept, and kept by the first commitment after its epoch.
    function test_seedAsItWillBeKept() external {
        registerNodes(3);
        bytes memory running = abi.encodeWithSelector(IInferenceLedger.EpochRunning.selector, 1);
        vm.expectRevert(running);
        ledger.seedOf(1);
        vm.expectRevert(running);
        ledger.recordSeed(1);
        nextEpoch();
        (uint192 seed, uint32 active, bool kept) = ledger.seedOf(1);
        holds(!kept && active == 3, "not kept, of three");
        commit(sheet(1, STUDY, 0, 0));
        (uint192 keptSeed, uint32 keptActive, bool nowKept) = ledger.seedOf(1);
        holds(nowKept && keptSeed == seed && keptActive == active, "kept");
        registerNodes(5);
        ledger.recordSeed(1);
        (, active,) = ledger.seedOf(1);
        same(active, 3, "for good");
    }

    /// @notice With nobody active the circle is that of one.
    function test_seedOfNobody() external {
        nextEpoch();
        ledger.recordSeed(1);
        (, uint32 active,) = ledger.seedOf(1);
        same(active, 1, "one");
    }

    /// @notice Where lanes have no room for the epoch any more nothing is committed to, so none can spill over.
    function test_afterTheLastEpoch() external {
        registerNodes(1);
        toEpoch(Lanes.EPOCHS - 1);
        commit(sheet(1, STUDY, 0, 0));
        nextEpoch();
        Sheet memory made = sheet(1, STUDY, 0, finding(1));
        (bytes32 r, bytes32 vs) = signatureOf(made, keyOf(1));
        vm.expectRevert(abi.encodeWithSelector(IInferenceLedger.NotCommitPhase.selector, Lanes.EPOCHS));
        ledger.commit(1, rootOf(made), 1, r, vs);
    }

    /// @notice What the ledger says of tasks that are young, done, open to everybody, or nobody's.
    function test_foreseen() external {
        registerNodes(2);
        open(terms(1, 1, 2, 2, 0));
        foresees(STUDY, 2, IInferenceLedger.Refusal.TaskTooYoung);
        foresees(STUDY, 1, IInferenceLedger.Refusal.TaskTooYoung);
        nextEpoch();
        foresees(STUDY, 2, IInferenceLedger.Refusal.None);
        Sheet[] memory sheets = votes(STUDY, 1, values(1));
        commit(sheets[0]);
        toReveals();
        reveal(sheets[0]);
        pastWindow();
        foresees(STUDY, ledger.epoch(), IInferenceLedger.Refusal.TaskClosed);
        finalise(sheets, STUDY);
        foresees(STUDY, ledger.epoch(), IInferenceLedger.Refusal.TaskEnded);

        bytes32 nobodys = keccak256("nobody's");
        foresees(nobodys, 2, IInferenceLedger.Refusal.StudyUnknown);
        IInferenceLedger.Task memory none = ledger.task(nobodys, MODEL);
        holds(none.state == IInferenceLedger.TaskState.Open && none.count == 0, "not the task of study 0");
    }

    function foresees(bytes32 studyId, uint256 epoch, IInferenceLedger.Refusal why) private view {
        same(uint256(ledger.refusalOf(studyId, MODEL, 2, epoch)), uint256(why), "foreseen");
    }
}
