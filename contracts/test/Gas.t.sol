// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../src/interfaces/IInferenceLedger.sol";
import {Network} from "./support/Network.sol";

/// @notice What a result costs, everything included (transaction, calldata, finalisation and payment), in batches of 64
/// results of 64 tasks by one node each, as nodes post them. Runs isolated: every submit is a transaction of its own.
/// forge-config: default.isolate = true
contract GasTest is Network {
    uint256 private constant BATCH = 64;

    /// @dev EIP-7825.
    uint256 private constant TRANSACTION_CAP = 1 << 24;

    function test_threeOfThreeOneFinding() external {
        uint256 average = measure("k=3, 1 finding", 1, 3, BATCH);
        holds(average <= 45_000, "at most 45,000 gas a result");
    }

    function test_threeOfThreeEightFindings() external {
        measure("k=3, 8 findings", 8, 3, BATCH);
    }

    function test_twoOfTwoOneFinding() external {
        measure("k=2, 1 finding", 1, 2, BATCH);
    }

    function test_twoOfTwoEightFindings() external {
        measure("k=2, 8 findings", 8, 2, BATCH);
    }

    function test_oneOfOneOneFinding() external {
        measure("k=1, 1 finding", 1, 1, BATCH);
    }

    function test_alone() external {
        measure("k=3, 1 finding, batch of 1", 1, 3, 1);
    }

    /// @notice The dearest batch that the ledger takes: each result final at once with eight findings, and each of
    /// another study, contributor, model, vendor's escrow, node and owner, none of them seen before.
    function test_dearestBatchFitsATransaction() external {
        uint256 most = ledger.MAX_BATCH();
        registerNodes(most);
        IInferenceLedger.SignedResult[] memory results = new IInferenceLedger.SignedResult[](most);
        for (uint256 i; i < most; ++i) {
            bytes32 id = keccak256(abi.encode("dearest", i));
            contributor = address(uint160(0x20000 + i));
            registerStudy(id);
            publish(id, terms(8, 1, 1, 0));
            fund(id, FEE);
            // forge-lint: disable-next-line(unsafe-typecast)
            results[i] = signed(id, id, uint32(i + 1), 0, keccak256(abi.encode(i)));
        }
        vm.prank(relay);
        same(ledger.submit(results), most, "accepted");
        uint256 used = vm.lastCallGas().gasTotalUsed;
        vm.snapshotValue("gas", "dearest batch, a result", used / most);
        holds(used < TRANSACTION_CAP, "the dearest batch fits one transaction");
    }

    /// @dev One transaction for each node; returns the average over all.
    function measure(string memory name, uint8 findingCount, uint8 quorum, uint256 batch) private returns (uint256) {
        registerNodes(quorum);
        publish(MODEL, terms(findingCount, quorum, quorum, 5));
        fund(MODEL, 1000 ether);
        // A study beforehand, so that accounts and totals exist, as they do in a network that runs.
        warmUp(findingCount, quorum);
        for (uint256 i = 1; i <= batch; ++i) {
            registerStudy(keccak256(abi.encode(i)));
        }
        uint256 total;
        for (uint32 node = 1; node <= quorum; ++node) {
            uint256 used = submitAll(findingCount, node, 1, batch);
            holds(used < TRANSACTION_CAP, "a batch fits one transaction");
            vm.snapshotValue("gas", string.concat(name, ", result ", vm.toString(node), " of the task"), used / batch);
            total += used;
        }
        uint256 average = total / (batch * quorum);
        vm.snapshotValue("gas", string.concat(name, ", average"), average);
        return average;
    }

    function warmUp(uint8 findingCount, uint8 quorum) private {
        registerStudy(keccak256(abi.encode(uint256(0))));
        for (uint32 node = 1; node <= quorum; ++node) {
            submitAll(findingCount, node, 0, 1);
        }
    }

    function submitAll(uint8 findingCount, uint32 node, uint256 from, uint256 count) private returns (uint256) {
        IInferenceLedger.SignedResult[] memory results = new IInferenceLedger.SignedResult[](count);
        for (uint256 i; i < count; ++i) {
            // Values differ from node to node within the tolerance, so that agreement is computed in full.
            uint256 findings;
            for (uint256 j; j < findingCount; ++j) {
                findings |= (uint256(0x1234_5670) + node) << (224 - 32 * j);
            }
            results[i] = signed(keccak256(abi.encode(from + i)), node, 0, bytes32(findings));
        }
        vm.prank(relay);
        same(ledger.submit(results), count, "accepted");
        return vm.lastCallGas().gasTotalUsed;
    }
}
