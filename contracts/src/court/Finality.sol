// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../interfaces/ICourt.sol";
import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../interfaces/IModelRegistry.sol";
import {INodeRegistry} from "../interfaces/INodeRegistry.sol";
import {IRewardPool} from "../interfaces/IRewardPool.sol";
import {IStudyRegistry} from "../interfaces/IStudyRegistry.sol";
import {Agreement} from "../libraries/Agreement.sol";
import {Endings} from "../libraries/Ending.sol";
import {FindingsWord} from "../libraries/FindingsWord.sol";
import {Lane} from "../libraries/Lane.sol";
import {StudyWord, StudyWords} from "../libraries/StudyWord.sol";
import {Purses} from "./Purses.sol";

/// @title How tasks end
abstract contract Finality is Purses {
    using StudyWords for StudyWord[];

    /// @notice Keeper of nodes and stakes.
    INodeRegistry public immutable nodes;

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
    ) Purses(models_, studies_, pool_) {
        nodes = nodes_;
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
        unchecked {
            for (uint256 d; d < ballots.length; ++d) {
                StudyWord word = words.get(d);
                uint256 index = word.index();
                if (!word.known() || index < next) revert EvidenceUnordered();
                next = index + 1;
                (Lane lane, bool changed) = _end(purse, ballots[d], word, _turn(purse, index));
                if (!changed) continue;
                _put(purse, index, lane);
                ++ended;
            }
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

    /// @dev The lane of a task that is ended or reopened if it can be now, and whether it was.
    function _end(Purse memory purse, Ballot memory ballot, StudyWord word, Lane lane)
        private
        returns (Lane, bool)
    {
        uint256 count = lane.count();
        uint256 now_ = purse.epoch;
        uint256 last = lane.epoch();
        if (lane.state() != uint256(IInferenceLedger.TaskState.Open) || count == 0 || now_ <= last) {
            return (lane, false);
        }
        if (!_complete(ballot, count)) return (lane, false);

        IModelRegistry.Terms memory terms = purse.model.terms;
        uint256 quorum = terms.quorum;
        Agreement.Outcome memory outcome = Agreement.decide(ballot.votes, terms.tolerances, quorum);
        if (outcome.quorum) {
            unchecked {
                if (now_ <= last + _window) return (lane, false); // each is below 2^24
            }
            _settle(purse, ballot, word, outcome);
            return (lane.ended(uint256(IInferenceLedger.TaskState.Final)), true);
        }
        bytes32 taskId = ballot.taskId;
        if (count >= terms.committee || now_ > _deadline(word, purse.model)) {
            uint256 state = uint256(IInferenceLedger.TaskState.Inconclusive);
            emit TaskFinalised(taskId, ballot.studyId, 0, 0, Endings.inconclusive(state));
            return (lane.ended(state), true);
        }
        if (count < lane.floor(quorum)) return (lane, false);
        return (_reopen(lane, taskId, count, outcome.size, quorum, terms.committee), true);
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
        uint256 size = outcome.size;
        (uint256 royalty, uint256 share) = _fee(purse, status == 0, size);
        uint256 group = _share(purse, ballot, outcome.group, share);
        if (group != ballot.nodes) _slashOthers(ballot, outcome.group);
        (bool judged, uint256 emission) = _judge(purse, word, status);
        unchecked {
            uint256 paid = royalty + share * size; // not more than the fee
            purse.drawn += paid;
            _reward(purse, word.contributor(), royalty + emission);
            emit TaskFinalised(
                ballot.taskId,
                ballot.studyId,
                bytes32(FindingsWord.get(ballot.votes.findings, outcome.final_)),
                bytes32(group),
                Endings.pack(uint256(IInferenceLedger.TaskState.Final), judged, status, paid, emission)
            );
        }
    }

    /// @dev Adds a share for each of a group, and packs its nodes.
    function _share(Purse memory purse, Ballot memory ballot, uint256 members, uint256 share)
        private
        pure
        returns (uint256 group)
    {
        IRewardPool.Payment[] memory payments = purse.payments;
        (uint256 nodes_, uint256 marks) = (ballot.nodes, ballot.marks);
        // By hand, since every result passes here. Each vote's batch is one of those that have an entry: its amount, the
        // second word, += share.
        assembly ("memory-safe") {
            payments := add(payments, 0x20)
            for { let shift := 256 } members { members := shr(1, members) } {
                if and(members, 1) {
                    shift := sub(shift, 32)
                    group := or(group, shl(shift, shr(224, nodes_)))
                    let amount := add(mload(add(payments, shl(5, and(marks, 0xff)))), 0x20)
                    mstore(amount, add(mload(amount), share))
                }
                nodes_ := shl(32, nodes_)
                marks := shr(16, marks)
            }
        }
    }

    /// @dev Slashes who is outside of a group, for nobody's good: a majority that lies would live on it.
    function _slashOthers(Ballot memory ballot, uint256 group) internal {
        address[] memory nobody = new address[](0);
        for (uint256 v; v < ballot.votes.findings.length; ++v) {
            if ((group >> v) & 1 == 0) nodes.slash(_nodeOf(ballot, v), _disagreementPenalty, nobody);
        }
    }
}
