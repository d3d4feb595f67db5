// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title The one vault: escrows, fees, royalties and emission
/// @notice All of the network's tokens lie here. Escrows come in through the ModelRegistry; the Court turns them into
/// credits when a task is final; accounts take their credits out with {claim}. The emission for contributed studies
/// is credited at once but minted only when it is claimed, so that what is credited can always be paid: the pool is the token's only
/// minter, and never credits more emission than the cap leaves.
/// @dev Credits have no event of their own: the Court's events state what was paid for a task, from which every
/// share follows. The emission decays: of what is left of the budget, each instance takes the same part.
interface IRewardPool {
    /// @notice Money parameters, fixed at deployment.
    /// @param royaltyBps contributor's part of a fee, in hundredths of a percent
    /// @param emissionPerInstance new tokens for each instance of a newly accepted study while nothing was emitted yet, in
    /// units of 1e-18; it falls in proportion to what is left of the budget
    /// @param emissionMaxInstances instances beyond this many earn nothing
    /// @param labelBonus new tokens for a label that is revealed in time, in units of 1e-18
    /// @param leastQuorum of a model whose final tasks judge studies
    /// @param leastFee of a model whose final tasks judge studies, in units of 1e-18
    struct Params {
        uint16 royaltyBps;
        uint96 emissionPerInstance;
        uint32 emissionMaxInstances;
        uint96 labelBonus;
        uint8 leastQuorum;
        uint96 leastFee;
    }

    /// @notice Everything the pool ever counted, in units of 1e-18 token.
    /// @param escrowed lies in the models' escrows now
    /// @param credited lies in the accounts' credits now
    /// @param bonded lies here for challenges that are open
    /// @param funded ever came into escrows
    /// @param returned ever went back to vendors
    /// @param paid ever claimed
    /// @param emitted ever credited as emission
    /// @param minted part of emitted that has been minted
    struct Totals {
        uint256 escrowed;
        uint256 credited;
        uint256 bonded;
        uint256 funded;
        uint256 returned;
        uint256 paid;
        uint256 emitted;
        uint256 minted;
    }

    /// @notice What the Court works out payments from.
    /// @param royaltyBps contributor's part of a fee, in hundredths of a percent
    /// @param perInstance see Params
    /// @param maxInstances see Params
    /// @param leastQuorum see Params
    /// @param leastFee see Params
    /// @param budget the most that can ever be emitted
    /// @param emitted part of the budget that has been emitted
    struct Rates {
        uint256 royaltyBps;
        uint256 perInstance;
        uint256 maxInstances;
        uint256 leastQuorum;
        uint256 leastFee;
        uint256 budget;
        uint256 emitted;
    }

    /// @notice A part of what the Court settles.
    struct Payment {
        address account;
        uint256 amount;
    }

    /// @notice An account took its credits out.
    event Claimed(address indexed account, uint256 amount);

    /// @notice The caller has no credit.
    error NothingToClaim(address account);

    /// @notice Only the Court may do this.
    error NotCourt(address caller);

    /// @notice Only the ModelRegistry may do this.
    error NotModelRegistry(address caller);

    /// @notice Only the StudyRegistry may do this.
    error NotStudyRegistry(address caller);

    /// @notice Payments do not come to what pays for them.
    error PaymentsUnbalanced(uint256 paid, uint256 available);

    /// @notice More than the cap leaves would be emitted.
    error BudgetExceeded(uint256 emitted, uint256 left);

    /// @notice A royalty is at most 10000 hundredths of a percent.
    error RoyaltyTooLarge(uint16 royaltyBps);

    /// @notice Pays the caller all of its credits.
    /// @return amount what was paid
    function claim() external returns (uint256 amount);

    /// @notice Credits what final tasks, accepted studies and ended challenges pay; by the Court.
    /// @param drawn leaves the models' escrows
    /// @param emitted is new: see {Emission}; never more than is left of the budget
    /// @param released leaves the bonds
    /// @param payments come to drawn + emitted + released
    function settle(uint256 drawn, uint256 emitted, uint256 released, Payment[] calldata payments) external;

    /// @notice Notes a challenger's bond, whose tokens arrive in the same call; by the Court.
    function bondAdded(uint96 amount) external;

    /// @notice Credits the bonus for a label revealed in time; by the StudyRegistry.
    /// @return bonus what was credited: less than the parameter only when the cap leaves less
    function creditLabel(address contributor) external returns (uint96 bonus);

    /// @notice Notes that a model's escrow grew, whose tokens arrive in the same call; by the ModelRegistry.
    function escrowAdded(uint96 amount) external;

    /// @notice Pays a recalled model's escrow back to its vendor; by the ModelRegistry.
    function escrowReturned(address vendor, uint96 amount) external;

    /// @notice What `account` can claim.
    function credit(address account) external view returns (uint256);

    /// @notice See Totals.
    function totals() external view returns (Totals memory);

    /// @notice See Params.
    function params() external view returns (Params memory);

    /// @notice See Rates.
    function rates() external view returns (Rates memory);

    /// @notice Contributor's part of a fee, in hundredths of a percent.
    function royaltyBps() external view returns (uint16);

    /// @notice The most that can ever be emitted: the token's cap less its initial supply.
    function emissionBudget() external view returns (uint96);

    /// @notice The Court.
    function court() external view returns (address);
}
