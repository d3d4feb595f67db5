// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {Network} from "../support/Network.sol";

/// @notice Terms, escrows, and who takes a model back.
contract ModelRegistryTest is Network {
    bytes32 private constant NONE = keccak256("none");

    function test_publish() external {
        IModelRegistry.Terms memory offered = terms(2, 3, 4, 5, 7);
        toEpoch(6);
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelPublished(MODEL, vendor, offered);
        publish(MODEL, offered);
        IModelRegistry.Model memory model = models.model(MODEL);
        same(model.vendor, vendor, "vendor");
        same(model.publishedEpoch, 6, "epoch");
        same(model.recallReason, 0, "not recalled");
        same(keccak256(abi.encode(model.terms)), keccak256(abi.encode(offered)), "terms");
        same(models.modelCount(), 1, "count");
        same(models.modelIds(0, 10)[0], MODEL, "id");
        same(models.lookup(NONE).vendor, address(0), "nobody's");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelAlreadyPublished.selector, MODEL, vendor));
        vm.prank(contributor);
        models.publish(MODEL, offered);
    }

    function testFuzz_termsReadBack(IModelRegistry.Terms memory offered) external {
        offered.modalityMask = offered.modalityMask & ~uint32(1) | 2;
        offered.findingCount = uint8(within(offered.findingCount, 1, 8));
        offered.committee = uint8(within(offered.committee, 1, 8));
        offered.target = uint8(within(offered.target, 1, offered.committee));
        offered.quorum = uint8(within(offered.quorum, 1, offered.target));
        uint256 unused = 256 - 32 * uint256(offered.findingCount);
        offered.tolerances = offered.tolerances >> unused << unused;
        publish(MODEL, offered);
        same(keccak256(abi.encode(models.model(MODEL).terms)), keccak256(abi.encode(offered)), "terms");
    }

    function test_badTermsAreRefused() external {
        IModelRegistry.Terms memory offered = terms(1, 1, 1, 1, 0);
        offered.modalityMask = 0;
        refusedTerms(offered, abi.encodeWithSelector(IModelRegistry.ModalityMaskInvalid.selector, 0));
        offered.modalityMask = 3;
        refusedTerms(offered, abi.encodeWithSelector(IModelRegistry.ModalityMaskInvalid.selector, 3));
        offered.modalityMask = 2;
        offered.findingCount = 0;
        refusedTerms(offered, abi.encodeWithSelector(IModelRegistry.FindingCountInvalid.selector, 0));
        offered.findingCount = 9;
        refusedTerms(offered, abi.encodeWithSelector(IModelRegistry.FindingCountInvalid.selector, 9));
        offered = terms(2, 1, 1, 1, 1);
        offered.findingCount = 1;
        refusedTerms(
            offered,
            abi.encodeWithSelector(IModelRegistry.ToleranceWithoutFinding.selector, offered.tolerances, 1)
        );
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelIdZero.selector));
        publish(0, terms(1, 1, 1, 1, 0));
    }

    /// @notice 1 <= quorum <= target <= committee <= 8.
    function test_quorumTargetAndCommitteeAreInOrder() external {
        unordered(0, 1, 1);
        unordered(2, 1, 3);
        unordered(1, 3, 2);
        unordered(0, 0, 0);
        unordered(1, 1, 9);
        publish(MODEL, terms(1, 8, 8, 8, 0));
        publish(keccak256("second"), terms(1, 1, 1, 1, 0));
        same(models.modelCount(), 2, "the limits are taken");
    }

    function test_fund() external {
        publish(MODEL, terms(1, 1, 1, 1, 0));
        vm.prank(treasury);
        token.transfer(contributor, 5);
        vm.startPrank(contributor);
        token.approve(address(models), 5);
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelFunded(MODEL, contributor, 5);
        models.fund(MODEL, 5);
        same(models.model(MODEL).escrow, 5, "escrow");
        same(pool.totals().funded, 5, "funded");
        same(token.balanceOf(address(pool)), 5, "the vault holds it");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.AmountZero.selector));
        models.fund(MODEL, 0);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelUnknown.selector, NONE));
        models.fund(NONE, 5);
        vm.expectRevert(
            abi.encodeWithSelector(IModelRegistry.EscrowOutOfRange.selector, MODEL, type(uint96).max)
        );
        models.fund(MODEL, type(uint96).max);
    }

    /// @notice What was revealed before a recall still becomes final and is paid, so the escrow waits for that.
    function test_recallThenWithdraw() external {
        publish(MODEL, terms(1, 1, 1, 1, 0));
        fund(MODEL, 3 ether);
        toEpoch(7);
        uint256 until = 7 + court.epochsToFinal();
        same(until, 7 + WINDOW + LIFE + 2, "a window, a challenge and two epochs");
        vm.startPrank(vendor);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelActive.selector, MODEL));
        models.withdrawEscrow(MODEL);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.RecallReasonZero.selector));
        models.recall(MODEL, 0);
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelRecalled(MODEL, vendor, 4);
        models.recall(MODEL, 4);
        same(models.model(MODEL).recalledEpoch, 7, "epoch of the recall");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelAlreadyRecalled.selector, MODEL));
        models.recall(MODEL, 4);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelAlreadyRecalled.selector, MODEL));
        models.fund(MODEL, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.EscrowLocked.selector, MODEL, until));
        models.withdrawEscrow(MODEL);
        toEpoch(until);
        vm.roll(vm.getBlockNumber() - 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.EscrowLocked.selector, MODEL, until));
        models.withdrawEscrow(MODEL);
        toEpoch(until);
        vm.expectEmit(address(models));
        emit IModelRegistry.EscrowWithdrawn(MODEL, vendor, 3 ether);
        models.withdrawEscrow(MODEL);
        same(token.balanceOf(vendor), 3 ether, "vendor");
        same(pool.totals().escrowed, 0, "vault");
        same(pool.totals().returned, 3 ether, "returned");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.AmountZero.selector));
        models.withdrawEscrow(MODEL);
    }

    /// @notice A guardian takes a harmful model out, but never its vendor's money.
    function test_guardianRecallsAndTheVendorIsPaidBack() external {
        publish(MODEL, terms(1, 1, 1, 1, 0));
        fund(MODEL, 3 ether);
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelRecalled(MODEL, guardian, 4);
        vm.prank(guardian);
        models.recall(MODEL, 4);
        same(models.model(MODEL).recallReason, 4, "reason");
        toEpoch(ledger.epoch() + court.epochsToFinal());
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotVendor.selector, MODEL, guardian));
        vm.prank(guardian);
        models.withdrawEscrow(MODEL);
        vm.prank(vendor);
        models.withdrawEscrow(MODEL);
        same(token.balanceOf(vendor), 3 ether, "vendor");
    }

    function test_onlyTheVendorRecallsAndWithdraws() external {
        publish(MODEL, terms(1, 1, 1, 1, 0));
        strangerIsRefused(contributor);
        strangerIsRefused(governor);
        strangerIsRefused(admitter);
        vm.startPrank(contributor);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelUnknown.selector, NONE));
        models.recall(NONE, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelUnknown.selector, NONE));
        models.withdrawEscrow(NONE);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelUnknown.selector, NONE));
        models.model(NONE);
    }

    function test_onlyTheCourtDrawsAndNeverMoreThanThereIs() external {
        publish(MODEL, terms(1, 1, 1, 1, 0));
        fund(MODEL, 5);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotCourt.selector, vendor));
        vm.prank(vendor);
        models.draw(MODEL, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotCourt.selector, address(ledger)));
        vm.prank(address(ledger));
        models.draw(MODEL, 1);
        vm.startPrank(address(court));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.EscrowOutOfRange.selector, MODEL, 6));
        models.draw(MODEL, 6);
        models.draw(MODEL, 5);
        same(models.model(MODEL).escrow, 0, "escrow");
    }

    function strangerIsRefused(address stranger) private {
        vm.startPrank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotVendor.selector, MODEL, stranger));
        models.recall(MODEL, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotVendor.selector, MODEL, stranger));
        models.withdrawEscrow(MODEL);
        vm.stopPrank();
    }

    function unordered(uint8 quorum, uint8 target, uint8 committee) private {
        refusedTerms(
            terms(1, quorum, target, committee, 0),
            abi.encodeWithSelector(IModelRegistry.QuorumInvalid.selector, quorum, target, committee)
        );
    }

    function refusedTerms(IModelRegistry.Terms memory offered, bytes memory refusal) private {
        vm.expectRevert(refusal);
        publish(MODEL, offered);
    }
}
