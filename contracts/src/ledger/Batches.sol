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
    uint256 private constant COMMITTED = 1;
    uint256 private constant REVEALED = 2;
    uint256 private constant SPENT = 3;
    uint256 private constant REPEATED = 4;
    uint256 private constant COUNT = 8;
    uint256 private constant EPOCH = 24;

    /// @dev The slot of no study.
    uint256 private constant NOWHERE = type(uint256).max;

    /// @notice Largest batch. With every slot cold a result costs about 75,000 gas to reveal, so that a full batch always
    /// stays under EIP-7825's 2^24 gas a transaction.
    uint256 public constant MAX_BATCH = 128;

    /// @dev What stays the same from one result of a batch to the next.
    /// @param tree leaves of all results; those that count are moved to its front as they are found
    /// @param counted how many are there
    /// @param repeated results on tasks that the node had reported on before
    struct Revealing {
        uint32 node;
        uint256 activeSince;
        uint256 epoch;
        bytes32 salt;
        bytes32 root;
        bytes32[] tree;
        uint256 size;
        uint256 counted;
        uint256 repeated;
        Lot lot;
    }

    /// @dev The slots of state that hold a result, read once and written once for all neighbours in a batch.
    struct Row {
        uint256 laneSlot;
        uint256 lanes;
        uint256 reportSlot;
        uint256 reports;
    }

    /// @dev One of the states | count << COUNT | epoch << EPOCH.
    mapping(uint32 node => mapping(bytes32 root => uint256)) private _batches;

    /// @inheritdoc IInferenceLedger
    function commit(uint32 node, bytes32 root, uint16 count, bytes32 r, bytes32 vs) external {
        uint256 epoch_ = epoch();
        // After the last epoch that fits a lane nothing is taken any more: that is 2^22 epochs from the deployment.
        if (!_committing() || epoch_ >= Lanes.EPOCHS) revert NotCommitPhase(epoch_);
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
        uint256 state = word & 0xff;
        if (state != COMMITTED && state != REPEATED || word >> EPOCH >= epoch()) revert BatchNotOverdue(node, root);
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
            uint256 openings = series[i].openings.length;
            if (openings == 0) revert BatchSizeInvalid(0);
            size += openings;
        }
        if (size == 0 || size > MAX_BATCH) revert BatchSizeInvalid(size);
        bytes32[] memory tree = new bytes32[](2 * size - 1);
        uint256 leaf;
        for (uint256 i; i < series.length; ++i) {
            leaf = _seal(batch, series[i], tree, leaf);
        }
        batch.tree = tree;
        batch.size = size;
        batch.root = SealTree.root(tree, size);
        uint256 word = _batches[batch.node][batch.root];
        if (word != (COMMITTED | size << COUNT | batch.epoch << EPOCH)) {
            revert BatchNotCommitted(batch.node, batch.root);
        }
    }

    /// @dev Puts the seals of one model's results into the tree, from place `leaf` on; returns the place after them.
    function _seal(Revealing memory batch, Series calldata series, bytes32[] memory tree, uint256 leaf)
        private
        view
        returns (uint256)
    {
        bytes32 separator = _domainSeparatorV4();
        uint32 node = batch.node;
        bytes32 salt = batch.salt;
        bytes32 modelId = series.modelId;
        bytes32 runtime = series.runtime;
        Opening[] calldata openings = series.openings;
        for (uint256 i; i < openings.length; ++i) {
            Opening calldata o = openings[i];
            bytes32 trace = Seal.trace(o.studyCid, o.artefacts, runtime);
            tree[leaf++] = Seal.of_(separator, node, salt, o.studyId, modelId, o.status, o.findings, trace);
        }
        return leaf;
    }

    /// @dev Counts the results of one model. `leaf` is the place of its first leaf.
    function _count(Revealing memory batch, Series calldata series, uint256 leaf) private {
        bytes32 modelId = series.modelId;
        Opening[] calldata openings = series.openings;
        IModelRegistry.Model memory model = models.lookup(modelId);
        StudyWord[] memory words = studies.wordsOf(_studiesOf(openings));
        Row memory row;
        (row.laneSlot, row.reportSlot) = (NOWHERE, NOWHERE);
        uint256 next;
        uint256 counted;
        for (uint256 i; i < openings.length; ++i) {
            StudyWord word = words[i];
            Refusal refusal = Refusal.StudyUnknown;
            if (word.known()) {
                uint256 index = word.index();
                if (index < next) revert BatchUnordered();
                next = index + 1;
                _turn(row, batch.node, modelId, index);
                refusal = _take(batch, row, openings[i], modelId, index, word, model);
            }
            if (refusal == Refusal.None) {
                counted |= 1 << i;
                batch.tree[batch.counted++] = batch.tree[leaf + i];
            } else {
                if (refusal == Refusal.AlreadyReported) ++batch.repeated;
                emit ResultRefused(taskIdOf(openings[i].studyId, modelId), batch.node, refusal);
            }
        }
        _write(row, batch.node, modelId);
        _announce(batch, modelId, series.runtime, openings, counted);
    }

    function _studiesOf(Opening[] calldata openings) private pure returns (bytes32[] memory ids) {
        ids = new bytes32[](openings.length);
        for (uint256 i; i < openings.length; ++i) {
            ids[i] = openings[i].studyId;
        }
    }

    /// @dev Emits {ResultsRevealed}. By hand, since the compiler would copy the openings word by word.
    function _announce(
        Revealing memory batch,
        bytes32 modelId,
        bytes32 runtime,
        Opening[] calldata openings,
        uint256 counted
    ) private {
        (uint32 node, bytes32 root, bytes32 salt) = (batch.node, batch.root, batch.salt);
        bytes32 topic = ResultsRevealed.selector;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, salt)
            mstore(add(p, 0x20), runtime)
            mstore(add(p, 0x40), counted)
            mstore(add(p, 0x60), 0x80)
            mstore(add(p, 0x80), openings.length)
            let size := mul(openings.length, 0xa0)
            calldatacopy(add(p, 0xa0), openings.offset, size)
            log4(p, add(size, 0xa0), topic, node, modelId, root)
        }
    }

    /// @dev Makes the row that of a study. Studies come by ascending index, so no slot comes up twice.
    function _turn(Row memory row, uint32 node, bytes32 modelId, uint256 index) private {
        (uint256 laneSlot, uint256 reportSlot) = (index / Lanes.PER_SLOT, index / 256);
        if (laneSlot == row.laneSlot) return;
        _write(row, node, modelId);
        row.laneSlot = laneSlot;
        row.lanes = _lanes[modelId][laneSlot];
        if (reportSlot == row.reportSlot) return;
        row.reportSlot = reportSlot;
        row.reports = _reported[node][modelId][reportSlot];
    }

    function _write(Row memory row, uint32 node, bytes32 modelId) private {
        if (row.laneSlot == NOWHERE) return;
        _lanes[modelId][row.laneSlot] = row.lanes;
        _reported[node][modelId][row.reportSlot] = row.reports;
    }

    /// @dev Counts one result in its row, or says why it does not count. That the node has reported on the task before
    /// comes first of all: whatever else is wrong, it is what is punished.
    function _take(
        Revealing memory batch,
        Row memory row,
        Opening calldata opening,
        bytes32 modelId,
        uint256 index,
        StudyWord word,
        IModelRegistry.Model memory model
    ) private returns (Refusal refusal) {
        uint256 bit = 1 << (index % 256);
        if (row.reports & bit != 0) return Refusal.AlreadyReported;
        Lane lane = Lanes.read(row.lanes, index);
        refusal = _refusal(batch, opening, modelId, word, lane, model);
        if (refusal != Refusal.None) return refusal;
        row.reports |= bit;
        row.lanes = lane.counted(batch.epoch).put(row.lanes, index);
    }

    /// @dev Why an opening does not count, but for a report of the node's that stands already.
    function _refusal(
        Revealing memory batch,
        Opening calldata opening,
        bytes32 modelId,
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
        bytes32 taskId = taskIdOf(opening.studyId, modelId);
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

    /// @dev Keeps what is evidence from now on: the batch's root, or one over those of its results that count. Who
    /// reports on a task twice in one epoch could have chosen, after others revealed, which of its reports is the first:
    /// such a batch stays open to penalties for its repeated results.
    function _close(Revealing memory batch) private {
        (uint256 size, uint256 counted, uint256 epoch_) = (batch.size, batch.counted, batch.epoch << EPOCH);
        mapping(bytes32 => uint256) storage own = _batches[batch.node];
        if (counted == size) {
            own[batch.root] = REVEALED | size << COUNT | epoch_;
            return;
        }
        own[batch.root] = batch.repeated == 0
            ? SPENT | size << COUNT | epoch_
            : REPEATED | batch.repeated << COUNT | epoch_;
        if (counted != 0) own[SealTree.root(batch.tree, counted)] = REVEALED | counted << COUNT | epoch_;
    }
}
