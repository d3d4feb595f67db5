// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {FluoroToken} from "./FluoroToken.sol";
import {IAdmission} from "./interfaces/IAdmission.sol";
import {INodeRegistry} from "./interfaces/INodeRegistry.sol";

/// @title NodeRegistry
/// @notice See {INodeRegistry}.
contract NodeRegistry is INodeRegistry {
    using SafeERC20 for IERC20;

    /// @dev Three slots: what the ledger reads for every result (signer, state), what it reads for every final task
    /// (owner), and the metadata.
    struct Record {
        address signer;
        State state;
        uint40 exitableAt;
        uint40 since;
        address owner;
        uint96 stake;
        bytes32 metadata;
    }

    /// @dev Whose key it is or was, and until when it counts after it was replaced.
    struct Key {
        uint32 node;
        uint40 validUntil;
    }

    uint256 private constant BPS = 10_000;

    /// @notice Token of the stakes.
    FluoroToken public immutable token;

    /// @notice Policy that says who may own a node.
    IAdmission public immutable admission;

    /// @inheritdoc INodeRegistry
    address public immutable court;

    uint32 private immutable _exitBlocks;
    uint32 private immutable _signerGrace;
    uint16 private immutable _honestBps;
    address private immutable _sink;

    /// @inheritdoc INodeRegistry
    uint32 public nodeCount;

    /// @inheritdoc INodeRegistry
    uint32 public activeCount;

    /// @dev These share the counters' slot. All stakes and credits together are at most the token's cap, below 2^96.
    uint96 private _staked;
    uint96 private _credited;

    mapping(uint32 node => Record) private _nodes;

    /// @dev Never cleared: a key that signed for one node can never sign for another.
    mapping(address signer => Key) private _keys;

    /// @inheritdoc INodeRegistry
    mapping(address account => uint256) public credit;

    modifier onlyOwner(uint32 id) {
        if (_known(id).owner != msg.sender) revert NotNodeOwner(id, msg.sender);
        _;
    }

    modifier notExited(uint32 id) {
        if (_known(id).state >= State.Exiting) revert NodeAlreadyExited(id);
        _;
    }

    /// @param token_ the FluoroToken
    /// @param admission_ the policy
    /// @param court_ the Court, whose address is predicted
    /// @param params_ see {Params}
    constructor(FluoroToken token_, IAdmission admission_, address court_, Params memory params_) {
        if (params_.honestBps > BPS) revert HonestPartTooLarge(params_.honestBps);
        token = token_;
        admission = admission_;
        court = court_;
        _exitBlocks = params_.exitBlocks;
        _signerGrace = params_.signerGrace;
        _honestBps = params_.honestBps;
        _sink = params_.sink;
    }

    /// @inheritdoc INodeRegistry
    function register(address signer, bytes32 metadata, uint96 amount) public returns (uint32 id) {
        (bool admitted, uint96 least) = admission.requirement(msg.sender);
        if (!admitted) revert NotAdmitted(msg.sender);
        if (amount < least) revert StakeTooLow(amount, least);
        id = ++nodeCount;
        ++activeCount;
        _bind(signer, id);
        _nodes[id] = Record({
            signer: signer,
            state: State.Active,
            exitableAt: 0,
            since: uint40(block.number),
            owner: msg.sender,
            stake: amount,
            metadata: metadata
        });
        emit NodeRegistered(id, msg.sender, signer, metadata, amount);
        _pull(amount);
    }

    /// @inheritdoc INodeRegistry
    function registerWithPermit(
        address signer,
        bytes32 metadata,
        uint96 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint32 id) {
        // A permit can be taken from the mempool and used; then the allowance is there all the same.
        try token.permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        return register(signer, metadata, amount);
    }

    /// @inheritdoc INodeRegistry
    function addStake(uint32 id, uint96 amount) external notExited(id) {
        if (amount == 0) revert StakeZero();
        _nodes[id].stake += amount;
        emit StakeAdded(id, msg.sender, amount);
        _review(id);
        _pull(amount);
    }

    /// @inheritdoc INodeRegistry
    function requestExit(uint32 id) external onlyOwner(id) notExited(id) {
        Record storage record = _nodes[id];
        if (record.state == State.Active) --activeCount;
        record.state = State.Exiting;
        // forge-lint: disable-next-line(unsafe-typecast)
        record.exitableAt = uint40(block.number + _exitBlocks);
        emit NodeExitRequested(id, record.exitableAt);
    }

    /// @inheritdoc INodeRegistry
    function withdrawStake(uint32 id) external onlyOwner(id) returns (uint96 stake) {
        Record storage record = _nodes[id];
        if (record.state != State.Exiting) revert NodeNotExiting(id);
        if (block.number < record.exitableAt) revert StakeLocked(id, record.exitableAt);
        stake = record.stake;
        record.stake = 0;
        record.state = State.Exited;
        _staked -= stake;
        emit NodeExited(id, stake);
        _pay(msg.sender, stake);
    }

    /// @inheritdoc INodeRegistry
    function setSigner(uint32 id, address signer) external onlyOwner(id) notExited(id) {
        _bind(signer, id);
        address oldSigner = _nodes[id].signer;
        // forge-lint: disable-next-line(unsafe-typecast)
        uint40 validUntil = uint40(block.timestamp + _signerGrace);
        _keys[oldSigner].validUntil = validUntil;
        _nodes[id].signer = signer;
        emit NodeSignerChanged(id, oldSigner, signer, validUntil);
    }

    /// @inheritdoc INodeRegistry
    function revokeSigner(uint32 id, address signer) external onlyOwner(id) {
        if (_nodes[id].signer == signer || !signsFor(signer, id)) revert SignerNotInGrace(id, signer);
        _keys[signer].validUntil = 0;
        emit NodeSignerRevoked(id, signer);
    }

    /// @inheritdoc INodeRegistry
    function setMetadata(uint32 id, bytes32 metadata) external onlyOwner(id) notExited(id) {
        _nodes[id].metadata = metadata;
        emit NodeMetadataChanged(id, metadata);
    }

    /// @inheritdoc INodeRegistry
    function review(uint32 id) external notExited(id) {
        _review(id);
    }

    /// @inheritdoc INodeRegistry
    function slash(uint32 id, uint96 amount, address[] calldata honest) external returns (uint96 taken) {
        if (msg.sender != court) revert NotSlasher(msg.sender);
        Record storage record = _nodes[id];
        taken = record.stake < amount ? record.stake : amount;
        bool over = record.state == State.Exiting && block.number >= record.exitableAt;
        if (taken == 0 || over) return 0;

        record.stake -= taken;
        _staked -= taken;
        // forge-lint: disable-next-line(unsafe-typecast)
        uint96 share = honest.length == 0 ? 0 : uint96(uint256(taken) * _honestBps / BPS / honest.length);
        // forge-lint: disable-next-line(unsafe-typecast)
        uint96 shared = uint96(share * honest.length);
        for (uint256 i; i < honest.length; ++i) {
            credit[honest[i]] += share;
        }
        _credited += shared;
        emit NodeSlashed(id, taken, share, honest, taken - shared);
        if (record.state == State.Active) _review(id);
        _sinkAway(taken - shared);
    }

    /// @inheritdoc INodeRegistry
    function claim() external returns (uint256 amount) {
        amount = credit[msg.sender];
        if (amount == 0) revert NoCredit(msg.sender);
        credit[msg.sender] = 0;
        // forge-lint: disable-next-line(unsafe-typecast)
        _credited -= uint96(amount);
        emit CreditClaimed(msg.sender, amount);
        _pay(msg.sender, amount);
    }

    /// @inheritdoc INodeRegistry
    function node(uint32 id) external view returns (Node memory) {
        Record storage record = _known(id);
        return Node({
            owner: record.owner,
            signer: record.signer,
            state: record.state,
            exitableAt: record.exitableAt,
            since: record.since,
            stake: record.stake,
            metadata: record.metadata
        });
    }

    /// @inheritdoc INodeRegistry
    function nodeOf(address signer) external view returns (uint32) {
        uint32 id = _keys[signer].node;
        return _nodes[id].signer == signer ? id : 0;
    }

    /// @inheritdoc INodeRegistry
    function ownerOf(uint32 id) external view returns (address) {
        return _nodes[id].owner;
    }

    /// @inheritdoc INodeRegistry
    function signerOf(uint32 id) external view returns (address signer, State state, uint256 since) {
        Record storage record = _nodes[id];
        return (record.signer, record.state, record.since);
    }

    /// @inheritdoc INodeRegistry
    function signsFor(address signer, uint32 id) public view returns (bool) {
        Key storage key = _keys[signer];
        return id != 0 && key.node == id && (_nodes[id].signer == signer || block.timestamp <= key.validUntil);
    }

    /// @inheritdoc INodeRegistry
    function totals() external view returns (Totals memory) {
        return Totals({staked: _staked, credited: _credited});
    }

    /// @inheritdoc INodeRegistry
    function params() external view returns (Params memory) {
        return Params({exitBlocks: _exitBlocks, signerGrace: _signerGrace, honestBps: _honestBps, sink: _sink});
    }

    function _known(uint32 id) private view returns (Record storage record) {
        record = _nodes[id];
        if (record.owner == address(0)) revert NodeUnknown(id);
    }

    function _bind(address signer, uint32 id) private {
        if (signer == address(0)) revert SignerZero();
        uint32 holder = _keys[signer].node;
        if (holder != 0) revert SignerTaken(signer, holder);
        _keys[signer].node = id;
    }

    /// @dev Makes an Active or Inactive node what the admission says it is.
    function _review(uint32 id) private {
        Record storage record = _nodes[id];
        (bool admitted, uint96 least) = admission.requirement(record.owner);
        bool active = admitted && record.stake >= least;
        if (active == (record.state == State.Active)) return;
        if (active) {
            record.state = State.Active;
            record.since = uint40(block.number);
            ++activeCount;
        } else {
            record.state = State.Inactive;
            --activeCount;
        }
        emit NodeActivityChanged(id, active);
    }

    /// @dev Takes a stake from the caller.
    function _pull(uint96 amount) private {
        if (amount == 0) return;
        _staked += amount;
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
    }

    function _pay(address to, uint256 amount) private {
        if (amount != 0) IERC20(token).safeTransfer(to, amount);
    }

    function _sinkAway(uint96 amount) private {
        if (amount == 0) return;
        if (_sink == address(0)) {
            token.burn(amount);
        } else {
            credit[_sink] += amount;
            _credited += amount;
        }
    }
}
