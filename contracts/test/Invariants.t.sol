// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {FluoroToken} from "../src/FluoroToken.sol";
import {InferenceLedger} from "../src/InferenceLedger.sol";
import {ModelRegistry} from "../src/ModelRegistry.sol";
import {NodeRegistry} from "../src/NodeRegistry.sol";
import {RewardPool} from "../src/RewardPool.sol";
import {IInferenceLedger} from "../src/interfaces/IInferenceLedger.sol";
import {IRewardPool} from "../src/interfaces/IRewardPool.sol";
import {Handler} from "./support/Handler.sol";
import {Campaign} from "./support/Campaign.sol";

/// @notice What holds after anything that all roles do in any order.
contract InvariantsTest is Campaign {
    uint256 private constant INITIAL = 400_000 ether;
    uint256 private constant BOND = 30 ether;
    bytes32 private constant MODEL = keccak256("model");
    FluoroToken private token;
    NodeRegistry private nodes;
    ModelRegistry private models;
    RewardPool private pool;
    InferenceLedger private ledger;

    function setUp() external {
        handler = new Handler();
        handler.setUp();
        address[6] memory all = handler.network();
        (token, nodes, models) = (FluoroToken(all[0]), NodeRegistry(all[1]), ModelRegistry(all[2]));
        (pool, ledger) = (RewardPool(all[4]), InferenceLedger(all[5]));
    }

    /// @notice Every task can end: when nobody else acts any more, anybody ends all that have results, and no bond is left.
    function afterInvariant() public {
        handler.endAll();
        for (uint256 i; i < handler.studyCount(); ++i) {
            IInferenceLedger.Task memory task = ledger.task(handler.studyAt(i), MODEL);
            holds(task.count == 0 || task.state >= IInferenceLedger.TaskState.Final, "every task ends");
        }
        same(pool.totals().bonded, 0, "no bond is left");
    }

    /// @notice The handler reaches everything that the invariants speak of, and they hold there too.
    function test_theHandlerReachesEverything() external {
        play(400);
        dispute();
        wind();
        afterInvariant();
        reachesEverything();
        invariant_paidNeverExceedsFundedAndMinted();
        invariant_mintedStaysUnderTheCap();
        invariant_vaultHoldsExactlyWhatItOwes();
        invariant_escrowPaysForFinalTasksOnly();
        invariant_creditsFollowFromEvents();
        invariant_bondsAreConserved();
        invariant_aTaskEndsAndPaysOnce();
        invariant_stakeIsConserved();
        invariant_endedTasksNeverChange();
        invariant_labelsAreRevealedAfterTheEnd();
    }

    /// @notice What was paid out and back never exceeds what was funded and minted, bonds aside.
    function invariant_paidNeverExceedsFundedAndMinted() public view {
        IRewardPool.Totals memory t = pool.totals();
        uint256 bonds = BOND * handler.challenges();
        holds(t.paid + t.returned <= t.funded + t.minted + bonds - t.bonded, "paid <= funded + minted");
    }

    /// @notice What is minted was emitted, and both stay under the cap.
    function invariant_mintedStaysUnderTheCap() public view {
        IRewardPool.Totals memory t = pool.totals();
        holds(t.minted <= t.emitted && INITIAL + t.emitted <= token.cap(), "cap");
        holds(token.totalSupply() <= INITIAL + t.minted, "supply");
    }

    /// @notice The pool's tokens, with the emission to be minted, are exactly escrows, credits and bonds.
    function invariant_vaultHoldsExactlyWhatItOwes() public view {
        IRewardPool.Totals memory t = pool.totals();
        same(token.balanceOf(address(pool)) + t.emitted - t.minted, t.escrowed + t.credited + t.bonded, "vault");
        same(models.model(MODEL).escrow, t.escrowed, "escrow");
    }

    /// @notice An escrow is never negative: what has left it is what the events of final tasks say, and what came back.
    function invariant_escrowPaysForFinalTasksOnly() public view {
        IRewardPool.Totals memory t = pool.totals();
        holds(t.funded >= t.returned + handler.paidOut(), "never negative");
        same(t.funded - t.returned - t.escrowed, handler.paidOut(), "drawn");
    }

    /// @notice All that was ever credited is fees of final tasks, emission, bonuses and bonds that came back.
    function invariant_creditsFollowFromEvents() public view {
        IRewardPool.Totals memory t = pool.totals();
        same(t.emitted, handler.emitted() + handler.bonuses(), "emission");
        same(t.credited + t.paid, handler.paidOut() + t.emitted + BOND * handler.endings(), "credits");
    }

    /// @notice Each bond is held until its challenge ends, and no longer.
    function invariant_bondsAreConserved() public view {
        same(pool.totals().bonded, BOND * (handler.challenges() - handler.endings()), "bonds");
    }

    /// @notice A task ends at most once, and a node is paid at most once for it, in whichever committee.
    function invariant_aTaskEndsAndPaysOnce() public view {
        for (uint256 i; i < handler.studyCount(); ++i) {
            holds(handler.endedTimes(handler.studyAt(i)) <= 1, "ended once");
        }
        holds(!handler.paidTwice(), "paid once");
    }

    /// @notice Stake is conserved: it lies in the registry, was paid out by it, or was burnt.
    function invariant_stakeIsConserved() public view {
        uint256 held = token.balanceOf(address(nodes));
        same(held, nodes.totals().staked + nodes.totals().credited, "stakes and credits");
        uint256 burnt = INITIAL + pool.totals().minted - token.totalSupply();
        same(handler.staked(), held + handler.unstaked() + burnt, "conserved");
    }

    /// @notice No final result changes.
    function invariant_endedTasksNeverChange() public view {
        for (uint256 i; i < handler.studyCount(); ++i) {
            bytes32 id = handler.studyAt(i);
            if (handler.endedAs(id) == 0) continue;
            same(keccak256(abi.encode(ledger.task(id, MODEL))), handler.endedAs(id), "ended task");
        }
    }

    /// @notice A label never counts unless it is revealed after the end: before its delay is over it is not revealed while
    /// there are results that are not final, and after it no result is added.
    function invariant_labelsAreRevealedAfterTheEnd() public view {
        holds(!handler.revealedUnderResults(), "no result was open");
        for (uint256 i; i < handler.studyCount(); ++i) {
            bytes32 id = handler.studyAt(i);
            uint256 known = handler.countAtLabel(id);
            if (known == 0) continue;
            IInferenceLedger.Task memory task = ledger.task(id, MODEL);
            holds(task.count <= known - 1, "no result after the label");
        }
    }
}
