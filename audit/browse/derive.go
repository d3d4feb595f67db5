package browse

import (
	"database/sql"
	"errors"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// blockOf derives rows from the events of one block, which the tables of
// chain/index hold already.
type blockOf struct {
	tx      *sql.Tx
	number  uint64
	rewards chain.RewardTerms
	tallies tallies

	place   int                     // of the next row of the log's feed
	log     uint                    // of it
	hash    study.Hash              // transaction under way
	slashes []slash                 // in it, that nothing has explained yet
	ended   *history.ChallengeEnded // in it
}

// slash is a row of the feed that a later event of its transaction explains.
type slash struct {
	node  uint32
	log   uint
	place int
}

// row is one of the feed. Zero values are left out.
type row struct {
	kind    Kind
	study   study.Hash
	model   study.Hash
	task    study.Hash
	node    uint32
	account chain.Address
	amount  *big.Int
	count   int
	detail  string
}

func (b *blockOf) apply(e history.Event) error {
	if e.Tx != b.hash {
		b.hash, b.slashes, b.ended = e.Tx, nil, nil
	}
	b.log, b.place = e.Log, 0
	for _, registry := range []func(any) (bool, error){b.study, b.model, b.node, b.stake, b.ledger, b.court} {
		if mine, err := registry(e.What); mine || err != nil {
			return err
		}
	}
	return nil
}

// feed adds a row.
func (b *blockOf) feed(r row) error {
	var node, amount, detail any
	if r.node != 0 {
		node = r.node
	}
	if r.amount != nil {
		amount = r.amount.String()
	}
	if r.detail != "" {
		detail = r.detail
	}
	_, err := b.tx.Exec(`INSERT INTO feed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, b.number, b.log, b.place, b.hash[:], string(r.kind),
		orNull(r.study[:]), orNull(r.model[:]), orNull(r.task[:]), node, orNull(r.account[:]), amount, r.count, detail)
	b.place++
	if err != nil {
		return fmt.Errorf("into feed: %w", err)
	}
	return nil
}

// count changes the tallies of some subjects in the same way.
func (b *blockOf) count(change func(*tally), subjects ...subject) error {
	for _, s := range subjects {
		t, err := b.tallies.of(s)
		if err != nil {
			return err
		}
		change(t)
	}
	return nil
}

// happened is feed and count in one.
func (b *blockOf) happened(r row, change func(*tally), subjects ...subject) error {
	return errors.Join(b.feed(r), b.count(change, subjects...))
}

func (b *blockOf) study(what any) (bool, error) {
	switch x := what.(type) {
	case history.StudyRegistered:
		return true, b.happened(row{kind: StudyRegistered, study: x.ID, account: x.Contributor, count: int(x.Instances)}, func(t *tally) {
			t.Studies++
			t.Images += int64(x.Instances)
			if !x.Label.IsZero() {
				t.Labelled++
			}
		}, network, accountSubject(x.Contributor))
	case history.StudyWithdrawn:
		by, err := b.contributor(x.ID)
		if err != nil {
			return true, err
		}
		return true, b.happened(row{kind: StudyWithdrawn, study: x.ID, account: by}, func(t *tally) { t.Withdrawn++ }, network, accountSubject(by))
	case history.LabelRevealed:
		by, err := b.contributor(x.Study)
		if err != nil {
			return true, err
		}
		return true, b.happened(row{kind: LabelRevealed, study: x.Study, account: by, amount: x.Bonus}, func(t *tally) {
			t.Revealed++
			add(&t.Bonus, x.Bonus)
		}, network, accountSubject(by))
	}
	return false, nil
}

func (b *blockOf) model(what any) (bool, error) {
	switch x := what.(type) {
	case history.ModelPublished:
		return true, b.happened(row{kind: ModelPublished, model: x.ID, account: x.Vendor}, func(t *tally) { t.Models++ }, network, accountSubject(x.Vendor))
	case history.ModelRecalled:
		by, err := b.vendor(x.ID)
		if err != nil {
			return true, err
		}
		return true, b.happened(row{kind: ModelRecalled, model: x.ID, account: by, count: int(x.Reason)}, func(t *tally) { t.Recalled++ }, network, accountSubject(by), modelSubject(x.ID))
	case history.ModelFunded:
		from, err := b.funder(x.ID)
		if err != nil {
			return true, err
		}
		return true, b.happened(row{kind: ModelFunded, model: x.ID, account: from, amount: x.Amount}, func(t *tally) { add(&t.Funded, x.Amount) },
			network, modelSubject(x.ID), accountSubject(from))
	case history.EscrowWithdrawn:
		by, err := b.vendor(x.ID)
		if err != nil {
			return true, err
		}
		return true, b.happened(row{kind: EscrowWithdrawn, model: x.ID, account: by, amount: x.Amount}, func(t *tally) { add(&t.Returned, x.Amount) },
			network, modelSubject(x.ID), accountSubject(by))
	case history.Claimed:
		return true, b.happened(row{kind: Claimed, account: x.Account, amount: x.Amount}, func(t *tally) { add(&t.Claimed, x.Amount) },
			network, accountSubject(x.Account))
	}
	return false, nil
}

func (b *blockOf) contributor(id study.Hash) (chain.Address, error) {
	return b.address(`SELECT contributor FROM study_registered WHERE id = ?`, id[:])
}

func (b *blockOf) vendor(id study.Hash) (chain.Address, error) {
	return b.address(`SELECT vendor FROM model_published WHERE id = ?`, id[:])
}

// funder is who funded the model in the log under way.
func (b *blockOf) funder(id study.Hash) (chain.Address, error) {
	return b.address(`SELECT account FROM model_money WHERE block = ? AND log = ? AND id = ?`, b.number, b.log, id[:])
}

func (b *blockOf) owner(node uint32) (chain.Address, error) {
	return b.address(`SELECT owner FROM node_registered WHERE id = ?`, node)
}

// address reads one; an unknown id, which no event can name, is the zero
// address.
func (b *blockOf) address(query string, args ...any) (a chain.Address, err error) {
	err = b.tx.QueryRow(query, args...).Scan(blob{a[:]})
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return a, fmt.Errorf("find an account: %w", err)
	}
	return a, nil
}

func (b *blockOf) ledger(what any) (bool, error) {
	switch x := what.(type) {
	case attest.Commitment:
		return true, b.happened(row{kind: BatchCommitted, node: x.Node, count: int(x.Count)}, func(t *tally) {
			t.Batches++
			t.Promised += int(x.Count)
		}, network, nodeSubject(x.Node))
	case chain.Revealed:
		return true, b.revealed(x)
	}
	return false, nil
}

// revealed counts the results of one series; the batch is counted with its
// first.
func (b *blockOf) revealed(x chain.Revealed) error {
	first, err := b.ask(`SELECT COUNT(*) = ? FROM result WHERE node = ? AND root = ? AND (block < ? OR block = ? AND log <= ?)`,
		len(x.Series.Openings), x.Node, x.Root[:], b.number, b.number, b.log)
	if err != nil {
		return err
	}
	counted, failed, tasks := 0, 0, 0
	for i, o := range x.Series.Openings {
		if !x.Counted[i] {
			continue
		}
		counted++
		if o.Status != study.OK {
			failed++
		}
		task := attest.TaskID(o.Study, x.Series.Model)
		fresh, err := b.ask(`SELECT NOT EXISTS (SELECT 1 FROM result WHERE task = ? AND leaf IS NOT NULL AND (block < ? OR block = ? AND (log < ? OR log = ? AND place < ?)))`,
			task[:], b.number, b.number, b.log, b.log, i)
		if err != nil {
			return err
		}
		tasks += fresh
	}
	all := func(t *tally) {
		t.Opened += first
		t.Results += len(x.Series.Openings)
		t.Counted += counted
		t.Failed += failed
	}
	r := row{kind: ResultsRevealed, node: x.Node, model: x.Series.Model, count: len(x.Series.Openings)}
	if refused := len(x.Series.Openings) - counted; refused > 0 {
		r.detail = fmt.Sprintf("%d of them do not count", refused)
	}
	standing, err := b.tallies.standing(x.Series.Model, x.Node)
	if err != nil {
		return err
	}
	standing.Results += counted
	return errors.Join(b.happened(r, all, network, nodeSubject(x.Node), modelSubject(x.Series.Model)),
		b.count(func(t *tally) { t.Tasks += tasks }, network, modelSubject(x.Series.Model)))
}

// ask reads one number.
func (b *blockOf) ask(query string, args ...any) (n int, err error) {
	if err := b.tx.QueryRow(query, args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("ask the index: %w", err)
	}
	return n, nil
}
