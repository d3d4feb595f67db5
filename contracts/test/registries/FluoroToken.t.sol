// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ERC20Capped} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Capped.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IFluoroToken} from "../../src/interfaces/IFluoroToken.sol";
import {Deployment} from "../support/Deployment.sol";
import {Network} from "../support/Network.sol";

contract FluoroTokenTest is Network {
    function test_initialSupplyIsTheTreasurys() external view {
        same(token.totalSupply(), INITIAL, "supply");
        same(token.balanceOf(treasury), INITIAL, "treasury");
        same(token.cap(), CAP, "cap");
        same(token.minter(), address(pool), "minter");
    }

    function test_onlyThePoolMints() external {
        vm.expectRevert(abi.encodeWithSelector(IFluoroToken.NotMinter.selector, treasury));
        vm.prank(treasury);
        token.mint(treasury, 1);
    }

    function test_capHoldsEvenForThePool() external {
        vm.expectRevert(abi.encodeWithSelector(ERC20Capped.ERC20ExceededCap.selector, CAP + 1, CAP));
        vm.prank(address(pool));
        token.mint(treasury, CAP - INITIAL + 1);
        vm.prank(address(pool));
        token.mint(treasury, CAP - INITIAL);
        same(token.totalSupply(), CAP, "supply");
    }

    function test_capFitsNinetySixBits() external {
        vm.expectRevert(
            abi.encodeWithSelector(IFluoroToken.CapTooLarge.selector, uint256(1) << 96, type(uint96).max)
        );
        Deployment.make("FluoroToken", abi.encode(uint256(1) << 96, treasury, 0, address(pool)));
    }

    function test_burnTakesTheCallersTokensOnly() external {
        vm.prank(treasury);
        token.transfer(vendor, 5);
        vm.prank(vendor);
        token.burn(3);
        same(token.balanceOf(vendor), 2, "balance");
        same(token.totalSupply(), INITIAL - 3, "supply");
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, contributor, 0, 1)
        );
        vm.prank(contributor);
        token.burn(1);
    }

    function test_permit() external {
        address owner = vm.addr(7);
        bytes32 digest = keccak256(
            abi.encodePacked(
                hex"1901",
                token.DOMAIN_SEPARATOR(),
                keccak256(
                    abi.encode(
                        keccak256(
                            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                        ),
                        owner,
                        vendor,
                        5,
                        0,
                        block.timestamp
                    )
                )
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(7, digest);
        token.permit(owner, vendor, 5, block.timestamp, v, r, s);
        same(token.allowance(owner, vendor), 5, "allowance");
    }
}
