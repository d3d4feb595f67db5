package chain

import (
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// endpointRevert is an endpoint's revert with data.
type endpointRevert struct{ data any }

func (endpointRevert) Error() string    { return "execution reverted" }
func (endpointRevert) ErrorCode() int   { return 3 }
func (r endpointRevert) ErrorData() any { return r.data }

func TestExplain(t *testing.T) {
	duplicate := customErrorData(t, "StudyAlreadyRegistered", [32]byte{1}, common.Address{2})
	unlisted := customErrorData(t, "NotMinter", common.Address{3})
	for name, test := range map[string]struct {
		data any
		want string
		is   error
	}{
		"custom":       {"0x" + hex.EncodeToString(duplicate), "study 0x0100000000000000000000000000000000000000000000000000000000000000 was registered before, by 0x0200000000000000000000000000000000000000: the same pixels are rewarded once", ErrDuplicateStudy},
		"without word": {"0x" + hex.EncodeToString(unlisted), "the contract refuses: NotMinter(0x0300000000000000000000000000000000000000)", nil},
		"truncated":    {"0x" + hex.EncodeToString(duplicate[:20]), "the contract refuses: StudyAlreadyRegistered", nil},
		"unknown":      {"0xdeadbeef", "the contract refuses with unknown error 0xdeadbeef", nil},
		"require":      {"0x08c379a0" + "0000000000000000000000000000000000000000000000000000000000000020" + "0000000000000000000000000000000000000000000000000000000000000002" + "6e6f000000000000000000000000000000000000000000000000000000000000", "the contract refuses: no", nil},
		"empty":        {"0x", "the contract refuses without a reason", nil},
		"no data":      {nil, "the contract refuses without a reason", nil},
		"not hex":      {"0xzz", "the contract refuses without a reason", nil},
		"an object":    {map[string]any{"data": "0x"}, "the contract refuses without a reason", nil},
	} {
		err := Explain(endpointRevert{test.data})
		if err.Error() != test.want || test.is != nil && !errors.Is(err, test.is) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if other := errors.New("other"); Explain(other) != other || Explain(nil) != nil {
		t.Error("what is no revert was changed")
	}
}

func customErrorData(t testing.TB, name string, args ...any) []byte {
	t.Helper()
	for _, e := range customErrors() {
		if e.Name != name {
			continue
		}
		packed, err := e.Inputs.Pack(args...)
		if err != nil {
			t.Fatal(err)
		}
		return append(e.ID[:4:4], packed...)
	}
	t.Fatalf("no contract has error %s", name)
	return nil
}

// unmet are errors that nobody meets who calls through this package: of the
// wiring at deployment, of what only the contracts call, and of OpenZeppelin.
// They are told by their Solidity name.
var unmet = []string{
	"AccessManagerBadConfirmation", "AccessManagerExpired", "AccessManagerInvalidInitialAdmin", "AccessManagerLockedFunction",
	"AccessManagerLockedRole", "AccessManagerUnauthorizedCancel", "AccessManagerUnauthorizedConsume", "AddressEmptyCode",
	"BudgetExceeded",
	"CapTooLarge", "ECDSAInvalidSignature", "ECDSAInvalidSignatureLength", "ECDSAInvalidSignatureS", "ERC20ExceededCap",
	"ERC20InvalidApprover", "ERC20InvalidCap", "ERC20InvalidReceiver", "ERC20InvalidSender", "ERC20InvalidSpender",
	"ERC2612ExpiredSignature", "ERC2612InvalidSigner", "ExitTooSoon", "FailedCall", "HidingTooCheap", "HonestPartTooLarge", "InsufficientBalance",
	"InvalidAccountNonce", "InvalidShortString", "ManagerZero", "NotCourt", "NotMinter", "NotModelRegistry", "NotSlasher",
	"NotStudyRegistry", "PaymentsUnbalanced", "ReentrancyGuardReentrantCall", "RoyaltyTooLarge", "SafeCastOverflowedUintDowncast",
	"SafeERC20FailedOperation", "StakesInvalid", "StringTooLong", "WiringMismatch",
}

// Every error that people meet has a sentence, every sentence an error, and
// none uses an argument too many.
func TestRevertWordsCoverTheErrors(t *testing.T) {
	inputs := map[string]int{}
	for _, e := range customErrors() {
		inputs[e.Name] = len(e.Inputs)
		if _, told := revertWords[e.Name]; told == slices.Contains(unmet, e.Name) {
			t.Errorf("%s: has words is %v", e.Name, told)
		}
	}
	for _, name := range unmet {
		if _, known := inputs[name]; !known {
			t.Errorf("no contract has error %s", name)
		}
	}
	for name, words := range revertWords {
		n, known := inputs[name]
		if !known {
			t.Errorf("no contract has error %s", name)
		}
		for i := n; i < 10; i++ {
			if placeholder := "{" + string(rune('0'+i)) + "}"; strings.Contains(words.sentence, placeholder) {
				t.Errorf("%s has %d arguments, its sentence uses %s", name, n, placeholder)
			}
		}
	}
}

func FuzzDecodeRevert(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{0x08, 0xc3, 0x79, 0xa0, 0xff})
	f.Add(customErrorData(f, "StudyAlreadyRegistered", [32]byte{1}, common.Address{2}))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if err := decodeRevert(raw); err.Error() == "" {
			t.Error("no words")
		}
	})
}
