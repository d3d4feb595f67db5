package contracts

import (
	"os"
	"regexp"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// Every binding carries creation code that a chain accepts (EIP-3860).
func TestEmbeddedBytecode(t *testing.T) {
	for name, meta := range map[string]*bind.MetaData{
		"FluoroToken": &FluoroTokenMetaData, "InferenceLedger": &InferenceLedgerMetaData,
		"ModelRegistry": &ModelRegistryMetaData, "NodeRegistry": &NodeRegistryMetaData,
		"Admission": &AdmissionMetaData, "Governance": &GovernanceMetaData,
		"RewardPool": &RewardPoolMetaData, "StudyRegistry": &StudyRegistryMetaData, "Court": &CourtMetaData,
	} {
		code := common.FromHex(meta.Bin)
		if len(code) == 0 || len(code) > params.MaxInitCodeSize {
			t.Errorf("%s: creation code is %d bytes, want 1 to %d", name, len(code), params.MaxInitCodeSize)
		}
		if _, err := meta.ParseABI(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The numbers of states and refusals are part of the protocol: members are
// added at the end, and this list with them.
func TestEnumsKeepTheirNumbers(t *testing.T) {
	source, err := os.ReadFile("src/interfaces/IInferenceLedger.sol")
	if err != nil {
		t.Fatal(err)
	}
	for enum, want := range map[string][]string{
		"TaskState": {"Open", "Contested", "Final", "Inconclusive"},
		"Refusal": {
			"None", "StudyUnknown", "StudyWithdrawn", "ConsentLacking", "ConsentEnded", "LabelRevealed", "ModelUnknown",
			"ModelRecalled", "ModalityMismatch", "EscrowShort", "FindingsWithFailure", "FindingsBeyondModel", "TaskEnded",
			"TaskClosed", "TaskFull", "TaskTooYoung", "TaskExpired", "AlreadyReported", "NotSelected",
		},
	} {
		body := regexp.MustCompile(`(?s)enum ` + enum + ` \{(.*?)\}`).FindSubmatch(source)
		if body == nil {
			t.Fatalf("no enum %s in the source", enum)
		}
		var got []string
		for _, member := range regexp.MustCompile(`(?m)^\s+([A-Za-z]+),? //`).FindAllSubmatch(body[1], -1) {
			got = append(got, string(member[1]))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s is %v, want %v", enum, got, want)
		}
	}
}
