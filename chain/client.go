package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Client asks a deployment's chain through one or more endpoints. A question
// goes to the endpoint that answered last; when that one fails, to the others.
// It is safe for concurrent use.
type Client struct {
	deployment Deployment
	endpoints  []*Endpoint
	preferred  atomic.Int32
}

// Dial connects to the chain of a deployment. Without urls it takes the
// deployment's own, WebSocket before HTTP. One reachable endpoint is enough;
// the others are tried again when needed. An endpoint on another chain or
// without the contracts is refused.
func Dial(ctx context.Context, d Deployment, urls ...string) (*Client, error) {
	c, err := DialLater(d, urls...)
	if err != nil {
		return nil, err
	}
	reached := false
	var errs []error
	for i, e := range c.endpoints {
		_, err := e.client(ctx)
		switch {
		case err == nil && !reached:
			reached = true
			c.preferred.Store(int32(i))
		case errors.Is(err, ErrWrongChain) || errors.Is(err, ErrNoContracts) || errors.Is(err, ErrAnswer):
			c.Close()
			return nil, err
		}
		errs = append(errs, err)
	}
	if !reached {
		c.Close()
		return nil, fmt.Errorf("%w: start the chain (`fluoro devnet`) or check the URL", errors.Join(errs...))
	}
	return c, nil
}

// DialLater is Dial for who can wait: no endpoint is asked before the first
// question, and each is checked then.
func DialLater(d Deployment, urls ...string) (*Client, error) {
	if err := d.Validate(); err != nil {
		return nil, err
	}
	if len(urls) == 0 {
		switch {
		case d.RPC.WS != "":
			urls = []string{d.RPC.WS}
		case d.RPC.HTTP != "":
			urls = []string{d.RPC.HTTP}
		default:
			return nil, errors.New("connect to the chain: name an endpoint, the deployment has none")
		}
	}
	c := &Client{deployment: d}
	for _, u := range urls {
		e, err := NewEndpoint(u)
		if err != nil {
			return nil, err
		}
		e.check = func(ctx context.Context, conn *rpc.Client) error { return checkChain(ctx, conn, d) }
		c.endpoints = append(c.endpoints, e)
	}
	return c, nil
}

// checkChain holds an endpoint against the deployment.
func checkChain(ctx context.Context, conn *rpc.Client, d Deployment) error {
	var id hexutil.Uint64
	if err := conn.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return fmt.Errorf("read chain id: %w", err)
	}
	if uint64(id) != d.ChainID {
		return fmt.Errorf("%w: it serves chain %d, the deployment is on chain %d: check the URL and deployment.json", ErrWrongChain, uint64(id), d.ChainID)
	}
	named := d.Contracts.named()
	code := make([]hexutil.Bytes, len(named))
	batch := make([]rpc.BatchElem, len(named))
	for i, contract := range named {
		batch[i] = rpc.BatchElem{Method: "eth_getCode", Args: []any{contract.at, "latest"}, Result: &code[i]}
	}
	if err := conn.BatchCallContext(ctx, batch); err != nil {
		return fmt.Errorf("read contracts' code: %w", err)
	}
	for i, contract := range named {
		if batch[i].Error != nil {
			return fmt.Errorf("read code of %s: %w", contract.name, batch[i].Error)
		}
		if len(code[i]) == 0 {
			return fmt.Errorf("%w: no %s at %s: the chain was reset, the endpoint is not synchronised to block %d yet, or deployment.json is another network's",
				ErrNoContracts, contract.name, contract.at.Checksum(), d.Block)
		}
	}
	return nil
}

// Close ends all connections.
func (c *Client) Close() {
	for _, e := range c.endpoints {
		e.Close()
	}
}

// Deployment returns what the client was dialled with.
func (c *Client) Deployment() Deployment { return c.deployment }

// Endpoints returns the endpoints, for a follower.
func (c *Client) Endpoints() []*Endpoint { return c.endpoints }

