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

// State is how far a call is.
type State int

// The states. Mined may go back to Sent when a reorganisation takes the block
// away, and Expired to Mined when it turns out to have been in time; Final and
// Refused never change.
const (
	Queued  State = iota // stored, in no transaction yet
	Sent                 // in a transaction that is stored and broadcast
	Mined                // in a block
	Final                // under enough blocks
	Refused              // the contract refuses it; will not be sent again
	Expired              // its last block came before it was mined; will not be sent again
)

var stateNames = [...]string{"queued", "sent", "mined", "final", "refused", "expired"}

// String returns the state's name.
func (s State) String() string { return stateNames[s] }

// Status is what became of a key.
type Status struct {
	State  State
	Reason string     // why it was refused, or failed last
	Tx     study.Hash // transaction that carries it, the mined one if any
	Block  uint64     // of the receipt
}

// outbox_call has a row for each key, for good. While nonce is set the
// transaction is watched, and its signed forms are in outbox_attempt; block_hash
// is set while one of them is in a block.
const schema = `
CREATE TABLE IF NOT EXISTS outbox_account (
	one      INTEGER PRIMARY KEY CHECK (one = 1),
	chain_id TEXT NOT NULL,
	account  TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS outbox_call (
	seq        INTEGER PRIMARY KEY AUTOINCREMENT,
	key        TEXT NOT NULL UNIQUE,
	target     BLOB NOT NULL,
	data       BLOB NOT NULL,
	last       INTEGER NOT NULL,
	priority   INTEGER NOT NULL,
	state      INTEGER NOT NULL DEFAULT 0,
	reason     TEXT NOT NULL DEFAULT '',
	tries      INTEGER NOT NULL DEFAULT 0, -- failed simulations, which put it behind others
	tried      INTEGER NOT NULL DEFAULT 0, -- head at which it was refused last
	reverts    INTEGER NOT NULL DEFAULT 0, -- in blocks
	nonce      INTEGER,
	gas        INTEGER NOT NULL DEFAULT 0,
	bid_head   INTEGER NOT NULL DEFAULT 0, -- head at the latest bid
	mined      BLOB,                       -- hash of the transaction in the chain
	block      INTEGER NOT NULL DEFAULT 0,
	block_hash BLOB
);
CREATE TABLE IF NOT EXISTS outbox_attempt (
	call INTEGER NOT NULL REFERENCES outbox_call (seq) ON DELETE CASCADE,
	bid  INTEGER NOT NULL,                 -- 0, 1, …: each pays more
	hash BLOB NOT NULL UNIQUE,
	raw  BLOB NOT NULL,
	PRIMARY KEY (call, bid)
);
CREATE INDEX IF NOT EXISTS outbox_call_state ON outbox_call (state, priority, tries, seq);
CREATE INDEX IF NOT EXISTS outbox_call_nonce ON outbox_call (nonce) WHERE nonce IS NOT NULL;
`

// MaxKeyBytes and MaxDataBytes bound what is stored; larger transactions do not
// get into mempools.
const (
	MaxKeyBytes  = 256
	MaxDataBytes = 120 << 10
)

func (o *Outbox) prepare(ctx context.Context) error {
	if _, err := o.db.ExecContext(ctx, schema); err != nil {
		return fmt.Errorf("prepare outbox's tables: %w", err)
	}
	account := o.signer.Address().String()
	if _, err := o.db.ExecContext(ctx, `INSERT OR IGNORE INTO outbox_account (one, chain_id, account) VALUES (1, ?, ?)`, o.chainID.String(), account); err != nil {
		return fmt.Errorf("prepare outbox's tables: %w", err)
	}
	var chainID, owner string
	if err := o.db.QueryRowContext(ctx, `SELECT chain_id, account FROM outbox_account`).Scan(&chainID, &owner); err != nil {
		return fmt.Errorf("read outbox's owner: %w", err)
	}
	if chainID != o.chainID.String() || owner != account {
		return fmt.Errorf("%w: it is of %s on chain %s, opened as %s on chain %s", ErrOtherAccount, owner, chainID, account, o.chainID)
	}
	return nil
}

