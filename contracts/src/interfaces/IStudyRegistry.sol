// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {StudyWord} from "../libraries/StudyWord.sol";

/// @title What was contributed, by whom, and for which uses
/// @notice A study is identified by the Merkle root of its instances' pixel digests, so the same images can be
/// registered, and rewarded, only once: whatever their headers, their codec or their contributor.
///
/// Registration takes two transactions, so that nobody can copy one that waits to be mined: first the contributor
/// announces a commitment to it, then, in a later block, registers. Who copies the second would have to announce too; who
/// copies the first has announced for itself, and the contributor's announcement is taken all the same.
///
/// With its registration a contributor may commit to the diagnosis label, which nobody sees until it is revealed. From
/// the reveal on no result on the study is taken, so that every result that is final was final before it: what a
/// model found and what is true are both on chain, and neither could be fitted to the other.
interface IStudyRegistry {
    /// @notice All that the chain knows about a study.
    /// @param cid sha2-256 digest of the CIDv1 dag-pb directory of the bundle
    /// @param contributor account that registered the study and is rewarded for it
    /// @param modality number of the DICOM Modality (0008,0060), 1 to 31: see study.Modality
    /// @param instanceCount how many instances the contributor declares
    /// @param consentScopes bit 0 inference, bit 1 evaluation, bit 2 training
    /// @param consentExpires Unix seconds from which no use is allowed; 0 for never
    /// @param withdrawn true once the contributor has withdrawn consent
    /// @param index place among all studies, from 0
    /// @param epoch of the ledger in which the study was registered
    /// @param accepted true once a quorum has read the study and found it in order
    /// @param rejected true once a quorum has found that the study cannot be used; the first judgement stands
    /// @param labelCommitment commitment to the diagnosis label, see {labelCommitmentOf}; zero for none
    /// @param labelRevealed true once the label was revealed: no result is taken any more
    /// @param earning true if its contributor had the contributor role when it was registered: only then it earns emission
    /// and a label bonus
    struct Study {
        bytes32 cid;
        address contributor;
        uint8 modality;
        uint32 instanceCount;
        uint8 consentScopes;
        uint64 consentExpires;
        bool withdrawn;
        uint32 index;
        uint32 epoch;
        bool accepted;
        bool rejected;
        bytes32 labelCommitment;
        bool labelRevealed;
        bool earning;
    }

    /// @notice When labels are revealed, fixed at deployment, in seconds.
    /// @param delay after which a label may be revealed whatever is still open on its study
    /// @param period how long after that it is still taken
    struct LabelWindow {
        uint40 delay;
        uint40 period;
    }

    /// @notice What a contributor registers.
    /// @param studyId Merkle root of the pixel digests, as OpenZeppelin's StandardMerkleTree over bytes32 leaves
    /// @param cid digest of the bundle's CID
    /// @param modality 1 to 31
    /// @param instanceCount at least 1, below 2^24
    /// @param labelCommitment zero for none
    /// @param consentScopes see Study
    /// @param consentExpires Unix seconds, 0 for never
    struct Registration {
        bytes32 studyId;
        bytes32 cid;
        uint8 modality;
        uint32 instanceCount;
        bytes32 labelCommitment;
        uint8 consentScopes;
        uint64 consentExpires;
    }

    /// @notice Somebody will register something.
    event RegistrationAnnounced(bytes32 indexed commitment, address indexed contributor);

    /// @notice A study was registered.
    event StudyRegistered(
        bytes32 indexed studyId,
        address indexed contributor,
        bytes32 cid,
        uint8 indexed modality,
        uint32 instanceCount,
        bytes32 labelCommitment,
        uint8 consentScopes,
        uint64 consentExpires,
        bool earning
    );

    /// @notice The contributor withdrew its consent: no result is taken from now on.
    event StudyWithdrawn(bytes32 indexed studyId, address indexed contributor);

    /// @notice The contributor points a grantee to the study key that is wrapped for it under `keyCid`.
    event StudyGranted(bytes32 indexed studyId, address indexed grantee, bytes32 keyCid);

    /// @notice The contributor revoked a grant: peers must stop serving the wrapped key.
    event StudyGrantRevoked(bytes32 indexed studyId, address indexed grantee);

    /// @notice The contributor revealed the label that it had committed to: no result is taken from now on.
    /// @param label canonical text of the label, see study.Label
    /// @param salt that kept the commitment from being guessed
    /// @param bonus credited to the contributor: 0 when no quorum has accepted the study, or it does not earn
    event LabelRevealed(
        bytes32 indexed studyId, address indexed contributor, bytes label, bytes32 salt, uint96 bonus
    );

    /// @notice The caller did not announce the registration in an earlier block.
    error RegistrationNotAnnounced(bytes32 commitment);

    /// @notice The caller has announced the commitment before.
    error AlreadyAnnounced(bytes32 commitment);

    /// @notice These pixels were registered before.
    error StudyAlreadyRegistered(bytes32 studyId, address contributor);