// do asks the preferred endpoint and, when it fails, the others. What the
// contract itself refuses is refused everywhere, so it is not asked again.
func (c *Client) do(ctx context.Context, action string, ask func(ctx context.Context, e *Endpoint, conn *rpc.Client) error) error {
	first := int(c.preferred.Load())
	var errs []error
	for i := range c.endpoints {
		at := (first + i) % len(c.endpoints)
		e := c.endpoints[at]
		conn, err := e.client(ctx)
		if err == nil {
			err = e.explain(action, bounded(ctx, func(ctx context.Context) error { return ask(ctx, e, conn) }))
		}
		if err == nil {
			c.preferred.Store(int32(at))
			return nil
		}
		if ctx.Err() != nil || IsRevert(err) {
			return err
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func bounded(ctx context.Context, ask func(ctx context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, requestLimit)
	defer cancel()
	return ask(ctx)
}

// with is do for ethclient's typed questions.
func with[T any](ctx context.Context, c *Client, action string, ask func(ctx context.Context, eth *ethclient.Client) (T, error)) (T, error) {
	var answer T
	err := c.do(ctx, action, func(ctx context.Context, _ *Endpoint, conn *rpc.Client) (err error) {
		answer, err = ask(ctx, ethclient.NewClient(conn))
		return err
	})
	return answer, err
}

// Head returns the newest block.
func (c *Client) Head(ctx context.Context) (Block, error) {
	var head Block
	err := c.do(ctx, "read head", func(ctx context.Context, e *Endpoint, _ *rpc.Client) (err error) {
		head, err = e.Head(ctx)
		return err
	})
	return head, err
}

// pushes tells of new heads until ctx ends; nil when no endpoint can.
func (c *Client) pushes(ctx context.Context) <-chan struct{} {
	for _, e := range c.endpoints {
		if heads, err := e.Watch(ctx); err == nil {
			return heads
		}
	}
	return nil
}

// ChainID returns the deployment's chain id, which Dial has checked.
func (c *Client) ChainID(context.Context) (*big.Int, error) {
	return new(big.Int).SetUint64(c.deployment.ChainID), nil
}

// HeaderByNumber returns a header; nil is the newest.
func (c *Client) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	return with(ctx, c, "read header", func(ctx context.Context, eth *ethclient.Client) (*types.Header, error) {
		return eth.HeaderByNumber(ctx, number)
	})
}

// NonceAt returns an account's nonce after a block; nil is the newest.
func (c *Client) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	return with(ctx, c, "read nonce", func(ctx context.Context, eth *ethclient.Client) (uint64, error) {
		return eth.NonceAt(ctx, account, block)
	})
}

// PendingNonceAt returns the nonce that follows the account's transactions in
// the chain and the mempool.
func (c *Client) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return with(ctx, c, "read pending nonce", func(ctx context.Context, eth *ethclient.Client) (uint64, error) {
		return eth.PendingNonceAt(ctx, account)
	})
}

// SuggestGasTipCap returns the endpoint's idea of a tip, in wei for a gas.
func (c *Client) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return with(ctx, c, "ask for a tip", func(ctx context.Context, eth *ethclient.Client) (*big.Int, error) {
		return eth.SuggestGasTipCap(ctx)
	})
}

// EstimateGas runs a call in the block that comes next ("pending") without
// sending it: what the contracts refuse may depend on the block's number, and
// no transaction gets into the newest block any more.
func (c *Client) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	args := map[string]any{"from": msg.From, "to": msg.To, "input": hexutil.Bytes(msg.Data)}
	if msg.Value != nil {
		args["value"] = (*hexutil.Big)(msg.Value)
	}
	var gas hexutil.Uint64
	err := c.do(ctx, "simulate", func(ctx context.Context, _ *Endpoint, conn *rpc.Client) error {
		return conn.CallContext(ctx, &gas, "eth_estimateGas", args, "pending")
	})
	return uint64(gas), err
}

// SendTransaction broadcasts a signed transaction.
func (c *Client) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	_, err := with(ctx, c, "send transaction", func(ctx context.Context, eth *ethclient.Client) (struct{}, error) {
		return struct{}{}, eth.SendTransaction(ctx, tx)
	})
	return err
}

// TransactionByHash finds a transaction in the chain or the mempool.
func (c *Client) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	pending := false
	tx, err := with(ctx, c, "find transaction", func(ctx context.Context, eth *ethclient.Client) (tx *types.Transaction, err error) {
		tx, pending, err = eth.TransactionByHash(ctx, hash)
		return tx, err
	})
	return tx, pending, err
}

// TransactionReceipt returns the receipt of a mined transaction.
func (c *Client) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return with(ctx, c, "read receipt", func(ctx context.Context, eth *ethclient.Client) (*types.Receipt, error) {
		return eth.TransactionReceipt(ctx, hash)
	})
}
