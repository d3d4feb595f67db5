// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {Deployment} from "../support/Deployment.sol";
import {Network} from "../support/Network.sol";

/// @notice The Court is deployed last and refuses contracts that were given wrong addresses. Here each contract gives one
/// wrong answer at a time.
contract WiringTest is Network {
    address private next;

    function test_rightWiringIsTaken() external {
        rewire();
        same(make(), next, "the Court");
    }

    function test_modelsWithWrongAddresses() external {
        wrong(address(models), "court()");
        wrong(address(models), "ledger()");
        wrong(address(models), "pool()");
        wrong(address(models), "token()");
    }

    function test_nodesWithWrongAddresses() external {
        wrong(address(nodes), "court()");
        wrong(address(nodes), "token()");
    }

    function test_studiesWithWrongAddresses() external {
        wrong(address(studies), "court()");
        wrong(address(studies), "ledger()");
        wrong(address(studies), "pool()");
    }

    function test_poolWithWrongAddresses() external {
        wrong(address(pool), "court()");
        wrong(address(pool), "models()");
        wrong(address(pool), "studies()");
    }

    function test_tokenWithAnotherMinter() external {
        wrong(address(token), "minter()");
    }

    function test_ledgerWithWrongAddresses() external {
        wrong(address(ledger), "court()");
        wrong(address(ledger), "nodes()");
        wrong(address(ledger), "models()");
        wrong(address(ledger), "studies()");
    }

    /// @notice A network where hiding is cheaper than being wrong pays for hedging, and is not deployed.
    function test_hidingMustNotBeCheaperThanBeingWrong() external {
        rewire();
        ICourt.Penalties memory cheap = genesis().penalties;
        cheap.unrevealed = cheap.disagreement - 1;
        vm.expectRevert(
            abi.encodeWithSelector(ICourt.HidingTooCheap.selector, cheap.unrevealed, cheap.disagreement)
        );
        this.make(cheap);
        cheap.unrevealed = cheap.disagreement;
        rewire();
        same(this.make(cheap), next, "the same is enough");
    }

    /// @notice Nor is one where a node can be gone before the longest dispute is over.
    function test_exitMustOutlastTheLongestDispute() external {
        rewire();
        INodeRegistry.Params memory rules = genesis().nodes;
        rules.exitBlocks = EXIT_BLOCKS - 1;
        vm.mockCall(address(nodes), abi.encodeWithSignature("params()"), abi.encode(rules));
        vm.expectRevert(abi.encodeWithSelector(ICourt.ExitTooSoon.selector, EXIT_BLOCKS - 1, EXIT_BLOCKS));
        this.make();
    }

    /// @dev Everything is right for a Court that is created next, but for one answer.
    function wrong(address contract_, string memory question) private {
        rewire();
        answer(contract_, question, address(0xBAD));
        vm.expectRevert(abi.encodeWithSelector(ICourt.WiringMismatch.selector, contract_));
        this.make();
        vm.clearMockedCalls();
    }

    /// @notice Deploys a Court; external, so that a refusal of the constructor is that of a call.
    function make() public returns (address) {
        return make(genesis().penalties);
    }

    function make(ICourt.Penalties memory penalties) public returns (address) {
        return Deployment.make("Court", abi.encode(nodes, models, studies, pool, ledger, penalties));
    }

    function rewire() private {
        next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        answer(address(models), "court()", next);
        answer(address(nodes), "court()", next);
        answer(address(studies), "court()", next);
        answer(address(pool), "court()", next);
        answer(address(ledger), "court()", next);
    }

    function answer(address contract_, string memory question, address told) private {
        vm.mockCall(contract_, abi.encodeWithSignature(question), abi.encode(told));
    }
}
