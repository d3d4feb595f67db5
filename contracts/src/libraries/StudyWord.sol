// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @notice A study's contributor, counts and consent, in one word; see {StudyWords}.
type StudyWord is uint256;

using StudyWords for StudyWord global;

/// @title The packed study
/// @notice The ledger reads a study for every result, so it stands in two slots: this word and the CID. Zero for an
/// unknown study.
///
///     255  251 250      249     248     247   240 239          200 199    192 191       160 159          0
///     +-------+--------+-------+-------+---------+----------------+----------+-------------+-------------+
///     | zero  | label  | valid-| with- | consent | consentExpires | modality | instance    | contributor |
///     |       | reveal.| ated  | drawn | scopes  | Unix seconds   |          | count       |             |
///     | 5 bits| 1 bit  | 1 bit | 1 bit | 8 bits  | 40 bits        | 8 bits   | 32 bits     | 160 bits    |
///     +-------+--------+-------+-------+---------+----------------+----------+-------------+-------------+
library StudyWords {
    uint256 private constant WITHDRAWN = 1 << 248;
    uint256 private constant VALIDATED = 1 << 249;
    uint256 private constant LABEL_REVEALED = 1 << 250;

    /// @notice Packs a study that is neither withdrawn nor validated; consentExpires is below 2^40.
    function pack(
        address contributor_,
        uint32 instanceCount_,
        uint8 modality_,
        uint64 consentExpires_,
        uint8 consentScopes_
    ) internal pure returns (StudyWord) {
        return StudyWord.wrap(
            uint256(uint160(contributor_)) | uint256(instanceCount_) << 160 | uint256(modality_) << 192
                | uint256(consentExpires_) << 200 | uint256(consentScopes_) << 240
        );
    }

    /// @notice Whether there is such a study.
    function known(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) != 0;
    }

    /// @notice Account that registered the study.
    function contributor(StudyWord word) internal pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(StudyWord.unwrap(word)));
    }

    /// @notice Declared number of instances.
    function instanceCount(StudyWord word) internal pure returns (uint32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(StudyWord.unwrap(word) >> 160);
    }

    /// @notice Number of the DICOM modality.
    function modality(StudyWord word) internal pure returns (uint8) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint8(StudyWord.unwrap(word) >> 192);
    }

    /// @notice Unix seconds from which no use is allowed; 0 for never.
    function consentExpires(StudyWord word) internal pure returns (uint64) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint40(StudyWord.unwrap(word) >> 200);
    }

    /// @notice Allowed uses, a bit each.
    function consentScopes(StudyWord word) internal pure returns (uint8) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint8(StudyWord.unwrap(word) >> 240);
    }

    /// @notice Whether consent was withdrawn.
    function withdrawn(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) & WITHDRAWN != 0;
    }

    /// @notice Whether a quorum found the study in order.
    function validated(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) & VALIDATED != 0;
    }

    /// @notice Whether the diagnosis label was revealed.
    function labelRevealed(StudyWord word) internal pure returns (bool) {
        return StudyWord.unwrap(word) & LABEL_REVEALED != 0;
    }

    /// @notice The word with consent withdrawn.
    function withWithdrawn(StudyWord word) internal pure returns (StudyWord) {
        return StudyWord.wrap(StudyWord.unwrap(word) | WITHDRAWN);
    }

    /// @notice The word marked as validated.
    function withValidated(StudyWord word) internal pure returns (StudyWord) {
        return StudyWord.wrap(StudyWord.unwrap(word) | VALIDATED);
    }

    /// @notice The word with the label revealed.
    function withLabelRevealed(StudyWord word) internal pure returns (StudyWord) {
        return StudyWord.wrap(StudyWord.unwrap(word) | LABEL_REVEALED);
    }
}
