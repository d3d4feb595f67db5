// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IStudyRegistry} from "../../src/interfaces/IStudyRegistry.sol";
import {Judgements} from "../../src/libraries/Judgement.sol";
import {StudyWord} from "../../src/libraries/StudyWord.sol";
import {Network} from "../support/Network.sol";

/// @notice What a registration keeps, and what may be done with it. Its announcement is in Announcement.t.sol.
contract StudyRegistryTest is Network {
    function test_register() external {
        IStudyRegistry.Registration memory r = registration(STUDY);
        (r.cid, r.modality, r.instanceCount, r.labelCommitment) = ("cid", 5, 77, "label");
        (r.consentScopes, r.consentExpires) = (3, uint64(block.timestamp + 1));
        announce(r);
        toEpoch(9);
        vm.expectEmit(address(studies));
        emit IStudyRegistry.StudyRegistered(STUDY, contributor, "cid", 5, 77, "label", 3, r.consentExpires, true);
        vm.prank(contributor);
        studies.register(r, "salt");
        IStudyRegistry.Study memory study = studies.study(STUDY);
        same(study.cid, "cid", "cid");
        same(study.contributor, contributor, "contributor");
        same(study.modality, 5, "modality");
        same(study.instanceCount, 77, "instances");
        same(study.consentScopes, 3, "scopes");
        same(study.consentExpires, r.consentExpires, "expiry");
        same(study.labelCommitment, "label", "label");
        same(study.index, 0, "index");
        same(study.epoch, 9, "epoch");
        holds(!study.withdrawn && !study.accepted && !study.rejected && !study.labelRevealed, "new");
    }

    function testFuzz_packedStudyReadsBack(address who, uint8 modality, uint24 count, uint8 scopes, uint40 end)
        external
    {
        vm.assume(who != address(0) && count != 0);
        contributor = who;
        IStudyRegistry.Registration memory r = registration(STUDY);
        r.modality = uint8(within(modality, 1, 31));
        r.instanceCount = count;
        r.consentScopes = uint8(within(scopes, 0, 15));
        r.consentExpires = end <= block.timestamp ? 0 : end;
        register(r);
        vm.prank(who);
        studies.withdraw(STUDY);
        judge(STUDY, true);
        IStudyRegistry.Study memory study = studies.study(STUDY);
        same(study.contributor, who, "contributor");
        same(study.modality, r.modality, "modality");
        same(study.instanceCount, count, "instances");
        same(study.consentScopes, r.consentScopes, "scopes");
        same(study.consentExpires, r.consentExpires, "expiry");
        holds(study.withdrawn && study.accepted, "withdrawn and accepted");
    }

    /// @notice The lot of a task depends on the study's place and epoch, which the word that the ledger reads has.
    function test_indexAndEpochStandInTheWord() external {
        toEpoch(3);
        registerStudy("first");
        toEpoch(5);
        registerStudy("second");
        bytes32[] memory ids = new bytes32[](3);
        (ids[0], ids[1], ids[2]) = ("second", "none", "first");
        StudyWord[] memory words = studies.wordsOf(ids);
        same(words[0].index(), 1, "index of the second");
        same(words[0].epoch(), 5, "epoch of the second");
        holds(!words[1].known(), "unknown");
        same(words[2].index(), 0, "index of the first");
        same(words[2].epoch(), 3, "epoch of the first");
        same(StudyWord.unwrap(words[0]), StudyWord.unwrap(studies.wordOf("second")), "one by one");
        same(studies.study("second").index, 1, "index in the record");
        same(studies.study("second").epoch, 5, "epoch in the record");
    }

    /// @notice The same pixels are taken once: by whomever, under whatever CID, and even after a withdrawal.
    function test_duplicatePixelRootIsRefused() external {
        registerStudy(STUDY);
        bytes memory refusal =
            abi.encodeWithSelector(IStudyRegistry.StudyAlreadyRegistered.selector, STUDY, contributor);
        IStudyRegistry.Registration memory r = registration(STUDY);
        r.cid = "other";
        announce(r);
        nextBlock();
        vm.expectRevert(refusal);
        vm.prank(contributor);
        studies.register(r, "salt");
        vm.prank(contributor);
        studies.withdraw(STUDY);
        contributor = vendor;
        announce(registration(STUDY));
        nextBlock();
        vm.expectRevert(refusal);
        vm.prank(vendor);
        studies.register(registration(STUDY), "salt");
    }

    function test_incompleteStudiesAreRefused() external {
        IStudyRegistry.Registration memory r = registration(0);
        refused(r, abi.encodeWithSelector(IStudyRegistry.StudyIncomplete.selector));
        r = registration(STUDY);
        r.cid = 0;
        refused(r, abi.encodeWithSelector(IStudyRegistry.StudyIncomplete.selector));
        r = registration(STUDY);
        r.modality = 0;
        refused(r, abi.encodeWithSelector(IStudyRegistry.ModalityInvalid.selector, 0));
        r.modality = 32;
        refused(r, abi.encodeWithSelector(IStudyRegistry.ModalityInvalid.selector, 32));
        r = registration(STUDY);
        r.consentExpires = uint64(block.timestamp);
        refused(r, abi.encodeWithSelector(IStudyRegistry.ConsentExpiryInvalid.selector, block.timestamp));
        r.consentExpires = uint64(1) << 40;
        refused(r, abi.encodeWithSelector(IStudyRegistry.ConsentExpiryInvalid.selector, uint64(1) << 40));
    }

    function test_instanceCountsHaveTheirLimits() external {
        IStudyRegistry.Registration memory r = registration(STUDY);
        r.instanceCount = 0;
        refused(r, abi.encodeWithSelector(IStudyRegistry.InstanceCountInvalid.selector, 0));
        r.instanceCount = 1 << 24;
        refused(r, abi.encodeWithSelector(IStudyRegistry.InstanceCountInvalid.selector, 1 << 24));
        r.instanceCount = (1 << 24) - 1;
        register(r);
        same(studies.study(STUDY).instanceCount, (1 << 24) - 1, "most instances");
        r = registration("one");
        r.instanceCount = 1;
        register(r);
        same(studies.study("one").instanceCount, 1, "fewest");
    }

    function test_consentHasFourScopes() external {
        IStudyRegistry.Registration memory r = registration(STUDY);
        r.consentScopes = 16;
        refused(r, abi.encodeWithSelector(IStudyRegistry.ConsentScopesInvalid.selector, 16));
        r.consentScopes = 255;
        refused(r, abi.encodeWithSelector(IStudyRegistry.ConsentScopesInvalid.selector, 255));
        r.consentScopes = 15;
        register(r);
        same(studies.study(STUDY).consentScopes, 15, "all");
        r = registration("none");
        r.consentScopes = 0;
        register(r);
        holds(!studies.wordOf("none").inferable(), "consent to nothing");
    }

    /// @notice Consent that has ended is marked in the word that the ledger reads, without a transaction.
    function test_consentEndsByItself() external {
        IStudyRegistry.Registration memory r = registration(STUDY);
        r.consentExpires = uint64(block.timestamp + 100);
        register(r);
        vm.warp(r.consentExpires - 1);
        holds(studies.wordOf(STUDY).inferable(), "in its last second");
        vm.warp(r.consentExpires);
        holds(studies.wordOf(STUDY).ended() && !studies.wordOf(STUDY).inferable(), "ended");
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

    function test_onlyTheCourtJudges() external {
        registerStudy(STUDY);
        registerStudy("unfit");
        uint256[] memory none = new uint256[](0);
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.NotCourt.selector, address(ledger)));
        vm.prank(address(ledger));
        studies.judge(none, none);
        judge(STUDY, true);
        judge("unfit", false);
        holds(studies.study(STUDY).accepted && !studies.study(STUDY).rejected, "accepted");
        holds(studies.study("unfit").rejected && !studies.study("unfit").accepted, "rejected");
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

    /// @dev Refused although it was announced.
    function refused(IStudyRegistry.Registration memory r, bytes memory why) private {
        bytes32 commitment = studies.registrationCommitment(r.studyId, r.cid, contributor, keccak256(why));
        vm.prank(contributor);
        studies.announce(commitment);
        nextBlock();
        vm.expectRevert(why);
        vm.prank(contributor);
        studies.register(r, keccak256(why));
    }

    function judge(bytes32 studyId, bool accepted) private {
        (uint256[] memory slots, uint256[] memory words) = (new uint256[](1), new uint256[](1));
        uint256 index = studies.study(studyId).index;
        slots[0] = index / Judgements.PER_SLOT;
        words[0] = Judgements.put(
            studies.judgements(slots[0]), index, accepted ? Judgements.ACCEPTED : Judgements.REJECTED
        );
        vm.prank(address(court));
        studies.judge(slots, words);
    }
}
