// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @notice All of a task but the findings of its groups, in one word; see {TaskWords}.
type TaskWord is uint256;

using TaskWords for TaskWord global;

/// @title The packed task
/// @notice Results of a task form groups that agree; a member is a node whose result was accepted. Member i joined as
/// the i-th, and member 0 always opens group 0, so its group takes no bits.
///
///     255        224 223   222 221    219 218    216 215     213 212     207 206      192 191           0
///     +-------------+---------+----------+----------+-----------+-----------+------------+--------------+
///     | head of     | state   | winning  | groups   | members   | failed    | groups of  | node ids of  |
///     | group 0     | 2 bits  | group    | 0 to 6   | 0 to 6    | groups    | members    | members      |
///     | 32 bits     |         | 3 bits   | 3 bits   | 3 bits    | 6 x 1 bit | 1 to 5     | 0 to 5       |
///     |             |         |          |          |           |           | 5 x 3 bits | 6 x 32 bits  |
///     +-------------+---------+----------+----------+-----------+-----------+------------+--------------+
///
/// A group's content is one word: the findings of its first member or, for a failed group (status not 0, and so no
/// findings), the status in the place of finding 0. The head of group 0 is that word's top 32 bits. For models of one
/// finding, and for failures, the rest is zero: such a task takes one storage slot, and only one in all.
library TaskWords {
    uint256 internal constant MAX_MEMBERS = 6;

    /// @dev The four states, in the order of IInferenceLedger.TaskState.
    uint256 internal constant OPEN = 1;

    uint256 private constant MEMBER_GROUPS = 192;
    uint256 private constant FAILED = 207;
    uint256 private constant MEMBERS = 213;
    uint256 private constant GROUPS = 216;
    uint256 private constant WINNER = 219;
    uint256 private constant STATE = 222;
    uint256 private constant HEAD = 224;

    /// @notice Number of IInferenceLedger.TaskState; 0 for a task that nobody reported on.
    function state(TaskWord word) internal pure returns (uint256) {
        return (TaskWord.unwrap(word) >> STATE) & 3;
    }

    /// @notice How many results were accepted.
    function members(TaskWord word) internal pure returns (uint256) {
        return (TaskWord.unwrap(word) >> MEMBERS) & 7;
    }

    /// @notice How many groups they form.
    function groups(TaskWord word) internal pure returns (uint256) {
        return (TaskWord.unwrap(word) >> GROUPS) & 7;
    }

    /// @notice The group whose content is the task's outcome; only of meaning in state Final.
    function winner(TaskWord word) internal pure returns (uint256) {
        return (TaskWord.unwrap(word) >> WINNER) & 7;
    }

    /// @notice Node id of member i.
    function nodeAt(TaskWord word, uint256 i) internal pure returns (uint32) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(TaskWord.unwrap(word) >> (32 * i));
    }

    /// @notice Group of member i.
    function groupAt(TaskWord word, uint256 i) internal pure returns (uint256) {
        return i == 0 ? 0 : (TaskWord.unwrap(word) >> (MEMBER_GROUPS + 3 * (i - 1))) & 7;
    }

    /// @notice Whether group g is one of failures.
    function failed(TaskWord word, uint256 g) internal pure returns (bool) {
        return (TaskWord.unwrap(word) >> (FAILED + g)) & 1 != 0;
    }

    /// @notice The top 32 bits of group 0's content, the rest zero.
    function head(TaskWord word) internal pure returns (bytes32) {
        return bytes32((TaskWord.unwrap(word) >> HEAD) << HEAD);
    }

    /// @notice The place of `node` among the members, or MAX_MEMBERS when it is none. Node ids are never 0.
    function find(TaskWord word, uint32 node) internal pure returns (uint256 i) {
        uint256 count = members(word);
        uint256 raw = TaskWord.unwrap(word);
        for (; i < count; ++i) {
            // forge-lint: disable-next-line(unsafe-typecast)
            if (uint32(raw) == node) return i;
            raw >>= 32;
        }
        return MAX_MEMBERS;
    }

    /// @notice How many members are in group g.
    function sizeOf(TaskWord word, uint256 g) internal pure returns (uint256 size) {
        uint256 count = members(word);
        if (count == 0) return 0;
        uint256 raw = TaskWord.unwrap(word) >> MEMBER_GROUPS;
        if (g == 0) size = 1;
        for (uint256 i = 1; i < count; ++i) {
            unchecked {
                // At most six members.
                if (raw & 7 == g) ++size;
            }
            raw >>= 3;
        }
    }

    /// @notice Adds a member to group g, which is either an existing group or the next one. The caller has checked
    /// that there is room and that the node is no member yet.
    function join(TaskWord word, uint32 node, uint256 g) internal pure returns (TaskWord) {
        uint256 raw = TaskWord.unwrap(word);
        uint256 i = members(word);
        raw |= uint256(node) << (32 * i);
        if (i != 0) raw |= g << (MEMBER_GROUPS + 3 * (i - 1));
        return TaskWord.wrap(raw + (1 << MEMBERS));
    }

    /// @notice Opens the next group with the given content; the content of group 0 leaves its head here.
    function open(TaskWord word, bytes32 content, bool failure) internal pure returns (TaskWord) {
        uint256 raw = TaskWord.unwrap(word);
        uint256 g = groups(word);
        if (g == 0) raw |= ((uint256(content) >> HEAD) << HEAD) | (OPEN << STATE);
        if (failure) raw |= 1 << (FAILED + g);
        return TaskWord.wrap(raw + (1 << GROUPS));
    }

    /// @notice Ends the task in the given state; `g` is the winning group.
    function finish(TaskWord word, uint256 newState, uint256 g) internal pure returns (TaskWord) {
        uint256 raw = TaskWord.unwrap(word) & ~(uint256(3) << STATE);
        return TaskWord.wrap(raw | (newState << STATE) | (g << WINNER));
    }
}
