// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {INodeRegistry} from "../src/interfaces/INodeRegistry.sol";
import {Network} from "./support/Network.sol";

contract NodeRegistryTest is Network {
    address private owner = ownerOf(1);
    address private signer = vm.addr(keyOf(1));

    function test_register() external {
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeRegistered(1, owner, signer, "m");
        vm.prank(owner);
        same(nodes.register(signer, "m"), 1, "id");
        INodeRegistry.Node memory node = nodes.node(1);
        same(node.owner, owner, "owner");
        same(node.signer, signer, "signer");
        same(node.metadata, "m", "metadata");
        holds(!node.exited, "active");
        same(nodes.nodeOf(signer), 1, "node of the signer");
        same(nodes.nodeCount(), 1, "count");
    }

    function test_signersAreUniqueForEver() external {
        registerNodes(2);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.SignerTaken.selector, vm.addr(keyOf(2)), 2));
        nodes.register(vm.addr(keyOf(2)), 0);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.SignerTaken.selector, vm.addr(keyOf(2)), 2));
        nodes.setSigner(1, vm.addr(keyOf(2)));

        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeSignerChanged(1, signer, vm.addr(keyOf(9)));
        nodes.setSigner(1, vm.addr(keyOf(9)));
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.SignerTaken.selector, signer, 1));
        nodes.register(signer, 0);
        same(nodes.nodeOf(signer), 0, "a retired key is nobody's");
        same(nodes.nodeOf(vm.addr(keyOf(9))), 1, "the new key is");
        same(nodes.nodeOf(address(0)), 0, "the zero address is nobody's");
    }

    function test_zeroSigner() external {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.SignerZero.selector));
        nodes.register(address(0), 0);
    }

    function test_onlyTheOwnerActs() external {
        registerNodes(1);
        bytes memory refusal = abi.encodeWithSelector(INodeRegistry.NotNodeOwner.selector, 1, vendor);
        vm.startPrank(vendor);
        vm.expectRevert(refusal);
        nodes.setSigner(1, vendor);
        vm.expectRevert(refusal);
        nodes.setMetadata(1, 0);
        vm.expectRevert(refusal);
        nodes.exit(1);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeUnknown.selector, 2));
        nodes.exit(2);
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

    function test_exitIsForGood() external {
        registerNodes(1);
        vm.startPrank(owner);
        vm.expectEmit(address(nodes));
        emit INodeRegistry.NodeExited(1);
        nodes.exit(1);
        holds(nodes.node(1).exited, "exited");
        same(nodes.nodeOf(signer), 0, "signs for nobody");
        bytes memory refusal = abi.encodeWithSelector(INodeRegistry.NodeAlreadyExited.selector, 1);
        vm.expectRevert(refusal);
        nodes.exit(1);
        vm.expectRevert(refusal);
        nodes.setSigner(1, vendor);
        vm.expectRevert(refusal);
        nodes.setMetadata(1, 0);
    }
}
