// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Admission} from "../../src/Admission.sol";
import {Court} from "../../src/Court.sol";
import {FluoroToken} from "../../src/FluoroToken.sol";
import {Governance} from "../../src/Governance.sol";
import {InferenceLedger} from "../../src/InferenceLedger.sol";
import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {NodeRegistry} from "../../src/NodeRegistry.sol";
import {RewardPool} from "../../src/RewardPool.sol";
import {StudyRegistry} from "../../src/StudyRegistry.sol";
import {ICourt} from "../../src/interfaces/ICourt.sol";
import {IInferenceLedger} from "../../src/interfaces/IInferenceLedger.sol";
import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {IRewardPool} from "../../src/interfaces/IRewardPool.sol";
import {IStudyRegistry} from "../../src/interfaces/IStudyRegistry.sol";
import {Vm} from "./Vm.sol";

/// @notice The nine contracts of a network, created in the documented order with predicted addresses.
library Deployment {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    struct Contracts {
        FluoroToken token;
        Governance governance;
        Admission admission;
        NodeRegistry nodes;
        ModelRegistry models;
        StudyRegistry studies;
        RewardPool pool;
        InferenceLedger ledger;
        Court court;
    }

    struct Genesis {
        uint256 cap;
        address treasury;
        uint256 initialSupply;
        IRewardPool.Params params;
        IStudyRegistry.LabelWindow window;
        Governance.Seats seats;
        Admission.Policy policy;
        uint96 fullStake;
        uint96 operatorStake;
        INodeRegistry.Params nodes;
        IInferenceLedger.Schedule schedule;
        ICourt.Penalties penalties;
    }

    /// @param deployer the account that creates: the calling contract, or the one it pranks
    function create(Genesis memory genesis, address deployer) internal returns (Contracts memory made) {
        uint256 nonce = vm.getNonce(deployer);
        address pool = vm.computeCreateAddress(deployer, nonce + 6);
        address ledger = vm.computeCreateAddress(deployer, nonce + 7);
        address court = vm.computeCreateAddress(deployer, nonce + 8);

        made.token =
            FluoroToken(make("FluoroToken", abi.encode(genesis.cap, genesis.treasury, genesis.initialSupply, pool)));
        made.governance = Governance(make("Governance", abi.encode(genesis.seats)));
        made.admission = Admission(
            make(
                "Admission",
                abi.encode(genesis.policy, made.governance, genesis.fullStake, genesis.operatorStake)
            )
        );
        made.nodes =
            NodeRegistry(make("NodeRegistry", abi.encode(made.token, made.admission, court, genesis.nodes)));
        made.models =
            ModelRegistry(make("ModelRegistry", abi.encode(made.token, pool, ledger, court, made.governance)));
        made.studies = StudyRegistry(make("StudyRegistry", abi.encode(ledger, court, pool, made.governance, genesis.window)));
        made.pool =
            RewardPool(make("RewardPool", abi.encode(made.token, made.models, made.studies, court, genesis.params)));
        made.ledger = InferenceLedger(
            make("InferenceLedger", abi.encode(made.nodes, made.models, made.studies, court, genesis.schedule))
        );
        made.court = Court(
            make(
                "Court",
                abi.encode(made.nodes, made.models, made.studies, made.pool, made.ledger, genesis.penalties)
            )
        );
    }

    /// @notice Creates a contract from its artifact. `new` would do the same, but compile the contract into every
    /// test that creates it, which takes the compiler minutes.
    function make(string memory name, bytes memory args) internal returns (address made) {
        bytes memory code = bytes.concat(vm.getCode(string.concat(name, ".sol:", name)), args);
        assembly ("memory-safe") {
            made := create(0, add(code, 0x20), mload(code))
            if iszero(made) {
                returndatacopy(code, 0, returndatasize())
                revert(code, returndatasize())
            }
        }
    }
}
