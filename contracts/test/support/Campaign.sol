// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Handler} from "./Handler.sol";
import {TaskHandler} from "./TaskHandler.sol";
import {Test} from "./Test.sol";

/// @notice Which acts a campaign draws from, how often, and what it has to reach so that its invariants say something.
abstract contract Campaign is Test {
    Handler internal handler;

    /// @dev What was not reached as often as it should have been.
    string private _missing;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), acts());
    }

    /// @dev Acts as often as they should be drawn.
    function acts() private pure returns (bytes4[] memory s) {
        s = new bytes4[](29);
        s[0] = s[1] = s[2] = s[3] = s[4] = s[5] = TaskHandler.doRound.selector;
        s[6] = s[7] = Handler.doRegisterStudy.selector;
        s[8] = s[9] = s[10] = TaskHandler.doFinalise.selector;
        s[11] = s[12] = TaskHandler.doChallenge.selector;
        s[13] = s[14] = TaskHandler.doResolve.selector;
        s[15] = s[16] = Handler.doReveal.selector;
        (s[17], s[18], s[19]) = (TaskHandler.doPenalise.selector, Handler.doAddStake.selector, Handler.doFund.selector);
        (s[20], s[21], s[22]) = (Handler.doClaim.selector, Handler.doExit.selector, Handler.doWithdrawStake.selector);
        (s[23], s[24]) = (Handler.doRegisterNode.selector, Handler.doWait.selector);
        (s[25], s[26]) = (Handler.doWithdrawConsent.selector, TaskHandler.doAdvance.selector);
        (s[27], s[28]) = (Handler.doRecall.selector, Handler.doWithdrawEscrow.selector);
    }

    /// @dev A campaign that is the same each time, and leaves the model in use.
    function play(uint256 length) internal {
        bytes4[] memory s = acts();
        for (uint256 i; i < length; ++i) {
            uint256 random = uint256(keccak256(abi.encode(i)));
            bytes4 act = s[random % s.length];
            if (act == Handler.doRecall.selector) continue;
            (bool ok, bytes memory why) = address(handler).call(abi.encodeWithSelector(act, random >> 8));
            if (ok) continue;
            assembly ("memory-safe") {
                revert(add(why, 0x20), mload(why))
            }
        }
    }

    /// @dev What a campaign comes to seldom: a challenge that is refuted and one that is upheld; labels in time and late.
    function dispute() internal {
        challenged(everybody(5));
        challenged(everybody(4));
        handler.doRegisterStudy(0);
        days_(3);
        handler.doReveal(0);
        handler.doRound(everybody(5));
        handler.doRegisterStudy(0);
        days_(4);
        handler.doReveal(0);
    }

    /// @dev A study on which eight nodes say the same, and the others, when it is challenged, what is right.
    function challenged(uint256 first) private {
        handler.doRegisterStudy(0);
        handler.doRegisterNode(0);
        handler.doAddStake(0);
        handler.doFund(20 ether);
        handler.doAdvance(1); // until everybody is drawn
        handler.doRound(first);
        handler.doAdvance(0);
        handler.doChallenge(0);
        handler.doResolve(0);
        handler.doAdvance(1);
        handler.doAddStake(0);
        handler.doRound(everybody(5));
        handler.doAdvance(0);
        handler.doResolve(0);
    }

    /// @dev What gives every node the same mood, on the newest study.
    function everybody(uint256 mood) private pure returns (uint256 random) {
        for (uint256 shift = 16; shift < 254; shift += 3) {
            random |= mood << shift;
        }
    }

    function days_(uint256 threes) private {
        for (uint256 i; i < threes; ++i) {
            handler.doWait(3 days - 1);
        }
    }

    /// @dev The end of a network: its model is recalled, and everybody takes what is theirs.
    function wind() internal {
        handler.doFund(0);
        handler.doWithdrawEscrow(0);
        handler.doRecall(0);
        handler.doRound(everybody(5));
        handler.doWithdrawEscrow(0);
        handler.doPenalise(0);
        for (uint256 i; i < 12; ++i) {
            handler.doAdvance(2);
        }
        handler.doWithdrawEscrow(0);
        handler.doWithdrawStake(0);
        for (uint256 i; i < 32; ++i) {
            handler.doClaim(i << 8 | i % 4);
        }
    }

    function reachesEverything() internal {
        reaches("study registered", 10);
        reaches("study accepted", 3);
        reaches("study rejected", 1);
        reaches("consent withdrawn", 1);
        reaches("model funded", 3);
        reaches("model recalled", 1);
        reaches("escrow kept", 2);
        reaches("escrow withdrawn", 1);
        reaches("node registered", 2);
        reaches("stake added", 3);
        reaches("exit asked", 1);
        reaches("stake locked", 1);
        reaches("stake withdrawn", 1);
        reaches("batch committed", 50);
        reaches("result counted", 20);
        reaches("result refused", 5);
        reaches("result after the label refused", 1);
        reaches("silence penalised", 5);
        reaches("repetition penalised", 5);
        reaches("nothing to penalise", 5);
        reaches("task final", 5);
        reaches("task reopened", 1);
        reaches("task inconclusive", 1);
        reaches("nothing to finalise", 1);
        reaches("challenge refused", 1);
        reaches("challenge refuted", 1);
        reaches("challenge upheld", 1);
        reaches("challenge without an answer", 1);
        reaches("challenge ended or reopened", 3);
        reaches("nothing to resolve", 1);
        reaches("label of what is final", 1);
        reaches("label after its delay", 1);
        reaches("label too early", 1);
        reaches("label too late", 1);
        reaches("fees claimed", 3);
        reaches("slashed stake claimed", 1);
        holds(bytes(_missing).length == 0, string.concat("reached too seldom:", _missing));
    }

    function reaches(string memory what, uint256 least) private {
        uint256 times = handler.reached(what);
        if (times >= least) return;
        _missing = string.concat(_missing, " ", what, " ", vm.toString(times), "x,");
    }
}
