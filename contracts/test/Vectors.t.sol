// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {IInferenceLedger} from "../src/interfaces/IInferenceLedger.sol";
import {FindingsWord} from "../src/libraries/FindingsWord.sol";
import {Deployment} from "./support/Deployment.sol";
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
        (token, nodes, models, studies, pool, ledger) =
            (made.token, made.nodes, made.models, made.studies, made.pool, made.ledger);
    }

    function entry(string memory list, uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(i), "]", field);
    }

    function word(string memory list, uint256 i, string memory field) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, entry(list, i, field));
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
        same(keccak256(bytes(version)), keccak256("1"), "version");
        same(chainId, vm.parseJsonUint(json, ".domain.chainId"), "chain id");
        same(verifier, address(ledger), "verifying contract");
    }

    function test_results() external {
        uint256 entries = count("results");
        for (uint256 i; i < entries; ++i) {
            checkResult(i);
        }
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

    function checkResult(uint256 i) private {
        IInferenceLedger.SignedResult memory result;
        result.studyId = word("results", i, ".studyId");
        result.modelId = word("results", i, ".modelId");
        result.node = uint32(vm.parseJsonUint(json, entry("results", i, ".node")));
        result.status = uint16(vm.parseJsonUint(json, entry("results", i, ".status")));
        result.findings = word("results", i, ".findings");
        result.artefacts = word("results", i, ".artefacts");
        result.runtime = word("results", i, ".runtime");
        bytes32 r = word("results", i, ".r");
        bytes32 vs = word("results", i, ".vs");
        // The ledger reads the CID from the study's record, so the vector's is put there.
        vm.store(
            address(studies), keccak256(abi.encode(result.studyId, uint256(0))), word("results", i, ".studyCid")
        );
        bytes32 digest = ledger.digestOf(result);
        same(digest, word("results", i, ".digest"), "digest");
        (bytes32 ownR, bytes32 ownVs) =
            vm.signCompact(uint256(vm.parseJsonBytes32(json, ".signer.privateKey")), digest);
        same(ownR, r, "r");
        same(ownVs, vs, "vs");
        address signer = ecrecover(
            digest, uint8(uint256(vs) >> 255) + 27, r, bytes32(uint256(vs) & (type(uint256).max >> 1))
        );
        same(signer, vm.parseJsonAddress(json, ".signer.address"), "signer");
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
            holds(FindingsWord.valueAt(word("packing", i, ".word"), j) == values[j], "finding");
        }
    }

    function checkAgreement(uint256 i) private view {
        bytes32 a = word("agreement", i, ".a");
        bytes32 b = word("agreement", i, ".b");
        bytes32 tolerances = word("agreement", i, ".tolerances");
        bool want = vm.parseJsonBool(json, entry("agreement", i, ".agree"));
        holds(FindingsWord.agree(a, b, tolerances, 8) == want, "agreement");
        holds(FindingsWord.agree(b, a, tolerances, 8) == want, "agreement the other way round");
    }
}
