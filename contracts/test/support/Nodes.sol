// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {Ending, Endings} from "../../src/libraries/Ending.sol";
import {MultiProof} from "./MultiProof.sol";
import {Network} from "./Network.sol";
import {Vm} from "./Vm.sol";

/// @notice What nodes do: they seal results in batches, commit, reveal, and bring results as evidence.
abstract contract Nodes is Network {
    /// @notice One batch as its node keeps it.
    /// @param leaves of all results
    /// @param kept of those that count, filled when it is revealed
    struct Sheet {
        uint32 node;
        bytes32 salt;
        IInferenceLedger.Series[] series;
        bytes32[] leaves;
        bytes32[] kept;
    }

    /// @notice A result as a node would report it. Findings of tests are never so small that they could be a status.
    function opening(bytes32 studyId, uint32 node, uint16 status, bytes32 findings)
        internal
        pure
        returns (IInferenceLedger.Opening memory made)
    {
        made.studyId = studyId;
        made.artefacts = keccak256(abi.encode("artefacts", studyId, node));
        made.outcome = status == 0 ? findings : bytes32(uint256(status));
    }

    /// @notice Whether a result of {opening} is a failure.
    function isFailure(IInferenceLedger.Opening memory o) internal pure returns (bool) {
        return o.outcome != 0 && uint256(o.outcome) <= type(uint16).max;
    }

    /// @notice A series with its failures marked.
    function seriesOf(bytes32 modelId, IInferenceLedger.Opening[] memory openings)
        internal
        pure
        returns (IInferenceLedger.Series memory)
    {
        uint256 failed;
        for (uint256 i; i < openings.length; ++i) {
            if (isFailure(openings[i])) failed |= 1 << i;
        }
        return IInferenceLedger.Series(modelId, RUNTIME, failed, openings);
    }

    /// @notice A batch with one result of MODEL.
    function sheet(uint32 node, bytes32 studyId, uint16 status, bytes32 findings)
        internal
        view
        returns (Sheet memory)
    {
        IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](1);
        openings[0] = opening(studyId, node, status, findings);
        return sheet(node, MODEL, openings);
    }

    function sheet(uint32 node, bytes32 modelId, IInferenceLedger.Opening[] memory openings)
        internal
        view
        returns (Sheet memory)
    {
        IInferenceLedger.Series[] memory series = new IInferenceLedger.Series[](1);
        series[0] = seriesOf(modelId, openings);
        return sheet(node, series);
    }

    function sheet(uint32 node, IInferenceLedger.Series[] memory series) internal view returns (Sheet memory made) {
        made.node = node;
        made.series = series;
        made.salt = keccak256(abi.encode("salt", node, series));
        seal(made);
    }

    /// @notice Makes the leaves of a batch whose results, salt or node were changed.
    function seal(Sheet memory made) internal view {
        uint256 size;
        for (uint256 i; i < made.series.length; ++i) {
            size += made.series[i].openings.length;
        }
        made.leaves = new bytes32[](size);
        size = 0;
        for (uint256 i; i < made.series.length; ++i) {
            IInferenceLedger.Series memory s = made.series[i];
            for (uint256 j; j < s.openings.length; ++j) {
                made.leaves[size++] = sealOf(made, s, j);
            }
        }
        made.kept = made.leaves;
    }

    function sealOf(Sheet memory made, IInferenceLedger.Series memory s, uint256 i) internal view returns (bytes32) {
        return ledger.sealOf(made.node, made.salt, s.modelId, s.runtime, s.openings[i], (s.failed >> i) & 1 != 0);
    }

    function rootOf(Sheet memory made) internal pure returns (bytes32) {
        return MultiProof.root(made.leaves);
    }

    function signatureOf(Sheet memory made, uint256 key) internal view returns (bytes32 r, bytes32 vs) {
        // forge-lint: disable-start(unsafe-typecast)
        bytes32 digest = ledger.commitmentDigest(
            made.node, uint32(ledger.epoch()), rootOf(made), uint16(made.leaves.length)
        );
        // forge-lint: disable-end(unsafe-typecast)
        return vm.signCompact(key, digest);
    }

    /// @notice Commits; the block must be in a commit phase.
    function commit(Sheet memory made) internal {
        commit(made, keyOf(made.node));
    }

    function commit(Sheet memory made, uint256 key) internal {
        (bytes32 r, bytes32 vs) = signatureOf(made, key);
        vm.prank(relay);
        // forge-lint: disable-next-line(unsafe-typecast)
        ledger.commit(made.node, rootOf(made), uint16(made.leaves.length), r, vs);
    }

    /// @notice Reveals, and notes which results count.
    function reveal(Sheet memory made) internal returns (uint256 counted) {
        vm.recordLogs();
        vm.prank(relay);
        counted = ledger.reveal(made.node, made.salt, made.series);
        keep(made, vm.getRecordedLogs(), counted);
    }

    /// @dev Picks the leaves that count from the events of a reveal.
    function keep(Sheet memory made, Vm.Log[] memory logs, uint256 counted) private pure {
        made.kept = new bytes32[](counted);
        uint256 next;
        uint256 leaf;
        uint256 s;
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != IInferenceLedger.ResultsRevealed.selector) continue;
            (,, uint256 bits,,) =
                abi.decode(logs[i].data, (bytes32, bytes32, uint256, uint256, IInferenceLedger.Opening[]));
            for (uint256 j; j < made.series[s].openings.length; ++j) {
                if ((bits >> j) & 1 != 0) made.kept[next++] = made.leaves[leaf];
                ++leaf;
            }
            ++s;
        }
        holds(next == counted, "as many bits as results that count");
    }

    /// @notice Takes batches through the next epoch; ends in its reveal phase.
    function run(Sheet[] memory sheets) internal {
        nextEpoch();
        for (uint256 i; i < sheets.length; ++i) {
            commit(sheets[i]);
        }
        toReveals();
        for (uint256 i; i < sheets.length; ++i) {
            reveal(sheets[i]);
        }
    }

    /// @notice A batch for each node from `first` on, with one status-0 result of MODEL and this finding.
    function votes(bytes32 studyId, uint32 first, int32[] memory said) internal view returns (Sheet[] memory made) {
        made = new Sheet[](said.length);
        for (uint32 i; i < said.length; ++i) {
            made[i] = sheet(first + i, studyId, 0, finding(said[i]));
        }
    }

    function values(int32 a) internal pure returns (int32[] memory made) {
        made = new int32[](1);
        made[0] = a;
    }

    function values(int32 a, int32 b) internal pure returns (int32[] memory made) {
        made = new int32[](2);
        (made[0], made[1]) = (a, b);
    }

    function values(int32 a, int32 b, int32 c) internal pure returns (int32[] memory made) {
        made = new int32[](3);
        (made[0], made[1], made[2]) = (a, b, c);
    }

    function values(int32 a, int32 b, int32 c, int32 d) internal pure returns (int32[] memory made) {
        made = new int32[](4);
        (made[0], made[1], made[2], made[3]) = (a, b, c, d);
    }

    /// @notice Batches one after another.
    function joined(Sheet[] memory a, Sheet[] memory b) internal pure returns (Sheet[] memory all) {
        all = new Sheet[](a.length + b.length);
        for (uint256 i; i < all.length; ++i) {
            all[i] = i < a.length ? a[i] : b[i - a.length];
        }
    }

    function only(bytes32 studyId) internal pure returns (bytes32[] memory ids) {
        ids = new bytes32[](1);
        ids[0] = studyId;
    }

    /// @notice All that revealed batches say of some studies, as evidence; batches that say nothing are left out.
    /// @param ids by ascending index, as they stand in the batches
    function evidence(Sheet[] memory sheets, bytes32 modelId, bytes32[] memory ids)
        internal
        view
        returns (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions)
    {
        batches = new ICourt.Batch[](sheets.length);
        decisions = new ICourt.Decision[](ids.length);
        for (uint256 d; d < ids.length; ++d) {
            decisions[d] = ICourt.Decision(ids[d], 0, new ICourt.Verdict[](0));
        }
        sheets = byNode(sheets);
        uint256 b;
        for (uint256 i; i < sheets.length; ++i) {
            // forge-lint: disable-next-line(unsafe-typecast)
            if (cite(sheets[i], modelId, decisions, batches, uint8(b))) ++b;
        }
        assembly ("memory-safe") {
            mstore(batches, b)
        }
    }

    /// @dev A copy by ascending node; equal ones stay in their order.
    function byNode(Sheet[] memory sheets) private pure returns (Sheet[] memory sorted) {
        sorted = new Sheet[](sheets.length);
        for (uint256 i; i < sheets.length; ++i) {
            uint256 place = i;
            for (; place != 0 && sorted[place - 1].node > sheets[i].node; --place) {
                sorted[place] = sorted[place - 1];
            }
            sorted[place] = sheets[i];
        }
    }

    function evidence(Sheet[] memory sheets, bytes32 studyId)
        internal
        view
        returns (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions)
    {
        return evidence(sheets, MODEL, only(studyId));
    }

    /// @dev Adds a batch's results on the decisions' studies to them, and the batch with a proof of these.
    function cite(
        Sheet memory from,
        bytes32 modelId,
        ICourt.Decision[] memory decisions,
        ICourt.Batch[] memory batches,
        uint8 b
    ) private view returns (bool) {
        uint256[] memory places = new uint256[](decisions.length);
        uint256 found;
        for (uint256 d; d < decisions.length; ++d) {
            (bool there, uint256 place, IInferenceLedger.Opening memory o) =
                resultOn(from, modelId, decisions[d].studyId);
            if (!there) continue;
            append(decisions[d], b, o);
            places[found++] = place;
        }
        if (found == 0) return false;
        assembly ("memory-safe") {
            mstore(places, found)
        }
        (bytes32[] memory proof, bool[] memory flags) = MultiProof.prove(from.kept, places);
        // A whole batch needs no flags.
        if (proof.length == 0) flags = new bool[](0);
        batches[b] = ICourt.Batch(from.node, from.salt, RUNTIME, proof, flags);
        return true;
    }

    /// @dev Finds a result among those that count.
    function resultOn(Sheet memory from, bytes32 modelId, bytes32 studyId)
        private
        view
        returns (bool there, uint256 place, IInferenceLedger.Opening memory o)
    {
        for (uint256 s; s < from.series.length; ++s) {
            IInferenceLedger.Series memory series = from.series[s];
            if (series.modelId != modelId) continue;
            for (uint256 i; i < series.openings.length; ++i) {
                o = series.openings[i];
                if (o.studyId != studyId) continue;
                bytes32 leaf = sealOf(from, series, i);
                for (place = 0; place < from.kept.length; ++place) {
                    if (from.kept[place] == leaf) return (true, place, o);
                }
            }
        }
    }

    function append(ICourt.Decision memory decision, uint8 batch, IInferenceLedger.Opening memory o) internal pure {
        uint256 last = decision.verdicts.length;
        ICourt.Verdict[] memory longer = new ICourt.Verdict[](last + 1);
        for (uint256 v; v < last; ++v) {
            longer[v] = decision.verdicts[v];
        }
        longer[last] = ICourt.Verdict(o.artefacts, o.outcome);
        decision.verdicts = longer;
        decision.marks |= (uint256(batch) | (isFailure(o) ? 0x100 : 0)) << (16 * last);
    }

    /// @notice The end of a final task that judged nothing.
    function paidFor(uint256 status, uint256 paid) internal pure returns (Ending) {
        return Endings.pack(uint256(IInferenceLedger.TaskState.Final), false, status, paid, 0);
    }

    /// @notice Finalises, or reopens, one task of MODEL with all that some batches say of it.
    function finalise(Sheet[] memory sheets, bytes32 studyId) internal returns (uint256) {
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, studyId);
        vm.prank(relay);
        return court.finalise(MODEL, batches, decisions);
    }

    function stateOf(bytes32 studyId) internal view returns (IInferenceLedger.TaskState) {
        return ledger.task(studyId, MODEL).state;
    }

    function isIn(bytes32 studyId, IInferenceLedger.TaskState state) internal view {
        same(uint256(stateOf(studyId)), uint256(state), "state");
    }
}
