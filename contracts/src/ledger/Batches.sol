// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../interfaces/IModelRegistry.sol";
import {INodeRegistry} from "../interfaces/INodeRegistry.sol";
import {FindingsWord} from "../libraries/FindingsWord.sol";
import {Lane, Lanes} from "../libraries/Lane.sol";
import {Seal} from "../libraries/Seal.sol";
import {SealTree} from "../libraries/SealTree.sol";
import {StudyWord} from "../libraries/StudyWord.sol";
import {Tasks} from "./Tasks.sol";

/// @title Committing to batches of results and revealing them
abstract contract Batches is Tasks {
    /// @dev What a batch's word says; EPOCH and COUNT are shifts.
    uint256 internal constant COMMITTED = 1;
    uint256 internal constant REVEALED = 2;
    uint256 internal constant SPENT = 3;
    uint256 private constant COUNT = 8;
    uint256 private constant EPOCH = 24;

    /// @notice Largest batch. With every slot cold a result costs about 75,000 gas to reveal, so that a full batch always
    /// stays under EIP-7825's 2^24 gas a transaction.
    uint256 public constant MAX_BATCH = 128;

    /// @dev What stays the same from one result of a batch to the next.
    struct Revealing {
        uint32 node;
        uint256 activeSince;
        uint256 epoch;
        bytes32 salt;
        bytes32 root;
        bytes32[] tree;
        uint256 size;
        bytes32[] kept;
        uint256 counted;
        Lot lot;
    }

    /// @dev COMMITTED, REVEALED or SPENT | count << COUNT | epoch << EPOCH.
    mapping(uint32 node => mapping(bytes32 root => uint256)) private _batches;

    /// @inheritdoc IInferenceLedger
    function commit(uint32 node, bytes32 root, uint16 count, bytes32 r, bytes32 vs) external {
        uint256 epoch_ = epoch();
        if (!_committing()) revert NotCommitPhase(epoch_);
        if (count == 0 || count > MAX_BATCH) revert BatchSizeInvalid(count);
        if (_batches[node][root] != 0) revert BatchAlreadyCommitted(node, root);
        (address signer, INodeRegistry.State state,) = nodes.signerOf(node);
        if (state != INodeRegistry.State.Active) revert NodeNotActive(node);
        // forge-lint: disable-next-line(unsafe-typecast)
        address recovered = _signer(commitmentDigest(node, uint32(epoch_), root, count), r, vs);
        // Another key of the node still counts in its grace; the registry is asked only then.
        if (recovered == address(0) || recovered != signer && !nodes.signsFor(recovered, node)) {
            revert SignatureInvalid(node);
        }
        _batches[node][root] = COMMITTED | uint256(count) << COUNT | epoch_ << EPOCH;
        if (epoch_ > 1) _seed(epoch_ - 1);
        // forge-lint: disable-next-line(unsafe-typecast)
        emit BatchCommitted(node, uint32(epoch_), root, count);
    }

    /// @inheritdoc IInferenceLedger
    function reveal(uint32 node, bytes32 salt, Series[] calldata series) external returns (uint256) {
        Revealing memory batch;
        batch.node = node;
        batch.epoch = epoch();
        batch.salt = salt;
        if (_committing()) revert NotRevealPhase(batch.epoch);
        _open(batch, series);
        (,, batch.activeSince) = nodes.signerOf(node);
        uint256 first;
        for (uint256 i; i < series.length; ++i) {
            _count(batch, series[i], first);
            first += series[i].openings.length;
        }
        _close(batch);
        return batch.counted;
    }

    /// @inheritdoc IInferenceLedger
    function spend(uint32 node, bytes32 root) external onlyCourt returns (uint256 count) {
        uint256 word = _batches[node][root];
        if (word & 0xff != COMMITTED || word >> EPOCH >= epoch()) revert BatchNotOverdue(node, root);
        _batches[node][root] = (word & ~uint256(0xff)) | SPENT;
        return (word >> COUNT) & 0xffff;
    }

    /// @inheritdoc IInferenceLedger
    function allRevealed(uint32[] calldata nodes_, bytes32[] calldata roots) external view returns (bool) {
        for (uint256 i; i < roots.length; ++i) {
            if (_batches[nodes_[i]][roots[i]] & 0xff != REVEALED) return false;
        }
        return true;
    }

    /// @inheritdoc IInferenceLedger
    function batchOf(uint32 node, bytes32 root) external view returns (uint256 epoch_, uint256 count, uint8 state) {
        uint256 word = _batches[node][root];
        // forge-lint: disable-next-line(unsafe-typecast)
        return (word >> EPOCH, (word >> COUNT) & 0xffff, uint8(word));
    }

    /// @dev Rebuilds the batch's root from its openings, which proves that these were committed to, and all of them.
    function _open(Revealing memory batch, Series[] calldata series) private view {
        uint256 size;
        for (uint256 i; i < series.length; ++i) {
            if (i != 0 && series[i].modelId <= series[i - 1].modelId) revert BatchUnordered();
            size += series[i].openings.length;
        }
        if (size == 0 || size > MAX_BATCH) revert BatchSizeInvalid(size);
        bytes32 separator = _domainSeparatorV4();
        bytes32[] memory tree = new bytes32[](2 * size - 1);
        uint256 leaf;
        for (uint256 i; i < series.length; ++i) {
            Series calldata s = series[i];
            for (uint256 j; j < s.openings.length; ++j) {
                Opening calldata o = s.openings[j];
                bytes32 trace = Seal.trace(o.studyCid, o.artefacts, s.runtime);
                tree[leaf++] =
                    Seal.of_(separator, batch.node, batch.salt, o.studyId, s.modelId, o.status, o.findings, trace);
            }
        }
        batch.tree = tree;
        batch.size = size;
        batch.root = SealTree.root(tree, size);
        uint256 word = _batches[batch.node][batch.root];
        if (word != (COMMITTED | size << COUNT | batch.epoch << EPOCH)) {
            revert BatchNotCommitted(batch.node, batch.root);
        }
        batch.kept = new bytes32[](2 * size - 1);
    }

    /// @dev Counts the results of one model. `first` is the place of its first leaf.
    function _count(Revealing memory batch, Series calldata series, uint256 first) private {
        bytes32 modelId = series.modelId;
        IModelRegistry.Model memory model = models.lookup(modelId);
        StudyWord[] memory words = studies.wordsOf(_studiesOf(series));
        mapping(uint256 => uint256) storage lanes = _lanes[modelId];
        mapping(uint256 => uint256) storage reported = _reported[batch.node][modelId];
        uint256 counted;
        for (uint256 i; i < words.length; ++i) {
            StudyWord word = words[i];
            uint256 index = word.index();
            if (i != 0 && index <= words[i - 1].index() && word.known()) revert BatchUnordered();
            Opening calldata opening = series.openings[i];
            bytes32 taskId = taskIdOf(opening.studyId, modelId);
            uint256 slot = lanes[index / Lanes.PER_SLOT];
            Lane lane = Lanes.read(slot, index);
            Refusal refusal = _refusal(batch, opening, taskId, word, lane, model);
            uint256 seen = reported[index / 256];
            if (refusal == Refusal.None && (seen >> (index % 256)) & 1 != 0) refusal = Refusal.AlreadyReported;
            if (refusal != Refusal.None) {
                emit ResultRefused(taskId, batch.node, refusal);
                continue;
            }
            reported[index / 256] = seen | 1 << (index % 256);
            lanes[index / Lanes.PER_SLOT] = lane.counted(batch.epoch).put(slot, index);
            batch.kept[batch.counted++] = batch.tree[first + i];
            counted |= 1 << i;
        }
        emit ResultsRevealed(
            batch.node, modelId, batch.root, batch.salt, series.runtime, counted, series.openings
        );
    }

    function _studiesOf(Series calldata series) private pure returns (bytes32[] memory ids) {
        ids = new bytes32[](series.openings.length);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = series.openings[i].studyId;
        }
    }

    /// @dev Why an opening does not count, but for a report of the node's that stands already.
    function _refusal(
        Revealing memory batch,
        Opening calldata opening,
        bytes32 taskId,
        StudyWord word,
        Lane lane,
        IModelRegistry.Model memory model
    ) private returns (Refusal refusal) {
        refusal = _closedTo(word, model);
        if (refusal != Refusal.None) return refusal;
        if (opening.status != 0) {
            if (opening.findings != 0) return Refusal.FindingsWithFailure;
        } else if (!FindingsWord.fits(opening.findings, model.terms.findingCount)) {
            return Refusal.FindingsBeyondModel;
        }
        uint256 since = _since(lane, taskId, word, model);
        refusal = _full(lane, model, since, batch.epoch);
        if (refusal != Refusal.None) return refusal;
        Lot memory lot = batch.lot;
        if (lot.since != since) {
            lot.since = since;
            (lot.seed, lot.active) = _seed(since);
        }
        lot.target = _target(lane, model);
        if (!_selects(lot, taskId, batch.node, batch.activeSince, batch.epoch)) return Refusal.NotSelected;
    }

    /// @dev Keeps what is evidence from now on: the batch's root, or one over those of its results that count.
    function _close(Revealing memory batch) private {
        uint256 size = batch.size;
        bool whole = batch.counted == size;
        uint256 word = size << COUNT | batch.epoch << EPOCH;
        _batches[batch.node][batch.root] = word | (whole ? REVEALED : SPENT);
        if (whole || batch.counted == 0) return;
        bytes32 root = SealTree.root(batch.kept, batch.counted);
        _batches[batch.node][root] = REVEALED | batch.counted << COUNT | batch.epoch << EPOCH;
    }
}
