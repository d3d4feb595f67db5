package history

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

const schema = `
CREATE TABLE IF NOT EXISTS event (
  block INTEGER, log INTEGER, tx BLOB, contract BLOB, topics BLOB, data BLOB, PRIMARY KEY (block, log));
`

// History is the store of one deployment's events.
type History struct {
	db         *sql.DB
	deployment chain.Deployment
	known      map[chain.Address]map[common.Hash]reader
}

// New makes the table in db, if it is not there.
func New(db *sql.DB, d chain.Deployment) (*History, error) {
	if _, err := db.Exec(schema); err != nil {
		return nil, fmt.Errorf("make event table: %w", err)
	}
	return &History{db: db, deployment: d, known: eventsOf(d)}, nil
}

// Event gives a log its type; What is nil for one that this version does not
// know.
func (h *History) Event(log *types.Log) (Event, error) {
	e := Event{Place: Place{Block: log.BlockNumber, Log: log.Index, Tx: study.Hash(log.TxHash)}}
	if len(log.Topics) == 0 {
		return e, nil
	}
	read := h.known[chain.Address(log.Address)][log.Topics[0]]
	if read == nil {
		return e, nil
	}
	what, err := read(log)
	if err != nil {
		return e, fmt.Errorf("read log %d of block %d: %w", log.Index, log.BlockNumber, err)
	}
	e.What = what
	return e, nil
}

// Addresses are the contracts whose logs are kept.
func (h *History) Addresses() []chain.Address {
	c := h.deployment.Contracts
	return []chain.Address{c.Studies, c.Models, c.Nodes, c.Ledger, c.Court, c.Pool}
}

// Apply adds a block's logs inside tx.
func (h *History) Apply(tx *sql.Tx, _ chain.Block, logs []types.Log) error {
	for i := range logs {
		l := &logs[i]
		var topics []byte
		for _, topic := range l.Topics {
			topics = append(topics, topic[:]...)
		}
		_, err := tx.Exec("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)", l.BlockNumber, l.Index, l.TxHash[:], l.Address[:], topics, l.Data)
		if err != nil {
			return fmt.Errorf("keep log %d of block %d: %w", l.Index, l.BlockNumber, err)
		}
	}
	return nil
}

// Rewind deletes what stands above the block.
func (h *History) Rewind(tx *sql.Tx, block uint64) error {
	if _, err := tx.Exec("DELETE FROM event WHERE block > ?", block); err != nil {
		return fmt.Errorf("rewind events: %w", err)
	}
	return nil
}

// Events returns everything that was kept, in the order of the chain. Events
// that this version does not know are left out.
func (h *History) Events(ctx context.Context) (events []Event, err error) {
	return h.EventsFrom(ctx, h.db)
}

// Queryer is a database or a transaction on one.
type Queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// EventsFrom is Events read through q, such as a transaction that reads the
// follower's cursor as well.
func (h *History) EventsFrom(ctx context.Context, q Queryer) (events []Event, err error) {
	rows, err := q.QueryContext(ctx, "SELECT block, log, tx, contract, topics, data FROM event ORDER BY block, log")
	if err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var block uint64
		var index uint
		var tx, contract, topics, data []byte
		if err := rows.Scan(&block, &index, &tx, &contract, &topics, &data); err != nil {
			return nil, fmt.Errorf("read events: %w", err)
		}
		log := types.Log{
			Address: common.BytesToAddress(contract), BlockNumber: block, Index: index, TxHash: common.BytesToHash(tx), Data: data, Topics: split(topics),
		}
		e, err := h.Event(&log)
		if err != nil {
			return nil, err
		}
		if e.What != nil {
			events = append(events, e)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	return events, nil
}

// split is the inverse of joining topics.
func split(topics []byte) []common.Hash {
	var out []common.Hash
	for chunk := range slices.Chunk(bytes.Clone(topics), common.HashLength) {
		out = append(out, common.BytesToHash(chunk))
	}
	return out
}
