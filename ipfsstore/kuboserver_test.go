package ipfsstore_test

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/ipfs/boxo/blockservice"
	"github.com/ipfs/boxo/blockstore"
	"github.com/ipfs/boxo/exchange/offline"
	"github.com/ipfs/boxo/ipld/merkledag"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	ipld "github.com/ipfs/go-ipld-format"
)

// rpcServer speaks the part of Kubo's RPC that the store uses, over boxo's
// blocks in memory. TestRealKubo runs the same suite against Kubo itself.
type rpcServer struct {
	store blockstore.Blockstore
	dag   ipld.DAGService
	mu    sync.Mutex
	pins  map[cid.Cid]bool
	// spoil, when set, changes what block/get answers.
	spoil func(c cid.Cid, data []byte) []byte
}

func newRPCServer(t testing.TB) (*rpcServer, string) {
	bs := blockstore.NewBlockstore(dssync.MutexWrap(datastore.NewMapDatastore()))
	s := &rpcServer{store: bs, pins: map[cid.Cid]bool{}, dag: merkledag.NewDAGService(blockservice.New(bs, offline.Exchange(bs)))}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return s, server.URL
}

func (s *rpcServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "405 - Method Not Allowed", http.StatusMethodNotAllowed)
		return
	}
	var arg cid.Cid
	if text := r.URL.Query().Get("arg"); text != "" {
		var err error
		if arg, err = cid.Decode(text); err != nil {
			fail(w, err)
			return
		}
	}
	if err := s.command(w, r, strings.TrimPrefix(r.URL.Path, "/api/v0/"), arg); err != nil {
		fail(w, err)
	}
}

func fail(w http.ResponseWriter, err error) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusInternalServerError)
	json.NewEncoder(w).Encode(map[string]any{"Message": err.Error(), "Code": 0, "Type": "error"})
}

func (s *rpcServer) command(w http.ResponseWriter, r *http.Request, name string, arg cid.Cid) error {
	switch name {
	case "version":
		return json.NewEncoder(w).Encode(map[string]string{"Version": "test"})
	case "block/get":
		return s.blockGet(w, r, arg)
	case "block/stat":
		size, err := s.store.GetSize(r.Context(), arg)
		if err != nil {
			return notFound(arg)
		}
		return json.NewEncoder(w).Encode(map[string]any{"Key": arg.String(), "Size": size})
	case "dag/import":
		return s.dagImport(r)
	case "pin/add":
		return s.pin(r.Context(), arg)
	case "pin/rm":
		s.mu.Lock()
		defer s.mu.Unlock()
		if !s.pins[arg] {
			return errors.New("not pinned or pinned indirectly")
		}
		delete(s.pins, arg)
		return nil
	case "repo/gc":
		return s.gc(w, r.Context())
	}
	http.NotFound(w, r)
	return nil
}

func notFound(c cid.Cid) error {
	return fmt.Errorf("block was not found locally (offline): ipld: could not find %s", c)
}

func (s *rpcServer) blockGet(w http.ResponseWriter, r *http.Request, c cid.Cid) error {
	blk, err := s.store.Get(r.Context(), c)
	if err != nil && r.URL.Query().Get("offline") == "" {
		<-r.Context().Done() // a daemon with a network looks on until told to stop
		return nil
	}
	if err != nil {
		return notFound(c)
	}
	data := blk.RawData()
	if s.spoil != nil {
		data = s.spoil(c, data)
	}
	w.Write(data) // fails when the store has read enough
	return nil
}

// dagImport reads CARv1 from the first part of a form.
func (s *rpcServer) dagImport(r *http.Request) error {
	form, err := r.MultipartReader()
	if err != nil {
		return err
	}
	part, err := form.NextPart()
	if err != nil {
		return err
	}
	in := bufio.NewReader(part)
	for first := true; ; first = false {
		n, err := binary.ReadUvarint(in)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		section := make([]byte, n)
		if _, err := io.ReadFull(in, section); err != nil {
			return err
		}
		if first {
			continue // the header
		}
		size, c, err := cid.CidFromBytes(section)
		if err != nil {
			return err
		}
		if sum, err := c.Prefix().Sum(section[size:]); err != nil || !sum.Equals(c) {
			return errors.New("mismatched block")
		}
		blk, err := blocks.NewBlockWithCid(section[size:], c)
		if err != nil {
			return err
		}
		if err := s.store.Put(r.Context(), blk); err != nil {
			return err
		}
	}
}

func (s *rpcServer) reach(ctx context.Context, root cid.Cid, seen *cid.Set) error {
	return merkledag.Walk(ctx, func(ctx context.Context, c cid.Cid) ([]*ipld.Link, error) {
		n, err := s.dag.Get(ctx, c)
		if err != nil {
			return nil, err
		}
		return n.Links(), nil
	}, root, seen.Visit)
}

func (s *rpcServer) pin(ctx context.Context, c cid.Cid) error {
	if err := s.reach(ctx, c, cid.NewSet()); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pins[c] = true
	return nil
}

func (s *rpcServer) gc(w io.Writer, ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	live := cid.NewSet()
	for c := range s.pins {
		if err := s.reach(ctx, c, live); err != nil {
			return err
		}
	}
	hashes := map[string]bool{}
	for _, c := range live.Keys() {
		hashes[string(c.Hash())] = true
	}
	keys, err := s.store.AllKeysChan(ctx)
	if err != nil {
		return err
	}
	for c := range keys {
		if hashes[string(c.Hash())] {
			continue
		}
		if err := s.store.DeleteBlock(ctx, c); err != nil {
			return err
		}
		fmt.Fprintf(w, "{\"Key\":{\"/\":%q}}\n", c)
	}
	return nil
}
