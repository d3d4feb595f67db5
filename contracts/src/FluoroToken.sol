// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Capped} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Capped.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IFluoroToken} from "./interfaces/IFluoroToken.sol";

/// @title FluoroToken
/// @notice ERC-20 with ERC-2612 permits and a capped supply, of which one part is minted to a treasury at deployment
/// and the rest can only come into being as the RewardPool's emission for contributed studies.
contract FluoroToken is ERC20Capped, ERC20Permit, IFluoroToken {
    /// @inheritdoc IFluoroToken
    address public immutable minter;

    /// @param cap_ largest total supply, in units of 1e-18, below 2^96
    /// @param treasury receiver of the initial supply
    /// @param initialSupply minted here and now
    /// @param minter_ the RewardPool, whose address is predicted: see Deployment in contracts/README.md
    constructor(uint256 cap_, address treasury, uint256 initialSupply, address minter_)
        ERC20("Fluoro", "FLUO")
        ERC20Permit("Fluoro")
        ERC20Capped(cap_)
    {
        if (cap_ > type(uint96).max) revert CapTooLarge(cap_, type(uint96).max);
        minter = minter_;
        _mint(treasury, initialSupply);
    }

    /// @inheritdoc IFluoroToken
    function mint(address to, uint256 amount) external {
        if (msg.sender != minter) revert NotMinter(msg.sender);
        _mint(to, amount);
    }

    /// @inheritdoc IFluoroToken
    function burn(uint256 amount) external {
        _burn(msg.sender, amount);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Capped) {
        super._update(from, to, value);
    }
}
