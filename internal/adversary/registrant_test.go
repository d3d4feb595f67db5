package adversary_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// mempool is a chain whose blocks are mined by the test, so that what waits for
// one can be read, copied and overtaken.
type mempool struct {
	*chaintest.Network
	eth    *ethclient.Client
	nonces map[chain.Address]uint64
}

func newMempool(t *testing.T) *mempool {
	t.Helper()
	m := &mempool{Network: chaintest.StartAs(t, devnet.Config{Manual: true}, economy()), nonces: map[chain.Address]uint64{}}
	var err error
	m.eth, err = ethclient.DialContext(t.Context(), m.HTTPURL)
	must(t, err)
	t.Cleanup(m.eth.Close)
	return m
}

// send puts a call to the StudyRegistry into the mempool. Of two calls that
// wait the one with the higher tip is mined first.
func (m *mempool) send(t *testing.T, from *chain.Account, data []byte, tip int64) common.Hash {
	t.Helper()
	to, chainID := common.Address(m.Deployment.Contracts.Studies), new(big.Int).SetUint64(m.ChainID)
	tx, err := from.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: chainID, Nonce: m.nonces[from.Address()], To: &to, Data: data, Gas: 500_000,
		GasTipCap: big.NewInt(tip), GasFeeCap: big.NewInt(1e12),
	}), chainID)
	must(t, err)
	must(t, m.eth.SendTransaction(t.Context(), tx))
	m.nonces[from.Address()]++
	return tx.Hash()
}

// spy reads a call that waits to be mined.
func (m *mempool) spy(t *testing.T, hash common.Hash) []byte {
	t.Helper()
	tx, waiting, err := m.eth.TransactionByHash(t.Context(), hash)
	must(t, err)
	if !waiting {
		t.Fatal("it was mined already")
	}
	return tx.Data()
}

// wantMined checks whether calls of the newest blocks were taken.
func (m *mempool) wantMined(t *testing.T, taken bool, calls ...common.Hash) {
	t.Helper()
	for _, hash := range calls {
		r, err := m.eth.TransactionReceipt(t.Context(), hash)
		must(t, err)
		if (r.Status == types.ReceiptStatusSuccessful) != taken {
			t.Errorf("a call in block %d: taken is %v, want %v", r.BlockNumber, !taken, taken)
		}
	}
}

// wantRefused checks why the StudyRegistry refuses a call.
func (m *mempool) wantRefused(t *testing.T, from *chain.Account, data []byte, name string) {
	t.Helper()
	to := common.Address(m.Deployment.Contracts.Studies)
	_, err := m.eth.CallContract(t.Context(), ethereum.CallMsg{From: common.Address(from.Address()), To: &to, Data: data}, nil)
	wantRevert(t, chain.Explain(err), name)
}

func (m *mempool) wantContributor(t *testing.T, want *chain.Account) {
	t.Helper()
	s, err := m.Client.Latest().StudyByID(t.Context(), registered.StudyId)
	must(t, err)
	if s.Contributor != want.Address() {
		t.Errorf("the contributor is %s, want %s", s.Contributor, want.Address())
	}
}

// registered is what the victim registers, under a salt.
var (
	registered = contracts.IStudyRegistryRegistration{StudyId: study.Hash{1}, Cid: study.Hash{2}, Modality: 1, InstanceCount: 1, ConsentScopes: 3}
	salt       = study.Hash{3}
)

// announcement is the call with which an account announces it.
func (m *mempool) announcement(t *testing.T, by *chain.Account) []byte {
	t.Helper()
	registry := contracts.NewStudyRegistry()
	to := common.Address(m.Deployment.Contracts.Studies)
	raw, err := m.eth.CallContract(t.Context(), ethereum.CallMsg{To: &to, Data: registry.PackRegistrationCommitment(registered.StudyId, registered.Cid, common.Address(by.Address()), salt)}, nil)
	must(t, err)
	return registry.PackAnnounce([32]byte(raw))
}

// Tips of the victim and of who wants to be faster.
const (
	usual  = 1e9
	higher = 1e10
)

// waiting is a registration of the victim's that waits to be mined, announced a
// block before.
func (m *mempool) waiting(t *testing.T, victim *chain.Account) common.Hash {
	t.Helper()
	announced := m.send(t, victim, m.announcement(t, victim), usual)
	m.Commit()
	m.wantMined(t, true, announced)
	return m.send(t, victim, contracts.NewStudyRegistry().PackRegister(registered, salt), usual)
}

// The thief copies the registration and is mined before it, for a higher tip.
// The announcement was the victim's, so the copy is refused, gas and all.
func TestARegistrationCopiedFromTheMempoolIsRefused(t *testing.T) {
	m := newMempool(t)
	victim, thief := m.Account(t), m.Account(t)
	register := m.waiting(t, victim)
	copied := m.send(t, thief, m.spy(t, register), higher)
	m.wantRefused(t, thief, m.spy(t, copied), "RegistrationNotAnnounced")
	m.Commit()
	m.wantMined(t, false, copied)
	m.wantMined(t, true, register)
	m.wantContributor(t, victim)
}

// Nor does it help to announce it too: in the same block that is too late, and
// in the next one the study is registered.
func TestAnnouncingWhatWasSeenIsTooLate(t *testing.T) {
	m := newMempool(t)
	victim, thief := m.Account(t), m.Account(t)
	register := m.waiting(t, victim)
	copied := m.spy(t, register)
	announced, sameBlock := m.send(t, thief, m.announcement(t, thief), higher), m.send(t, thief, copied, higher)
	m.Commit()
	m.wantMined(t, true, announced, register)
	m.wantMined(t, false, sameBlock)
	nextBlock := m.send(t, thief, copied, higher)
	m.Commit()
	m.wantMined(t, false, nextBlock)
	m.wantRefused(t, thief, copied, "StudyAlreadyRegistered")
	m.wantContributor(t, victim)
}

// An announcement says nothing, and who sends it first has only paid for it: it
// has announced for itself, in vain, since the account that may register is
// within, and the victim's is taken all the same.
func TestAnAnnouncementTakenFirstIsOnlyPaidFor(t *testing.T) {
	m := newMempool(t)
	victim, thief := m.Account(t), m.Account(t)
	announce := m.send(t, victim, m.announcement(t, victim), usual)
	copied := m.send(t, thief, m.spy(t, announce), higher)
	m.Commit()
	m.wantMined(t, true, copied, announce)
	register := contracts.NewStudyRegistry().PackRegister(registered, salt)
	m.wantRefused(t, thief, register, "RegistrationNotAnnounced")
	taken := m.send(t, victim, register, usual)
	m.Commit()
	m.wantMined(t, true, taken)
	m.wantContributor(t, victim)
}
