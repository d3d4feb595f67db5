// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {INodeRegistry} from "./interfaces/INodeRegistry.sol";

/// @title NodeRegistry
/// @notice See {INodeRegistry}.
contract NodeRegistry is INodeRegistry {
    /// @dev Signer and exit share a slot, since the ledger reads exactly these two for every result.
    struct Record {
        address owner;
        address signer;
        bool exited;
        bytes32 metadata;
    }

    /// @inheritdoc INodeRegistry
    uint32 public nodeCount;

    mapping(uint32 node => Record) private _nodes;

    /// @dev Never cleared: a key that signed for one node can never sign for another.
    mapping(address signer => uint32 node) private _everSignedFor;

    modifier onlyActiveOwner(uint32 id) {
        Record storage record = _nodes[id];
        if (record.owner == address(0)) revert NodeUnknown(id);
        if (record.owner != msg.sender) revert NotNodeOwner(id, msg.sender);
        if (record.exited) revert NodeAlreadyExited(id);
        _;
    }

    /// @inheritdoc INodeRegistry
    function register(address signer, bytes32 metadata) external returns (uint32 id) {
        id = ++nodeCount;
        _bind(signer, id);
        _nodes[id] = Record({owner: msg.sender, signer: signer, exited: false, metadata: metadata});
        emit NodeRegistered(id, msg.sender, signer, metadata);
    }

    /// @inheritdoc INodeRegistry
    function setSigner(uint32 id, address signer) external onlyActiveOwner(id) {
        _bind(signer, id);
        address oldSigner = _nodes[id].signer;
        _nodes[id].signer = signer;
        emit NodeSignerChanged(id, oldSigner, signer);
    }

    /// @inheritdoc INodeRegistry
    function setMetadata(uint32 id, bytes32 metadata) external onlyActiveOwner(id) {
        _nodes[id].metadata = metadata;
        emit NodeMetadataChanged(id, metadata);
    }

    /// @inheritdoc INodeRegistry
    function exit(uint32 id) external onlyActiveOwner(id) {
        _nodes[id].exited = true;
        emit NodeExited(id);
    }

    /// @inheritdoc INodeRegistry
    function node(uint32 id) external view returns (Node memory) {
        Record storage record = _nodes[id];
        if (record.owner == address(0)) revert NodeUnknown(id);
        return Node({
            owner: record.owner, signer: record.signer, exited: record.exited, metadata: record.metadata
        });
    }

    /// @inheritdoc INodeRegistry
    function nodeOf(address signer) external view returns (uint32) {
        uint32 id = _everSignedFor[signer];
        Record storage record = _nodes[id];
        return record.signer == signer && !record.exited ? id : 0;
    }

    /// @inheritdoc INodeRegistry
    function ownerOf(uint32 id) external view returns (address) {
        return _nodes[id].owner;
    }

    /// @inheritdoc INodeRegistry
    function signerOf(uint32 id) external view returns (address signer, bool exited) {
        Record storage record = _nodes[id];
        return (record.signer, record.exited);
    }

    function _bind(address signer, uint32 id) private {
        if (signer == address(0)) revert SignerZero();
        uint32 holder = _everSignedFor[signer];
        if (holder != 0) revert SignerTaken(signer, holder);
        _everSignedFor[signer] = id;
    }
}
