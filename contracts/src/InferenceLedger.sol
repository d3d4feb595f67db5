// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {INodeRegistry} from "./interfaces/INodeRegistry.sol";
import {IStudyRegistry} from "./interfaces/IStudyRegistry.sol";
import {Batches} from "./ledger/Batches.sol";
import {Clock} from "./ledger/Clock.sol";
import {Seals} from "./ledger/Seals.sol";
import {Tasks} from "./ledger/Tasks.sol";

/// @title InferenceLedger
/// @notice See {IInferenceLedger}. The rooms it is made of stand in ledger/, in the order in which a result passes them:
/// Clock, Seals, Tasks, Rows, Batches.
contract InferenceLedger is Batches {
    /// @param nodes_ the NodeRegistry
    /// @param models_ the ModelRegistry
    /// @param studies_ the StudyRegistry
    /// @param court_ the Court, whose address is predicted
    /// @param schedule_ see Schedule
    constructor(
        INodeRegistry nodes_,
        IModelRegistry models_,
        IStudyRegistry studies_,
        address court_,
        Schedule memory schedule_
    ) Clock(nodes_, schedule_) Tasks(models_, studies_, court_) {}
}
