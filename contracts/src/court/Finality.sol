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
import {Endings} from "../libraries/Ending.sol";
import {Judgements} from "../libraries/Judgement.sol";
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
    /// @param lanes slots of lanes
    /// @param judgements slots of judgements
    /// @param judged whether there is a new one
    struct Purse {
        bytes32 modelId;
        IModelRegistry.Model model;
        IRewardPool.Rates rates;
        uint256 epoch;
        uint256 drawn;
        uint256 emitted;
        IRewardPool.Payment[] payments;
        uint256 contributors;
        Shelf lanes;
        Shelf judgements;
        bool judged;
    }

    /// @dev Slots of state that a call reads once and writes once.
    /// @param slots the first `turned` of them read so far
    /// @param words what they held, but for the last
    /// @param word what the last holds by now
    struct Shelf {
        uint256[] slots;
        uint256[] words;
        uint256 turned;
        uint256 slot;
        uint256 word;
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
        Purse memory purse = _purse(modelId, decisions.length, batches.length + decisions.length + 1);
        for (uint256 b; b < batches.length; ++b) {
            _credit(purse, b, address(0), 0);
        }
        purse.contributors = batches.length;
        _credit(purse, batches.length, address(0), 0);
        StudyWord[] memory words = _wordsOf(ballots);
        uint256 next;
        for (uint256 d; d < words.length; ++d) {
            StudyWord word = words[d];
            uint256 index = word.index();
            if (!word.known() || index < next) revert EvidenceUnordered();
            next = index + 1;
            (Lane lane, bool changed) = _end(purse, ballots[d], word, _turn(purse, index));
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

    function _wordsOf(Ballot[] memory ballots) internal view returns (StudyWord[] memory) {
        bytes32[] memory ids = StudyWords.query(ballots.length);
        for (uint256 d; d < ids.length; ++d) {
            ids[d] = ballots[d].studyId;
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
        purse.payments = _room(payments);
        _stock(purse.lanes, studies_);
        _stock(purse.judgements, studies_);
    }

    /// @dev An array whose entries do not exist before {_credit} has made them.
    function _room(uint256 size) private pure returns (IRewardPool.Payment[] memory payments) {
        assembly ("memory-safe") {
            payments := mload(0x40)
            mstore(payments, size)
            mstore(0x40, add(payments, shl(5, add(size, 1))))
        }
    }

    /// @dev Makes an entry of the payments; those before it exist.
    function _credit(Purse memory purse, uint256 i, address account, uint256 amount) internal pure {
        purse.payments[i] = IRewardPool.Payment(account, amount);
    }

    function _stock(Shelf memory shelf, uint256 size) private pure {
        shelf.slots = new uint256[](size);
        shelf.words = new uint256[](size);
        shelf.slot = type(uint256).max;
    }

    /// @dev Moves on to a slot above the last, and what it holds.
    function _advance(Shelf memory shelf, uint256 slot, uint256 word) private pure {
        uint256 turned = shelf.turned;
        if (turned != 0) shelf.words[turned - 1] = shelf.word;
        shelf.slots[turned] = slot;
        (shelf.turned, shelf.slot, shelf.word) = (turned + 1, slot, word);
    }

    /// @dev The lane of a study whose index is not below the last.
    function _turn(Purse memory purse, uint256 index) internal view returns (Lane) {
        Shelf memory lanes = purse.lanes;
        uint256 slot = index / Lanes.PER_SLOT;
        if (lanes.slot != slot) _advance(lanes, slot, ledger.lanesAt(purse.modelId, slot));
        return Lanes.read(lanes.word, index);
    }

    /// @dev Replaces the lane that was last turned to.
    function _put(Purse memory purse, uint256 index, Lane lane) internal pure {
        Shelf memory lanes = purse.lanes;
        lanes.word = lane.put(lanes.word, index);
    }

    /// @dev Writes what has changed, draws from the escrow what was spent of it, and credits everybody.
    function _shut(Purse memory purse, uint256 released) internal {
        _cut(purse.lanes);
        ledger.setLanes(purse.modelId, purse.lanes.slots, purse.lanes.words);
        if (purse.judged) {
            _cut(purse.judgements);
            studies.judge(purse.judgements.slots, purse.judgements.words);
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        if (purse.drawn != 0) models.draw(purse.modelId, uint96(purse.drawn));
        if (purse.drawn + purse.emitted + released != 0) {
            IRewardPool.Payment[] memory payments = purse.payments;
            uint256 used = purse.contributors + 1;
            assembly ("memory-safe") {
                mstore(payments, used) // it has as much room or more
            }
            pool.settle(purse.drawn, purse.emitted, released, purse.payments);
        }
    }

    /// @dev Cuts the arrays to what is used of them, and brings the last word in.
    function _cut(Shelf memory shelf) private pure {
        (uint256[] memory slots, uint256[] memory words, uint256 turned) = (shelf.slots, shelf.words, shelf.turned);
        if (turned != 0) words[turned - 1] = shelf.word;
        assembly ("memory-safe") {
            mstore(slots, turned)
            mstore(words, turned)
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

    /// @dev Notes a quorum's first judgement of a study, if it is of a model that may judge; returns what its contributor has
    /// earned by it. Who has withdrawn the study earns nothing, but is not spared a rejection.
    function _judge(Purse memory purse, StudyWord word, uint16 status) internal view returns (bool, uint256 emission) {
        if (status == 0 ? word.withdrawn() : status > 255 || (REJECTING >> status) & 1 == 0) return (false, 0);
        IModelRegistry.Terms memory terms = purse.model.terms;
        if (!purse.rates.trusts(terms.quorum, terms.feePerTask)) return (false, 0);
        Shelf memory judgements = purse.judgements;
        uint256 index = word.index();
        uint256 slot = index / Judgements.PER_SLOT;
        if (judgements.slot != slot) _advance(judgements, slot, studies.judgements(slot));
        if (Judgements.read(judgements.word, index) != 0) return (false, 0);
        judgements.word =
            Judgements.put(judgements.word, index, status == 0 ? Judgements.ACCEPTED : Judgements.REJECTED);
        purse.judged = true;
        if (status == 0) {
            if (word.earning()) emission = purse.rates.take(word.instanceCount());
            purse.emitted += emission;
        }
        return (true, emission);
    }

    /// @dev The lane of a task that is ended or reopened if it can be now, and whether it was.
    function _end(Purse memory purse, Ballot memory ballot, StudyWord word, Lane lane)
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
            _settle(purse, ballot, word, outcome);
            return (lane.ended(uint256(IInferenceLedger.TaskState.Final)), true);
        }
        bytes32 taskId = ballot.taskId;
        if (count >= terms.committee || now_ > _deadline(word, purse.model)) {
            uint256 state = uint256(IInferenceLedger.TaskState.Inconclusive);
            emit TaskFinalised(taskId, ballot.studyId, 0, 0, Endings.inconclusive(state));
            return (lane.ended(state), true);
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
        (bool judged, uint256 emission) = _judge(purse, word, status);
        _reward(purse, word.contributor(), royalty + emission);
        emit TaskFinalised(
            ballot.taskId,
            ballot.studyId,
            ballot.votes.findings[outcome.final_],
            bytes32(group),
            Endings.pack(uint256(IInferenceLedger.TaskState.Final), judged, status, paid, emission)
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
                    // Each vote's batch is one of those that have an entry: amount += share.
                    assembly ("memory-safe") {
                        let amount := add(mload(add(add(payments, 0x20), shl(5, and(batches, 0xff)))), 0x20)
                        mstore(amount, add(mload(amount), share))
                    }
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
        if (last.account == contributor) {
            last.amount += amount;
            return;
        }
        if (last.account != address(0)) ++purse.contributors;
        _credit(purse, purse.contributors, contributor, amount);
    }

    /// @dev Slashes who is outside of a group, for nobody's good: a majority that lies would live on it.
    function _slashOthers(Ballot memory ballot, uint256 group) internal {
        address[] memory nobody = new address[](0);
        for (uint256 v; v < ballot.votes.findings.length; ++v) {
            if ((group >> v) & 1 == 0) nodes.slash(_nodeOf(ballot, v), _disagreementPenalty, nobody);
        }
    }
}
