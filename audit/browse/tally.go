package browse

import (
	"database/sql"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// subject is whom a tally is about: the network, or a node, model or account.
type subject struct{ kind, id string }

var network = subject{kind: "network"}

func nodeSubject(node uint32) subject {
	return subject{"node", string(binary.BigEndian.AppendUint32(nil, node))}
}
func modelSubject(id study.Hash) subject     { return subject{"model", string(id[:])} }
func accountSubject(a chain.Address) subject { return subject{"account", string(a[:])} }

// tally is everything that was ever counted of a subject. What does not apply
// to it stays zero.
type tally struct {
	Studies      int   `json:"st,omitempty"` // registered
	Images       int64 `json:"im,omitempty"`
	Accepted     int   `json:"ac,omitempty"`
	Rejected     int   `json:"rj,omitempty"`
	Withdrawn    int   `json:"wd,omitempty"`
	Labelled     int   `json:"lb,omitempty"` // with a label commitment
	Revealed     int   `json:"lr,omitempty"` // labels
	Models       int   `json:"md,omitempty"` // published
	Recalled     int   `json:"rc,omitempty"`
	Nodes        int   `json:"no,omitempty"` // registered
	Active       int   `json:"an,omitempty"` // nodes, now
	Batches      int   `json:"bc,omitempty"` // committed
	Promised     int   `json:"bp,omitempty"` // results in them
	Opened       int   `json:"bo,omitempty"` // batches revealed
	Penalised    int   `json:"pe,omitempty"` // batches
	Results      int   `json:"rs,omitempty"` // revealed
	Counted      int   `json:"co,omitempty"` // of them
	Failed       int   `json:"fr,omitempty"` // counted results with a status other than OK
	Tasks        int   `json:"tk,omitempty"` // with a result that counts
	Final        int   `json:"fi,omitempty"`
	Abstained    int   `json:"ab,omitempty"` // final, with a status other than OK
	Inconclusive int   `json:"ic,omitempty"`
	Challenged   int   `json:"ch,omitempty"`
	Overturned   int   `json:"ov,omitempty"` // challenges that did not uphold the first value
	Settled      int   `json:"se,omitempty"` // challenges that ended
	Agreed       int   `json:"ag,omitempty"` // results that agree with the final value of their task
	Disagreed    int   `json:"dg,omitempty"`
	Slashes      int   `json:"sn,omitempty"`

	Emission   *sum `json:"Em,omitempty"` // credited to contributors for accepted studies
	Bonus      *sum `json:"Bo,omitempty"` // for labels
	Royalty    *sum `json:"Ro,omitempty"`
	Fees       *sum `json:"Fe,omitempty"` // to nodes, or their owners
	Funded     *sum `json:"Fu,omitempty"` // into escrows
	Returned   *sum `json:"Re,omitempty"` // out of escrows to vendors
	Paid       *sum `json:"Pa,omitempty"` // out of escrows for final tasks
	Bonded     *sum `json:"Bd,omitempty"` // put up by challengers
	Unbonded   *sum `json:"Ub,omitempty"` // of bonds, to whoever got it
	Claimed    *sum `json:"Cl,omitempty"`
	Staked     *sum `json:"Sk,omitempty"` // put in
	Unstaked   *sum `json:"Us,omitempty"` // paid back
	Slashed    *sum `json:"Sl,omitempty"`
	SlashShare *sum `json:"Ss,omitempty"` // of others' slashed stakes
	StakeClaim *sum `json:"Sc,omitempty"` // claimed of that
}

// sum is an amount that grows; its JSON is big.Int's, a number.
type sum struct{ big.Int }

// add adds to a sum that may not be there yet.
func add(to **sum, amount *big.Int) {
	if amount == nil || amount.Sign() == 0 {
		return
	}
	if *to == nil {
		*to = new(sum)
	}
	(*to).Add(&(*to).Int, amount)
}

// amount is what has been added.
func (s *sum) amount() Amount {
	if s == nil {
		return Amount{}
	}
	return AmountOf(&s.Int)
}

// tallies are those that one block changes.
type tallies struct {
	tx        *sql.Tx
	changed   map[subject]*tally
	standings map[pairing]*Standing
}

// pairing is a node and a model that it has reported on.
type pairing struct {
	model study.Hash
	node  uint32
}

func newTallies(tx *sql.Tx) tallies {
	return tallies{tx: tx, changed: map[subject]*tally{}, standings: map[pairing]*Standing{}}
}

// standing is a node's on a model, to be changed.
func (t *tallies) standing(model study.Hash, node uint32) (*Standing, error) {
	key := pairing{model, node}
	if found := t.standings[key]; found != nil {
		return found, nil
	}
	s := &Standing{Node: node}
	err := t.tx.QueryRow(`SELECT results, agreed, disagreed FROM standing WHERE model = ? AND node = ? ORDER BY block DESC LIMIT 1`, model[:], node).
		Scan(&s.Results, &s.Agreed, &s.Disagreed)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("read a node's standing: %w", err)
	}
	t.standings[key] = s
	return s, nil
}

// of is a subject's tally as it stands, to be changed.
func (t *tallies) of(s subject) (*tally, error) {
	if found := t.changed[s]; found != nil {
		return found, nil
	}
	found, err := readTally(t.tx.QueryRow(newestTally, s.kind, []byte(s.id)))
	if err != nil {
		return nil, err
	}
	t.changed[s] = found
	return found, nil
}

const newestTally = `SELECT totals FROM tally WHERE kind = ? AND id = ? ORDER BY block DESC LIMIT 1`

// readTally reads a row; none is an empty tally.
func readTally(row *sql.Row) (*tally, error) {
	var raw []byte
	found := &tally{}
	err := row.Scan(&raw)
	if errors.Is(err, sql.ErrNoRows) {
		return found, nil
	}
	if err == nil {
		err = json.Unmarshal(raw, found)
	}
	if err != nil {
		return nil, fmt.Errorf("read running totals: %w", err)
	}
	return found, nil
}

// write keeps what a block has changed.
func (t *tallies) write(block uint64) error {
	for s, found := range t.changed {
		raw, err := json.Marshal(found)
		if err == nil {
			_, err = t.tx.Exec(`INSERT INTO tally VALUES (?, ?, ?, ?)`, s.kind, []byte(s.id), block, string(raw))
		}
		if err != nil {
			return fmt.Errorf("keep running totals: %w", err)
		}
	}
	for key, x := range t.standings {
		if _, err := t.tx.Exec(`INSERT INTO standing VALUES (?, ?, ?, ?, ?, ?)`, key.model[:], key.node, block, x.Results, x.Agreed, x.Disagreed); err != nil {
			return fmt.Errorf("keep a node's standing: %w", err)
		}
	}
	return nil
}

// totalsColumn scans a tally.
type totalsColumn struct{ to *tally }

// Scan implements sql.Scanner.
func (c totalsColumn) Scan(v any) error {
	text, ok := v.(string)
	if !ok {
		return fmt.Errorf("column is not a tally")
	}
	return json.Unmarshal([]byte(text), c.to)
}
