// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice How a batch is opened: all of it, in order, in its epoch, by who committed to it.
contract RevealTest is Nodes {
    bytes32 private constant SECOND = keccak256("study 2");
    bytes32 private constant THIRD = keccak256("study 3");

    function setUp() public override {
        super.setUp();
        registerNodes(3);
        open(terms(1, 2, 3, 8, 5));
        registerStudy(SECOND);
        registerStudy(THIRD);
    }

    /// @dev Three results of node 1.
    function three() private view returns (Sheet memory) {
        IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](3);
        openings[0] = opening(STUDY, 1, 0, finding(1));
        openings[1] = opening(SECOND, 1, 0, finding(2));
        openings[2] = opening(THIRD, 1, 7, 0);
        return sheet(1, MODEL, openings);
    }

    function committed(Sheet memory made) private returns (Sheet memory) {
        nextEpoch();
        commit(made);
        toReveals();
        return made;
    }

    function fails(Sheet memory made, bytes memory why) private {
        vm.expectRevert(why);
        ledger.reveal(made.node, made.salt, made.series);
    }

    /// @dev What is opened has another root than what was committed to.
    function failsAsUncommitted(Sheet memory made) private {
        seal(made);
        fails(made, abi.encodeWithSelector(IInferenceLedger.BatchNotCommitted.selector, made.node, rootOf(made)));
    }

    function test_wholeBatchCounts() external {
        Sheet memory made = committed(three());
        same(reveal(made), 3, "counted");
        (uint256 epoch, uint256 count, uint8 state) = ledger.batchOf(1, rootOf(made));
        same(epoch, 2, "epoch");
        same(count, 3, "count");
        same(state, 2, "revealed");
        same(ledger.task(THIRD, MODEL).count, 1, "a failure is a result too");
    }

    function test_commitPhase() external {
        Sheet memory made = three();
        nextEpoch();
        commit(made);
        fails(made, abi.encodeWithSelector(IInferenceLedger.NotRevealPhase.selector, 2));
        vm.roll(ledger.genesis() + EPOCH_BLOCKS + COMMIT_BLOCKS - 1);
        fails(made, abi.encodeWithSelector(IInferenceLedger.NotRevealPhase.selector, 2));
    }

    function test_lastBlockOfTheEpoch() external {
        Sheet memory made = committed(three());
        vm.roll(ledger.genesis() + 2 * EPOCH_BLOCKS - 1);
        same(reveal(made), 3, "counted");
    }

    function test_epochAfter() external {
        Sheet memory made = committed(three());
        nextEpoch();
        toReveals();
        failsAsUncommitted(made);
    }

    function test_twice() external {
        Sheet memory made = committed(three());
        reveal(made);
        failsAsUncommitted(made);
    }

    function test_wrongSalt() external {
        Sheet memory made = committed(three());
        made.salt = keccak256("other salt");
        failsAsUncommitted(made);
    }

    function test_changedResult() external {
        Sheet memory made = committed(three());
        made.series[0].openings[1].outcome = finding(3);
        failsAsUncommitted(made);
    }

    function test_changedTrace() external {
        Sheet memory made = committed(three());
        made.series[0].runtime = keccak256("other runtime");
        failsAsUncommitted(made);
    }

    /// @notice Nobody opens only what suits him.
    function test_partOfABatch() external {
        Sheet memory made = committed(three());
        IInferenceLedger.Opening[] memory two = new IInferenceLedger.Opening[](2);
        (two[0], two[1]) = (made.series[0].openings[0], made.series[0].openings[1]);
        made.series[0].failed = 0;
        made.series[0].openings = two;
        failsAsUncommitted(made);
    }

    /// @notice A root with a false count is not opened either.
    function test_countDiffers() external {
        Sheet memory made = three();
        nextEpoch();
        bytes32 root = rootOf(made);
        (bytes32 r, bytes32 vs) = vm.signCompact(keyOf(1), ledger.commitmentDigest(1, 2, root, 4));
        ledger.commit(1, root, 4, r, vs);
        toReveals();
        failsAsUncommitted(made);
    }

    /// @notice Who commits to another's root cannot open it in its own name.
    function test_copiedSeal() external {
        Sheet memory made = three();
        nextEpoch();
        commit(made);
        made.node = 2;
        commit(made);
        toReveals();
        failsAsUncommitted(made);
        made.node = 1;
        seal(made);
        same(reveal(made), 3, "the original counts");
    }

    function test_empty() external {
        toReveals();
        bytes memory why = abi.encodeWithSelector(IInferenceLedger.BatchSizeInvalid.selector, 0);
        vm.expectRevert(why);
        ledger.reveal(1, 0, new IInferenceLedger.Series[](0));
        Sheet memory made = three();
        made.series[0].openings = new IInferenceLedger.Opening[](0);
        fails(made, why);
    }

    function test_tooLarge() external {
        Sheet memory made = three();
        IInferenceLedger.Opening[] memory many = new IInferenceLedger.Opening[](129);
        for (uint256 i; i < 129; ++i) {
            many[i] = made.series[0].openings[0];
        }
        made.series[0].openings = many;
        toReveals();
        fails(made, abi.encodeWithSelector(IInferenceLedger.BatchSizeInvalid.selector, 129));
    }

    function test_unorderedModels() external {
        Sheet memory made = three();
        IInferenceLedger.Series[] memory series = new IInferenceLedger.Series[](2);
        (series[0], series[1]) = (made.series[0], made.series[0]);
        made.series = series;
        toReveals();
        fails(made, abi.encodeWithSelector(IInferenceLedger.BatchUnordered.selector));
        series[1].modelId = bytes32(uint256(MODEL) - 1);
        fails(made, abi.encodeWithSelector(IInferenceLedger.BatchUnordered.selector));
    }

    function test_unorderedStudies() external {
        Sheet memory made = three();
        made.series[0].openings[0] = opening(SECOND, 1, 0, finding(2));
        made.series[0].openings[1] = opening(STUDY, 1, 0, finding(1));
        seal(made);
        committed(made);
        fails(made, abi.encodeWithSelector(IInferenceLedger.BatchUnordered.selector));
    }

    function test_studyTwice() external {
        Sheet memory made = three();
        made.series[0].openings[1] = opening(STUDY, 1, 0, finding(2));
        seal(made);
        committed(made);
        fails(made, abi.encodeWithSelector(IInferenceLedger.BatchUnordered.selector));
    }

    /// @notice What is refused leaves the batch; the rest is evidence under a root of its own.
    function test_partlyRefused() external {
        Sheet memory made = three();
        made.series[0].openings[1].outcome = bytes32(uint256(1) << 32);
        seal(made);
        committed(made);
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.ResultRefused(taskId(SECOND), 1, IInferenceLedger.Refusal.FindingsBeyondModel);
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.ResultsRevealed(
            1, MODEL, rootOf(made), made.salt, RUNTIME, 5, 4, made.series[0].openings
        );
        same(ledger.reveal(1, made.salt, made.series), 2, "counted");
        (,, uint8 state) = ledger.batchOf(1, rootOf(made));
        same(state, 3, "the committed root is spent");
        bytes32[] memory left = new bytes32[](2);
        (left[0], left[1]) = (made.leaves[0], made.leaves[2]);
        made.leaves = left;
        uint256 count;
        (, count, state) = ledger.batchOf(1, rootOf(made));
        same(count, 2, "counted");
        same(state, 2, "evidence");
        same(ledger.task(SECOND, MODEL).count, 0, "the refused result does not count");
    }

    /// @notice A batch that was hidden is not made good by a later one of the same leaves and some rubbish: what counts of
    /// that one would be evidence under the hidden one's root. It cannot be opened, and both cost their penalty.
    function test_laterBatchDoesNotCoverAHiddenOne() external {
        Sheet memory hidden = committed(three());
        Sheet memory later = three();
        later.series[0].openings = new IInferenceLedger.Opening[](4);
        for (uint256 i; i < 3; ++i) {
            later.series[0].openings[i] = hidden.series[0].openings[i];
        }
        later.series[0].openings[3] = opening(keccak256("nowhere"), 1, 0, 0);
        later.salt = hidden.salt;
        seal(later);
        committed(later);
        fails(later, abi.encodeWithSelector(IInferenceLedger.BatchAlreadyCommitted.selector, 1, rootOf(hidden)));
        same(court.penalise(1, rootOf(hidden)), 3 * UNREVEALED, "the hidden batch");
        nextEpoch();
        same(court.penalise(1, rootOf(later)), 4 * UNREVEALED, "the later one");
    }

    /// @notice A failure has a status, and every mark of a failure is of an opening: a result is opened in one way only.
    function test_failuresAreMarkedInOneWay() external {
        Sheet memory made = committed(three());
        bytes32 root = rootOf(made);
        made.series[0].failed |= 1 << 3;
        fails(made, "");
        made.series[0].failed = 5;
        made.series[0].openings[0].outcome = 0;
        fails(made, "");
        made.series[0].openings[0].outcome = bytes32(uint256(1) << 16);
        fails(made, "");
        made.series[0].openings[0].outcome = finding(1);
        made.series[0].failed = 4;
        same(rootOf(made), root, "as it was");
        same(reveal(made), 3, "counted");
    }
}
