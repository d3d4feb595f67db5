package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// page is how many ids one call lists.
const page = 500

// View reads the contracts as they were after one block, so that answers fit
// together. Many reads travel as JSON-RPC batches.
type View struct {
	c     *Client
	block any // eth_call's block parameter
}

// At reads after the block with this hash.
func (c *Client) At(block study.Hash) View {
	return View{c: c, block: map[string]any{"blockHash": block}}
}

// Latest reads at whatever the head is when each question arrives; two answers
// may come from different blocks.
func (c *Client) Latest() View { return View{c: c, block: "latest"} }

// call is one eth_call and what to do with its answer.
type call struct {
	to   Address
	data []byte
	take func(raw []byte) error
}

// reading makes a call that stores what unpack returns.
func reading[T any](to Address, data []byte, unpack func([]byte) (T, error), out *T) call {
	return call{to: to, data: data, take: func(raw []byte) (err error) {
		if len(raw) == 0 {
			return fmt.Errorf("%w: a call got no answer", ErrNoContracts)
		}
		*out, err = unpack(raw)
		return err
	}}
}

// run does the calls in as few round trips as possible.
func (v View) run(ctx context.Context, action string, calls ...call) error {
	if len(calls) == 0 {
		return nil
	}
	answers := make([]hexutil.Bytes, len(calls))
	err := v.c.do(ctx, action, func(ctx context.Context, e *Endpoint, _ *rpc.Client) error {
		batch := make([]rpc.BatchElem, len(calls))
		for i, c := range calls {
			args := map[string]any{"to": c.to, "data": hexutil.Bytes(c.data)}
			batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{args, v.block}, Result: &answers[i]}
		}
		return e.batch(ctx, action, batch)
	})
	if err != nil {
		return Explain(err)
	}
	for i, c := range calls {
		if err := c.take(answers[i]); err != nil {
			return fmt.Errorf("%s: %w", action, err)
		}
	}
	return nil
}

func (v View) at() Contracts { return v.c.deployment.Contracts }

// StudyByID returns a registered study, or ErrNotFound.
func (v View) StudyByID(ctx context.Context, id study.Hash) (Study, error) {
	var s contracts.IStudyRegistryStudy
	r := contracts.NewStudyRegistry()
	err := v.run(ctx, "read study", reading(v.at().Studies, r.PackStudy(id), r.UnpackStudy, &s))
	return studyOf(id, s), err
}

// Studies returns every registered study, in order of registration.
func (v View) Studies(ctx context.Context) ([]Study, error) {
	r := contracts.NewStudyRegistry()
	ids, err := v.ids(ctx, "list studies", v.at().Studies, r.PackStudyCount(), r.UnpackStudyCount, r.PackStudyIds, r.UnpackStudyIds)
	if err != nil {
		return nil, err
	}
	raw := make([]contracts.IStudyRegistryStudy, len(ids))
	calls := make([]call, len(ids))
	for i, id := range ids {
		calls[i] = reading(v.at().Studies, r.PackStudy(id), r.UnpackStudy, &raw[i])
	}
	if err := v.run(ctx, "read studies", calls...); err != nil {
		return nil, err
	}
	studies := make([]Study, len(ids))
	for i := range ids {
		studies[i] = studyOf(ids[i], raw[i])
	}
	return studies, nil
}

// ModelByID returns a published model, or ErrNotFound.
func (v View) ModelByID(ctx context.Context, id study.Hash) (Model, error) {
	var m contracts.IModelRegistryModel
	r := contracts.NewModelRegistry()
	err := v.run(ctx, "read model", reading(v.at().Models, r.PackModel(id), r.UnpackModel, &m))
	return modelOf(id, m), err
}

// Models returns every published model, in order of publication.
func (v View) Models(ctx context.Context) ([]Model, error) {
	r := contracts.NewModelRegistry()
	ids, err := v.ids(ctx, "list models", v.at().Models, r.PackModelCount(), r.UnpackModelCount, r.PackModelIds, r.UnpackModelIds)
	if err != nil {
		return nil, err
	}
	raw := make([]contracts.IModelRegistryModel, len(ids))
	calls := make([]call, len(ids))
	for i, id := range ids {
		calls[i] = reading(v.at().Models, r.PackModel(id), r.UnpackModel, &raw[i])
	}
	if err := v.run(ctx, "read models", calls...); err != nil {
		return nil, err
	}
	models := make([]Model, len(ids))
	for i := range ids {
		models[i] = modelOf(ids[i], raw[i])
	}
	return models, nil
}

// ids lists a registry's ids page by page.
func (v View) ids(ctx context.Context, action string, at Address, countCall []byte, unpackCount func([]byte) (*big.Int, error),
	packPage func(from, count *big.Int) []byte, unpackPage func([]byte) ([][32]byte, error),
) ([]study.Hash, error) {
	var count *big.Int
	if err := v.run(ctx, action, reading(at, countCall, unpackCount, &count)); err != nil {
		return nil, err
	}
	if !count.IsInt64() || count.Int64() > 10_000_000 {
		return nil, fmt.Errorf("%s: %w: it counts %s", action, ErrAnswer, count)
	}
	pages := make([][][32]byte, (count.Int64()+page-1)/page)
	calls := make([]call, len(pages))
	for i := range pages {
		calls[i] = reading(at, packPage(big.NewInt(int64(i)*page), big.NewInt(page)), unpackPage, &pages[i])
	}
	if err := v.run(ctx, action, calls...); err != nil {
		return nil, err
	}
	var ids []study.Hash
	for _, p := range pages {
		for _, id := range p {
			ids = append(ids, id)
		}
	}
	return ids, nil
}

// Balance returns an account's tokens, in units of 1e-18.
func (v View) Balance(ctx context.Context, account Address) (*big.Int, error) {
	var amount *big.Int
	t := contracts.NewFluoroToken()
	err := v.run(ctx, "read balance", reading(v.at().Token, t.PackBalanceOf(common.Address(account)), t.UnpackBalanceOf, &amount))
	return amount, err
}

// Credit returns what an account can claim, in units of 1e-18 token.
func (v View) Credit(ctx context.Context, account Address) (*big.Int, error) {
	var amount *big.Int
	p := contracts.NewRewardPool()
	err := v.run(ctx, "read credit", reading(v.at().Pool, p.PackCredit(common.Address(account)), p.UnpackCredit, &amount))
	return amount, err
}

// Supply returns how many tokens there are, in units of 1e-18.
func (v View) Supply(ctx context.Context) (*big.Int, error) {
	var amount *big.Int
	t := contracts.NewFluoroToken()
	err := v.run(ctx, "read supply", reading(v.at().Token, t.PackTotalSupply(), t.UnpackTotalSupply, &amount))
	return amount, err
}

// Totals returns the pool's books.
func (v View) Totals(ctx context.Context) (Totals, error) {
	var t contracts.IRewardPoolTotals
	p := contracts.NewRewardPool()
	err := v.run(ctx, "read totals", reading(v.at().Pool, p.PackTotals(), p.UnpackTotals, &t))
	return Totals(t), err
}
