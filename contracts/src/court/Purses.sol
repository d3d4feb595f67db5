// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IModelRegistry} from "../interfaces/IModelRegistry.sol";
import {IRewardPool} from "../interfaces/IRewardPool.sol";
import {IStudyRegistry} from "../interfaces/IStudyRegistry.sol";
import {Emission} from "../libraries/Emission.sol";
import {Judgements} from "../libraries/Judgement.sol";
import {Lane, Lanes} from "../libraries/Lane.sol";
import {StudyWord, StudyWords} from "../libraries/StudyWord.sol";
import {Evidence} from "./Evidence.sol";

/// @title What a call that ends tasks holds in memory
/// @notice Lanes, judgements and money are read once a call, reckoned with for each task, and written once.
abstract contract Purses is Evidence {
    using Emission for IRewardPool.Rates;
    using StudyWords for IStudyRegistry;

    /// @dev What one call reads once and writes once. Studies come by ascending index, so no slot comes up twice.
    /// @param judges whether the model's final tasks judge studies
    /// @param payments first of each batch's node, whose owner is paid, then of contributors
    /// @param contributors entry of the payments for the last contributor that was paid
    /// @param lanes slots of lanes
    /// @param judgements slots of judgements
    /// @param judged whether there is a new one
    struct Purse {
        bytes32 modelId;
        IModelRegistry.Model model;
        IRewardPool.Rates rates;
        bool judges;
        uint256 epoch;
        uint256 drawn;
        uint256 emitted;
        IRewardPool.Payment[] payments;
        uint256 contributors;
        Shelf lanes;
        Shelf judgements;
        bool judged;
    }

    /// @dev Slots of state that a call reads once and writes once.
    /// @param slots the first `turned` of them read so far
    /// @param words what they held, but for the last
    /// @param word what the last holds by now
    struct Shelf {
        uint256[] slots;
        uint256[] words;
        uint256 turned;
        uint256 slot;
        uint256 word;
    }

    /// @dev Reasons that blame the study, a bit each: bundleInvalid to mixedStudy, notDeidentified, phiSuspected.
    uint256 private constant REJECTING = 0x37f8;

    uint256 private constant BPS = 10_000;

    /// @notice Keeper of models and escrows.
    IModelRegistry public immutable models;

    /// @notice Keeper of studies.
    IStudyRegistry public immutable studies;

    /// @notice Keeper of the money.
    IRewardPool public immutable pool;

    constructor(IModelRegistry models_, IStudyRegistry studies_, IRewardPool pool_) {
        models = models_;
        studies = studies_;
        pool = pool_;
    }

    function _wordsOf(Ballot[] memory ballots) internal view returns (StudyWord[] memory) {
        bytes32[] memory ids = StudyWords.query(ballots.length);
        assembly ("memory-safe") {
            let end := add(ids, shl(5, mload(ids)))
            for { let to := ids } lt(to, end) {} {
                to := add(to, 0x20)
                ballots := add(ballots, 0x20)
                mstore(to, mload(mload(ballots))) // the first word of a ballot is its study
            }
        }
        return studies.fetch(ids);
    }

    /// @dev A purse for as many studies and payments at most.
    function _purse(bytes32 modelId, uint256 studies_, uint256 payments)
        internal
        view
        returns (Purse memory purse)
    {
        purse.modelId = modelId;
        purse.model = models.lookup(modelId);
        purse.rates = pool.rates();
        purse.judges = purse.rates.trusts(purse.model.terms.quorum, purse.model.terms.feePerTask);
        purse.epoch = ledger.epoch();
        purse.payments = _room(payments);
        _stock(purse.lanes, studies_);
        _stock(purse.judgements, studies_);
    }

    /// @dev An array whose entries do not exist before {_credit} has made them.
    function _room(uint256 size) private pure returns (IRewardPool.Payment[] memory payments) {
        assembly ("memory-safe") {
            payments := mload(0x40)
            mstore(payments, size)
            mstore(0x40, add(payments, shl(5, add(size, 1))))
        }
    }

    /// @dev Makes an entry of the payments; those before it exist.
    function _credit(Purse memory purse, uint256 i, address account, uint256 amount) internal pure {
        purse.payments[i] = IRewardPool.Payment(account, amount);
    }

    function _stock(Shelf memory shelf, uint256 size) private pure {
        shelf.slots = new uint256[](size);
        shelf.words = new uint256[](size);
        shelf.slot = type(uint256).max;
    }

    /// @dev Moves on to a slot above the last, and what it holds.
    function _advance(Shelf memory shelf, uint256 slot, uint256 word) private pure {
        uint256 turned = shelf.turned;
        if (turned != 0) shelf.words[turned - 1] = shelf.word;
        shelf.slots[turned] = slot;
        (shelf.turned, shelf.slot, shelf.word) = (turned + 1, slot, word);
    }

    /// @dev The lane of a study whose index is not below the last.
    function _turn(Purse memory purse, uint256 index) internal view returns (Lane) {
        Shelf memory lanes = purse.lanes;
        uint256 slot = index / Lanes.PER_SLOT;
        if (lanes.slot != slot) _advance(lanes, slot, ledger.lanesAt(purse.modelId, slot));
        return Lanes.read(lanes.word, index);
    }

    /// @dev Replaces the lane that was last turned to.
    function _put(Purse memory purse, uint256 index, Lane lane) internal pure {
        Shelf memory lanes = purse.lanes;
        lanes.word = lane.put(lanes.word, index);
    }

    /// @dev Writes what has changed, draws from the escrow what was spent of it, and credits everybody.
    function _shut(Purse memory purse, uint256 released) internal {
        _cut(purse.lanes);
        ledger.setLanes(purse.modelId, purse.lanes.slots, purse.lanes.words);
        if (purse.judged) {
            _cut(purse.judgements);
            studies.judge(purse.judgements.slots, purse.judgements.words);
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        if (purse.drawn != 0) models.draw(purse.modelId, uint96(purse.drawn));
        if (purse.drawn + purse.emitted + released != 0) {
            IRewardPool.Payment[] memory payments = purse.payments;
            uint256 used = purse.contributors + 1;
            assembly ("memory-safe") {
                mstore(payments, used) // it has as much room or more
            }
            pool.settle(purse.drawn, purse.emitted, released, purse.payments);
        }
    }

    /// @dev Cuts the arrays to what is used of them, and brings the last word in.
    function _cut(Shelf memory shelf) private pure {
        (uint256[] memory slots, uint256[] memory words, uint256 turned) = (shelf.slots, shelf.words, shelf.turned);
        if (turned != 0) words[turned - 1] = shelf.word;
        assembly ("memory-safe") {
            mstore(slots, turned)
            mstore(words, turned)
        }
    }

    /// @dev A final task's fee, as far as the escrow has it: the contributor's royalty, and the same for each of a group.
    function _fee(Purse memory purse, bool ok, uint256 group) internal pure returns (uint256 royalty, uint256 share) {
        unchecked {
            // Not more than the escrow is ever drawn, and amounts are below 2^96.
            uint256 fee = purse.model.terms.feePerTask;
            uint256 left = purse.model.escrow - purse.drawn;
            if (fee > left) fee = left;
            if (ok) royalty = fee * purse.rates.royaltyBps / BPS;
            share = (fee - royalty) / group;
        }
    }

    /// @dev Notes a quorum's first judgement of a study, if it is of a model that may judge; returns what its contributor has
    /// earned by it. Who has withdrawn the study earns nothing, but is not spared a rejection.
    function _judge(Purse memory purse, StudyWord word, uint16 status) internal view returns (bool, uint256 emission) {
        if (!purse.judges) return (false, 0);
        if (status == 0 ? word.withdrawn() : status > 255 || (REJECTING >> status) & 1 == 0) return (false, 0);
        Shelf memory judgements = purse.judgements;
        uint256 index = word.index();
        uint256 slot = index / Judgements.PER_SLOT;
        if (judgements.slot != slot) _advance(judgements, slot, studies.judgements(slot));
        uint256 held = judgements.word;
        if (Judgements.read(held, index) != 0) return (false, 0);
        judgements.word = Judgements.put(held, index, status == 0 ? Judgements.ACCEPTED : Judgements.REJECTED);
        purse.judged = true;
        if (status == 0 && word.earning()) {
            emission = purse.rates.take(word.instanceCount());
            unchecked {
                purse.emitted += emission; // within the budget
            }
        }
        return (true, emission);
    }

    /// @dev Studies of one contributor tend to come in a row, and share an entry then.
    function _reward(Purse memory purse, address contributor, uint256 amount) internal pure {
        if (amount == 0) return;
        IRewardPool.Payment memory last = purse.payments[purse.contributors];
        if (last.account == contributor) {
            unchecked {
                last.amount += amount; // of tokens, which are below 2^96
            }
            return;
        }
        if (last.account != address(0)) ++purse.contributors;
        _credit(purse, purse.contributors, contributor, amount);
    }
}
