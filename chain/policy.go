package chain

import (
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/contracts"
)

// Policy is who may own a node; it is fixed at deployment. Its numbers on
// chain are those of Admission.Policy.
type Policy string

// The policies.
const (
	PolicyOpen         Policy = "open"         // anybody, with the full stake
	PolicyPermissioned Policy = "permissioned" // accounts with the operator role
	PolicyHybrid       Policy = "hybrid"       // anybody with the full stake, operators with a smaller one
)

// Policies lists them in the order of their numbers.
var Policies = []Policy{PolicyOpen, PolicyPermissioned, PolicyHybrid}

// ParsePolicy reads a policy's name.
func ParsePolicy(name string) (Policy, error) {
	if p := Policy(name); p.known() {
		return p, nil
	}
	return "", fmt.Errorf("policy %.20q is none of open, permissioned and hybrid", name)
}

func (p Policy) known() bool { return slices.Contains(Policies, p) }

// NodeRules are what a network fixes about its nodes at deployment. Amounts
// are in units of 1e-18 token, delays are counted in whole seconds.
type NodeRules struct {
	Policy        Policy
	Stake         *big.Int      // least stake of a node of anybody; 0 in a permissioned network
	OperatorStake *big.Int      // least stake of an operator's node; 0 in an open network
	ExitBlocks    uint32        // from the request to exit until the stake can be withdrawn; 0: LongestDispute
	SignerGrace   time.Duration // for which a replaced key's results are still taken
	HonestBps     uint16        // part of a slashed stake for the honest side, in hundredths of a percent
	Sink          Address       // gets the rest; zero burns it

	Admin, Admission, Guardian Address // who governs; zero: the deployer
	AdminDelay, AdmissionDelay time.Duration
}

// DefaultNodeRules is what devnets use: a thousand tokens, a tenth of it for
// the operators of a hybrid network and none in a permissioned one, and delays
// that a person can wait for. A network with something at stake takes days.
func DefaultNodeRules(p Policy) NodeRules {
	rules := NodeRules{
		Policy: p, Stake: Tokens(1000), OperatorStake: new(big.Int),
		SignerGrace: 10 * time.Minute, HonestBps: 2500,
		AdminDelay: 10 * time.Second, AdmissionDelay: 5 * time.Second,
	}
	switch p {
	case PolicyPermissioned:
		rules.Stake = new(big.Int)
	case PolicyHybrid:
		rules.OperatorStake = Tokens(100)
	}
	return rules
}

// LongestDispute is how many blocks after a node's first result on a task it
// may still be slashed for it, with time to spare for whoever ends the task:
// two lives of a task, since a challenge gives it another, and two windows.
func LongestDispute(s sortition.Schedule) uint32 {
	return 2 * (uint32(s.TaskEpochs) + uint32(s.WindowEpochs)) * (uint32(s.CommitBlocks) + uint32(s.RevealBlocks))
}

// check refuses rules that cannot be deployed as they were meant.
func (r NodeRules) check(s sortition.Schedule) error {
	if !r.Policy.known() {
		return fmt.Errorf("node rules: no policy %q", r.Policy)
	}
	for _, amount := range []*big.Int{r.Stake, r.OperatorStake} {
		if err := fits96(amount); err != nil {
			return fmt.Errorf("node rules: stake: %w", err)
		}
	}
	if least := LongestDispute(s); r.ExitBlocks != 0 && r.ExitBlocks < least {
		return fmt.Errorf("node rules: a node could leave after %d blocks, and the longest dispute takes %d: let it wait for as many", r.ExitBlocks, least)
	}
	for _, delay := range []time.Duration{r.SignerGrace, r.AdminDelay, r.AdmissionDelay} {
		if delay < 0 || delay%time.Second != 0 || delay/time.Second > 1<<32-1 {
			return fmt.Errorf("node rules: a delay of %s is not a number of seconds that the contracts can count", delay)
		}
	}
	return nil
}

// seats are who governs, the deployer where nobody is named, and whose studies
// earn from the beginning.
func (r NodeRules) seats(deployer Address, contributors []Address) contracts.GovernanceSeats {
	earning := make([]common.Address, len(contributors))
	for i, account := range contributors {
		earning[i] = eth(account)
	}
	return contracts.GovernanceSeats{
		Admin: eth(r.Admin.or(deployer)), AdminDelay: seconds(r.AdminDelay),
		Admission: eth(r.Admission.or(deployer)), AdmissionDelay: seconds(r.AdmissionDelay),
		Guardian: eth(r.Guardian.or(deployer)), Contributors: earning,
	}
}

func (r NodeRules) params(s sortition.Schedule) contracts.INodeRegistryParams {
	exit := r.ExitBlocks
	if exit == 0 {
		exit = LongestDispute(s)
	}
	return contracts.INodeRegistryParams{ExitBlocks: exit, SignerGrace: seconds(r.SignerGrace), HonestBps: r.HonestBps, Sink: eth(r.Sink)}
}

func (r NodeRules) number() uint8 { return uint8(slices.Index(Policies, r.Policy)) }

func seconds(d time.Duration) uint32 { return uint32(d / time.Second) }
