// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../interfaces/ICourt.sol";
import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../interfaces/IModelRegistry.sol";
import {INodeRegistry} from "../interfaces/INodeRegistry.sol";
import {IRewardPool} from "../interfaces/IRewardPool.sol";
import {IStudyRegistry} from "../interfaces/IStudyRegistry.sol";
import {Agreement} from "../libraries/Agreement.sol";
import {Emission} from "../libraries/Emission.sol";
import {Lane, Lanes} from "../libraries/Lane.sol";
import {StudyWord, StudyWords} from "../libraries/StudyWord.sol";
import {Evidence} from "./Evidence.sol";

/// @title How tasks end
abstract contract Finality is Evidence {
    using Emission for IRewardPool.Rates;
    using StudyWords for IStudyRegistry;

    /// @dev What one call reads once and writes once. Studies come by ascending index, so no slot comes up twice.
    /// @param payments first of each batch's node, whose owner is paid, then of contributors
    /// @param contributors entry of the payments for the last contributor that was paid
    /// @param slots of the lanes, the first `turned` of them read so far, with their words
    /// @param accepted the first `takenIn` studies, newly judged
    /// @param rejected the first `turnedDown` studies, newly judged
    struct Purse {
        bytes32 modelId;
        IModelRegistry.Model model;
        IRewardPool.Rates rates;
        uint256 epoch;
        uint256 drawn;
        uint256 emitted;
        IRewardPool.Payment[] payments;
        uint256 contributors;
        uint256[] slots;
        uint256[] lanes;
        uint256 turned;
        bytes32[] accepted;
        uint256 takenIn;
        bytes32[] rejected;
        uint256 turnedDown;
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
        Ballot[] memory ballots = _prove(modelId, batches, decisions);
        Purse memory purse = _purse(modelId, decisions.length, batches.length + decisions.length);
        purse.contributors = batches.length;
        StudyWord[] memory words = _wordsOf(decisions);
        uint256 next;
        for (uint256 d; d < words.length; ++d) {
            StudyWord word = words[d];
            uint256 index = word.index();
            if (!word.known() || index < next) revert EvidenceUnordered();
            next = index + 1;
            (Lane lane, bool changed) = _end(purse, decisions[d].studyId, ballots[d], word, _turn(purse, index));
            if (!changed) continue;
            _put(purse, index, lane);
            ++ended;
        }
        if (ended == 0) revert NothingToFinalise();
        for (uint256 b; b < batches.length; ++b) {
            if (purse.payments[b].amount != 0) purse.payments[b].account = nodes.ownerOf(batches[b].node);
        }
        _shut(purse, 0);
    }

    /// @inheritdoc ICourt
    function penalise(uint32 node, bytes32 root) external returns (uint96 taken) {
        uint256 penalty = ledger.spend(node, root) * _unrevealedPenalty;
        if (penalty > type(uint96).max) penalty = type(uint96).max;
        // forge-lint: disable-next-line(unsafe-typecast)
        taken = nodes.slash(node, uint96(penalty), new address[](0));
        emit BatchPenalised(node, root, taken);
    }

    /// @inheritdoc ICourt
    function epochsToFinal() external view returns (uint256) {
        return _window + _life + 2;
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

    function _wordsOf(Decision[] calldata decisions) internal view returns (StudyWord[] memory) {
        bytes32[] memory ids = StudyWords.query(decisions.length);
        for (uint256 d; d < ids.length; ++d) {
            ids[d] = decisions[d].studyId;
        }
        return studies.fetch(ids);
    }

    /// @dev A purse for as many studies and payments at most.
    function _purse(bytes32 modelId, uint256 studies_, uint256 payments)
        internal
        view
        returns (Purse memory purse)
    {
        purse.modelId = modelId;
        purse.model = models.lookup(modelId);
        purse.rates = pool.rates();
        purse.epoch = ledger.epoch();
        purse.payments = new IRewardPool.Payment[](payments);
        purse.slots = new uint256[](studies_);
        purse.lanes = new uint256[](studies_);
        purse.accepted = new bytes32[](studies_);
        purse.rejected = new bytes32[](studies_);
    }

    /// @dev The lane of a study whose index is not below the last.
    function _turn(Purse memory purse, uint256 index) internal view returns (Lane) {
        uint256 slot = index / Lanes.PER_SLOT;
        uint256 turned = purse.turned;
        if (turned == 0 || purse.slots[turned - 1] != slot) {
            purse.slots[turned] = slot;
            purse.lanes[turned] = ledger.lanesAt(purse.modelId, slot);
            purse.turned = ++turned;
        }
        return Lanes.read(purse.lanes[turned - 1], index);
    }

    /// @dev Replaces the lane that was last turned to.
    function _put(Purse memory purse, uint256 index, Lane lane) internal pure {
        uint256 last = purse.turned - 1;
        purse.lanes[last] = lane.put(purse.lanes[last], index);
    }

    /// @dev Writes what has changed, draws from the escrow what was spent of it, and credits everybody.
    function _shut(Purse memory purse, uint256 released) internal {
        _cut(purse);
        ledger.setLanes(purse.modelId, purse.slots, purse.lanes);
        if (purse.takenIn + purse.turnedDown != 0) studies.judge(purse.accepted, purse.rejected);
        // forge-lint: disable-next-line(unsafe-typecast)
        if (purse.drawn != 0) models.draw(purse.modelId, uint96(purse.drawn));
        if (purse.drawn + purse.emitted + released != 0) {
            pool.settle(purse.drawn, purse.emitted, released, purse.payments);
        }
    }

    /// @dev Cuts the arrays to what is used of them.
    function _cut(Purse memory purse) private pure {
        uint256[] memory slots = purse.slots;
        uint256[] memory lanes = purse.lanes;
        bytes32[] memory accepted = purse.accepted;
        bytes32[] memory rejected = purse.rejected;
        (uint256 turned, uint256 takenIn, uint256 turnedDown) = (purse.turned, purse.takenIn, purse.turnedDown);
        assembly ("memory-safe") {
            mstore(slots, turned)
            mstore(lanes, turned)
            mstore(accepted, takenIn)
            mstore(rejected, turnedDown)
        }
    }

    /// @dev A final task's fee, as far as the escrow has it: the contributor's royalty, and the same for each of a group.
    function _fee(Purse memory purse, bool ok, uint256 group) internal pure returns (uint256 royalty, uint256 share) {
        uint256 fee = purse.model.terms.feePerTask;
        uint256 left = purse.model.escrow - purse.drawn;
        if (fee > left) fee = left;
        if (ok) royalty = fee * purse.rates.royaltyBps / BPS;
        share = (fee - royalty) / group;
    }

    /// @dev Notes a quorum's first judgement of a study; returns what its contributor has earned by it. Who has withdrawn
    /// the study earns nothing, but is not spared a rejection.
    function _judge(Purse memory purse, StudyWord word, bytes32 studyId, uint16 status)
        internal
        returns (uint256 emission)
    {
        if (word.judged()) return 0;
        if (status == 0) {
            if (word.withdrawn()) return 0;
            emission = purse.rates.take(word.instanceCount());
            purse.emitted += emission;
            purse.accepted[purse.takenIn++] = studyId;
        } else {
            if (status > 255 || (REJECTING >> status) & 1 == 0) return 0;
            purse.rejected[purse.turnedDown++] = studyId;
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        emit StudyJudged(studyId, status, uint96(emission));
    }

    /// @dev The lane of a task that is ended or reopened if it can be now, and whether it was.
    function _end(Purse memory purse, bytes32 studyId, Ballot memory ballot, StudyWord word, Lane lane)
        private
        returns (Lane, bool)
    {
        uint256 count = lane.count();
        uint256 now_ = purse.epoch;
        if (lane.state() != uint256(IInferenceLedger.TaskState.Open) || count == 0 || now_ <= lane.epoch()) {
            return (lane, false);
        }
        if (!_complete(ballot, count)) return (lane, false);

        IModelRegistry.Terms memory terms = purse.model.terms;
        Agreement.Outcome memory outcome = Agreement.decide(ballot.votes, terms.tolerances, terms.quorum);
        if (outcome.quorum) {
            if (now_ <= lane.epoch() + _window) return (lane, false);
            _settle(purse, studyId, ballot, word, outcome);
            return (lane.ended(uint256(IInferenceLedger.TaskState.Final)), true);
        }
        bytes32 taskId = ballot.taskId;
        if (count >= terms.committee || now_ > _deadline(word, purse.model)) {
            emit TaskFinalised(taskId, studyId, IInferenceLedger.TaskState.Inconclusive, 0, 0, 0, 0);
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
        bytes32 studyId,
        Ballot memory ballot,
        StudyWord word,
        Agreement.Outcome memory outcome
    ) private {
        uint16 status = Agreement.statusOf(ballot.votes, outcome.final_);
        (uint256 royalty, uint256 share) = _fee(purse, status == 0, outcome.size);
        uint256 paid = royalty + share * outcome.size;
        purse.drawn += paid;
        uint256 group = _share(purse, ballot, outcome.group, share);
        if (group != ballot.nodes) _slashOthers(ballot, outcome.group);
        _reward(purse, word.contributor(), royalty + _judge(purse, word, studyId, status));
        emit TaskFinalised(
            ballot.taskId,
            studyId,
            IInferenceLedger.TaskState.Final,
            status,
            ballot.votes.findings[outcome.final_],
            bytes32(group),
            // forge-lint: disable-next-line(unsafe-typecast)
            uint96(paid)
        );
    }

    /// @dev Adds a share for each of a group, and packs its nodes.
    function _share(Purse memory purse, Ballot memory ballot, uint256 members, uint256 share)
        private
        pure
        returns (uint256 group)
    {
        IRewardPool.Payment[] memory payments = purse.payments;
        (uint256 nodes_, uint256 batches) = (ballot.nodes, ballot.batches);
        uint256 shift = 256;
        unchecked {
            for (; members != 0; members >>= 1) {
                if (members & 1 != 0) {
                    shift -= 32;
                    group |= nodes_ >> 224 << shift;
                    payments[batches & 0xff].amount += share;
                }
                nodes_ <<= 32;
                batches >>= 8;
            }
        }
    }

    /// @dev Studies of one contributor tend to come in a row, and share an entry then.
    function _reward(Purse memory purse, address contributor, uint256 amount) internal pure {
        if (amount == 0) return;
        IRewardPool.Payment memory last = purse.payments[purse.contributors];
        if (last.account != contributor && last.account != address(0)) last = purse.payments[++purse.contributors];
        last.account = contributor;
        last.amount += amount;
    }

    /// @dev Slashes who is outside of a group, for nobody's good: a majority that lies would live on it.
    function _slashOthers(Ballot memory ballot, uint256 group) internal {
        address[] memory nobody = new address[](0);
        for (uint256 v; v < ballot.votes.findings.length; ++v) {
            if ((group >> v) & 1 == 0) nodes.slash(_nodeOf(ballot, v), _disagreementPenalty, nobody);
        }
    }
}
