// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {Deployment} from "../support/Deployment.sol";
import {Network} from "../support/Network.sol";

/// @notice Who may do what to a node, its keys and its way out. Slashing is in NodeRegistry.slash.t.sol.
contract NodeRegistryTest is Network {
    address private owner = ownerOf(1);
    address private signer = vm.addr(keyOf(1));

    function test_register() external {
        allow(owner, STAKE);
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeRegistered(1, owner, signer, "m", STAKE);
        vm.prank(owner);
        same(nodes.register(signer, "m", STAKE), 1, "id");
        INodeRegistry.Node memory node = nodes.node(1);
        same(node.owner, owner, "owner");
        same(node.signer, signer, "signer");
        same(node.metadata, "m", "metadata");
        same(node.stake, STAKE, "stake");
        isIn(1, INodeRegistry.State.Active);
        same(nodes.nodeOf(signer), 1, "node of the signer");
        same(nodes.nodeCount(), 1, "count");
        same(nodes.activeCount(), 1, "active");
        same(token.balanceOf(address(nodes)), STAKE, "tokens");
        same(nodes.totals().staked, STAKE, "staked");
    }

    /// @notice A node is drawn only for tasks that came up after it became active, so the block of that is kept.
    function test_sinceIsTheBlockOfTheRegistration() external {
        vm.roll(1234);
        registerNodes(1);
        sinceBlock(1, 1234);
        nextBlock();
        nodes.review(1);
        sinceBlock(1, 1234);
        same(nodes.ownerOf(1), owner, "owner");
        same(nodes.ownerOf(2), address(0), "nobody's");
    }

    /// @notice More stake changes nothing while a node stays active; after a pause it starts anew.
    function test_sinceIsTheBlockOfTheReactivation() external {
        vm.roll(1234);
        registerNodes(1);
        allow(vendor, 2);
        vm.roll(2000);
        vm.prank(vendor);
        nodes.addStake(1, 1);
        sinceBlock(1, 1234);
        vm.roll(2001);
        vm.prank(address(court));
        nodes.slash(1, 2, new address[](0));
        isIn(1, INodeRegistry.State.Inactive);
        vm.roll(2002);
        vm.prank(vendor);
        nodes.addStake(1, 1);
        isIn(1, INodeRegistry.State.Active);
        sinceBlock(1, 2002);
    }

    function test_registerNeedsTheStake() external {
        allow(owner, STAKE);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.StakeTooLow.selector, STAKE - 1, STAKE));
        nodes.register(signer, 0, STAKE - 1);
    }

    function test_registerWithPermit() external {
        address holder = vm.addr(7);
        vm.prank(treasury);
        token.transfer(holder, STAKE);
        (uint8 v, bytes32 r, bytes32 s) = permitOf(7, STAKE);
        vm.prank(holder);
        nodes.registerWithPermit(signer, 0, STAKE, block.timestamp, v, r, s);
        same(nodes.node(1).stake, STAKE, "stake");
    }

    function test_permitThatSomebodyElseUsed() external {
        address holder = vm.addr(7);
        vm.prank(treasury);
        token.transfer(holder, STAKE);
        (uint8 v, bytes32 r, bytes32 s) = permitOf(7, STAKE);
        vm.prank(relay);
        token.permit(holder, address(nodes), STAKE, block.timestamp, v, r, s);
        vm.prank(holder);
        nodes.registerWithPermit(signer, 0, STAKE, block.timestamp, v, r, s);
        same(nodes.node(1).stake, STAKE, "stake");
    }

    function test_signersAreUniqueForEver() external {
        registerNodes(2);
        allow(owner, STAKE);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.SignerTaken.selector, vm.addr(keyOf(2)), 2));
        nodes.register(vm.addr(keyOf(2)), 0, STAKE);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.SignerTaken.selector, vm.addr(keyOf(2)), 2));
        nodes.setSigner(1, vm.addr(keyOf(2)));
        nodes.setSigner(1, vm.addr(keyOf(9)));
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.SignerTaken.selector, signer, 1));
        nodes.register(signer, 0, STAKE);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.SignerTaken.selector, signer, 1));
        nodes.setSigner(1, signer);
        same(nodes.nodeOf(signer), 0, "a retired key is nobody's");
        same(nodes.nodeOf(vm.addr(keyOf(9))), 1, "the new key is");
        same(nodes.nodeOf(address(0)), 0, "the zero address is nobody's");
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.SignerZero.selector));
        nodes.setSigner(1, address(0));
    }

    function test_rotationKeepsTheOldKeyForItsGrace() external {
        registerNodes(1);
        uint40 until = uint40(block.timestamp + SIGNER_GRACE);
        vm.startPrank(owner);
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeSignerChanged(1, signer, vm.addr(keyOf(9)), until);
        nodes.setSigner(1, vm.addr(keyOf(9)));
        nodes.setSigner(1, vm.addr(keyOf(10)));
        vm.stopPrank();
        vm.warp(until);
        holds(nodes.signsFor(signer, 1), "the first key in its grace");
        holds(nodes.signsFor(vm.addr(keyOf(9)), 1), "so is the second, of a quick rotation");
        holds(nodes.signsFor(vm.addr(keyOf(10)), 1), "the current key");
        holds(!nodes.signsFor(signer, 2) && !nodes.signsFor(vm.addr(keyOf(3)), 1), "nobody else's");
        holds(!nodes.signsFor(vm.addr(keyOf(3)), 0), "unknown keys do not sign for node 0");
        vm.warp(until + 1);
        holds(!nodes.signsFor(signer, 1), "the grace is over");
        holds(nodes.signsFor(vm.addr(keyOf(10)), 1), "the current key goes on");
    }

    function test_revokedKeysLoseTheirGrace() external {
        registerNodes(1);
        vm.startPrank(owner);
        bytes memory refusal = abi.encodeWithSelector(INodeRegistry.SignerNotInGrace.selector, 1, signer);
        vm.expectRevert(refusal);
        nodes.revokeSigner(1, signer);
        nodes.setSigner(1, vm.addr(keyOf(9)));
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeSignerRevoked(1, signer);
        nodes.revokeSigner(1, signer);
        holds(!nodes.signsFor(signer, 1), "revoked");
        vm.expectRevert(refusal);
        nodes.revokeSigner(1, signer);
    }

    function test_onlyTheOwnerActs() external {
        registerNodes(1);
        bytes memory refusal = abi.encodeWithSelector(INodeRegistry.NotNodeOwner.selector, 1, vendor);
        vm.startPrank(vendor);
        vm.expectRevert(refusal);
        nodes.setSigner(1, vendor);
        vm.expectRevert(refusal);
        nodes.revokeSigner(1, vendor);
        vm.expectRevert(refusal);
        nodes.setMetadata(1, 0);
        vm.expectRevert(refusal);
        nodes.requestExit(1);
        vm.expectRevert(refusal);
        nodes.withdrawStake(1);
        bytes memory unknown = abi.encodeWithSelector(INodeRegistry.NodeUnknown.selector, 2);
        vm.expectRevert(unknown);
        nodes.requestExit(2);
        vm.expectRevert(unknown);
        nodes.addStake(2, 1);
        vm.expectRevert(unknown);
        nodes.review(2);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeUnknown.selector, 0));
        nodes.node(0);
    }

    function test_metadata() external {
        registerNodes(1);
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeMetadataChanged(1, "new");
        vm.prank(owner);
        nodes.setMetadata(1, "new");
        same(nodes.node(1).metadata, "new", "metadata");
    }

    function test_anybodyAddsStake() external {
        registerNodes(1);
        allow(vendor, 5);
        vm.startPrank(vendor);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.StakeZero.selector));
        nodes.addStake(1, 0);
        vm.expectEmit(address(nodes));
        emit INodeRegistry.StakeAdded(1, vendor, 5);
        nodes.addStake(1, 5);
        same(nodes.node(1).stake, STAKE + 5, "stake");
    }

    function test_exitIsDelayedAndForGood() external {
        registerNodes(2);
        uint40 exitableAt = uint40(block.number + EXIT_BLOCKS);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeNotExiting.selector, 1));
        nodes.withdrawStake(1);
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeExitRequested(1, exitableAt);
        nodes.requestExit(1);
        isIn(1, INodeRegistry.State.Exiting);
        same(nodes.node(1).exitableAt, exitableAt, "exitable at");
        same(nodes.activeCount(), 1, "active");
        refusesEverything();

        vm.roll(exitableAt - 1);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.StakeLocked.selector, 1, exitableAt));
        nodes.withdrawStake(1);
        vm.roll(exitableAt);
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeExited(1, STAKE);
        same(nodes.withdrawStake(1), STAKE, "paid");
        same(token.balanceOf(owner), STAKE, "tokens");
        isIn(1, INodeRegistry.State.Exited);
        same(nodes.nodeOf(signer), 1, "its key is still its own");
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeNotExiting.selector, 1));
        nodes.withdrawStake(1);
        refusesEverything();
    }

    /// @notice A registry that gave more than all of a stake away could not be deployed.
    function test_honestPartIsBounded() external {
        INodeRegistry.Params memory wrong = genesis().nodes;
        wrong.honestBps = 10_001;
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.HonestPartTooLarge.selector, 10_001));
        Deployment.make("NodeRegistry", abi.encode(token, admission, court, wrong));
    }

    function test_params() external view {
        same(keccak256(abi.encode(nodes.params())), keccak256(abi.encode(genesis().nodes)), "params");
    }

    /// @dev What the owner of a node that has asked to exit may no longer do.
    function refusesEverything() private {
        bytes memory refusal = abi.encodeWithSelector(INodeRegistry.NodeAlreadyExited.selector, 1);
        vm.expectRevert(refusal);
        nodes.requestExit(1);
        vm.expectRevert(refusal);
        nodes.setSigner(1, vendor);
        vm.expectRevert(refusal);
        nodes.setMetadata(1, 0);
        vm.expectRevert(refusal);
        nodes.addStake(1, 1);
        vm.expectRevert(refusal);
        nodes.review(1);
    }

    function isIn(uint32 id, INodeRegistry.State state) private view {
        same(uint256(nodes.node(id).state), uint256(state), "state");
        (, INodeRegistry.State told,) = nodes.signerOf(id);
        same(uint256(told), uint256(state), "state for the ledger");
    }

    function sinceBlock(uint32 id, uint256 want) private view {
        same(nodes.node(id).since, want, "since");
        (,, uint256 told) = nodes.signerOf(id);
        same(told, want, "since for the ledger");
    }

    function permitOf(uint256 key, uint256 amount) private view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 content = keccak256(abi.encode(typeHash, vm.addr(key), nodes, amount, 0, block.timestamp));
        return vm.sign(key, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), content)));
    }
}
