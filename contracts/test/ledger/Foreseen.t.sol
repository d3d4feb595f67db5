// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {IStudyRegistry} from "../../src/interfaces/IStudyRegistry.sol";
import {Nodes} from "../support/Nodes.sol";
import {Vm} from "../support/Vm.sol";

/// @notice What the ledger says beforehand of a result is what it does with it: whole batches, on studies and tasks of
/// every kind, that came up in two epochs.
abstract contract Foreseen is Nodes {
    uint256 private constant STUDIES = 20;

    bytes32[] private ids;

    /// @dev How many nodes there are.
    function crowd() internal pure virtual returns (uint32);

    /// @dev Of the model.
    function offered() internal pure virtual returns (IModelRegistry.Terms memory);

    function setUp() public override {
        super.setUp();
        registerNodes(crowd());
        publish(MODEL, offered());
        fund(MODEL, 100 * FEE);
        registerFrom(0, STUDIES / 2);
        nextEpoch();
        registerFrom(STUDIES / 2, STUDIES);
        vm.prank(contributor);
        studies.withdraw(ids[3]);
    }

    function registerFrom(uint256 from, uint256 to) private {
        for (uint256 i = from; i < to; ++i) {
            ids.push(keccak256(abi.encode("foreseen", i)));
            announce(kind(i));
        }
        nextBlock();
        for (uint256 i = from; i < to; ++i) {
            vm.prank(contributor);
            studies.register(kind(i), "salt");
        }
    }

    /// @dev Study i: of another modality now and then, or without consent.
    function kind(uint256 i) private view returns (IStudyRegistry.Registration memory made) {
        made = registration(ids[i]);
        if (i % 6 == 4) made.modality = 2;
        if (i % 6 == 5) made.consentScopes = 4;
    }

    /// @notice Three epochs of random batches, one after another.
    function testFuzz_asForeseen(uint256 seed) external {
        for (uint256 round; round < 3; ++round) {
            nextEpoch();
            uint256 batches = 1 + uint256(keccak256(abi.encode(seed, round))) % 5;
            Sheet[] memory sheets = new Sheet[](batches);
            for (uint256 b; b < batches; ++b) {
                sheets[b] = randomSheet(uint256(keccak256(abi.encode(seed, round, b))));
                commit(sheets[b]);
            }
            toReveals();
            for (uint256 b; b < batches; ++b) {
                revealAsForeseen(sheets[b]);
            }
        }
    }

    /// @dev Some studies for a node that may have reported on them before, and one that nobody knows, in any place.
    function randomSheet(uint256 random) private view returns (Sheet memory) {
        // forge-lint: disable-next-line(unsafe-typecast)
        uint32 node = uint32(1 + random % crowd());
        IInferenceLedger.Opening[] memory openings = new IInferenceLedger.Opening[](STUDIES + 1);
        uint256 size;
        for (uint256 i; i < STUDIES; ++i) {
            if (i == (random >> 64) % STUDIES) openings[size++] = opening(keccak256(abi.encode(random)), node, 0, 0);
            if ((random >> (8 + i)) & 1 == 0) openings[size++] = randomOpening(random, node, i);
        }
        assembly ("memory-safe") {
            mstore(openings, size)
        }
        return sheet(node, MODEL, openings);
    }

    /// @dev A finding or, as often, a failure.
    function randomOpening(uint256 random, uint32 node, uint256 i)
        private
        view
        returns (IInferenceLedger.Opening memory)
    {
        // forge-lint: disable-start(unsafe-typecast)
        uint16 status = uint16((random >> (128 + i)) & 1);
        return opening(ids[i], node, status, finding(int32(uint32(random >> 96) % 4)));
        // forge-lint: disable-end(unsafe-typecast)
    }

    function revealAsForeseen(Sheet memory made) private {
        bytes32[] memory asked = studiesOf(made);
        uint256 epoch = ledger.epoch();
        IInferenceLedger.Refusal[] memory foreseen = ledger.refusalsAmong(asked, MODEL, made.node, epoch);
        vm.recordLogs();
        uint256 counted = ledger.reveal(made.node, made.salt, made.series);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 bits;
        uint256 next;
        for (uint256 i; i < foreseen.length; ++i) {
            if (foreseen[i] == IInferenceLedger.Refusal.None) {
                bits |= 1 << i;
                foreseen[i] = IInferenceLedger.Refusal.AlreadyReported;
            } else {
                next = refusedIn(logs, next, asked[i], foreseen[i]);
            }
            same(
                uint256(ledger.refusalOf(asked[i], MODEL, made.node, epoch)), uint256(foreseen[i]), "from now on"
            );
        }
        same(countedIn(logs[logs.length - 1].data), bits, "which count");
        same(counted, count(bits), "how many");
    }

    function studiesOf(Sheet memory made) private pure returns (bytes32[] memory asked) {
        asked = new bytes32[](made.series[0].openings.length);
        for (uint256 i; i < asked.length; ++i) {
            asked[i] = made.series[0].openings[i].studyId;
        }
    }

    /// @dev Checks the next refusal among logs and returns the place after it.
    function refusedIn(Vm.Log[] memory logs, uint256 next, bytes32 studyId, IInferenceLedger.Refusal why)
        private
        pure
        returns (uint256)
    {
        while (logs[next].topics[0] != IInferenceLedger.ResultRefused.selector) ++next;
        same(logs[next].topics[1], taskId(studyId), "task");
        same(uint256(bytes32(logs[next].data)), uint256(why), "as foreseen");
        return next + 1;
    }

    /// @dev The third word of ResultsRevealed.
    function countedIn(bytes memory data) private pure returns (uint256 bits) {
        assembly ("memory-safe") {
            bits := mload(add(data, 0x60))
        }
    }

    function count(uint256 set) private pure returns (uint256 n) {
        for (; set != 0; set &= set - 1) ++n;
    }
}

/// @notice By nodes that a lot selects among many.
contract ForeseenTest is Foreseen {
    function crowd() internal pure override returns (uint32) {
        return 12;
    }

    function offered() internal pure override returns (IModelRegistry.Terms memory) {
        return terms(2, 2, 3, 4, 5);
    }
}

/// @notice By nodes that are all selected, so that results alike are counted in a row.
contract ForeseenByAllTest is Foreseen {
    function crowd() internal pure override returns (uint32) {
        return 4;
    }

    function offered() internal pure override returns (IModelRegistry.Terms memory) {
        return terms(2, 2, 4, 4, 5);
    }
}
