// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {FluoroToken} from "../../src/FluoroToken.sol";
import {RewardPool} from "../../src/RewardPool.sol";
import {IRewardPool} from "../../src/interfaces/IRewardPool.sol";
import {Emission} from "../../src/libraries/Emission.sol";
import {Deployment} from "../support/Deployment.sol";
import {Network} from "../support/Network.sol";

/// @notice A token that calls back into the pool when it is sent, as an ERC-777 would.
contract CallbackToken {
    bytes public refusal;
    uint256 public sent;

    function cap() external pure returns (uint256) {
        return 1000;
    }

    function totalSupply() external pure returns (uint256) {
        return 0;
    }

    function mint(address, uint256) external {}

    function transfer(address, uint256 amount) external returns (bool) {
        sent += amount;
        try Claimer(msg.sender).claim() {}
        catch (bytes memory reason) {
            refusal = reason;
        }
        return true;
    }
}

interface Claimer {
    function claim() external;
}

/// @notice The vault, with these tests in the Court's place.
contract RewardPoolTest is Network {
    using Emission for IRewardPool.Rates;

    function test_claim() external {
        funded(10 ether);
        settle(10 ether, 3 ether, 0, payments(8 ether, 5 ether));
        vm.expectEmit(address(pool));
        emit IRewardPool.Claimed(contributor, 5 ether);
        vm.prank(contributor);
        same(pool.claim(), 5 ether, "royalty of two and emission of three");
        same(token.balanceOf(contributor), 5 ether, "balance");
        same(token.totalSupply(), INITIAL + 3 ether, "minted when claimed");
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NothingToClaim.selector, contributor));
        vm.prank(contributor);
        pool.claim();
        IRewardPool.Totals memory totals = pool.totals();
        same(totals.paid, 5 ether, "paid");
        same(totals.credited, 8 ether, "still credited");
        same(totals.minted, totals.emitted, "all emission minted");
        same(token.balanceOf(address(pool)), 8 ether, "what is credited is there");
    }

    function test_paymentsThatDoNotBalanceAreRefused() external {
        funded(10 ether);
        unbalanced(4, 3, 0, payments(5, 1));
        unbalanced(4, 3, 0, payments(5, 3));
        unbalanced(1, 0, 0, new IRewardPool.Payment[](0));
        settle(4, 3, 0, payments(5, 2));
        same(pool.totals().credited, 7, "credited");
        same(pool.totals().escrowed, 10 ether - 4, "escrowed");
    }

    function testFuzz_settlementAddsUp(uint96 drawn, uint96 emitted, uint96 bonded, uint256 part) external {
        drawn = uint96(within(drawn, 0, 100_000 ether));
        emitted = uint96(within(emitted, 0, CAP - INITIAL));
        bonded = uint96(within(bonded, 0, 100_000 ether));
        funded(drawn + 1);
        bond(bonded);
        uint256 sum = uint256(drawn) + emitted + bonded;
        part = within(part, 0, sum);
        settle(drawn, emitted, bonded, payments(part, sum - part));
        same(pool.credit(ownerOf(1)), part, "first");
        same(pool.credit(contributor), sum - part, "second");
        IRewardPool.Totals memory totals = pool.totals();
        same(totals.credited, sum, "credited");
        same(totals.escrowed, 1, "escrowed");
        same(totals.emitted, emitted, "emitted");
        same(totals.bonded, 0, "bonded");
    }

    function test_bondsAreKeptApartAndReleased() external {
        bond(30 ether);
        same(pool.totals().bonded, 30 ether, "bonded");
        same(pool.totals().credited, 0, "nobody's yet");
        settle(0, 0, 20 ether, payments(15 ether, 5 ether));
        same(pool.totals().bonded, 10 ether, "the rest");
        vm.prank(ownerOf(1));
        same(pool.claim(), 15 ether, "claimed");
        same(token.totalSupply(), INITIAL, "nothing is minted for it");
    }

    /// @notice Of what is left of the budget each instance takes the same part, so the emission falls and never ends.
    function test_emissionDecays() external view {
        IRewardPool.Rates memory rates = pool.rates();
        same(rates.budget, CAP - INITIAL, "budget");
        same(rates.take(4), 4 ether, "all of it at first");
        same(rates.emitted, 4 ether, "counted");
        rates.emitted = rates.budget / 2;
        same(rates.take(4), 2 ether, "half of it at half");
        rates.emitted = rates.budget / 2;
        same(rates.take(MOST_INSTANCES + 1), uint256(MOST_INSTANCES) * PER_INSTANCE / 2, "most instances");
        rates.emitted = rates.budget;
        same(rates.take(4), 0, "none of nothing");
        rates.perInstance = rates.budget;
        rates.emitted = rates.budget - 1;
        same(rates.take(100), 1, "never more than is left");
        rates.budget = 0;
        same(rates.take(4), 0, "no budget");
    }

    function test_emissionEndsAtTheCap() external {
        uint256 budget = CAP - INITIAL;
        same(pool.emissionBudget(), budget, "budget");
        settle(0, budget - 1, 0, payments(0, budget - 1));
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.BudgetExceeded.selector, 2, 1));
        settle(0, 2, 0, payments(0, 2));
        vm.prank(address(studies));
        same(pool.creditLabel(contributor), 1, "the bonus is what is left");
        vm.prank(contributor);
        same(pool.claim(), budget, "claimed");
        same(token.totalSupply(), CAP, "supply");
    }

    function test_onlyTheCourtAndTheModelsCall() external {
        vm.startPrank(address(ledger));
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NotCourt.selector, address(ledger)));
        pool.settle(0, 0, 0, new IRewardPool.Payment[](0));
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NotCourt.selector, address(ledger)));
        pool.bondAdded(1);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NotModelRegistry.selector, address(ledger)));
        pool.escrowAdded(1);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NotModelRegistry.selector, address(ledger)));
        pool.escrowReturned(vendor, 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NotStudyRegistry.selector, address(ledger)));
        pool.creditLabel(vendor);
    }

    function test_royaltyIsAPart() external {
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RoyaltyTooLarge.selector, 10_001));
        Deployment.make(
            "RewardPool", abi.encode(token, models, studies, court, IRewardPool.Params(10_001, 0, 0, 0, 0, 0))
        );
        same(keccak256(abi.encode(pool.params())), keccak256(abi.encode(genesis().params)), "params");
    }

    /// @notice Even a token that calls back while it is sent cannot take a credit twice.
    function test_reentrancy() external {
        CallbackToken hostile = new CallbackToken();
        RewardPool fresh = RewardPool(
            Deployment.make(
                "RewardPool",
                abi.encode(
                    FluoroToken(address(hostile)),
                    address(this),
                    address(this),
                    address(this),
                    IRewardPool.Params(0, 1, 100, 0, 0, 0)
                )
            )
        );
        fresh.escrowAdded(50);
        fresh.settle(50, 10, 0, payments(50, 10));
        vm.prank(ownerOf(1));
        same(fresh.claim(), 50, "claimed");
        same(hostile.sent(), 50, "sent once");
        same(
            keccak256(hostile.refusal()),
            keccak256(abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)),
            "the second claim's refusal"
        );
    }

    function funded(uint96 amount) private {
        publish(MODEL, terms(1, 1, 1, 1, 0));
        fund(MODEL, amount);
    }

    function bond(uint96 amount) private {
        vm.prank(treasury);
        token.transfer(address(pool), amount);
        vm.prank(address(court));
        pool.bondAdded(amount);
    }

    function payments(uint256 first, uint256 second) private view returns (IRewardPool.Payment[] memory made) {
        made = new IRewardPool.Payment[](2);
        made[0] = IRewardPool.Payment(ownerOf(1), first);
        made[1] = IRewardPool.Payment(contributor, second);
    }

    function settle(uint256 drawn, uint256 emitted, uint256 released, IRewardPool.Payment[] memory list) private {
        vm.prank(address(court));
        pool.settle(drawn, emitted, released, list);
    }

    function unbalanced(uint256 drawn, uint256 emitted, uint256 released, IRewardPool.Payment[] memory list) private {
        uint256 paid;
        for (uint256 i; i < list.length; ++i) {
            paid += list[i].amount;
        }
        vm.expectRevert(
            abi.encodeWithSelector(IRewardPool.PaymentsUnbalanced.selector, paid, drawn + emitted + released)
        );
        settle(drawn, emitted, released, list);
    }
}
