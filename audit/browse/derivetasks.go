package browse

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

func (b *blockOf) court(what any) (bool, error) {
	switch x := what.(type) {
	case history.BatchPenalised:
		return true, b.penalised(x)
	case history.TaskReopened:
		key, err := b.keyOf(x.Task)
		return true, errors.Join(err, b.feed(row{kind: TaskReopened, task: x.Task, study: key.Study, model: key.Model, count: x.Floor}))
	case history.TaskChallenged:
		key, err := b.keyOf(x.Task)
		return true, errors.Join(err,
			b.happened(row{kind: TaskChallenged, task: x.Task, study: key.Study, model: key.Model, account: x.Challenger, amount: x.Bond}, func(t *tally) {
				t.Challenged++
				add(&t.Bonded, x.Bond)
			}, network, modelSubject(key.Model), accountSubject(x.Challenger)))
	case history.ChallengeEnded:
		b.ended = &x
		return true, nil
	case chain.Finalised:
		return true, b.finalised(x)
	}
	return false, nil
}

// keyOf is the study and model of a task that has results.
func (b *blockOf) keyOf(task study.Hash) (key chain.TaskKey, err error) {
	err = b.tx.QueryRow(`SELECT study, model FROM result WHERE task = ? AND leaf IS NOT NULL LIMIT 1`, task[:]).Scan(blob{key.Study[:]}, blob{key.Model[:]})
	if err != nil {
		return key, fmt.Errorf("find a task: %w", err)
	}
	return key, nil
}

// settling is the end of a task on its way.
type settling struct {
	chain.Finalised
	model       study.Hash
	contributor chain.Address
	terms       terms
	ended       *history.ChallengeEnded // nil: it was not challenged
}

// terms are those of a model that matter at the end of a task.
type terms struct {
	fee        Amount
	findings   int
	tolerances study.Tolerances
}

func (b *blockOf) termsOf(model study.Hash) (t terms, err error) {
	var word [32]byte
	err = b.tx.QueryRow(`SELECT fee, findings, tolerances FROM model_published WHERE id = ?`, model[:]).Scan(&t.fee, &t.findings, blob{word[:]})
	if err != nil {
		return t, fmt.Errorf("find a model: %w", err)
	}
	t.tolerances = study.UnpackTolerances(word)
	return t, nil
}

func (b *blockOf) finalised(x chain.Finalised) error {
	key, err := b.keyOf(x.Task)
	if err != nil {
		return err
	}
	s := settling{Finalised: x, model: key.Model}
	if s.contributor, err = b.contributor(x.Study); err != nil {
		return err
	}
	if s.terms, err = b.termsOf(key.Model); err != nil {
		return err
	}
	s.ended, b.ended = b.ended, nil
	kind := TaskFinal
	if x.State == chain.TaskInconclusive {
		kind = TaskInconclusive
	}
	err = b.happened(row{kind: kind, task: x.Task, study: x.Study, model: key.Model, account: s.contributor, amount: x.Paid, detail: statusDetail(x.Status)}, func(t *tally) {
		switch {
		case x.State == chain.TaskInconclusive:
			t.Inconclusive++
		case x.Status != study.OK:
			t.Abstained++
			t.Final++
		default:
			t.Final++
		}
		add(&t.Paid, x.Paid)
	}, network, modelSubject(key.Model))
	return errors.Join(err, b.challengeEnd(s), b.judged(s), b.shares(s), b.verdicts(s))
}

func statusDetail(status study.Reason) string {
	if status == study.OK {
		return ""
	}
	return status.Info().Name
}

// challengeEnd tells how a challenge ended, if there was one, and who got its
// bond.
func (b *blockOf) challengeEnd(s settling) error {
	if s.ended == nil {
		return nil
	}
	detail := "upheld"
	if !s.ended.Upheld {
		detail = "not upheld"
	}
	return errors.Join(b.happened(row{kind: ChallengeEnded, task: s.Task, study: s.Study, model: s.model, detail: detail}, func(t *tally) {
		t.Settled++
		if !s.ended.Upheld {
			t.Overturned++
		}
	}, network, modelSubject(s.model)), b.bond(s.Task[:], s.ended))
}

// judged tells that a study was accepted or rejected, if it was.
func (b *blockOf) judged(s settling) error {
	if !s.Judged {
		return nil
	}
	r := row{kind: StudyAccepted, study: s.Study, task: s.Task, account: s.contributor, amount: s.Emission}
	if s.Status != study.OK {
		r.kind, r.detail = StudyRejected, statusDetail(s.Status)
	}
	return b.happened(r, func(t *tally) {
		if s.Status == study.OK {
			t.Accepted++
		} else {
			t.Rejected++
		}
		add(&t.Emission, s.Emission)
	}, network, accountSubject(s.contributor))
}

