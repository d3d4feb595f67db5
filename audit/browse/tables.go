package browse

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/chain/index"
)

// Tables is the follower's handler that fills everything a Reader reads: the
// tables of chain/index, the events of chain/history, and the tables of this
// package.
type Tables struct {
	index   *index.Index
	history *history.History
	rewards chain.RewardTerms
}

// NewTables makes the tables in db, if they are not there. The reward terms,
// which are fixed at deployment, tell how fees are shared.
func NewTables(db *sql.DB, d chain.Deployment, rewards chain.RewardTerms) (*Tables, error) {
	ix, err := index.New(db, d)
	if err != nil {
		return nil, err
	}
	h, err := history.New(db, d)
	if err != nil {
		return nil, err
	}
	if _, err := db.Exec(schema); err != nil {
		return nil, fmt.Errorf("make tables to browse: %w", err)
	}
	return &Tables{index: ix, history: h, rewards: rewards}, nil
}

// Addresses are the contracts whose logs the tables want.
func (t *Tables) Addresses() []chain.Address { return t.history.Addresses() }

// Apply adds a block's logs inside tx.
func (t *Tables) Apply(tx *sql.Tx, block chain.Block, logs []chain.Log) error {
	if len(logs) == 0 {
		return nil
	}
	if err := errors.Join(t.index.Apply(tx, block, logs), t.history.Apply(tx, block, logs)); err != nil {
		return err
	}
	if _, err := tx.Exec(`INSERT INTO block_time VALUES (?, ?, ?)`, block.Number, block.Hash[:], block.Time); err != nil {
		return fmt.Errorf("keep time of block %d: %w", block.Number, err)
	}
	b := &blockOf{tx: tx, number: block.Number, rewards: t.rewards, tallies: newTallies(tx)}
	for i := range logs {
		e, err := t.history.Event(&logs[i])
		if err == nil {
			err = b.apply(e)
		}
		if err != nil {
			return fmt.Errorf("browse log %d of block %d: %w", logs[i].Index, block.Number, err)
		}
	}
	return b.tallies.write(block.Number)
}

// Rewind deletes what stands above the block.
func (t *Tables) Rewind(tx *sql.Tx, block uint64) error {
	for _, table := range tables {
		if _, err := tx.Exec("DELETE FROM "+table+" WHERE block > ?", block); err != nil {
			return fmt.Errorf("rewind %s: %w", table, err)
		}
	}
	return errors.Join(t.index.Rewind(tx, block), t.history.Rewind(tx, block))
}

// keep stores a value under a name, and kept reads it; found is false when
// there is none.
func keep(db *sql.DB, name string, value any) error {
	raw, err := json.Marshal(value)
	if err == nil {
		_, err = db.Exec(`INSERT OR REPLACE INTO kept VALUES (?, ?)`, name, string(raw))
	}
	if err != nil {
		return fmt.Errorf("keep %s: %w", name, err)
	}
	return nil
}

func kept(db *sql.DB, name string, value any) (found bool, err error) {
	var raw []byte
	err = db.QueryRow(`SELECT value FROM kept WHERE name = ?`, name).Scan(&raw)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	if err == nil {
		err = json.Unmarshal(raw, value)
	}
	if err != nil {
		return false, fmt.Errorf("read %s: %w", name, err)
	}
	return true, nil
}
