// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {Network} from "./Network.sol";

/// @notice Acts as every role in turn, mostly sensibly, and keeps its own account of what must follow.
contract Handler is Network {
    uint256 public constant NODES = 6;
    uint256 private constant MODELS = 3;
    uint256 private constant STUDIES = 5;

    /// @notice How each task looked when it ended.
    mapping(bytes32 taskId => bytes32) public endedAs;
    bytes32[] public ended;
    uint256 public submitted;

    /// @notice How each task looked when its study's label was revealed.
    mapping(bytes32 taskId => bytes32) public revealedAs;
    bytes32[] public revealed;

    /// @notice What each account has claimed.
    mapping(address account => uint256) public claimed;

    /// @notice What each account should have earned, from the final tasks alone.
    mapping(address account => uint256) public earned;

    bool private prepared;

    function setUp() public override {
        require(!prepared, "once");
        prepared = true;
        super.setUp();
        registerNodes(NODES);
        for (uint256 i; i < MODELS; ++i) {
            IModelRegistry.Terms memory offered = terms(uint8(1 + 3 * i), uint8(1 + i), uint8(2 + 2 * i), 2);
            offered.feePerTask = uint96(FEE + i);
            publish(modelAt(i), offered);
        }
        for (uint256 i; i < STUDIES; ++i) {
            registerLabelled(studyAt(i));
        }
    }

    function accounts() external view returns (address[] memory all) {
        all = new address[](NODES + 1);
        for (uint256 i; i < NODES; ++i) {
            all[i] = ownerOf(i + 1);
        }
        all[NODES] = contributor;
    }

    function endedCount() external view returns (uint256) {
        return ended.length;
    }

    function network()
        external
        view
        returns (address token_, address models_, address pool_, address ledger_)
    {
        return (address(token), address(models), address(pool), address(ledger));
    }

    function modelAt(uint256 i) public pure returns (bytes32) {
        return keccak256(abi.encode("model", i % MODELS));
    }

    function studyAt(uint256 i) public pure returns (bytes32) {
        return keccak256(abi.encode("study", i));
    }

    function doFund(uint256 model, uint96 amount) external {
        amount = uint96(within(amount, 1, 60 ether));
        if (models.model(modelAt(model)).recallReason == 0) fund(modelAt(model), amount);
    }

    function doRegisterStudy(uint256 seed) external {
        bytes32 studyId = studyAt(seed % 40);
        if (known(studyId)) return;
        if (seed % 2 == 0) registerLabelled(studyId);
        else registerStudy(studyId);
    }

    function doWithdrawStudy(uint256 seed) external {
        // Rarely: a withdrawn study ends all that happens with it.
        bytes32 studyId = studyAt(seed % 40);
        if (seed % 7 == 0 && known(studyId) && !studies.study(studyId).withdrawn) {
            vm.prank(contributor);
            studies.withdraw(studyId);
        }
    }

    function doRecall(uint256 seed) external {
        if (seed % 9 != 0 || models.model(modelAt(seed)).recallReason != 0) return;
        vm.startPrank(vendor);
        models.recall(modelAt(seed), 1);
        if (models.model(modelAt(seed)).escrow != 0) models.withdrawEscrow(modelAt(seed));
        vm.stopPrank();
    }

    /// @notice Reveals a label when its time has come, or when nothing is open on its study.
    function doReveal(uint256 seed) external {
        if (seed % 3 == 0) vm.warp(block.timestamp + LABEL_DELAY / 4);
        bytes32 studyId = studyAt(seed % 40);
        (uint256 opens, uint256 closes) = studies.labelTimes(studyId);
        bool inTime = block.timestamp < closes && (block.timestamp >= opens || ledger.settled(studyId));
        if (opens == 0 || !inTime || studies.study(studyId).withdrawn || studies.study(studyId).labelRevealed) return;
        uint96 bonus = reveal(studyId);
        earned[contributor] += bonus;
        require(bonus == (rewarded[studyId] ? LABEL_BONUS : 0), "bonus");
        for (uint256 i; i < MODELS; ++i) {
            bytes32 id = ledger.taskIdOf(studyId, modelAt(i));
            revealed.push(id);
            revealedAs[id] = keccak256(abi.encode(ledger.task(id)));
        }
    }

    function revealedCount() external view returns (uint256) {
        return revealed.length;
    }

    function doClaim(uint256 seed) external {
        address account = seed % (NODES + 1) == 0 ? contributor : ownerOf(seed % (NODES + 1));
        if (pool.credit(account) == 0) return;
        vm.prank(account);
        claimed[account] += pool.claim();
    }

    function doSubmit(uint256 seed) external {
        IInferenceLedger.SignedResult[] memory batch = new IInferenceLedger.SignedResult[](1 + seed % 6);
        bytes32[] memory ids = new bytes32[](batch.length);
        for (uint256 i; i < batch.length; ++i) {
            uint256 draw = uint256(keccak256(abi.encode(seed, i)));
            // forge-lint: disable-next-line(unsafe-typecast)
            uint16 status = draw % 5 == 0 ? uint16(1 + (draw >> 8) % 2) : 0;
            // forge-lint: disable-next-line(unsafe-typecast)
            bytes32 findings = status == 0 ? finding(int32(int256((draw >> 16) % 5)) - 2) : bytes32(0);
            // forge-lint: disable-next-line(unsafe-typecast)
            uint32 node = uint32(1 + (draw >> 32) % NODES);
            bytes32 model = modelAt((draw >> 64) % MODELS);
            batch[i] = signed(studyAt((draw >> 96) % (2 * STUDIES)), model, node, status, findings);
            if (draw % 11 == 0) batch[i].runtime = 0; // breaks the signature
            ids[i] = ledger.taskIdOf(batch[i].studyId, model);
        }
        submitted += ledger.submit(batch);
        for (uint256 i; i < batch.length; ++i) {
            note(ids[i], batch[i].studyId, batch[i].modelId);
        }
    }

    mapping(bytes32 studyId => bool) private rewarded;

    /// @dev Books what a task that has just ended should have earned everybody.
    function note(bytes32 id, bytes32 studyId, bytes32 modelId) private {
        IInferenceLedger.Task memory task = ledger.task(id);
        if (uint256(task.state) < uint256(IInferenceLedger.TaskState.Final) || endedAs[id] != 0) return;
        endedAs[id] = keccak256(abi.encode(task));
        ended.push(id);
        if (task.state != IInferenceLedger.TaskState.Final) return;
        IModelRegistry.Terms memory agreed = models.model(modelId).terms;
        uint256 royalty = task.status == 0 ? uint256(agreed.feePerTask) * ROYALTY_BPS / 10_000 : 0;
        for (uint256 i; i < task.nodes.length; ++i) {
            if (ledger.report(id, task.nodes[i]).agreeing) {
                earned[ownerOf(task.nodes[i])] += (agreed.feePerTask - royalty) / agreed.quorum;
            }
        }
        earned[contributor] += royalty;
        if (task.status == 0 && !rewarded[studyId]) {
            rewarded[studyId] = true;
            earned[contributor] += 4 * uint256(PER_INSTANCE);
        }
    }

    function known(bytes32 studyId) private view returns (bool) {
        (bytes32 cid,) = studies.lookup(studyId);
        return cid != 0;
    }
}
