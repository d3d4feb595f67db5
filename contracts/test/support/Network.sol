// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Admission} from "../../src/Admission.sol";
import {FluoroToken} from "../../src/FluoroToken.sol";
import {Governance} from "../../src/Governance.sol";
import {InferenceLedger} from "../../src/InferenceLedger.sol";
import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {NodeRegistry} from "../../src/NodeRegistry.sol";
import {RewardPool} from "../../src/RewardPool.sol";
import {StudyRegistry} from "../../src/StudyRegistry.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {IRewardPool} from "../../src/interfaces/IRewardPool.sol";
import {IStudyRegistry} from "../../src/interfaces/IStudyRegistry.sol";
import {Deployment} from "./Deployment.sol";
import {Test} from "./Test.sol";

/// @notice A network with one contributor, one vendor and as many nodes as a test registers.
abstract contract Network is Test {
    uint256 internal constant CAP = 1_000_000 ether;
    uint256 internal constant INITIAL = 400_000 ether;
    uint96 internal constant FEE = 10 ether;
    uint96 internal constant PER_INSTANCE = 1 ether;
    uint32 internal constant MOST_INSTANCES = 100;
    uint16 internal constant ROYALTY_BPS = 2000;
    uint96 internal constant LABEL_BONUS = 7 ether;
    uint40 internal constant LABEL_DELAY = 7 days;
    uint40 internal constant LABEL_PERIOD = 2 days;
    uint8 internal constant CR = 1;
    uint8 internal constant SCOPE_INFERENCE = 1;
    uint8 internal constant SCOPE_EVALUATION = 2;
    uint96 internal constant STAKE = 100 ether;
    uint96 internal constant OPERATOR_STAKE = 10 ether;
    uint32 internal constant EXIT_DELAY = 7 days;
    uint32 internal constant SIGNER_GRACE = 1 days;
    uint16 internal constant HONEST_BPS = 6000;
    bytes32 internal constant MODEL = keccak256("model");

    address internal treasury = address(0x7EA);
    address internal contributor = address(0xC0);
    address internal vendor = address(0xE0);
    address internal governor = address(0xAD);
    address internal admitter = address(0xAD1);
    address internal guardian = address(0xAD2);
    address internal relay = address(0x4E1A4);

    FluoroToken internal token;
    Governance internal governance;
    Admission internal admission;
    NodeRegistry internal nodes;
    ModelRegistry internal models;
    StudyRegistry internal studies;
    RewardPool internal pool;
    InferenceLedger internal ledger;

    function setUp() public virtual {
        vm.warp(1_700_000_000);
        Deployment.Contracts memory made = Deployment.create(genesis(), address(this));
        (governance, admission) = (made.governance, made.admission);
        (token, nodes, models, studies, pool, ledger) =
            (made.token, made.nodes, made.models, made.studies, made.pool, made.ledger);
    }

    function genesis() internal view virtual returns (Deployment.Genesis memory) {
        return Deployment.Genesis({
            cap: CAP,
            treasury: treasury,
            initialSupply: INITIAL,
            params: IRewardPool.Params(ROYALTY_BPS, PER_INSTANCE, MOST_INSTANCES, LABEL_BONUS),
            window: IStudyRegistry.LabelWindow(LABEL_DELAY, LABEL_PERIOD),
            seats: Governance.Seats(governor, 2 days, admitter, 1 days, guardian),
            policy: Admission.Policy.Open,
            fullStake: STAKE,
            operatorStake: 0,
            nodes: INodeRegistry.Params(EXIT_DELAY, SIGNER_GRACE, HONEST_BPS, address(0))
        });
    }

    /// @notice Signing key of node i of these tests.
    function keyOf(uint256 i) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("signer", i)));
    }

    /// @notice Owner of node i of these tests.
    function ownerOf(uint256 i) internal pure returns (address) {
        return address(uint160(0x10000 + i));
    }

    /// @notice Registers nodes 1 to count with the full stake.
    function registerNodes(uint256 count) internal {
        for (uint256 i = 1; i <= count; ++i) {
            allow(ownerOf(i), STAKE);
            vm.prank(ownerOf(i));
            nodes.register(vm.addr(keyOf(i)), bytes32(i), STAKE);
        }
    }

    /// @notice Gives an account tokens that the NodeRegistry may pull.
    function allow(address account, uint96 amount) internal {
        vm.prank(treasury);
        token.transfer(account, amount);
        vm.prank(account);
        token.approve(address(nodes), amount);
    }

    function terms(uint8 findingCount, uint8 quorum, uint8 committee, uint32 tolerance)
        internal
        pure
        returns (IModelRegistry.Terms memory made)
    {
        uint256 tolerances;
        for (uint256 i; i < findingCount; ++i) {
            tolerances |= uint256(tolerance) << (224 - 32 * i);
        }
        made.modalityMask = uint32(1) << CR;
        made.findingCount = findingCount;
        made.quorum = quorum;
        made.committee = committee;
        made.feePerTask = FEE;
        made.tolerances = bytes32(tolerances);
    }

    function publish(bytes32 modelId, IModelRegistry.Terms memory offered) internal {
        vm.prank(vendor);
        models.publish(modelId, offered);
    }

    function fund(bytes32 modelId, uint96 amount) internal {
        vm.prank(treasury);
        token.transfer(vendor, amount);
        vm.startPrank(vendor);
        token.approve(address(models), amount);
        models.fund(modelId, amount);
        vm.stopPrank();
    }

    function registerStudy(bytes32 studyId) internal {
        vm.prank(contributor);
        studies.register(studyId, cidOf(studyId), CR, 4, 0, SCOPE_INFERENCE, 0);
    }

    /// @notice Registers a study whose label is the text and salt of {labelOf}.
    function registerLabelled(bytes32 studyId) internal {
        (bytes memory label, bytes32 salt) = labelOf(studyId);
        bytes32 commitment = studies.labelCommitmentOf(studyId, label, salt);
        vm.prank(contributor);
        studies.register(studyId, cidOf(studyId), CR, 4, commitment, SCOPE_INFERENCE | SCOPE_EVALUATION, 0);
    }

    function labelOf(bytes32 studyId) internal pure returns (bytes memory label, bytes32 salt) {
        return ("SCT:233604007=1", keccak256(abi.encode("salt", studyId)));
    }

    function reveal(bytes32 studyId) internal returns (uint96 bonus) {
        (bytes memory label, bytes32 salt) = labelOf(studyId);
        vm.prank(contributor);
        return studies.revealLabel(studyId, label, salt);
    }

    function cidOf(bytes32 studyId) internal pure returns (bytes32) {
        return keccak256(abi.encode("cid", studyId));
    }

    /// @notice The model published, funded for a hundred tasks, and one study registered.
    function open(uint8 findingCount, uint8 quorum, uint8 committee, uint32 tolerance) internal returns (bytes32) {
        publish(MODEL, terms(findingCount, quorum, committee, tolerance));
        fund(MODEL, 100 * FEE);
        bytes32 studyId = keccak256("study");
        registerStudy(studyId);
        return studyId;
    }

    /// @notice A result that node i signed for this ledger on this chain.
    function signed(bytes32 studyId, uint32 node, uint16 status, bytes32 findings)
        internal
        view
        returns (IInferenceLedger.SignedResult memory result)
    {
        return signed(studyId, MODEL, node, status, findings);
    }

    function signed(bytes32 studyId, bytes32 modelId, uint32 node, uint16 status, bytes32 findings)
        internal
        view
        returns (IInferenceLedger.SignedResult memory result)
    {
        result.studyId = studyId;
        result.modelId = modelId;
        result.node = node;
        result.status = status;
        result.findings = findings;
        result.artefacts = keccak256(abi.encode("artefacts", studyId, modelId, node));
        result.runtime = keccak256("runtime");
        (result.r, result.vs) = vm.signCompact(keyOf(node), ledger.digestOf(result));
    }

    function submit(IInferenceLedger.SignedResult memory result) internal returns (uint256 accepted) {
        IInferenceLedger.SignedResult[] memory batch = new IInferenceLedger.SignedResult[](1);
        batch[0] = result;
        vm.prank(relay);
        return ledger.submit(batch);
    }

    function taskId(bytes32 studyId) internal pure returns (bytes32) {
        return keccak256(abi.encode(studyId, MODEL));
    }

    /// @notice A findings word with only finding 0.
    function finding(int32 value) internal pure returns (bytes32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return bytes32(uint256(uint32(value)) << 224);
    }
}
