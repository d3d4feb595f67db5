// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Admission} from "../../src/Admission.sol";
import {Court} from "../../src/Court.sol";
import {FluoroToken} from "../../src/FluoroToken.sol";
import {Governance} from "../../src/Governance.sol";
import {InferenceLedger} from "../../src/InferenceLedger.sol";
import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {NodeRegistry} from "../../src/NodeRegistry.sol";
import {RewardPool} from "../../src/RewardPool.sol";
import {StudyRegistry} from "../../src/StudyRegistry.sol";
import {ICourt} from "../../src/interfaces/ICourt.sol";
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
    uint8 internal constant LEAST_QUORUM = 1;
    uint96 internal constant LEAST_FEE = 1 ether;
    uint40 internal constant LABEL_DELAY = 7 days;
    uint40 internal constant LABEL_PERIOD = 2 days;
    uint8 internal constant CR = 1;
    uint8 internal constant SCOPE_INFERENCE = 1;
    uint8 internal constant SCOPE_EVALUATION = 2;
    uint96 internal constant STAKE = 100 ether;
    uint96 internal constant OPERATOR_STAKE = 10 ether;
    uint32 internal constant SIGNER_GRACE = 1 days;
    uint16 internal constant HONEST_BPS = 6000;
    uint96 internal constant UNREVEALED = 6 ether;
    uint96 internal constant DISAGREEMENT = 5 ether;
    uint96 internal constant OVERTURNED = 20 ether;
    uint96 internal constant BOND = 30 ether;
    uint256 internal constant COMMIT_BLOCKS = 6;
    uint256 internal constant EPOCH_BLOCKS = 10;
    uint256 internal constant WINDOW = 2;
    uint256 internal constant LIFE = 6;
    uint256 internal constant WIDEN = 2;
    uint32 internal constant EXIT_BLOCKS = uint32(2 * (LIFE + WINDOW) * EPOCH_BLOCKS);
    bytes32 internal constant MODEL = keccak256("model");
    bytes32 internal constant STUDY = keccak256("study");
    bytes32 internal constant RUNTIME = keccak256("runtime");

    address internal treasury = address(0x7EA);
    address internal contributor = address(0xC0);
    address internal other = address(0xC1);
    address internal vendor = address(0xE0);
    address internal governor = address(0xAD);
    address internal admitter = address(0xAD1);
    address internal guardian = address(0xAD2);
    address internal relay = address(0x4E1A4);
    address internal challenger = address(0xCA11);

    FluoroToken internal token;
    Governance internal governance;
    Admission internal admission;
    NodeRegistry internal nodes;
    ModelRegistry internal models;
    StudyRegistry internal studies;
    RewardPool internal pool;
    InferenceLedger internal ledger;
    Court internal court;

    function setUp() public virtual {
        vm.warp(1_700_000_000);
        vm.roll(1000);
        deploy(genesis());
    }

    function deploy(Deployment.Genesis memory chosen) internal {
        Deployment.Contracts memory made = Deployment.create(chosen, address(this));
        (token, governance, admission) = (made.token, made.governance, made.admission);
        (nodes, models, studies) = (made.nodes, made.models, made.studies);
        (pool, ledger, court) = (made.pool, made.ledger, made.court);
    }

    function genesis() internal view virtual returns (Deployment.Genesis memory) {
        address[] memory contributors = new address[](2);
        (contributors[0], contributors[1]) = (contributor, other);
        return Deployment.Genesis({
            cap: CAP,
            treasury: treasury,
            initialSupply: INITIAL,
            params: IRewardPool.Params(ROYALTY_BPS, PER_INSTANCE, MOST_INSTANCES, LABEL_BONUS, LEAST_QUORUM, LEAST_FEE),
            window: IStudyRegistry.LabelWindow(LABEL_DELAY, LABEL_PERIOD),
            seats: Governance.Seats(governor, 2 days, admitter, 1 days, guardian, contributors),
            policy: Admission.Policy.Open,
            fullStake: STAKE,
            operatorStake: 0,
            nodes: INodeRegistry.Params(EXIT_BLOCKS, SIGNER_GRACE, HONEST_BPS, address(0)),
            schedule: IInferenceLedger.Schedule({
                commitBlocks: uint16(COMMIT_BLOCKS),
                revealBlocks: uint16(EPOCH_BLOCKS - COMMIT_BLOCKS),
                windowEpochs: uint16(WINDOW),
                taskEpochs: uint16(LIFE),
                widenEpochs: uint16(WIDEN)
            }),
            penalties: ICourt.Penalties(UNREVEALED, DISAGREEMENT, OVERTURNED, BOND)
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

    /// @notice Registers nodes up to number `count`, with the full stake each.
    function registerNodes(uint256 count) internal {
        for (uint256 i = nodes.nodeCount() + 1; i <= count; ++i) {
            allow(ownerOf(i), STAKE);
            vm.prank(ownerOf(i));
            nodes.register(vm.addr(keyOf(i)), bytes32(i), STAKE);
        }
    }

    /// @notice Gives an account tokens that the NodeRegistry may pull.
    function allow(address account, uint96 amount) internal {
        give(account, amount, address(nodes));
    }

    function give(address account, uint96 amount, address spender) internal {
        vm.prank(treasury);
        token.transfer(account, amount);
        vm.prank(account);
        token.approve(spender, amount);
    }

    /// @notice Terms for one modality and the usual fee; the same tolerance for each finding.
    function terms(uint8 findingCount, uint8 quorum, uint8 target, uint8 committee, uint32 tolerance)
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
        made.target = target;
        made.committee = committee;
        made.feePerTask = FEE;
        made.tolerances = bytes32(tolerances);
    }

    function publish(bytes32 modelId, IModelRegistry.Terms memory offered) internal {
        vm.prank(vendor);
        models.publish(modelId, offered);
    }

    function fund(bytes32 modelId, uint96 amount) internal {
        give(vendor, amount, address(models));
        vm.prank(vendor);
        models.fund(modelId, amount);
    }

    /// @notice Announces and registers: it takes a block.
    function register(IStudyRegistry.Registration memory r) internal {
        announce(r);
        nextBlock();
        vm.prank(contributor);
        studies.register(r, "salt");
    }

    /// @dev The compiler takes block.number for the same in all of a call, so the cheatcode is asked.
    function nextBlock() internal {
        vm.roll(vm.getBlockNumber() + 1);
    }

    function announce(IStudyRegistry.Registration memory r) internal {
        bytes32 commitment = studies.registrationCommitment(r.studyId, r.cid, contributor, "salt");
        vm.prank(contributor);
        studies.announce(commitment);
    }

    function registration(bytes32 studyId) internal pure returns (IStudyRegistry.Registration memory made) {
        made.studyId = studyId;
        made.cid = cidOf(studyId);
        made.modality = CR;
        made.instanceCount = 4;
        made.consentScopes = SCOPE_INFERENCE;
    }

    function registerStudy(bytes32 studyId) internal {
        register(registration(studyId));
    }

    /// @notice Registers studies in one block, in the given order.
    function registerStudies(bytes32[] memory ids) internal {
        for (uint256 i; i < ids.length; ++i) {
            announce(registration(ids[i]));
        }
        nextBlock();
        for (uint256 i; i < ids.length; ++i) {
            vm.prank(contributor);
            studies.register(registration(ids[i]), "salt");
        }
    }

    /// @notice Registers a study whose label is the text and salt of {labelOf}.
    function registerLabelled(bytes32 studyId) internal {
        (bytes memory label, bytes32 salt) = labelOf(studyId);
        IStudyRegistry.Registration memory made = registration(studyId);
        made.labelCommitment = studies.labelCommitmentOf(studyId, label, salt);
        made.consentScopes = SCOPE_INFERENCE | SCOPE_EVALUATION;
        register(made);
    }

    function labelOf(bytes32 studyId) internal pure returns (bytes memory label, bytes32 salt) {
        return ("SCT:233604007=1", keccak256(abi.encode("salt", studyId)));
    }

    function revealLabel(bytes32 studyId) internal returns (uint96 bonus) {
        (bytes memory label, bytes32 salt) = labelOf(studyId);
        vm.prank(contributor);
        return studies.revealLabel(studyId, label, salt);
    }

    function cidOf(bytes32 studyId) internal pure returns (bytes32) {
        return keccak256(abi.encode("cid", studyId));
    }

    /// @notice The model published, funded for a hundred tasks, and one study registered.
    function open(IModelRegistry.Terms memory offered) internal {
        publish(MODEL, offered);
        fund(MODEL, 100 * FEE);
        registerStudy(STUDY);
    }

    function taskId(bytes32 studyId) internal pure returns (bytes32) {
        return keccak256(abi.encode(studyId, MODEL));
    }

    /// @notice A findings word with only finding 0.
    function finding(int32 value) internal pure returns (bytes32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return bytes32(uint256(uint32(value)) << 224);
    }

    /// @notice Rolls to the first block of an epoch, where commitments are taken.
    function toEpoch(uint256 epoch) internal {
        vm.roll(ledger.genesis() + (epoch - 1) * EPOCH_BLOCKS);
    }

    /// @notice Rolls to the next epoch.
    function nextEpoch() internal {
        toEpoch(ledger.epoch() + 1);
    }

    /// @notice Rolls to this epoch's first block where batches are revealed.
    function toReveals() internal {
        vm.roll(ledger.genesis() + (ledger.epoch() - 1) * EPOCH_BLOCKS + COMMIT_BLOCKS);
    }

    /// @notice Rolls to the epoch in which what was revealed in this one can become final.
    function pastWindow() internal {
        toEpoch(ledger.epoch() + WINDOW + 1);
    }
}