// Enqueue stores a call to be sent and reports whether the key was new.
func (o *Outbox) Enqueue(ctx context.Context, c Call) (bool, error) {
	if c.Key == "" || len(c.Key) > MaxKeyBytes || len(c.Data) > MaxDataBytes {
		return false, fmt.Errorf("queue for sending: key of %d bytes or data of %d is out of bounds (1 to %d, at most %d)", len(c.Key), len(c.Data), MaxKeyBytes, MaxDataBytes)
	}
	data := append([]byte{}, c.Data...) // never nil
	res, err := o.db.ExecContext(ctx, `INSERT INTO outbox_call (key, target, data, last, priority) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
		c.Key, c.To[:], data, c.Last, c.Priority)
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
	var hash []byte
	err := o.db.QueryRowContext(ctx, `SELECT state, reason, block, COALESCE(mined,
		(SELECT hash FROM outbox_attempt a WHERE a.call = c.seq ORDER BY bid DESC LIMIT 1)) FROM outbox_call c WHERE key = ?`, key).
		Scan(&s.State, &s.Reason, &s.Block, &hash)
	if errors.Is(err, sql.ErrNoRows) {
		return s, fmt.Errorf("outbox has no such key: %w", chain.ErrNotFound)
	}
	if err != nil {
		return s, fmt.Errorf("read outbox status: %w", err)
	}
	copy(s.Tx[:], hash)
	return s, nil
}

// Counts returns how many calls are in each state.
func (o *Outbox) Counts(ctx context.Context) (map[State]int, error) { return Counts(ctx, o.db) }

// Counts is Outbox.Counts of a database that no outbox of this process has open.
func Counts(ctx context.Context, db *sql.DB) (map[State]int, error) {
	rows, err := db.QueryContext(ctx, `SELECT state, COUNT(*) FROM outbox_call GROUP BY state`)
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

// attempt is one signed form of a transaction.
type attempt struct {
	hash common.Hash
	tx   *types.Transaction
}

// pending is a call whose transaction is watched.
type pending struct {
	Call
	seq      int64
	state    State
	nonce    uint64
	gas      uint64
	bidHead  uint64
	block    common.Hash // zero: in none
	attempts []attempt   // newest first
}

// mined reports whether one of the attempts is in a block.
func (p *pending) mined() bool { return p.block != common.Hash{} }

// unsettled returns the watched calls in the order of their nonces.
func (o *Outbox) unsettled(ctx context.Context) ([]*pending, error) {
	rows, err := o.db.QueryContext(ctx, `SELECT c.seq, c.key, c.target, c.data, c.last, c.priority, c.state, c.nonce, c.gas, c.bid_head, c.block_hash, a.raw
		FROM outbox_call c JOIN outbox_attempt a ON a.call = c.seq WHERE c.nonce IS NOT NULL ORDER BY c.nonce, c.seq, a.bid DESC`)
	if err != nil {
		return nil, fmt.Errorf("read outbox's transactions: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var txs []*pending
	for rows.Next() {
		var p pending
		var target, blockHash, raw []byte
		if err := rows.Scan(&p.seq, &p.Key, &target, &p.Data, &p.Last, &p.Priority, &p.state, &p.nonce, &p.gas, &p.bidHead, &blockHash, &raw); err != nil {
			return nil, fmt.Errorf("read outbox's transactions: %w", err)
		}
		copy(p.To[:], target)
		p.block = common.BytesToHash(blockHash)
		signed := new(types.Transaction)
		if err := signed.UnmarshalBinary(raw); err != nil {
			return nil, fmt.Errorf("read outbox's transaction for %s: %w", p.Key, err)
		}
		if len(txs) == 0 || txs[len(txs)-1].seq != p.seq {
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

// next returns the call to send next, of at least a priority; nil for none.
// What was refused at this head waits for another.
func (o *Outbox) next(ctx context.Context, head uint64, least int) (*pending, error) {
	p := &pending{}
	var target []byte
	err := o.db.QueryRowContext(ctx, `SELECT seq, key, target, data, last, priority FROM outbox_call
		WHERE state = ? AND priority >= ? AND (tried = 0 OR tried <> ?) ORDER BY priority DESC, tries, seq LIMIT 1`, Queued, least, head).
		Scan(&p.seq, &p.Key, &target, &p.Data, &p.Last, &p.Priority)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read outbox's queue: %w", err)
	}
	copy(p.To[:], target)
	return p, nil
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

func (o *Outbox) exec(ctx context.Context, query string, args ...any) error {
	if _, err := o.db.ExecContext(ctx, query, args...); err != nil {
		return fmt.Errorf("update outbox: %w", err)
	}
	return nil
}
