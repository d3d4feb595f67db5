// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../interfaces/IModelRegistry.sol";
import {Agreement} from "../libraries/Agreement.sol";
import {Ending as End, Endings} from "../libraries/Ending.sol";
import {Lane} from "../libraries/Lane.sol";
import {StudyWord} from "../libraries/StudyWord.sol";
import {Finality} from "./Finality.sol";

/// @title Challenges
/// @notice Before a closed task is final anybody may put down a bond for a second committee: larger, and without any
/// node of the first, since a node reports on a task once.
abstract contract Challenges is Finality {
    using SafeERC20 for IERC20;

    /// @dev What the end of a challenge is made from.
    struct Ending {
        bytes32 taskId;
        bytes32 studyId;
        Case opened;
        bool decided;
        bool upheld;
        uint16 status;
        bytes32 findings;
        Agreement.Outcome second;
        address[] firstOwners;
        address[] secondOwners;
        uint256 secondNodes;
    }

    /// @notice Token of the bonds.
    IERC20 public immutable token;

    mapping(bytes32 taskId => Case) private _cases;

    constructor(IERC20 token_) {
        token = token_;
    }

    /// @inheritdoc ICourt
    function challenge(bytes32 modelId, Batch[] calldata batches, Decision[] calldata decisions) external {
        (Ballot memory ballot, Purse memory purse, StudyWord word) = _alone(modelId, batches, decisions);
        bytes32 taskId = ballot.taskId;
        Lane lane = _turn(purse, word.index());
        uint256 now_ = purse.epoch;
        uint256 count = lane.count();
        if (
            lane.state() != uint256(IInferenceLedger.TaskState.Open) || count == 0 || now_ <= lane.epoch()
                || now_ > lane.epoch() + _window
        ) revert NotChallengeable(taskId);
        if (!_complete(ballot, count)) revert EvidenceIncomplete(taskId, ballot.votes.findings.length, count);
        IModelRegistry.Terms memory terms = purse.model.terms;
        Agreement.Outcome memory outcome = Agreement.decide(ballot.votes, terms.tolerances, terms.quorum);
        if (!outcome.quorum) revert NotChallengeable(taskId);

        First memory first = _first(ballot, outcome);
        // forge-lint: disable-next-line(unsafe-typecast)
        _cases[taskId] = Case(msg.sender, _bond, uint32(now_), keccak256(abi.encode(first)));
        ledger.contest(modelId, taskId, word.index(), _secondQuorum(terms.quorum));
        emit TaskChallenged(taskId, msg.sender, _bond, first);
        pool.bondAdded(_bond);
        token.safeTransferFrom(msg.sender, address(pool), _bond);
    }

    /// @inheritdoc ICourt
    function resolve(bytes32 modelId, First calldata first, Batch[] calldata batches, Decision[] calldata decisions)
        external
    {
        (Ballot memory ballot, Purse memory purse, StudyWord word) = _alone(modelId, batches, decisions);
        Ending memory ending;
        ending.studyId = ballot.studyId;
        ending.taskId = ballot.taskId;
        ending.opened = _cases[ending.taskId];
        if (ending.opened.challenger == address(0)) revert NotResolvable(ending.taskId);
        if (keccak256(abi.encode(first)) != ending.opened.first) revert FirstMismatch(ending.taskId);

        Lane lane = _turn(purse, word.index());
        bool consented = word.consented();
        if (!_decide(ending, purse, lane, first, ballot, consented)) {
            uint256 quorum = _secondQuorum(purse.model.terms.quorum);
            lane = _reopen(lane, ending.taskId, lane.count(), ending.second.size, quorum, Agreement.MOST);
            _put(purse, word.index(), lane);
            _shut(purse, 0);
            return;
        }
        delete _cases[ending.taskId];
        if (!ending.decided && !consented) {
            _put(purse, word.index(), lane.ended(uint256(IInferenceLedger.TaskState.Inconclusive)));
            _void(ending, purse);
            return;
        }
        _put(purse, word.index(), lane.ended(uint256(IInferenceLedger.TaskState.Final)));
        _close(ending, purse, word, first, ballot);
    }

    /// @inheritdoc ICourt
    function caseOf(bytes32 taskId) external view returns (Case memory) {
        return _cases[taskId];
    }

    /// @dev The evidence on a single known study.
    function _alone(bytes32 modelId, Batch[] calldata batches, Decision[] calldata decisions)
        private
        view
        returns (Ballot memory ballot, Purse memory purse, StudyWord word)
    {
        if (decisions.length != 1) revert EvidenceMalformed();
        purse = _purse(modelId, 1, 2 * Agreement.MOST + 2);
        Ballot[] memory ballots = _prove(modelId, batches, decisions);
        ballot = ballots[0];
        word = _wordsOf(ballots)[0];
        if (!word.known()) revert EvidenceUnordered();
    }

    /// @dev Whether the challenge is over, and what it came to; false when the second committee takes more results. Without
    /// consent it takes none, so that there is nothing to wait for. What the first committee has revealed is evidence too,
    /// so that its nodes have to be told from the second's here.
    function _decide(
        Ending memory ending,
        Purse memory purse,
        Lane lane,
        First calldata first,
        Ballot memory ballot,
        bool consented
    ) private view returns (bool) {
        IModelRegistry.Terms memory terms = purse.model.terms;
        uint256 count = lane.count();
        if (!_complete(ballot, count) || !_apart(ballot, first.nodes)) {
            revert EvidenceIncomplete(ending.taskId, ballot.votes.findings.length, count);
        }
        uint256 now_ = purse.epoch;
        bool closed = !consented || now_ > ending.opened.epoch + _life;
        uint256 quorum = _secondQuorum(terms.quorum);
        if (!closed && (now_ <= lane.epoch() || count < lane.floor(quorum))) revert NotResolvable(ending.taskId);
        if (count != 0) {
            ending.second = Agreement.decide(ballot.votes, terms.tolerances, quorum);
            ending.decided = ending.second.quorum;
        }
        return ending.decided || closed || count == Agreement.MOST;
    }

    /// @dev Whether none of the verdicts is by a node of the first committee.
    function _apart(Ballot memory ballot, uint32[] calldata first) private pure returns (bool) {
        for (uint256 v; v < ballot.votes.findings.length; ++v) {
            uint32 node = _nodeOf(ballot, v);
            for (uint256 i; i < first.length; ++i) {
                if (node == first[i]) return false;
            }
        }
        return true;
    }

    /// @dev Ends a challenge that nobody may answer: no value is final, nobody is paid or slashed, the bond goes back.
    function _void(Ending memory ending, Purse memory purse) private {
        _credit(purse, 0, ending.opened.challenger, ending.opened.bond);
        _shut(purse, ending.opened.bond);
        emit ChallengeEnded(ending.taskId, false, 0);
        End end = Endings.inconclusive(uint256(IInferenceLedger.TaskState.Inconclusive));
        emit TaskFinalised(ending.taskId, ending.studyId, 0, 0, end);
    }

    /// @dev Everything that follows from a challenge that is over.
    function _close(
        Ending memory ending,
        Purse memory purse,
        StudyWord word,
        First calldata first,
        Ballot memory ballot
    ) private {
        bytes32 tolerances = purse.model.terms.tolerances;
        (ending.status, ending.findings) = (first.statuses[first.final_], first.findings[first.final_]);
        ending.upheld = true;
        if (ending.decided) {
            (ending.secondOwners, ending.secondNodes) = _secondGroup(ballot, ending.second);
            uint16 status = Agreement.statusOf(ballot.votes, ending.second.final_);
            bytes32 findings = ballot.votes.findings[ending.second.final_];
            ending.upheld = Agreement.agree(status, findings, ending.status, ending.findings, tolerances);
            if (!ending.upheld) (ending.status, ending.findings) = (status, findings);
        }
        uint256 firstNodes;
        (ending.firstOwners, firstNodes) = _agreeing(ending, first, tolerances);
        End end = _share(ending, purse, word);
        _slash(ending, tolerances, first, ballot);
        _shut(purse, ending.opened.bond);
        emit ChallengeEnded(ending.taskId, ending.upheld, bytes32(ending.secondNodes));
        emit TaskFinalised(ending.taskId, ending.studyId, ending.findings, bytes32(firstNodes), end);
    }

    /// @dev Fee and bond: everybody who gave the final value is paid, and a second committee that confirms the first has
    /// earned the bond.
    function _share(Ending memory ending, Purse memory purse, StudyWord word) private view returns (End) {
        uint256 first = ending.firstOwners.length;
        uint256 second = ending.secondOwners.length;
        (uint256 royalty, uint256 share) = _fee(purse, ending.status == 0, first + second);
        (bool judged, uint256 emission) = _judge(purse, word, ending.status);
        _credit(purse, 0, word.contributor(), royalty + emission);
        uint256 next = 1;
        for (uint256 i; i < first; ++i) {
            _credit(purse, next++, ending.firstOwners[i], share);
        }
        uint256 part = ending.upheld && ending.decided ? ending.opened.bond / second : 0;
        for (uint256 i; i < second; ++i) {
            _credit(purse, next++, ending.secondOwners[i], share + part);
        }
        // The rest of a division is the challenger's.
        _credit(purse, next, ending.opened.challenger, ending.opened.bond - part * second);
        purse.contributors = next;
        uint256 paid = royalty + share * (first + second);
        purse.drawn = paid;
        return Endings.pack(uint256(IInferenceLedger.TaskState.Final), judged, ending.status, paid, emission);
    }

    /// @dev Slashes who did not give the final value: those whose value was overturned for the good of those who gave the
    /// other and of the challenger, and the rest for nobody's.
    function _slash(
        Ending memory ending,
        bytes32 tolerances,
        First calldata first,
        Ballot memory ballot
    ) private {
        address[] memory nobody = new address[](0);
        address[] memory honest = ending.upheld ? nobody : _honest(ending);
        for (uint256 i; i < first.nodes.length; ++i) {
            if (_agrees(ending, first, i, tolerances)) continue;
            // Who is in the first group and does not agree any more was overturned.
            bool overturned = (first.group >> i) & 1 != 0;
            (uint96 penalty, address[] memory for_) =
                overturned ? (_overturnedPenalty, honest) : (_disagreementPenalty, nobody);
            nodes.slash(first.nodes[i], penalty, for_);
        }
        if (ending.decided) _slashOthers(ballot, ending.second.group);
    }

    /// @dev Who profits from an overturned value.
    function _honest(Ending memory ending) private pure returns (address[] memory honest) {
        uint256 first = ending.firstOwners.length;
        uint256 second = ending.secondOwners.length;
        honest = new address[](first + second + 1);
        for (uint256 i; i < first; ++i) {
            honest[i] = ending.firstOwners[i];
        }
        for (uint256 i; i < second; ++i) {
            honest[first + i] = ending.secondOwners[i];
        }
        honest[first + second] = ending.opened.challenger;
    }

    /// @dev Owners of the first committee's nodes that gave the final value, and the nodes packed as in events.
    function _agreeing(Ending memory ending, First calldata first, bytes32 tolerances)
        private
        view
        returns (address[] memory owners, uint256 packed)
    {
        owners = new address[](first.nodes.length);
        uint256 size;
        for (uint256 i; i < first.nodes.length; ++i) {
            if (!_agrees(ending, first, i, tolerances)) continue;
            owners[size] = nodes.ownerOf(first.nodes[i]);
            packed |= uint256(first.nodes[i]) << (224 - 32 * size++);
        }
        assembly ("memory-safe") {
            mstore(owners, size) // it has as much room or more
        }
    }

    /// @dev Whether result i of the first committee agrees with the final value.
    function _agrees(Ending memory ending, First calldata first, uint256 i, bytes32 tolerances)
        private
        pure
        returns (bool)
    {
        return Agreement.agree(first.statuses[i], first.findings[i], ending.status, ending.findings, tolerances);
    }

    /// @dev Owners of the second committee's group, and its nodes packed.
    function _secondGroup(Ballot memory ballot, Agreement.Outcome memory outcome)
        private
        view
        returns (address[] memory owners, uint256 packed)
    {
        owners = new address[](outcome.size);
        uint256 size;
        for (uint256 v; v < ballot.votes.findings.length; ++v) {
            if ((outcome.group >> v) & 1 == 0) continue;
            uint32 node = _nodeOf(ballot, v);
            owners[size] = nodes.ownerOf(node);
            packed |= uint256(node) << (224 - 32 * size++);
        }
    }

    function _first(Ballot memory ballot, Agreement.Outcome memory outcome)
        private
        pure
        returns (First memory first)
    {
        uint256 n = ballot.votes.findings.length;
        first.nodes = new uint32[](n);
        first.statuses = new uint16[](n);
        first.findings = ballot.votes.findings;
        for (uint256 v; v < n; ++v) {
            first.nodes[v] = _nodeOf(ballot, v);
            first.statuses[v] = Agreement.statusOf(ballot.votes, v);
        }
        // forge-lint: disable-start(unsafe-typecast)
        first.final_ = uint8(outcome.final_);
        first.group = uint8(outcome.group);
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @dev The second committee needs one more than the first to agree.
    function _secondQuorum(uint256 quorum) private pure returns (uint256) {
        return quorum < Agreement.MOST ? quorum + 1 : Agreement.MOST;
    }
}
