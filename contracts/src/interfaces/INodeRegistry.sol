// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Who runs models
/// @notice A node is an owner account, which registers it and is paid, and a signer key, which signs its results.
/// Ids count from 1 and are never used again; nor is a signer, so that a signature always points to one node.
/// @dev Registration takes no proof that the caller holds the signer's key: somebody else may take an address first,
/// which gains nothing (results name the node id) and costs the victim a new key. Stake comes with a later protocol.
interface INodeRegistry {
    /// @notice All that the chain knows about a node.
    /// @param owner account that registered the node and receives its fees
    /// @param signer current signing key
    /// @param exited true once the owner has retired the node
    /// @param metadata sha2-256 digest of the CIDv1 dag-pb directory that describes the node; zero for none
    struct Node {
        address owner;
        address signer;
        bool exited;
        bytes32 metadata;
    }

    /// @notice A node was registered.
    event NodeRegistered(uint32 indexed node, address indexed owner, address indexed signer, bytes32 metadata);

    /// @notice A node's signing key was replaced; results that the old key signed are refused from now on.
    event NodeSignerChanged(uint32 indexed node, address indexed oldSigner, address indexed newSigner);

    /// @notice A node's description was replaced.
    event NodeMetadataChanged(uint32 indexed node, bytes32 metadata);

    /// @notice A node was retired for good.
    event NodeExited(uint32 indexed node);

    /// @notice The id was never given out.
    error NodeUnknown(uint32 node);

    /// @notice The caller does not own the node.
    error NotNodeOwner(uint32 node, address caller);

    /// @notice The node has been retired already.
    error NodeAlreadyExited(uint32 node);

    /// @notice The zero address cannot sign.
    error SignerZero();

    /// @notice The signer is, or once was, the key of a node.
    error SignerTaken(address signer, uint32 node);

    /// @notice Registers a node that the caller owns.
    /// @param signer key that will sign the node's results
    /// @param metadata digest of the node's description; zero for none
    /// @return node the new node's id
    function register(address signer, bytes32 metadata) external returns (uint32 node);

    /// @notice Replaces the signing key of the caller's node.
    function setSigner(uint32 node, address signer) external;

    /// @notice Replaces the description of the caller's node.
    function setMetadata(uint32 node, bytes32 metadata) external;

    /// @notice Retires the caller's node for good; what it has earned stays claimable.
    function exit(uint32 node) external;

    /// @notice The node's record; reverts with NodeUnknown for an id that was never given out.
    function node(uint32 node) external view returns (Node memory);

    /// @notice The active node whose current key is `signer`, or 0.
    function nodeOf(address signer) external view returns (uint32);

    /// @notice Owner of a node, or zero; never reverts.
    function ownerOf(uint32 node) external view returns (address);

    /// @notice Signing key of a node and whether it was retired; zero for an unknown id, never reverts.
    function signerOf(uint32 node) external view returns (address signer, bool exited);

    /// @notice How many nodes were ever registered: ids run from 1 to this.
    function nodeCount() external view returns (uint32);
}
