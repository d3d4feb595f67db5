// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICourt} from "../../src/interfaces/ICourt.sol";
import {Deployment} from "../support/Deployment.sol";
import {Nodes} from "../support/Nodes.sol";

/// @notice A court whose penalty for two hidden results is more than any number of tokens.
contract PenaltiesTest is Nodes {
    function genesis() internal view override returns (Deployment.Genesis memory made) {
        made = super.genesis();
        made.penalties.unrevealed = type(uint96).max;
    }

    function test_penaltiesAreAsDeployed() external view {
        same(keccak256(abi.encode(court.penalties())), keccak256(abi.encode(genesis().penalties)), "penalties");
        same(court.epochsToFinal(), WINDOW + LIFE + 2, "epochs to final");
    }

    function test_theLargestPenaltyTakesTheStake() external {
        registerNodes(1);
        nextEpoch();
        bytes32 root = keccak256("never opened");
        (bytes32 r, bytes32 vs) = vm.signCompact(keyOf(1), ledger.commitmentDigest(1, 2, root, 2));
        ledger.commit(1, root, 2, r, vs);
        nextEpoch();
        vm.expectEmit(address(court));
        emit ICourt.BatchPenalised(1, root, STAKE);
        same(court.penalise(1, root), STAKE, "taken");
    }
}
