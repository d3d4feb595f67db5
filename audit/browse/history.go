package browse

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
)

// History returns every event in the order of the chain and the block that they
// stand at, for an audit that follows no chain of its own. ErrNotFound: there is
// no block yet.
func (s *Service) History(ctx context.Context) ([]history.Event, chain.Block, error) {
	var at chain.Block
	tx, err := s.reads.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, at, fmt.Errorf("read history: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // it only reads
	rows, err := tx.QueryContext(ctx, `SELECT number, hash FROM follow_block ORDER BY number DESC LIMIT 1`)
	if err != nil {
		return nil, at, fmt.Errorf("read history: %w", err)
	}
	found := rows.Next()
	if found {
		err = rows.Scan(&at.Number, blob{at.Hash[:]})
	}
	if closed := rows.Close(); err != nil || closed != nil {
		return nil, at, fmt.Errorf("read history: %w", errors.Join(err, closed))
	}
	if !found {
		return nil, at, fmt.Errorf("history: %w", ErrNotFound)
	}
	events, err := s.tables.history.EventsFrom(ctx, tx)
	return events, at, err
}
