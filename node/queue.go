package node

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/fluoronet/fluoro/chain/outbox"
	"github.com/fluoronet/fluoro/internal/group"
)

// queued is an item for the outbox.
type queued struct {
	key     string
	payload []byte
}

// newQueue puts items into the outbox, those that come at the same time in one
// transaction of the database: each waits for the disk.
func newQueue(db *sql.DB, box *outbox.Outbox) *group.Writes[queued] {
	return group.New(func(items []queued) error {
		// Not the engine's context: a stop must not make one item's trouble of
		// another's, and the write is short.
		ctx := context.Background()
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return fmt.Errorf("queue results: %w", err)
		}
		defer func() { _ = tx.Rollback() }() // no effect after Commit
		for _, item := range items {
			if _, err := box.EnqueueTx(ctx, tx, item.key, item.payload); err != nil {
				return err
			}
		}
		if err := tx.Commit(); err != nil {
			return fmt.Errorf("queue results: %w", err)
		}
		box.Wake()
		return nil
	})
}
