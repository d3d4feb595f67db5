// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {IStudyRegistry} from "../../src/interfaces/IStudyRegistry.sol";
import {Deployment} from "./Deployment.sol";
import {TaskHandler} from "./TaskHandler.sol";

/// @notice Acts as contributors, vendors, guardians, owners and whoever claims; {TaskHandler} acts as nodes and challengers.
/// No call may fail but for the one reason that it is expected to fail for then.
contract Handler is TaskHandler {
    uint256 private constant NODES = 12;
    uint256 private constant MOST_NODES = 20;
    uint256 private constant MOST_STUDIES = 64;

    /// @dev Labels are revealed, and consent withdrawn, among so many of the newest studies.
    uint256 private constant LABELS = 6;

    function setUp() public override {
        require(address(ledger) == address(0), "once");
        super.setUp();
        addNodes(NODES);
        publish(MODEL, terms(1, 2, 8, 8, 5));
        fund(MODEL, 3 * FEE);
        this.doRegisterStudy(0);
        this.doRegisterStudy(0);
    }

    function genesis() internal view override returns (Deployment.Genesis memory made) {
        made = super.genesis();
        made.schedule.taskEpochs = TASK_EPOCHS;
        made.nodes.exitBlocks = uint32(2 * (TASK_EPOCHS + WINDOW) * EPOCH_BLOCKS);
    }

    function network() external view returns (address[6] memory) {
        return [address(token), address(nodes), address(models), address(studies), address(pool), address(ledger)];
    }

    function doRegisterStudy(uint256) external {
        if (studyCount == MOST_STUDIES) return;
        registerLabelled(studyAt(studyCount++));
        ++reached["study registered"];
    }

    function doWithdrawConsent(uint256 random) external {
        bytes32 id = recent(random, LABELS);
        if (random % 8 != 0 || studies.study(id).withdrawn) return;
        vm.prank(contributor);
        studies.withdraw(id);
        ++reached["consent withdrawn"];
    }

    /// @notice The label of a study, when it may be revealed and when it may not.
    function doReveal(uint256 random) external {
        bytes32 id = recent(random, LABELS);
        IStudyRegistry.Study memory study = studies.study(id);
        if (study.withdrawn || study.labelRevealed) return;
        (uint256 opens, uint256 closes) = studies.labelTimes(id);
        uint256 time = vm.getBlockTimestamp();
        bool settled = ledger.settled(id);
        if (time >= closes) {
            vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.LabelTooLate.selector, id, closes));
            revealLabel(id);
            ++reached["label too late"];
        } else if (time < opens && !settled) {
            vm.expectRevert(abi.encodeWithSelector(IStudyRegistry.LabelTooEarly.selector, id, opens));
            revealLabel(id);
            ++reached["label too early"];
        } else {
            bonuses += revealLabel(id);
            uint256 count = ledger.task(id, MODEL).count;
            countAtLabel[id] = 1 + count;
            if (time < opens && count != 0 && uint256(stateOf(id)) < 2) revealedUnderResults = true;
            ++reached[time < opens ? "label of what is final" : "label after its delay"];
        }
    }

    function doWait(uint256 random) external {
        vm.warp(vm.getBlockTimestamp() + random % 3 days);
    }

    function doFund(uint256 random) external {
        if (models.model(MODEL).recallReason != 0) return;
        // forge-lint: disable-next-line(unsafe-typecast)
        fund(MODEL, uint96(1 + random % (3 * FEE)));
        ++reached["model funded"];
    }

    function doRecall(uint256 random) external {
        if (random % 100 != 0 || models.model(MODEL).recallReason != 0) return;
        vm.prank(random % 200 == 0 ? guardian : vendor);
        models.recall(MODEL, 1);
        ++reached["model recalled"];
    }

    function doWithdrawEscrow(uint256) external {
        IModelRegistry.Model memory model = models.model(MODEL);
        if (model.escrow == 0) return;
        bytes4 why = model.recallReason == 0 ? IModelRegistry.ModelActive.selector : IModelRegistry.EscrowLocked.selector;
        vm.prank(vendor);
        try models.withdrawEscrow(MODEL) {
            ++reached["escrow withdrawn"];
        } catch (bytes memory told) {
            only(told, why, "escrow kept");
        }
    }

    function doRegisterNode(uint256) external {
        if (nodes.nodeCount() < MOST_NODES && nodes.activeCount() < NODES) addNodes(nodes.nodeCount() + 1);
    }

    /// @notice Owners make good what was slashed, so that there are nodes to go on with.
    function doAddStake(uint256) external {
        for (uint32 id = 1; id <= nodes.nodeCount(); ++id) {
            INodeRegistry.Node memory node = nodes.node(id);
            if (node.state != INodeRegistry.State.Inactive) continue;
            allow(node.owner, STAKE - node.stake);
            vm.prank(node.owner);
            nodes.addStake(id, STAKE - node.stake);
            staked += STAKE - node.stake;
            ++reached["stake added"];
        }
    }

    function doExit(uint256 random) external {
        (uint32 id, INodeRegistry.Node memory node) = pick(random);
        if (random % 4 != 0 || node.state >= INodeRegistry.State.Exiting || nodes.activeCount() < NODES) return;
        vm.prank(node.owner);
        nodes.requestExit(id);
        ++reached["exit asked"];
    }

    /// @notice An exiting node's owner asks for the stake at all times.
    function doWithdrawStake(uint256) external {
        for (uint32 id = 1; id <= nodes.nodeCount(); ++id) {
            INodeRegistry.Node memory node = nodes.node(id);
            if (node.state != INodeRegistry.State.Exiting) continue;
            vm.prank(node.owner);
            try nodes.withdrawStake(id) returns (uint96 stake) {
                holds(vm.getBlockNumber() >= node.exitableAt, "not before its block");
                unstaked += stake;
                ++reached["stake withdrawn"];
            } catch (bytes memory why) {
                only(why, INodeRegistry.StakeLocked.selector, "stake locked");
            }
        }
    }

    function doClaim(uint256 random) external {
        address account = random % 4 == 0 ? contributor : random % 4 == 1 ? challenger : ownerOf(1 + (random >> 8) % MOST_NODES);
        vm.startPrank(account);
        if (pool.credit(account) != 0 && pool.claim() != 0) ++reached["fees claimed"];
        if (nodes.credit(account) != 0) {
            unstaked += nodes.claim();
            ++reached["slashed stake claimed"];
        }
        vm.stopPrank();
    }

    function addNodes(uint256 count) private {
        staked += (count - nodes.nodeCount()) * STAKE;
        registerNodes(count);
        ++reached["node registered"];
    }

    function pick(uint256 random) private view returns (uint32 id, INodeRegistry.Node memory node) {
        // forge-lint: disable-next-line(unsafe-typecast)
        id = uint32(1 + (random >> 8) % nodes.nodeCount());
        node = nodes.node(id);
    }
}
