package node

import (
	"context"
	"time"

	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/node/rounds"
)

// openRounds wires the rounds to ledger, Court, key and outbox.
func (n *parts) openRounds(ctx context.Context, cfg Config) (*rounds.Rounds, error) {
	penalties, err := n.client.Latest().Penalties(ctx)
	if err != nil {
		return nil, err
	}
	ix, d := index.Reader{DB: n.db}, cfg.Home.Deployment
	return rounds.Open(ctx, n.db, rounds.Config{Node: n.id, Clock: n.clock}, rounds.Deps{
		Chain:    ledger{client: n.client, index: ix, node: n.id},
		Court:    &court{index: ix, clock: n.clock, node: n.id, unrevealed: penalties.Unrevealed.Sign() > 0},
		Sealer:   sealer{domain: d.Domain(), node: n.id, keys: n.keys(cfg)},
		Carrier:  carrier{box: n.box, index: ix, at: d.Contracts, node: n.id},
		Observer: n.metrics, Log: cfg.Log,
	})
}

func (n *parts) runRounds(ctx context.Context) error {
	ticker := time.NewTicker(resync)
	defer ticker.Stop()
	return n.rounds.Run(ctx, n.stepAt, ticker.C, n.box.Wake)
}
