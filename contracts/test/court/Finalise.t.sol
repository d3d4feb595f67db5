// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {Endings} from "../../src/libraries/Ending.sol";
import {IRewardPool} from "../../src/interfaces/IRewardPool.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice How tasks become final and who is paid.
contract FinaliseTest is Nodes {
    function setUp() public override {
        super.setUp();
        registerNodes(6);
        open(terms(1, 3, 6, 8, 5));
    }

    function test_threeThatAgreeMakeATaskFinalAndArePaid() external {
        Sheet[] memory sheets = votes(STUDY, 1, values(100, 104, 99));
        run(sheets);
        same(ledger.task(STUDY, MODEL).count, 3, "count");
        pastWindow();
        (ICourt.Batch[] memory batches, ICourt.Decision[] memory decisions) = evidence(sheets, STUDY);
        vm.expectEmit(address(court));
        emit ICourt.TaskFinalised(
            taskId(STUDY),
            STUDY,
            finding(100),
            bytes32(uint256(1) << 224 | uint256(2) << 192 | uint256(3) << 160),
            Endings.pack(
                uint256(IInferenceLedger.TaskState.Final), true, 0, 2 ether + 3 * (uint256(8 ether) / 3), 4 ether
            )
        );
        same(court.finalise(MODEL, batches, decisions), 1, "ended");
        isIn(STUDY, IInferenceLedger.TaskState.Final);
        holds(studies.study(STUDY).accepted, "accepted");
        for (uint256 i = 1; i <= 3; ++i) {
            same(pool.credit(ownerOf(i)), uint256(8 ether) / 3, "part of the fee");
        }
        same(pool.credit(contributor), 2 ether + 4 ether, "royalty and emission");
        uint256 paid = 2 ether + 3 * (uint256(8 ether) / 3);
        same(models.model(MODEL).escrow, 100 * FEE - paid, "escrow");
        IRewardPool.Totals memory totals = pool.totals();
        same(totals.escrowed, models.model(MODEL).escrow, "vault");
        same(totals.credited, paid + 4 ether, "credits");
    }
}
