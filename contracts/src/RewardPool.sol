// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {FluoroToken} from "./FluoroToken.sol";
import {IRewardPool} from "./interfaces/IRewardPool.sol";

/// @title RewardPool
/// @notice See {IRewardPool}.
contract RewardPool is IRewardPool, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    uint256 private constant BPS = 10_000;

    /// @notice Token that is held, minted and paid.
    FluoroToken public immutable token;

    /// @notice Keeper of the escrow accounts.
    address public immutable models;

    /// @notice Keeper of studies and labels.
    address public immutable studies;

    /// @inheritdoc IRewardPool
    address public immutable court;

    /// @inheritdoc IRewardPool
    uint96 public immutable emissionBudget;

    /// @inheritdoc IRewardPool
    uint16 public immutable royaltyBps;

    uint96 private immutable _emissionPerInstance;
    uint32 private immutable _emissionMaxInstances;
    uint96 private immutable _labelBonus;
    uint8 private immutable _leastQuorum;
    uint96 private immutable _leastFee;

    /// @inheritdoc IRewardPool
    mapping(address account => uint256) public credit;

    /// @dev These two share a slot, and so do the next two: a task touches at most both slots. All are bounded by the
    /// token's cap, below 2^96, or by the sum of what was funded with capped tokens over time, far below 2^128.
    uint128 private _escrowed;
    uint128 private _credited;
    uint128 private _emitted;
    uint128 private _minted;
    uint256 private _bonded;
    uint256 private _funded;
    uint256 private _returned;
    uint256 private _paid;

    modifier onlyCourt() {
        if (msg.sender != court) revert NotCourt(msg.sender);
        _;
    }

    modifier onlyModels() {
        if (msg.sender != models) revert NotModelRegistry(msg.sender);
        _;
    }

    modifier onlyStudies() {
        if (msg.sender != studies) revert NotStudyRegistry(msg.sender);
        _;
    }

    /// @param token_ the FluoroToken, deployed before, whose minter is this contract
    /// @param models_ the ModelRegistry
    /// @param studies_ the StudyRegistry
    /// @param court_ the Court, whose address is predicted
    /// @param params_ money parameters
    constructor(FluoroToken token_, address models_, address studies_, address court_, Params memory params_) {
        if (params_.royaltyBps > BPS) revert RoyaltyTooLarge(params_.royaltyBps);
        token = token_;
        models = models_;
        studies = studies_;
        court = court_;
        // forge-lint: disable-next-line(unsafe-typecast)
        emissionBudget = uint96(token_.cap() - token_.totalSupply());
        royaltyBps = params_.royaltyBps;
        _emissionPerInstance = params_.emissionPerInstance;
        _emissionMaxInstances = params_.emissionMaxInstances;
        _labelBonus = params_.labelBonus;
        _leastQuorum = params_.leastQuorum;
        _leastFee = params_.leastFee;
    }

    /// @inheritdoc IRewardPool
    function claim() external nonReentrant returns (uint256 amount) {
        amount = credit[msg.sender];
        if (amount == 0) revert NothingToClaim(msg.sender);
        credit[msg.sender] = 0;
        // forge-lint: disable-next-line(unsafe-typecast)
        _credited -= uint128(amount);
        _paid += amount;
        uint128 unminted = _emitted - _minted;
        _minted = _emitted;
        emit Claimed(msg.sender, amount);

        if (unminted != 0) token.mint(address(this), unminted);
        IERC20(token).safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IRewardPool
    function settle(uint256 drawn, uint256 emitted, uint256 released, Payment[] calldata payments)
        external
        onlyCourt
    {
        uint256 sum;
        for (uint256 i; i < payments.length; ++i) {
            uint256 amount = payments[i].amount;
            if (amount == 0) continue;
            credit[payments[i].account] += amount;
            sum += amount;
        }
        if (sum != drawn + emitted + released) revert PaymentsUnbalanced(sum, drawn + emitted + released);
        // forge-lint: disable-next-line(unsafe-typecast)
        (_escrowed, _credited) = (_escrowed - uint128(drawn), _credited + uint128(sum));
        if (released != 0) _bonded -= released;
        if (emitted == 0) return;
        uint256 left = emissionBudget - _emitted;
        if (emitted > left) revert BudgetExceeded(emitted, left);
        // forge-lint: disable-next-line(unsafe-typecast)
        _emitted += uint128(emitted);
    }

    /// @inheritdoc IRewardPool
    function bondAdded(uint96 amount) external onlyCourt {
        _bonded += amount;
    }

    /// @inheritdoc IRewardPool
    function creditLabel(address contributor) external onlyStudies returns (uint96 bonus) {
        uint256 left = emissionBudget - _emitted;
        // forge-lint: disable-next-line(unsafe-typecast)
        bonus = _labelBonus < left ? _labelBonus : uint96(left);
        _emitted += bonus;
        _credited += bonus;
        credit[contributor] += bonus;
    }

    /// @inheritdoc IRewardPool
    function escrowAdded(uint96 amount) external onlyModels {
        _escrowed += amount;
        _funded += amount;
    }

    /// @inheritdoc IRewardPool
    function escrowReturned(address vendor, uint96 amount) external onlyModels nonReentrant {
        _escrowed -= amount;
        _returned += amount;
        IERC20(token).safeTransfer(vendor, amount);
    }

    /// @inheritdoc IRewardPool
    function totals() external view returns (Totals memory) {
        return Totals({
            escrowed: _escrowed,
            credited: _credited,
            bonded: _bonded,
            funded: _funded,
            returned: _returned,
            paid: _paid,
            emitted: _emitted,
            minted: _minted
        });
    }

    /// @inheritdoc IRewardPool
    function rates() external view returns (Rates memory) {
        return Rates({
            royaltyBps: royaltyBps,
            perInstance: _emissionPerInstance,
            maxInstances: _emissionMaxInstances,
            leastQuorum: _leastQuorum,
            leastFee: _leastFee,
            budget: emissionBudget,
            emitted: _emitted
        });
    }

    /// @inheritdoc IRewardPool
    function params() external view returns (Params memory) {
        return Params({
            royaltyBps: royaltyBps,
            emissionPerInstance: _emissionPerInstance,
            emissionMaxInstances: _emissionMaxInstances,
            labelBonus: _labelBonus,
            leastQuorum: _leastQuorum,
            leastFee: _leastFee
        });
    }
}
