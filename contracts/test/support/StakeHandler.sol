// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {NodeRegistry} from "../../src/NodeRegistry.sol";
import {Admission} from "../../src/Admission.sol";
import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {Deployment} from "./Deployment.sol";
import {Network} from "./Network.sol";

/// @notice Owners, anybody and the Court acting on stakes in any order, with time passing.
contract StakeHandler is Network {
    uint256 private constant OWNERS = 4;
    uint256 private constant MOST_NODES = 12;

    uint256 public slashed;
    uint256 public exited;

    bool private prepared;

    function setUp() public override {
        require(!prepared, "once");
        prepared = true;
        super.setUp();
    }

    function genesis() internal view override returns (Deployment.Genesis memory made) {
        made = super.genesis();
        made.nodes.sink = address(uint160(uint256(keccak256("sink"))));
        (made.policy, made.operatorStake) = (Admission.Policy.Hybrid, OPERATOR_STAKE);
    }

    function registry() external view returns (NodeRegistry) {
        return nodes;
    }

    function balance() external view returns (uint256) {
        return token.balanceOf(address(nodes));
    }

    function credits() external view returns (uint256 sum) {
        for (uint256 i; i < OWNERS; ++i) {
            sum += nodes.credit(ownerOf(i));
        }
        return sum + nodes.credit(nodes.params().sink);
    }

    function doRegister(uint256 seed) external {
        uint256 id = nodes.nodeCount() + 1;
        if (id > MOST_NODES) return;
        address owner = ownerOf(seed % OWNERS);
        uint96 stake = STAKE + uint96(seed % 1000);
        allow(owner, stake);
        vm.prank(owner);
        nodes.register(vm.addr(keyOf(id)), 0, stake);
    }

    function doAddStake(uint256 seed) external {
        (uint32 id, INodeRegistry.Node memory node) = pick(seed);
        if (id == 0 || node.state >= INodeRegistry.State.Exiting) return;
        uint96 amount = 1 + uint96(seed % STAKE);
        allow(vendor, amount);
        vm.prank(vendor);
        nodes.addStake(id, amount);
    }

    function doRequestExit(uint256 seed) external {
        (uint32 id, INodeRegistry.Node memory node) = pick(seed);
        if (id == 0 || seed % 3 != 0 || node.state >= INodeRegistry.State.Exiting) return;
        vm.prank(node.owner);
        nodes.requestExit(id);
    }

    function doWithdraw(uint256 seed) external {
        (uint32 id, INodeRegistry.Node memory node) = pick(seed);
        if (id == 0 || node.state != INodeRegistry.State.Exiting || vm.getBlockNumber() < node.exitableAt) return;
        vm.prank(node.owner);
        nodes.withdrawStake(id);
        ++exited;
    }

    function doSlash(uint256 seed) external {
        (uint32 id,) = pick(seed);
        address[] memory honest = new address[]((seed >> 32) % 4);
        for (uint256 i; i < honest.length; ++i) {
            honest[i] = ownerOf((seed >> 64 + 8 * i) % OWNERS);
        }
        vm.prank(address(court));
        slashed += nodes.slash(id, uint96(seed % (2 * STAKE)), honest);
    }

    function doClaim(uint256 seed) external {
        address account = seed % (OWNERS + 1) == OWNERS ? nodes.params().sink : ownerOf(seed % (OWNERS + 1));
        if (nodes.credit(account) == 0) return;
        vm.prank(account);
        nodes.claim();
    }

    function doGrantOrRevoke(uint256 seed) external {
        address owner = ownerOf(seed % OWNERS);
        bytes memory call = seed % 2 == 0
            ? abi.encodeCall(governance.grantRole, (1, owner, 0))
            : abi.encodeCall(governance.revokeRole, (1, owner));
        vm.startPrank(admitter);
        governance.schedule(address(governance), call, 0);
        vm.warp(block.timestamp + 1 days);
        governance.execute(address(governance), call);
        vm.stopPrank();
        for (uint32 id = 1; id <= nodes.nodeCount(); ++id) {
            if (nodes.node(id).state < INodeRegistry.State.Exiting) nodes.review(id);
        }
    }

    function doWait(uint256 seed) external {
        vm.roll(vm.getBlockNumber() + seed % EXIT_BLOCKS);
    }

    function pick(uint256 seed) private view returns (uint32 id, INodeRegistry.Node memory node) {
        uint256 count = nodes.nodeCount();
        if (count == 0) return (0, node);
        id = uint32(1 + (seed >> 128) % count);
        node = nodes.node(id);
    }
}
