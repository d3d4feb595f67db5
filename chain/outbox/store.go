package outbox

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// State is how far an item is.
type State int

// The states. Mined may go back to Sent when a reorganisation takes the block
// away; Final and Refused never change, but by Requeue.
const (
	Queued  State = iota // stored, in no transaction yet
	Sent                 // in a transaction that is stored and broadcast
	Mined                // in a block; Reason says whether it was refused there
	Final                // accepted, under enough blocks
	Refused              // will not be sent again
)

var stateNames = [...]string{"queued", "sent", "mined", "final", "refused"}

// String returns the state's name.
func (s State) String() string { return stateNames[s] }

// Status is what became of a key.
type Status struct {
	State  State
	Reason string     // why it was refused
	Tx     study.Hash // transaction that carries it, the mined one if any
	Block  uint64     // of the receipt
}

// The states of a transaction. Settled ones are deleted.
const (
	txOpen  = 0 // no receipt
	txMined = 1 // receipt seen, not deep enough
)

const schema = `
CREATE TABLE IF NOT EXISTS outbox_owner (
	one        INTEGER PRIMARY KEY CHECK (one = 1),
	chain_id   TEXT NOT NULL,
	account    TEXT NOT NULL,
	next_nonce INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS outbox_tx (
	id        INTEGER PRIMARY KEY AUTOINCREMENT,
	nonce     INTEGER NOT NULL,
	target    BLOB NOT NULL,
	data      BLOB NOT NULL,
	gas       INTEGER NOT NULL,
	state     INTEGER NOT NULL DEFAULT 0,
	bid_head  INTEGER NOT NULL,           -- head at the latest bid
	mined     BLOB,                       -- hash of the attempt in the chain
	block     INTEGER NOT NULL DEFAULT 0,
	block_hash BLOB
);
CREATE TABLE IF NOT EXISTS outbox_attempt (
	tx   INTEGER NOT NULL REFERENCES outbox_tx (id) ON DELETE CASCADE,
	bid  INTEGER NOT NULL,                -- 0, 1, …: each pays more
	hash BLOB NOT NULL UNIQUE,
	raw  BLOB NOT NULL,
	PRIMARY KEY (tx, bid)
);
CREATE TABLE IF NOT EXISTS outbox_item (
	seq     INTEGER PRIMARY KEY AUTOINCREMENT,
	key     TEXT NOT NULL UNIQUE,
	payload BLOB NOT NULL,
	state   INTEGER NOT NULL DEFAULT 0,
	reason  TEXT NOT NULL DEFAULT '',
	tries   INTEGER NOT NULL DEFAULT 0,   -- failures, which put it behind others
	reverts INTEGER NOT NULL DEFAULT 0,   -- of its transactions, in blocks
	tx      INTEGER,
	mined   BLOB,
	block   INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS outbox_item_state ON outbox_item (state, seq);
CREATE INDEX IF NOT EXISTS outbox_item_tx ON outbox_item (tx);
`

// MaxKeyBytes and MaxPayloadBytes bound what is stored.
const (
	MaxKeyBytes     = 256
	MaxPayloadBytes = 64 << 10
)

// execer is a database or a transaction.
type execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

func (o *Outbox) prepare(ctx context.Context) error {
	if _, err := o.db.ExecContext(ctx, schema); err != nil {
		return fmt.Errorf("prepare outbox's tables: %w", err)
	}
	account := o.signer.Address().String()
	if _, err := o.db.ExecContext(ctx, `INSERT OR IGNORE INTO outbox_owner (one, chain_id, account) VALUES (1, ?, ?)`, o.chainID.String(), account); err != nil {
		return fmt.Errorf("prepare outbox's tables: %w", err)
	}
	var chainID, owner string
	if err := o.db.QueryRowContext(ctx, `SELECT chain_id, account FROM outbox_owner`).Scan(&chainID, &owner); err != nil {
		return fmt.Errorf("read outbox's owner: %w", err)
	}
	if chainID != o.chainID.String() || owner != account {
		return fmt.Errorf("%w: it is of %s on chain %s, opened as %s on chain %s", ErrOtherAccount, owner, chainID, account, o.chainID)
	}
	return nil
}

func (o *Outbox) enqueue(ctx context.Context, db execer, key string, payload []byte) (bool, error) {
	if key == "" || len(key) > MaxKeyBytes || len(payload) > MaxPayloadBytes {
		return false, fmt.Errorf("queue for sending: key of %d bytes or payload of %d is out of bounds (1 to %d, at most %d)", len(key), len(payload), MaxKeyBytes, MaxPayloadBytes)
	}
	if payload == nil {
		payload = []byte{}
	}
	res, err := db.ExecContext(ctx, `INSERT INTO outbox_item (key, payload) VALUES (?, ?) ON CONFLICT (key) DO NOTHING`, key, payload)
	if err != nil {
		return false, fmt.Errorf("queue for sending: %w", err)
	}
	n, err := res.RowsAffected()
	if err != nil {
		return false, fmt.Errorf("queue for sending: %w", err)
	}
	if n == 1 {
		o.Wake()
	}
	return n == 1, nil
}

