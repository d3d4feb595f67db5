// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../interfaces/IModelRegistry.sol";
import {IStudyRegistry} from "../interfaces/IStudyRegistry.sol";
import {Agreement} from "../libraries/Agreement.sol";
import {Lane, Lanes} from "../libraries/Lane.sol";
import {Sortition} from "../libraries/Sortition.sol";
import {StudyWord} from "../libraries/StudyWord.sol";
import {Clock} from "./Clock.sol";
import {Seals} from "./Seals.sol";

/// @title The state of tasks, and who may report on them
abstract contract Tasks is Clock, Seals {
    /// @dev What the model says of all of its tasks.
    /// @param modalities those it takes; none if it takes no results now
    /// @param beyond bits of a findings word that its findings take
    /// @param published epoch of its publication
    /// @param quorum how many results close a task that was not reopened
    struct Gate {
        IModelRegistry.Model model;
        uint256 modalities;
        uint256 beyond;
        uint256 published;
        uint256 quorum;
    }

    /// @dev What is the same for all tasks of a model that came up in one epoch, in one state; see {Sortition}.
    /// @param key state | since << 2, where since is the epoch in which they came up, or were challenged
    /// @param refusal if it is too early for them, or too late
    /// @param most results they take; 0 if there is a refusal
    /// @param everybody whether the circle takes in everybody
    /// @param inside part of the circle
    /// @param whole of all nodes
    struct Lot {
        uint256 key;
        Refusal refusal;
        uint256 most;
        bool everybody;
        uint192 seed;
        uint256 inside;
        uint256 whole;
    }

    uint8 private constant SCOPE_INFERENCE = 1;

    /// @notice Keeper of models and escrows.
    IModelRegistry public immutable models;

    /// @notice Keeper of studies and consent.
    IStudyRegistry public immutable studies;

    /// @notice Who ends tasks, at a predicted address.
    address public immutable court;

    /// @dev Eight tasks a slot, see {Lanes}.
    mapping(bytes32 modelId => mapping(uint256 slot => uint256)) internal _lanes;

    /// @dev Epoch of the challenge of a contested task.
    mapping(bytes32 taskId => uint256) private _contestedIn;

    /// @dev Bit i % 256 of slot i / 256 is set when the node has revealed a result on study i.
    mapping(uint32 node => mapping(bytes32 modelId => mapping(uint256 slot => uint256))) internal _reported;

    modifier onlyCourt() {
        if (msg.sender != court) revert NotCourt(msg.sender);
        _;
    }

    constructor(IModelRegistry models_, IStudyRegistry studies_, address court_) {
        models = models_;
        studies = studies_;
        court = court_;
    }

    /// @inheritdoc IInferenceLedger
    function setLanes(bytes32 modelId, uint256[] calldata slots, uint256[] calldata words) external onlyCourt {
        mapping(uint256 => uint256) storage lanes = _lanes[modelId];
        for (uint256 i; i < slots.length; ++i) {
            lanes[slots[i]] = words[i];
        }
    }

    /// @inheritdoc IInferenceLedger
    function contest(bytes32 modelId, bytes32 taskId, uint256 index, uint256 floor) external onlyCourt {
        uint256 now_ = epoch();
        _contestedIn[taskId] = now_;
        uint256 slot = index / Lanes.PER_SLOT;
        Lane lane = Lanes.pack(uint256(TaskState.Contested), 0, floor, now_);
        _lanes[modelId][slot] = lane.put(_lanes[modelId][slot], index);
    }

    /// @inheritdoc IInferenceLedger
    function lanesAt(bytes32 modelId, uint256 slot) external view returns (uint256 word) {
        return _lanes[modelId][slot];
    }

    /// @inheritdoc IInferenceLedger
    function task(bytes32 studyId, bytes32 modelId) external view returns (Task memory found) {
        StudyWord word = studies.wordOf(studyId);
        IModelRegistry.Model memory model = models.lookup(modelId);
        Lane lane = _laneOf(modelId, word);
        // Lanes and words have parts of at most 24 bits.
        // forge-lint: disable-start(unsafe-typecast)
        found = Task({
            state: TaskState(lane.state()),
            count: uint8(lane.count()),
            floor: uint8(lane.floor(model.terms.quorum)),
            epoch: uint32(lane.epoch()),
            since: uint32(_sinceOf(studyId, modelId, lane.state(), word, model.publishedEpoch))
        });
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @inheritdoc IInferenceLedger
    function refusalOf(bytes32 studyId, bytes32 modelId, uint32 node, uint256 epoch_) external view returns (Refusal) {
        return _foreseen(studyId, modelId, _gate(modelId), node, epoch_);
    }

    /// @inheritdoc IInferenceLedger
    function refusalsAmong(bytes32[] calldata studyIds, bytes32 modelId, uint32 node, uint256 epoch_)
        external
        view
        returns (Refusal[] memory refusals)
    {
        refusals = new Refusal[](studyIds.length);
        Gate memory gate = _gate(modelId);
        for (uint256 i; i < studyIds.length; ++i) {
            refusals[i] = _foreseen(studyIds[i], modelId, gate, node, epoch_);
        }
    }

    /// @inheritdoc IInferenceLedger
    function settled(bytes32 studyId) external view returns (bool) {
        StudyWord word = studies.wordOf(studyId);
        bytes32[] memory ids = models.modelIds(0, models.modelCount());
        uint256 now_ = epoch();
        for (uint256 i; i < ids.length; ++i) {
            IModelRegistry.Model memory model = models.lookup(ids[i]);
            Lane lane = _laneOf(ids[i], word);
            if (lane.state() >= uint256(TaskState.Final)) continue;
            if (lane.count() != 0 || lane.state() == uint256(TaskState.Contested)) return false;
            bool expired = now_ > _sinceOf(studyId, ids[i], lane.state(), word, model.publishedEpoch) + _life;
            if (!expired && _closedTo(word, model, lane.state()) == Refusal.None) return false;
        }
        return true;
    }

    /// @dev The lane of a task; empty for an unknown study, whose word reads as index 0.
    function _laneOf(bytes32 modelId, StudyWord word) internal view returns (Lane) {
        if (!word.known()) return Lane.wrap(0);
        return Lanes.read(_lanes[modelId][word.index() / Lanes.PER_SLOT], word.index());
    }

    /// @dev Epoch from whose end on the task can be run: the seed of its lot is that of this epoch.
    function _sinceOf(bytes32 studyId, bytes32 modelId, uint256 state, StudyWord word, uint256 published)
        internal
        view
        returns (uint256)
    {
        if (state == uint256(TaskState.Contested)) return _contestedIn[taskIdOf(studyId, modelId)];
        uint256 registered = word.epoch();
        return registered > published ? registered : published;
    }

    /// @dev Why the pair takes nobody's result, whatever the lot says. A contested task takes those of its second committee
    /// whatever becomes of the model, its escrow or the label: otherwise these would decide the challenge. Consent, without
    /// which nobody may run it, voids it.
    function _closedTo(StudyWord word, IModelRegistry.Model memory model, uint256 state) internal pure returns (Refusal) {
        if (!word.consented()) {
            if (!word.known()) return Refusal.StudyUnknown;
            if (word.withdrawn()) return Refusal.StudyWithdrawn;
            return word.consentScopes() & SCOPE_INFERENCE == 0 ? Refusal.ConsentLacking : Refusal.ConsentEnded;
        }
        if (state == uint256(TaskState.Contested)) return Refusal.None;
        if (word.labelRevealed()) return Refusal.LabelRevealed;
        if (model.vendor == address(0)) return Refusal.ModelUnknown;
        if (model.recallReason != 0) return Refusal.ModelRecalled;
        if ((model.terms.modalityMask >> word.modality()) & 1 == 0) return Refusal.ModalityMismatch;
        if (model.escrow < model.terms.feePerTask) return Refusal.EscrowShort;
        return Refusal.None;
    }

    function _gate(bytes32 modelId) internal view returns (Gate memory gate) {
        IModelRegistry.Model memory model = models.lookup(modelId);
        gate.model = model;
        bool open = model.vendor != address(0) && model.recallReason == 0 && model.escrow >= model.terms.feePerTask;
        if (open) gate.modalities = model.terms.modalityMask;
        gate.beyond = 32 * uint256(model.terms.findingCount);
        gate.published = model.publishedEpoch;
        gate.quorum = model.terms.quorum;
    }

    /// @dev Makes a lot that of the tasks that came up in an epoch, but for its draw.
    function _setLot(Lot memory lot, Gate memory gate, uint256 key, uint256 epoch_) internal view {
        uint256 since = key >> 2;
        lot.key = key;
        lot.most = 0;
        if (epoch_ <= since) {
            lot.refusal = Refusal.TaskTooYoung;
        } else if (epoch_ > since + _life) {
            lot.refusal = Refusal.TaskExpired;
        } else {
            lot.refusal = Refusal.None;
            lot.most = key & 3 == uint256(TaskState.Contested) ? Agreement.MOST : gate.model.terms.committee;
        }
    }

    /// @dev Draws a lot that is neither too young nor expired. For a second committee it selects twice as many.
    function _draw(Lot memory lot, Gate memory gate, uint192 seed, uint32 active, uint256 epoch_) internal view {
        uint256 target = gate.model.terms.target;
        if (lot.key & 3 == uint256(TaskState.Contested)) {
            target = 2 * target < Agreement.MOST ? 2 * target : Agreement.MOST;
        }
        lot.seed = seed;
        (lot.inside, lot.whole) = Sortition.circle(active, target, epoch_ - (lot.key >> 2) - 1, _widen);
        lot.everybody = lot.inside >= lot.whole;
    }

    /// @dev Whether a task takes no more results in an epoch.
    function _full(Lot memory lot, Gate memory gate, Lane lane, uint256 epoch_) internal pure returns (bool) {
        uint256 count = lane.count();
        return count >= lot.most || count >= lane.floor(gate.quorum) && lane.epoch() != epoch_;
    }

    /// @dev Why it does not.
    function _whyFull(Lot memory lot, Lane lane) internal pure returns (Refusal) {
        if (lot.refusal != Refusal.None) return lot.refusal;
        return lane.count() >= lot.most ? Refusal.TaskFull : Refusal.TaskClosed;
    }

    /// @dev Whether the lot selects a node when it does not take in everybody. One that became active when the seed was
    /// known already has to wait until it does.
    function _selects(Lot memory lot, bytes32 taskId, uint32 node, uint256 activeSince) internal view returns (bool) {
        if (activeSince > _lastBlockOf(lot.key >> 2)) return false;
        return Sortition.selected(Sortition.ticket(lot.seed, taskId, node), lot.inside, lot.whole);
    }

    function _foreseen(bytes32 studyId, bytes32 modelId, Gate memory gate, uint32 node, uint256 epoch_)
        private
        view
        returns (Refusal refusal)
    {
        StudyWord word = studies.wordOf(studyId);
        if (word.known() && _hasReported(node, modelId, word.index())) return Refusal.AlreadyReported;
        Lane lane = _laneOf(modelId, word);
        uint256 state = lane.state();
        refusal = _closedTo(word, gate.model, state);
        if (refusal != Refusal.None) return refusal;
        if (state >= uint256(TaskState.Final)) return Refusal.TaskEnded;
        bytes32 taskId = taskIdOf(studyId, modelId);
        uint256 since = _sinceOf(studyId, modelId, state, word, gate.published);
        Lot memory lot;
        _setLot(lot, gate, state | since << 2, epoch_);
        if (_full(lot, gate, lane, epoch_)) return _whyFull(lot, lane);
        if (since >= epoch()) return Refusal.TaskTooYoung;
        (uint192 seed, uint32 active,) = seedOf(since);
        _draw(lot, gate, seed, active, epoch_);
        if (lot.everybody) return Refusal.None;
        (,, uint256 activeSince) = nodes.signerOf(node);
        return _selects(lot, taskId, node, activeSince) ? Refusal.None : Refusal.NotSelected;
    }

    function _hasReported(uint32 node, bytes32 modelId, uint256 index) private view returns (bool) {
        return (_reported[node][modelId][index / 256] >> (index % 256)) & 1 != 0;
    }
}
