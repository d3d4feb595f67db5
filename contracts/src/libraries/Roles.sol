// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Roles of the AccessManager
/// @notice Numbers are part of the protocol. Role 0 is OpenZeppelin's ADMIN_ROLE.
library Roles {
    /// @notice May own nodes in a permissioned network, and with a smaller stake in a hybrid one.
    uint64 internal constant OPERATOR = 1;

    /// @notice Grants and revokes OPERATOR and CONTRIBUTOR, each time after the delay of its member.
    uint64 internal constant ADMISSION = 2;

    /// @notice May cancel a scheduled grant of a role.
    uint64 internal constant GUARDIAN = 3;

    /// @notice Its members' studies earn emission and label bonuses. Anybody may contribute studies, and gets royalties.
    uint64 internal constant CONTRIBUTOR = 4;
}
