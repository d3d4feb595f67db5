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
    /// @dev The lot of one task: the seed of the epoch in which it came up, and how many it is to select.
    struct Lot {
        uint256 since;
        uint192 seed;
        uint32 active;
        uint256 target;
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
            since: uint32(_since(lane, taskIdOf(studyId, modelId), word, model))
        });
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @inheritdoc IInferenceLedger
    function refusalOf(bytes32 studyId, bytes32 modelId, uint32 node, uint256 epoch_) external view returns (Refusal) {
        return _foreseen(studyId, modelId, models.lookup(modelId), node, epoch_);
    }

    /// @inheritdoc IInferenceLedger
    function refusalsAmong(bytes32[] calldata studyIds, bytes32 modelId, uint32 node, uint256 epoch_)
        external
        view
        returns (Refusal[] memory refusals)
    {
        refusals = new Refusal[](studyIds.length);
        IModelRegistry.Model memory model = models.lookup(modelId);
        for (uint256 i; i < studyIds.length; ++i) {
            refusals[i] = _foreseen(studyIds[i], modelId, model, node, epoch_);
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
            bool expired = now_ > _later(word.epoch(), model.publishedEpoch) + _life;
            if (!expired && _closedTo(word, model) == Refusal.None) return false;
        }
        return true;
    }

    /// @dev The lane of a task; empty for an unknown study, whose word reads as index 0.
    function _laneOf(bytes32 modelId, StudyWord word) internal view returns (Lane) {
        if (!word.known()) return Lane.wrap(0);
        return Lanes.read(_lanes[modelId][word.index() / Lanes.PER_SLOT], word.index());
    }

    /// @dev Epoch from whose end on the task can be run: the seed of its lot is that of this epoch.
    function _since(Lane lane, bytes32 taskId, StudyWord word, IModelRegistry.Model memory model)
        internal
        view
        returns (uint256)
    {
        if (lane.state() == uint256(TaskState.Contested)) return _contestedIn[taskId];
        return _later(word.epoch(), model.publishedEpoch);
    }

    /// @dev Why the pair takes nobody's result, whatever the lot says.
    function _closedTo(StudyWord word, IModelRegistry.Model memory model) internal pure returns (Refusal) {
        if (!word.inferable()) {
            if (!word.known()) return Refusal.StudyUnknown;
            if (word.withdrawn()) return Refusal.StudyWithdrawn;
            if (word.labelRevealed()) return Refusal.LabelRevealed;
            return word.consentScopes() & SCOPE_INFERENCE == 0 ? Refusal.ConsentLacking : Refusal.ConsentEnded;
        }
        if (model.vendor == address(0)) return Refusal.ModelUnknown;
        if (model.recallReason != 0) return Refusal.ModelRecalled;
        if ((model.terms.modalityMask >> word.modality()) & 1 == 0) return Refusal.ModalityMismatch;
        if (model.escrow < model.terms.feePerTask) return Refusal.EscrowShort;
        return Refusal.None;
    }

    /// @dev Why a task takes no result that is revealed in an epoch.
    function _full(Lane lane, IModelRegistry.Model memory model, uint256 since, uint256 epoch_)
        internal
        view
        returns (Refusal)
    {
        uint256 state = lane.state();
        if (state >= uint256(TaskState.Final)) return Refusal.TaskEnded;
        if (epoch_ <= since) return Refusal.TaskTooYoung;
        if (epoch_ > since + _life) return Refusal.TaskExpired;
        uint256 count = lane.count();
        if (count >= (state == uint256(TaskState.Contested) ? Agreement.MOST : model.terms.committee)) {
            return Refusal.TaskFull;
        }
        if (lane.epoch() != epoch_ && count >= lane.floor(model.terms.quorum)) return Refusal.TaskClosed;
        return Refusal.None;
    }

    /// @dev How many the lot of a task is to select: for a second committee twice as many.
    function _target(Lane lane, IModelRegistry.Model memory model) internal pure returns (uint256) {
        if (lane.state() != uint256(TaskState.Contested)) return model.terms.target;
        uint256 twice = 2 * uint256(model.terms.target);
        return twice < Agreement.MOST ? twice : Agreement.MOST;
    }

    /// @dev Whether the lot lets a node report in an epoch. A node that became active when the seed was known already
    /// has to wait until everybody may.
    function _selects(Lot memory lot, bytes32 taskId, uint32 node, uint256 activeSince, uint256 epoch_)
        internal
        view
        returns (bool)
    {
        uint256 age = epoch_ - lot.since - 1;
        if (Sortition.everybody(lot.active, lot.target, age, _widen)) return true;
        if (activeSince > _lastBlockOf(lot.since)) return false;
        uint256 ticket = Sortition.ticket(lot.seed, taskId, node);
        return Sortition.selected(ticket, lot.active, lot.target, age, _widen);
    }

    function _hasReported(uint32 node, bytes32 modelId, uint256 index) internal view returns (bool) {
        return (_reported[node][modelId][index / 256] >> (index % 256)) & 1 != 0;
    }

    function _foreseen(
        bytes32 studyId,
        bytes32 modelId,
        IModelRegistry.Model memory model,
        uint32 node,
        uint256 epoch_
    ) private view returns (Refusal refusal) {
        StudyWord word = studies.wordOf(studyId);
        if (word.known() && _hasReported(node, modelId, word.index())) return Refusal.AlreadyReported;
        refusal = _closedTo(word, model);
        if (refusal != Refusal.None) return refusal;
        bytes32 taskId = taskIdOf(studyId, modelId);
        Lane lane = _laneOf(modelId, word);
        Lot memory lot;
        lot.since = _since(lane, taskId, word, model);
        refusal = _full(lane, model, lot.since, epoch_);
        if (refusal != Refusal.None) return refusal;
        if (lot.since >= epoch()) return Refusal.TaskTooYoung;
        (lot.seed, lot.active,) = seedOf(lot.since);
        lot.target = _target(lane, model);
        (,, uint256 activeSince) = nodes.signerOf(node);
        return _selects(lot, taskId, node, activeSince, epoch_) ? Refusal.None : Refusal.NotSelected;
    }

    function _later(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a : b;
    }
}
