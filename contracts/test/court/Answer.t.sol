// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {Endings} from "../../src/libraries/Ending.sol";
import {IStudyRegistry} from "../../src/interfaces/IStudyRegistry.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice A challenge can be answered whatever the vendor does, and is void where nobody may answer it.
contract AnswerTest is Nodes {
    ICourt.First private first;

    function setUp() public override {
        super.setUp();
        registerNodes(8);
        publish(MODEL, terms(1, 2, 8, 8, 5));
        fund(MODEL, 2 * FEE);
        IStudyRegistry.Registration memory r = registration(STUDY);
        (bytes memory label, bytes32 salt) = labelOf(STUDY);
        r.labelCommitment = studies.labelCommitmentOf(STUDY, label, salt);
        r.consentScopes = SCOPE_INFERENCE | SCOPE_EVALUATION;
        r.consentExpires = uint64(vm.getBlockTimestamp() + LABEL_DELAY + LABEL_PERIOD);
        register(r);
        give(challenger, BOND, address(court));
        (first.nodes, first.statuses, first.findings) = (new uint32[](2), new uint16[](2), new bytes32[](2));
        (first.nodes[0], first.nodes[1]) = (1, 2);
        (first.findings[0], first.findings[1]) = (finding(900), finding(900));
        first.group = 3;
    }

    /// @dev Nodes 1 and 2 say 900; ends in the epoch after.
    function ran() private returns (Sheet[] memory sheets) {
        sheets = votes(STUDY, 1, values(900, 900));
        run(sheets);
        nextEpoch();
    }

    function challenge(Sheet[] memory sheets) private {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        vm.prank(challenger);
        court.challenge(MODEL, batches, decisions);
    }

    function resolve(Sheet[] memory second) private {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(second, STUDY);
        court.resolve(MODEL, first, batches, decisions);
    }

    function none() private pure returns (Sheet[] memory) {
        return new Sheet[](0);
    }

    function recall() private {
        vm.prank(vendor);
        models.recall(MODEL, 1);
    }

    function withdraw() private {
        vm.prank(contributor);
        studies.withdraw(STUDY);
    }

    /// @dev What a second committee of three overturns, as in a challenge of any other task.
    function isOverturned() private view {
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        for (uint32 node = 1; node <= 2; ++node) {
            same(nodes.node(node).stake, STAKE - OVERTURNED, "overturned");
        }
        same(pool.credit(ownerOf(3)), uint256(8 ether) / 3, "fee");
        same(pool.credit(challenger), BOND, "bond");
        same(pool.totals().bonded, 0, "bonds");
    }

    function isVoid() private view {
        isIn(STUDY, IInferenceLedger.TaskState.Inconclusive);
        same(pool.credit(challenger), BOND, "bond");
        same(pool.totals().bonded, 0, "bonds");
        same(court.caseOf(taskId(STUDY)).challenger, address(0), "case");
        for (uint32 node = 1; node <= 5; ++node) {
            same(nodes.node(node).stake, STAKE, "stake");
            same(pool.credit(ownerOf(node)), 0, "fee");
        }
        same(models.model(MODEL).escrow, 2 * FEE, "escrow");
        holds(!studies.study(STUDY).accepted, "not accepted");
    }

    /// @notice Recalled before or after the challenge: the second committee overturns a wrong value all the same.
    function test_recalledModelIsRunAgain() external {
        Sheet[] memory sheets = ran();
        recall();
        challenge(sheets);
        Sheet[] memory second = votes(STUDY, 3, values(100, 100, 100));
        run(second);
        nextEpoch();
        resolve(second);
        isOverturned();
    }

    /// @notice The escrow of a recalled model stays until a challenge of the last result on it has ended.
    function test_recalledModelOwesUntilTheLastChallengeEnds() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(900, 900));
        run(sheets);
        recall();
        uint256 recalled = ledger.epoch();
        toEpoch(recalled + WINDOW); // the last moment
        challenge(sheets);
        toEpoch(recalled + WINDOW + LIFE + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IModelRegistry.EscrowLocked.selector, MODEL, recalled + WINDOW + LIFE + 2)
        );
        vm.prank(vendor);
        models.withdrawEscrow(MODEL);
        resolve(none());
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        same(pool.credit(ownerOf(1)), 4 ether, "fee");
        same(pool.credit(challenger), BOND, "bond");
        nextEpoch();
        vm.prank(vendor);
        models.withdrawEscrow(MODEL);
    }

    function test_escrowThatOtherTasksHaveEmptied() external {
        challenge(ran());
        vm.prank(address(court));
        models.draw(MODEL, 2 * FEE - 1);
        Sheet[] memory second = votes(STUDY, 3, values(100, 100, 100));
        run(second);
        same(ledger.task(STUDY, MODEL).count, 3, "counted");
    }

    /// @notice A label that is revealed because its delay is over does not shield a value either. What the second committee
    /// says of it is final after the reveal, so that no evaluation counts it.
    function test_revealedLabelIsNoShield() external {
        challenge(ran());
        vm.warp(vm.getBlockTimestamp() + LABEL_DELAY);
        revealLabel(STUDY);
        Sheet[] memory second = votes(STUDY, 3, values(100, 100, 100));
        run(second);
        nextEpoch();
        resolve(second);
        isOverturned();
    }

    /// @notice Nobody may run a study without consent: its challenge is void at once, and so is what it was about.
    function test_withdrawnStudy() external {
        challenge(ran());
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotResolvable.selector, taskId(STUDY)));
        court.resolve(MODEL, first, new ICourt.Batch[](0), aboutNothing());
        withdraw();
        vm.expectEmit(address(court));
        emit ICourt.ChallengeEnded(taskId(STUDY), false, 0);
        vm.expectEmit(address(court));
        emit ICourt.TaskFinalised(
            taskId(STUDY), STUDY, 0, 0, Endings.inconclusive(uint256(IInferenceLedger.TaskState.Inconclusive))
        );
        resolve(none());
        isVoid();
    }

    function aboutNothing() private pure returns (ICourt.Decision[] memory decisions) {
        decisions = new ICourt.Decision[](1);
        decisions[0].studyId = STUDY;
    }

    function test_consentEndsMeanwhile() external {
        challenge(ran());
        vm.warp(vm.getBlockTimestamp() + LABEL_DELAY + LABEL_PERIOD);
        nextEpoch();
        Sheet memory late = sheet(3, STUDY, 0, finding(100));
        commit(late);
        toReveals();
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.ResultRefused(taskId(STUDY), 3, IInferenceLedger.Refusal.ConsentEnded);
        same(ledger.reveal(3, late.salt, late.series), 0, "counted");
        resolve(none());
        isVoid();
    }

    /// @notice Withdrawing before the challenge does not shield a value from it.
    function test_withdrawnBeforeTheChallenge() external {
        Sheet[] memory sheets = ran();
        withdraw();
        challenge(sheets);
        resolve(none());
        isVoid();
    }

    /// @notice Nor does it after the second committee has revealed: what that agrees on counts, at once.
    function test_withdrawnAfterTheSecondCommitteeHasSpoken() external {
        challenge(ran());
        Sheet[] memory second = votes(STUDY, 3, values(100, 100, 100));
        run(second);
        withdraw();
        resolve(second);
        isOverturned();
        holds(!studies.study(STUDY).accepted, "not accepted");
    }

    /// @notice Who was too few to decide is neither paid nor slashed, and all of them have to be shown.
    function test_withdrawnUnderAPartOfTheSecondCommittee() external {
        challenge(ran());
        Sheet[] memory second = votes(STUDY, 3, values(100, 100));
        run(second);
        withdraw();
        vm.expectRevert(abi.encodeWithSelector(ICourt.EvidenceIncomplete.selector, taskId(STUDY), 0, 2));
        court.resolve(MODEL, first, new ICourt.Batch[](0), aboutNothing());
        resolve(second);
        isVoid();
    }
}
