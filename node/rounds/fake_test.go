package rounds_test

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	_ "modernc.org/sqlite" // registers the driver "sqlite"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/node/rounds"
	"github.com/fluoronet/fluoro/study"
)

// clock has four blocks to commit and four to reveal.
var clock = sortition.Clock{
	Schedule: sortition.Schedule{CommitBlocks: 4, RevealBlocks: 4, WindowEpochs: 1, TaskEpochs: 8, WidenEpochs: 1}, Genesis: 10,
}

const self = 7

// call is what the carrier has for the chain.
type call struct {
	key    string
	commit bool
	batch  rounds.Batch
	last   uint64
}

// batchState is a root in the ledger.
type batchState struct {
	epoch uint32
	state rounds.BatchState
	fates map[study.Hash]rounds.Refusal
}

// ledger is the chain's state after some block.
type ledger struct {
	batches map[study.Hash]batchState
	counted map[study.Hash]int
	doubles int // reveals of what was revealed before
}

// fake is a chain of one node's transactions, its mempool, and the durable
// queue before it, which resends until a call's last block.
type fake struct {
	blocks [][]call // from the genesis on
	salt   []int
	forks  int
	queue  map[string]call
	down   bool
	blind  bool // it does not tell of batches
	refuse func(task study.Hash, epoch uint32) rounds.Refusal

	endings []rounds.Ending
	overdue []rounds.Overdue
	ended   []string
	risk    int
	missed  []study.Hash
	seeded  *rand.ChaCha8
}

func newFake() *fake {
	return &fake{
		blocks: [][]call{nil}, salt: []int{0}, queue: map[string]call{},
		refuse: func(study.Hash, uint32) rounds.Refusal { return rounds.Refusal{} }, seeded: rand.NewChaCha8([32]byte{1}),
	}
}

var errDown = errors.New("endpoint is down")

func (f *fake) number() uint64 { return clock.Genesis + uint64(len(f.blocks)) - 1 }

func (f *fake) head() rounds.Head {
	return rounds.Head{Number: f.number(), Hash: sha256.Sum256(fmt.Append(nil, f.number(), f.salt))}
}

// mine takes what the queue has into a block, but for the keys that the miner
// leaves out.
func (f *fake) mine(leaveOut ...string) {
	next := f.number() + 1
	var block []call
	state := f.state()
	keys := make([]string, 0, len(f.queue))
	for key := range f.queue {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		c := f.queue[key]
		kind, _, _ := strings.Cut(key, ":")
		if c.last < next || f.mined(key) || slices.Contains(leaveOut, kind) {
			continue
		}
		if state.run(c, next, f.refuse) {
			block = append(block, c)
		}
	}
	f.blocks, f.salt = append(f.blocks, block), append(f.salt, f.forks)
}

// to mines until the head is block number n.
func (f *fake) to(n uint64) {
	for f.number() < n {
		f.mine()
	}
}

func (f *fake) reorg(depth int) {
	f.forks++
	keep := len(f.blocks) - depth
	f.blocks, f.salt = f.blocks[:keep], f.salt[:keep]
}

func (f *fake) mined(key string) bool {
	for _, b := range f.blocks {
		for _, c := range b {
			if c.key == key {
				return true
			}
		}
	}
	return false
}

// state replays the chain.
func (f *fake) state() ledger {
	l := ledger{batches: map[study.Hash]batchState{}, counted: map[study.Hash]int{}}
	for i, b := range f.blocks {
		for _, c := range b {
			l.run(c, clock.Genesis+uint64(i), f.refuse)
		}
	}
	return l
}

// run is what the ledger does, and whether it does not revert.
func (l *ledger) run(c call, block uint64, refuse func(study.Hash, uint32) rounds.Refusal) bool {
	b, known := l.batches[c.batch.Root]
	epoch, phase := clock.EpochAt(block), clock.PhaseAt(block)
	if c.commit {
		if known || phase != sortition.Commit || epoch != c.batch.Epoch {
			return false
		}
		l.batches[c.batch.Root] = batchState{epoch: epoch, state: rounds.Committed}
		return true
	}
	if b.state != rounds.Committed || phase != sortition.Reveal || b.epoch != epoch {
		return false
	}
	b.state, b.fates = rounds.Revealed, map[study.Hash]rounds.Refusal{}
	for _, r := range c.batch.Results {
		task := taskOf(r)
		refusal := refuse(task, epoch)
		if refusal == (rounds.Refusal{}) && l.counted[task] > 0 {
			refusal = rounds.Refusal{Reason: "alreadyReported"}
			l.doubles++
		}
		b.fates[task] = refusal
		if refusal != (rounds.Refusal{}) {
			b.state = rounds.Spent
			continue
		}
		l.counted[task]++
	}
	l.batches[c.batch.Root] = b
	return true
}

