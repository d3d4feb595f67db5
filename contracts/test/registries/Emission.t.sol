// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {Roles} from "../../src/libraries/Roles.sol";
import {Deployment} from "../support/Deployment.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice New tokens are minted for studies of contributors whom the consortium has admitted, and only on the word of
/// models that somebody pays for and that more than one node answers.
contract EmissionTest is Nodes {
    bytes32 private constant CHEAP = keccak256("cheap");
    bytes32 private constant LONELY = keccak256("lonely");
    uint96 private constant EMISSION = 4 * PER_INSTANCE;
    uint96 private constant ROYALTY = FEE * ROYALTY_BPS / 10_000;
    uint16 private constant BUNDLE_INVALID = 3;
    uint16 private constant TASK_EPOCHS = 40;

    function genesis() internal view override returns (Deployment.Genesis memory made) {
        made = super.genesis();
        (made.params.leastQuorum, made.params.leastFee) = (2, FEE);
        made.schedule.taskEpochs = TASK_EPOCHS; // long enough for one task after the other
        made.nodes.exitBlocks = uint32(2 * (TASK_EPOCHS + WINDOW) * EPOCH_BLOCKS);
    }

    function setUp() public override {
        super.setUp();
        registerNodes(2);
        publish(MODEL, terms(1, 2, 8, 8, 5));
        publish(LONELY, terms(1, 1, 8, 8, 5));
        IModelRegistry.Terms memory cheap = terms(1, 2, 8, 8, 5);
        cheap.feePerTask = FEE - 1;
        publish(CHEAP, cheap);
        fund(MODEL, 10 * FEE);
        fund(LONELY, 10 * FEE);
        fund(CHEAP, 10 * FEE);
    }

    function test_anAdmittedContributorEarns() external {
        registerLabelled(STUDY);
        holds(studies.study(STUDY).earning, "its study earns");
        judge(MODEL, STUDY, 0);
        same(pool.credit(contributor), ROYALTY + EMISSION, "royalty and emission");
        nextEpoch();
        vm.warp(vm.getBlockTimestamp() + LABEL_DELAY);
        same(revealLabel(STUDY), LABEL_BONUS, "bonus");
    }

    function test_anybodyElseEarnsRoyaltiesOnly() external {
        contributor = address(0xBEEF);
        registerLabelled(STUDY);
        holds(!studies.study(STUDY).earning, "its study does not earn");
        judge(MODEL, STUDY, 0);
        holds(studies.study(STUDY).accepted, "accepted all the same");
        same(pool.credit(contributor), ROYALTY, "royalty");
        vm.warp(vm.getBlockTimestamp() + LABEL_DELAY);
        same(revealLabel(STUDY), 0, "no bonus");
        same(pool.totals().emitted, 0, "nothing emitted");
    }

    /// @notice The role counts when a study is registered, and is given and taken as that of operators is.
    function test_theRoleCountsAtTheRegistration() external {
        registerStudy(STUDY);
        change(abi.encodeCall(governance.revokeRole, (Roles.CONTRIBUTOR, contributor)));
        registerStudy("later");
        change(abi.encodeCall(governance.grantRole, (Roles.CONTRIBUTOR, contributor, 0)));
        registerStudy("again");
        judge(MODEL, STUDY, 0);
        same(pool.totals().emitted, EMISSION, "registered before it was taken");
        judge(MODEL, "later", 0);
        same(pool.totals().emitted, EMISSION, "registered after it was taken");
        judge(MODEL, "again", 0);
        holds(pool.totals().emitted > EMISSION, "registered after it was given back");
    }

    /// @notice Neither a fee below the least nor a quorum of one accepts a study: whoever publishes such a model could
    /// answer it alone, for nothing.
    function test_modelsThatCostNothingDoNotAccept() external {
        registerStudy(STUDY);
        judge(CHEAP, STUDY, 0);
        judge(LONELY, STUDY, 0);
        same(pool.totals().emitted, 0, "nothing emitted");
        holds(!studies.study(STUDY).accepted, "not accepted");
        judge(MODEL, STUDY, 0);
        same(pool.totals().emitted, EMISSION, "emitted by a model that may");
    }

    /// @notice Nor do they reject one, which nobody could undo.
    function test_modelsThatCostNothingDoNotReject() external {
        registerStudy(STUDY);
        judge(CHEAP, STUDY, BUNDLE_INVALID);
        judge(LONELY, STUDY, BUNDLE_INVALID);
        holds(!studies.study(STUDY).rejected, "not rejected");
        judge(MODEL, STUDY, 0);
        holds(studies.study(STUDY).accepted, "accepted by a model that may");
    }

    /// @dev Has both nodes report, and the task end.
    function judge(bytes32 modelId, bytes32 studyId, uint16 status) private {
        nextEpoch();
        Sheet[] memory sheets = new Sheet[](2);
        for (uint32 i; i < 2; ++i) {
            bytes32 findings = status == 0 ? finding(100) : bytes32(0);
            IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](1);
            openings[0] = opening(studyId, i + 1, status, findings);
            sheets[i] = sheet(i + 1, modelId, openings);
        }
        run(sheets);
        pastWindow();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) =
            evidence(sheets, modelId, only(studyId));
        same(court.finalise(modelId, batches, decisions), 1, "final");
    }

    function change(bytes memory call) private {
        vm.startPrank(admitter);
        governance.schedule(address(governance), call, 0);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        governance.execute(address(governance), call);
        vm.stopPrank();
    }
}
