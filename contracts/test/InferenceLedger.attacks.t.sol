// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {FluoroToken} from "../src/FluoroToken.sol";
import {IInferenceLedger} from "../src/interfaces/IInferenceLedger.sol";
import {IRewardPool} from "../src/interfaces/IRewardPool.sol";
import {IStudyRegistry} from "../src/interfaces/IStudyRegistry.sol";
import {Deployment} from "./support/Deployment.sol";
import {Network} from "./support/Network.sol";

/// @notice What a hostile node, relay, contributor or deployer would try.
contract InferenceLedgerAttacksTest is Network {
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    bytes32 private studyId;

    function setUp() public override {
        super.setUp();
        registerNodes(3);
        studyId = open(1, 2, 3, 5);
    }

    function refused(IInferenceLedger.SignedResult memory result, IInferenceLedger.Refusal reason) private {
        vm.expectEmit(address(ledger));
        emit IInferenceLedger.ResultRefused(taskId(result.studyId), result.node, reason);
        same(submit(result), 0, "accepted");
    }

    function test_replayOnAnotherChain() external {
        IInferenceLedger.SignedResult memory result = signed(studyId, 1, 0, finding(1));
        vm.chainId(4242);
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
    }

    function test_replayOnAnotherLedger() external {
        IInferenceLedger.SignedResult memory result = signed(studyId, 1, 0, finding(1));
        Deployment.Contracts memory second = Deployment.create(genesis(), address(this));
        (token, nodes, models, studies, pool, ledger) =
            (second.token, second.nodes, second.models, second.studies, second.pool, second.ledger);
        registerNodes(3);
        open(1, 2, 3, 5);
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
    }

    /// @notice A study that were registered again with another CID could not take over results: the CID is signed.
    function test_signatureForAnotherCid() external {
        IInferenceLedger.SignedResult memory result = signed(studyId, 1, 0, finding(1));
        bytes32 slot = keccak256(abi.encode(studyId, uint256(0)));
        same(vm.load(address(studies), slot), cidOf(studyId), "the CID's slot");
        vm.store(address(studies), slot, keccak256("other cid"));
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
    }

    function test_highS() external {
        IInferenceLedger.SignedResult memory result = signed(studyId, 1, 0, finding(1));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf(1), ledger.digestOf(result));
        uint256 high = ORDER - uint256(s);
        // The compact form has no room for a high s above 2^255; below, it must be refused for what it is.
        result.r = r;
        result.vs = bytes32(high | (v == 27 ? uint256(1) << 255 : 0));
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
        result.vs = bytes32((ORDER / 2 + 1) | (uint256(v - 27) << 255));
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
    }

    function testFuzz_garbledSignature(bytes32 r, bytes32 vs) external {
        IInferenceLedger.SignedResult memory result = signed(studyId, 1, 0, finding(1));
        vm.assume(r != result.r || vs != result.vs);
        (result.r, result.vs) = (r, vs);
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
    }

    /// @notice A signature that recovers to the zero address must not pass for an unregistered node's.
    function test_zeroAddressIsNobodysSigner() external {
        IInferenceLedger.SignedResult memory result = signed(studyId, 1, 0, finding(1));
        (result.r, result.vs) = (0, 0);
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
        result.node = 99;
        refused(result, IInferenceLedger.Refusal.NodeUnknown);
    }

    function test_sameNodeTwiceInOneBatch() external {
        IInferenceLedger.SignedResult[] memory batch = new IInferenceLedger.SignedResult[](3);
        batch[0] = signed(studyId, 1, 0, finding(1));
        batch[1] = signed(studyId, 1, 0, finding(2));
        batch[2] = signed(studyId, 1, 4, 0);
        same(ledger.submit(batch), 1, "accepted");
        same(ledger.task(taskId(studyId)).nodes.length, 1, "members");
    }

    function test_anotherNodesSignature() external {
        IInferenceLedger.SignedResult memory result = signed(studyId, 1, 0, finding(1));
        result.node = 2;
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
        // Node 2's key signing in node 1's name.
        result.node = 1;
        (result.r, result.vs) = vm.signCompact(keyOf(2), ledger.digestOf(result));
        refused(result, IInferenceLedger.Refusal.SignatureInvalid);
    }

    /// @notice A relay can hold results back or repeat them, but not change who is paid.
    function test_relayCannotDivertPay() external {
        submit(signed(studyId, 1, 0, finding(1)));
        submit(signed(studyId, 2, 0, finding(1)));
        same(pool.credit(relay), 0, "relay");
        same(pool.credit(ownerOf(1)), 4 ether, "node 1");
    }

    function ledgerFails(address nodes_, address models_, address studies_, address pool_, address culprit) private {
        vm.expectRevert(abi.encodeWithSelector(IInferenceLedger.WiringMismatch.selector, culprit));
        Deployment.make("InferenceLedger", abi.encode(nodes_, models_, studies_, pool_));
    }

    /// @dev A registry for whatever ledger is created after `after_` more contracts, itself not counted.
    function freshNodes(FluoroToken token_, uint256 after_) private returns (address) {
        address wanted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1 + after_);
        return Deployment.make("NodeRegistry", abi.encode(token_, admission, wanted, genesis().nodes));
    }

    function test_wiringIsChecked() external {
        ledgerFails(address(nodes), address(models), address(studies), address(pool), address(models));

        // A registry made for the right ledger, beside a pool made for another one.
        address freshNodes_ = freshNodes(token, 2);
        address wanted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
        address freshModels = Deployment.make("ModelRegistry", abi.encode(token, pool, wanted));
        address freshStudies = makeStudies(wanted, address(pool));
        ledgerFails(freshNodes_, freshModels, freshStudies, address(pool), address(pool));
    }

    function test_wiringChecksTheStudies() external {
        address freshNodes_ = freshNodes(token, 3);
        (address freshModels, address freshPool, address wanted) = freshMoney(token);
        makeStudies(wanted, freshPool);
        ledgerFails(freshNodes_, freshModels, address(studies), freshPool, address(studies));
    }

    function test_wiringChecksTheNodes() external {
        (address freshModels, address freshPool, address wanted) = freshMoney(token);
        address freshStudies = makeStudies(wanted, freshPool);
        ledgerFails(address(nodes), freshModels, freshStudies, freshPool, address(nodes));
    }

    function test_wiringChecksTheStakesToken() external {
        Deployment.Contracts memory other = Deployment.create(genesis(), address(this));
        address freshNodes_ = freshNodes(other.token, 3);
        (address freshModels, address freshPool, address wanted) = freshMoney(token);
        address freshStudies = makeStudies(wanted, freshPool);
        ledgerFails(freshNodes_, freshModels, freshStudies, freshPool, freshNodes_);
    }

    function test_wiringNeedsThePoolAsMinter() external {
        address freshNodes_ = freshNodes(token, 3);
        (address freshModels, address freshPool, address wanted) = freshMoney(token);
        address freshStudies = makeStudies(wanted, freshPool);
        ledgerFails(freshNodes_, freshModels, freshStudies, freshPool, address(token));
    }

    function test_wiringChecksThePoolOfTheStudies() external {
        address freshNodes_ = freshNodes(token, 3);
        (address freshModels, address freshPool, address wanted) = freshMoney(token);
        address freshStudies = makeStudies(wanted, address(pool));
        ledgerFails(freshNodes_, freshModels, freshStudies, freshPool, freshStudies);
    }

    function makeStudies(address ledger_, address pool_) private returns (address) {
        return Deployment.make("StudyRegistry", abi.encode(ledger_, pool_, IStudyRegistry.LabelWindow(0, 0)));
    }

    /// @dev Models and pool for a ledger that is created after one more contract.
    function freshMoney(FluoroToken token_) private returns (address models_, address pool_, address wanted) {
        uint256 nonce = vm.getNonce(address(this));
        wanted = vm.computeCreateAddress(address(this), nonce + 3);
        pool_ = vm.computeCreateAddress(address(this), nonce + 1);
        models_ = Deployment.make("ModelRegistry", abi.encode(token_, pool_, wanted));
        address studies_ = vm.computeCreateAddress(address(this), nonce + 2);
        Deployment.make("RewardPool", abi.encode(token_, models_, studies_, wanted, IRewardPool.Params(0, 0, 0, 0)));
    }
}
