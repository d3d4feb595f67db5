// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title What fluoro needs of its token beyond ERC-20, ERC-2612 and the cap
interface IFluoroToken {
    /// @notice Only the minter may create tokens.
    error NotMinter(address caller);

    /// @notice Every amount of fluoro fits 96 bits, so the cap must too.
    error CapTooLarge(uint256 cap, uint256 largest);

    /// @notice Creates tokens under the cap; reverts with ERC20ExceededCap above it.
    function mint(address to, uint256 amount) external;

    /// @notice Destroys tokens of the caller; they are never minted again, since emission has a budget of its own.
    function burn(uint256 amount) external;

    /// @notice The one account that may mint: the RewardPool.
    function minter() external view returns (address);
}
