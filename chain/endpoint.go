package chain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/fluoronet/fluoro/study"
)

// batchLimit is how many requests one JSON-RPC batch holds; the strictest
// public endpoints take 100.
const batchLimit = 100

// Block names one block of the chain.
type Block struct {
	Number uint64     `json:"number"`
	Hash   study.Hash `json:"hash"`
	Parent study.Hash `json:"parent"`
	Time   uint64     `json:"time"` // Unix seconds, by the chain's clock
}

// Endpoint is one JSON-RPC server, connected when it is first asked something.
// It is safe for concurrent use.
type Endpoint struct {
	name string
	url  string

	mu    sync.Mutex
	conn  *rpc.Client
	check func(ctx context.Context, c *rpc.Client) error // before first use; nil when passed
}

// NewEndpoint names an http, https, ws or wss endpoint.
func NewEndpoint(rawURL string) (*Endpoint, error) {
	name := redact(rawURL)
	u, err := url.Parse(rawURL)
	if err != nil || u.Host == "" || !strings.Contains(" http https ws wss ", " "+u.Scheme+" ") {
		return nil, fmt.Errorf("endpoint %s: want a URL such as http://127.0.0.1:8545", name)
	}
	return &Endpoint{name: name, url: rawURL}, nil
}

// client returns the connection, made and checked if need be. Who comes while
// another connects waits for it, at most requestLimit.
func (e *Endpoint) client(ctx context.Context) (*rpc.Client, error) {
	ctx, cancel := context.WithTimeout(ctx, requestLimit)
	defer cancel()
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.conn == nil {
		conn, err := rpc.DialOptions(ctx, e.url,
			rpc.WithHTTPClient(&http.Client{Transport: guard{http.DefaultTransport.(*http.Transport).Clone()}, Timeout: requestLimit}),
			rpc.WithWebsocketMessageSizeLimit(MaxAnswerBytes))
		if err != nil {
			return nil, e.explain("connect", err)
		}
		e.conn = conn
	}
	if e.check != nil {
		if err := e.check(ctx, e.conn); err != nil {
			return nil, e.explain("check endpoint", err)
		}
		e.check = nil
	}
	return e.conn, nil
}

// Name returns scheme and host; what may hold a key is left out.
func (e *Endpoint) Name() string { return e.name }

// Close ends the connection; another question would open it again.
func (e *Endpoint) Close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.conn != nil {
		e.conn.Close()
		e.conn = nil
	}
}

// call asks one question.
func (e *Endpoint) call(ctx context.Context, action string, result any, method string, args ...any) error {
	c, err := e.client(ctx)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, requestLimit) // a WebSocket has no limit of its own
	defer cancel()
	return e.explain(action, c.CallContext(ctx, result, method, args...))
}

// Answered reports whether err is the endpoint's own JSON-RPC error: it was
// reached and understood the question, but refuses it.
func Answered(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer)
}

// explain wraps a call's error with the endpoint, without its full URL, and
// with ErrUnreachable when nothing answered.
func (e *Endpoint) explain(action string, err error) error {
	if err == nil {
		return nil
	}
	var inURL *url.Error // its text repeats the URL, key and all
	if errors.As(err, &inURL) {
		err = inURL.Err
	}
	known := Answered(err) || errors.Is(err, ErrAnswer) || errors.Is(err, ErrUnreachable) ||
		errors.Is(err, ErrNotFound) || errors.Is(err, ErrWrongChain) || errors.Is(err, ErrNoContracts) ||
		errors.Is(err, ethereum.NotFound) || errors.Is(err, context.Canceled)
	if !known {
		return fmt.Errorf("%s at %s: %w: %w", action, e.name, ErrUnreachable, err)
	}
	return fmt.Errorf("%s at %s: %w", action, e.name, err)
}

// rpcBlock is the part of eth_getBlockBy… that matters here. The hash is taken
// as it is told, since chains differ in what their headers hold.
type rpcBlock struct {
	Number *hexutil.Uint64 `json:"number"`
	Hash   *common.Hash    `json:"hash"`
	Parent common.Hash     `json:"parentHash"`
	Time   hexutil.Uint64  `json:"timestamp"`
}

func (b *rpcBlock) block() (Block, bool) {
	if b == nil || b.Number == nil || b.Hash == nil {
		return Block{}, false
	}
	return Block{Number: uint64(*b.Number), Hash: study.Hash(*b.Hash), Parent: study.Hash(b.Parent), Time: uint64(b.Time)}, true
}

// Head returns the newest block.
func (e *Endpoint) Head(ctx context.Context) (Block, error) { return e.tagged(ctx, "latest") }

