// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Roles} from "./libraries/Roles.sol";

/// @title Governance
/// @notice OpenZeppelin's AccessManager with fluoro's roles in place from its first block on. It decides who has the
/// operator and the contributor role, and that is all: no other contract lets it do anything, so it reaches no stake,
/// result or payment.
/// @dev Changes are scheduled, wait for the delay of the member who scheduled them, and are then executed. Until then a
/// guardian may cancel that somebody is given a role, but not that one is taken: nobody can be kept in. An admin may
/// cancel anything.
contract Governance is AccessManager {
    /// @notice Who governs, and how long each must announce what it does.
    /// @param admin member of ADMIN_ROLE: appoints and dismisses the others
    /// @param adminDelay seconds
    /// @param admission member of ADMISSION: grants and revokes the operator and the contributor role
    /// @param admissionDelay seconds
    /// @param guardian member of GUARDIAN, without a delay: cancels grants that are scheduled
    /// @param contributors first members of CONTRIBUTOR
    struct Seats {
        address admin;
        uint32 adminDelay;
        address admission;
        uint32 admissionDelay;
        address guardian;
        address[] contributors;
    }

    constructor(Seats memory seats) AccessManager(seats.admin) {
        _setRoleAdmin(Roles.OPERATOR, Roles.ADMISSION);
        _setRoleGuardian(Roles.OPERATOR, Roles.GUARDIAN);
        _setRoleAdmin(Roles.CONTRIBUTOR, Roles.ADMISSION);
        _setRoleGuardian(Roles.CONTRIBUTOR, Roles.GUARDIAN);
        // Who may call grantRole follows from the role that is granted; this only makes GUARDIAN the one who may cancel it.
        _setTargetFunctionRole(address(this), IAccessManager.grantRole.selector, Roles.OPERATOR);
        _grantRole(Roles.ADMISSION, seats.admission, 0, seats.admissionDelay);
        _grantRole(Roles.GUARDIAN, seats.guardian, 0, 0);
        for (uint256 i; i < seats.contributors.length; ++i) {
            _grantRole(Roles.CONTRIBUTOR, seats.contributors[i], 0, 0);
        }
        _grantRole(ADMIN_ROLE, seats.admin, 0, seats.adminDelay);
        emit RoleLabel(Roles.OPERATOR, "operator");
        emit RoleLabel(Roles.ADMISSION, "admission");
        emit RoleLabel(Roles.GUARDIAN, "guardian");
        emit RoleLabel(Roles.CONTRIBUTOR, "contributor");
    }
}
