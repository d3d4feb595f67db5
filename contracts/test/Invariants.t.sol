// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {FluoroToken} from "../src/FluoroToken.sol";
import {InferenceLedger} from "../src/InferenceLedger.sol";
import {ModelRegistry} from "../src/ModelRegistry.sol";
import {RewardPool} from "../src/RewardPool.sol";
import {IInferenceLedger} from "../src/interfaces/IInferenceLedger.sol";
import {IRewardPool} from "../src/interfaces/IRewardPool.sol";
import {Handler} from "./support/Handler.sol";
import {Test} from "./support/Test.sol";

/// @notice What holds after anything that vendors, contributors, nodes and relays do in any order.
contract InvariantsTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Handler private handler;
    FluoroToken private token;
    ModelRegistry private models;
    RewardPool private pool;
    InferenceLedger private ledger;

    function setUp() external {
        handler = new Handler();
        handler.setUp();
        (address token_, address models_, address pool_, address ledger_) = handler.network();
        token = FluoroToken(token_);
        models = ModelRegistry(models_);
        pool = RewardPool(pool_);
        ledger = InferenceLedger(ledger_);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = Handler.doFund.selector;
        selectors[1] = Handler.doRegisterStudy.selector;
        selectors[2] = Handler.doWithdrawStudy.selector;
        selectors[3] = Handler.doRecall.selector;
        selectors[4] = Handler.doClaim.selector;
        // Most of what matters happens here, so it is drawn more often.
        selectors[5] = Handler.doSubmit.selector;
        selectors[6] = Handler.doSubmit.selector;
        selectors[7] = Handler.doSubmit.selector;
        selectors[8] = Handler.doReveal.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @notice The handler does reach what the invariants speak of.
    function test_handlerEndsTasksAndClaims() external {
        for (uint256 i; i < 3; ++i) {
            handler.doFund(i, 60 ether - 1);
        }
        for (uint256 i; i < 40; ++i) {
            handler.doSubmit(i);
            handler.doClaim(i);
        }
        handler.doRegisterStudy(36);
        for (uint256 i; i < 5; ++i) {
            handler.doReveal(3 * (2 * i + 12));
        }
        holds(handler.revealedCount() > 0, "revealed labels");
        holds(handler.submitted() > 20 && handler.endedCount() > 5, "results and ended tasks");
        holds(pool.totals().paid > 0 && pool.totals().emitted > 0, "payments and emission");
    }

    /// @notice What was paid out and back never exceeds what was funded and minted.
    function invariant_paidNeverExceedsFundedAndMinted() external view {
        IRewardPool.Totals memory totals = pool.totals();
        holds(totals.paid + totals.returned <= totals.funded + totals.minted, "paid <= funded + minted");
    }

    /// @notice The supply is the initial one plus what the pool minted, and never above the cap, not even when
    /// everything emitted is claimed.
    function invariant_supplyStaysUnderTheCap() external view {
        IRewardPool.Totals memory totals = pool.totals();
        same(token.totalSupply(), 400_000 ether + totals.minted, "supply");
        holds(totals.minted <= totals.emitted, "minted <= emitted");
        holds(400_000 ether + totals.emitted <= token.cap(), "supply <= cap");
    }

    /// @notice The pool's tokens, with the emission still to be minted, are exactly the escrows and the credits.
    function invariant_vaultHoldsExactlyWhatItOwes() external view {
        IRewardPool.Totals memory totals = pool.totals();
        same(
            token.balanceOf(address(pool)) + totals.emitted - totals.minted,
            totals.escrowed + totals.credited,
            "balance + unminted = escrowed + credited"
        );
    }

    /// @notice The escrows of the single models are never negative and add up to what the pool holds for them.
    function invariant_escrowsAddUp() external view {
        uint256 sum;
        for (uint256 i; i < 3; ++i) {
            sum += models.model(handler.modelAt(i)).escrow;
        }
        same(sum, pool.totals().escrowed, "sum of escrows");
    }

    /// @notice Each account has earned exactly what the final tasks say, each task once: no node is credited twice
    /// for a task, and none that disagreed at all.
    function invariant_creditsFollowFromFinalTasks() external view {
        address[] memory all = handler.accounts();
        for (uint256 i; i < all.length; ++i) {
            same(pool.credit(all[i]) + handler.claimed(all[i]), handler.earned(all[i]), "earned");
        }
    }

    /// @notice A label counts only for what was final before it was revealed: no task of a study changes after that.
    function invariant_nothingChangesAfterTheReveal() external view {
        for (uint256 i; i < handler.revealedCount(); ++i) {
            bytes32 id = handler.revealed(i);
            same(keccak256(abi.encode(ledger.task(id))), handler.revealedAs(id), "task of a revealed study");
        }
    }

    /// @notice A task that has ended never changes again, and no node is a member twice.
    function invariant_endedTasksNeverChange() external view {
        for (uint256 i; i < handler.endedCount(); ++i) {
            bytes32 id = handler.ended(i);
            IInferenceLedger.Task memory task = ledger.task(id);
            same(keccak256(abi.encode(task)), handler.endedAs(id), "ended task");
            for (uint256 j; j < task.nodes.length; ++j) {
                for (uint256 k = j + 1; k < task.nodes.length; ++k) {
                    holds(task.nodes[j] != task.nodes[k], "member twice");
                }
            }
        }
    }
}
