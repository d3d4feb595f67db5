// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {Records} from "./Records.sol";
import {Vm} from "./Vm.sol";

/// @notice Acts as nodes that are honest, absent, silent, that lie together or alone, and that report twice; as who penalises,
/// ends and challenges.
abstract contract TaskHandler is Records {
    /// @dev Longer than in other tests, so that a study lives through more than a few acts.
    uint16 internal constant TASK_EPOCHS = 16;

    /// @dev Results are mostly made for the newest studies, ends among a few more.
    uint256 private constant NEWEST = 2;
    uint256 private constant ENDING = 4;
    uint256 private constant OLDER = 8;

    uint256 public studyCount;

    mapping(bytes32 studyId => bytes[]) private _sheets;
    mapping(bytes32 studyId => uint256) private _second;
    mapping(bytes32 studyId => bytes) private _first;

    /// @dev Bit n is set when node n has reported on the study.
    mapping(bytes32 studyId => uint256) private _reported;

    /// @dev Batches that were committed to and not looked at since.
    uint32[] private _committers;
    bytes32[] private _roots;

    function studyAt(uint256 i) public pure returns (bytes32) {
        return keccak256(abi.encode("study", i));
    }

    /// @dev One of the newest studies.
    function recent(uint256 random, uint256 most) internal view returns (bytes32) {
        return studyAt(studyCount - 1 - (random >> 8) % (studyCount < most ? studyCount : most));
    }

    /// @notice An epoch of nodes of all kinds, on one study.
    function doRound(uint256 random) external {
        bytes32 id = recent(random, (random >> 236) & 3 == 0 ? OLDER : NEWEST);
        nextEpoch();
        uint256 count = nodes.nodeCount();
        Sheet[] memory sheets = new Sheet[](2 * count);
        for (uint256 i; i < count; ++i) {
            uint256 mood = (random >> (16 + 3 * i)) & 7;
            // forge-lint: disable-next-line(unsafe-typecast)
            uint32 node = uint32(1 + i);
            bool repeats = mood == 7;
            if (mood < 4 || nodes.node(node).state != INodeRegistry.State.Active) continue;
            if (!repeats && (_reported[id] >> node) & 1 != 0) continue;
            uint16 status = (random >> 240) & 7 == 0 ? 3 : 0; // bundleInvalid
            sheets[i] = pledge(node, id, status, mood == 4 ? int32(900) : int32(100), random);
            if (repeats) sheets[count + i] = pledge(node, id, status, 500, random);
        }
        toReveals();
        for (uint256 i; i < sheets.length; ++i) {
            bool silent = (random >> (80 + 3 * (i % count))) & 7 == 0;
            if (sheets[i].node != 0 && !silent) show(sheets[i], id);
        }
    }

    function pledge(uint32 node, bytes32 id, uint16 status, int32 value, uint256 random)
        private
        returns (Sheet memory made)
    {
        made = sheet(node, id, status, status == 0 ? finding(value) : bytes32(0));
        made.salt = keccak256(abi.encode(random, node, value, ledger.epoch()));
        seal(made);
        commit(made);
        _committers.push(node);
        _roots.push(rootOf(made));
        ++reached["batch committed"];
    }

    function show(Sheet memory made, bytes32 id) private {
        bool known = studies.study(id).labelRevealed;
        if (reveal(made) == 0) {
            ++reached[known ? "result after the label refused" : "result refused"];
            return;
        }
        holds(!known, "no result counts after the label");
        _reported[id] |= 1 << made.node;
        _sheets[id].push(abi.encode(made));
        ++reached["result counted"];
    }

    /// @notice Everybody pays for what is overdue, and nobody for anything else.
    function doPenalise(uint256) external {
        for (uint256 i; i < _roots.length; ++i) {
            (uint32 node, bytes32 root) = (_committers[i], _roots[i]);
            (uint256 epoch, uint256 count, uint8 state) = ledger.batchOf(node, root);
            uint96 stake = nodes.node(node).stake;
            try court.penalise(node, root) returns (uint96 taken) {
                holds(epoch < ledger.epoch() && (state == 1 || state == 4), "it was overdue, or repeated itself");
                uint256 due = UNREVEALED * count;
                holds(taken == (due < stake ? due : stake) || taken == 0, "what it costs");
                ++reached[state == 1 ? "silence penalised" : "repetition penalised"];
            } catch (bytes memory why) {
                only(why, IInferenceLedger.BatchNotOverdue.selector, "nothing to penalise");
            }
        }
        delete _committers;
        delete _roots;
    }

    function doAdvance(uint256 random) external {
        toEpoch(ledger.epoch() + 1 + random % 3);
    }

    function doFinalise(uint256 random) external {
        finalise(recent(random, ENDING));
    }

    function doChallenge(uint256 random) external {
        bytes32 id = recent(random, NEWEST);
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheetsOf(id), id);
        give(challenger, BOND, address(court));
        vm.recordLogs();
        vm.prank(challenger);
        try court.challenge(MODEL, batches, decisions) {
            Vm.Log[] memory logs = vm.getRecordedLogs();
            for (uint256 i; i < logs.length; ++i) {
                if (logs[i].topics[0] != ICourt.TaskChallenged.selector) continue;
                (, ICourt.First memory first) = abi.decode(logs[i].data, (uint96, ICourt.First));
                _first[id] = abi.encode(first);
            }
            _second[id] = _sheets[id].length;
            ++challenges;
        } catch (bytes memory why) {
            only(why, ICourt.NotChallengeable.selector, "challenge refused");
        }
    }

    function doResolve(uint256 random) external {
        resolve(recent(random, ENDING));
    }

    /// @notice What anybody can do when nobody else acts: every task ends.
    function endAll() external {
        toEpoch(ledger.epoch() + TASK_EPOCHS + WINDOW + 1);
        for (uint256 i; i < studyCount; ++i) {
            finalise(studyAt(i));
            resolve(studyAt(i));
        }
    }

    function finalise(bytes32 id) private {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheetsOf(id), id);
        vm.recordLogs();
        try court.finalise(MODEL, batches, decisions) returns (uint256 ended) {
            same(ended, 1, "one task ended or was reopened");
        } catch (bytes memory why) {
            only(why, ICourt.NothingToFinalise.selector, "nothing to finalise");
        }
        tell(id);
    }

    function resolve(bytes32 id) private {
        if (stateOf(id) != IInferenceLedger.TaskState.Contested) return;
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheetsOf(id), id);
        ICourt.First memory first = abi.decode(_first[id], (ICourt.First));
        vm.recordLogs();
        try court.resolve(MODEL, first, batches, decisions) {
            ++reached["challenge ended or reopened"];
        } catch (bytes memory why) {
            only(why, ICourt.NotResolvable.selector, "nothing to resolve");
        }
        tell(id);
    }

    /// @dev What was revealed on a study since it was challenged, or at all.
    function sheetsOf(bytes32 id) private view returns (Sheet[] memory sheets) {
        uint256 from = _second[id];
        sheets = new Sheet[](_sheets[id].length - from);
        for (uint256 i; i < sheets.length; ++i) {
            sheets[i] = abi.decode(_sheets[id][from + i], (Sheet));
        }
    }
}
