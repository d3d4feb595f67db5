// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IInferenceLedger} from "./interfaces/IInferenceLedger.sol";
import {IRewardPool} from "./interfaces/IRewardPool.sol";
import {IStudyRegistry} from "./interfaces/IStudyRegistry.sol";
import {Judgements} from "./libraries/Judgement.sol";
import {Page} from "./libraries/Page.sol";
import {Roles} from "./libraries/Roles.sol";
import {StudyWord, StudyWords} from "./libraries/StudyWord.sol";

/// @title StudyRegistry
/// @notice See {IStudyRegistry}.
contract StudyRegistry is IStudyRegistry {
    /// @dev The last slot is written for studies with a label or an end of consent only.
    struct Record {
        StudyWord word;
        bytes32 cid;
        bytes32 labelCommitment;
        uint40 registeredAt;
        uint40 consentExpires;
    }

    /// @notice Longest label.
    uint256 public constant MAX_LABEL_BYTES = 512;

    uint8 private constant SCOPE_EVALUATION = 2;
    uint8 private constant SCOPES = 15;

    /// @inheritdoc IStudyRegistry
    address public immutable ledger;

    /// @inheritdoc IStudyRegistry
    address public immutable court;

    /// @inheritdoc IStudyRegistry
    address public immutable pool;

    /// @notice Keeper of the contributor role.
    IAccessManager public immutable governance;

    uint40 private immutable _labelDelay;
    uint40 private immutable _labelPeriod;

    mapping(bytes32 studyId => Record) private _studies;
    bytes32[] private _ids;

    /// @inheritdoc IStudyRegistry
    mapping(uint256 slot => uint256) public judgements;

    /// @dev Block of each announcement that no registration has used yet.
    mapping(address contributor => mapping(bytes32 commitment => uint256)) private _announced;

    /// @param ledger_ the InferenceLedger, whose address is predicted
    /// @param court_ the Court, whose address is predicted
    /// @param pool_ the RewardPool, whose address is predicted
    /// @param governance_ whose contributors' studies earn
    /// @param window when labels are revealed
    constructor(
        address ledger_,
        address court_,
        address pool_,
        IAccessManager governance_,
        LabelWindow memory window
    ) {
        ledger = ledger_;
        court = court_;
        pool = pool_;
        governance = governance_;
        _labelDelay = window.delay;
        _labelPeriod = window.period;
    }

    /// @inheritdoc IStudyRegistry
    function announce(bytes32 commitment) external {
        if (_announced[msg.sender][commitment] != 0) revert AlreadyAnnounced(commitment);
        _announced[msg.sender][commitment] = block.number;
        emit RegistrationAnnounced(commitment, msg.sender);
    }

    /// @inheritdoc IStudyRegistry
    function register(Registration calldata registration, bytes32 salt) external {
        _check(registration);
        bytes32 studyId = registration.studyId;
        bytes32 commitment = registrationCommitment(studyId, registration.cid, msg.sender, salt);
        uint256 announcedAt = _announced[msg.sender][commitment];
        if (announcedAt == 0 || announcedAt == block.number) revert RegistrationNotAnnounced(commitment);
        Record storage record = _studies[studyId];
        if (record.word.known()) revert StudyAlreadyRegistered(studyId, record.word.contributor());

        delete _announced[msg.sender][commitment];
        record.cid = registration.cid;
        StudyWord word = StudyWords.pack(
            msg.sender,
            registration.instanceCount,
            // forge-lint: disable-next-line(unsafe-typecast)
            uint32(_ids.length),
            // forge-lint: disable-next-line(unsafe-typecast)
            uint24(IInferenceLedger(ledger).epoch()),
            registration.consentScopes,
            registration.modality,
            registration.consentExpires != 0
        );
        (bool earning,) = governance.hasRole(Roles.CONTRIBUTOR, msg.sender);
        record.word = earning ? word.withEarning() : word;
        if (registration.labelCommitment != 0) record.labelCommitment = registration.labelCommitment;
        if (registration.labelCommitment != 0 || registration.consentExpires != 0) {
            record.registeredAt = uint40(block.timestamp);
            // forge-lint: disable-next-line(unsafe-typecast)
            record.consentExpires = uint40(registration.consentExpires);
        }
        _ids.push(studyId);
        emit StudyRegistered(
            studyId,
            msg.sender,
            registration.cid,
            registration.modality,
            registration.instanceCount,
            registration.labelCommitment,
            registration.consentScopes,
            registration.consentExpires,
            earning
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
        if (word.earning() && _judgementOf(word) == Judgements.ACCEPTED) {
            bonus = IRewardPool(pool).creditLabel(msg.sender);
        }
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
    function judge(uint256[] calldata slots, uint256[] calldata words) external {
        if (msg.sender != court) revert NotCourt(msg.sender);
        for (uint256 i; i < slots.length; ++i) {
            judgements[slots[i]] = words[i];
        }
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
            consentExpires: record.consentExpires,
            withdrawn: word.withdrawn(),
            // forge-lint: disable-next-line(unsafe-typecast)
            index: uint32(word.index()),
            // forge-lint: disable-next-line(unsafe-typecast)
            epoch: uint32(word.epoch()),
            accepted: _judgementOf(word) == Judgements.ACCEPTED,
            rejected: _judgementOf(word) == Judgements.REJECTED,
            labelCommitment: record.labelCommitment,
            labelRevealed: word.labelRevealed(),
            earning: word.earning()
        });
    }

    /// @inheritdoc IStudyRegistry
    function wordOf(bytes32 studyId) external view returns (StudyWord) {
        return _wordOf(studyId);
    }

    /// @inheritdoc IStudyRegistry
    function wordsOf(bytes32[] calldata studyIds_) external view returns (StudyWord[] memory) {
        bytes memory answer = new bytes(32 * studyIds_.length + 64);
        uint256 to;
        uint256 end;
        assembly ("memory-safe") {
            to := add(answer, 0x20)
            mstore(to, 0x20)
            mstore(add(to, 0x20), studyIds_.length)
            to := add(to, 0x40)
            end := add(to, shl(5, studyIds_.length))
        }
        // By hand, since the ledger asks for every result: word = _wordOf(studyIds_[i]), and the answer is not copied.
        for (uint256 from = _offsetOf(studyIds_); to < end;) {
            bytes32 studyId;
            StudyWord word;
            assembly ("memory-safe") {
                studyId := calldataload(from)
                mstore(0x00, studyId)
                mstore(0x20, _studies.slot)
                word := sload(keccak256(0x00, 0x40)) // the first slot of a record
                from := add(from, 0x20)
            }
            if (word.expiring()) word = _wordOf(studyId);
            assembly ("memory-safe") {
                mstore(to, word)
                to := add(to, 0x20)
            }
        }
        assembly ("memory-safe") {
            return(add(answer, 0x20), mload(answer))
        }
    }

    /// @inheritdoc IStudyRegistry
    function registrationCommitment(bytes32 studyId, bytes32 cid, address contributor, bytes32 salt)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(studyId, cid, contributor, salt));
    }

    /// @inheritdoc IStudyRegistry
    function labelCommitmentOf(bytes32 studyId, bytes calldata label, bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encode(studyId, keccak256(label), salt));
    }

    /// @inheritdoc IStudyRegistry
    function labelTimes(bytes32 studyId) public view returns (uint256 opens, uint256 closes) {
        Record storage record = _studies[studyId];
        if (record.labelCommitment == 0) return (0, 0);
        uint256 registeredAt = record.registeredAt;
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

    function _judgementOf(StudyWord word) private view returns (uint256) {
        uint256 index = word.index();
        return Judgements.read(judgements[index / Judgements.PER_SLOT], index);
    }

    function _offsetOf(bytes32[] calldata array) private pure returns (uint256 offset) {
        assembly ("memory-safe") {
            offset := array.offset
        }
    }

    function _wordOf(bytes32 studyId) private view returns (StudyWord word) {
        Record storage record = _studies[studyId];
        word = record.word;
        if (word.expiring() && record.consentExpires <= block.timestamp) word = word.withEnded();
    }

    function _check(Registration calldata registration) private view {
        if (registration.studyId == 0 || registration.cid == 0) revert StudyIncomplete();
        if (registration.modality == 0 || registration.modality > 31) revert ModalityInvalid(registration.modality);
        uint32 instances = registration.instanceCount;
        if (instances == 0 || instances > StudyWords.MOST_INSTANCES) revert InstanceCountInvalid(instances);
        if (registration.consentScopes > SCOPES) revert ConsentScopesInvalid(registration.consentScopes);
        uint64 expires = registration.consentExpires;
        if (expires != 0 && (expires <= block.timestamp || expires > type(uint40).max)) {
            revert ConsentExpiryInvalid(expires);
        }
        if (registration.labelCommitment != 0 && registration.consentScopes & SCOPE_EVALUATION == 0) {
            revert LabelWithoutEvaluation();
        }
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
