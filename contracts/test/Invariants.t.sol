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
import {Test} from "./support/Test.sol";

/// @notice What holds after anything that all roles do in any order.
contract InvariantsTest is Test {
    bytes32 private constant MODEL = keccak256("model");
    Handler private handler;
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

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory s = new bytes4[](10);
        (s[0], s[1], s[2]) = (Handler.doRound.selector, Handler.doRound.selector, Handler.doAdvance.selector);
        (s[3], s[4], s[5]) = (Handler.doFund.selector, Handler.doFinalise.selector, Handler.doChallenge.selector);
        (s[6], s[7], s[8]) = (Handler.doResolve.selector, Handler.doReveal.selector, Handler.doClaim.selector);
        s[9] = Handler.doGuardianRecall.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), s);
    }

    /// @notice The handler reaches what the invariants speak of, and every task that has results can be ended.
    function test_handlerEndsTasks() external {
        for (uint256 i; i < 8; ++i) {
            handler.doRound(uint256(keccak256(abi.encode(i))) >> 8 << 8 | i);
            if (i % 2 == 0) handler.doChallenge(i);
        }
        handler.endAll();
        holds(handler.finals() > 1, "ended tasks");
        holds(handler.challenges() > 0, "challenges");
        for (uint256 i; i < 4; ++i) {
            IInferenceLedger.Task memory task = ledger.task(handler.studyAt(i), MODEL);
            holds(task.count == 0 || uint256(task.state) >= 2, "ended");
        }
    }

    /// @notice What was paid out and back never exceeds what was funded and minted, bonds aside.
    function invariant_paidNeverExceedsFundedAndMinted() external view {
        IRewardPool.Totals memory t = pool.totals();
        uint256 bonds = 30 ether * handler.challenges();
        holds(t.paid + t.returned <= t.funded + t.minted + bonds - t.bonded, "paid <= funded + minted");
    }

    /// @notice The pool's tokens, with the emission to be minted, are exactly escrows, credits and bonds.
    function invariant_vaultHoldsExactlyWhatItOwes() external view {
        IRewardPool.Totals memory t = pool.totals();
        same(token.balanceOf(address(pool)) + t.emitted - t.minted, t.escrowed + t.credited + t.bonded, "vault");
        same(models.model(MODEL).escrow, t.escrowed, "escrow");
        holds(t.minted <= t.emitted && 400_000 ether + t.emitted <= token.cap(), "cap");
    }

    /// @notice The stakes' tokens are exactly the stakes and what slashing has credited.
    function invariant_stakeIsConserved() external view {
        same(token.balanceOf(address(nodes)), nodes.totals().staked + nodes.totals().credited, "stakes");
    }

    /// @notice A task that has ended never changes, and none takes a result after its study's label is known.
    function invariant_endedTasksNeverChange() external view {
        for (uint256 i; i < 4; ++i) {
            bytes32 id = handler.studyAt(i);
            IInferenceLedger.Task memory task = ledger.task(id, MODEL);
            if (handler.endedAs(id) != 0) same(keccak256(abi.encode(task)), handler.endedAs(id), "ended task");
            uint256 known = handler.countAtLabel(id);
            if (known != 0) same(task.count, known - 1, "results after the label");
        }
    }
}
