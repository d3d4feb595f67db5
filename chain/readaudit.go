package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// BlockAt returns a block by its number, or ErrNotFound where the endpoint does
// not give it any more. Its hash is computed from the header.
func (v View) BlockAt(ctx context.Context, number uint64) (Block, error) {
	head, err := v.c.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if errors.Is(err, ethereum.NotFound) {
		return Block{}, fmt.Errorf("read block %d: %w", number, ErrNotFound)
	}
	if err != nil {
		return Block{}, err
	}
	return Block{Number: number, Hash: study.Hash(head.Hash()), Parent: study.Hash(head.ParentHash), Time: head.Time}, nil
}

// BlocksAt returns blocks by their numbers, in batches; one that the endpoint does
// not give any more is the zero Block. Unlike BlockAt's, their hashes are the
// endpoint's word.
func (v View) BlocksAt(ctx context.Context, numbers []uint64) (blocks []Block, err error) {
	err = v.c.do(ctx, "read blocks", func(ctx context.Context, e *Endpoint, _ *rpc.Client) error {
		blocks, err = e.Blocks(ctx, numbers)
		return err
	})
	return blocks, err
}

// LabelTerms say when labels are revealed, fixed at deployment.
type LabelTerms struct {
	Delay  time.Duration // after which a label may be revealed whatever is still open on its study
	Period time.Duration // how long after that it is still taken
}

// LabelTerms returns the StudyRegistry's parameters.
func (v View) LabelTerms(ctx context.Context) (LabelTerms, error) {
	var w contracts.IStudyRegistryLabelWindow
	r := contracts.NewStudyRegistry()
	err := v.run(ctx, "read label terms", reading(v.at().Studies, r.PackLabelWindow(), r.UnpackLabelWindow, &w))
	if err != nil {
		return LabelTerms{}, err
	}
	return LabelTerms{Delay: time.Duration(w.Delay.Int64()) * time.Second, Period: time.Duration(w.Period.Int64()) * time.Second}, nil
}

// SupplyCap returns the largest supply that there can ever be, in units of
// 1e-18 token.
func (v View) SupplyCap(ctx context.Context) (*big.Int, error) {
	var amount *big.Int
	t := contracts.NewFluoroToken()
	err := v.run(ctx, "read supply cap", reading(v.at().Token, t.PackCap(), t.UnpackCap, &amount))
	return amount, err
}

// CommitSignatures returns what may be the signature that a transaction brought
// with a commitment: no event has it. Whoever posts a commitment by way of
// another contract has its arguments somewhere in the calldata, perhaps beside
// others that look the same; none are found when the contract makes them up. It
// is ErrNotFound when the endpoint does not give the transaction.
func (v View) CommitSignatures(ctx context.Context, tx study.Hash, c attest.Commitment) ([]attest.Signature, error) {
	data, err := v.calldata(ctx, tx)
	if err != nil {
		return nil, wrap("read commitment's signature", err)
	}
	var found []attest.Signature
	for _, words := range after(data, [][]byte{abiWord(uint64(c.Node)), c.Root[:], abiWord(uint64(c.Count))}, 2) {
		found = append(found, attest.Signature{R: words[0], VS: words[1]})
	}
	return found, nil
}

// Announcements returns what may have been announced for a registration: its
// salt stands in the transaction only. It finds it as CommitSignatures does.
func (v View) Announcements(ctx context.Context, tx, id study.Hash, c study.CID, contributor Address) ([]study.Hash, error) {
	data, err := v.calldata(ctx, tx)
	if err != nil {
		return nil, wrap("read registration's salt", err)
	}
	const rest = 5 // words of the registration after its CID
	var found []study.Hash
	for _, words := range after(data, [][]byte{id[:], c[:]}, rest+1) {
		found = append(found, NewStudy{ID: id, CID: c}.commitment(contributor, words[rest]))
	}
	return found, nil
}

// calldata is what a transaction carries.
func (v View) calldata(ctx context.Context, hash study.Hash) ([]byte, error) {
	tx, _, err := v.c.TransactionByHash(ctx, common.Hash(hash))
	if errors.Is(err, ethereum.NotFound) {
		return nil, fmt.Errorf("transaction %s: %w", hash, ErrNotFound)
	}
	if err != nil {
		return nil, err
	}
	return tx.Data(), nil
}

// after returns the words that follow each place where data has the given ones.
func after(data []byte, given [][]byte, words int) [][]study.Hash {
	pattern := bytes.Join(given, nil)
	var found [][]study.Hash
	for {
		at := bytes.Index(data, pattern)
		if at < 0 || len(data) < at+len(pattern)+32*words {
			return found
		}
		rest := data[at+len(pattern):]
		next := make([]study.Hash, words)
		for i := range next {
			next[i] = study.Hash(rest[32*i:])
		}
		found, data = append(found, next), data[at+1:]
	}
}

// abiWord is a number as abi.encode writes it.
func abiWord(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }
