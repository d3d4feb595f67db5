// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IInferenceLedger} from "./interfaces/IInferenceLedger.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {INodeRegistry} from "./interfaces/INodeRegistry.sol";
import {IRewardPool} from "./interfaces/IRewardPool.sol";
import {IStudyRegistry} from "./interfaces/IStudyRegistry.sol";
import {FindingsWord} from "./libraries/FindingsWord.sol";
import {StudyWord} from "./libraries/StudyWord.sol";
import {TaskWord, TaskWords} from "./libraries/TaskWord.sol";
import {ModelRegistry} from "./ModelRegistry.sol";
import {NodeRegistry} from "./NodeRegistry.sol";
import {RewardPool} from "./RewardPool.sol";

/// @title InferenceLedger
/// @notice See {IInferenceLedger}.
contract InferenceLedger is IInferenceLedger, EIP712 {
    /// @dev A batch reads the model and the node again only when they change from one result to the next, and draws
    /// from a model's escrow once for all of its tasks in a row; `model.escrow` is kept as if it had been drawn.
    struct Batch {
        bytes32 modelId;
        uint96 drawn;
        IModelRegistry.Model model;
        uint32 node;
        address signer;
        INodeRegistry.State state;
        uint256 ownersKey;
        address[] owners;
    }

    /// @dev What the checks of one result leave for its acceptance.
    struct Item {
        bytes32 taskId;
        TaskWord word;
        bytes32 studyCid;
        StudyWord study;
    }

    /// @dev `rest[g]` is the content of group g; of group 0 without the 32 bits that stand in the word.
    struct Record {
        TaskWord word;
        bytes32[6] rest;
    }

    /// @notice Largest batch. The dearest results take about 143,000 gas each (see the gas snapshot), so that a full
    /// batch always stays under EIP-7825's 2^24 gas a transaction.
    uint256 public constant MAX_BATCH = 112;

    /// @notice EIP-712 type of a result.
    bytes32 public constant RESULT_TYPEHASH = keccak256(
        "Result(bytes32 studyId,bytes32 studyCid,bytes32 modelId,uint16 status,bytes32 findings,bytes32 artefacts,bytes32 runtime,uint32 node)"
    );

    uint8 private constant SCOPE_INFERENCE = 1;

    /// @notice Keeper of nodes and signers.
    INodeRegistry public immutable nodes;

    /// @notice Keeper of models and escrows.
    IModelRegistry public immutable models;

    /// @notice Keeper of studies and consent.
    IStudyRegistry public immutable studies;

    /// @notice Keeper of the money.
    IRewardPool public immutable pool;

    mapping(bytes32 taskId => Record) private _tasks;

    /// @dev Deployed last, so it can check that the others were given the right addresses.
    constructor(NodeRegistry nodes_, ModelRegistry models_, IStudyRegistry studies_, RewardPool pool_)
        EIP712("fluoro", "1")
    {
        nodes = nodes_;
        models = models_;
        studies = studies_;
        pool = pool_;
        if (
            models_.ledger() != address(this) || address(models_.pool()) != address(pool_)
                || address(models_.token()) != address(pool_.token())
        ) revert WiringMismatch(address(models_));
        if (nodes_.ledger() != address(this) || address(nodes_.token()) != address(pool_.token())) {
            revert WiringMismatch(address(nodes_));
        }
        if (studies_.ledger() != address(this) || studies_.pool() != address(pool_)) {
            revert WiringMismatch(address(studies_));
        }
        if (
            pool_.ledger() != address(this) || pool_.models() != address(models_)
                || pool_.studies() != address(studies_)
        ) revert WiringMismatch(address(pool_));
        if (pool_.token().minter() != address(pool_)) revert WiringMismatch(address(pool_.token()));
    }

    /// @inheritdoc IInferenceLedger
    function submit(SignedResult[] calldata results) external returns (uint256 accepted) {
        uint256 size = results.length;
        if (size == 0) revert EmptyBatch();
        if (size > MAX_BATCH) revert BatchTooLarge(size, MAX_BATCH);
        Batch memory batch;
        Item memory item;
        for (uint256 i; i < size; ++i) {
            SignedResult calldata result = results[i];
            if (batch.modelId != result.modelId) {
                _draw(batch);
                _load(batch, result.modelId);
            }
            Refusal refusal = _check(result, item, batch);
            if (refusal == Refusal.None) {
                _accept(result, item, batch);
                ++accepted;
            } else {
                emit ResultRefused(item.taskId, result.node, refusal);
            }
        }
        _draw(batch);
    }

    /// @inheritdoc IInferenceLedger
    function refusalOf(SignedResult calldata result) external view returns (Refusal) {
        Item memory item;
        Batch memory batch;
        _load(batch, result.modelId);
        return _check(result, item, batch);
    }

    /// @inheritdoc IInferenceLedger
    function task(bytes32 taskId) external view returns (Task memory found) {
        Record storage record = _tasks[taskId];
        TaskWord word = record.word;
        found.state = TaskState(word.state());
        uint256 members = word.members();
        found.nodes = new uint32[](members);
        found.memberGroups = new uint8[](members);
        for (uint256 i; i < members; ++i) {
            found.nodes[i] = word.nodeAt(i);
            // forge-lint: disable-next-line(unsafe-typecast)
            found.memberGroups[i] = uint8(word.groupAt(i));
        }
        uint256 groups = word.groups();
        found.groups = new Group[](groups);
        for (uint256 g; g < groups; ++g) {
            found.groups[g] = _group(record, word, g);
        }
        if (found.state == TaskState.Final) {
            found.status = found.groups[word.winner()].status;
            found.findings = found.groups[word.winner()].findings;
        }
    }

    /// @inheritdoc IInferenceLedger
    function report(bytes32 taskId, uint32 node) external view returns (Report memory found) {
        Record storage record = _tasks[taskId];
        TaskWord word = record.word;
        uint256 i = word.find(node);
        if (i == TaskWords.MAX_MEMBERS) return found;
        uint256 g = word.groupAt(i);
        Group memory group = _group(record, word, g);
        found.accepted = true;
        found.agreeing = word.state() == uint256(TaskState.Final) && word.winner() == g;
        // forge-lint: disable-next-line(unsafe-typecast)
        found.group = uint8(g);
        found.status = group.status;
        found.groupFindings = group.findings;
    }

    /// @inheritdoc IInferenceLedger
    function owed(bytes32 studyId, bytes32 modelId) external view returns (bool) {
        TaskWord word = _tasks[taskIdOf(studyId, modelId)].word;
        return _closed(word, _study(studyId), models.lookup(modelId)) == Refusal.None;
    }

    /// @inheritdoc IInferenceLedger
    function settled(bytes32 studyId) external view returns (bool) {
        StudyWord word = _study(studyId);
        bytes32[] memory ids = models.modelIds(0, models.modelCount());
        for (uint256 i; i < ids.length; ++i) {
            TaskWord task_ = _tasks[taskIdOf(studyId, ids[i])].word;
            if (_closed(task_, word, models.lookup(ids[i])) == Refusal.None) return false;
        }
        return true;
    }

    /// @inheritdoc IInferenceLedger
    function owedTo(bytes32 studyId, bytes32 modelId, uint32 node) external view returns (bool) {
        (, INodeRegistry.State state) = nodes.signerOf(node);
        return state == INodeRegistry.State.Active && _owedTo(studyId, modelId, models.lookup(modelId), node);
    }

    /// @inheritdoc IInferenceLedger
    function owedAmong(bytes32[] calldata studyIds, bytes32 modelId, uint32 node)
        external
        view
        returns (bool[] memory owing)
    {
        owing = new bool[](studyIds.length);
        (, INodeRegistry.State state) = nodes.signerOf(node);
        if (state != INodeRegistry.State.Active) return owing;
        IModelRegistry.Model memory model = models.lookup(modelId);
        for (uint256 i; i < studyIds.length; ++i) {
            owing[i] = _owedTo(studyIds[i], modelId, model, node);
        }
    }

    /// @inheritdoc IInferenceLedger
    function digestOf(SignedResult calldata result) external view returns (bytes32) {
        (bytes32 studyCid,) = studies.lookup(result.studyId);
        return _digest(result, studyCid);
    }

    /// @inheritdoc IInferenceLedger
    function domainSeparator() external view returns (bytes32) {
        return _domainSeparatorV4();
    }

    /// @inheritdoc IInferenceLedger
    function taskIdOf(bytes32 studyId, bytes32 modelId) public pure returns (bytes32) {
        return keccak256(abi.encode(studyId, modelId));
    }

    function _load(Batch memory batch, bytes32 modelId) private view {
        batch.modelId = modelId;
        batch.model = models.lookup(modelId);
    }

    function _draw(Batch memory batch) private {
        uint96 drawn = batch.drawn;
        if (drawn == 0) return;
        batch.drawn = 0;
        models.draw(batch.modelId, drawn);
    }

    /// @dev Why `result` is not to be accepted. The cheap and final reasons come first, the signature last, so that a
    /// repeated result always gets AlreadyReported.
    function _check(SignedResult calldata result, Item memory item, Batch memory batch)
        private
        view
        returns (Refusal refusal)
    {
        item.taskId = taskIdOf(result.studyId, result.modelId);
        item.word = _tasks[item.taskId].word;
        if (item.word.find(result.node) != TaskWords.MAX_MEMBERS) return Refusal.AlreadyReported;
        (item.studyCid, item.study) = studies.lookup(result.studyId);
        refusal = _closed(item.word, item.study, batch.model);
        if (refusal != Refusal.None) return refusal;

        if (batch.node != result.node) {
            batch.node = result.node;
            (batch.signer, batch.state) = nodes.signerOf(result.node);
        }
        if (batch.state != INodeRegistry.State.Active) return _idle(batch.state);
        if (result.status != 0) {
            if (result.findings != 0) return Refusal.FindingsWithFailure;
        } else if (!FindingsWord.fits(result.findings, batch.model.terms.findingCount)) {
            return Refusal.FindingsBeyondModel;
        }
        (address recovered, ECDSA.RecoverError err,) =
            ECDSA.tryRecover(_digest(result, item.studyCid), result.r, result.vs);
        if (err != ECDSA.RecoverError.NoError) return Refusal.SignatureInvalid;
        // Another key of the node still counts in its grace; the registry is asked only then.
        if (recovered != batch.signer && !nodes.signsFor(recovered, result.node)) return Refusal.SignatureInvalid;
    }

    /// @dev Why nothing is taken from a node that is not active.
    function _idle(INodeRegistry.State state) private pure returns (Refusal) {
        if (state == INodeRegistry.State.None) return Refusal.NodeUnknown;
        return state == INodeRegistry.State.Inactive ? Refusal.NodeInactive : Refusal.NodeExited;
    }

    /// @dev Why nobody's result is taken for a task, or None.
    function _closed(TaskWord word, StudyWord study, IModelRegistry.Model memory model)
        private
        view
        returns (Refusal)
    {
        if (word.state() > uint256(TaskState.Open)) return Refusal.TaskFinal;
        if (!study.known()) return Refusal.StudyUnknown;
        if (study.withdrawn()) return Refusal.StudyWithdrawn;
        if (study.labelRevealed()) return Refusal.LabelRevealed;
        if (study.consentScopes() & SCOPE_INFERENCE == 0) return Refusal.ConsentLacking;
        if (study.consentExpires() != 0 && study.consentExpires() <= block.timestamp) return Refusal.ConsentEnded;
        if (model.vendor == address(0)) return Refusal.ModelUnknown;
        if (model.recallReason != 0) return Refusal.ModelRecalled;
        if ((model.terms.modalityMask >> study.modality()) & 1 == 0) return Refusal.ModalityMismatch;
        if (model.escrow < model.terms.feePerTask) return Refusal.EscrowShort;
        return Refusal.None;
    }

    function _study(bytes32 studyId) private view returns (StudyWord word) {
        (, word) = studies.lookup(studyId);
    }

    function _owedTo(bytes32 studyId, bytes32 modelId, IModelRegistry.Model memory model, uint32 node)
        private
        view
        returns (bool)
    {
        TaskWord word = _tasks[taskIdOf(studyId, modelId)].word;
        return word.find(node) == TaskWords.MAX_MEMBERS
            && _closed(word, _study(studyId), model) == Refusal.None;
    }

    function _digest(SignedResult calldata result, bytes32 studyCid) private view returns (bytes32) {
        bytes32 structHash;
        bytes32 typeHash = RESULT_TYPEHASH;
        // keccak256(abi.encode(typeHash, studyId, studyCid, modelId, status, findings, artefacts, runtime, node)),
        // copying the three words that stand side by side in calldata as in the type.
        uint256 node = result.node;
        uint256 status = result.status;
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, typeHash)
            mstore(add(at, 0x20), calldataload(result))
            mstore(add(at, 0x40), studyCid)
            mstore(add(at, 0x60), calldataload(add(result, 0x20)))
            mstore(add(at, 0x80), status)
            calldatacopy(add(at, 0xa0), add(result, 0x80), 0x60)
            mstore(add(at, 0x100), node)
            structHash := keccak256(at, 0x120)
        }
        return _hashTypedDataV4(structHash);
    }

    function _accept(SignedResult calldata result, Item memory item, Batch memory batch) private {
        IModelRegistry.Terms memory terms = batch.model.terms;
        (TaskWord word, uint256 g, bytes32 content) = _place(item, result, terms);
        bool agreed = word.sizeOf(g) == terms.quorum;
        bool full = word.members() == terms.committee;
        if (agreed) word = word.finish(uint256(TaskState.Final), g);
        else if (full) word = word.finish(uint256(TaskState.Inconclusive), 0);
        _tasks[item.taskId].word = word;
        _emitAccepted(result, item.taskId);

        if (agreed) {
            item.word = word;
            _settle(result, item, batch, g, content);
        } else if (full) {
            emit TaskFinalised(
                item.taskId, result.studyId, result.modelId, TaskState.Inconclusive, 0, 0, new uint32[](0), 0, 0, 0
            );
        }
    }

    /// @dev Puts the result into the first group that it agrees with, or into a new one; returns that group and its
    /// content.
    function _place(Item memory item, SignedResult calldata result, IModelRegistry.Terms memory terms)
        private
        returns (TaskWord word, uint256 g, bytes32 content)
    {
        word = item.word;
        bytes32[6] storage rest = _tasks[item.taskId].rest;
        bool failure = result.status != 0;
        content = failure ? bytes32(uint256(result.status) << 224) : result.findings;
        uint256 groups = word.groups();
        for (; g < groups; ++g) {
            if (word.failed(g) != failure) continue;
            // What stands outside the word is zero for failures and models of one finding, so it is not read.
            bytes32 first = g == 0 ? word.head() : rest[g];
            if (g == 0 && !failure && terms.findingCount > 1) first |= rest[0];
            if (failure ? first == content : FindingsWord.agree(content, first, terms.tolerances, terms.findingCount)) {
                return (word.join(result.node, g), g, first);
            }
        }
        bytes32 outside = g == 0 ? (content << 32) >> 32 : content;
        if (outside != 0) rest[g] = outside;
        word = word.open(content, failure).join(result.node, g);
    }

    /// @dev Emits ResultAccepted. Everything from status on stands in calldata as the event has it, and _check has
    /// read status and node, so that they are in range; the tests hold it against the event as Solidity encodes it.
    function _emitAccepted(SignedResult calldata result, bytes32 taskId) private {
        bytes32 topic = ResultAccepted.selector;
        uint256 node = result.node;
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, calldataload(add(result, 0x20)))
            calldatacopy(add(at, 0x20), add(result, 0x60), 0xc0)
            log4(at, 0xe0, topic, taskId, node, calldataload(result))
        }
    }

    /// @dev Pays for a task on which group g has agreed, and announces it.
    function _settle(
        SignedResult calldata result,
        Item memory item,
        Batch memory batch,
        uint256 g,
        bytes32 content
    ) private {
        bool failure = item.word.failed(g);
        bool validates = !failure && !item.study.validated();
        uint32[] memory agreeing = _membersOf(item.word, g);
        _loadOwners(batch, agreeing);
        (uint96 drawn, uint96 royalty, uint96 emission) = pool.settle(
            IRewardPool.Settlement({
                contributor: item.study.contributor(),
                findings: !failure,
                emissionInstances: validates ? item.study.instanceCount() : 0,
                fee: batch.model.terms.feePerTask,
                owners: batch.owners
            })
        );
        batch.drawn += drawn;
        batch.model.escrow -= drawn;
        if (validates) studies.markValidated(result.studyId);
        emit TaskFinalised(
            item.taskId,
            result.studyId,
            result.modelId,
            TaskState.Final,
            result.status,
            failure ? bytes32(0) : content,
            agreeing,
            drawn,
            royalty,
            emission
        );
    }

    function _membersOf(TaskWord word, uint256 g) private pure returns (uint32[] memory agreeing) {
        agreeing = new uint32[](word.sizeOf(g));
        uint256 found;
        for (uint256 i; found < agreeing.length; ++i) {
            if (word.groupAt(i) == g) agreeing[found++] = word.nodeAt(i);
        }
    }

    /// @dev The same nodes tend to agree on task after task, so their owners are looked up once for a run of them.
    function _loadOwners(Batch memory batch, uint32[] memory ids) private view {
        uint256 key;
        for (uint256 i; i < ids.length; ++i) {
            key = key << 32 | ids[i];
        }
        if (batch.ownersKey == key) return;
        address[] memory owners = new address[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            owners[i] = nodes.ownerOf(ids[i]);
        }
        batch.ownersKey = key;
        batch.owners = owners;
    }

    function _group(Record storage record, TaskWord word, uint256 g) private view returns (Group memory group) {
        bytes32 content = record.rest[g];
        if (g == 0) content |= word.head();
        // forge-lint: disable-next-line(unsafe-typecast)
        if (word.failed(g)) group.status = uint16(uint256(content) >> 224);
        else group.findings = content;
    }
}