// Status returns what became of a key, or chain.ErrNotFound.
func (o *Outbox) Status(ctx context.Context, key string) (Status, error) {
	var s Status
	var mined []byte
	err := o.db.QueryRowContext(ctx, `SELECT i.state, i.reason, i.block, COALESCE(i.mined,
		(SELECT hash FROM outbox_attempt a WHERE a.tx = i.tx ORDER BY bid DESC LIMIT 1)) FROM outbox_item i WHERE key = ?`, key).
		Scan(&s.State, &s.Reason, &s.Block, &mined)
	if errors.Is(err, sql.ErrNoRows) {
		return s, fmt.Errorf("outbox has no such key: %w", chain.ErrNotFound)
	}
	if err != nil {
		return s, fmt.Errorf("read outbox status: %w", err)
	}
	copy(s.Tx[:], mined)
	return s, nil
}

// Counts returns how many items are in each state.
func (o *Outbox) Counts(ctx context.Context) (map[State]int, error) {
	rows, err := o.db.QueryContext(ctx, `SELECT state, COUNT(*) FROM outbox_item GROUP BY state`)
	if err != nil {
		return nil, fmt.Errorf("count outbox: %w", err)
	}
	defer func() { _ = rows.Close() }()
	counts := map[State]int{}
	for rows.Next() {
		var s State
		var n int
		if err := rows.Scan(&s, &n); err != nil {
			return nil, fmt.Errorf("count outbox: %w", err)
		}
		counts[s] = n
	}
	return counts, rows.Err()
}

// Requeue puts a refused key back in the queue, when what it was refused for
// has changed, and reports whether it was refused.
func (o *Outbox) Requeue(ctx context.Context, key string) (bool, error) {
	res, err := o.db.ExecContext(ctx, `UPDATE outbox_item SET state = ?, reason = '', tries = 0, reverts = 0, tx = NULL, mined = NULL, block = 0 WHERE key = ? AND state = ?`, Queued, key, Refused)
	if err != nil {
		return false, fmt.Errorf("queue again: %w", err)
	}
	n, err := res.RowsAffected()
	if n == 1 {
		o.Wake()
	}
	return n == 1, err
}

// attempt is one signed form of a transaction.
type attempt struct {
	hash common.Hash
	tx   *types.Transaction
}

// pending is a stored transaction that is not settled.
type pending struct {
	id       int64
	nonce    uint64
	call     Call
	gas      uint64
	state    int
	bidHead  uint64
	block    common.Hash
	attempts []attempt // newest first
}

// unsettled returns the stored transactions in order of their nonces.
func (o *Outbox) unsettled(ctx context.Context) ([]*pending, error) {
	rows, err := o.db.QueryContext(ctx, `SELECT t.id, t.nonce, t.target, t.data, t.gas, t.state, t.bid_head, t.block_hash, a.raw
		FROM outbox_tx t JOIN outbox_attempt a ON a.tx = t.id ORDER BY t.nonce, t.id, a.bid DESC`)
	if err != nil {
		return nil, fmt.Errorf("read outbox's transactions: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var txs []*pending
	for rows.Next() {
		var p pending
		var target, blockHash, raw []byte
		if err := rows.Scan(&p.id, &p.nonce, &target, &p.call.Data, &p.gas, &p.state, &p.bidHead, &blockHash, &raw); err != nil {
			return nil, fmt.Errorf("read outbox's transactions: %w", err)
		}
		copy(p.call.To[:], target)
		p.block = common.BytesToHash(blockHash)
		signed := new(types.Transaction)
		if err := signed.UnmarshalBinary(raw); err != nil {
			return nil, fmt.Errorf("read outbox's transaction %d: %w", p.id, err)
		}
		if len(txs) == 0 || txs[len(txs)-1].id != p.id {
			txs = append(txs, &p)
		}
		last := txs[len(txs)-1]
		last.attempts = append(last.attempts, attempt{hash: signed.Hash(), tx: signed})
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read outbox's transactions: %w", err)
	}
	return txs, nil
}

// items returns items by a condition, in the order they were queued.
func (o *Outbox) items(ctx context.Context, where string, args ...any) ([]Item, error) {
	rows, err := o.db.QueryContext(ctx, `SELECT key, payload FROM outbox_item WHERE `+where, args...)
	if err != nil {
		return nil, fmt.Errorf("read outbox's items: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var items []Item
	for rows.Next() {
		var item Item
		if err := rows.Scan(&item.Key, &item.Payload); err != nil {
			return nil, fmt.Errorf("read outbox's items: %w", err)
		}
		items = append(items, item)
	}
	return items, rows.Err()
}

// atomically runs f in one transaction of the database.
func (o *Outbox) atomically(ctx context.Context, f func(tx *sql.Tx) error) error {
	tx, err := o.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin outbox's transaction: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // no effect after Commit
	if err := f(tx); err != nil {
		return fmt.Errorf("update outbox: %w", err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit outbox's transaction: %w", err)
	}
	return nil
}
