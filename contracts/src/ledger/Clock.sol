// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IInferenceLedger} from "../interfaces/IInferenceLedger.sol";
import {INodeRegistry} from "../interfaces/INodeRegistry.sol";

/// @title The ledger's epochs and their seeds
/// @notice Everything is told by block numbers, which no proposer can bend as it can a timestamp. The seed of an epoch
/// is made from the hash of its last block, so nobody who acts in the epoch knows it.
abstract contract Clock is IInferenceLedger {
    /// @dev A block hash can be asked for 256 blocks, and the last block of an ended epoch must always be among them.
    uint256 private constant LONGEST_EPOCH = 200;

    /// @notice Keeper of nodes and stakes.
    INodeRegistry public immutable nodes;

    /// @inheritdoc IInferenceLedger
    uint256 public immutable genesis;

    uint256 internal immutable _commitBlocks;
    uint256 internal immutable _length;
    uint256 internal immutable _window;
    uint256 internal immutable _life;
    uint256 internal immutable _widen;

    /// @dev seed << 64 | active; zero until it is kept.
    mapping(uint256 epoch => uint256) private _seeds;

    /// @notice The seed of an epoch was kept.
    event SeedRecorded(uint32 indexed epoch, uint192 seed, uint32 active);

    constructor(INodeRegistry nodes_, Schedule memory schedule_) {
        uint256 length = uint256(schedule_.commitBlocks) + schedule_.revealBlocks;
        if (
            schedule_.commitBlocks == 0 || schedule_.revealBlocks == 0 || schedule_.windowEpochs == 0
                || schedule_.taskEpochs == 0 || schedule_.widenEpochs == 0 || length > LONGEST_EPOCH
        ) revert ScheduleInvalid();
        nodes = nodes_;
        genesis = block.number;
        _commitBlocks = schedule_.commitBlocks;
        _length = length;
        _window = schedule_.windowEpochs;
        _life = schedule_.taskEpochs;
        _widen = schedule_.widenEpochs;
    }

    /// @inheritdoc IInferenceLedger
    function epoch() public view returns (uint256) {
        return (block.number - genesis) / _length + 1;
    }

    /// @inheritdoc IInferenceLedger
    function recordSeed(uint256 epoch_) external {
        if (epoch_ >= epoch()) revert EpochRunning(epoch_);
        _seed(epoch_);
    }

    /// @inheritdoc IInferenceLedger
    function seedOf(uint256 epoch_) public view returns (uint192 seed, uint32 active, bool kept) {
        uint256 word = _seeds[epoch_];
        kept = word != 0;
        if (!kept) {
            if (epoch_ >= epoch()) revert EpochRunning(epoch_);
            word = _drawn(epoch_);
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        return (uint192(word >> 64), uint32(word), kept);
    }

    /// @inheritdoc IInferenceLedger
    function schedule() external view returns (Schedule memory) {
        // Each came as a uint16.
        // forge-lint: disable-start(unsafe-typecast)
        return Schedule({
            commitBlocks: uint16(_commitBlocks),
            revealBlocks: uint16(_length - _commitBlocks),
            windowEpochs: uint16(_window),
            taskEpochs: uint16(_life),
            widenEpochs: uint16(_widen)
        });
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @dev Whether commitments are taken in this block; otherwise reveals are.
    function _committing() internal view returns (bool) {
        return (block.number - genesis) % _length < _commitBlocks;
    }

    function _lastBlockOf(uint256 epoch_) internal view returns (uint256) {
        return genesis + epoch_ * _length - 1;
    }

    /// @dev The seed of an ended epoch, kept from now on.
    function _seed(uint256 epoch_) internal returns (uint192 seed, uint32 active) {
        uint256 word = _seeds[epoch_];
        if (word == 0) {
            word = _drawn(epoch_);
            _seeds[epoch_] = word;
            // forge-lint: disable-next-line(unsafe-typecast)
            emit SeedRecorded(uint32(epoch_), uint192(word >> 64), uint32(word));
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        return (uint192(word >> 64), uint32(word));
    }

    /// @dev When nobody kept a seed in time the newest ended epoch's block stands in, which nobody could foresee either.
    function _drawn(uint256 epoch_) private view returns (uint256) {
        bytes32 hash = blockhash(_lastBlockOf(epoch_));
        if (hash == 0) hash = blockhash(_lastBlockOf(epoch() - 1));
        uint256 active = nodes.activeCount();
        return uint256(keccak256(abi.encode(hash, epoch_))) >> 64 << 64 | (active == 0 ? 1 : active);
    }
}
