package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// State is the contracts' state at the block of the last event, and the chain's
// blocks and transactions; chain.View is one.
type State interface {
	replica.Blocks
	Rules
	BlocksAt(ctx context.Context, numbers []uint64) ([]chain.Block, error)
	CommitSignatures(ctx context.Context, tx study.Hash, c attest.Commitment) ([]attest.Signature, error)
	Announcements(ctx context.Context, tx, id study.Hash, c study.CID, contributor chain.Address) ([]study.Hash, error)

	Studies(ctx context.Context) ([]chain.Study, error)
	Models(ctx context.Context) ([]chain.Model, error)
	Nodes(ctx context.Context) ([]chain.Node, error)
	Tasks(ctx context.Context, keys []chain.TaskKey) ([]chain.Task, error)
	Credit(ctx context.Context, account chain.Address) (*big.Int, error)
	StakeCredit(ctx context.Context, account chain.Address) (*big.Int, error)
	Totals(ctx context.Context) (chain.Totals, error)
	Stakes(ctx context.Context) (chain.Stakes, error)
	Balance(ctx context.Context, account chain.Address) (*big.Int, error)
	Supply(ctx context.Context) (*big.Int, error)
	SupplyCap(ctx context.Context) (*big.Int, error)
}

// Rules are what was fixed at deployment.
type Rules interface {
	Clock(ctx context.Context) (sortition.Clock, error)
	RewardTerms(ctx context.Context) (chain.RewardTerms, error)
	LabelTerms(ctx context.Context) (chain.LabelTerms, error)
	Penalties(ctx context.Context) (chain.Penalties, error)
	NodeTerms(ctx context.Context) (chain.NodeTerms, error)
}

// Sources are where an audit gets its evidence.
type Sources struct {
	Deployment chain.Deployment
	Events     []history.Event // of the contracts, all of them, in the order of the chain
	Block      uint64          // that Events and State stand at
	State      State
	Content    ipfsstore.Store
	WorkDir    string // scratch folder for fetched bundles; each is removed when it was checked
	Limits     ipfsstore.Limits
	Imaging    imaging.Limits
}

// facts is everything that events say.
type facts struct {
	*replica.State
	findings []replica.Finding
}

func (s Sources) facts(ctx context.Context) (*facts, error) {
	clock, err1 := s.State.Clock(ctx)
	rewards, err2 := s.State.RewardTerms(ctx)
	labels, err3 := s.State.LabelTerms(ctx)
	penalties, err4 := s.State.Penalties(ctx)
	nodes, err5 := s.State.NodeTerms(ctx)
	if err := errors.Join(err1, err2, err3, err4, err5); err != nil {
		return nil, fmt.Errorf("read the network's terms: %w", err)
	}
	if err := clock.Schedule.Validate(); err != nil {
		return nil, fmt.Errorf("read the network's terms: %w", err)
	}
	state, findings, err := replica.Replay(ctx, replica.Terms{
		Domain: s.Deployment.Domain(), Clock: clock, Rewards: rewards, Labels: labels, Penalties: penalties, Nodes: nodes,
	}, s.State, s.Events)
	if err != nil {
		return nil, err
	}
	return &facts{State: state, findings: findings}, nil
}

// counting are the results that count, in chain order. Those of unknown tasks
// have been found, and are not among them.
func (f *facts) counting() []*replica.ResultState {
	var list []*replica.ResultState
	for _, r := range f.Results {
		if r.Refusal == chain.NotRefused && f.Tasks[r.Task] != nil {
			list = append(list, r)
		}
	}
	return list
}
