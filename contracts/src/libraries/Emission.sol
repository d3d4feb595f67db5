// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IRewardPool} from "../interfaces/IRewardPool.sol";

/// @title What accepted studies earn
library Emission {
    /// @notice Whether a model's final tasks judge studies: one that a contributor, or its enemy, could publish for nothing
    /// and answer alone does not.
    function trusts(IRewardPool.Rates memory rates, uint256 quorum, uint256 fee) internal pure returns (bool) {
        return quorum >= rates.leastQuorum && fee >= rates.leastFee;
    }

    /// @notice New tokens for a study: of what is left of the budget each instance takes the same part. They count as
    /// emitted in `rates` from now on.
    function take(IRewardPool.Rates memory rates, uint256 instances) internal pure returns (uint256 amount) {
        unchecked {
            // All are below 2^96, and instances below 2^32.
            if (rates.budget == 0) return 0;
            if (instances > rates.maxInstances) instances = rates.maxInstances;
            uint256 left = rates.budget - rates.emitted;
            amount = rates.perInstance * instances * left / rates.budget;
            if (amount > left) amount = left;
            rates.emitted += amount;
        }
    }
}
