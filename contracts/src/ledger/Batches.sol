// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../interfaces/IModelRegistry.sol";
import {INodeRegistry} from "../interfaces/INodeRegistry.sol";
import {IStudyRegistry} from "../interfaces/IStudyRegistry.sol";
import {Lane, Lanes} from "../libraries/Lane.sol";
import {Press, Seal} from "../libraries/Seal.sol";
import {SealTree} from "../libraries/SealTree.sol";
import {StudyWord, StudyWords} from "../libraries/StudyWord.sol";
import {Rows} from "./Rows.sol";

/// @title Committing to batches of results and revealing them
abstract contract Batches is Rows {
    using StudyWords for IStudyRegistry;
    using StudyWords for StudyWord[];

    /// @dev What a batch's word says; EPOCH and COUNT are shifts.
    uint256 private constant COMMITTED = 1;
    uint256 private constant REVEALED = 2;
    uint256 private constant SPENT = 3;
    uint256 private constant REPEATED = 4;
    uint256 private constant COUNT = 8;
    uint256 private constant EPOCH = 24;

    /// @notice Largest batch. With every slot cold a result costs about 75,000 gas to reveal, so that a full batch always
    /// stays under EIP-7825's 2^24 gas a transaction.
    uint256 public constant MAX_BATCH = 128;

    /// @dev What stays the same from one result of a batch to the next.
    /// @param activeSince block, read when it is needed first
    /// @param tree leaves of all results, then the inner nodes
    /// @param size how many leaves there are
    /// @param refused bit i is set when leaf i does not count
    /// @param left how many bits are set in it
    /// @param repeated how many of those are on tasks that the node had reported on before
    struct Revealing {
        uint32 node;
        uint256 activeSince;
        uint256 epoch;
        bytes32 salt;
        bytes32 root;
        bytes32[] tree;
        uint256 size;
        uint256 refused;
        uint256 left;
        uint256 repeated;
        Lot lot;
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
        uint256 first;
        for (uint256 i; i < series.length; ++i) {
            _count(batch, series[i], first);
            first += series[i].openings.length;
        }
        _close(batch);
        return batch.size - batch.left;
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
        bytes32 separator = _domainSeparatorV4();
        bytes32[] memory tree = new bytes32[](2 * size - 1);
        uint256 leaf;
        for (uint256 i; i < series.length; ++i) {
            Press press = Seal.press(separator, series[i].modelId);
            press.setBatch(batch.node, batch.salt, series[i].runtime);
            press.sealAll(series[i].openings, series[i].failed, tree, leaf);
            leaf += series[i].openings.length;
        }
        batch.tree = tree;
        batch.size = size;
        batch.root = SealTree.root(tree, size);
        uint256 word = _batches[batch.node][batch.root];
        if (word != (COMMITTED | size << COUNT | batch.epoch << EPOCH)) {
            revert BatchNotCommitted(batch.node, batch.root);
        }
    }

    /// @dev Counts the results of one model. `leaf` is the place of its first leaf.
    function _count(Revealing memory batch, Series calldata series, uint256 leaf) private {
        bytes32 modelId = series.modelId;
        Opening[] calldata openings = series.openings;
        Gate memory gate = _gate(modelId);
        StudyWord[] memory words = studies.fetch(_studiesOf(openings));
        Row memory row = _row();
        batch.lot.key = NOWHERE; // another model's
        uint256 next;
        unchecked {
            for (uint256 i; i < openings.length;) {
                StudyWord word = words.get(i);
                if (!word.known()) {
                    _refuse(batch, leaf + i, openings[i].studyId, modelId, Refusal.StudyUnknown);
                    ++i;
                    continue;
                }
                uint256 index = word.index();
                if (index < next) revert BatchUnordered();
                if (index / Lanes.PER_SLOT != row.laneSlot) _turn(row, batch.node, modelId, index);
                uint256 past;
                (past, next) = _countAlike(row, gate.beyond, words, series, i, index);
                if (past != i) {
                    i = past;
                    continue;
                }
                next = index + 1;
                // A failure has no findings that could be too many.
                bytes32 findings = (series.failed >> i) & 1 == 0 ? openings[i].outcome : bytes32(0);
                bytes32 studyId = openings[i].studyId;
                Refusal refusal = _take(batch, gate, row, studyId, findings, modelId, index, word);
                if (refusal != Refusal.None) _refuse(batch, leaf + i, studyId, modelId, refusal);
                ++i;
            }
            _write(row, batch.node, modelId);
            uint256 counted = ~(batch.refused >> leaf) & ((1 << openings.length) - 1);
            _announce(batch, series, counted);
        }
    }

    /// @dev Leaves a result out.
    function _refuse(Revealing memory batch, uint256 leaf, bytes32 studyId, bytes32 modelId, Refusal refusal) private {
        batch.refused |= 1 << leaf;
        ++batch.left;
        if (refusal == Refusal.AlreadyReported) ++batch.repeated;
        emit ResultRefused(taskIdOf(studyId, modelId), batch.node, refusal);
    }

    function _studiesOf(Opening[] calldata openings) private pure returns (bytes32[] memory ids) {
        ids = StudyWords.query(openings.length);
        assembly ("memory-safe") {
            let to := add(ids, 0x20)
            let end := add(openings.offset, mul(openings.length, 0x60))
            for { let o := openings.offset } lt(o, end) { o := add(o, 0x60) } {
                mstore(to, calldataload(o))
                to := add(to, 0x20)
            }
        }
    }

    /// @dev Emits {ResultsRevealed}. By hand, since the compiler would copy the openings word by word.
    function _announce(Revealing memory batch, Series calldata series, uint256 counted) private {
        (uint32 node, bytes32 root, bytes32 salt) = (batch.node, batch.root, batch.salt);
        (bytes32 modelId, bytes32 runtime, uint256 failed) = (series.modelId, series.runtime, series.failed);
        Opening[] calldata openings = series.openings;
        bytes32 topic = ResultsRevealed.selector;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, salt)
            mstore(add(p, 0x20), runtime)
            mstore(add(p, 0x40), counted)
            mstore(add(p, 0x60), failed)
            mstore(add(p, 0x80), 0xa0)
            mstore(add(p, 0xa0), openings.length)
            let size := mul(openings.length, 0x60)
            calldatacopy(add(p, 0xc0), openings.offset, size)
            log4(p, add(size, 0xc0), topic, node, modelId, root)
        }
    }

    /// @dev Counts one result in its row, or says why it does not count. That the node has reported on the task before
    /// comes first of all: whatever else is wrong, it is what is punished.
    function _take(
        Revealing memory batch,
        Gate memory gate,
        Row memory row,
        bytes32 studyId,
        bytes32 findings,
        bytes32 modelId,
        uint256 index,
        StudyWord word
    ) private returns (Refusal) {
        unchecked {
            uint256 bit = 1 << (index & 0xff);
            if (row.reports & bit != 0) return Refusal.AlreadyReported;
            Lane lane = Lanes.read(row.lanes, index);
            uint256 state = lane.state();
            if (!word.inferable() || (gate.modalities >> word.modality()) & 1 == 0) {
                Refusal closed = _closedTo(word, gate.model, state);
                if (closed != Refusal.None) return closed;
            }
            if (findings << gate.beyond != 0) return Refusal.FindingsBeyondModel;
            if (state >= uint256(TaskState.Final)) return Refusal.TaskEnded;
            uint256 key = state | _sinceOf(studyId, modelId, state, word, gate.published) << 2;
            Lot memory lot = batch.lot;
            if (lot.key != key) _prepare(lot, gate, key, batch.epoch);
            if (_full(lot, gate, lane, batch.epoch)) return _whyFull(lot, lane);
            if (!lot.everybody && !_drawn(batch, studyId, modelId)) return Refusal.NotSelected;
            Lane counted = lane.counted(batch.epoch);
            row.reports |= bit;
            row.lanes = counted.put(row.lanes, index);
            // Whom a lot selects, and when a challenge was made, is another matter for each task.
            bool all = lot.everybody && state == uint256(TaskState.Open);
            row.word = all ? word : StudyWord.wrap(0);
            (row.lane, row.change) = (lane, Lane.unwrap(lane) ^ Lane.unwrap(counted));
            return Refusal.None;
        }
    }

    /// @dev Whether the lot selects the batch's node for a task.
    function _drawn(Revealing memory batch, bytes32 studyId, bytes32 modelId) private view returns (bool) {
        if (batch.activeSince == 0) (,, batch.activeSince) = nodes.signerOf(batch.node);
        return _selects(batch.lot, taskIdOf(studyId, modelId), batch.node, batch.activeSince);
    }

    /// @dev Makes a lot that of other tasks, and keeps its seed.
    function _prepare(Lot memory lot, Gate memory gate, uint256 key, uint256 epoch_) private {
        _setLot(lot, gate, key, epoch_);
        if (lot.refusal != Refusal.None) return;
        (uint192 seed, uint32 active) = _seed(key >> 2);
        _draw(lot, gate, seed, active, epoch_);
    }

    /// @dev Keeps what is evidence from now on: the batch's root, or one over those of its results that count. Who
    /// reports on a task twice in one epoch could have chosen, after others revealed, which of its reports is the first:
    /// such a batch stays open to penalties for its repeated results.
    function _close(Revealing memory batch) private {
        (uint256 size, uint256 left, uint256 epoch_) = (batch.size, batch.left, batch.epoch << EPOCH);
        mapping(bytes32 => uint256) storage own = _batches[batch.node];
        if (left == 0) {
            own[batch.root] = REVEALED | size << COUNT | epoch_;
            return;
        }
        own[batch.root] = batch.repeated == 0
            ? SPENT | size << COUNT | epoch_
            : REPEATED | batch.repeated << COUNT | epoch_;
        if (left == size) return;
        bytes32 rest = _rest(batch);
        // Only the node itself can make two batches with the same leaves: the other may be one that it has not revealed,
        // whose penalty this would save it.
        if (own[rest] != 0) revert BatchAlreadyCommitted(batch.node, rest);
        own[rest] = REVEALED | (size - left) << COUNT | epoch_;
    }

    /// @dev Root over the leaves that count.
    function _rest(Revealing memory batch) private pure returns (bytes32) {
        bytes32[] memory tree = batch.tree;
        uint256 kept;
        for (uint256 leaf; leaf < batch.size; ++leaf) {
            if ((batch.refused >> leaf) & 1 == 0) tree[kept++] = tree[leaf];
        }
        return SealTree.root(tree, kept);
    }
}
