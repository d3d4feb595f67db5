// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice What a challenge takes, and how each of its ends pays.
contract ChallengeTest is Nodes {
    uint256 private supply;

    function setUp() public override {
        super.setUp();
        registerNodes(8);
        open(terms(1, 2, 8, 8, 5));
        give(challenger, 2 * BOND, address(court));
        supply = token.totalSupply();
    }

    /// @dev Runs the first committee, nodes 1 and 2, and moves to the epoch after it.
    function ran(int32 said) private returns (Sheet[] memory sheets) {
        sheets = votes(STUDY, 1, values(said, said));
        run(sheets);
        nextEpoch();
    }

    function challengeBy(address account, Sheet[] memory sheets) private {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        vm.prank(account);
        court.challenge(MODEL, batches, decisions);
    }

    function fails(Sheet[] memory sheets, bytes memory why) private {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        vm.expectRevert(why);
        vm.prank(challenger);
        court.challenge(MODEL, batches, decisions);
    }

    function notChallengeable() private pure returns (bytes memory) {
        return abi.encodeWithSelector(ICourt.NotChallengeable.selector, taskId(STUDY));
    }

    /// @dev What {ran} was about to make final.
    function first(int32 said) private pure returns (ICourt.First memory made) {
        (made.nodes, made.statuses, made.findings) = (new uint32[](2), new uint16[](2), new bytes32[](2));
        (made.nodes[0], made.nodes[1]) = (1, 2);
        (made.findings[0], made.findings[1]) = (finding(said), finding(said));
        made.group = 3;
    }

    function resolve(int32 said, Sheet[] memory second) private {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(second, STUDY);
        court.resolve(MODEL, first(said), batches, decisions);
    }

    /// @dev No token appears or disappears but by emission and burning, and none is owed that is not there.
    function addsUp() private view {
        same(
            token.balanceOf(address(pool)) + pool.totals().emitted - pool.totals().minted,
            pool.totals().escrowed + pool.totals().credited + pool.totals().bonded,
            "the vault"
        );
        same(token.balanceOf(address(nodes)), nodes.totals().staked + nodes.totals().credited, "the stakes");
    }

    function test_bondIsPulledAndTheTaskContested() external {
        Sheet[] memory sheets = ran(100);
        challengeBy(challenger, sheets);
        same(token.balanceOf(challenger), BOND, "one bond is left");
        same(pool.totals().bonded, BOND, "bonded");
        same(court.caseOf(taskId(STUDY)).challenger, challenger, "challenger");
        IInferenceLedger.Task memory task = ledger.task(STUDY, MODEL);
        isIn(STUDY, IInferenceLedger.TaskState.Contested);
        same(task.count, 0, "count");
        same(task.floor, 3, "one more than the first");
        addsUp();
    }

    function test_twice() external {
        Sheet[] memory sheets = ran(100);
        challengeBy(challenger, sheets);
        fails(sheets, notChallengeable());
    }

    function test_withoutAllowance() external {
        Sheet[] memory sheets = ran(100);
        vm.prank(challenger);
        token.approve(address(court), BOND - 1);
        bytes4 insufficient = bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)"));
        fails(sheets, abi.encodeWithSelector(insufficient, address(court), BOND - 1, BOND));
    }

    function test_window() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(100, 100));
        run(sheets);
        fails(sheets, notChallengeable());
        toEpoch(2 + WINDOW);
        vm.roll(vm.getBlockNumber() + EPOCH_BLOCKS - 1);
        challengeBy(challenger, sheets);
        isIn(STUDY, IInferenceLedger.TaskState.Contested);
    }

    function test_afterTheWindow() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(100, 100));
        run(sheets);
        pastWindow();
        fails(sheets, notChallengeable());
    }

    function test_withoutQuorum() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(100, 200));
        run(sheets);
        nextEpoch();
        fails(sheets, notChallengeable());
    }

    /// @notice A challenge stops finality: only its own end ends the task.
    function test_contestedTaskIsNotFinalised() external {
        Sheet[] memory sheets = ran(100);
        challengeBy(challenger, sheets);
        pastWindow();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        vm.expectRevert(abi.encodeWithSelector(ICourt.NothingToFinalise.selector));
        court.finalise(MODEL, batches, decisions);
    }

    function test_upheld() external {
        Sheet[] memory sheets = ran(100);
        challengeBy(challenger, sheets);
        Sheet[] memory second = votes(STUDY, 3, values(101, 99, 100));
        run(second);
        nextEpoch();
        resolve(100, second);
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        same(pool.totals().bonded, 0, "bonds");
        for (uint256 i = 1; i <= 5; ++i) {
            same(pool.credit(ownerOf(i)), uint256(8 ether) / 5 + (i > 2 ? BOND / 3 : 0), "fee and bond");
            same(nodes.node(uint32(i)).stake, STAKE, "stake");
        }
        addsUp();
    }

    function test_overturned() external {
        Sheet[] memory sheets = ran(100);
        challengeBy(challenger, sheets);
        Sheet[] memory second = votes(STUDY, 3, values(900, 901, 902));
        run(second);
        nextEpoch();
        resolve(100, second);
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        same(pool.credit(challenger), BOND, "bond back");
        for (uint32 i = 1; i <= 2; ++i) {
            same(nodes.node(i).stake, STAKE - OVERTURNED, "stake");
            same(pool.credit(ownerOf(i)), 0, "no fee");
        }
        for (uint256 i = 3; i <= 5; ++i) {
            same(pool.credit(ownerOf(i)), uint256(8 ether) / 3, "fee");
            same(nodes.credit(ownerOf(i)), 2 * (uint256(OVERTURNED) * HONEST_BPS / 10_000 / 4), "the honest side's part");
        }
        same(nodes.credit(challenger), nodes.credit(ownerOf(3)), "the challenger's part");
        uint256 burnt = supply - token.totalSupply();
        same(nodes.totals().staked + nodes.totals().credited + burnt, 8 * uint256(STAKE), "stakes are conserved");
        addsUp();
    }

    /// @notice Nobody of a second committee, up to the deadline: the first value stands and the bond goes back.
    function test_nobodyRunsItAgain() external {
        Sheet[] memory sheets = ran(100);
        challengeBy(challenger, sheets);
        Sheet[] memory none = new Sheet[](0);
        ICourt.Decision[] memory decisions = new ICourt.Decision[](1);
        decisions[0].studyId = STUDY;
        toEpoch(3 + LIFE);
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotResolvable.selector, taskId(STUDY)));
        court.resolve(MODEL, first(100), new ICourt.Batch[](0), decisions);
        nextEpoch();
        resolve(100, none);
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        same(pool.credit(challenger), BOND, "bond back");
        same(pool.credit(ownerOf(1)), 4 ether, "fee");
        addsUp();
    }

    /// @notice Without a quorum at its floor the second committee takes more; at the deadline the first value stands.
    function test_secondCommitteeDisagrees() external {
        Sheet[] memory sheets = ran(100);
        challengeBy(challenger, sheets);
        Sheet[] memory second = votes(STUDY, 3, values(100, 500, 900));
        run(second);
        nextEpoch();
        resolve(100, second);
        isIn(STUDY, IInferenceLedger.TaskState.Contested);
        same(ledger.task(STUDY, MODEL).floor, 5, "floor");
        toEpoch(3 + LIFE + 1);
        resolve(100, second);
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        same(pool.credit(challenger), BOND, "bond back");
        same(nodes.node(4).stake, STAKE, "nobody is slashed");
        addsUp();
    }

    function test_firstCommitteeCannotRunItAgain() external {
        Sheet[] memory sheets = ran(100);
        challengeBy(challenger, sheets);
        Sheet memory again = sheet(1, STUDY, 0, finding(101));
        nextEpoch();
        commit(again);
        toReveals();
        same(reveal(again), 0, "counted");
        same(ledger.task(STUDY, MODEL).count, 0, "count");
    }

    /// @notice Nor do its old results, which are evidence still, pass for the second's.
    function test_firstCommitteeAsTheSecond() external {
        Sheet[] memory sheets = ran(100);
        challengeBy(challenger, sheets);
        run(votes(STUDY, 3, values(900, 900)));
        toEpoch(3 + LIFE + 1);
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        vm.expectRevert(abi.encodeWithSelector(ICourt.EvidenceIncomplete.selector, taskId(STUDY), 2, 2));
        court.resolve(MODEL, first(100), batches, decisions);
    }

    function test_wrongFirst() external {
        Sheet[] memory sheets = ran(100);
        challengeBy(challenger, sheets);
        ICourt.Decision[] memory decisions = new ICourt.Decision[](1);
        decisions[0].studyId = STUDY;
        vm.expectRevert(abi.encodeWithSelector(ICourt.FirstMismatch.selector, taskId(STUDY)));
        court.resolve(MODEL, first(101), new ICourt.Batch[](0), decisions);
    }

    function test_resolvedOnce() external {
        Sheet[] memory sheets = ran(100);
        ICourt.Decision[] memory decisions = new ICourt.Decision[](1);
        decisions[0].studyId = STUDY;
        bytes memory why = abi.encodeWithSelector(ICourt.NotResolvable.selector, taskId(STUDY));
        vm.expectRevert(why);
        court.resolve(MODEL, first(100), new ICourt.Batch[](0), decisions);
        challengeBy(challenger, sheets);
        toEpoch(3 + LIFE + 1);
        resolve(100, new Sheet[](0));
        vm.expectRevert(why);
        court.resolve(MODEL, first(100), new ICourt.Batch[](0), decisions);
    }
}
