// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {NodeRegistry} from "../../src/NodeRegistry.sol";
import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {Deployment} from "../support/Deployment.sol";
import {Network} from "../support/Network.sol";

/// @notice Slashing, with this test in the Court's place.
contract NodeRegistrySlashTest is Network {
    function setUp() public override {
        super.setUp();
        registerNodes(3);
    }

    function test_onlyTheCourtSlashes() external {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NotSlasher.selector, address(this)));
        nodes.slash(1, 1, honest(0));
    }

    function test_slashPaysTheHonestSideAndBurnsTheRest() external {
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeSlashed(1, 100, 30, honest(2), 40);
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeActivityChanged(1, false);
        slash(1, 100, 2);
        same(nodes.node(1).stake, STAKE - 100, "stake");
        same(nodes.credit(ownerOf(2)), 30, "first of the honest side");
        same(nodes.credit(ownerOf(3)), 30, "second");
        same(token.totalSupply(), INITIAL - 40, "burnt");
        conserved(nodes);
    }

    function test_withoutAnHonestSideTheSinkGetsAll() external {
        slash(1, 100, 0);
        same(token.totalSupply(), INITIAL - 100, "burnt");
    }

    function test_sinkMayBeATreasury() external {
        INodeRegistry.Params memory kept = genesis().nodes;
        kept.sink = treasury;
        NodeRegistry other =
            NodeRegistry(Deployment.make("NodeRegistry", abi.encode(token, admission, court, kept)));
        vm.prank(treasury);
        token.approve(address(other), STAKE);
        vm.prank(treasury);
        other.register(vm.addr(keyOf(1)), 0, STAKE);
        vm.prank(address(court));
        same(other.slash(1, 100, honest(1)), 100, "taken");
        same(other.credit(treasury), 40, "credited to the treasury");
        same(token.totalSupply(), INITIAL, "nothing is burnt");
        conserved(other);
    }

    /// @notice Where all of a stake goes to the honest side nothing is left to sink.
    function test_withoutASink() external {
        INodeRegistry.Params memory kept = genesis().nodes;
        kept.honestBps = 10_000;
        NodeRegistry other =
            NodeRegistry(Deployment.make("NodeRegistry", abi.encode(token, admission, court, kept)));
        give(vendor, STAKE, address(other));
        vm.prank(vendor);
        other.register(vm.addr(keyOf(1)), 0, STAKE);
        vm.prank(address(court));
        same(other.slash(1, 100, honest(1)), 100, "taken");
        same(other.credit(ownerOf(2)), 100, "all of it");
        same(token.totalSupply(), INITIAL, "nothing is burnt");
        conserved(other);
    }

    function test_belowTheLeastStakeANodeIsInactiveUntilToppedUp() external {
        slash(1, 1, 0);
        same(uint256(nodes.node(1).state), uint256(INodeRegistry.State.Inactive), "inactive");
        same(nodes.activeCount(), 2, "active");
        allow(ownerOf(1), 1);
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeActivityChanged(1, true);
        vm.prank(ownerOf(1));
        nodes.addStake(1, 1);
        same(nodes.activeCount(), 3, "active again");
    }

    function test_anInactiveNodeCanExit() external {
        slash(1, 1, 0);
        vm.prank(ownerOf(1));
        nodes.requestExit(1);
        same(nodes.activeCount(), 2, "counted once");
    }

    function test_exitingNodesAreSlashedUntilTheDelayIsOver() external {
        vm.startPrank(ownerOf(1));
        nodes.requestExit(1);
        vm.roll(nodes.node(1).exitableAt - 1);
        vm.stopPrank();
        same(slash(1, 10, 1), 10, "taken in the delay");
        same(uint256(nodes.node(1).state), uint256(INodeRegistry.State.Exiting), "still exiting");
        nextBlock();
        same(slash(1, 10, 1), 0, "nothing after it");
        vm.prank(ownerOf(1));
        same(nodes.withdrawStake(1), STAKE - 10, "paid back");
        same(slash(1, 10, 1), 0, "nothing of a node that is gone");
        same(slash(99, 10, 1), 0, "nothing of one that never was");
        conserved(nodes);
    }

    function test_claim() external {
        slash(1, 100, 2);
        vm.expectEmit(address(nodes));
        emit INodeRegistry.CreditClaimed(ownerOf(2), 30);
        vm.prank(ownerOf(2));
        same(nodes.claim(), 30, "claimed");
        same(token.balanceOf(ownerOf(2)), 30, "paid");
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NoCredit.selector, ownerOf(2)));
        vm.prank(ownerOf(2));
        nodes.claim();
        conserved(nodes);
    }

    /// @notice However much is asked for and whoever shares it: never more than the stake, and no unit is lost.
    function testFuzz_slash(uint96 amount, uint8 winners) external {
        uint256 supply = token.totalSupply();
        uint256 taken = slash(1, amount, winners % 8);
        same(taken, amount < STAKE ? amount : STAKE, "taken");
        same(nodes.node(1).stake, STAKE - taken, "stake");
        uint256 credited = nodes.totals().credited;
        holds(credited <= taken * HONEST_BPS / 10_000, "the honest side gets its part at most");
        same(supply - token.totalSupply(), taken - credited, "the rest is burnt");
        conserved(nodes);
    }

    function slash(uint32 id, uint96 amount, uint256 winners) private returns (uint96) {
        vm.prank(address(court));
        return nodes.slash(id, amount, honest(winners));
    }

    /// @dev Owners of nodes 2, 3 and so on.
    function honest(uint256 count) private pure returns (address[] memory owners) {
        owners = new address[](count);
        for (uint256 i; i < count; ++i) {
            owners[i] = ownerOf(i + 2);
        }
    }

    function conserved(NodeRegistry registry) private view {
        INodeRegistry.Totals memory totals = registry.totals();
        same(token.balanceOf(address(registry)), totals.staked + totals.credited, "stakes + credits = tokens");
    }
}
