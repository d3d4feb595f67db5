// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title The one vault: escrows, fees, royalties and emission
/// @notice All of the network's tokens lie here. Escrows come in through the ModelRegistry; the ledger turns them into
/// credits when a task is final; accounts take their credits out with {claim}. The emission for contributed studies
/// is credited at once but minted only when it is claimed, so that what is credited can always be paid: the pool is the token's only
/// minter, and never credits more emission than the cap leaves.
/// @dev Credits have no event of their own: {IInferenceLedger-TaskFinalised} states fee, royalty and emission, from
/// which every share follows.
interface IRewardPool {
    /// @notice Money parameters, fixed at deployment.
    /// @param royaltyBps contributor's part of a fee, in hundredths of a percent
    /// @param emissionPerInstance new tokens for each instance of a newly validated study, in units of 1e-18
    /// @param emissionMaxInstances instances beyond this many earn nothing
    /// @param labelBonus new tokens for a label that is revealed in time, in units of 1e-18
    struct Params {
        uint16 royaltyBps;
        uint96 emissionPerInstance;
        uint32 emissionMaxInstances;
        uint96 labelBonus;
    }

    /// @notice Everything the pool ever counted, in units of 1e-18 token.
    /// @param escrowed lies in the models' escrows now
    /// @param credited lies in the accounts' credits now
    /// @param funded ever came into escrows
    /// @param returned ever went back to vendors
    /// @param paid ever claimed
    /// @param emitted ever credited as emission
    /// @param minted part of emitted that has been minted
    struct Totals {
        uint256 escrowed;
        uint256 credited;
        uint256 funded;
        uint256 returned;
        uint256 paid;
        uint256 emitted;
        uint256 minted;
    }

    /// @notice What the ledger tells the pool about a final task.
    /// @param contributor of the study
    /// @param findings true when the task is final with findings: only then does the contributor earn
    /// @param emissionInstances instance count of a study that is validated by this task; 0 for none
    /// @param fee the model's fee
    /// @param owners owners of the agreeing nodes, one entry a node
    struct Settlement {
        address contributor;
        bool findings;
        uint32 emissionInstances;
        uint96 fee;
        address[] owners;
    }

    /// @notice An account took its credits out.
    event Claimed(address indexed account, uint256 amount);

    /// @notice The caller has no credit.
    error NothingToClaim(address account);

    /// @notice Only the InferenceLedger may do this.
    error NotLedger(address caller);

    /// @notice Only the ModelRegistry may do this.
    error NotModelRegistry(address caller);

    /// @notice Only the StudyRegistry may do this.
    error NotStudyRegistry(address caller);

    /// @notice A royalty is at most 10000 hundredths of a percent.
    error RoyaltyTooLarge(uint16 royaltyBps);

    /// @notice Pays the caller all of its credits.
    /// @return amount what was paid
    function claim() external returns (uint256 amount);

    /// @notice Splits a final task's fee and emits the study's reward; by the ledger.
    /// @return drawn what is to leave the model's escrow: the royalty and equal parts, the indivisible rest stays
    /// @return royalty contributor's part of it
    /// @return emission newly credited to the contributor
    function settle(Settlement calldata settlement)
        external
        returns (uint96 drawn, uint96 royalty, uint96 emission);

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

    /// @notice The most that can ever be emitted: the token's cap less its initial supply.
    function emissionBudget() external view returns (uint96);

    /// @notice The InferenceLedger.
    function ledger() external view returns (address);
}
