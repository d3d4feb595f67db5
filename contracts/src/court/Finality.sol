// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../interfaces/ICourt.sol";
import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../interfaces/IModelRegistry.sol";
import {INodeRegistry} from "../interfaces/INodeRegistry.sol";
import {IRewardPool} from "../interfaces/IRewardPool.sol";
import {IStudyRegistry} from "../interfaces/IStudyRegistry.sol";
import {Agreement} from "../libraries/Agreement.sol";
import {Lane} from "../libraries/Lane.sol";
import {StudyWord} from "../libraries/StudyWord.sol";
import {Evidence} from "./Evidence.sol";

/// @title How tasks end
abstract contract Finality is Evidence {
    /// @dev One call's money. Each batch has a node whose owner is paid, each study a contributor.
    struct Purse {
        bytes32 modelId;
        IModelRegistry.Model model;
        uint256 epoch;
        uint256 royaltyBps;
        uint256 drawn;
        IRewardPool.Payment[] payments;
        uint256 contributors;
    }

    /// @dev Reasons that blame the study, a bit each: bundleInvalid to mixedStudy, notDeidentified, phiSuspected.
    uint256 private constant REJECTING = 0x37f8;

    uint256 private constant BPS = 10_000;

    /// @notice Keeper of nodes and stakes.
    INodeRegistry public immutable nodes;

    /// @notice Keeper of models and escrows.
    IModelRegistry public immutable models;

    /// @notice Keeper of studies.
    IStudyRegistry public immutable studies;

    /// @notice Keeper of the money.
    IRewardPool public immutable pool;

    uint256 internal immutable _window;
    uint256 internal immutable _life;
    uint96 internal immutable _unrevealedPenalty;
    uint96 internal immutable _disagreementPenalty;
    uint96 internal immutable _overturnedPenalty;
    uint96 internal immutable _bond;

    constructor(
        INodeRegistry nodes_,
        IModelRegistry models_,
        IStudyRegistry studies_,
        IRewardPool pool_,
        Penalties memory penalties_
    ) {
        nodes = nodes_;
        models = models_;
        studies = studies_;
        pool = pool_;
        IInferenceLedger.Schedule memory schedule = ledger.schedule();
        _window = schedule.windowEpochs;
        _life = schedule.taskEpochs;
        _unrevealedPenalty = penalties_.unrevealed;
        _disagreementPenalty = penalties_.disagreement;
        _overturnedPenalty = penalties_.overturned;
        _bond = penalties_.bond;
    }

    /// @inheritdoc ICourt
    function finalise(bytes32 modelId, Batch[] calldata batches, Decision[] calldata decisions)
        external
        returns (uint256 ended)
    {
        _prove(modelId, batches, decisions);
        bytes32[] memory ids = new bytes32[](decisions.length);
        for (uint256 d; d < ids.length; ++d) {
            ids[d] = decisions[d].studyId;
        }
        StudyWord[] memory words = studies.wordsOf(ids);
        Lane[] memory lanes = ledger.lanesOf(modelId, words);
        bool[] memory changed = new bool[](ids.length);
        Purse memory purse = _purse(modelId, batches.length + decisions.length);
        purse.contributors = batches.length;
        for (uint256 d; d < ids.length; ++d) {
            (lanes[d], changed[d]) = _end(purse, batches, decisions[d], words[d], lanes[d]);
            if (changed[d]) ++ended;
        }
        if (ended == 0) revert NothingToFinalise();
        ledger.setLanes(modelId, words, lanes, changed);
        for (uint256 b; b < batches.length; ++b) {
            if (purse.payments[b].amount != 0) purse.payments[b].account = nodes.ownerOf(batches[b].node);
        }
        _pay(purse, 0);
    }

    /// @inheritdoc ICourt
    function penalise(uint32 node, bytes32 root) external returns (uint96 taken) {
        uint256 penalty = ledger.spend(node, root) * _unrevealedPenalty;
        if (penalty > type(uint96).max) penalty = type(uint96).max;
        taken = nodes.slash(node, uint96(penalty), new address[](0));
        emit BatchPenalised(node, root, taken);
    }

    /// @inheritdoc ICourt
    function epochsToFinal() external view returns (uint256) {
        return _window + 2;
    }

    /// @inheritdoc ICourt
    function penalties() external view returns (Penalties memory) {
        return Penalties({
            unrevealed: _unrevealedPenalty,
            disagreement: _disagreementPenalty,
            overturned: _overturnedPenalty,
            bond: _bond
        });
    }

    function _purse(bytes32 modelId, uint256 payments) internal view returns (Purse memory purse) {
        purse.modelId = modelId;
        purse.model = models.lookup(modelId);
        purse.epoch = ledger.epoch();
        purse.royaltyBps = pool.royaltyBps();
        purse.payments = new IRewardPool.Payment[](payments);
    }

    /// @dev Draws from the escrow what was spent of it, and credits everybody.
    function _pay(Purse memory purse, uint256 released) internal {
        if (purse.drawn != 0) models.draw(purse.modelId, uint96(purse.drawn));
        if (purse.drawn + released != 0) pool.settle(purse.drawn, released, purse.payments);
    }

    /// @dev A final task's fee, as far as the escrow has it: the contributor's royalty, and the same for each of a group.
    function _fee(Purse memory purse, bool ok, uint256 group) internal pure returns (uint256 royalty, uint256 share) {
        uint256 fee = purse.model.terms.feePerTask;
        uint256 left = purse.model.escrow - purse.drawn;
        if (fee > left) fee = left;
        if (ok) royalty = fee * purse.royaltyBps / BPS;
        share = (fee - royalty) / group;
    }

    /// @dev Keeps a quorum's first judgement of a study, and rewards who contributed an acceptable one.
    function _judge(StudyWord word, bytes32 studyId, uint16 status) internal {
        if (word.judged()) return;
        uint96 emission;
        if (status == 0) emission = pool.reward(word.contributor(), word.instanceCount());
        else if (status > 255 || (REJECTING >> status) & 1 == 0) return;
        studies.judge(studyId, status == 0);
        emit StudyJudged(studyId, status, emission);
    }

    /// @dev The lane of a task that is ended or reopened if it can be now, and whether it was.
    function _end(
        Purse memory purse,
        Batch[] calldata batches,
        Decision calldata decision,
        StudyWord word,
        Lane lane
    ) private returns (Lane, bool) {
        uint256 count = lane.count();
        uint256 now_ = purse.epoch;
        if (lane.state() != uint256(IInferenceLedger.TaskState.Open) || count == 0 || now_ <= lane.epoch()) {
            return (lane, false);
        }
        if (!_complete(batches, decision.verdicts, count)) return (lane, false);

        IModelRegistry.Terms memory terms = purse.model.terms;
        Agreement.Outcome memory outcome =
            Agreement.decide(_votes(decision.verdicts), terms.tolerances, terms.findingCount, terms.quorum);
        bytes32 taskId = keccak256(abi.encode(decision.studyId, purse.modelId));
        if (outcome.quorum) {
            if (now_ <= lane.epoch() + _window) return (lane, false);
            _settle(purse, batches, decision, word, outcome, taskId);
            return (lane.ended(uint256(IInferenceLedger.TaskState.Final)), true);
        }
        if (count >= terms.committee || now_ > _deadline(word, purse.model)) {
            emit TaskFinalised(
                taskId, decision.studyId, IInferenceLedger.TaskState.Inconclusive, 0, 0, 0, 0
            );
            return (lane.ended(uint256(IInferenceLedger.TaskState.Inconclusive)), true);
        }
        if (count < lane.floor(terms.quorum)) return (lane, false);
        return (_reopen(lane, taskId, count, outcome.size, terms.quorum, terms.committee), true);
    }

    /// @dev Last epoch in which a task that was never contested takes results.
    function _deadline(StudyWord word, IModelRegistry.Model memory model) private view returns (uint256) {
        uint256 published = model.publishedEpoch;
        return (word.epoch() > published ? word.epoch() : published) + _life;
    }

    /// @dev The lane taking as many results more as the largest group needs to be a quorum, at least one.
    function _reopen(Lane lane, bytes32 taskId, uint256 count, uint256 largest, uint256 quorum, uint256 most)
        internal
        returns (Lane)
    {
        uint256 floor = count + (quorum > largest ? quorum - largest : 1);
        if (floor > most) floor = most;
        // forge-lint: disable-next-line(unsafe-typecast)
        emit TaskReopened(taskId, uint8(floor));
        return lane.reopened(floor);
    }

    /// @dev Pays for a task with a quorum, slashes who is outside of it, and announces its end.
    function _settle(
        Purse memory purse,
        Batch[] calldata batches,
        Decision calldata decision,
        StudyWord word,
        Agreement.Outcome memory outcome,
        bytes32 taskId
    ) private {
        Verdict calldata final_ = decision.verdicts[outcome.final_];
        (uint256 royalty, uint256 share) = _fee(purse, final_.status == 0, outcome.size);
        uint256 paid = royalty + share * outcome.size;
        purse.drawn += paid;
        _royalty(purse, word.contributor(), royalty);
        uint256 group;
        uint256 shift = 256;
        for (uint256 v; v < decision.verdicts.length; ++v) {
            if ((outcome.group >> v) & 1 == 0) continue;
            uint256 b = decision.verdicts[v].batch;
            purse.payments[b].amount += share;
            shift -= 32;
            group |= uint256(batches[b].node) << shift;
        }
        if (outcome.size != decision.verdicts.length) _slashOthers(batches, decision.verdicts, outcome);
        _judge(word, decision.studyId, final_.status);
        emit TaskFinalised(
            taskId,
            decision.studyId,
            IInferenceLedger.TaskState.Final,
            final_.status,
            final_.findings,
            bytes32(group),
            uint96(paid)
        );
    }

    /// @dev Studies of one contributor tend to come in a row, and share an entry then.
    function _royalty(Purse memory purse, address contributor, uint256 royalty) internal pure {
        if (royalty == 0) return;
        IRewardPool.Payment memory last = purse.payments[purse.contributors];
        if (last.account != contributor && last.account != address(0)) last = purse.payments[++purse.contributors];
        last.account = contributor;
        last.amount += royalty;
    }

    function _slashOthers(Batch[] calldata batches, Verdict[] calldata verdicts, Agreement.Outcome memory outcome)
        private
    {
        address[] memory honest = new address[](outcome.size);
        uint256 found;
        for (uint256 v; v < verdicts.length; ++v) {
            if ((outcome.group >> v) & 1 != 0) honest[found++] = nodes.ownerOf(batches[verdicts[v].batch].node);
        }
        for (uint256 v; v < verdicts.length; ++v) {
            if ((outcome.group >> v) & 1 != 0) continue;
            nodes.slash(batches[verdicts[v].batch].node, _disagreementPenalty, honest);
        }
    }
}
