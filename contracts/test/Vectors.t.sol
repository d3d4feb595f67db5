// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {IInferenceLedger} from "../src/interfaces/IInferenceLedger.sol";
import {Agreement} from "../src/libraries/Agreement.sol";
import {FindingsWord} from "../src/libraries/FindingsWord.sol";
import {SealTree} from "../src/libraries/SealTree.sol";
import {Sortition} from "../src/libraries/Sortition.sol";
import {Deployment} from "./support/Deployment.sol";
import {Findings} from "./support/Findings.sol";
import {MultiProof} from "./support/MultiProof.sol";
import {Network} from "./support/Network.sol";

/// @notice The vectors that package attest is tested with (attest/testdata/vectors.json) hold for the contracts too.
contract VectorsTest is Network {
    string private json;

    function setUp() public override {
        json = vm.readFile("../attest/testdata/vectors.json");
        address deployer = vm.parseJsonAddress(json, ".domain.deployer");
        vm.chainId(vm.parseJsonUint(json, ".domain.chainId"));
        vm.startPrank(deployer);
        Deployment.Contracts memory made = Deployment.create(genesis(), deployer);
        vm.stopPrank();
        (studies, ledger) = (made.studies, made.ledger);
    }

    function entry(string memory list, uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(i), "]", field);
    }

    function word(string memory list, uint256 i, string memory field) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, entry(list, i, field));
    }

    function number(string memory list, uint256 i, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(json, entry(list, i, field));
    }

    function flag(string memory list, uint256 i, string memory field) private view returns (bool) {
        return vm.parseJsonBool(json, entry(list, i, field));
    }

    /// @dev How many entries a list has; there must be one.
    function count(string memory list) private view returns (uint256 i) {
        while (vm.keyExistsJson(json, entry(list, i, ""))) ++i;
        holds(i != 0, "the list is not empty");
    }

    function each(string memory list, function(uint256) view check) private view {
        uint256 entries = count(list);
        for (uint256 i; i < entries; ++i) {
            check(i);
        }
    }

    function test_domain() external view {
        same(address(ledger), vm.parseJsonAddress(json, ".domain.ledger"), "predicted address of the ledger");
        same(ledger.domainSeparator(), vm.parseJsonBytes32(json, ".domain.separator"), "separator");
        (, string memory name, string memory version, uint256 chainId, address verifier,,) = ledger.eip712Domain();
        same(keccak256(bytes(name)), keccak256("fluoro"), "name");
        same(keccak256(bytes(version)), keccak256("2"), "version");
        same(chainId, vm.parseJsonUint(json, ".domain.chainId"), "chain id");
        same(verifier, address(ledger), "verifying contract");
    }

    function test_results() external view {
        each("results", checkResult);
    }

    function test_batches() external view {
        each("batches", checkBatch);
    }

    function test_multiProofs() external view {
        each("multiProofs", checkMultiProof);
    }

    function test_commitments() external view {
        each("commitments", checkCommitment);
    }

    function test_epochs() external {
        uint256 entries = count("epochs");
        for (uint256 i; i < entries; ++i) {
            checkEpoch(i);
        }
    }

    function test_seeds() external view {
        each("seeds", checkSeed);
    }

    function test_tickets() external view {
        each("tickets", checkTicket);
    }

    function test_eligibility() external view {
        each("eligibility", checkEligibility);
    }

    function test_outcomes() external view {
        each("outcomes", checkOutcome);
    }

    function test_tasks() external view {
        each("tasks", checkTask);
    }

    function test_labels() external view {
        each("labels", checkLabel);
    }

    function test_trees() external view {
        each("trees", checkTree);
    }

    function test_packing() external view {
        each("packing", checkPacking);
    }

    function test_agreement() external view {
        each("agreement", checkAgreement);
    }

    function checkResult(uint256 i) private view {
        IInferenceLedger.Opening memory o;
        o.studyId = word("results", i, ".studyId");
        o.artefacts = word("results", i, ".artefacts");
        bytes32 findings = word("results", i, ".findings");
        uint256 status = number("results", i, ".status");
        o.outcome = status == 0 ? findings : bytes32(status);
        bytes32 runtime = word("results", i, ".runtime");
        bytes32 modelId = word("results", i, ".modelId");
        bytes32 salt = word("results", i, ".batchSalt");
        uint32 node = uint32(number("results", i, ".node"));
        bytes32 seal = word("results", i, ".seal");
        bytes32 separator = ledger.domainSeparator();
        bytes memory sealed_ =
            abi.encode(separator, modelId, runtime, node, salt, o.studyId, o.artefacts, findings, status);
        same(keccak256(sealed_), seal, "seal, as documented");
        same(ledger.sealOf(node, salt, modelId, runtime, o, status != 0), seal, "seal");
    }

    function checkBatch(uint256 i) private view {
        bytes32[] memory leaves = vm.parseJsonBytes32Array(json, entry("batches", i, ".leaves"));
        bytes32[] memory room = new bytes32[](2 * leaves.length - 1);
        for (uint256 j; j < leaves.length; ++j) {
            room[j] = leaves[j];
        }
        same(SealTree.root(room, leaves.length), word("batches", i, ".root"), "root");
        same(MultiProof.root(leaves), word("batches", i, ".root"), "root of the library's tree");
    }

    function checkMultiProof(uint256 i) private view {
        bytes32[] memory proof = vm.parseJsonBytes32Array(json, entry("multiProofs", i, ".proof"));
        bool[] memory flags = vm.parseJsonBoolArray(json, entry("multiProofs", i, ".flags"));
        bytes32[] memory leaves = vm.parseJsonBytes32Array(json, entry("multiProofs", i, ".leaves"));
        bytes32 root = word("multiProofs", i, ".root");
        holds(MerkleProof.multiProofVerify(proof, flags, root, leaves), "OpenZeppelin verifies the multiproof");
    }

    function checkCommitment(uint256 i) private view {
        bytes32 digest = ledger.commitmentDigest(
            uint32(number("commitments", i, ".node")),
            uint32(number("commitments", i, ".epoch")),
            word("commitments", i, ".root"),
            uint16(number("commitments", i, ".count"))
        );
        same(digest, word("commitments", i, ".digest"), "digest");
        (bytes32 r, bytes32 vs) = vm.signCompact(uint256(vm.parseJsonBytes32(json, ".signer.privateKey")), digest);
        same(r, word("commitments", i, ".r"), "r");
        same(vs, word("commitments", i, ".vs"), "vs");
    }

    /// @dev The clock depends on the block of deployment, so each entry has a ledger of its own.
    function checkEpoch(uint256 i) private {
        Deployment.Genesis memory g = genesis();
        g.schedule.commitBlocks = uint16(number("epochs", i, ".commitBlocks"));
        g.schedule.revealBlocks = uint16(number("epochs", i, ".revealBlocks"));
        vm.roll(number("epochs", i, ".genesis"));
        IInferenceLedger clock = IInferenceLedger(
            Deployment.make("InferenceLedger", abi.encode(nodes, models, studies, court, g.schedule))
        );
        uint256 epoch = number("epochs", i, ".epoch");
        vm.roll(number("epochs", i, ".block"));
        same(clock.epoch(), epoch, "epoch");
        checkPhase(clock, epoch, number("epochs", i, ".phase") == 0);
        vm.roll(number("epochs", i, ".firstReveal") - 1);
        checkPhase(clock, epoch, true);
        vm.roll(number("epochs", i, ".firstReveal"));
        checkPhase(clock, epoch, false);
        vm.roll(number("epochs", i, ".first"));
        same(clock.epoch(), epoch, "first block");
        vm.roll(number("epochs", i, ".last"));
        same(clock.epoch(), epoch, "last block");
        vm.roll(number("epochs", i, ".last") + 1);
        same(clock.epoch(), epoch + 1, "the block after it");
    }

    /// @dev Which refusal comes shows the phase.
    function checkPhase(IInferenceLedger clock, uint256 epoch, bool committing) private {
        if (committing) {
            vm.expectRevert(abi.encodeWithSelector(IInferenceLedger.NotRevealPhase.selector, epoch));
            clock.reveal(0, 0, new IInferenceLedger.Series[](0));
        } else {
            vm.expectRevert(abi.encodeWithSelector(IInferenceLedger.NotCommitPhase.selector, epoch));
            clock.commit(0, 0, 1, 0, 0);
        }
    }

    function checkSeed(uint256 i) private view {
        bytes32 hash = keccak256(abi.encode(word("seeds", i, ".blockHash"), number("seeds", i, ".epoch")));
        same(uint256(hash) >> 64, uint256(word("seeds", i, ".seed")), "seed");
    }

    function checkTicket(uint256 i) private view {
        uint192 seed = uint192(uint256(word("tickets", i, ".seed")));
        uint256 got = Sortition.ticket(seed, word("tickets", i, ".taskId"), uint32(number("tickets", i, ".node")));
        same(got, uint256(word("tickets", i, ".ticket")), "ticket");
    }

    function checkEligibility(uint256 i) private view {
        uint256 active = number("eligibility", i, ".active");
        if (active == 0) active = 1; // as the ledger keeps it
        uint256 target = number("eligibility", i, ".target");
        uint256 widen = number("eligibility", i, ".widenEpochs");
        uint256 since = number("eligibility", i, ".e0");
        uint256 epoch = number("eligibility", i, ".epoch");
        bool everybody;
        bool drawn;
        if (epoch > since) {
            uint256 age = epoch - since - 1;
            uint256 ticket = uint256(word("eligibility", i, ".ticket"));
            (uint256 inside, uint256 whole) = Sortition.circle(active, target, age, widen);
            everybody = inside >= whole;
            drawn = everybody || Sortition.selected(ticket, inside, whole);
        }
        holds(everybody == flag("eligibility", i, ".everybody"), "everybody");
        holds(drawn == flag("eligibility", i, ".drawn"), "drawn");
        bool eligible = everybody || drawn && number("eligibility", i, ".since") <= since;
        holds(eligible == flag("eligibility", i, ".eligible"), "eligible");
    }

    function checkOutcome(uint256 i) private view {
        uint256[] memory statuses = vm.parseJsonUintArray(json, entry("outcomes", i, ".statuses"));
        bytes32[] memory findings = vm.parseJsonBytes32Array(json, entry("outcomes", i, ".findings"));
        bool[] memory members = vm.parseJsonBoolArray(json, entry("outcomes", i, ".members"));
        Agreement.Votes memory votes;
        votes.findings = findings;
        uint256 group;
        for (uint256 j; j < statuses.length; ++j) {
            votes.statuses |= statuses[j] << (16 * j);
            if (members[j]) group |= 1 << j;
        }
        Agreement.Outcome memory got =
            this.decided(votes, word("outcomes", i, ".tolerances"), number("outcomes", i, ".quorum"));
        holds(got.quorum == flag("outcomes", i, ".reached"), "quorum");
        same(got.group, group, "group");
        same(got.size, number("outcomes", i, ".largest"), "size");
        same(Agreement.statusOf(votes, got.final_), number("outcomes", i, ".finalStatus"), "status");
        same(votes.findings[got.final_], word("outcomes", i, ".finalFindings"), "findings");
    }

    /// @dev By a call, as it does not fit on the stack beside all else.
    function decided(Agreement.Votes calldata votes, bytes32 tolerances, uint256 quorum)
        external
        pure
        returns (Agreement.Outcome memory)
    {
        return Agreement.decide(votes, tolerances, quorum);
    }

    function checkLabel(uint256 i) private view {
        bytes memory label = bytes(vm.parseJsonString(json, entry("labels", i, ".label")));
        same(
            studies.labelCommitmentOf(word("labels", i, ".studyId"), label, word("labels", i, ".salt")),
            word("labels", i, ".commitment"),
            "commitment"
        );
    }

    function checkTask(uint256 i) private view {
        same(
            ledger.taskIdOf(word("tasks", i, ".studyId"), word("tasks", i, ".modelId")),
            word("tasks", i, ".taskId"),
            "task id"
        );
    }

    function checkTree(uint256 i) private view {
        bytes32[] memory digests = vm.parseJsonBytes32Array(json, entry("trees", i, ".digests"));
        bytes32 root = word("trees", i, ".root");
        for (uint256 j; j < digests.length; ++j) {
            string memory key = string.concat(entry("trees", i, ".proofs"), "[", vm.toString(j), "]");
            bytes32[] memory proof = vm.parseJsonBytes32Array(json, key);
            bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(digests[j]))));
            holds(MerkleProof.verify(proof, root, leaf), "OpenZeppelin verifies the proof");
        }
    }

    function checkPacking(uint256 i) private view {
        int256[] memory values = vm.parseJsonIntArray(json, entry("packing", i, ".values"));
        for (uint256 j; j < values.length; ++j) {
            holds(Findings.valueAt(word("packing", i, ".word"), j) == values[j], "finding");
        }
    }

    function checkAgreement(uint256 i) private view {
        bytes32 a = word("agreement", i, ".a");
        bytes32 b = word("agreement", i, ".b");
        bytes32 tolerances = word("agreement", i, ".tolerances");
        bool want = vm.parseJsonBool(json, entry("agreement", i, ".agree"));
        holds(FindingsWord.agree(a, b, tolerances) == want, "agreement");
        holds(FindingsWord.agree(b, a, tolerances) == want, "agreement the other way round");
    }
}
