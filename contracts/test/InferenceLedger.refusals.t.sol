// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../src/interfaces/IInferenceLedger.sol";
import {Network} from "./support/Network.sol";

/// @notice Every reason for which a result is left out, and that the state stays as it was.
contract InferenceLedgerRefusalsTest is Network {
    bytes32 private studyId;

    function setUp() public override {
        super.setUp();
        registerNodes(3);
        studyId = open(2, 2, 3, 5);
    }

    function refused(IInferenceLedger.SignedResult memory result, IInferenceLedger.Refusal reason) private {
        bytes32 id = ledger.taskIdOf(result.studyId, result.modelId);
        uint256 members = ledger.task(id).nodes.length;
        same(uint256(ledger.refusalOf(result)), uint256(reason), "foretold");
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.ResultRefused(id, result.node, reason);
        same(submit(result), 0, "accepted");
        same(ledger.task(id).nodes.length, members, "members");
    }

    function good() private view returns (IInferenceLedger.SignedResult memory) {
        return signed(studyId, 1, 0, finding(1));
    }

    function test_alreadyReported() external {
        same(uint256(ledger.refusalOf(good())), uint256(IInferenceLedger.Refusal.None), "foretold");
        submit(good());
        refused(good(), IInferenceLedger.Refusal.AlreadyReported);
        refused(signed(studyId, 1, 3, 0), IInferenceLedger.Refusal.AlreadyReported);
    }

    function test_alreadyReportedEvenWhenFinalAndWithdrawn() external {
        submit(good());
        submit(signed(studyId, 2, 0, finding(1)));
        vm.prank(contributor);
        studies.withdraw(studyId);
        refused(good(), IInferenceLedger.Refusal.AlreadyReported);
    }

    function test_taskFinal() external {
        submit(good());
        submit(signed(studyId, 2, 0, finding(1)));
        refused(signed(studyId, 3, 0, finding(1)), IInferenceLedger.Refusal.TaskFinal);
    }

    function test_taskInconclusive() external {
        submit(signed(studyId, 1, 1, 0));
        submit(signed(studyId, 2, 2, 0));
        submit(signed(studyId, 3, 3, 0));
        allow(ownerOf(4), STAKE);
        vm.prank(ownerOf(4));
        nodes.register(vm.addr(keyOf(4)), 0, STAKE);
        refused(signed(studyId, 4, 1, 0), IInferenceLedger.Refusal.TaskFinal);
    }

    function test_studyUnknown() external {
        refused(signed(keccak256("nothing"), 1, 0, 0), IInferenceLedger.Refusal.StudyUnknown);
    }

    function test_studyWithdrawn() external {
        vm.prank(contributor);
        studies.withdraw(studyId);
        refused(good(), IInferenceLedger.Refusal.StudyWithdrawn);
    }

    function test_consentLacking() external {
        bytes32 other = keccak256("training only");
        vm.prank(contributor);
        studies.register(other, cidOf(other), CR, 1, 0, 4, 0);
        refused(signed(other, 1, 0, 0), IInferenceLedger.Refusal.ConsentLacking);
    }

    function test_consentEnded() external {
        bytes32 other = keccak256("for an hour");
        uint64 end = uint64(block.timestamp + 3600);
        vm.prank(contributor);
        studies.register(other, cidOf(other), CR, 1, 0, SCOPE_INFERENCE, end);
        vm.warp(end - 1);
        same(
            uint256(ledger.refusalOf(signed(other, 1, 0, 0))), uint256(IInferenceLedger.Refusal.None), "a second before"
        );
        vm.warp(end);
        refused(signed(other, 1, 0, 0), IInferenceLedger.Refusal.ConsentEnded);
    }

    function test_modelUnknown() external {
        refused(signed(studyId, keccak256("nothing"), 1, 0, 0), IInferenceLedger.Refusal.ModelUnknown);
        refused(signed(studyId, 0, 1, 0, 0), IInferenceLedger.Refusal.ModelUnknown);
    }

    function test_modelRecalled() external {
        vm.prank(vendor);
        models.recall(MODEL, 1);
        refused(good(), IInferenceLedger.Refusal.ModelRecalled);
    }

    function test_modalityMismatch() external {
        bytes32 other = keccak256("a CT");
        vm.prank(contributor);
        studies.register(other, cidOf(other), 3, 1, 0, SCOPE_INFERENCE, 0);
        refused(signed(other, 1, 0, 0), IInferenceLedger.Refusal.ModalityMismatch);
    }

    function test_escrowShort() external {
        bytes32 poor = keccak256("poor model");
        publish(poor, terms(1, 2, 3, 5));
        refused(signed(studyId, poor, 1, 0, 0), IInferenceLedger.Refusal.EscrowShort);
        fund(poor, FEE - 1);
        refused(signed(studyId, poor, 1, 0, 0), IInferenceLedger.Refusal.EscrowShort);
        fund(poor, 1);
        same(submit(signed(studyId, poor, 1, 0, 0)), 1, "accepted once funded");
    }

    function test_nodeUnknown() external {
        refused(signed(studyId, 9, 0, 0), IInferenceLedger.Refusal.NodeUnknown);
        refused(signed(studyId, 0, 0, 0), IInferenceLedger.Refusal.NodeUnknown);
    }

    function test_nodeExited() external {
        vm.prank(ownerOf(1));
        nodes.requestExit(1);
        refused(good(), IInferenceLedger.Refusal.NodeExited);
        vm.warp(block.timestamp + EXIT_DELAY);
        vm.prank(ownerOf(1));
        nodes.withdrawStake(1);
        refused(good(), IInferenceLedger.Refusal.NodeExited);
    }

    function test_nodeInactive() external {
        vm.prank(address(ledger));
        nodes.slash(1, 1, new address[](0));
        refused(good(), IInferenceLedger.Refusal.NodeInactive);
        holds(!ledger.owedTo(studyId, MODEL, 1), "nothing is owed by it");
        allow(ownerOf(1), 1);
        vm.prank(ownerOf(1));
        nodes.addStake(1, 1);
        same(submit(good()), 1, "accepted after the top-up");
    }

    function test_findingsWithFailure() external {
        refused(signed(studyId, 1, 5, finding(1)), IInferenceLedger.Refusal.FindingsWithFailure);
        refused(signed(studyId, 1, 5, bytes32(uint256(1))), IInferenceLedger.Refusal.FindingsWithFailure);
    }

    function test_findingsBeyondModel() external {
        refused(signed(studyId, 1, 0, bytes32(uint256(1) << 191)), IInferenceLedger.Refusal.FindingsBeyondModel);
        refused(signed(studyId, 1, 0, bytes32(uint256(1))), IInferenceLedger.Refusal.FindingsBeyondModel);
        same(submit(signed(studyId, 1, 0, bytes32(uint256(1) << 192))), 1, "the last place of the model is fine");
    }

    function test_signatureOfOtherContent() external {
        IInferenceLedger.SignedResult memory result = good();
        result.findings = finding(2);
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
        result = good();
        result.status = 1;
        result.findings = 0;
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
        result = good();
        result.artefacts = keccak256("other artefacts");
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
        result = good();
        result.runtime = 0;
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
    }

    function test_signatureOfRotatedKey() external {
        IInferenceLedger.SignedResult memory result = good();
        vm.prank(ownerOf(1));
        nodes.setSigner(1, vm.addr(keyOf(77)));
        vm.warp(block.timestamp + SIGNER_GRACE + 1);
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
        (result.r, result.vs) = vm.signCompact(keyOf(77), ledger.digestOf(result));
        same(submit(result), 1, "accepted with the new key");
    }

    function test_signatureOfRotatedKeyInItsGrace() external {
        IInferenceLedger.SignedResult memory result = good();
        vm.prank(ownerOf(1));
        nodes.setSigner(1, vm.addr(keyOf(77)));
        vm.warp(block.timestamp + SIGNER_GRACE);
        same(submit(result), 1, "a result on its way is accepted");
    }

    function test_signatureOfRevokedKey() external {
        IInferenceLedger.SignedResult memory result = good();
        vm.startPrank(ownerOf(1));
        nodes.setSigner(1, vm.addr(keyOf(77)));
        nodes.revokeSigner(1, vm.addr(keyOf(1)));
        vm.stopPrank();
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
    }

    function test_emptyAndTooLargeBatches() external {
        vm.expectRevert(abi.encodeWithSelector(IInferenceLedger.EmptyBatch.selector));
        ledger.submit(new IInferenceLedger.SignedResult[](0));
        vm.expectRevert(abi.encodeWithSelector(IInferenceLedger.BatchTooLarge.selector, 113, 112));
        ledger.submit(new IInferenceLedger.SignedResult[](113));
        same(ledger.submit(new IInferenceLedger.SignedResult[](112)), 0, "the largest batch is read");
    }
}
