package chaintest

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Player is a node of a test: it commits to and reveals what it is given, true
// or not.
type Player struct {
	Node    uint32
	Account *chain.Account // owner and signer
	n       *Network
	made    uint64
}

// spare is what a player stakes beyond what the network asks, in whole tokens,
// so that it stays active after some penalties.
const spare = 500

// Player registers a node with a new account.
func (n *Network) Player(t testing.TB) *Player {
	t.Helper()
	account := n.Account(t)
	p := &Player{Node: n.Node(t, account), Account: account, n: n}
	if _, err := n.Treasury().AddStake(t.Context(), p.Node, chain.Tokens(spare)); err != nil {
		t.Fatal(err)
	}
	return p
}

// Sealed is a batch that a player has committed to.
type Sealed struct {
	Commitment attest.Commitment
	Salt       study.Hash
	Results    []study.Result // in the order of the batch
	Batch      *attest.Batch
}

// Seal puts results into a batch and fills in their node.
func (p *Player) Seal(t testing.TB, results ...study.Result) *Sealed {
	t.Helper()
	s := &Sealed{Results: slices.Clone(results), Salt: p.salt()}
	index := p.n.indexes(t, results)
	slices.SortStableFunc(s.Results, func(a, b study.Result) int {
		return cmp.Or(a.ModelID.Compare(b.ModelID), cmp.Compare(index[a.StudyID], index[b.StudyID]))
	})
	leaves := make([]study.Hash, len(s.Results))
	for i := range s.Results {
		s.Results[i].Node = p.Node
		leaves[i] = attest.Seal(p.n.Deployment.Domain(), s.Results[i], s.Salt)
	}
	var err error
	if s.Batch, err = attest.NewBatch(leaves); err != nil {
		t.Fatal(err)
	}
	return s
}

// Commit commits to a batch of results in the commit phase that is under way
// or comes next.
func (p *Player) Commit(t testing.TB, results ...study.Result) *Sealed {
	t.Helper()
	s := p.Seal(t, results...)
	s.Commitment = attest.Commitment{Node: p.Node, Epoch: p.n.ToCommitPhase(t), Root: s.Batch.Root(), Count: uint16(s.Batch.Len())}
	signature, err := attest.SignCommitment(p.n.Deployment.Domain(), s.Commitment, p.Account.Signer())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.n.Transactor(p.Account).Commit(t.Context(), s.Commitment, signature); err != nil {
		t.Fatal(err)
	}
	return s
}

// Reveal opens the batch in the reveal phase of the epoch under way, and tells
// of each task whether its result counts.
func (p *Player) Reveal(t testing.TB, s *Sealed) map[chain.TaskKey]chain.Refusal {
	t.Helper()
	p.n.ToRevealPhase(t)
	series, err := chain.SeriesOf(s.Results)
	if err != nil {
		t.Fatal(err)
	}
	refused, _, err := p.n.Transactor(p.Account).Reveal(t.Context(), p.Node, s.Salt, series)
	if err != nil {
		t.Fatal(err)
	}
	return refused
}

// Play is what a player has to say in an epoch.
type Play struct {
	Player  *Player
	Results []study.Result
}

// Round has everybody commit and then everybody reveal, in one epoch, and ends
// it. It returns what they committed to, in the same order.
func (n *Network) Round(t testing.TB, plays ...Play) []*Sealed {
	t.Helper()
	sealed := make([]*Sealed, len(plays))
	for i, play := range plays {
		sealed[i] = play.Player.Commit(t, play.Results...)
	}
	for i, play := range plays {
		play.Player.Reveal(t, sealed[i])
	}
	n.NextEpoch(t)
	return sealed
}

// indexes are the places of the results' studies in the registry; those that it
// does not know come last.
func (n *Network) indexes(t testing.TB, results []study.Result) map[study.Hash]uint32 {
	t.Helper()
	index := map[study.Hash]uint32{}
	for _, r := range results {
		s, err := n.Client.Latest().StudyByID(t.Context(), r.StudyID)
		switch {
		case errors.Is(err, chain.ErrNotFound):
			s.Index = math.MaxUint32
		case err != nil:
			t.Fatal(err)
		}
		index[r.StudyID] = s.Index
	}
	return index
}

// salt is one that the player has not used before.
func (p *Player) salt() study.Hash {
	p.made++
	return sha256.Sum256(binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(nil, p.Node), p.made))
}
