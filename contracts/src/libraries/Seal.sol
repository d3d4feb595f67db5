// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title The seal of a result
/// @notice A result is EIP-712 typed data; its seal hides it with a salt and binds it to the node.
library Seal {
    /// @notice EIP-712 type of what a result was made from and with.
    bytes32 internal constant TRACE_TYPEHASH = keccak256("Trace(bytes32 studyCid,bytes32 artefacts,bytes32 runtime)");

    /// @notice EIP-712 type of a result.
    bytes32 internal constant RESULT_TYPEHASH = keccak256(
        "Result(bytes32 studyId,bytes32 modelId,uint16 status,bytes32 findings,Trace trace,uint32 node)Trace(bytes32 studyCid,bytes32 artefacts,bytes32 runtime)"
    );

    /// @notice EIP-712 hash of a trace: keccak256(abi.encode(TRACE_TYPEHASH, studyCid, artefacts, runtime)).
    function trace(bytes32 studyCid, bytes32 artefacts, bytes32 runtime) internal pure returns (bytes32 hash) {
        bytes32 typeHash = TRACE_TYPEHASH;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, typeHash)
            mstore(add(p, 0x20), studyCid)
            mstore(add(p, 0x40), artefacts)
            mstore(add(p, 0x60), runtime)
            hash := keccak256(p, 0x80)
        }
    }

    /// @dev keccak256(abi.encode(digest, keccak256(abi.encode(salt, taskId)), node)) of the result's EIP-712 digest, written
    /// out because every result passes here three times.
    function of_(
        bytes32 separator,
        uint32 node,
        bytes32 salt,
        bytes32 studyId,
        bytes32 modelId,
        uint16 status,
        bytes32 findings,
        bytes32 trace_
    ) internal pure returns (bytes32 seal) {
        bytes32 typeHash = RESULT_TYPEHASH;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, typeHash)
            mstore(add(p, 0x20), studyId)
            mstore(add(p, 0x40), modelId)
            mstore(add(p, 0x60), status)
            mstore(add(p, 0x80), findings)
            mstore(add(p, 0xa0), trace_)
            mstore(add(p, 0xc0), node)
            let structHash := keccak256(p, 0xe0)
            mstore(add(p, 0x60), keccak256(add(p, 0x20), 0x40)) // the task's id
            mstore(add(p, 0x40), salt)
            let taskSalt := keccak256(add(p, 0x40), 0x40)
            mstore(p, shl(240, 0x1901))
            mstore(add(p, 0x02), separator)
            mstore(add(p, 0x22), structHash)
            mstore(p, keccak256(p, 0x42))
            mstore(add(p, 0x20), taskSalt)
            mstore(add(p, 0x40), node)
            seal := keccak256(p, 0x60)
        }
    }
}
