package follow_test

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

var contract = chain.Address{19: 1}

// fakeChain is one endpoint's view: canonical blocks from genesis, each with a
// number of logs. Endpoints may share blocks.
type fakeChain struct {
	mu      sync.Mutex
	name    string
	blocks  []chain.Block
	logs    map[study.Hash]int
	final   int // number of the finalised block; -1: no such notion
	maxLogs int // more in one range is refused; 0: no limit
	down    error
	asked   int // range questions
	pushes  chan struct{}
}

func newFake(name string) *fakeChain {
	f := &fakeChain{name: name, logs: map[study.Hash]int{}, final: -1}
	f.blocks = []chain.Block{{Hash: sha256.Sum256([]byte("genesis"))}}
	return f
}

// extend appends a block; salt tells branches apart.
func (f *fakeChain) extend(salt uint64, logs int) {
	parent := f.blocks[len(f.blocks)-1]
	raw := binary.BigEndian.AppendUint64(parent.Hash[:], salt)
	b := chain.Block{Number: parent.Number + 1, Hash: sha256.Sum256(raw), Parent: parent.Hash, Time: parent.Time + 12}
	f.blocks = append(f.blocks, b)
	f.logs[b.Hash] = logs
}

// fork drops the newest blocks.
func (f *fakeChain) fork(depth int) { f.blocks = f.blocks[:len(f.blocks)-depth] }

func (f *fakeChain) lock() (func(), error) {
	f.mu.Lock()
	return f.mu.Unlock, f.down
}

func (f *fakeChain) Name() string { return f.name }

func (f *fakeChain) Head(context.Context) (chain.Block, error) {
	unlock, err := f.lock()
	defer unlock()
	return f.blocks[len(f.blocks)-1], err
}

func (f *fakeChain) Finalized(context.Context) (chain.Block, error) {
	unlock, err := f.lock()
	defer unlock()
	if f.final < 0 {
		return chain.Block{}, chain.ErrNotFound
	}
	return f.blocks[f.final], err
}

func (f *fakeChain) Blocks(_ context.Context, numbers []uint64) ([]chain.Block, error) {
	unlock, err := f.lock()
	defer unlock()
	blocks := make([]chain.Block, len(numbers))
	for i, n := range numbers {
		if n < uint64(len(f.blocks)) {
			blocks[i] = f.blocks[n]
		}
	}
	return blocks, err
}

func (f *fakeChain) logsOf(b chain.Block) []types.Log {
	var logs []types.Log
	for i := range f.logs[b.Hash] {
		logs = append(logs, types.Log{Address: common.Address(contract), BlockHash: common.Hash(b.Hash), BlockNumber: b.Number, Index: uint(i)})
	}
	return logs
}

func (f *fakeChain) LogsOf(_ context.Context, hashes []study.Hash, _ []chain.Address) ([][]types.Log, error) {
	unlock, err := f.lock()
	defer unlock()
	out := make([][]types.Log, len(hashes))
	for i, h := range hashes {
		for _, b := range f.blocks {
			if b.Hash == h {
				out[i] = f.logsOf(b)
			}
		}
	}
	return out, err
}

func (f *fakeChain) LogsBetween(_ context.Context, from, to uint64, _ []chain.Address) ([]types.Log, error) {
	unlock, err := f.lock()
	defer unlock()
	f.asked++
	var logs []types.Log
	for n := from; n <= to && n < uint64(len(f.blocks)); n++ {
		logs = append(logs, f.logsOf(f.blocks[n])...)
	}
	if f.maxLogs > 0 && len(logs) > f.maxLogs {
		return nil, refusal{}
	}
	return logs, err
}

func (f *fakeChain) Watch(ctx context.Context) (<-chan struct{}, error) {
	if f.pushes == nil {
		return nil, chain.ErrNoSubscription
	}
	out := make(chan struct{})
	go func() {
		defer close(out)
		for {
			select {
			case <-ctx.Done():
				return
			case <-f.pushes:
				select {
				case out <- struct{}{}:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	return out, nil
}

// canonical lists the logs as rowsHandler stores them.
func (f *fakeChain) canonical(from uint64) []string {
	var rows []string
	for _, b := range f.blocks[from:] {
		for i := range f.logs[b.Hash] {
			rows = append(rows, fmt.Sprintf("%d %s %d", b.Number, b.Hash, i))
		}
	}
	return rows
}

// rowOf is a log as canonical and rows print it.
func rowOf(l types.Log) string {
	return fmt.Sprintf("%d %s %d", l.BlockNumber, study.Hash(l.BlockHash), l.Index)
}

// refusal is a JSON-RPC error as endpoints answer over-large ranges with.
type refusal struct{}

func (refusal) Error() string  { return "query returned more than 3 results" }
func (refusal) ErrorCode() int { return -32005 }

// rowsHandler stores a row a log.
type rowsHandler struct{ fail error }

func (h *rowsHandler) Apply(tx *sql.Tx, b chain.Block, logs []types.Log) error {
	for _, l := range logs {
		if _, err := tx.Exec(`INSERT INTO log_row VALUES (?, ?, ?)`, b.Number, b.Hash.String(), l.Index); err != nil {
			return err
		}
	}
	return h.fail
}

func (h *rowsHandler) Rewind(tx *sql.Tx, to uint64) error {
	_, err := tx.Exec(`DELETE FROM log_row WHERE number > ?`, to)
	return errors.Join(err, h.fail)
}

func openRows(path string) (*sql.DB, error) {
	db, err := chain.OpenDB(path)
	if err != nil {
		return nil, err
	}
	_, err = db.Exec(`CREATE TABLE IF NOT EXISTS log_row (number INTEGER, hash TEXT, idx INTEGER, PRIMARY KEY (number, idx))`)
	return db, err
}

func rows(db *sql.DB) ([]string, error) {
	found, err := db.Query(`SELECT number || ' ' || hash || ' ' || idx FROM log_row ORDER BY number, idx`)
	if err != nil {
		return nil, err
	}
	defer func() { _ = found.Close() }()
	var out []string
	for found.Next() {
		var row string
		if err := found.Scan(&row); err != nil {
			return nil, err
		}
		out = append(out, row)
	}
	return out, found.Err()
}
