// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";

/// @notice Where in memory the parts of a seal stand; see {Seal}.
type Press is uint256;

using Seal for Press global;

/// @title The seal of a result
/// @notice A result is EIP-712 typed data; its seal hides it with a salt and binds it to the node:
///
///     trace    = keccak256(abi.encode(TRACE_TYPEHASH, studyCid, artefacts, runtime))
///     result   = keccak256(abi.encode(RESULT_TYPEHASH, studyId, modelId, status, findings, trace, node))
///     digest   = keccak256(0x1901 || domainSeparator || result)
///     taskSalt = keccak256(abi.encode(salt, taskId)), taskId = keccak256(abi.encode(studyId, modelId))
///     seal     = keccak256(abi.encode(digest, taskSalt, node))
/// @dev Every result passes here twice, so what stays the same from one to the next is written once: a press is made for
/// a model, then told the node and its salt, the runtime, and the task, in any order, and makes seals.
///
///     000 type | 020 study | 040 model | 060 status | 080 findings | 0a0 trace | 0c0 node
///     0e0 salt | 100 task | 120 digest | 140 task's salt | 160 node
///     180 type | 1a0 CID | 1c0 artefacts | 1e0 runtime
///     21e 1901 | 220 separator | 240 result
library Seal {
    /// @notice EIP-712 type of what a result was made from and with.
    bytes32 internal constant TRACE_TYPEHASH = keccak256("Trace(bytes32 studyCid,bytes32 artefacts,bytes32 runtime)");

    /// @notice EIP-712 type of a result.
    bytes32 internal constant RESULT_TYPEHASH = keccak256(
        "Result(bytes32 studyId,bytes32 modelId,uint16 status,bytes32 findings,Trace trace,uint32 node)Trace(bytes32 studyCid,bytes32 artefacts,bytes32 runtime)"
    );

    /// @notice A press for the results of a model.
    function press(bytes32 separator, bytes32 modelId) internal pure returns (Press made) {
        bytes32 resultType = RESULT_TYPEHASH;
        bytes32 traceType = TRACE_TYPEHASH;
        assembly ("memory-safe") {
            made := mload(0x40)
            mstore(0x40, add(made, 0x260))
            mstore(made, resultType)
            mstore(add(made, 0x040), modelId)
            mstore(add(made, 0x180), traceType)
            mstore(add(made, 0x200), 0x1901)
            mstore(add(made, 0x220), separator)
        }
    }

    /// @notice Sets whose results these are.
    function setNode(Press p, uint256 node, bytes32 salt) internal pure {
        assembly ("memory-safe") {
            mstore(add(p, 0x0c0), node)
            mstore(add(p, 0x0e0), salt)
            mstore(add(p, 0x160), node)
        }
    }

    /// @notice Sets what the results were made with.
    function setRuntime(Press p, bytes32 runtime) internal pure {
        assembly ("memory-safe") {
            mstore(add(p, 0x1e0), runtime)
        }
    }

    /// @notice Sets the study that the next results are on; returns the id of the task.
    function setStudy(Press p, bytes32 studyId) internal pure returns (bytes32 taskId) {
        assembly ("memory-safe") {
            mstore(add(p, 0x020), studyId)
            taskId := keccak256(add(p, 0x020), 0x40)
            mstore(add(p, 0x100), taskId)
        }
    }

    /// @notice EIP-712 hash of the trace.
    function trace(Press p, bytes32 studyCid, bytes32 artefacts) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            mstore(add(p, 0x1a0), studyCid)
            mstore(add(p, 0x1c0), artefacts)
            hash := keccak256(add(p, 0x180), 0x80)
        }
    }

    /// @notice The seals of a batch's results of the press's model, into the tree from place `leaf` on.
    /// @dev Nothing but the loop that {setStudy}, {trace} and {seal} make, without the compiler's checks: that statuses
    /// have 16 bits is checked here, and there is room for as many leaves as openings.
    function sealAll(Press p, IInferenceLedger.Opening[] calldata openings, bytes32[] memory tree, uint256 leaf)
        internal
        pure
    {
        assembly ("memory-safe") {
            let to := add(add(tree, 0x20), shl(5, leaf))
            let end := add(openings.offset, mul(openings.length, 0xa0))
            for { let o := openings.offset } lt(o, end) { o := add(o, 0xa0) } {
                let status := calldataload(add(o, 0x80))
                if shr(16, status) { revert(0, 0) }
                mstore(add(p, 0x020), calldataload(o))
                mstore(add(p, 0x100), keccak256(add(p, 0x020), 0x40))
                calldatacopy(add(p, 0x1a0), add(o, 0x20), 0x40)
                mstore(add(p, 0x060), status)
                mstore(add(p, 0x080), calldataload(add(o, 0x60)))
                mstore(add(p, 0x0a0), keccak256(add(p, 0x180), 0x80))
                mstore(add(p, 0x240), keccak256(p, 0xe0))
                mstore(add(p, 0x120), keccak256(add(p, 0x21e), 0x42))
                mstore(add(p, 0x140), keccak256(add(p, 0x0e0), 0x40))
                mstore(to, keccak256(add(p, 0x120), 0x60))
                to := add(to, 0x20)
            }
        }
    }

    /// @notice The seal of a result.
    function seal(Press p, uint256 status, bytes32 findings, bytes32 trace_) internal pure returns (bytes32 made) {
        assembly ("memory-safe") {
            mstore(add(p, 0x060), status)
            mstore(add(p, 0x080), findings)
            mstore(add(p, 0x0a0), trace_)
            mstore(add(p, 0x240), keccak256(p, 0xe0))
            mstore(add(p, 0x120), keccak256(add(p, 0x21e), 0x42))
            mstore(add(p, 0x140), keccak256(add(p, 0x0e0), 0x40))
            made := keccak256(add(p, 0x120), 0x60)
        }
    }
}
