// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IStudyRegistry} from "../../src/interfaces/IStudyRegistry.sol";
import {Network} from "../support/Network.sol";

/// @notice A registration is announced a block before, so that nobody who sees it in the mempool can be first.
contract AnnouncementTest is Network {
    function test_announcedThenRegistered() external {
        bytes32 commitment = commitmentOf(contributor, "salt");
        same(
            commitment, keccak256(abi.encode(STUDY, cidOf(STUDY), contributor, bytes32("salt"))), "the commitment"
        );
        vm.expectEmit(address(studies));
        emit IStudyRegistry.RegistrationAnnounced(commitment, contributor);
        vm.prank(contributor);
        studies.announce(commitment);
        nextBlock();
        vm.prank(contributor);
        studies.register(registration(STUDY), "salt");
        same(studies.study(STUDY).contributor, contributor, "contributor");
    }

    function test_notAnnouncedIsRefused() external {
        refused(contributor, "salt");
        announce(registration(STUDY));
        nextBlock();
        refused(contributor, "another salt");
    }

    function test_sameBlockIsRefused() external {
        announce(registration(STUDY));
        refused(contributor, "salt");
        nextBlock();
        vm.prank(contributor);
        studies.register(registration(STUDY), "salt");
        same(studies.studyCount(), 1, "registered");
    }

    function test_anotherAccountsAnnouncementIsRefused() external {
        announce(registration(STUDY));
        nextBlock();
        refused(vendor, "salt");
    }

    function test_anotherCidOrStudyIsRefused() external {
        announce(registration(STUDY));
        nextBlock();
        IStudyRegistry.Registration memory r = registration(STUDY);
        r.cid = "other";
        bytes32 commitment = studies.registrationCommitment(r.studyId, r.cid, contributor, "salt");
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.RegistrationNotAnnounced.selector, commitment));
        vm.prank(contributor);
        studies.register(r, "salt");
        r = registration("other");
        r.cid = cidOf(STUDY);
        commitment = studies.registrationCommitment(r.studyId, r.cid, contributor, "salt");
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.RegistrationNotAnnounced.selector, commitment));
        vm.prank(contributor);
        studies.register(r, "salt");
    }

    /// @notice Who copies a registration that waits to be mined has to announce it as well, and is a block late.
    function test_copiedRegistrationComesTooLate() external {
        announce(registration(STUDY));
        nextBlock();
        bytes32 copied = commitmentOf(vendor, "salt");
        vm.prank(vendor);
        studies.announce(copied);
        refused(vendor, "salt");
        vm.prank(contributor);
        studies.register(registration(STUDY), "salt");
        nextBlock();
        vm.expectRevert(
            abi.encodeWithSelector(IStudyRegistry.StudyAlreadyRegistered.selector, STUDY, contributor)
        );
        vm.prank(vendor);
        studies.register(registration(STUDY), "salt");
    }

    /// @notice A copied commitment neither serves who copied it nor puts its author off: each announces for itself.
    function test_copiedAnnouncementServesNobody() external {
        bytes32 commitment = commitmentOf(contributor, "salt");
        vm.prank(vendor);
        studies.announce(commitment);
        nextBlock();
        refused(vendor, "salt");
        refused(contributor, "salt");
        vm.prank(contributor);
        studies.announce(commitment);
        nextBlock();
        vm.prank(contributor);
        studies.register(registration(STUDY), "salt");
        same(studies.study(STUDY).contributor, contributor, "its author's");
    }

    /// @notice Announcing again does not make an announcement younger.
    function test_twiceAnnouncedIsRefused() external {
        announce(registration(STUDY));
        nextBlock();
        bytes32 commitment = commitmentOf(contributor, "salt");
        vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.AlreadyAnnounced.selector, commitment));
        vm.prank(contributor);
        studies.announce(commitment);
        vm.prank(contributor);
        studies.register(registration(STUDY), "salt");
        same(studies.studyCount(), 1, "registered");
    }

    function test_oneAnnouncementOneRegistration() external {
        registerStudy(STUDY);
        refused(contributor, "salt");
    }

    function commitmentOf(address who, bytes32 salt) private view returns (bytes32) {
        return studies.registrationCommitment(STUDY, cidOf(STUDY), who, salt);
    }

    function refused(address who, bytes32 salt) private {
        bytes memory why =
            abi.encodeWithSelector(IStudyRegistry.RegistrationNotAnnounced.selector, commitmentOf(who, salt));
        vm.expectRevert(why);
        vm.prank(who);
        studies.register(registration(STUDY), salt);
    }
}