// Finalized returns the newest block that the chain itself calls final, or
// ErrNotFound where it has no such notion.
func (e *Endpoint) Finalized(ctx context.Context) (Block, error) {
	b, err := e.tagged(ctx, "finalized")
	if Answered(err) {
		return Block{}, fmt.Errorf("finalised block: %w", ErrNotFound)
	}
	return b, err
}

func (e *Endpoint) tagged(ctx context.Context, tag string) (Block, error) {
	var raw *rpcBlock
	if err := e.call(ctx, "read "+tag+" block", &raw, "eth_getBlockByNumber", tag, false); err != nil {
		return Block{}, err
	}
	b, ok := raw.block()
	if !ok {
		return Block{}, e.explain("read "+tag+" block", ErrNotFound)
	}
	return b, nil
}

// Blocks returns the canonical blocks of these numbers; one that is not there
// is the zero Block.
func (e *Endpoint) Blocks(ctx context.Context, numbers []uint64) ([]Block, error) {
	raw := make([]*rpcBlock, len(numbers))
	batch := make([]rpc.BatchElem, len(numbers))
	for i, n := range numbers {
		batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(n), false}, Result: &raw[i]}
	}
	if err := e.batch(ctx, "read blocks", batch); err != nil {
		return nil, err
	}
	blocks := make([]Block, len(numbers))
	for i := range raw {
		b, ok := raw[i].block()
		if ok && b.Number != numbers[i] {
			return nil, e.explain("read blocks", fmt.Errorf("%w: asked for block %d, got %d", ErrAnswer, numbers[i], b.Number))
		}
		blocks[i] = b
	}
	return blocks, nil
}

// LogsOf returns the logs of each block, by its hash, that the contracts
// emitted.
func (e *Endpoint) LogsOf(ctx context.Context, blocks []study.Hash, contracts []Address) ([][]types.Log, error) {
	logs := make([][]types.Log, len(blocks))
	batch := make([]rpc.BatchElem, len(blocks))
	for i, hash := range blocks {
		filter := map[string]any{"address": contracts, "blockHash": hash}
		batch[i] = rpc.BatchElem{Method: "eth_getLogs", Args: []any{filter}, Result: &logs[i]}
	}
	if err := e.batch(ctx, "read logs", batch); err != nil {
		return nil, err
	}
	return logs, nil
}

// LogsBetween returns the contracts' logs in the canonical blocks from and to
// inclusive, in order.
func (e *Endpoint) LogsBetween(ctx context.Context, from, to uint64, contracts []Address) ([]types.Log, error) {
	var logs []types.Log
	filter := map[string]any{"address": contracts, "fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to)}
	err := e.call(ctx, fmt.Sprintf("read logs of blocks %d to %d", from, to), &logs, "eth_getLogs", filter)
	return logs, err
}

// Watch sends whenever there is a new head, until ctx ends or the connection
// breaks; then the channel is closed. An HTTP endpoint gives ErrNoSubscription.
func (e *Endpoint) Watch(ctx context.Context) (<-chan struct{}, error) {
	c, err := e.client(ctx)
	if err != nil {
		return nil, err
	}
	if !c.SupportsSubscriptions() {
		return nil, fmt.Errorf("%s: %w", e.name, ErrNoSubscription)
	}
	heads := make(chan *rpcBlock, 16)
	sub, err := c.EthSubscribe(ctx, heads, "newHeads")
	if err != nil {
		return nil, e.explain("subscribe to new heads", err)
	}
	out := make(chan struct{}, 1)
	go func() {
		defer close(out)
		defer sub.Unsubscribe()
		for {
			select {
			case <-ctx.Done():
				return
			case <-sub.Err():
				return
			case <-heads:
				select {
				case out <- struct{}{}:
				default: // the reader has one to read already
				}
			}
		}
	}()
	return out, nil
}

// batch sends requests in batches of batchLimit and returns the first error.
func (e *Endpoint) batch(ctx context.Context, action string, requests []rpc.BatchElem) error {
	c, err := e.client(ctx)
	if err != nil {
		return err
	}
	for len(requests) > 0 {
		part := requests[:min(batchLimit, len(requests))]
		requests = requests[len(part):]
		if err := batchCall(ctx, c, part); err != nil {
			return e.explain(action, err)
		}
		for i := range part {
			if err := part[i].Error; err != nil {
				return e.explain(action, err)
			}
		}
	}
	return nil
}

func batchCall(ctx context.Context, c *rpc.Client, batch []rpc.BatchElem) error {
	ctx, cancel := context.WithTimeout(ctx, requestLimit)
	defer cancel()
	return c.BatchCallContext(ctx, batch)
}