// shares books what a final task has paid: the royalty if its status is OK, and
// the same to each node of the group and, after a challenge, of the second
// group. The escrow bounds the fee.
func (b *blockOf) shares(s settling) error {
	nodes := s.Nodes
	if s.ended != nil {
		nodes = append(nodes[:len(nodes):len(nodes)], s.ended.Second...)
	}
	if s.Paid.Sign() == 0 || len(nodes) == 0 {
		return nil
	}
	m, err := b.tallies.of(modelSubject(s.model))
	if err != nil {
		return err
	}
	escrow := m.escrow().Plus(AmountOf(s.Paid)) // the tally has this task's payment already
	fee := s.terms.fee.Int()
	if escrow.Int().Cmp(fee) < 0 {
		fee = escrow.Int()
	}
	royalty := new(big.Int)
	if s.Status == study.OK {
		royalty.Mul(fee, big.NewInt(int64(b.rewards.RoyaltyBps)))
		royalty.Div(royalty, big.NewInt(bps))
	}
	share := new(big.Int).Sub(fee, royalty)
	share.Div(share, big.NewInt(int64(len(nodes))))
	err = b.count(func(t *tally) { add(&t.Royalty, royalty) }, network, accountSubject(s.contributor), modelSubject(s.model))
	for _, node := range nodes {
		owner, failed := b.owner(node)
		err = errors.Join(err, failed, b.count(func(t *tally) { add(&t.Fees, share) }, network, nodeSubject(node), accountSubject(owner), modelSubject(s.model)))
	}
	paid, failed := json.Marshal(nodes)
	if err = errors.Join(err, failed); err != nil {
		return err
	}
	if _, err := b.tx.Exec(`INSERT INTO task_money VALUES (?, ?, ?, ?, ?)`, b.number, s.Task[:], royalty.String(), share.String(), string(paid)); err != nil {
		return fmt.Errorf("keep how a fee was shared: %w", err)
	}
	return nil
}

const bps = 10_000

// verdicts counts which results agree with the final value, and explains who
// was slashed for one that does not.
func (b *blockOf) verdicts(s settling) error {
	if s.State == chain.TaskInconclusive {
		return nil
	}
	rows, err := b.tx.Query(`SELECT node, status, findings, round FROM result WHERE task = ? AND leaf IS NOT NULL`, s.Task[:])
	if err != nil {
		return fmt.Errorf("read a task's results: %w", err)
	}
	type said struct {
		node    uint32
		second  bool
		verdict study.Verdict
	}
	var results []said
	defer rows.Close()
	for rows.Next() {
		var r said
		var word [32]byte
		if err := rows.Scan(&r.node, &r.verdict.Status, blob{word[:]}, &r.second); err != nil {
			return fmt.Errorf("read a task's results: %w", err)
		}
		r.verdict.Findings = study.UnpackFindings(word)
		results = append(results, r)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return fmt.Errorf("read a task's results: %w", err)
	}
	overturned, err := b.overturned(s)
	if err != nil {
		return err
	}
	final := study.Verdict{Status: s.Status, Findings: s.Findings}
	for _, r := range results {
		agrees := r.verdict.Agrees(final, s.terms.tolerances, s.terms.findings)
		if err := b.verdict(s, r.node, agrees); err != nil {
			return err
		}
		if agrees {
			continue
		}
		reason := slashDisagreement
		if overturned[r.node] {
			reason = slashOverturned
		}
		if err := b.explain(r.node, reason, s.Task[:]); err != nil {
			return err
		}
	}
	return nil
}

// verdict counts one result beside the final value.
func (b *blockOf) verdict(s settling, node uint32, agrees bool) error {
	standing, err := b.tallies.standing(s.model, node)
	if err != nil {
		return err
	}
	if agrees {
		standing.Agreed++
	} else {
		standing.Disagreed++
	}
	return b.count(func(t *tally) {
		if agrees {
			t.Agreed++
		} else {
			t.Disagreed++
		}
	}, nodeSubject(node), modelSubject(s.model), network)
}

// overturned are the nodes of a group whose value a challenge has overturned.
func (b *blockOf) overturned(s settling) (map[uint32]bool, error) {
	if s.ended == nil || s.ended.Upheld {
		return nil, nil
	}
	var raw []byte
	var first chain.First
	err := b.tx.QueryRow(`SELECT first FROM task_challenged WHERE task = ?`, s.Task[:]).Scan(&raw)
	if err == nil {
		err = json.Unmarshal(raw, &first)
	}
	if err != nil {
		return nil, fmt.Errorf("read a challenge: %w", err)
	}
	nodes := map[uint32]bool{}
	for i, node := range first.Nodes {
		if i < 8 && first.Group>>i&1 != 0 {
			nodes[node] = true
		}
	}
	return nodes, nil
}

// escrow is what is left in a model's.
func (t *tally) escrow() Amount {
	return t.Funded.amount().Minus(t.Returned.amount()).Minus(t.Paid.amount())
}
