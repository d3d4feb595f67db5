package attest

import (
	"crypto/ecdsa"
	"encoding/json"
	"flag"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/study"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write testdata/vectors.json anew")

// The vectors are read by contracts/test/Vectors.t.sol too, and written here:
// everything stands as hex words, so that no language needs fluoro's types.
type vectors struct {
	Domain      domainVector        `json:"domain"`
	Signer      signerVector        `json:"signer"`
	Results     []resultVector      `json:"results"`
	Batches     []batchVector       `json:"batches"`
	MultiProofs []multiProofVector  `json:"multiProofs"`
	Commitments []commitmentVector  `json:"commitments"`
	Epochs      []epochVector       `json:"epochs"`
	Seeds       []seedVector        `json:"seeds"`
	Tickets     []ticketVector      `json:"tickets"`
	Eligibility []eligibilityVector `json:"eligibility"`
	Tasks       []taskVector        `json:"tasks"`
	Labels      []labelVector       `json:"labels"`
	Trees       []treeVector        `json:"trees"`
	Packing     []packingVector     `json:"packing"`
	Agreement   []agreementVector   `json:"agreement"`
	Outcomes    []outcomeVector     `json:"outcomes"`
}

type domainVector struct {
	ChainID   uint64         `json:"chainId"`
	Deployer  common.Address `json:"deployer"` // creates the eight contracts from nonce 0 on
	Ledger    common.Address `json:"ledger"`
	Separator study.Hash     `json:"separator"`
}

type signerVector struct {
	PrivateKey study.Hash     `json:"privateKey"`
	Address    common.Address `json:"address"`
}

type resultVector struct {
	StudyID   study.Hash `json:"studyId"`
	ModelID   study.Hash `json:"modelId"`
	Status    uint16     `json:"status"`
	Findings  study.Hash `json:"findings"`
	Artefacts study.Hash `json:"artefacts"`
	Runtime   study.Hash `json:"runtime"`
	Node      uint32     `json:"node"`
	BatchSalt study.Hash `json:"batchSalt"`
	Seal      study.Hash `json:"seal"`
}

type taskVector struct {
	StudyID study.Hash `json:"studyId"`
	ModelID study.Hash `json:"modelId"`
	TaskID  study.Hash `json:"taskId"`
}

type labelVector struct {
	StudyID    study.Hash `json:"studyId"`
	Label      string     `json:"label"`
	Salt       study.Hash `json:"salt"`
	Commitment study.Hash `json:"commitment"`
}

type treeVector struct {
	Digests []study.Hash   `json:"digests"`
	Root    study.Hash     `json:"root"`
	Proofs  [][]study.Hash `json:"proofs"` // one a digest, leaf to root
}

type packingVector struct {
	Values study.Findings `json:"values"`
	Word   study.Hash     `json:"word"`
}

type agreementVector struct {
	A          study.Hash `json:"a"`
	B          study.Hash `json:"b"`
	Tolerances study.Hash `json:"tolerances"`
	Agree      bool       `json:"agree"`
}

func name(s string) study.Hash { return study.Hash(crypto.Keccak256Hash([]byte(s))) }

func addressOf(h study.Hash) common.Address { return common.BytesToAddress(h[:]) }

