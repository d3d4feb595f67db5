// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice Who may commit to a batch, when, and with what signature.
contract CommitTest is Nodes {
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    Sheet private made;

    function setUp() public override {
        super.setUp();
        registerNodes(3);
        open(terms(1, 2, 3, 8, 5));
        nextEpoch();
        keepSheet(sheet(1, STUDY, 0, finding(1)));
    }

    function keepSheet(Sheet memory chosen) private {
        (made.node, made.salt) = (chosen.node, chosen.salt);
        (made.leaves, made.kept) = (chosen.leaves, chosen.kept);
    }

    /// @dev Commits with a signature and expects a revert.
    function fails(bytes32 r, bytes32 vs, bytes memory why) private {
        bytes32 root = rootOf(made);
        vm.expectRevert(why);
        ledger.commit(made.node, root, 1, r, vs);
    }

    function failsBy(uint256 key, bytes memory why) private {
        (bytes32 r, bytes32 vs) = signatureOf(made, key);
        fails(r, vs, why);
    }

    function signatureInvalid() private view returns (bytes memory) {
        return abi.encodeWithSelector(IInferenceLedger.SignatureInvalid.selector, made.node);
    }

    function isCommitted() private view {
        (uint256 epoch, uint256 count, uint8 state) = ledger.batchOf(made.node, rootOf(made));
        same(epoch, ledger.epoch(), "epoch");
        same(count, 1, "count");
        same(state, 1, "committed");
    }

    function test_anybodyPostsACommitment() external {
        (bytes32 r, bytes32 vs) = signatureOf(made, keyOf(1));
        bytes32 root = rootOf(made);
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.BatchCommitted(1, 2, root, 1);
        vm.prank(relay);
        ledger.commit(1, root, 1, r, vs);
        isCommitted();
    }

    /// @notice The last block of the commit phase still takes it.
    function test_lastBlockOfThePhase() external {
        vm.roll(ledger.genesis() + EPOCH_BLOCKS + COMMIT_BLOCKS - 1);
        commit(made);
        isCommitted();
    }

    /// @notice The first and the last block of the reveal phase do not.
    function test_revealPhase() external {
        bytes memory why = abi.encodeWithSelector(IInferenceLedger.NotCommitPhase.selector, 2);
        toReveals();
        failsBy(keyOf(1), why);
        vm.roll(ledger.genesis() + 2 * EPOCH_BLOCKS - 1);
        failsBy(keyOf(1), why);
    }

    function test_epochIsSigned() external {
        (bytes32 r, bytes32 vs) = signatureOf(made, keyOf(1));
        nextEpoch();
        fails(r, vs, signatureInvalid());
    }

    function test_batchSize() external {
        bytes32 root = rootOf(made);
        vm.expectRevert(abi.encodeWithSelector(IInferenceLedger.BatchSizeInvalid.selector, 0));
        ledger.commit(1, root, 0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IInferenceLedger.BatchSizeInvalid.selector, 129));
        ledger.commit(1, root, 129, 0, 0);
        (bytes32 r, bytes32 vs) = vm.signCompact(keyOf(1), ledger.commitmentDigest(1, 2, root, 128));
        ledger.commit(1, root, 128, r, vs);
        (, uint256 count,) = ledger.batchOf(1, root);
        same(count, ledger.MAX_BATCH(), "largest batch");
    }

    function test_countIsSigned() external {
        (bytes32 r, bytes32 vs) = signatureOf(made, keyOf(1));
        bytes32 root = rootOf(made);
        vm.expectRevert(signatureInvalid());
        ledger.commit(1, root, 2, r, vs);
    }

    function test_rootTwice() external {
        commit(made);
        bytes memory why = abi.encodeWithSelector(IInferenceLedger.BatchAlreadyCommitted.selector, 1, rootOf(made));
        failsBy(keyOf(1), why);
        toReveals();
        nextEpoch();
        failsBy(keyOf(1), why);
    }

    /// @notice A copied root can be committed to by the copier, but the node is in its seals.
    function test_rootOfAnotherNode() external {
        commit(made);
        made.node = 2;
        commit(made);
        isCommitted();
    }

    function test_nodeThatLeft() external {
        bytes memory why = abi.encodeWithSelector(IInferenceLedger.NodeNotActive.selector, 1);
        vm.prank(ownerOf(1));
        nodes.requestExit(1);
        failsBy(keyOf(1), why);
    }

    function test_unknownNode() external {
        made.node = 99;
        failsBy(keyOf(99), abi.encodeWithSelector(IInferenceLedger.NodeNotActive.selector, 99));
    }

    /// @notice A slash below the least stake ends a node's commitments until somebody adds to it.
    function test_nodeBelowTheStake() external {
        vm.prank(address(court));
        nodes.slash(1, 1, new address[](0));
        failsBy(keyOf(1), abi.encodeWithSelector(IInferenceLedger.NodeNotActive.selector, 1));
        allow(ownerOf(1), 1);
        vm.prank(ownerOf(1));
        nodes.addStake(1, 1);
        commit(made);
        isCommitted();
    }

    function test_anotherNodesKey() external {
        failsBy(keyOf(2), signatureInvalid());
    }

    function test_strangersKey() external {
        failsBy(keyOf(77), signatureInvalid());
    }

    /// @notice A signature that recovers to nobody is nobody's.
    function test_emptySignature() external {
        fails(0, 0, signatureInvalid());
    }

    function testFuzz_garbledSignature(bytes32 r, bytes32 vs) external {
        (bytes32 right, bytes32 rightVs) = signatureOf(made, keyOf(1));
        vm.assume(r != right || vs != rightVs);
        fails(r, vs, signatureInvalid());
    }

    function test_highS() external {
        bytes32 digest = ledger.commitmentDigest(1, 2, rootOf(made), 1);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf(1), digest);
        // The compact form has no room for a high s above 2^255; below, it must be refused for what it is.
        fails(r, bytes32((ORDER - uint256(s)) | (v == 27 ? uint256(1) << 255 : 0)), signatureInvalid());
        fails(r, bytes32((ORDER / 2 + 1) | (uint256(v - 27) << 255)), signatureInvalid());
    }

    function rotate() private {
        vm.prank(ownerOf(1));
        nodes.setSigner(1, vm.addr(keyOf(11)));
    }

    /// @notice The replaced key counts up to the last second of its grace, the new one at once.
    function test_keyInGrace() external {
        rotate();
        vm.warp(vm.getBlockTimestamp() + SIGNER_GRACE);
        commit(made);
        isCommitted();
        keepSheet(sheet(1, STUDY, 0, finding(2)));
        commit(made, keyOf(11));
        isCommitted();
    }

    function test_keyAfterItsGrace() external {
        rotate();
        vm.warp(vm.getBlockTimestamp() + SIGNER_GRACE + 1);
        failsBy(keyOf(1), signatureInvalid());
    }

    function test_revokedKey() external {
        rotate();
        vm.prank(ownerOf(1));
        nodes.revokeSigner(1, vm.addr(keyOf(1)));
        failsBy(keyOf(1), signatureInvalid());
    }

    function test_replayOnAnotherChain() external {
        (bytes32 r, bytes32 vs) = signatureOf(made, keyOf(1));
        vm.chainId(4242);
        fails(r, vs, signatureInvalid());
    }

    /// @notice The same node with the same key on a second network: the ledger is signed too.
    function test_replayOnAnotherLedger() external {
        (bytes32 r, bytes32 vs) = signatureOf(made, keyOf(1));
        deploy(genesis());
        registerNodes(3);
        nextEpoch();
        fails(r, vs, signatureInvalid());
    }

    function test_replayForAnotherNode() external {
        (bytes32 r, bytes32 vs) = signatureOf(made, keyOf(1));
        made.node = 2;
        fails(r, vs, signatureInvalid());
    }
}
