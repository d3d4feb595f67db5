package audit

import (
	"context"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/chain"
)

// stakes holds every node's stake and state against the events that changed
// them, and the registry's tokens against all stakes and credits.
func (v *verifier) stakes(ctx context.Context) error {
	told, err := v.src.Index.Stakes(ctx)
	if err != nil {
		return err
	}
	registered, err := v.src.Index.Nodes(ctx)
	if err != nil {
		return err
	}
	states := map[uint32]chain.NodeState{}
	for _, n := range registered {
		states[n.ID] = n.State
	}
	nodes, err := v.src.State.Nodes(ctx)
	if err != nil {
		return fmt.Errorf("read nodes: %w", err)
	}
	sum := new(big.Int)
	for _, n := range nodes {
		problem := "no event tells of it"
		if s, known := told[n.ID]; known {
			problem = ""
			if left := s.Left(); left.Cmp(n.Stake) != 0 {
				problem = differs("stake", n.Stake, left)
			} else if n.State != states[n.ID] {
				problem = differs("state", n.State, states[n.ID])
			}
			sum.Add(sum, s.Left())
		}
		v.report.note(KindStake, n.Owner.String(), n.ID, problem)
	}
	return v.conserved(ctx, sum)
}

// conserved checks that the registry has what the stakes and the credits from
// slashed stakes come to. It may have more: anybody can send it tokens.
func (v *verifier) conserved(ctx context.Context, stakes *big.Int) error {
	terms, err := v.src.State.NodeTerms(ctx)
	if err != nil {
		return fmt.Errorf("read node terms: %w", err)
	}
	credits, err := v.src.Index.StakeCredits(ctx, terms.Sink)
	if err != nil {
		return err
	}
	owed := new(big.Int).Set(stakes)
	for _, amount := range credits {
		owed.Add(owed, amount)
	}
	books, err := v.src.State.Stakes(ctx)
	if err != nil {
		return fmt.Errorf("read stakes: %w", err)
	}
	problem := ""
	if own := new(big.Int).Add(books.Staked, books.Credited); own.Cmp(owed) != 0 {
		problem = differs("stakes and credits", own, owed)
	} else if books.Held.Cmp(owed) < 0 {
		problem = differs("tokens of the registry", books.Held, owed)
	}
	v.report.note(KindStake, "stakes", 0, problem)
	return nil
}
