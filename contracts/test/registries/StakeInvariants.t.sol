// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {NodeRegistry} from "../../src/NodeRegistry.sol";
import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {StakeHandler} from "../support/StakeHandler.sol";
import {Test} from "../support/Test.sol";

/// @notice What holds of stakes after anything that owners, the Court and the admission do in any order.
contract StakeInvariantsTest is Test {
    StakeHandler private handler;
    NodeRegistry private nodes;

    function setUp() external {
        handler = new StakeHandler();
        handler.setUp();
        nodes = handler.registry();
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
        bytes4[] memory selectors = new bytes4[](8);
        selectors[0] = StakeHandler.doRegister.selector;
        selectors[1] = StakeHandler.doAddStake.selector;
        selectors[2] = StakeHandler.doRequestExit.selector;
        selectors[3] = StakeHandler.doWithdraw.selector;
        selectors[4] = StakeHandler.doSlash.selector;
        selectors[5] = StakeHandler.doClaim.selector;
        selectors[6] = StakeHandler.doGrantOrRevoke.selector;
        selectors[7] = StakeHandler.doWait.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    /// @notice The handler does reach what the invariants speak of.
    function test_handlerSlashesAndExits() external {
        for (uint256 i; i < 30; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            handler.doRegister(seed);
            handler.doSlash(seed);
            handler.doRequestExit(seed);
            handler.doWait(seed);
            handler.doClaim(i);
            handler.doWithdraw(seed);
        }
        holds(handler.slashed() > 0 && handler.exited() > 0, "slashed and exited");
    }

    /// @notice The registry's tokens are exactly the stakes and the credits.
    function invariant_stakesAndCreditsAreTheTokens() external view {
        uint256 stakes;
        for (uint32 id = 1; id <= nodes.nodeCount(); ++id) {
            stakes += nodes.node(id).stake;
        }
        INodeRegistry.Totals memory totals = nodes.totals();
        same(totals.staked, stakes, "staked");
        same(totals.credited, handler.credits(), "credited");
        same(handler.balance(), stakes + handler.credits(), "tokens");
    }

    /// @notice The count of active nodes is what counting says, and a node is active exactly when the admission takes
    /// its owner with its stake and it has not asked to leave.
    function invariant_activeNodesAreThoseThatAreAdmitted() external view {
        uint256 active;
        for (uint32 id = 1; id <= nodes.nodeCount(); ++id) {
            INodeRegistry.Node memory node = nodes.node(id);
            if (node.state == INodeRegistry.State.Active) ++active;
            if (node.state >= INodeRegistry.State.Exiting) continue;
            (bool admitted, uint96 least) = nodes.admission().requirement(node.owner);
            bool expected = admitted && node.stake >= least;
            holds(expected == (node.state == INodeRegistry.State.Active), "active as admitted");
        }
        same(nodes.activeCount(), active, "active");
    }

    /// @notice Only a node that has left has nothing to lose by having left.
    function invariant_exitedNodesHoldNoStake() external view {
        for (uint32 id = 1; id <= nodes.nodeCount(); ++id) {
            INodeRegistry.Node memory node = nodes.node(id);
            if (node.state == INodeRegistry.State.Exited) same(node.stake, 0, "stake");
        }
    }
}
