// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "./interfaces/IInferenceLedger.sol";
import {IRewardPool} from "./interfaces/IRewardPool.sol";
import {IStudyRegistry} from "./interfaces/IStudyRegistry.sol";
import {Page} from "./libraries/Page.sol";
import {StudyWord, StudyWords} from "./libraries/StudyWord.sol";

/// @title StudyRegistry
/// @notice See {IStudyRegistry}.
contract StudyRegistry is IStudyRegistry {
    /// @dev The last two are written for studies with a label only.
    struct Record {
        bytes32 cid;
        StudyWord word;
        bytes32 labelCommitment;
        uint40 registeredAt;
    }

    /// @notice Longest label.
    uint256 public constant MAX_LABEL_BYTES = 512;

    uint8 private constant SCOPE_EVALUATION = 2;

    /// @inheritdoc IStudyRegistry
    address public immutable ledger;

    /// @inheritdoc IStudyRegistry
    address public immutable pool;

    uint40 private immutable _labelDelay;
    uint40 private immutable _labelPeriod;

    mapping(bytes32 studyId => Record) private _studies;
    bytes32[] private _ids;

    /// @param ledger_ the InferenceLedger, whose address is predicted
    /// @param pool_ the RewardPool, whose address is predicted
    /// @param window when labels are revealed
    constructor(address ledger_, address pool_, LabelWindow memory window) {
        ledger = ledger_;
        pool = pool_;
        _labelDelay = window.delay;
        _labelPeriod = window.period;
    }

    /// @inheritdoc IStudyRegistry
    function register(
        bytes32 studyId,
        bytes32 cid,
        uint8 modality,
        uint32 instanceCount,
        bytes32 labelCommitment,
        uint8 consentScopes,
        uint64 consentExpires
    ) external {
        if (studyId == 0 || cid == 0) revert StudyIncomplete();
        if (modality == 0 || modality > 31) revert ModalityInvalid(modality);
        if (instanceCount == 0) revert NoInstances();
        if (consentExpires != 0 && (consentExpires <= block.timestamp || consentExpires > type(uint40).max)) {
            revert ConsentExpiryInvalid(consentExpires);
        }
        if (labelCommitment != 0 && consentScopes & SCOPE_EVALUATION == 0) revert LabelWithoutEvaluation();
        Record storage record = _studies[studyId];
        if (record.word.known()) revert StudyAlreadyRegistered(studyId, record.word.contributor());

        record.cid = cid;
        record.word = StudyWords.pack(msg.sender, instanceCount, modality, consentExpires, consentScopes);
        if (labelCommitment != 0) {
            record.labelCommitment = labelCommitment;
            record.registeredAt = uint40(block.timestamp);
        }
        _ids.push(studyId);
        emit StudyRegistered(
            studyId, msg.sender, cid, modality, instanceCount, labelCommitment, consentScopes, consentExpires
        );
    }

    /// @inheritdoc IStudyRegistry
    function withdraw(bytes32 studyId) external {
        Record storage record = _ownActive(studyId);
        record.word = record.word.withWithdrawn();
        emit StudyWithdrawn(studyId, msg.sender);
    }

    /// @inheritdoc IStudyRegistry
    function revealLabel(bytes32 studyId, bytes calldata label, bytes32 salt) external returns (uint96 bonus) {
        Record storage record = _ownActive(studyId);
        StudyWord word = record.word;
        bytes32 commitment = record.labelCommitment;
        if (commitment == 0) revert NoLabelCommitted(studyId);
        if (word.labelRevealed()) revert LabelAlreadyRevealed(studyId);
        if (label.length == 0 || label.length > MAX_LABEL_BYTES) revert LabelSizeInvalid(label.length);
        (uint256 opens, uint256 closes) = labelTimes(studyId);
        if (block.timestamp >= closes) revert LabelTooLate(studyId, closes);
        if (block.timestamp < opens && !IInferenceLedger(ledger).settled(studyId)) {
            revert LabelTooEarly(studyId, opens);
        }
        if (labelCommitmentOf(studyId, label, salt) != commitment) revert LabelMismatch(studyId);

        record.word = word.withLabelRevealed();
        if (word.validated()) bonus = IRewardPool(pool).creditLabel(msg.sender);
        emit LabelRevealed(studyId, msg.sender, label, salt, bonus);
    }

    /// @inheritdoc IStudyRegistry
    function grant(bytes32 studyId, address grantee, bytes32 keyCid) external {
        _ownActive(studyId);
        if (grantee == address(0)) revert GranteeZero();
        emit StudyGranted(studyId, grantee, keyCid);
    }

    /// @inheritdoc IStudyRegistry
    function revoke(bytes32 studyId, address grantee) external {
        _own(studyId);
        emit StudyGrantRevoked(studyId, grantee);
    }

    /// @inheritdoc IStudyRegistry
    function markValidated(bytes32 studyId) external {
        if (msg.sender != ledger) revert NotLedger(msg.sender);
        Record storage record = _studies[studyId];
        record.word = record.word.withValidated();
    }

    /// @inheritdoc IStudyRegistry
    function study(bytes32 studyId) external view returns (Study memory) {
        Record storage record = _studies[studyId];
        StudyWord word = record.word;
        if (!word.known()) revert StudyUnknown(studyId);
        return Study({
            cid: record.cid,
            contributor: word.contributor(),
            modality: word.modality(),
            instanceCount: word.instanceCount(),
            consentScopes: word.consentScopes(),
            consentExpires: word.consentExpires(),
            withdrawn: word.withdrawn(),
            validated: word.validated(),
            labelCommitment: record.labelCommitment,
            labelRevealed: word.labelRevealed()
        });
    }

    /// @inheritdoc IStudyRegistry
    function lookup(bytes32 studyId) external view returns (bytes32 cid, StudyWord word) {
        Record storage record = _studies[studyId];
        return (record.cid, record.word);
    }

    /// @inheritdoc IStudyRegistry
    function labelCommitmentOf(bytes32 studyId, bytes calldata label, bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encode(studyId, keccak256(label), salt));
    }

    /// @inheritdoc IStudyRegistry
    function labelTimes(bytes32 studyId) public view returns (uint256 opens, uint256 closes) {
        uint256 registeredAt = _studies[studyId].registeredAt;
        if (registeredAt == 0) return (0, 0);
        opens = registeredAt + _labelDelay;
        closes = opens + _labelPeriod;
    }

    /// @inheritdoc IStudyRegistry
    function labelWindow() external view returns (LabelWindow memory) {
        return LabelWindow({delay: _labelDelay, period: _labelPeriod});
    }

    /// @inheritdoc IStudyRegistry
    function studyCount() external view returns (uint256) {
        return _ids.length;
    }

    /// @inheritdoc IStudyRegistry
    function studyIds(uint256 from, uint256 count) external view returns (bytes32[] memory) {
        return Page.slice(_ids, from, count);
    }

    function _own(bytes32 studyId) private view returns (Record storage record) {
        record = _studies[studyId];
        if (!record.word.known()) revert StudyUnknown(studyId);
        if (record.word.contributor() != msg.sender) revert NotContributor(studyId, msg.sender);
    }

    function _ownActive(bytes32 studyId) private view returns (Record storage record) {
        record = _own(studyId);
        if (record.word.withdrawn()) revert StudyAlreadyWithdrawn(studyId);
    }
}
