// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Which models run, on what terms, and what pays for them
/// @notice A model is identified by the digest of its package's CID. Its terms never change: a new version is a new
/// model. The tokens behind every escrow lie in the RewardPool, so that paying for a task moves no token; this
/// contract keeps the account of whose they are.
/// @dev A vendor may take its escrow back only after a recall, which ends the model for good, and some epochs later: what
/// was revealed before the recall still becomes final and is paid.
interface IModelRegistry {
    /// @notice The terms a vendor publishes.
    /// @param modalityMask bit m is set for each DICOM modality m that the model takes; bit 0 is unused
    /// @param findingCount how many findings the model gives, 1 to 8
    /// @param quorum how many results must agree, k
    /// @param target wanted size of the committee, c
    /// @param committee how many results are taken at most, n; 1 <= k <= c <= n <= 8
    /// @param feePerTask paid from the escrow for each final task, in units of 1e-18 token
    /// @param tolerances eight big-endian uint32: how far finding i of two agreeing results may differ
    struct Terms {
        uint32 modalityMask;
        uint8 findingCount;
        uint8 quorum;
        uint8 target;
        uint8 committee;
        uint96 feePerTask;
        bytes32 tolerances;
    }

    /// @notice All that the chain knows about a model.
    /// @param vendor account that published the model
    /// @param recallReason reason code of the recall; 0 while the model is active
    /// @param escrow tokens left to pay for tasks
    /// @param publishedEpoch epoch of the ledger in which the model was published
    /// @param recalledEpoch epoch of the recall; 0 while the model is active
    /// @param terms see Terms
    struct Model {
        address vendor;
        uint16 recallReason;
        uint24 publishedEpoch;
        uint24 recalledEpoch;
        uint96 escrow;
        Terms terms;
    }

    /// @notice A model was published.
    event ModelPublished(bytes32 indexed modelId, address indexed vendor, Terms terms);

    /// @notice Tokens were added to a model's escrow.
    event ModelFunded(bytes32 indexed modelId, address indexed from, uint96 amount);

    /// @notice The vendor, or a guardian, recalled a model: no result is taken from now on.
    event ModelRecalled(bytes32 indexed modelId, address indexed by, uint16 reason);

    /// @notice The vendor of a recalled model took its escrow back.
    event EscrowWithdrawn(bytes32 indexed modelId, address indexed vendor, uint96 amount);

    /// @notice The digest was published before.
    error ModelAlreadyPublished(bytes32 modelId, address vendor);

    /// @notice No model has this id.
    error ModelUnknown(bytes32 modelId);

    /// @notice The caller did not publish the model.
    error NotVendor(bytes32 modelId, address caller);

    /// @notice The model was recalled before.
    error ModelAlreadyRecalled(bytes32 modelId);

    /// @notice The escrow can only be taken back after a recall.
    error ModelActive(bytes32 modelId);

    /// @notice A recall needs a reason other than 0.
    error RecallReasonZero();

    /// @notice Zero is no digest of a package.
    error ModelIdZero();

    /// @notice The mask is empty or has bit 0 set.
    error ModalityMaskInvalid(uint32 modalityMask);

    /// @notice The number of findings is not 1 to 8.
    error FindingCountInvalid(uint8 findingCount);

    /// @notice Quorum, target and committee are not 1 <= k <= c <= n <= 8.
    error QuorumInvalid(uint8 quorum, uint8 target, uint8 committee);

    /// @notice The escrow of a recalled model pays for tasks under way until epoch `until` begins.
    error EscrowLocked(bytes32 modelId, uint256 until);

    /// @notice A tolerance is given for a finding that the model does not have.
    error ToleranceWithoutFinding(bytes32 tolerances, uint8 findingCount);

    /// @notice There is nothing to add or to take back.
    error AmountZero();

    /// @notice The escrow would pass 2^96, or a draw is more than the escrow.
    error EscrowOutOfRange(bytes32 modelId, uint256 amount);

    /// @notice Only the Court may do this.
    error NotCourt(address caller);

    /// @notice Publishes a model that the caller vends.
    function publish(bytes32 modelId, Terms calldata terms) external;

    /// @notice Adds the caller's tokens to a model's escrow; the caller has approved this contract for them.
    function fund(bytes32 modelId, uint96 amount) external;

    /// @notice Ends a model for good; by its vendor or a member of the guardian role.
    /// @param reason reason code, not 0
    function recall(bytes32 modelId, uint16 reason) external;

    /// @notice Pays all that is left in the escrow of the caller's recalled model to the caller, once tasks under way at
    /// the recall have had the time to become final.
    function withdrawEscrow(bytes32 modelId) external;

    /// @notice Takes what final tasks cost out of the escrow; by the Court.
    function draw(bytes32 modelId, uint96 amount) external;

    /// @notice The model's record; reverts with ModelUnknown.
    function model(bytes32 modelId) external view returns (Model memory);

    /// @notice The model's record, all zero for an unknown id: what the ledger reads.
    function lookup(bytes32 modelId) external view returns (Model memory);

    /// @notice How many models were ever published.
    function modelCount() external view returns (uint256);

    /// @notice Ids in order of publication, `from` counting from 0; fewer than `count` at the end.
    function modelIds(uint256 from, uint256 count) external view returns (bytes32[] memory);

    /// @notice The InferenceLedger.
    function ledger() external view returns (address);

    /// @notice The Court.
    function court() external view returns (address);
}
