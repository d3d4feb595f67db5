// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IAdmission} from "./interfaces/IAdmission.sol";
import {Roles} from "./libraries/Roles.sol";

/// @title Admission
/// @notice The three policies of a network, one of which is chosen at deployment for good. See {IAdmission}.
contract Admission is IAdmission {
    /// @notice Numbers are part of the protocol: later policies are added at the end.
    enum Policy {
        Open, // anybody, with the full stake
        Permissioned, // only accounts with the operator role, with the operators' stake, which may be zero
        Hybrid // anybody with the full stake, accounts with the operator role with the operators' stake
    }

    /// @notice A stake is given for accounts that the policy does not admit, or operators would pay more than others.
    error StakesInvalid(Policy policy, uint96 fullStake, uint96 operatorStake);

    /// @notice A policy with operators needs the manager of their role.
    error ManagerZero();

    /// @notice How this network admits.
    Policy public immutable policy;

    /// @notice Keeper of the operator role.
    IAccessManager public immutable manager;

    /// @notice Least stake of a node of anybody; 0 in a permissioned network.
    uint96 public immutable fullStake;

    /// @notice Least stake of a node of an account with the operator role; 0 in an open network, which has none.
    uint96 public immutable operatorStake;

    /// @param policy_ how the network admits
    /// @param manager_ the Governance contract
    /// @param fullStake_ see {fullStake}
    /// @param operatorStake_ see {operatorStake}
    constructor(Policy policy_, IAccessManager manager_, uint96 fullStake_, uint96 operatorStake_) {
        if (policy_ != Policy.Open && address(manager_) == address(0)) revert ManagerZero();
        if (
            policy_ == Policy.Permissioned && fullStake_ != 0 || policy_ == Policy.Open && operatorStake_ != 0
                || policy_ == Policy.Hybrid && operatorStake_ > fullStake_
        ) revert StakesInvalid(policy_, fullStake_, operatorStake_);
        policy = policy_;
        manager = manager_;
        fullStake = fullStake_;
        operatorStake = operatorStake_;
    }

    /// @inheritdoc IAdmission
    function requirement(address account) external view returns (bool admitted, uint96 stake) {
        if (policy == Policy.Open) return (true, fullStake);
        (bool operator,) = manager.hasRole(Roles.OPERATOR, account);
        if (operator) return (true, operatorStake);
        return (policy == Policy.Hybrid, fullStake);
    }
}
