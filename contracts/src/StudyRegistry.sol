// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IStudyRegistry} from "./interfaces/IStudyRegistry.sol";
import {Page} from "./libraries/Page.sol";

/// @title StudyRegistry
/// @notice See {IStudyRegistry}.
contract StudyRegistry is IStudyRegistry {
    /// @dev The second slot is full, so that the ledger reads a study in two:
    ///
    ///     255      248 247    240 239          200 199    192 191       160 159            0
    ///     +-----------+----------+----------------+----------+-------------+---------------+
    ///     | withdrawn | scopes   | consentExpires | modality | instances   | contributor   |
    ///     | validated |  8 bits  |    40 bits     |  8 bits  |  32 bits    |   160 bits    |
    ///     +-----------+----------+----------------+----------+-------------+---------------+
    struct Record {
        bytes32 cid;
        address contributor;
        uint32 instanceCount;
        uint8 modality;
        uint40 consentExpires;
        uint8 consentScopes;
        uint8 flags;
        bytes32 labelCommitment;
    }

    uint8 private constant WITHDRAWN = 1;
    uint8 private constant VALIDATED = 2;

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
        if (record.contributor != address(0)) revert StudyAlreadyRegistered(studyId, record.contributor);

        record.cid = cid;
        record.contributor = msg.sender;
        record.instanceCount = instanceCount;
        record.modality = modality;
        // forge-lint: disable-next-line(unsafe-typecast)
        record.consentExpires = uint40(consentExpires);
        record.consentScopes = consentScopes;
        record.labelCommitment = labelCommitment;
        _ids.push(studyId);
        emit StudyRegistered(
            studyId, msg.sender, cid, modality, instanceCount, labelCommitment, consentScopes, consentExpires
        );
    }

    /// @inheritdoc IStudyRegistry
    function withdraw(bytes32 studyId) external {
        Record storage record = _ownActive(studyId);
        record.flags |= WITHDRAWN;
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
        _studies[studyId].flags |= VALIDATED;
    }

    /// @inheritdoc IStudyRegistry
    function study(bytes32 studyId) external view returns (Study memory found) {
        found = lookup(studyId);
        if (found.contributor == address(0)) revert StudyUnknown(studyId);
        found.labelCommitment = _studies[studyId].labelCommitment;
    }

    /// @inheritdoc IStudyRegistry
    function lookup(bytes32 studyId) public view returns (Study memory found) {
        Record storage record = _studies[studyId];
        uint8 flags = record.flags;
        found.cid = record.cid;
        found.contributor = record.contributor;
        found.modality = record.modality;
        found.instanceCount = record.instanceCount;
        found.consentScopes = record.consentScopes;
        found.consentExpires = record.consentExpires;
        found.withdrawn = flags & WITHDRAWN != 0;
        found.validated = flags & VALIDATED != 0;
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
        if (record.contributor == address(0)) revert StudyUnknown(studyId);
        if (record.contributor != msg.sender) revert NotContributor(studyId, msg.sender);
    }

    function _ownActive(bytes32 studyId) private view returns (Record storage record) {
        record = _own(studyId);
        if (record.flags & WITHDRAWN != 0) revert StudyAlreadyWithdrawn(studyId);
    }
}
