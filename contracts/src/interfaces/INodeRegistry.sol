// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Who runs models, and what they stake on it
/// @notice A node is an owner account, which registers it, stakes and is paid, and a hot signer key, which signs its
/// results. Ids count from 1 and are never used again; nor is a signer, so that a signature always points to one node.
/// The registry holds the stakes itself: its tokens are always the sum of all stakes and credits.
/// @dev Registration takes no proof that the caller holds the signer's key: somebody else may take an address first,
/// which gains nothing (results name the node id) and costs the victim a new key.
interface INodeRegistry {
    /// @notice Where a node stands. Numbers are part of the protocol: later states are added at the end.
    enum State {
        None, // never registered
        Active, // its results are taken
        Inactive, // its stake is below what the admission asks, or it is no longer admitted: results wait
        Exiting, // its owner has asked to leave: signs nothing more, can still be slashed until the delay is over
        Exited // its stake was paid back
    }

    /// @notice All that the chain knows about a node.
    /// @param owner account that registered the node and receives its fees and its stake
    /// @param signer current signing key
    /// @param state see State
    /// @param exitableAt block from which the stake can be withdrawn and no longer slashed; 0 until exit is asked
    /// @param since block in which the node last became active
    /// @param stake what can be slashed, in units of 1e-18 token
    /// @param metadata sha2-256 digest of the CIDv1 dag-pb directory that describes the node; zero for none
    struct Node {
        address owner;
        address signer;
        State state;
        uint40 exitableAt;
        uint40 since;
        uint96 stake;
        bytes32 metadata;
    }

    /// @notice What is fixed at deployment.
    /// @param exitBlocks from the request to exit until the stake can be withdrawn, as the ledger tells time; the Court refuses
    /// fewer than the longest dispute takes
    /// @param signerGrace seconds for which a replaced signer's results are still taken
    /// @param honestBps part of a slashed stake that goes to the honest side, in 1/10,000; the rest goes to the sink
    /// @param sink account that is credited with the rest; zero burns it
    struct Params {
        uint32 exitBlocks;
        uint32 signerGrace;
        uint16 honestBps;
        address sink;
    }

    /// @notice Sums over all nodes and accounts, in units of 1e-18 token.
    /// @param staked of all nodes
    /// @param credited and not yet claimed
    struct Totals {
        uint256 staked;
        uint256 credited;
    }

    /// @notice A node was registered, with its first stake.
    event NodeRegistered(
        uint32 indexed node, address indexed owner, address indexed signer, bytes32 metadata, uint96 stake
    );

    /// @notice A node's signing key was replaced; the old key's results are still taken up to this Unix second.
    event NodeSignerChanged(
        uint32 indexed node, address indexed oldSigner, address indexed newSigner, uint40 oldValidUntil
    );

    /// @notice A replaced key lost the rest of its grace.
    event NodeSignerRevoked(uint32 indexed node, address indexed signer);

    /// @notice A node's description was replaced.
    event NodeMetadataChanged(uint32 indexed node, bytes32 metadata);

    /// @notice A node's stake grew.
    event StakeAdded(uint32 indexed node, address indexed from, uint96 amount);

    /// @notice A node that has not asked to exit went from Active to Inactive, or back.
    event NodeActivityChanged(uint32 indexed node, bool active);

    /// @notice A node's owner asked to leave.
    event NodeExitRequested(uint32 indexed node, uint40 exitableAt);

    /// @notice A node was retired for good, and its stake paid back to its owner.
    event NodeExited(uint32 indexed node, uint96 stake);

    /// @notice A node's stake was slashed. Each of the honest side was credited `share`; the sink got the rest.
    /// @param amount taken from the stake: share * honest.length + sunk
    event NodeSlashed(uint32 indexed node, uint96 amount, uint96 share, address[] honest, uint96 sunk);

    /// @notice An account was paid what it was credited from slashed stakes.
    event CreditClaimed(address indexed account, uint256 amount);

    /// @notice The id was never given out.
    error NodeUnknown(uint32 node);

    /// @notice The caller does not own the node.
    error NotNodeOwner(uint32 node, address caller);

    /// @notice The node is exiting or has exited.
    error NodeAlreadyExited(uint32 node);

    /// @notice The node's owner has not asked to exit, or has been paid already.
    error NodeNotExiting(uint32 node);

    /// @notice The stake is not withdrawn before this block.
    error StakeLocked(uint32 node, uint40 exitableAt);

    /// @notice The admission does not let the account own a node: it lacks the operator role.
    error NotAdmitted(address account);

