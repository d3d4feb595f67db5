// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";

/// @notice Where in memory the parts of a seal stand; see {Seal}.
type Press is uint256;

using Seal for Press global;

/// @title The seal of a result
/// @notice It binds all that a result says to its node and to this ledger, and hides it with the batch's salt:
///
///     seal = keccak256(abi.encode(
///         domainSeparator, modelId, runtime, node, salt, studyId, artefacts, findings, status
///     ))
/// @dev Every result passes here twice, so what stays the same from one to the next is written once: a press is made for
/// a model, then told the batch and the study, in any order, and makes seals.
///
///     000 separator | 020 model | 040 runtime | 060 node | 080 salt
///     0a0 study | 0c0 artefacts | 0e0 findings | 100 status
library Seal {
    /// @notice A press for the results of a model.
    function press(bytes32 separator, bytes32 modelId) internal pure returns (Press made) {
        assembly ("memory-safe") {
            made := mload(0x40)
            mstore(0x40, add(made, 0x120))
            mstore(made, separator)
            mstore(add(made, 0x020), modelId)
        }
    }

    /// @notice Sets whose results these are, and what they were made with.
    function setBatch(Press p, uint256 node, bytes32 salt, bytes32 runtime) internal pure {
        assembly ("memory-safe") {
            mstore(add(p, 0x040), runtime)
            mstore(add(p, 0x060), node)
            mstore(add(p, 0x080), salt)
        }
    }

    /// @notice Sets the study that the next results are on.
    function setStudy(Press p, bytes32 studyId) internal pure {
        assembly ("memory-safe") {
            mstore(add(p, 0x0a0), studyId)
        }
    }

    /// @notice The seals of a batch's results of the press's model, into the tree from place `leaf` on.
    /// @dev Nothing but the loop that {setStudy} and {seal} make, without the compiler's checks: that a failure's status is
    /// neither 0 nor longer than 16 bits, and that no bit of `failed` is of no opening, is checked here, and there is room
    /// for as many leaves as openings.
    function sealAll(
        Press p,
        IInferenceLedger.Opening[] calldata openings,
        uint256 failed,
        bytes32[] memory tree,
        uint256 leaf
    ) internal pure {
        assembly ("memory-safe") {
            let to := add(add(tree, 0x20), shl(5, leaf))
            let end := add(openings.offset, mul(openings.length, 0x60))
            for { let o := openings.offset } lt(o, end) { o := add(o, 0x60) } {
                calldatacopy(add(p, 0x0a0), o, 0x60)
                let status := 0
                if and(failed, 1) {
                    status := mload(add(p, 0x0e0))
                    if gt(sub(status, 1), 0xfffe) { revert(0, 0) }
                    mstore(add(p, 0x0e0), 0)
                }
                failed := shr(1, failed)
                mstore(add(p, 0x100), status)
                mstore(to, keccak256(p, 0x120))
                to := add(to, 0x20)
            }
            if failed { revert(0, 0) }
        }
    }

    /// @notice The seal of a result.
    function seal(Press p, bytes32 artefacts, bytes32 findings, uint256 status) internal pure returns (bytes32 made) {
        assembly ("memory-safe") {
            mstore(add(p, 0x0c0), artefacts)
            mstore(add(p, 0x0e0), findings)
            mstore(add(p, 0x100), status)
            made := keccak256(p, 0x120)
        }
    }
}
