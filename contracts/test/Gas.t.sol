// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../src/interfaces/IInferenceLedger.sol";
import {Nodes} from "./support/Nodes.sol";
import {Relay} from "./support/Relay.sol";

/// @notice What a result costs from its seal to its finality and payment, everything included (transactions, calldata,
/// the seed of the epoch), in batches on studies that were registered one after another. Runs isolated: every call is
/// a transaction of its own.
/// forge-config: default.isolate = true
contract GasTest is Nodes {
    uint32 private constant NODES = 3;

    /// @dev How many studies there are before those of a measurement.
    uint256 private before = 8;

    /// @dev Who posts for all nodes at once; none if each posts for itself.
    Relay private bundler;

    /// @dev EIP-7825.
    uint256 private constant TRANSACTION_CAP = 1 << 24;

    function test_oneFinding() external {
        holds(measure("1 finding, 32 tasks", 1, 32) <= 20_000, "at most 20,000 gas a result");
    }

    function test_eightFindings() external {
        holds(measure("8 findings, 32 tasks", 8, 32) <= 20_000, "at most 20,000 gas a result");
    }

    /// @notice A batch begins where the one before ended, which need not be where a slot of lanes does.
    function test_withinASlot() external {
        before = 12;
        holds(measure("8 findings, 32 tasks, within a slot", 8, 32) <= 20_000, "at most 20,000 gas a result");
    }

    function test_sixtyFourTasks() external {
        holds(measure("1 finding, 64 tasks", 1, 64) <= 17_500, "at most 17,500 gas a result");
    }

    function test_eightTasks() external {
        measure("1 finding, 8 tasks", 1, 8);
    }

    function test_alone() external {
        measure("1 finding, 1 task", 1, 1);
    }

    /// @notice A relay, or the operator of several nodes, posts the batches of all of them in one transaction a phase.
    function test_postedTogether() external {
        bundler = new Relay();
        holds(measure("1 finding, 32 tasks, posted together", 1, 32) <= 17_500, "at most 17,500 gas a result");
    }

    function test_postedTogetherSixtyFour() external {
        bundler = new Relay();
        holds(measure("8 findings, 64 tasks, posted together", 8, 64) <= 16_000, "at most 16,000 gas a result");
    }

    /// @notice The dearest batch that the ledger takes: each result of another model, and nothing of it seen before.
    function test_dearestBatchFitsATransaction() external {
        registerNodes(1);
        uint256 most = ledger.MAX_BATCH();
        bytes32[] memory ids = studiesFrom(0, most);
        IInferenceLedger.Series[] memory series = new IInferenceLedger.Series[](most);
        for (uint256 i; i < most; ++i) {
            bytes32 modelId = bytes32(i + 1);
            publish(modelId, terms(8, 1, 1, 1, 0));
            fund(modelId, FEE);
            series[i] = IInferenceLedger.Series(modelId, keccak256(abi.encode(i)), 0, new IInferenceLedger.Opening[](1));
            series[i].openings[0] = opening(ids[i], 1, 0, keccak256(abi.encode(i)));
        }
        Sheet memory dearest = sheet(1, series);
        nextEpoch();
        commit(dearest);
        used();
        toReveals();
        same(reveal(dearest), most, "counted");
        vm.snapshotValue("gas", "dearest batch: reveal, a result", used() / most);
    }

    /// @notice The dearest task to be made final: eight results, of which four are slashed, and its lane in a
    /// slot by itself. Who finalises chooses how many such tasks go into a transaction.
    function test_dearestTasks() external {
        registerNodes(8);
        publish(MODEL, terms(8, 4, 8, 8, 0));
        fund(MODEL, 1000 ether);
        bytes32[] memory all = studiesFrom(0, 64);
        bytes32[] memory ids = new bytes32[](8);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = all[8 * i];
        }
        Sheet[] memory sheets = new Sheet[](8);
        for (uint32 node = 1; node <= 8; ++node) {
            IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](ids.length);
            for (uint256 i; i < ids.length; ++i) {
                openings[i] = opening(ids[i], node, 0, node <= 4 ? bytes32(0) : keccak256(abi.encode(node, i)));
            }
            sheets[node - 1] = sheet(node, MODEL, openings);
        }
        run(sheets);
        pastWindow();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, MODEL, ids);
        same(court.finalise(MODEL, batches, decisions), ids.length, "ended");
        vm.snapshotValue("gas", "dearest task: finalise", used() / ids.length);
    }

    /// @dev Returns what a result of three on `tasks` tasks costs.
    function measure(string memory name, uint8 findingCount, uint256 tasks) private returns (uint256 average) {
        registerNodes(NODES);
        publish(MODEL, terms(findingCount, 3, 3, 3, 5));
        fund(MODEL, 1000 ether);
        // Some studies beforehand, so that accounts and totals exist, as they do in a network that runs.
        runAll(findingCount, studiesFrom(0, before));
        (uint256 commits, uint256 reveals, uint256 finalisation) = runAll(findingCount, studiesFrom(before, tasks));
        uint256 results = tasks * NODES;
        average = (commits + reveals + finalisation) / results;
        note(name, "commit, a result", commits / results);
        note(name, "reveal, a result", reveals / results);
        note(name, "finalise, a result", finalisation / results);
        note(name, "all, a result", average);
    }

    function note(string memory name, string memory part, uint256 gas) private {
        vm.snapshotValue("gas", string.concat(name, ": ", part), gas);
    }

    function studiesFrom(uint256 from, uint256 count) private returns (bytes32[] memory ids) {
        ids = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            ids[i] = keccak256(abi.encode(from + i));
        }
        registerStudies(ids);
    }

    function runAll(uint8 findingCount, bytes32[] memory ids)
        private
        returns (uint256 commits, uint256 reveals, uint256 finalisation)
    {
        Sheet[] memory sheets = new Sheet[](NODES);
        for (uint32 node = 1; node <= NODES; ++node) {
            sheets[node - 1] = reportAll(findingCount, node, ids);
        }
        nextEpoch();
        (commits, reveals) = address(bundler) == address(0) ? postEach(sheets) : postTogether(sheets);
        pastWindow();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, MODEL, ids);
        vm.prank(relay);
        same(court.finalise(MODEL, batches, decisions), ids.length, "ended");
        finalisation = used();
    }

    function postEach(Sheet[] memory sheets) private returns (uint256 commits, uint256 reveals) {
        for (uint256 i; i < NODES; ++i) {
            commit(sheets[i]);
            commits += used();
        }
        toReveals();
        for (uint256 i; i < NODES; ++i) {
            same(reveal(sheets[i]), sheets[i].leaves.length, "counted");
            reveals += used();
        }
    }

    function postTogether(Sheet[] memory sheets) private returns (uint256 commits, uint256 reveals) {
        bytes[] memory calls = new bytes[](NODES);
        for (uint256 i; i < NODES; ++i) {
            Sheet memory s = sheets[i];
            (bytes32 r, bytes32 vs) = signatureOf(s, keyOf(s.node));
            // forge-lint: disable-next-line(unsafe-typecast)
            calls[i] = abi.encodeCall(ledger.commit, (s.node, rootOf(s), uint16(s.leaves.length), r, vs));
        }
        bundler.post(address(ledger), calls);
        commits = used();
        toReveals();
        for (uint256 i; i < NODES; ++i) {
            calls[i] = abi.encodeCall(ledger.reveal, (sheets[i].node, sheets[i].salt, sheets[i].series));
        }
        bundler.post(address(ledger), calls);
        reveals = used();
    }

    /// @dev Values differ from node to node within the tolerance, so that agreement is computed in full.
    function reportAll(uint8 findingCount, uint32 node, bytes32[] memory ids) private view returns (Sheet memory) {
        uint256 findings;
        for (uint256 j; j < findingCount; ++j) {
            findings |= (uint256(0x1234_5670) + node) << (224 - 32 * j);
        }
        IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            openings[i] = opening(ids[i], node, 0, bytes32(findings));
        }
        return sheet(node, MODEL, openings);
    }

    function used() private view returns (uint256 gas) {
        gas = vm.lastCallGas().gasTotalUsed;
        holds(gas < TRANSACTION_CAP, "fits one transaction");
    }
}
