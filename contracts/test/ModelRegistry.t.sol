// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IModelRegistry} from "../src/interfaces/IModelRegistry.sol";
import {Network} from "./support/Network.sol";

contract ModelRegistryTest is Network {
    function refusedTerms(IModelRegistry.Terms memory offered, bytes memory refusal) private {
        vm.expectRevert(refusal);
        publish(MODEL, offered);
    }

    function test_publish() external {
        IModelRegistry.Terms memory offered = terms(2, 3, 5, 7);
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelPublished(MODEL, vendor, offered);
        publish(MODEL, offered);
        IModelRegistry.Model memory model = models.model(MODEL);
        same(model.vendor, vendor, "vendor");
        same(keccak256(abi.encode(model.terms)), keccak256(abi.encode(offered)), "terms");
        same(models.modelCount(), 1, "count");
        same(models.modelIds(0, 10)[0], MODEL, "id");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelAlreadyPublished.selector, MODEL, vendor));
        vm.prank(contributor);
        models.publish(MODEL, offered);
    }

    function test_badTermsAreRefused() external {
        IModelRegistry.Terms memory offered = terms(1, 1, 1, 0);
        offered.modalityMask = 0;
        refusedTerms(offered, abi.encodeWithSelector(IModelRegistry.ModalityMaskInvalid.selector, 0));
        offered.modalityMask = 3;
        refusedTerms(offered, abi.encodeWithSelector(IModelRegistry.ModalityMaskInvalid.selector, 3));
        offered.modalityMask = 2;
        offered.findingCount = 0;
        refusedTerms(offered, abi.encodeWithSelector(IModelRegistry.FindingCountInvalid.selector, 0));
        offered.findingCount = 9;
        refusedTerms(offered, abi.encodeWithSelector(IModelRegistry.FindingCountInvalid.selector, 9));
        refusedTerms(terms(1, 0, 1, 0), abi.encodeWithSelector(IModelRegistry.QuorumInvalid.selector, 0, 1));
        refusedTerms(terms(1, 3, 2, 0), abi.encodeWithSelector(IModelRegistry.QuorumInvalid.selector, 3, 2));
        refusedTerms(terms(1, 1, 7, 0), abi.encodeWithSelector(IModelRegistry.QuorumInvalid.selector, 1, 7));
        offered = terms(2, 1, 1, 1);
        offered.findingCount = 1;
        refusedTerms(
            offered,
            abi.encodeWithSelector(IModelRegistry.ToleranceWithoutFinding.selector, offered.tolerances, 1)
        );
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelIdZero.selector));
        publish(0, terms(1, 1, 1, 0));
    }

    function test_fund() external {
        publish(MODEL, terms(1, 1, 1, 0));
        vm.prank(treasury);
        token.transfer(contributor, 5);
        vm.startPrank(contributor);
        token.approve(address(models), 5);
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelFunded(MODEL, contributor, 5);
        models.fund(MODEL, 5);
        same(models.model(MODEL).escrow, 5, "escrow");
        same(token.balanceOf(address(pool)), 5, "the vault holds it");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.AmountZero.selector));
        models.fund(MODEL, 0);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelUnknown.selector, keccak256("none")));
        models.fund(keccak256("none"), 5);
        vm.expectRevert(
            abi.encodeWithSelector(IModelRegistry.EscrowOutOfRange.selector, MODEL, type(uint96).max)
        );
        models.fund(MODEL, type(uint96).max);
    }

    function test_recallThenWithdraw() external {
        publish(MODEL, terms(1, 1, 1, 0));
        fund(MODEL, 3 ether);
        vm.startPrank(vendor);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelActive.selector, MODEL));
        models.withdrawEscrow(MODEL);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.RecallReasonZero.selector));
        models.recall(MODEL, 0);
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelRecalled(MODEL, vendor, 4);
        models.recall(MODEL, 4);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelAlreadyRecalled.selector, MODEL));
        models.recall(MODEL, 4);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelAlreadyRecalled.selector, MODEL));
        models.fund(MODEL, 1);
        vm.expectEmit(address(models));
        emit IModelRegistry.EscrowWithdrawn(MODEL, vendor, 3 ether);
        models.withdrawEscrow(MODEL);
        same(token.balanceOf(vendor), 3 ether, "vendor");
        same(pool.totals().escrowed, 0, "vault");
        same(pool.totals().returned, 3 ether, "returned");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.AmountZero.selector));
        models.withdrawEscrow(MODEL);
    }

    function test_onlyTheVendorRecallsAndWithdraws() external {
        publish(MODEL, terms(1, 1, 1, 0));
        vm.startPrank(contributor);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotVendor.selector, MODEL, contributor));
        models.recall(MODEL, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotVendor.selector, MODEL, contributor));
        models.withdrawEscrow(MODEL);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelUnknown.selector, keccak256("none")));
        models.recall(keccak256("none"), 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelUnknown.selector, keccak256("none")));
        models.model(keccak256("none"));
    }

    function test_onlyTheLedgerDrawsAndNeverMoreThanThereIs() external {
        publish(MODEL, terms(1, 1, 1, 0));
        fund(MODEL, 5);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotLedger.selector, vendor));
        vm.prank(vendor);
        models.draw(MODEL, 1);
        vm.startPrank(address(ledger));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.EscrowOutOfRange.selector, MODEL, 6));
        models.draw(MODEL, 6);
        models.draw(MODEL, 5);
        same(models.model(MODEL).escrow, 0, "escrow");
    }
}
