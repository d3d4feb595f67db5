// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Who may own a node, and for how much stake
/// @notice The NodeRegistry asks this of the policy that it was deployed with. A policy decides about admission and
/// nothing else: it never holds tokens and cannot touch stakes, results or money.
/// @dev The registry asks in the middle of a slashing too, so a policy must answer for any account and never revert.
interface IAdmission {
    /// @notice What the policy asks of an account, as of now.
    /// @param account a node's owner, or who wants to become one
    /// @return admitted whether the account may own an active node at all
    /// @return stake the least stake of each of its nodes, in units of 1e-18 token; 0 when it is not admitted
    function requirement(address account) external view returns (bool admitted, uint96 stake);
}
