// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IStudyRegistry} from "./interfaces/IStudyRegistry.sol";
import {Page} from "./libraries/Page.sol";
import {StudyWord, StudyWords} from "./libraries/StudyWord.sol";

/// @title StudyRegistry
/// @notice See {IStudyRegistry}.
contract StudyRegistry is IStudyRegistry {
    struct Record {
        bytes32 cid;
        StudyWord word;
        bytes32 labelCommitment;
    }

    /// @inheritdoc IStudyRegistry
    address public immutable ledger;

    mapping(bytes32 studyId => Record) private _studies;
    bytes32[] private _ids;

    /// @param ledger_ the InferenceLedger, whose address is predicted
    constructor(address ledger_) {
        ledger = ledger_;
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
        Record storage record = _studies[studyId];
        if (record.word.known()) revert StudyAlreadyRegistered(studyId, record.word.contributor());

        record.cid = cid;
        record.word = StudyWords.pack(msg.sender, instanceCount, modality, consentExpires, consentScopes);
        record.labelCommitment = labelCommitment;
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
            labelCommitment: record.labelCommitment
        });
    }

    /// @inheritdoc IStudyRegistry
    function lookup(bytes32 studyId) external view returns (bytes32 cid, StudyWord word) {
        Record storage record = _studies[studyId];
        return (record.cid, record.word);
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
