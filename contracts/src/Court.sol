// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Challenges} from "./court/Challenges.sol";
import {Evidence} from "./court/Evidence.sol";
import {Finality} from "./court/Finality.sol";
import {InferenceLedger} from "./InferenceLedger.sol";
import {IInferenceLedger} from "./interfaces/IInferenceLedger.sol";
import {ModelRegistry} from "./ModelRegistry.sol";
import {NodeRegistry} from "./NodeRegistry.sol";
import {RewardPool} from "./RewardPool.sol";
import {StudyRegistry} from "./StudyRegistry.sol";

/// @title Court
/// @notice See {ICourt}. The rooms it is made of stand in court/: Evidence, Purses, Finality,
/// Challenges.
contract Court is Challenges {
    /// @dev Deployed last, so it can check that the others were given the right addresses.
    constructor(
        NodeRegistry nodes_,
        ModelRegistry models_,
        StudyRegistry studies_,
        RewardPool pool_,
        InferenceLedger ledger_,
        Penalties memory penalties_
    ) Evidence(ledger_) Finality(nodes_, models_, studies_, pool_, penalties_) Challenges(pool_.token()) {
        address token_ = address(pool_.token());
        _check(
            models_.court() == address(this) && models_.ledger() == address(ledger_)
                && address(models_.pool()) == address(pool_) && address(models_.token()) == token_,
            address(models_)
        );
        _check(nodes_.court() == address(this) && address(nodes_.token()) == token_, address(nodes_));
        _check(
            studies_.court() == address(this) && studies_.ledger() == address(ledger_)
                && studies_.pool() == address(pool_),
            address(studies_)
        );
        _check(
            pool_.court() == address(this) && pool_.models() == address(models_)
                && pool_.studies() == address(studies_),
            address(pool_)
        );
        _check(pool_.token().minter() == address(pool_), token_);
        _check(
            ledger_.court() == address(this) && address(ledger_.nodes()) == address(nodes_)
                && address(ledger_.models()) == address(models_) && address(ledger_.studies()) == address(studies_),
            address(ledger_)
        );
        if (penalties_.unrevealed < penalties_.disagreement) {
            revert HidingTooCheap(penalties_.unrevealed, penalties_.disagreement);
        }
        _checkExit(nodes_.params().exitBlocks, ledger_.schedule());
    }

    /// @dev A node's first result on a task can be slashed for until the task is as old as it gets, is challenged at the
    /// end of its window, and the challenge is as old as it gets; and then somebody needs a while to say so.
    function _checkExit(uint256 exitBlocks, IInferenceLedger.Schedule memory schedule) private pure {
        uint256 epochs = 2 * (uint256(schedule.taskEpochs) + schedule.windowEpochs);
        uint256 least = epochs * (uint256(schedule.commitBlocks) + schedule.revealBlocks);
        if (exitBlocks < least) revert ExitTooSoon(exitBlocks, least);
    }

    function _check(bool right, address contract_) private pure {
        if (!right) revert WiringMismatch(contract_);
    }
}
