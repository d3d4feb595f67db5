// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {Press, Seal} from "../libraries/Seal.sol";

/// @title What nodes sign and seal
/// @notice A result's seal hides it with a salt and binds it to the node, and one signature over the root of a batch's
/// seals, as EIP-712 typed data, signs all of them.
abstract contract Seals is IInferenceLedger, EIP712 {
    /// @notice EIP-712 type of a commitment to a batch.
    bytes32 public constant COMMITMENT_TYPEHASH =
        keccak256("Commitment(uint32 node,uint32 epoch,bytes32 root,uint16 count)");

    constructor() EIP712("fluoro", "2") {}

    /// @inheritdoc IInferenceLedger
    function sealOf(
        uint32 node,
        bytes32 salt,
        bytes32 modelId,
        bytes32 runtime,
        Opening calldata opening,
        bool failed
    ) external view returns (bytes32) {
        Press press = Seal.press(_domainSeparatorV4(), modelId);
        press.setBatch(node, salt, runtime);
        press.setStudy(opening.studyId);
        bytes32 outcome = opening.outcome;
        (bytes32 findings, uint256 status) = failed ? (bytes32(0), uint256(outcome)) : (outcome, 0);
        return press.seal(opening.artefacts, findings, status);
    }

    /// @inheritdoc IInferenceLedger
    function commitmentDigest(uint32 node, uint32 epoch_, bytes32 root, uint16 count) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(COMMITMENT_TYPEHASH, node, epoch_, root, count)));
    }

    /// @inheritdoc IInferenceLedger
    function domainSeparator() external view returns (bytes32) {
        return _domainSeparatorV4();
    }

    /// @inheritdoc IInferenceLedger
    function taskIdOf(bytes32 studyId, bytes32 modelId) public pure returns (bytes32) {
        return Hashes.efficientKeccak256(studyId, modelId);
    }

    /// @dev The signer, or zero for no valid signature.
    function _signer(bytes32 digest, bytes32 r, bytes32 vs) internal pure returns (address signer) {
        ECDSA.RecoverError error_;
        (signer, error_,) = ECDSA.tryRecover(digest, r, vs);
        if (error_ != ECDSA.RecoverError.NoError) signer = address(0);
    }
}
