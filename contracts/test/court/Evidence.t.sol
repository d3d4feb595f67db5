// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice What the Court takes for evidence, and when it ends a task with it.
contract EvidenceTest is Nodes {
    bytes32 private constant SECOND = keccak256("study 2");

    function setUp() public override {
        super.setUp();
        registerNodes(6);
        open(terms(1, 2, 6, 6, 5));
        registerStudy(SECOND);
    }

    function agreed() private returns (Sheet[] memory sheets) {
        sheets = votes(STUDY, 1, values(100, 101));
        run(sheets);
        pastWindow();
    }

    function fails(ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions, bytes4 why) private {
        vm.expectRevert(abi.encodeWithSelector(why));
        court.finalise(MODEL, batches, decisions);
    }

    function test_windowIsOpen() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(100, 101));
        run(sheets);
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        toEpoch(2 + WINDOW);
        vm.roll(vm.getBlockNumber() + EPOCH_BLOCKS - 1);
        fails(batches, decisions, ICourt.NothingToFinalise.selector);
        nextEpoch();
        same(court.finalise(MODEL, batches, decisions), 1, "ended");
    }

    function test_incomplete() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(100, 101, 102));
        run(sheets);
        pastWindow();
        Sheet[] memory two = new Sheet[](2);
        (two[0], two[1]) = (sheets[0], sheets[1]);
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(two, STUDY);
        fails(batches, decisions, ICourt.NothingToFinalise.selector);
    }

    /// @notice A node's batch brought twice is not two results.
    function test_nodeTwice() external {
        Sheet[] memory sheets = agreed();
        sheets[1] = sheets[0];
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        fails(batches, decisions, ICourt.EvidenceMalformed.selector);
    }

    /// @notice Nor is any other order than that of the nodes taken, in which a repetition would go unseen.
    function test_nodesOutOfOrder() external {
        Sheet[] memory sheets = agreed();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        (batches[0], batches[1]) = (batches[1], batches[0]);
        fails(batches, decisions, ICourt.EvidenceMalformed.selector);
    }

    function test_forgedResult() external {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(agreed(), STUDY);
        decisions[0].verdicts[1].outcome = finding(99);
        fails(batches, decisions, ICourt.EvidenceUnproven.selector);
    }

    function test_forgedArtefacts() external {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(agreed(), STUDY);
        decisions[0].verdicts[1].artefacts = keccak256("other");
        fails(batches, decisions, ICourt.EvidenceUnproven.selector);
    }

    function test_forgedRuntime() external {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(agreed(), STUDY);
        batches[1].runtime = keccak256("other");
        fails(batches, decisions, ICourt.EvidenceUnproven.selector);
    }

    /// @notice Findings are not brought as a status, nor the other way round.
    function test_forgedFailure() external {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(agreed(), STUDY);
        decisions[0].marks |= 0x100;
        fails(batches, decisions, ICourt.EvidenceUnproven.selector);
    }

    function test_foreignStudy() external {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(agreed(), STUDY);
        decisions[0].studyId = SECOND;
        fails(batches, decisions, ICourt.EvidenceUnproven.selector);
    }

    /// @notice What was committed to but not revealed proves nothing.
    function test_unrevealedBatch() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(100, 101));
        nextEpoch();
        commit(sheets[0]);
        commit(sheets[1]);
        toReveals();
        reveal(sheets[0]);
        pastWindow();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        fails(batches, decisions, ICourt.EvidenceUnproven.selector);
    }

    function test_batchOutOfRange() external {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(agreed(), STUDY);
        decisions[0].marks = 2 << 16;
        fails(batches, decisions, ICourt.EvidenceMalformed.selector);
    }

    function test_batchWithoutVerdict() external {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(agreed(), STUDY);
        decisions[0].verdicts = new ICourt.Verdict[](0);
        fails(batches, decisions, ICourt.EvidenceMalformed.selector);
    }

    function test_empty() external {
        fails(new ICourt.Batch[](0), new ICourt.Decision[](0), ICourt.NothingToFinalise.selector);
    }

    /// @notice An unknown study reads as index 0; it must not stand for the study that has it.
    function test_unknownStudy() external {
        agreed();
        ICourt.Decision[] memory decisions = new ICourt.Decision[](1);
        decisions[0].studyId = keccak256("nowhere");
        fails(new ICourt.Batch[](0), decisions, ICourt.EvidenceUnordered.selector);
        isIn(STUDY, IInferenceLedger.TaskState.Open);
    }

    function test_studyTwiceInOneCall() external {
        agreed();
        ICourt.Decision[] memory decisions = new ICourt.Decision[](2);
        (decisions[0].studyId, decisions[1].studyId) = (STUDY, STUDY);
        fails(new ICourt.Batch[](0), decisions, ICourt.EvidenceUnordered.selector);
        decisions[0].studyId = SECOND;
        fails(new ICourt.Batch[](0), decisions, ICourt.EvidenceUnordered.selector);
    }

    function test_finalTaskIsNotEndedAgain() external {
        Sheet[] memory sheets = agreed();
        finalise(sheets, STUDY);
        uint256 paid = pool.credit(ownerOf(1));
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        fails(batches, decisions, ICourt.NothingToFinalise.selector);
        same(pool.credit(ownerOf(1)), paid, "paid once");
    }

    /// @notice Of two tasks in one call the one that is not ready is left as it is.
    function test_mixedReadiness() external {
        Sheet[] memory early = votes(STUDY, 1, values(100, 101));
        run(early);
        nextEpoch();
        Sheet[] memory late = votes(SECOND, 3, values(7, 8));
        run(late);
        toEpoch(5);
        bytes32[] memory ids = new bytes32[](2);
        (ids[0], ids[1]) = (STUDY, SECOND);
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) =
            evidence(joined(early, late), MODEL, ids);
        same(court.finalise(MODEL, batches, decisions), 1, "ended");
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        isIn(SECOND, IInferenceLedger.TaskState.Open);
        same(pool.credit(ownerOf(3)), 0, "nothing is paid for the other");
    }

    /// @notice Who gave another value loses the penalty and nothing but it; no stake is lost on the way.
    function test_disagreement() external {
        uint256 supply = token.totalSupply();
        Sheet[] memory sheets = votes(STUDY, 1, values(100, 101, 500));
        run(sheets);
        pastWindow();
        finalise(sheets, STUDY);
        same(nodes.node(3).stake, STAKE - DISAGREEMENT, "stake");
        same(pool.credit(ownerOf(3)), 0, "fee");
        same(pool.credit(ownerOf(1)), 4 ether, "the others share the fee");
        uint256 burnt = supply - token.totalSupply();
        same(nodes.totals().staked + burnt, 6 * uint256(STAKE), "conserved");
        same(nodes.totals().credited, 0, "nobody profits from it");
    }

    /// @notice Without a quorum a task takes more results, and is closed again by those.
    function test_reopened() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(100, 500));
        run(sheets);
        nextEpoch();
        same(finalise(sheets, STUDY), 1, "reopened");
        same(ledger.task(STUDY, MODEL).floor, 3, "floor");
        Sheet[] memory more = votes(STUDY, 3, values(103));
        run(more);
        pastWindow();
        same(finalise(joined(sheets, more), STUDY), 1, "ended");
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        same(pool.credit(ownerOf(3)), 4 ether, "part of the fee");
    }

    function test_inconclusiveWhenTheCommitteeIsFull() external {
        Sheet[] memory sheets = joined(votes(STUDY, 1, values(100, 200, 300)), votes(STUDY, 4, values(400, 500, 600)));
        run(sheets);
        nextEpoch();
        finalise(sheets, STUDY);
        isIn(STUDY, IInferenceLedger.TaskState.Inconclusive);
        same(models.model(MODEL).escrow, 100 * FEE, "nothing is paid");
        same(nodes.totals().staked, 6 * uint256(STAKE), "nobody is slashed");
    }

    /// @notice A single result with no second one to agree with ends at the task's deadline, not before.
    function test_inconclusiveAtTheDeadline() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(100));
        run(sheets);
        toEpoch(1 + LIFE);
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        fails(batches, decisions, ICourt.NothingToFinalise.selector);
        nextEpoch();
        finalise(sheets, STUDY);
        isIn(STUDY, IInferenceLedger.TaskState.Inconclusive);
    }
}
