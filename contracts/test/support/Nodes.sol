// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
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

    /// @notice A result as a node would report it.
    function opening(bytes32 studyId, uint32 node, uint16 status, bytes32 findings)
        internal
        pure
        returns (IInferenceLedger.Opening memory made)
    {
        made.studyId = studyId;
        made.studyCid = cidOf(studyId);
        made.artefacts = keccak256(abi.encode("artefacts", studyId, node));
        made.findings = findings;
        made.status = status;
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
        series[0] = IInferenceLedger.Series(modelId, RUNTIME, openings);
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
                made.leaves[size++] = ledger.sealOf(made.node, made.salt, s.modelId, s.runtime, s.openings[j]);
            }
        }
        made.kept = made.leaves;
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
            (,, uint256 bits,) =
                abi.decode(logs[i].data, (bytes32, bytes32, uint256, IInferenceLedger.Opening[]));
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
            decisions[d] = ICourt.Decision(ids[d], new ICourt.Verdict[](0));
        }
        uint256 b;
        for (uint256 i; i < sheets.length; ++i) {
            // forge-lint: disable-next-line(unsafe-typecast)
            if (cite(sheets[i], modelId, decisions, batches, uint8(b))) ++b;
        }
        assembly ("memory-safe") {
            mstore(batches, b)
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
            (bool there, uint256 place, ICourt.Verdict memory verdict) = verdictOn(from, modelId, decisions[d].studyId);
            if (!there) continue;
            verdict.batch = b;
            append(decisions[d], verdict);
            places[found++] = place;
        }
        if (found == 0) return false;
        assembly ("memory-safe") {
            mstore(places, found)
        }
        (bytes32[] memory proof, bool[] memory flags) = MultiProof.prove(from.kept, places);
        // A whole batch needs no flags.
        if (proof.length == 0) flags = new bool[](0);
        batches[b] = ICourt.Batch(from.node, from.salt, proof, flags);
        return true;
    }

    /// @dev Finds a result among those that count.
    function verdictOn(Sheet memory from, bytes32 modelId, bytes32 studyId)
        private
        view
        returns (bool there, uint256 place, ICourt.Verdict memory verdict)
    {
        for (uint256 s; s < from.series.length; ++s) {
            IInferenceLedger.Series memory series = from.series[s];
            if (series.modelId != modelId) continue;
            for (uint256 i; i < series.openings.length; ++i) {
                IInferenceLedger.Opening memory o = series.openings[i];
                if (o.studyId != studyId) continue;
                bytes32 leaf = ledger.sealOf(from.node, from.salt, modelId, series.runtime, o);
                for (place = 0; place < from.kept.length; ++place) {
                    if (from.kept[place] != leaf) continue;
                    verdict.status = o.status;
                    verdict.findings = o.findings;
                    verdict.trace = traceOf(o, series.runtime);
                    return (true, place, verdict);
                }
            }
        }
    }

    function traceOf(IInferenceLedger.Opening memory o, bytes32 runtime) internal pure returns (bytes32) {
        bytes32 typeHash = keccak256("Trace(bytes32 studyCid,bytes32 artefacts,bytes32 runtime)");
        return keccak256(abi.encode(typeHash, o.studyCid, o.artefacts, runtime));
    }

    function append(ICourt.Decision memory decision, ICourt.Verdict memory verdict) internal pure {
        ICourt.Verdict[] memory longer = new ICourt.Verdict[](decision.verdicts.length + 1);
        for (uint256 v; v + 1 < longer.length; ++v) {
            longer[v] = decision.verdicts[v];
        }
        longer[longer.length - 1] = verdict;
        decision.verdicts = longer;
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
