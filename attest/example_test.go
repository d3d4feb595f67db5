package attest_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/study"
)

// A node signs a result; anybody who knows the ledger can check it offline.
func ExampleSign() {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("example key")))
	if err != nil {
		fmt.Println(err)
		return
	}
	studyID, err := attest.StudyID([]study.Hash{{1}, {2}, {3}})
	if err != nil {
		fmt.Println(err)
		return
	}
	domain := attest.Domain{ChainID: 1337, Ledger: common.HexToAddress("0x1234")}
	result := study.Result{StudyID: studyID, ModelID: study.Hash{9}, Findings: study.Findings{9876}, Node: 1}

	sig, err := attest.Sign(domain, result, attest.KeySigner(key))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("as signed:", attest.Verify(domain, result, sig, crypto.PubkeyToAddress(key.PublicKey)) == nil)
	result.Findings[0] = 124
	fmt.Println("prettified:", attest.Verify(domain, result, sig, crypto.PubkeyToAddress(key.PublicKey)) == nil)
	// Output:
	// as signed: true
	// prettified: false
}
