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
    address public immutable ledger;

    /// @inheritdoc IRewardPool
    uint96 public immutable emissionBudget;

    uint16 private immutable _royaltyBps;
    uint96 private immutable _emissionPerInstance;
    uint32 private immutable _emissionMaxInstances;
    uint96 private immutable _labelBonus;

    /// @inheritdoc IRewardPool
    mapping(address account => uint256) public credit;

    /// @dev These two share a slot, and so do the next two: a task touches at most both slots. All are bounded by the
    /// token's cap, below 2^96, or by the sum of what was funded with capped tokens over time, far below 2^128.
    uint128 private _escrowed;
    uint128 private _credited;
    uint128 private _emitted;
    uint128 private _minted;
    uint256 private _funded;
    uint256 private _returned;
    uint256 private _paid;

    modifier onlyLedger() {
        if (msg.sender != ledger) revert NotLedger(msg.sender);
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
    /// @param ledger_ the InferenceLedger, whose address is predicted
    /// @param params_ money parameters
    constructor(FluoroToken token_, address models_, address studies_, address ledger_, Params memory params_) {
        if (params_.royaltyBps > BPS) revert RoyaltyTooLarge(params_.royaltyBps);
        token = token_;
        models = models_;
        studies = studies_;
        ledger = ledger_;
        // forge-lint: disable-next-line(unsafe-typecast)
        emissionBudget = uint96(token_.cap() - token_.totalSupply());
        _royaltyBps = params_.royaltyBps;
        _emissionPerInstance = params_.emissionPerInstance;
        _emissionMaxInstances = params_.emissionMaxInstances;
        _labelBonus = params_.labelBonus;
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
    function settle(Settlement calldata settlement)
        external
        onlyLedger
        returns (uint96 drawn, uint96 royalty, uint96 emission)
    {
        uint256 nodes = settlement.owners.length;
        if (settlement.findings) {
            // forge-lint: disable-next-line(unsafe-typecast)
            royalty = uint96(uint256(settlement.fee) * _royaltyBps / BPS);
            emission = _emissionFor(settlement.emissionInstances);
            uint256 earned = uint256(royalty) + emission;
            if (earned != 0) credit[settlement.contributor] += earned;
        }
        uint256 share = (settlement.fee - royalty) / nodes;
        if (share != 0) {
            for (uint256 i; i < nodes; ++i) {
                credit[settlement.owners[i]] += share;
            }
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        drawn = uint96(royalty + share * nodes);
        _escrowed -= drawn;
        _credited += uint128(drawn) + emission;
    }

    /// @inheritdoc IRewardPool
    function creditLabel(address contributor) external onlyStudies returns (uint96 bonus) {
        bonus = _emit(_labelBonus);
        credit[contributor] += bonus;
        _credited += bonus;
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
            funded: _funded,
            returned: _returned,
            paid: _paid,
            emitted: _emitted,
            minted: _minted
        });
    }

    /// @inheritdoc IRewardPool
    function params() external view returns (Params memory) {
        return Params({
            royaltyBps: _royaltyBps,
            emissionPerInstance: _emissionPerInstance,
            emissionMaxInstances: _emissionMaxInstances,
            labelBonus: _labelBonus
        });
    }

    function _emissionFor(uint32 instances) private returns (uint96) {
        if (instances == 0) return 0;
        if (instances > _emissionMaxInstances) instances = _emissionMaxInstances;
        return _emit(uint256(_emissionPerInstance) * instances);
    }

    /// @dev Emits what is wanted, or what the cap leaves of it.
    function _emit(uint256 wanted) private returns (uint96) {
        uint256 left = emissionBudget - _emitted;
        if (wanted > left) wanted = left;
        // forge-lint: disable-next-line(unsafe-typecast)
        _emitted += uint128(wanted);
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint96(wanted);
    }
}
