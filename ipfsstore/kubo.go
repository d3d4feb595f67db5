package ipfsstore

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/fluoronet/fluoro/study"
)

// Kubo is a Store behind Kubo's RPC: a Kubo daemon, or another service that
// speaks the same (a cluster's proxy). The endpoint is never trusted: trees
// are built here and go up as blocks, so their CIDs are computed by fluoro,
// and every block that comes back is hashed here.
//
// Which peers the daemon serves, and when, is the daemon's business: what is
// added through Kubo may be fetched by anybody at once. A contributor who must
// not serve a study before its registration is mined uses a Peer.
type Kubo struct {
	api    *url.URL
	client *http.Client
	life   context.Context
	cancel context.CancelFunc
}

var _ Store = (*Kubo)(nil)

// The most that is read of an answer that is not a block.
const answerBytes = 1 << 20

// OpenKubo returns a store over the RPC endpoint at address, an http or https
// URL such as http://127.0.0.1:5001; it asks for the daemon's version once, so
// a wrong address is found here. User information in the URL is sent as basic
// authentication and never printed.
func OpenKubo(ctx context.Context, address string) (*Kubo, error) {
	api, err := url.Parse(address)
	if err != nil || (api.Scheme != "http" && api.Scheme != "https") || api.Host == "" {
		return nil, errors.New("open Kubo: the address is no http(s) URL such as http://127.0.0.1:5001")
	}
	life, cancel := context.WithCancel(context.Background())
	k := &Kubo{api: api.JoinPath("api", "v0"), life: life, cancel: cancel, client: &http.Client{
		Transport: &http.Transport{
			DialContext:         (&net.Dialer{Timeout: 10 * time.Second}).DialContext,
			TLSHandshakeTimeout: 10 * time.Second,
			MaxIdleConnsPerHost: inFlight,
			IdleConnTimeout:     time.Minute,
			Proxy:               http.ProxyFromEnvironment,
		},
		// A redirect would send credentials and content elsewhere.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
	var version struct{ Version string }
	if err := k.ask(ctx, "version", nil, &version); err != nil {
		k.Close()
		return nil, fmt.Errorf("open Kubo at %s: %w", api.Host, err)
	}
	return k, nil
}

// Close implements Store: it ends what runs. The daemon goes on.
func (k *Kubo) Close() error {
	k.cancel()
	k.client.CloseIdleConnections()
	return nil
}

// AddDir implements Store.
func (k *Kubo) AddDir(ctx context.Context, dir string) (study.CID, error) {
	root, err := scanDir(dir)
	if err == nil {
		var c study.CID
		if c, err = k.add(ctx, root); err == nil {
			return c, nil
		}
	}
	return study.CID{}, fmt.Errorf("add %s to Kubo: %w", dir, err)
}

// AddFiles implements Store.
func (k *Kubo) AddFiles(ctx context.Context, files map[string][]byte) (study.CID, error) {
	root, err := treeOf(files)
	if err == nil {
		var c study.CID
		if c, err = k.add(ctx, root); err == nil {
			return c, nil
		}
	}
	return study.CID{}, fmt.Errorf("add files to Kubo: %w", err)
}

func (k *Kubo) add(ctx context.Context, root *entry) (study.CID, error) {
	c, err := addTree(ctx, root, k)
	if err != nil {
		return study.CID{}, err
	}
	return c, k.Pin(ctx, c)
}

// Fetch implements Store.
func (k *Kubo) Fetch(ctx context.Context, c study.CID, dst string, lim Limits) (Stats, error) {
	return fetchTo(ctx, kuboReader{k, false}, c, dst, lim)
}

// ReadFile implements Store.
func (k *Kubo) ReadFile(ctx context.Context, c study.CID, path string, lim Limits) ([]byte, error) {
	return readFile(ctx, kuboReader{k, false}, c, path, lim)
}

// Pin implements Store.
func (k *Kubo) Pin(ctx context.Context, c study.CID) error {
	ctx, _, stop := deadline(ctx, Limits{Idle: DefaultLimits.Time}.withDefaults())
	defer stop()
	query := url.Values{"arg": {c.String()}, "recursive": {"true"}}
	if err := k.ask(ctx, "pin/add", query, nil); err != nil {
		return fmt.Errorf("pin %s in Kubo: %w", c, explain(ctx, err))
	}
	return nil
}

// Unpin implements Store.
func (k *Kubo) Unpin(ctx context.Context, c study.CID) error {
	query := url.Values{"arg": {c.String()}, "recursive": {"true"}}
	err := k.ask(ctx, "pin/rm", query, nil)
	var said *rpcError
	if errors.As(err, &said) && strings.Contains(said.message, "not pinned") {
		return nil
	}
	if err != nil {
		return fmt.Errorf("unpin %s in Kubo: %w", c, err)
	}
	return nil
}

// GC implements Store. It collects all of the daemon's garbage, whoever made
// it.
func (k *Kubo) GC(ctx context.Context) (freed int, err error) {
	body, err := k.post(ctx, "repo/gc", nil, "", nil)
	if err != nil {
		return 0, fmt.Errorf("collect garbage in Kubo: %w", err)
	}
	defer body.Close()
	lines := json.NewDecoder(body)
	for {
		var line struct{ Error string }
		err := lines.Decode(&line)
		if errors.Is(err, io.EOF) {
			return freed, nil
		}
		if err == nil && line.Error != "" {
			err = &rpcError{message: line.Error}
		}
		if err != nil {
			return freed, fmt.Errorf("collect garbage in Kubo: %w", err)
		}
		freed++
	}
}

// Has implements Store.
func (k *Kubo) Has(ctx context.Context, c study.CID) (bool, error) {
	root, err := rootCid(c)
	if err != nil {
		return false, err
	}
	reader := kuboReader{k, true}
	err = visitBlocks(ctx, []cid.Cid{root}, func(ctx context.Context, c cid.Cid) ([]byte, error) {
		if c.Prefix().Codec == cid.Raw {
			return nil, reader.stat(ctx, c)
		}
		return reader.get(ctx, c)
	})
	if errors.Is(err, ErrUnavailable) {
		return false, nil
	}
	return err == nil, err
}
