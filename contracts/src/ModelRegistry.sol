// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ICourt} from "./interfaces/ICourt.sol";
import {IInferenceLedger} from "./interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IRewardPool} from "./interfaces/IRewardPool.sol";
import {FindingsWord} from "./libraries/FindingsWord.sol";
import {Page} from "./libraries/Page.sol";
import {Roles} from "./libraries/Roles.sol";

/// @title ModelRegistry
/// @notice See {IModelRegistry}.
contract ModelRegistry is IModelRegistry {
    using SafeERC20 for IERC20;

    /// @dev Three slots: (vendor, feePerTask), (escrow, mask, counts, recallReason, epochs), tolerances.
    struct Record {
        address vendor;
        uint96 feePerTask;
        uint96 escrow;
        uint32 modalityMask;
        uint8 findingCount;
        uint8 quorum;
        uint8 target;
        uint8 committee;
        uint16 recallReason;
        uint24 publishedEpoch;
        uint24 recalledEpoch;
        bytes32 tolerances;
    }

    uint8 private constant MAX_COMMITTEE = 8;

    /// @notice Token of the escrows.
    IERC20 public immutable token;

    /// @notice Vault that holds the escrows' tokens.
    IRewardPool public immutable pool;

    /// @inheritdoc IModelRegistry
    address public immutable ledger;

    /// @inheritdoc IModelRegistry
    address public immutable court;

    /// @notice Keeper of the guardian role.
    IAccessManager public immutable governance;

    mapping(bytes32 modelId => Record) private _models;
    bytes32[] private _ids;

    /// @param token_ the FluoroToken
    /// @param pool_ the RewardPool, whose address is predicted
    /// @param ledger_ the InferenceLedger, whose address is predicted
    /// @param court_ the Court, whose address is predicted
    /// @param governance_ whose guardians may recall
    constructor(IERC20 token_, IRewardPool pool_, address ledger_, address court_, IAccessManager governance_) {
        token = token_;
        pool = pool_;
        ledger = ledger_;
        court = court_;
        governance = governance_;
    }

    /// @inheritdoc IModelRegistry
    function publish(bytes32 modelId, Terms calldata terms) external {
        if (modelId == 0) revert ModelIdZero();
        _checkTerms(terms);
        Record storage record = _models[modelId];
        if (record.vendor != address(0)) revert ModelAlreadyPublished(modelId, record.vendor);

        record.vendor = msg.sender;
        record.feePerTask = terms.feePerTask;
        record.modalityMask = terms.modalityMask;
        record.findingCount = terms.findingCount;
        record.quorum = terms.quorum;
        record.target = terms.target;
        record.committee = terms.committee;
        record.publishedEpoch = _epoch();
        record.tolerances = terms.tolerances;
        _ids.push(modelId);
        emit ModelPublished(modelId, msg.sender, terms);
    }

    /// @inheritdoc IModelRegistry
    function fund(bytes32 modelId, uint96 amount) external {
        Record storage record = _models[modelId];
        if (record.vendor == address(0)) revert ModelUnknown(modelId);
        if (record.recallReason != 0) revert ModelAlreadyRecalled(modelId);
        if (amount == 0) revert AmountZero();
        uint256 escrow = uint256(record.escrow) + amount;
        if (escrow > type(uint96).max) revert EscrowOutOfRange(modelId, amount);

        // forge-lint: disable-next-line(unsafe-typecast)
        record.escrow = uint96(escrow);
        emit ModelFunded(modelId, msg.sender, amount);
        pool.escrowAdded(amount);
        token.safeTransferFrom(msg.sender, address(pool), amount);
    }

    /// @inheritdoc IModelRegistry
    function recall(bytes32 modelId, uint16 reason) external {
        Record storage record = _known(modelId);
        if (record.vendor != msg.sender) {
            (bool guardian,) = governance.hasRole(Roles.GUARDIAN, msg.sender);
            if (!guardian) revert NotVendor(modelId, msg.sender);
        }
        if (record.recallReason != 0) revert ModelAlreadyRecalled(modelId);
        if (reason == 0) revert RecallReasonZero();
        record.recallReason = reason;
        record.recalledEpoch = _epoch();
        emit ModelRecalled(modelId, msg.sender, reason);
    }

    /// @inheritdoc IModelRegistry
    function withdrawEscrow(bytes32 modelId) external {
        Record storage record = _known(modelId);
        if (record.vendor != msg.sender) revert NotVendor(modelId, msg.sender);
        if (record.recallReason == 0) revert ModelActive(modelId);
        uint256 until = record.recalledEpoch + ICourt(court).epochsToFinal();
        if (_epoch() < until) revert EscrowLocked(modelId, until);
        uint96 amount = record.escrow;
        if (amount == 0) revert AmountZero();
        record.escrow = 0;
        emit EscrowWithdrawn(modelId, msg.sender, amount);
        pool.escrowReturned(msg.sender, amount);
    }

    /// @inheritdoc IModelRegistry
    function draw(bytes32 modelId, uint96 amount) external {
        if (msg.sender != court) revert NotCourt(msg.sender);
        Record storage record = _models[modelId];
        if (amount > record.escrow) revert EscrowOutOfRange(modelId, amount);
        record.escrow -= amount;
    }

    /// @inheritdoc IModelRegistry
    function model(bytes32 modelId) external view returns (Model memory found) {
        found = lookup(modelId);
        if (found.vendor == address(0)) revert ModelUnknown(modelId);
    }

    /// @inheritdoc IModelRegistry
    function lookup(bytes32 modelId) public view returns (Model memory found) {
        Record storage record = _models[modelId];
        found.vendor = record.vendor;
        found.recallReason = record.recallReason;
        found.publishedEpoch = record.publishedEpoch;
        found.recalledEpoch = record.recalledEpoch;
        found.escrow = record.escrow;
        found.terms = Terms({
            modalityMask: record.modalityMask,
            findingCount: record.findingCount,
            quorum: record.quorum,
            target: record.target,
            committee: record.committee,
            feePerTask: record.feePerTask,
            tolerances: record.tolerances
        });
    }

    /// @inheritdoc IModelRegistry
    function modelCount() external view returns (uint256) {
        return _ids.length;
    }

    /// @inheritdoc IModelRegistry
    function modelIds(uint256 from, uint256 count) external view returns (bytes32[] memory) {
        return Page.slice(_ids, from, count);
    }

    function _known(bytes32 modelId) private view returns (Record storage record) {
        record = _models[modelId];
        if (record.vendor == address(0)) revert ModelUnknown(modelId);
    }

    function _epoch() private view returns (uint24) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint24(IInferenceLedger(ledger).epoch());
    }

    function _checkTerms(Terms calldata terms) private pure {
        if (terms.modalityMask == 0 || terms.modalityMask & 1 != 0) revert ModalityMaskInvalid(terms.modalityMask);
        if (terms.findingCount == 0 || terms.findingCount > FindingsWord.PLACES) {
            revert FindingCountInvalid(terms.findingCount);
        }
        if (
            terms.quorum == 0 || terms.quorum > terms.target || terms.target > terms.committee
                || terms.committee > MAX_COMMITTEE
        ) {
            revert QuorumInvalid(terms.quorum, terms.target, terms.committee);
        }
        if (!FindingsWord.fits(terms.tolerances, terms.findingCount)) {
            revert ToleranceWithoutFinding(terms.tolerances, terms.findingCount);
        }
    }
}