func (f *fake) Refusals(_ context.Context, _ rounds.Head, epoch uint32, keys []rounds.Key) ([]rounds.Refusal, error) {
	if f.down {
		return nil, errDown
	}
	state := f.state()
	out := make([]rounds.Refusal, len(keys))
	for i, k := range keys {
		out[i] = f.refuse(k.Task, epoch)
		if out[i] == (rounds.Refusal{}) && state.counted[k.Task] > 0 {
			out[i] = rounds.Refusal{Reason: "alreadyReported"}
		}
	}
	return out, nil
}

func (f *fake) Places(_ context.Context, studies []study.Hash) (map[study.Hash]uint32, error) {
	out := map[study.Hash]uint32{}
	for _, s := range studies {
		out[s] = uint32(s[1]) // see result
	}
	return out, nil
}

func (f *fake) States(_ context.Context, _ rounds.Head, roots []study.Hash) ([]rounds.BatchState, error) {
	if f.down || f.blind {
		return nil, errDown
	}
	state := f.state()
	out := make([]rounds.BatchState, len(roots))
	for i, root := range roots {
		out[i] = state.batches[root].state
	}
	return out, nil
}

func (f *fake) Fates(_ context.Context, root study.Hash) (map[study.Hash]rounds.Refusal, error) {
	return f.state().batches[root].fates, nil
}

func (f *fake) Endings(context.Context, rounds.Head) ([]rounds.Ending, error) {
	return slices.Clone(f.endings), nil
}

func (f *fake) Overdue(context.Context, rounds.Head) ([]rounds.Overdue, error) { return f.overdue, nil }

func (f *fake) Seal(_ context.Context, epoch uint32, salt study.Hash, results []study.Result) (study.Hash, rounds.Signature, error) {
	raw, err := json.Marshal(struct {
		Epoch   uint32
		Salt    study.Hash
		Results []study.Result
	}{epoch, salt, results})
	return sha256.Sum256(raw), rounds.Signature{R: salt}, err
}

func (f *fake) enqueue(c call) error {
	if _, known := f.queue[c.key]; !known {
		f.queue[c.key] = c
	}
	return nil
}

func (f *fake) Commit(_ context.Context, b rounds.Batch, last uint64) error {
	return f.enqueue(call{key: "commit:" + b.Root.String(), commit: true, batch: b, last: last})
}

func (f *fake) Reveal(_ context.Context, b rounds.Batch, last uint64) error {
	return f.enqueue(call{key: "reveal:" + b.Root.String(), batch: b, last: last})
}

func (f *fake) End(_ context.Context, key string, tasks []rounds.Ending) error {
	f.ended = append(f.ended, fmt.Sprintf("%d of %x", len(tasks), tasks[0].Model[0]))
	return nil
}

func (f *fake) Penalise(_ context.Context, _ string, o rounds.Overdue) error {
	f.ended = append(f.ended, fmt.Sprintf("penalty of %d", o.Node))
	return nil
}

// commitments counts those that were ever queued.
func (f *fake) commitments() (n int) {
	for _, c := range f.queue {
		if c.commit {
			n++
		}
	}
	return n
}

func (f *fake) AtRisk(n int) { f.risk = n }

func (f *fake) Missed(root study.Hash) { f.missed = append(f.missed, root) }

// result is one of study number i and model number m.
func result(i, m int) study.Result {
	return study.Result{StudyID: study.Hash{1, byte(i)}, ModelID: study.Hash{2, byte(m)}, Runtime: study.Hash{3}, Findings: study.Findings{int32(i)}, Node: self}
}

func taskOf(r study.Result) study.Hash { return sha256.Sum256(append(r.StudyID[:], r.ModelID[:]...)) }

func openDB(path string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", "file:"+path+"?_txlock=immediate&_pragma=foreign_keys(ON)")
	if err == nil {
		db.SetMaxOpenConns(1)
	}
	return db, err
}

func (f *fake) open(db *sql.DB) (*rounds.Rounds, error) {
	return rounds.Open(context.Background(), db, rounds.Config{Node: self, Clock: clock, Confirmations: confirmations},
		rounds.Deps{Chain: f, Court: f, Sealer: f, Carrier: f, Observer: f, Random: f.seeded})
}

const confirmations = 4