func vectorKey(t testing.TB) *ecdsa.PrivateKey {
	secret := name("fluoro vector key")
	key, err := crypto.ToECDSA(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func makeVectors(t testing.TB) vectors {
	key := vectorKey(t)
	deployer := addressOf(name("fluoro vector deployer"))
	domain := Domain{ChainID: 1337, Ledger: crypto.CreateAddress(deployer, 7)}
	v := vectors{
		Domain: domainVector{domain.ChainID, deployer, domain.Ledger, domain.Separator()},
		Signer: signerVector{name("fluoro vector key"), crypto.PubkeyToAddress(key.PublicKey)},
	}
	for _, result := range vectorResults() {
		v.Results = append(v.Results, makeResult(domain, result, name("batch salt")))
		v.Tasks = append(v.Tasks, taskVector{result.StudyID, result.ModelID, TaskID(result.StudyID, result.ModelID)})
	}
	v.Batches, v.MultiProofs = batchVectors(t)
	v.Commitments = commitmentVectors(t, domain, KeySigner(key))
	v.Epochs, v.Seeds, v.Tickets, v.Eligibility = epochVectors(), seedVectors(), ticketVectors(), eligibilityVectors()
	for _, label := range []string{"SCT:233604007=1", "RADLEX:RID5350=0;SCT:2=-1.5", strings.Repeat("x", study.MaxLabelBytes)} {
		id, salt := name("study"), name("salt "+label)
		v.Labels = append(v.Labels, labelVector{id, label, salt, LabelCommitment(id, label, salt)})
	}
	for _, n := range []int{1, 2, 3, 5, 8} {
		v.Trees = append(v.Trees, makeTree(t, n))
	}
	v.Packing, v.Agreement, v.Outcomes = packingVectors(), agreementVectors(), outcomeVectors()
	return v
}

func vectorResults() []study.Result {
	full := study.Result{
		StudyID: name("study"), ModelID: name("model"),
		Findings:  study.Findings{9876, -1, math.MaxInt32, math.MinInt32, 0, 1, -95000, 7},
		Artefacts: study.CID(name("artefacts")), Runtime: name("runtime"), Node: 1,
	}
	failed := full
	failed.Status, failed.Findings, failed.Node = study.ModalityMismatch, study.Findings{}, math.MaxUint32
	return []study.Result{full, failed, {Status: math.MaxUint16}}
}

func makeResult(domain Domain, r study.Result, batchSalt study.Hash) resultVector {
	return resultVector{
		StudyID: r.StudyID, ModelID: r.ModelID, Status: uint16(r.Status),
		Findings: r.Findings.Pack(), Artefacts: study.Hash(r.Artefacts), Runtime: r.Runtime, Node: r.Node,
		BatchSalt: batchSalt, Seal: Seal(domain, r, batchSalt),
	}
}

func makeTree(t testing.TB, n int) treeVector {
	var v treeVector
	for i := range n {
		v.Digests = append(v.Digests, name("instance "+string(rune('A'+i))))
	}
	tree, err := NewTree(v.Digests)
	if err != nil {
		t.Fatal(err)
	}
	v.Root = tree.Root()
	for _, digest := range v.Digests {
		proof, ok := tree.Proof(digest)
		if !ok {
			t.Fatalf("no proof for %v", digest)
		}
		v.Proofs = append(v.Proofs, append([]study.Hash{}, proof...))
	}
	return v
}

func packingVectors() []packingVector {
	var out []packingVector
	for _, values := range []study.Findings{
		{}, {1}, {-1}, {0, 0, 0, 0, 0, 0, 0, -1}, {1, 2, 3, 4, 5, 6, 7, 8},
		{math.MaxInt32, math.MinInt32, -2, 0, math.MinInt32, math.MaxInt32, 256, -256},
	} {
		out = append(out, packingVector{values, values.Pack()})
	}
	return out
}

func agreementVectors() []agreementVector {
	var out []agreementVector
	for _, c := range []struct {
		a, b study.Findings
		t    study.Tolerances
	}{
		{study.Findings{}, study.Findings{}, study.Tolerances{}},
		{study.Findings{10}, study.Findings{15}, study.Tolerances{5}},
		{study.Findings{10}, study.Findings{16}, study.Tolerances{5}},
		{study.Findings{-3}, study.Findings{2}, study.Tolerances{5}},
		{study.Findings{-3}, study.Findings{3}, study.Tolerances{5}},
		{study.Findings{math.MaxInt32}, study.Findings{math.MinInt32}, study.Tolerances{math.MaxUint32}},
		{study.Findings{math.MaxInt32}, study.Findings{math.MinInt32}, study.Tolerances{math.MaxUint32 - 1}},
		{study.Findings{math.MinInt32}, study.Findings{math.MinInt32}, study.Tolerances{}},
		{study.Findings{7: math.MinInt32}, study.Findings{7: math.MinInt32 + 2}, study.Tolerances{7: 2}},
		{study.Findings{7: math.MinInt32}, study.Findings{7: math.MinInt32 + 3}, study.Tolerances{9, 9, 9, 9, 9, 9, 9, 2}},
		{study.Findings{1, 2, 3, 4, 5, 6, 7, 8}, study.Findings{2, 1, 4, 3, 6, 5, 8, 7}, study.Tolerances{1, 1, 1, 1, 1, 1, 1, 1}},
		{study.Findings{1, 2, 3, 4, 5, 6, 7, 8}, study.Findings{1, 2, 3, 4, 5, 6, 7, 9}, study.Tolerances{}},
	} {
		out = append(out, agreementVector{c.a.Pack(), c.b.Pack(), c.t.Pack(), c.a.Agrees(c.b, c.t)})
	}
	return out
}

func TestVectors(t *testing.T) {
	const path = "testdata/vectors.json"
	made := makeVectors(t)
	if *update {
		raw, err := json.MarshalIndent(made, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, append(raw, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var stored vectors
	if err := json.Unmarshal(raw, &stored); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(stored, made); diff != "" {
		t.Errorf("vectors differ from %s (-stored +made): change them only with the protocol\n%s", path, diff)
	}
	for i, v := range stored.Commitments {
		got, err := Recover(v.Digest, Signature{R: v.R, VS: v.VS})
		if err != nil || got != stored.Signer.Address {
			t.Errorf("commitment %d: recovered %s, %v, want %s", i, hexutil.Encode(got[:]), err, stored.Signer.Address)
		}
	}
	for i, v := range stored.MultiProofs {
		if !VerifyMultiProof(v.Root, v.Leaves, v.Proof, v.Flags) {
			t.Errorf("multiproof %d does not hold", i)
		}
	}
}
