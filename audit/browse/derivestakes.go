package browse

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
)

func (b *blockOf) node(what any) (bool, error) {
	var node uint32
	r := row{}
	switch x := what.(type) {
	case history.NodeRegistered:
		node, r = x.Node, row{kind: NodeRegistered, account: x.Owner, amount: x.Stake}
		err := errors.Join(b.count(func(t *tally) { t.Nodes++ }, network),
			b.count(func(t *tally) { add(&t.Staked, x.Stake) }, network, nodeSubject(x.Node), accountSubject(x.Owner)))
		if err != nil {
			return true, err
		}
	case history.SignerChanged:
		node, r = x.Node, row{kind: SignerChanged}
	case history.SignerRevoked:
		node, r = x.Node, row{kind: SignerRevoked}
	case history.NodeActivity:
		node, r = x.Node, row{kind: NodeInactive}
		if x.Active {
			r.kind = NodeActive
		}
	case history.ExitRequested:
		node, r = x.Node, row{kind: NodeExiting}
	case history.NodeExited:
		node, r = x.Node, row{kind: NodeExited, amount: x.Stake}
		owner, err := b.owner(x.Node)
		err = errors.Join(err, b.count(func(t *tally) { add(&t.Unstaked, x.Stake) }, network, nodeSubject(x.Node), accountSubject(owner)))
		if err != nil {
			return true, err
		}
	default:
		return false, nil
	}
	owner, err := b.owner(node)
	if err != nil {
		return true, err
	}
	r.node, r.account = node, owner
	return true, errors.Join(b.feed(r), b.active())
}

// active counts the active nodes after the block: one that changes twice in it
// is counted as it stands at the end.
func (b *blockOf) active() error {
	n, err := b.ask(`SELECT COUNT(*) FROM node_registered n
		WHERE NOT EXISTS (SELECT 1 FROM node_exiting x WHERE x.id = n.id)
		  AND COALESCE((SELECT active FROM node_activity a WHERE a.id = n.id ORDER BY block DESC, log DESC LIMIT 1), 1)`)
	if err != nil {
		return err
	}
	return b.count(func(t *tally) { t.Active = n }, network)
}

func (b *blockOf) stake(what any) (bool, error) {
	switch x := what.(type) {
	case history.StakeAdded:
		owner, err := b.owner(x.Node)
		return true, errors.Join(err, b.happened(row{kind: StakeAdded, node: x.Node, account: owner, amount: x.Amount},
			func(t *tally) { add(&t.Staked, x.Amount) }, network, nodeSubject(x.Node), accountSubject(owner)))
	case history.NodeSlashed:
		return true, b.slashed(x)
	case history.StakeClaimed:
		return true, b.happened(row{kind: StakeClaimed, account: x.Account, amount: x.Amount},
			func(t *tally) { add(&t.StakeClaim, x.Amount) }, network, accountSubject(x.Account))
	}
	return false, nil
}

func (b *blockOf) slashed(x history.NodeSlashed) error {
	owner, err := b.owner(x.Node)
	if err != nil {
		return err
	}
	b.slashes = append(b.slashes, slash{x.Node, b.log, b.place})
	err = b.happened(row{kind: Slashed, node: x.Node, account: owner, amount: x.Amount, count: len(x.Honest)}, func(t *tally) {
		t.Slashes++
		add(&t.Slashed, x.Amount)
	}, network, nodeSubject(x.Node), accountSubject(owner))
	for _, account := range x.Honest {
		err = errors.Join(err, b.count(func(t *tally) { add(&t.SlashShare, x.Share) }, accountSubject(account)))
	}
	all := new(big.Int).Mul(x.Share, big.NewInt(int64(len(x.Honest))))
	return errors.Join(err, b.count(func(t *tally) { add(&t.SlashShare, all) }, network))
}

// Reasons of a slash, as the feed gives them.
const (
	slashUnrevealed   = "unrevealed"   // a batch was not revealed in time
	slashRepeated     = "repeated"     // a batch had results on tasks that the node had reported on before
	slashDisagreement = "disagreement" // a result outside of the group
	slashOverturned   = "overturned"   // the value that the node's group gave
)

// explain writes why a node was slashed to the rows that said it was, of the
// transaction under way.
func (b *blockOf) explain(node uint32, reason string, task []byte) error {
	for i, s := range b.slashes {
		if s.node != node {
			continue
		}
		b.slashes = append(b.slashes[:i:i], b.slashes[i+1:]...)
		_, err := b.tx.Exec(`UPDATE feed SET detail = ?, task = ? WHERE block = ? AND log = ? AND place = ?`, reason, task, b.number, s.log, s.place)
		if err != nil {
			return fmt.Errorf("explain a slash: %w", err)
		}
		return nil
	}
	return nil
}

func (b *blockOf) penalised(x history.BatchPenalised) error {
	owner, err := b.owner(x.Node)
	if err != nil {
		return err
	}
	opened, err := b.ask(`SELECT EXISTS (SELECT 1 FROM batch_revealed WHERE node = ? AND root = ?)`, x.Node, x.Root[:])
	if err != nil {
		return err
	}
	reason := slashUnrevealed
	if opened != 0 {
		reason = slashRepeated
	}
	return errors.Join(b.explain(x.Node, reason, nil),
		b.happened(row{kind: BatchPenalised, node: x.Node, account: owner, amount: x.Taken, detail: reason},
			func(t *tally) { t.Penalised++ }, network, nodeSubject(x.Node), accountSubject(owner)))
}

// bond pays out a challenger's: upheld, to the second group in equal parts, and
// what is left to the challenger.
func (b *blockOf) bond(task []byte, ended *history.ChallengeEnded) error {
	var challenger chain.Address
	var bond Amount
	if err := b.tx.QueryRow(`SELECT challenger, bond FROM task_challenged WHERE task = ?`, task).Scan(blob{challenger[:]}, &bond); err != nil {
		return fmt.Errorf("find a challenge: %w", err)
	}
	rest := new(big.Int).Set(bond.Int())
	if ended.Upheld && len(ended.Second) > 0 {
		part := new(big.Int).Div(bond.Int(), big.NewInt(int64(len(ended.Second))))
		for _, node := range ended.Second {
			owner, err := b.owner(node)
			if err == nil {
				err = b.count(func(t *tally) { add(&t.Unbonded, part) }, nodeSubject(node), accountSubject(owner))
			}
			if err != nil {
				return err
			}
			rest.Sub(rest, part)
		}
	}
	return errors.Join(b.count(func(t *tally) { add(&t.Unbonded, rest) }, accountSubject(challenger)),
		b.count(func(t *tally) { add(&t.Unbonded, bond.Int()) }, network))
}
