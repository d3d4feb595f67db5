// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IStudyRegistry} from "../src/interfaces/IStudyRegistry.sol";
import {Network} from "./support/Network.sol";

contract StudyRegistryTest is Network {
    bytes32 private constant STUDY = keccak256("study");

    function test_register() external {
        uint64 end = uint64(block.timestamp + 1);
        vm.expectEmit(address(studies));
        emit IStudyRegistry.StudyRegistered(STUDY, contributor, "cid", 5, 77, "label", 3, end);
        vm.prank(contributor);
        studies.register(STUDY, "cid", 5, 77, "label", 3, end);
        IStudyRegistry.Study memory study = studies.study(STUDY);
        same(study.cid, "cid", "cid");
        same(study.contributor, contributor, "contributor");
        same(study.modality, 5, "modality");
        same(study.instanceCount, 77, "instances");
        same(study.consentScopes, 3, "scopes");
        same(study.consentExpires, end, "expiry");
        same(study.labelCommitment, "label", "label");
        holds(!study.withdrawn && !study.validated && !study.labelRevealed, "new");
    }

    function testFuzz_packedStudyReadsBack(address who, uint8 modality, uint32 count, uint8 scopes, uint40 end)
        external
    {
        vm.assume(who != address(0) && count != 0);
        modality = uint8(within(modality, 1, 31));
        uint64 expires = end <= block.timestamp ? 0 : end;
        vm.startPrank(who);
        studies.register(STUDY, "cid", modality, count, 0, scopes, expires);
        studies.withdraw(STUDY);
        vm.stopPrank();
        vm.prank(address(ledger));
        studies.markValidated(STUDY);
        IStudyRegistry.Study memory study = studies.study(STUDY);
        same(study.contributor, who, "contributor");
        same(study.modality, modality, "modality");
        same(study.instanceCount, count, "instances");
        same(study.consentScopes, scopes, "scopes");
        same(study.consentExpires, expires, "expiry");
        holds(study.withdrawn && study.validated, "withdrawn and validated");
    }

    /// @notice The same pixels are taken once: by whomever, under whatever CID, and even after a withdrawal.
    function test_duplicatePixelRootIsRefused() external {
        registerStudy(STUDY);
        bytes memory refusal =
            abi.encodeWithSelector(IStudyRegistry.StudyAlreadyRegistered.selector, STUDY, contributor);
        vm.expectRevert(refusal);
        vm.prank(vendor);
        studies.register(STUDY, "other", 3, 1, 0, 1, 0);
        vm.startPrank(contributor);
        studies.withdraw(STUDY);
        vm.expectRevert(refusal);
        studies.register(STUDY, cidOf(STUDY), CR, 4, 0, 1, 0);
    }

    function test_incompleteStudiesAreRefused() external {
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.StudyIncomplete.selector));
        studies.register(0, "cid", 1, 1, 0, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.StudyIncomplete.selector));
        studies.register(STUDY, 0, 1, 1, 0, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.ModalityInvalid.selector, 0));
        studies.register(STUDY, "cid", 0, 1, 0, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.ModalityInvalid.selector, 32));
        studies.register(STUDY, "cid", 32, 1, 0, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.NoInstances.selector));
        studies.register(STUDY, "cid", 1, 0, 0, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.ConsentExpiryInvalid.selector, block.timestamp));
        studies.register(STUDY, "cid", 1, 1, 0, 1, uint64(block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.ConsentExpiryInvalid.selector, uint64(1) << 40));
        studies.register(STUDY, "cid", 1, 1, 0, 1, uint64(1) << 40);
    }

    function test_withdraw() external {
        registerStudy(STUDY);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.NotContributor.selector, STUDY, vendor));
        vm.prank(vendor);
        studies.withdraw(STUDY);
        vm.startPrank(contributor);
        vm.expectEmit(address(studies));
        emit IStudyRegistry.StudyWithdrawn(STUDY, contributor);
        studies.withdraw(STUDY);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.StudyAlreadyWithdrawn.selector, STUDY));
        studies.withdraw(STUDY);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.StudyUnknown.selector, keccak256("none")));
        studies.withdraw(keccak256("none"));
    }

    function test_grantAndRevoke() external {
        registerStudy(STUDY);
        vm.startPrank(contributor);
        vm.expectEmit(address(studies));
        emit IStudyRegistry.StudyGranted(STUDY, vendor, "key");
        studies.grant(STUDY, vendor, "key");
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.GranteeZero.selector));
        studies.grant(STUDY, address(0), "key");
        studies.withdraw(STUDY);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.StudyAlreadyWithdrawn.selector, STUDY));
        studies.grant(STUDY, vendor, "key");
        vm.expectEmit(address(studies));
        emit IStudyRegistry.StudyGrantRevoked(STUDY, vendor);
        studies.revoke(STUDY, vendor);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.NotContributor.selector, STUDY, vendor));
        vm.prank(vendor);
        studies.revoke(STUDY, vendor);
    }

    function test_onlyTheLedgerValidates() external {
        registerStudy(STUDY);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.NotLedger.selector, contributor));
        vm.prank(contributor);
        studies.markValidated(STUDY);
    }

    function test_pages() external {
        for (uint256 i; i < 5; ++i) {
            registerStudy(bytes32(i + 1));
        }
        same(studies.studyCount(), 5, "count");
        same(studies.studyIds(0, 2).length, 2, "first page");
        same(studies.studyIds(3, type(uint256).max).length, 2, "last page");
        same(studies.studyIds(3, 9)[1], bytes32(uint256(5)), "last id");
        same(studies.studyIds(5, 9).length, 0, "past the end");
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.StudyUnknown.selector, bytes32(uint256(6))));
        studies.study(bytes32(uint256(6)));
    }
}
