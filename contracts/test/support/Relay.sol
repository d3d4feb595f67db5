// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @notice Makes many calls in one transaction, as any multicall contract does: commitments and reveals ask for no
/// particular sender.
contract Relay {
    function post(address to, bytes[] calldata calls) external {
        for (uint256 i; i < calls.length; ++i) {
            (bool ok, bytes memory why) = to.call(calls[i]);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(why, 0x20), mload(why))
                }
            }
        }
    }
}
