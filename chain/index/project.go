package index

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/fluoronet/fluoro/chain"
)

// Index is the projection of one deployment's events.
type Index struct {
	addresses []chain.Address
	handlers  map[key]handler
	clock     chain.Clock
}

// key is where an event comes from and which it is.
type key struct {
	contract common.Address
	topic    common.Hash
}

// New makes the tables in db, if they are not there, and returns the index of
// the deployment's events.
func New(db *sql.DB, d chain.Deployment) (*Index, error) {
	if _, err := db.Exec(schema); err != nil {
		return nil, fmt.Errorf("make index tables: %w", err)
	}
	schedule, err := json.Marshal(d.Clock.Schedule)
	if err == nil {
		_, err = db.Exec(`INSERT OR REPLACE INTO clock VALUES (1, ?, ?)`, d.Clock.Schedule.TaskEpochs, string(schedule))
	}
	if err != nil {
		return nil, fmt.Errorf("keep the ledger's clock: %w", err)
	}
	ix := &Index{handlers: map[key]handler{}, clock: d.Clock}
	for address, events := range eventsOf(d) {
		ix.addresses = append(ix.addresses, address)
		for topic, h := range events {
			ix.handlers[key{common.Address(address), topic}] = h
		}
	}
	slices.SortFunc(ix.addresses, func(a, b chain.Address) int { return bytes.Compare(a[:], b[:]) })
	return ix, nil
}

// Addresses are the contracts whose logs the index wants.
func (ix *Index) Addresses() []chain.Address { return ix.addresses }

// Apply adds a block's logs inside tx. Events that this version does not know
// are passed over.
func (ix *Index) Apply(tx *sql.Tx, _ chain.Block, logs []types.Log) error {
	for i := range logs {
		log := &logs[i]
		if len(log.Topics) == 0 {
			continue
		}
		h := ix.handlers[key{log.Address, log.Topics[0]}]
		if h == nil {
			continue
		}
		if err := h(row{tx, log, ix.clock.EpochAt(log.BlockNumber)}); err != nil {
			return fmt.Errorf("index log %d of block %d: %w", log.Index, log.BlockNumber, err)
		}
	}
	return nil
}

// Rewind deletes what stands above the block.
func (ix *Index) Rewind(tx *sql.Tx, block uint64) error {
	for _, table := range tables {
		if _, err := tx.Exec("DELETE FROM "+table+" WHERE block > ?", block); err != nil {
			return fmt.Errorf("rewind %s: %w", table, err)
		}
	}
	return nil
}

// row inserts into a table: the event's place in the chain first.
type row struct {
	tx    *sql.Tx
	log   *types.Log
	epoch uint32
}

func (r row) insert(table string, values ...any) error { return r.add("INSERT INTO ", table, values) }

// insertOnce is insert for what several events of a transaction tell.
func (r row) insertOnce(table string, values ...any) error {
	return r.add("INSERT OR IGNORE INTO ", table, values)
}

func (r row) add(verb, table string, values []any) error {
	marks := strings.Repeat(", ?", len(values))
	args := append([]any{r.log.BlockNumber, r.log.Index, r.log.TxHash[:]}, values...)
	if _, err := r.tx.Exec(verb+table+" VALUES (?, ?, ?"+marks+")", args...); err != nil {
		return fmt.Errorf("into %s: %w", table, err)
	}
	return nil
}

// ask reads one number from the tables as they are before the event.
func (r row) ask(query string, args ...any) (n int, err error) {
	if err := r.tx.QueryRow(query, args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("ask the index: %w", err)
	}
	return n, nil
}
