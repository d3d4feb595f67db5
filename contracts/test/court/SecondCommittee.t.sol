// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice Challenges of mixed committees, and evidence that does not do for one.
contract SecondCommitteeTest is Nodes {
    ICourt.First private first;

    function setUp() public override {
        super.setUp();
        registerNodes(8);
        open(terms(1, 2, 8, 8, 5));
        give(challenger, BOND, address(court));
    }

    /// @dev Nodes 1 and 2 say 100, node 3 fails; contested by the challenger.
    function contested() private {
        Sheet[] memory sheets = new Sheet[](3);
        (sheets[0], sheets[1]) = (sheet(1, STUDY, 0, finding(100)), sheet(2, STUDY, 0, finding(100)));
        sheets[2] = sheet(3, STUDY, 1, 0);
        run(sheets);
        nextEpoch();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        vm.prank(challenger);
        court.challenge(MODEL, batches, decisions);
        (first.nodes, first.statuses, first.findings) = (new uint32[](3), new uint16[](3), new bytes32[](3));
        for (uint32 i; i < 3; ++i) {
            first.nodes[i] = i + 1;
        }
        first.statuses[2] = 1;
        (first.findings[0], first.findings[1]) = (finding(100), finding(100));
        first.group = 3;
    }

    function resolve(Sheet[] memory second) private {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(second, STUDY);
        court.resolve(MODEL, first, batches, decisions);
    }

    /// @notice In both committees who is outside of the final group loses for disagreement, and nobody else anything.
    function test_dissentersOfBoth() external {
        contested();
        Sheet[] memory second = votes(STUDY, 4, values(500, 101, 102, 103));
        run(second);
        nextEpoch();
        resolve(second);
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        for (uint32 node = 1; node <= 7; ++node) {
            bool outside = node == 3 || node == 4;
            same(nodes.node(node).stake, outside ? STAKE - DISAGREEMENT : STAKE, "stake");
            uint256 fee = outside ? 0 : uint256(8 ether) / 5;
            same(pool.credit(ownerOf(node)), node > 4 ? fee + BOND / 3 : fee, "fee and bond");
        }
        same(pool.credit(challenger), 0, "the bond is gone");
        same(nodes.totals().credited, 0, "nobody profits from disagreement");
    }

    /// @notice The second committee says what the first one's dissenter had said: it is paid, its group is slashed.
    function test_theDissenterWasRight() external {
        contested();
        Sheet[] memory second = new Sheet[](3);
        for (uint32 i; i < 3; ++i) {
            second[i] = sheet(4 + i, STUDY, 1, 0);
        }
        run(second);
        nextEpoch();
        vm.expectEmit(address(court));
        emit ICourt.ChallengeEnded(
            taskId(STUDY), false, bytes32(uint256(4) << 224 | uint256(5) << 192 | uint256(6) << 160)
        );
        vm.expectEmit(address(court));
        emit ICourt.TaskFinalised(taskId(STUDY), STUDY, 0, bytes32(uint256(3) << 224), paidFor(1, 10 ether));
        resolve(second);
        same(pool.credit(ownerOf(3)), FEE / 4, "the dissenter");
        same(pool.credit(ownerOf(6)), FEE / 4, "one of the second committee");
        same(pool.credit(contributor), 0, "no royalty for a failure");
        same(pool.credit(challenger), BOND, "bond back");
        for (uint32 node = 1; node <= 2; ++node) {
            same(nodes.node(node).stake, STAKE - OVERTURNED, "overturned");
        }
        same(nodes.node(3).stake, STAKE, "not the dissenter");
    }

    /// @notice Eight results without a quorum end a challenge before its deadline: the first value stands.
    function test_eightWithoutAQuorum() external {
        contested();
        registerNodes(11);
        nextEpoch(); // of eleven nodes the lot takes in everybody from the second epoch on
        Sheet[] memory second = joined(
            votes(STUDY, 4, values(200, 300, 400, 500)), votes(STUDY, 8, values(600, 700, 800, 900))
        );
        run(second);
        same(ledger.task(STUDY, MODEL).count, 8, "all of them");
        nextEpoch();
        vm.expectEmit(address(court));
        emit ICourt.ChallengeEnded(taskId(STUDY), true, 0);
        resolve(second);
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        same(pool.credit(challenger), BOND, "bond back");
        same(pool.credit(ownerOf(1)), 4 ether, "the first committee's fee");
        same(nodes.node(4).stake, STAKE, "without a quorum nobody was wrong");
        same(nodes.node(3).stake, STAKE - DISAGREEMENT, "but in the first committee");
    }

    function test_incompleteEvidence() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(1, 2, 3));
        run(sheets);
        nextEpoch();
        assembly ("memory-safe") {
            mstore(sheets, 2)
        }
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        vm.expectRevert(abi.encodeWithSelector(ICourt.EvidenceIncomplete.selector, taskId(STUDY), 2, 3));
        court.challenge(MODEL, batches, decisions);
    }

    function test_onlyOneTaskAtATime() external {
        vm.expectRevert(abi.encodeWithSelector(ICourt.EvidenceMalformed.selector));
        court.challenge(MODEL, new ICourt.Batch[](0), new ICourt.Decision[](2));
        vm.expectRevert(abi.encodeWithSelector(ICourt.EvidenceMalformed.selector));
        court.resolve(MODEL, first, new ICourt.Batch[](0), new ICourt.Decision[](0));
    }

    /// @notice A task that nobody has reported on has nothing to challenge, be its study known or not.
    function test_nothingToChallenge() external {
        ICourt.Decision[] memory decisions = new ICourt.Decision[](1);
        decisions[0].studyId = keccak256("nobody's");
        vm.expectRevert(abi.encodeWithSelector(ICourt.EvidenceUnordered.selector));
        court.challenge(MODEL, new ICourt.Batch[](0), decisions);
        decisions[0].studyId = STUDY;
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotChallengeable.selector, taskId(STUDY)));
        court.challenge(MODEL, new ICourt.Batch[](0), decisions);
    }

    /// @notice No task has more than eight results.
    function test_tooManyVerdicts() external {
        ICourt.Decision[] memory decisions = new ICourt.Decision[](1);
        decisions[0] = ICourt.Decision(STUDY, 0, new ICourt.Verdict[](9));
        vm.expectRevert(abi.encodeWithSelector(ICourt.EvidenceMalformed.selector));
        court.finalise(MODEL, new ICourt.Batch[](1), decisions);
    }

    /// @notice A task that lacks more results than its committee has places is closed by the last of those.
    function test_reopenedForNoMoreThanTheCommittee() external {
        bytes32 studyId = keccak256("second study");
        bytes32 modelId = keccak256("small committee");
        publish(modelId, terms(1, 3, 4, 4, 0));
        fund(modelId, FEE);
        registerStudy(studyId);
        toEpoch(ledger.epoch() + 2 * WIDEN); // by then everybody may run it
        Sheet[] memory sheets = new Sheet[](3);
        for (uint32 node = 1; node <= 3; ++node) {
            IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](1);
            openings[0] = opening(studyId, node, 0, finding(int32(node)));
            sheets[node - 1] = sheet(node, modelId, openings);
        }
        run(sheets);
        nextEpoch();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, modelId, only(studyId));
        vm.expectEmit(address(court));
        emit ICourt.TaskReopened(ledger.taskIdOf(studyId, modelId), 4);
        court.finalise(modelId, batches, decisions);
        same(ledger.task(studyId, modelId).floor, 4, "floor");
    }
}
