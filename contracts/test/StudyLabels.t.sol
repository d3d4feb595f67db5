// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../src/interfaces/IInferenceLedger.sol";
import {IRewardPool} from "../src/interfaces/IRewardPool.sol";
import {IStudyRegistry} from "../src/interfaces/IStudyRegistry.sol";
import {Network} from "./support/Network.sol";

/// @notice Labels that are committed to blindly and revealed when nothing can be fitted to them any more.
contract StudyLabelsTest is Network {
    bytes32 private constant STUDY = keccak256("labelled");

    function setUp() public override {
        super.setUp();
        registerNodes(2);
        publish(MODEL, terms(1, 1, 2, 0));
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
        same(opens(), block.timestamp + LABEL_DELAY, "opens");
        refused(abi.encodeWithSelector(IStudyRegistry.LabelTooEarly.selector, STUDY, opens()));
        submit(signed(STUDY, 1, 0, finding(9)));
        holds(ledger.settled(STUDY), "settled");
        uint256 before = pool.credit(contributor);
        (bytes memory label, bytes32 salt) = labelOf(STUDY);
        vm.expectEmit(address(studies));
        emit IStudyRegistry.LabelRevealed(STUDY, contributor, label, salt, LABEL_BONUS);
        same(reveal(STUDY), LABEL_BONUS, "bonus");
        same(pool.credit(contributor) - before, LABEL_BONUS, "credited");
        holds(studies.study(STUDY).labelRevealed, "marked");
        refused(abi.encodeWithSelector(IStudyRegistry.LabelAlreadyRevealed.selector, STUDY));
    }

    /// @notice A study that no quorum has read earns no bonus, or labels alone would be paid.
    function test_noBonusForAStudyThatNobodyValidated() external {
        vm.warp(opens());
        same(reveal(STUDY), 0, "bonus");
        same(pool.credit(contributor), 0, "credited");
    }

    /// @notice From the reveal on nothing is taken, not even the second result of an open task.
    function test_noResultAfterTheReveal() external {
        publish(keccak256("second"), terms(1, 2, 2, 0));
        vm.warp(opens());
        reveal(STUDY);
        IInferenceLedger.SignedResult memory late = signed(STUDY, 1, 0, finding(9));
        same(uint256(ledger.refusalOf(late)), uint256(IInferenceLedger.Refusal.LabelRevealed), "refusal");
        same(submit(late), 0, "accepted");
        holds(!ledger.owed(STUDY, MODEL), "owed");
    }

    function test_revealInTime() external {
        (uint256 from, uint256 to) = studies.labelTimes(STUDY);
        same(to - from, LABEL_PERIOD, "period");
        vm.warp(from - 1);
        refused(abi.encodeWithSelector(IStudyRegistry.LabelTooEarly.selector, STUDY, from));
        vm.warp(to);
        refused(abi.encodeWithSelector(IStudyRegistry.LabelTooLate.selector, STUDY, to));
        vm.warp(to - 1);
        reveal(STUDY);
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
        vm.startPrank(contributor);
        studies.register(other, "cid", CR, 1, commitment, SCOPE_INFERENCE | SCOPE_EVALUATION, 0);
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
        vm.startPrank(contributor);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.NoLabelCommitted.selector, plain));
        studies.revealLabel(plain, "x", 0);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.LabelWithoutEvaluation.selector));
        studies.register(keccak256("third"), "cid", CR, 1, "label", SCOPE_INFERENCE, 0);
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
