// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {FluoroToken} from "../src/FluoroToken.sol";
import {RewardPool} from "../src/RewardPool.sol";
import {IRewardPool} from "../src/interfaces/IRewardPool.sol";
import {Deployment} from "./support/Deployment.sol";
import {Network} from "./support/Network.sol";

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

contract RewardPoolTest is Network {
    function settle(uint96 fee, bool findings, uint32 instances, uint256 owners)
        private
        returns (uint96 drawn, uint96 royalty, uint96 emission)
    {
        address[] memory list = new address[](owners);
        for (uint256 i; i < owners; ++i) {
            list[i] = ownerOf(i + 1);
        }
        vm.prank(address(ledger));
        return pool.settle(IRewardPool.Settlement(contributor, findings, instances, fee, list));
    }

    function test_claim() external {
        publish(MODEL, terms(1, 1, 1, 0));
        fund(MODEL, 10 ether);
        settle(10 ether, true, 3, 2);
        vm.expectEmit(address(pool));
        emit IRewardPool.Claimed(contributor, 5 ether);
        vm.prank(contributor);
        same(pool.claim(), 5 ether, "royalty of two and emission of three");
        same(token.balanceOf(contributor), 5 ether, "balance");
        same(token.totalSupply(), INITIAL + 3 ether, "minted when claimed");
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NothingToClaim.selector, contributor));
        vm.prank(contributor);
        pool.claim();
        vm.prank(ownerOf(1));
        same(pool.claim(), 4 ether, "node's part");
        IRewardPool.Totals memory totals = pool.totals();
        same(totals.paid, 9 ether, "paid");
        same(totals.credited, 4 ether, "still credited");
        same(totals.minted, totals.emitted, "all emission minted");
    }

    function testFuzz_settlementAddsUp(uint96 fee, bool findings, uint32 instances, uint8 owners) external {
        fee = uint96(within(fee, 0, 300_000 ether));
        owners = uint8(within(owners, 1, 6));
        publish(MODEL, terms(1, 1, 1, 0));
        fund(MODEL, fee + 1);
        (uint96 drawn, uint96 royalty, uint96 emission) = settle(fee, findings, instances, owners);
        holds(drawn <= fee && fee - drawn < owners, "only what is indivisible stays");
        same(royalty, findings ? uint256(fee) * ROYALTY_BPS / 10_000 : 0, "royalty");
        uint256 counted = instances < MOST_INSTANCES ? instances : MOST_INSTANCES;
        same(emission, findings ? counted * PER_INSTANCE : 0, "emission");
        uint256 sum = pool.credit(contributor);
        for (uint256 i = 1; i <= owners; ++i) {
            same(pool.credit(ownerOf(i)), (drawn - royalty) / owners, "equal parts");
            sum += pool.credit(ownerOf(i));
        }
        same(sum, uint256(drawn) + emission, "credits");
        same(pool.totals().credited, sum, "total of credits");
        same(pool.totals().escrowed, uint256(fee) + 1 - drawn, "escrows");
    }

    function test_emissionEndsAtTheCap() external {
        publish(MODEL, terms(1, 1, 1, 0));
        fund(MODEL, 1);
        uint256 budget = CAP - INITIAL;
        same(pool.emissionBudget(), budget, "budget");
        for (uint256 left = budget; left > 0; left -= 100 ether) {
            (,, uint96 emission) = settle(0, true, MOST_INSTANCES, 1);
            same(emission, 100 ether, "emission");
        }
        (,, uint96 last) = settle(0, true, MOST_INSTANCES, 1);
        same(last, 0, "nothing left");
        vm.prank(contributor);
        same(pool.claim(), budget, "claimed");
        same(token.totalSupply(), CAP, "supply");
    }

    function test_onlyTheLedgerAndTheModelsCall() external {
        vm.startPrank(vendor);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NotLedger.selector, vendor));
        pool.settle(IRewardPool.Settlement(vendor, true, 1, 1, new address[](1)));
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NotModelRegistry.selector, vendor));
        pool.escrowAdded(1);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NotModelRegistry.selector, vendor));
        pool.escrowReturned(vendor, 1);
    }

    function test_royaltyIsAPart() external {
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RoyaltyTooLarge.selector, 10_001));
        Deployment.make(
            "RewardPool",
            abi.encode(token, address(models), address(studies), address(ledger), IRewardPool.Params(10_001, 0, 0, 0))
        );
        IRewardPool.Params memory params = pool.params();
        same(params.royaltyBps, ROYALTY_BPS, "royalty");
        same(params.emissionPerInstance, PER_INSTANCE, "emission");
        same(params.emissionMaxInstances, MOST_INSTANCES, "instances");
        same(params.labelBonus, LABEL_BONUS, "label bonus");
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
                    IRewardPool.Params(0, 1, 100, 0)
                )
            )
        );
        address[] memory owners = new address[](1);
        owners[0] = vendor;
        fresh.escrowAdded(50);
        fresh.settle(IRewardPool.Settlement(contributor, true, 10, 50, owners));
        vm.prank(vendor);
        same(fresh.claim(), 50, "claimed");
        same(hostile.sent(), 50, "sent once");
        same(
            keccak256(hostile.refusal()),
            keccak256(abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)),
            "the second claim's refusal"
        );
    }
}
