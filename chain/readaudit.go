package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
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

// CommitSignature returns the signature that a transaction brought with a
// commitment: no event has it. It is ErrNotFound when the endpoint does not
// give the transaction, or when it calls the ledger by way of another contract.
func (v View) CommitSignature(ctx context.Context, tx study.Hash, c attest.Commitment) (attest.Signature, error) {
	args, err := v.arguments(ctx, tx, v.at().Ledger, &contracts.InferenceLedgerMetaData, "commit")
	if err != nil {
		return attest.Signature{}, wrap("read commitment's signature", err)
	}
	if args[0] != c.Node || args[1] != [32]byte(c.Root) || args[2] != c.Count {
		return attest.Signature{}, wrap("read commitment's signature", fmt.Errorf("%w: the transaction commits to something else", ErrAnswer))
	}
	return attest.Signature{R: args[3].([32]byte), VS: args[4].([32]byte)}, nil
}

// Announcement returns what must have been announced for a registration: its
// salt stands in the transaction only. Errors are as of CommitSignature.
func (v View) Announcement(ctx context.Context, tx, id study.Hash, c study.CID, contributor Address) (study.Hash, error) {
	args, err := v.arguments(ctx, tx, v.at().Studies, &contracts.StudyRegistryMetaData, "register")
	if err != nil {
		return study.Hash{}, wrap("read registration's salt", err)
	}
	return NewStudy{ID: id, CID: c}.commitment(contributor, args[1].([32]byte)), nil
}

// arguments are those of a transaction's call to a contract's method.
func (v View) arguments(ctx context.Context, hash study.Hash, at Address, md *bind.MetaData, method string) ([]any, error) {
	tx, _, err := v.c.TransactionByHash(ctx, common.Hash(hash))
	if errors.Is(err, ethereum.NotFound) {
		return nil, fmt.Errorf("transaction %s: %w", hash, ErrNotFound)
	}
	if err != nil {
		return nil, err
	}
	parsed, err := md.ParseABI()
	if err != nil {
		return nil, err
	}
	return argumentsOf(parsed.Methods[method], tx.To(), at, tx.Data())
}

func argumentsOf(m abi.Method, to *common.Address, at Address, data []byte) ([]any, error) {
	if to == nil || Address(*to) != at || !bytes.HasPrefix(data, m.ID) {
		return nil, fmt.Errorf("the transaction is no call of %s: %w", m.Name, ErrNotFound)
	}
	args, err := m.Inputs.Unpack(data[len(m.ID):])
	if err != nil {
		return nil, fmt.Errorf("%w: arguments of %s: %v", ErrAnswer, m.Name, err)
	}
	return args, nil
}