    /// @notice No study has this id.
    error StudyUnknown(bytes32 studyId);

    /// @notice The caller did not contribute the study.
    error NotContributor(bytes32 studyId, address caller);

    /// @notice Consent was withdrawn before.
    error StudyAlreadyWithdrawn(bytes32 studyId);

    /// @notice A study needs an id and a CID.
    error StudyIncomplete();

    /// @notice The modality is not 1 to 31.
    error ModalityInvalid(uint8 modality);

    /// @notice A study has at least one instance and fewer than 2^24.
    error InstanceCountInvalid(uint32 instanceCount);

    /// @notice A consent is made of the four scopes that there are.
    error ConsentScopesInvalid(uint8 consentScopes);

    /// @notice Consent must end in the future and before 2^40, or be 0 for never.
    error ConsentExpiryInvalid(uint64 consentExpires);

    /// @notice The zero address cannot be granted anything.
    error GranteeZero();

    /// @notice A label is of use only under consent to evaluation.
    error LabelWithoutEvaluation();

    /// @notice The contributor committed to no label.
    error NoLabelCommitted(bytes32 studyId);

    /// @notice The label was revealed before.
    error LabelAlreadyRevealed(bytes32 studyId);

    /// @notice A label has 1 to MAX_LABEL_BYTES bytes.
    error LabelSizeInvalid(uint256 size);

    /// @notice Some model still takes results on the study: wait for them, or until `opens`.
    error LabelTooEarly(bytes32 studyId, uint256 opens);

    /// @notice Labels of this study were taken until `closed`; its bonus is forfeit.
    error LabelTooLate(bytes32 studyId, uint256 closed);

    /// @notice This is not the label and salt that were committed to.
    error LabelMismatch(bytes32 studyId);

    /// @notice Only the Court may do this.
    error NotCourt(address caller);

    /// @notice Announces that the caller will register something, see {registrationCommitment}.
    function announce(bytes32 commitment) external;

    /// @notice Registers a study that the caller contributes and has announced in an earlier block.
    /// @param registration see Registration
    /// @param salt of the announcement
    function register(Registration calldata registration, bytes32 salt) external;

    /// @notice Withdraws consent for the caller's study, for good; the id stays taken.
    function withdraw(bytes32 studyId) external;

    /// @notice Reveals the label of the caller's study: at once when every task that it could have is closed, otherwise
    /// from registration + delay on; until delay + period.
    /// @param label 1 to MAX_LABEL_BYTES bytes, of which with the salt {labelCommitmentOf} is the commitment
    /// @return bonus credited to the caller
    function revealLabel(bytes32 studyId, bytes calldata label, bytes32 salt) external returns (uint96 bonus);

    /// @notice Announces where the study key wrapped for `grantee` is found.
    function grant(bytes32 studyId, address grantee, bytes32 keyCid) external;

    /// @notice Announces that a grant no longer holds.
    function revoke(bytes32 studyId, address grantee) external;

    /// @notice Keeps quorums' judgements of studies; by the Court, once a study.
    /// @param slots of {judgements}
    /// @param words that these hold from now on
    function judge(uint256[] calldata slots, uint256[] calldata words) external;

    /// @notice The judgements of studies 128 * slot to 128 * slot + 127, see {Judgements}.
    function judgements(uint256 slot) external view returns (uint256 word);

    /// @notice The study's record; reverts with StudyUnknown.
    function study(bytes32 studyId) external view returns (Study memory);

    /// @notice The packed study, zero for an unknown id, with consent that has ended marked as such.
    function wordOf(bytes32 studyId) external view returns (StudyWord);

    /// @notice {wordOf} for many: what the ledger reads.
    function wordsOf(bytes32[] calldata studyIds_) external view returns (StudyWord[] memory);

    /// @notice keccak256(abi.encode(studyId, cid, contributor, salt)).
    function registrationCommitment(bytes32 studyId, bytes32 cid, address contributor, bytes32 salt)
        external
        pure
        returns (bytes32);

    /// @notice keccak256(abi.encode(studyId, keccak256(label), salt)).
    function labelCommitmentOf(bytes32 studyId, bytes calldata label, bytes32 salt) external pure returns (bytes32);

    /// @notice From when to when, in Unix seconds, the study's label may be revealed while tasks are open; both 0 for a
    /// study without one.
    function labelTimes(bytes32 studyId) external view returns (uint256 opens, uint256 closes);

    /// @notice How many studies were ever registered.
    function studyCount() external view returns (uint256);

    /// @notice Ids in order of registration, `from` counting from 0; fewer than `count` at the end.
    function studyIds(uint256 from, uint256 count) external view returns (bytes32[] memory);

    /// @notice The InferenceLedger.
    function ledger() external view returns (address);

    /// @notice The Court.
    function court() external view returns (address);

    /// @notice The RewardPool, which credits bonuses.
    function pool() external view returns (address);

    /// @notice See LabelWindow.
    function labelWindow() external view returns (LabelWindow memory);
}
