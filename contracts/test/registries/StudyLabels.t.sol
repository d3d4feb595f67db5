// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {IRewardPool} from "../../src/interfaces/IRewardPool.sol";
import {IStudyRegistry} from "../../src/interfaces/IStudyRegistry.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice Labels that are committed to blindly and revealed when nothing can be fitted to them any more.
contract StudyLabelsTest is Nodes {
    function setUp() public override {
        super.setUp();
        registerNodes(2);
        publish(MODEL, terms(1, 1, 2, 2, 0));
        fund(MODEL, 10 * FEE);
        registerLabelled(STUDY);
    }

    function refused(bytes memory why) private {
        (bytes memory label, bytes32 salt) = labelOf(STUDY);
        vm.expectRevert(why);
        vm.prank(contributor);
        studies.revealLabel(STUDY, label, salt);
    }

    function opens() private view returns (uint256 from) {
        (from,) = studies.labelTimes(STUDY);
    }

    function test_revealedOnceEveryTaskIsFinal() external {
        same(opens(), vm.getBlockTimestamp() + LABEL_DELAY, "opens");
        refused(abi.encodeWithSelector(IStudyRegistry.LabelTooEarly.selector, STUDY, opens()));
        Sheet[] memory sheets = votes(STUDY, 1, values(9));
        run(sheets);
        pastWindow();
        refused(abi.encodeWithSelector(IStudyRegistry.LabelTooEarly.selector, STUDY, opens()));
        finalise(sheets, STUDY);
        holds(ledger.settled(STUDY), "settled");
        uint256 before = pool.credit(contributor);
        (bytes memory label, bytes32 salt) = labelOf(STUDY);
        vm.expectEmit(address(studies));
        emit IStudyRegistry.LabelRevealed(STUDY, contributor, label, salt, LABEL_BONUS);
        same(revealLabel(STUDY), LABEL_BONUS, "bonus");
        same(pool.credit(contributor) - before, LABEL_BONUS, "credited");
        holds(studies.study(STUDY).labelRevealed, "marked");
        refused(abi.encodeWithSelector(IStudyRegistry.LabelAlreadyRevealed.selector, STUDY));
    }

    /// @notice A study that no quorum has read earns no bonus, or labels alone would be paid.
    function test_noBonusForAStudyThatNobodyValidated() external {
        vm.warp(opens());
        same(revealLabel(STUDY), 0, "bonus");
        same(pool.credit(contributor), 0, "credited");
    }

    /// @notice From the reveal on nothing is taken, not even the second result of an open task.
    function test_noResultAfterTheReveal() external {
        Sheet memory late = sheet(1, STUDY, 0, finding(9));
        nextEpoch();
        commit(late);
        vm.warp(opens());
        revealLabel(STUDY);
        IInferenceLedger.Refusal refusal = ledger.refusalOf(STUDY, MODEL, 1, ledger.epoch());
        same(uint256(refusal), uint256(IInferenceLedger.Refusal.LabelRevealed), "refusal");
        toReveals();
        same(reveal(late), 0, "counted");
        same(ledger.task(STUDY, MODEL).count, 0, "the task's count");
    }

    function test_revealInTime() external {
        (uint256 from, uint256 to) = studies.labelTimes(STUDY);
        same(to - from, LABEL_PERIOD, "period");
        vm.warp(from - 1);
        refused(abi.encodeWithSelector(IStudyRegistry.LabelTooEarly.selector, STUDY, from));
        vm.warp(to);
        refused(abi.encodeWithSelector(IStudyRegistry.LabelTooLate.selector, STUDY, to));
        vm.warp(to - 1);
        revealLabel(STUDY);
    }

    function test_onlyWhatWasCommittedTo() external {
        vm.warp(opens());
        (bytes memory label, bytes32 salt) = labelOf(STUDY);
        vm.startPrank(contributor);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.LabelMismatch.selector, STUDY));
        studies.revealLabel(STUDY, "SCT:233604007=0", salt);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.LabelMismatch.selector, STUDY));
        studies.revealLabel(STUDY, label, "other salt");
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.LabelSizeInvalid.selector, 0));
        studies.revealLabel(STUDY, "", salt);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.LabelSizeInvalid.selector, 513));
        studies.revealLabel(STUDY, new bytes(513), salt);
        studies.withdraw(STUDY);
        vm.stopPrank();
        refused(abi.encodeWithSelector(IStudyRegistry.StudyAlreadyWithdrawn.selector, STUDY));
    }

    function test_onlyTheContributorReveals() external {
        (bytes memory label, bytes32 salt) = labelOf(STUDY);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.NotContributor.selector, STUDY, vendor));
        vm.prank(vendor);
        studies.revealLabel(STUDY, label, salt);
    }

    /// @notice A commitment copied to another study opens nothing there: the study is part of it.
    function test_aCommitmentIsForItsStudyOnly() external {
        (bytes memory label, bytes32 salt) = labelOf(STUDY);
        bytes32 other = keccak256("other");
        bytes32 commitment = studies.labelCommitmentOf(STUDY, label, salt);
        IStudyRegistry.Registration memory r = registration(other);
        (r.labelCommitment, r.consentScopes) = (commitment, SCOPE_INFERENCE | SCOPE_EVALUATION);
        register(r);
        vm.startPrank(contributor);
        vm.warp(opens());
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.LabelMismatch.selector, other));
        studies.revealLabel(other, label, salt);
        vm.stopPrank();
    }

    function test_studiesWithoutALabel() external {
        bytes32 plain = keccak256("plain");
        registerStudy(plain);
        (uint256 from, uint256 to) = studies.labelTimes(plain);
        same(from + to, 0, "no times");
        IStudyRegistry.Registration memory third = registration("third");
        third.labelCommitment = "label";
        vm.startPrank(contributor);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.NoLabelCommitted.selector, plain));
        studies.revealLabel(plain, "x", 0);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.LabelWithoutEvaluation.selector));
        studies.register(third, "salt");
        vm.stopPrank();
    }

    function test_bonusStaysUnderTheCap() external {
        vm.prank(address(studies));
        same(pool.creditLabel(contributor), LABEL_BONUS, "bonus");
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NotStudyRegistry.selector, contributor));
        vm.prank(contributor);
        pool.creditLabel(contributor);
        IStudyRegistry.LabelWindow memory window = studies.labelWindow();
        same(window.delay, LABEL_DELAY, "delay");
        same(window.period, LABEL_PERIOD, "period");
    }
}