    /// @notice The admission asks more stake of the account.
    error StakeTooLow(uint96 stake, uint96 least);

    /// @notice The zero address cannot sign.
    error SignerZero();

    /// @notice The signer is, or once was, the key of a node.
    error SignerTaken(address signer, uint32 node);

    /// @notice The key is not a replaced one of the node that is still in its grace.
    error SignerNotInGrace(uint32 node, address signer);

    /// @notice Nothing is added.
    error StakeZero();

    /// @notice Only the Court slashes.
    error NotSlasher(address caller);

    /// @notice Nothing is credited to the account here.
    error NoCredit(address account);

    /// @notice More than all of a stake for the honest side.
    error HonestPartTooLarge(uint16 honestBps);

    /// @notice Registers a node that the caller owns, pulling its stake from the caller's allowance.
    /// @param signer key that will sign the node's results
    /// @param metadata digest of the node's description; zero for none
    /// @param amount first stake, at least what the admission asks of the caller
    /// @return node the new node's id
    function register(address signer, bytes32 metadata, uint96 amount) external returns (uint32 node);

    /// @notice {register} with the caller's ERC-2612 permit for exactly this amount in place of an allowance. A permit
    /// that somebody else has used already is no hindrance.
    function registerWithPermit(
        address signer,
        bytes32 metadata,
        uint96 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint32 node);

    /// @notice Adds to the stake of a node, which may be anybody's, from the caller's allowance. Exiting nodes take none.
    function addStake(uint32 node, uint96 amount) external;

    /// @notice Retires the caller's node: from now on it signs nothing, and after the delay its stake can be withdrawn.
    function requestExit(uint32 node) external;

    /// @notice Pays an exiting node's stake back to the caller, its owner, once the delay is over.
    /// @return stake what was paid
    function withdrawStake(uint32 node) external returns (uint96 stake);

    /// @notice Replaces the signing key of the caller's node at once. Results of the old key, which may still be on
    /// their way, are taken for signerGrace seconds more.
    function setSigner(uint32 node, address signer) external;

    /// @notice Ends the grace of a replaced key of the caller's node, for keys that were stolen.
    function revokeSigner(uint32 node, address signer) external;

    /// @notice Replaces the description of the caller's node.
    function setMetadata(uint32 node, bytes32 metadata) external;

    /// @notice Asks the admission about a node again, so that one whose owner lost the operator role becomes inactive,
    /// or active again. Anybody may call it; it changes nothing else.
    function review(uint32 node) external;

    /// @notice Takes from a node's stake: floor(taken * honestBps / 10,000 / honest.length) is credited to each of
    /// `honest`, the rest to the sink. Takes at most the stake, and nothing of a node whose exit delay is over.
    /// @dev Only for the Court. Never reverts for it, so that a slashing cannot hold up what comes with it.
    /// @param honest accounts to be rewarded; may be empty
    /// @return taken what the stake shrank by
    function slash(uint32 node, uint96 amount, address[] calldata honest) external returns (uint96 taken);

    /// @notice Pays the caller what it was credited from slashed stakes.
    function claim() external returns (uint256 amount);

    /// @notice The node's record; reverts with NodeUnknown for an id that was never given out.
    function node(uint32 node) external view returns (Node memory);

    /// @notice The node whose current key is `signer`, whatever its state, or 0.
    function nodeOf(address signer) external view returns (uint32);

    /// @notice Owner of a node, or zero; never reverts.
    function ownerOf(uint32 node) external view returns (address);

    /// @notice Current signing key, state, and block since which a node is active, from one slot; all zero for an unknown
    /// id, never reverts.
    function signerOf(uint32 node) external view returns (address signer, State state, uint256 since);

    /// @notice Whether a key signs for a node now: its current key, or a replaced one in its grace. It tells nothing
    /// about the node's state; never reverts.
    function signsFor(address signer, uint32 node) external view returns (bool);

    /// @notice How many nodes were ever registered: ids run from 1 to this.
    function nodeCount() external view returns (uint32);

    /// @notice How many nodes are Active.
    function activeCount() external view returns (uint32);

    /// @notice What an account can claim from slashed stakes.
    function credit(address account) external view returns (uint256);

    /// @notice Sums of stakes and credits; together they are the registry's tokens.
    function totals() external view returns (Totals memory);

    /// @notice What was fixed at deployment.
    function params() external view returns (Params memory);

    /// @notice The one contract that may slash: the Court.
    function court() external view returns (address);
}
