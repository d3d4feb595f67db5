package follow

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// schema holds the blocks from the newest final one up to the cursor, which is
// the highest. The follower keeps no other state.
const schema = `CREATE TABLE IF NOT EXISTS follow_block (
	name   TEXT NOT NULL,
	number INTEGER NOT NULL,
	hash   BLOB NOT NULL,
	PRIMARY KEY (name, number)
) WITHOUT ROWID`

// change is what one transaction does: either rewind to a block or append
// blocks.
type change struct {
	rewind *chain.Block // keep up to here; stored again, since its hash may be new
	blocks []applied
	final  uint64 // forget stored blocks below this number
}

// applied is a block to append.
type applied struct {
	block chain.Block
	logs  []types.Log
	bare  bool // move the cursor only, without telling the handler
}

// commit does c in one transaction, the handler's part included.
func (f *Follower) commit(ctx context.Context, c change) error {
	tx, err := f.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin follower's transaction: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // no effect after Commit
	if err := f.apply(ctx, tx, c); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit follower's transaction: %w", err)
	}
	return nil
}

func (f *Follower) apply(ctx context.Context, tx *sql.Tx, c change) error {
	if c.rewind != nil {
		if err := f.handler.Rewind(tx, c.rewind.Number); err != nil {
			return fmt.Errorf("rewind to block %d: %w", c.rewind.Number, err)
		}
		if err := f.exec(ctx, tx, `DELETE FROM follow_block WHERE name = ? AND number >= ?`, f.cfg.Name, c.rewind.Number); err != nil {
			return err
		}
		return f.put(ctx, tx, *c.rewind)
	}
	for _, a := range c.blocks {
		if !a.bare {
			if err := f.handler.Apply(tx, a.block, a.logs); err != nil {
				return fmt.Errorf("apply block %d: %w", a.block.Number, err)
			}
		}
		if err := f.put(ctx, tx, a.block); err != nil {
			return err
		}
	}
	newest := c.blocks[len(c.blocks)-1].block.Number
	return f.exec(ctx, tx, `DELETE FROM follow_block WHERE name = ? AND number < ?`, f.cfg.Name, min(c.final, newest))
}

func (f *Follower) put(ctx context.Context, tx *sql.Tx, b chain.Block) error {
	return f.exec(ctx, tx, `INSERT INTO follow_block (name, number, hash) VALUES (?, ?, ?)`, f.cfg.Name, b.Number, b.Hash[:])
}

func (f *Follower) exec(ctx context.Context, tx *sql.Tx, query string, args ...any) error {
	if _, err := tx.ExecContext(ctx, query, args...); err != nil {
		return fmt.Errorf("move follower's cursor: %w", err)
	}
	return nil
}

// stored returns the kept blocks, newest first.
func (f *Follower) stored(ctx context.Context) ([]chain.Block, error) {
	rows, err := f.db.QueryContext(ctx, `SELECT number, hash FROM follow_block WHERE name = ? ORDER BY number DESC`, f.cfg.Name)
	if err != nil {
		return nil, fmt.Errorf("read follower's blocks: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var blocks []chain.Block
	for rows.Next() {
		var b chain.Block
		if err := rows.Scan(&b.Number, (*hashColumn)(&b.Hash)); err != nil {
			return nil, fmt.Errorf("read follower's blocks: %w", err)
		}
		blocks = append(blocks, b)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read follower's blocks: %w", err)
	}
	return blocks, nil
}

// storedHash returns the kept hash of a block, or chain.ErrNotFound.
func (f *Follower) storedHash(ctx context.Context, number uint64) (study.Hash, error) {
	var h study.Hash
	err := f.db.QueryRowContext(ctx, `SELECT hash FROM follow_block WHERE name = ? AND number = ?`, f.cfg.Name, number).Scan((*hashColumn)(&h))
	if err == sql.ErrNoRows {
		return h, fmt.Errorf("block %d: %w", number, chain.ErrNotFound)
	}
	if err != nil {
		return h, fmt.Errorf("read follower's block: %w", err)
	}
	return h, nil
}

// hashColumn reads a 32-byte BLOB.
type hashColumn study.Hash

// Scan implements sql.Scanner.
func (h *hashColumn) Scan(v any) error {
	raw, ok := v.([]byte)
	if !ok || len(raw) != len(h) {
		return fmt.Errorf("column holds %T of another form than 32 bytes", v)
	}
	copy(h[:], raw)
	return nil
}

// Followed returns the block that the follower of this name has come to in a
// database; 0 when it has not begun.
func Followed(ctx context.Context, db *sql.DB, name string) (uint64, error) {
	var block sql.NullInt64
	if err := db.QueryRowContext(ctx, `SELECT MAX(number) FROM follow_block WHERE name = ?`, name).Scan(&block); err != nil {
		return 0, fmt.Errorf("read follower's block: %w", err)
	}
	return uint64(block.Int64), nil
}
