package audit

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// State is the contracts' state at the block that the index stands at;
// chain.View is one.
type State interface {
	RewardTerms(ctx context.Context) (chain.RewardTerms, error)
	Credit(ctx context.Context, account chain.Address) (*big.Int, error)
	ModelByID(ctx context.Context, id study.Hash) (chain.Model, error)
	Nodes(ctx context.Context) ([]chain.Node, error)
	NodeTerms(ctx context.Context) (chain.NodeTerms, error)
	Stakes(ctx context.Context) (chain.Stakes, error)
	TimeOf(ctx context.Context, block uint64) (int64, error)
}

// Sources are where an audit gets its evidence.
type Sources struct {
	Deployment chain.Deployment
	Index      index.Reader
	Block      uint64 // that Index and State stand at
	State      State
	Content    ipfsstore.Store
	WorkDir    string // scratch folder for fetched bundles; each is removed when it was checked
	Limits     ipfsstore.Limits
	Imaging    imaging.Limits
}

// facts is everything that events say.
type facts struct {
	studies map[study.Hash]index.Study
	models  map[study.Hash]index.Model
	nodes   map[uint32]index.Node
	results []index.Result
	byTask  map[study.Hash][]index.Result
	finals  map[study.Hash]index.Final
	reveals []index.Reveal             // in chain order
	last    map[study.Hash]index.Place // each study's last result
	order   []study.Hash               // tasks with results, by their first
}

func (s Sources) facts(ctx context.Context) (*facts, error) {
	f := &facts{studies: map[study.Hash]index.Study{}, models: map[study.Hash]index.Model{}, nodes: map[uint32]index.Node{},
		byTask: map[study.Hash][]index.Result{}, finals: map[study.Hash]index.Final{}, last: map[study.Hash]index.Place{}}
	studies, err1 := s.Index.Studies(ctx)
	modelList, err2 := s.Index.Models(ctx)
	nodes, err3 := s.Index.Nodes(ctx)
	results, err4 := s.Index.Results(ctx)
	finals, err5 := s.Index.Finals(ctx)
	reveals, err6 := s.Index.Reveals(ctx)
	if err := errors.Join(err1, err2, err3, err4, err5, err6); err != nil {
		return nil, err
	}
	f.reveals = reveals
	for _, x := range studies {
		f.studies[x.ID] = x
	}
	for _, x := range modelList {
		f.models[x.ID] = x
	}
	for _, x := range nodes {
		f.nodes[x.ID] = x
	}
	for _, x := range finals {
		f.finals[x.Task] = x
	}
	f.results = results
	for _, r := range results {
		if f.byTask[r.Task] == nil {
			f.order = append(f.order, r.Task)
		}
		f.byTask[r.Task] = append(f.byTask[r.Task], r)
		f.last[r.Value.StudyID] = r.Place
	}
	return f, nil
}

// signersAt are the node's keys that count for an event at place, mined at a
// Unix second: its current key first, then replaced ones in their grace.
func (f *facts) signersAt(node uint32, at index.Place, mined int64) []chain.Address {
	var keys []chain.Address
	for _, s := range f.nodes[node].Signers {
		if s.Before(at) && counts(s, at, mined) {
			keys = append([]chain.Address{s.Address}, keys...)
		}
	}
	return keys
}

// counts reports whether a key still counted: the last that was said of it
// before the place decides.
func counts(s index.Signer, at index.Place, mined int64) bool {
	valid := true
	for _, end := range s.Ends {
		if end.Before(at) {
			valid = mined <= end.Until
		}
	}
	return valid
}

// rotated reports whether any of the node's keys was ever replaced; only then
// does the time of a result matter.
func (f *facts) rotated(node uint32) bool { return len(f.nodes[node].Signers) > 1 }

// openStudy fetches a registered bundle and checks it as a node does. The
// caller removes the folder with the returned function.
func (s Sources) openStudy(ctx context.Context, reg index.Study) (*bundle.Bundle, func(), error) {
	dir := filepath.Join(s.WorkDir, reg.ID.String())
	remove := func() { _ = os.RemoveAll(dir) }
	remove()
	if _, err := s.Content.Fetch(ctx, reg.CID, dir, s.Limits); err != nil {
		return nil, remove, ipfsstore.StudyReasons.Fault(err)
	}
	b, err := bundle.Open(ctx, dir, bundle.Registered{
		ID: reg.ID, Contributor: reg.Contributor.String(), Modality: reg.Modality, Instances: reg.Instances,
	}, s.Imaging)
	return b, remove, err
}

// openModel fetches a published package and loads it. Its files are kept in
// WorkDir, since sessions may be opened from them.
func (s Sources) openModel(ctx context.Context, id study.Hash) (*models.Package, error) {
	dir := filepath.Join(s.WorkDir, "model-"+id.String())
	if _, err := os.Stat(dir); err != nil {
		if _, err := s.Content.Fetch(ctx, study.CID(id), dir, s.Limits); err != nil {
			return nil, ipfsstore.ModelReasons.Fault(err)
		}
	}
	return models.Load(dir)
}

// maxRecord bounds a record.json.
const maxRecord = 32 << 20

// openRecord reads the full record behind a result.
func (s Sources) openRecord(ctx context.Context, artefacts study.CID) (study.Record, error) {
	lim := s.Limits
	lim.Bytes = maxRecord
	raw, err := s.Content.ReadFile(ctx, artefacts, "record.json", lim)
	if err != nil {
		return study.Record{}, fmt.Errorf("read record.json: %w", err)
	}
	var r study.Record
	if err := json.Unmarshal(raw, &r); err != nil {
		return study.Record{}, &study.Fault{Reason: study.BundleInvalid, Err: fmt.Errorf("record.json: %w", err)}
	}
	return r, nil
}
