// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {Endings} from "../../src/libraries/Ending.sol";
import {IRewardPool} from "../../src/interfaces/IRewardPool.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice Whom each way of ending a task pays, and that it is all there was.
contract MoneyTest is Nodes {
    function setUp() public override {
        super.setUp();
        registerNodes(3); // as many as every lot selects
    }

    /// @dev The vault's tokens, with those to be minted, are what it owes.
    function conserved() private view {
        IRewardPool.Totals memory t = pool.totals();
        same(
            token.balanceOf(address(pool)) + t.emitted - t.minted, t.escrowed + t.credited + t.bonded, "the vault"
        );
        same(
            token.balanceOf(address(nodes)), nodes.totals().staked + nodes.totals().credited, "the stakes"
        );
    }

    function failing(uint16 status) private view returns (Sheet[] memory sheets) {
        sheets = new Sheet[](2);
        (sheets[0], sheets[1]) = (sheet(1, STUDY, status, 0), sheet(2, STUDY, status, 0));
    }

    /// @notice A failure that is not the study's is paid without a royalty, and judges nothing.
    function test_agreedFailure() external {
        open(terms(1, 2, 3, 3, 0));
        Sheet[] memory sheets = failing(1);
        run(sheets);
        pastWindow();
        finalise(sheets, STUDY);
        same(pool.credit(ownerOf(1)), FEE / 2, "node");
        same(pool.credit(contributor), 0, "contributor");
        holds(!studies.study(STUDY).accepted && !studies.study(STUDY).rejected, "not judged");
        conserved();
    }

    /// @notice A failure that blames the study rejects it: it earns nothing, by no later model either.
    function test_rejectedStudyEarnsNothingEver() external {
        open(terms(1, 2, 3, 3, 0));
        bytes32 other = keccak256("other");
        publish(other, terms(1, 1, 3, 3, 0));
        fund(other, FEE);
        Sheet[] memory sheets = failing(9);
        run(sheets);
        pastWindow();
        vm.expectEmit(address(court));
        emit ICourt.TaskFinalised(
            taskId(STUDY),
            STUDY,
            0,
            bytes32(uint256(1) << 224 | uint256(2) << 192),
            Endings.pack(uint256(IInferenceLedger.TaskState.Final), true, 9, FEE, 0)
        );
        finalise(sheets, STUDY);
        holds(studies.study(STUDY).rejected, "rejected");

        finaliseAlone(other, 3);
        holds(!studies.study(STUDY).accepted, "the first judgement stands");
        same(pool.totals().emitted, 0, "emission");
        same(pool.credit(contributor), FEE / 5, "the royalty of the other model");
        conserved();
    }

    /// @notice Who withdrew a study before it was judged earns no emission by it. What was revealed is paid all the same.
    function test_withdrawnStudyIsNotAccepted() external {
        open(terms(1, 2, 3, 3, 0));
        Sheet[] memory sheets = votes(STUDY, 1, values(1, 1));
        run(sheets);
        vm.prank(contributor);
        studies.withdraw(STUDY);
        pastWindow();
        finalise(sheets, STUDY);
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        holds(!studies.study(STUDY).accepted, "not accepted");
        same(pool.totals().emitted, 0, "emission");
        same(pool.credit(contributor), 2 ether, "the royalty");
        same(pool.credit(ownerOf(1)), 4 ether, "node");
        conserved();
    }

    /// @notice Withdrawing saves nobody from a rejection.
    function test_withdrawnStudyIsRejected() external {
        open(terms(1, 2, 3, 3, 0));
        Sheet[] memory sheets = failing(9);
        run(sheets);
        vm.prank(contributor);
        studies.withdraw(STUDY);
        pastWindow();
        finalise(sheets, STUDY);
        holds(studies.study(STUDY).rejected, "rejected");
        conserved();
    }

    /// @notice A study is emitted for once, whatever models accept it.
    function test_emittedForOnce() external {
        open(terms(1, 1, 3, 3, 0));
        bytes32 other = keccak256("other");
        publish(other, terms(1, 1, 3, 3, 0));
        fund(other, FEE);
        Sheet[] memory sheets = votes(STUDY, 1, values(1));
        run(sheets);
        pastWindow();
        finalise(sheets, STUDY);
        same(pool.totals().emitted, 4 ether, "once");
        finaliseAlone(other, 3);
        same(pool.totals().emitted, 4 ether, "and no more");
        conserved();
    }

    function finaliseAlone(bytes32 modelId, uint32 node) private {
        IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](1);
        openings[0] = opening(STUDY, node, 0, finding(1));
        Sheet[] memory sheets = new Sheet[](1);
        sheets[0] = sheet(node, modelId, openings);
        run(sheets);
        pastWindow();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, modelId, only(STUDY));
        court.finalise(modelId, batches, decisions);
    }

    /// @notice Three tasks were under way when the escrow held two fees and a half: it is never overdrawn.
    function test_escrowShortAtTheEnd() external {
        publish(MODEL, terms(1, 1, 3, 3, 0));
        fund(MODEL, 2 * FEE + FEE / 2);
        bytes32[] memory ids = new bytes32[](3);
        IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](3);
        for (uint256 i; i < 3; ++i) {
            ids[i] = keccak256(abi.encode("short", i));
            openings[i] = opening(ids[i], 1, 0, finding(1));
        }
        registerStudies(ids);
        Sheet[] memory sheets = new Sheet[](1);
        sheets[0] = sheet(1, MODEL, openings);
        run(sheets);
        pastWindow();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, MODEL, ids);
        same(court.finalise(MODEL, batches, decisions), 3, "ended");
        same(models.model(MODEL).escrow, 0, "escrow");
        same(pool.credit(ownerOf(1)), 8 ether + 8 ether + 4 ether, "node");
        same(pool.credit(contributor), 2 ether + 2 ether + 1 ether + pool.totals().emitted, "contributor");
        conserved();
    }

    /// @notice A batch is made final in parts, with proofs of those, in two calls.
    function test_batchInParts() external {
        publish(MODEL, terms(1, 2, 3, 3, 0));
        fund(MODEL, 10 * FEE);
        bytes32[] memory ids = new bytes32[](5);
        for (uint256 i; i < 5; ++i) {
            ids[i] = keccak256(abi.encode("part", i));
        }
        registerStudies(ids);
        Sheet[] memory sheets = new Sheet[](2);
        for (uint32 node = 1; node <= 2; ++node) {
            IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](5);
            for (uint256 i; i < 5; ++i) {
                openings[i] = opening(ids[i], node, 0, finding(7));
            }
            sheets[node - 1] = sheet(node, MODEL, openings);
        }
        run(sheets);
        pastWindow();
        bytes32[] memory part = new bytes32[](2);
        (part[0], part[1]) = (ids[1], ids[4]);
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, MODEL, part);
        holds(batches[0].proof.length != 0, "a proof of a part");
        same(court.finalise(MODEL, batches, decisions), 2, "two of five");
        (batches, decisions) = evidence(sheets, MODEL, ids);
        same(court.finalise(MODEL, batches, decisions), 3, "the other three");
        same(pool.credit(ownerOf(2)), 5 * 4 ether, "each paid once");
        conserved();
    }

    /// @notice Contributors that take turns are paid each its own.
    function test_contributorsInTurn() external {
        publish(MODEL, terms(1, 1, 3, 3, 0));
        fund(MODEL, 10 * FEE);
        address[2] memory who = [contributor, other];
        IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](4);
        bytes32[] memory ids = new bytes32[](4);
        for (uint256 i; i < 4; ++i) {
            ids[i] = keccak256(abi.encode("turn", i));
            contributor = who[i % 2];
            registerStudy(ids[i]);
            openings[i] = opening(ids[i], 1, 0, finding(7));
        }
        Sheet[] memory sheets = new Sheet[](1);
        sheets[0] = sheet(1, MODEL, openings);
        run(sheets);
        pastWindow();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, MODEL, ids);
        court.finalise(MODEL, batches, decisions);
        uint256 emitted = pool.totals().emitted;
        same(pool.credit(who[0]) + pool.credit(who[1]), 4 * 2 ether + emitted, "both");
        holds(pool.credit(who[1]) > 4 ether && pool.credit(who[0]) > pool.credit(who[1]), "the first a bit more");
        conserved();
    }

    /// @notice A recall refuses results but pays for what was revealed; the vendor gets the rest afterwards.
    function test_recallWhileATaskIsUnderWay() external {
        open(terms(1, 1, 3, 3, 0));
        Sheet[] memory sheets = votes(STUDY, 1, values(1));
        run(sheets);
        vm.startPrank(vendor);
        models.recall(MODEL, 4);
        uint256 until = ledger.epoch() + court.epochsToFinal();
        toEpoch(until - 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.EscrowLocked.selector, MODEL, until));
        models.withdrawEscrow(MODEL);
        vm.stopPrank();
        finalise(sheets, STUDY);
        same(pool.credit(ownerOf(1)), 8 ether, "paid");
        toEpoch(until);
        vm.prank(vendor);
        models.withdrawEscrow(MODEL);
        same(token.balanceOf(vendor), 99 * FEE, "the rest");
        conserved();
    }

    /// @notice Once the escrow is gone a task still becomes final: for nothing.
    function test_finalWithoutEscrow() external {
        open(terms(1, 1, 3, 3, 0));
        Sheet[] memory sheets = votes(STUDY, 1, values(1));
        run(sheets);
        vm.prank(vendor);
        models.recall(MODEL, 4);
        toEpoch(ledger.epoch() + court.epochsToFinal());
        vm.prank(vendor);
        models.withdrawEscrow(MODEL);
        finalise(sheets, STUDY);
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        same(pool.credit(ownerOf(1)), 0, "node");
        same(pool.credit(contributor), 4 ether, "only the emission");
        conserved();
    }

    /// @notice An inconclusive task pays nobody and costs nobody.
    function test_inconclusivePaysNobody() external {
        open(terms(1, 2, 3, 3, 0));
        Sheet[] memory sheets = votes(STUDY, 1, values(1, 50, 99));
        run(sheets);
        nextEpoch();
        finalise(sheets, STUDY);
        isIn(STUDY, IInferenceLedger.TaskState.Inconclusive);
        same(models.model(MODEL).escrow, 100 * FEE, "escrow");
        same(nodes.node(1).stake, STAKE, "stake");
        same(pool.totals().credited, 0, "credits");
        conserved();
    }

    /// @notice Part of a batch was refused: what counts is evidence under a root of its own, in parts as well.
    function test_evidenceFromAPartlyRefusedBatch() external {
        publish(MODEL, terms(1, 1, 3, 3, 0));
        fund(MODEL, 10 * FEE);
        bytes32[] memory ids = new bytes32[](4);
        IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](5);
        for (uint256 i; i < 4; ++i) {
            ids[i] = keccak256(abi.encode("kept", i));
            openings[i + 1] = opening(ids[i], 1, 0, finding(7));
        }
        openings[0] = opening(keccak256("nobody's"), 1, 0, 0);
        registerStudies(ids);
        vm.prank(contributor);
        studies.withdraw(ids[2]);
        Sheet[] memory sheets = new Sheet[](1);
        sheets[0] = sheet(1, MODEL, openings);
        run(sheets);
        same(sheets[0].kept.length, 3, "kept");
        pastWindow();
        bytes32[] memory part = new bytes32[](1);
        part[0] = ids[3];
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, MODEL, part);
        same(court.finalise(MODEL, batches, decisions), 1, "one");
        part = new bytes32[](2);
        (part[0], part[1]) = (ids[0], ids[1]);
        (batches, decisions) = evidence(sheets, MODEL, part);
        same(court.finalise(MODEL, batches, decisions), 2, "two");
        conserved();
    }
}
