// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Admission} from "../../src/Admission.sol";
import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {Roles} from "../../src/libraries/Roles.sol";
import {Deployment} from "../support/Deployment.sol";
import {Network} from "../support/Network.sol";

/// @notice What the three policies have in common: how the operator role is given and taken.
abstract contract Governed is Network {
    address internal operator = ownerOf(1);

    /// @notice The admission announces, waits and executes.
    function govern(bytes memory call) internal {
        vm.startPrank(admitter);
        governance.schedule(address(governance), call, 0);
        vm.warp(block.timestamp + 1 days);
        governance.execute(address(governance), call);
        vm.stopPrank();
    }

    function granting(address account) internal pure returns (bytes memory) {
        return abi.encodeCall(IAccessManager.grantRole, (Roles.OPERATOR, account, 0));
    }

    function revoking(address account) internal pure returns (bytes memory) {
        return abi.encodeCall(IAccessManager.revokeRole, (Roles.OPERATOR, account));
    }

    function requires(address account, bool admitted, uint96 stake) internal view {
        (bool admitted_, uint96 stake_) = admission.requirement(account);
        holds(admitted_ == admitted, "admitted");
        same(stake_, stake, "stake");
    }

    function register(uint96 stake) internal {
        if (stake != 0) allow(operator, stake);
        vm.prank(operator);
        nodes.register(vm.addr(keyOf(1)), 0, stake);
    }

    function isIn(INodeRegistry.State state) internal view {
        same(uint256(nodes.node(1).state), uint256(state), "state");
    }
}

contract OpenAdmissionTest is Governed {
    function test_anybodyWithTheFullStake() external {
        requires(operator, true, STAKE);
        govern(granting(operator));
        requires(operator, true, STAKE);
    }
}

contract PermissionedAdmissionTest is Governed {
    function genesis() internal view override returns (Deployment.Genesis memory made) {
        made = super.genesis();
        (made.policy, made.fullStake) = (Admission.Policy.Permissioned, 0);
    }

    function test_onlyOperatorsAndWithoutStake() external {
        requires(operator, false, 0);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NotAdmitted.selector, operator));
        vm.prank(operator);
        nodes.register(vm.addr(keyOf(1)), 0, STAKE);
        govern(granting(operator));
        requires(operator, true, 0);
        register(0);
        isIn(INodeRegistry.State.Active);
    }

    function test_admissionWaitsItsDelay() external {
        bytes memory call = granting(operator);
        vm.startPrank(admitter);
        bytes32 id = governance.hashOperation(admitter, address(governance), call);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, id));
        governance.execute(address(governance), call);
        governance.schedule(address(governance), call, 0);
        vm.warp(block.timestamp + 1 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotReady.selector, id));
        governance.execute(address(governance), call);
        vm.warp(block.timestamp + 1);
        governance.execute(address(governance), call);
        requires(operator, true, 0);
    }

    function test_onlyTheAdmissionAdmits() external {
        bytes memory refusal = abi.encodeWithSelector(
            IAccessManager.AccessManagerUnauthorizedAccount.selector, governor, Roles.ADMISSION
        );
        vm.expectRevert(refusal);
        vm.prank(governor);
        governance.grantRole(Roles.OPERATOR, operator, 0);
    }

    function test_guardianCancelsGrantsButNotRevocations() external {
        bytes memory call = granting(operator);
        vm.prank(admitter);
        governance.schedule(address(governance), call, 0);
        vm.prank(guardian);
        governance.cancel(admitter, address(governance), call);
        bytes32 id = governance.hashOperation(admitter, address(governance), call);
        vm.warp(block.timestamp + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, id));
        vm.prank(admitter);
        governance.execute(address(governance), call);

        call = revoking(operator);
        vm.prank(admitter);
        governance.schedule(address(governance), call, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessManager.AccessManagerUnauthorizedCancel.selector,
                guardian,
                admitter,
                address(governance),
                IAccessManager.revokeRole.selector
            )
        );
        vm.prank(guardian);
        governance.cancel(admitter, address(governance), call);
    }

    function test_adminReplacesTheAdmissionAfterItsDelay() external {
        bytes memory call = abi.encodeCall(IAccessManager.grantRole, (Roles.ADMISSION, vendor, 0));
        vm.startPrank(governor);
        governance.schedule(address(governance), call, 0);
        vm.warp(block.timestamp + 2 days);
        governance.execute(address(governance), call);
        vm.stopPrank();
        vm.prank(vendor);
        governance.grantRole(Roles.OPERATOR, operator, 0);
        requires(operator, true, 0);
    }

    /// @notice Who loses the role loses the node, as soon as anybody asks for it, and gets it back with the role.
    function test_reviewAfterARevocation() external {
        govern(granting(operator));
        register(0);
        govern(revoking(operator));
        isIn(INodeRegistry.State.Active);
        nodes.review(1);
        isIn(INodeRegistry.State.Inactive);
        same(nodes.activeCount(), 0, "active");
        nodes.review(1);
        same(nodes.activeCount(), 0, "once");
        govern(granting(operator));
        nodes.review(1);
        isIn(INodeRegistry.State.Active);
        same(nodes.activeCount(), 1, "active again");
    }
}

contract HybridAdmissionTest is Governed {
    function genesis() internal view override returns (Deployment.Genesis memory made) {
        made = super.genesis();
        (made.policy, made.operatorStake) = (Admission.Policy.Hybrid, OPERATOR_STAKE);
    }

    function test_operatorsStakeLess() external {
        requires(operator, true, STAKE);
        govern(granting(operator));
        requires(operator, true, OPERATOR_STAKE);
        register(OPERATOR_STAKE);
        govern(revoking(operator));
        nodes.review(1);
        isIn(INodeRegistry.State.Inactive);
        allow(operator, STAKE - OPERATOR_STAKE);
        vm.prank(operator);
        nodes.addStake(1, STAKE - OPERATOR_STAKE);
        isIn(INodeRegistry.State.Active);
    }

    function test_stakesThatContradictThePolicyAreRefused() external {
        refused(Admission.Policy.Open, STAKE, 1);
        refused(Admission.Policy.Permissioned, 1, 0);
        refused(Admission.Policy.Hybrid, 1, 2);
        vm.expectRevert(abi.encodeWithSelector(Admission.ManagerZero.selector));
        Deployment.make("Admission", abi.encode(Admission.Policy.Hybrid, address(0), 2, 1));
    }

    function refused(Admission.Policy policy, uint96 full, uint96 reduced) private {
        vm.expectRevert(abi.encodeWithSelector(Admission.StakesInvalid.selector, policy, full, reduced));
        Deployment.make("Admission", abi.encode(policy, governance, full, reduced));
    }
}
