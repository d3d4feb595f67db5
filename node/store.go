package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// recordName is the full result record's path in an artefacts directory.
const recordName = "record.json"

// contentStore fetches bundles and packages, and keeps artefacts, in the
// node's own IPFS peer.
type contentStore struct {
	peer   *ipfsstore.Peer
	limits ipfsstore.Limits
}

// Fetch implements engine.Store for studies, of which nothing stays but dir.
func (s contentStore) Fetch(ctx context.Context, c study.CID, dir string) error {
	_, err := s.peer.FetchOnce(ctx, c, dir, s.limits)
	return fault(ctx, c, err, study.StudyUnavailable, study.StudyTooLarge, study.BundleInvalid)
}

// fetchModel fetches a package, which stays in the store for the next start.
func (s contentStore) fetchModel(ctx context.Context, c study.CID, dir string) error {
	_, err := s.peer.Fetch(ctx, c, dir, s.limits)
	return fault(ctx, c, err, study.ModelUnavailable, study.ModelInvalid, study.ModelInvalid)
}

// fault names the content's faults by the given reasons.
func fault(ctx context.Context, c study.CID, err error, unavailable, tooLarge, invalid study.Reason) error {
	switch {
	case err == nil, ctx.Err() != nil:
		return err
	case errors.Is(err, ipfsstore.ErrUnavailable):
		return &study.Fault{Reason: unavailable, Err: err}
	case errors.Is(err, ipfsstore.ErrTooLarge):
		return &study.Fault{Reason: tooLarge, Err: err}
	case errors.Is(err, ipfsstore.ErrBadPath), errors.Is(err, ipfsstore.ErrCorrupt):
		return &study.Fault{Reason: invalid, Err: err}
	}
	return fmt.Errorf("fetch %s: %w", c, err)
}

// Archive implements engine.Store: the record is pinned and served to anyone
// who asks, since it is evidence.
func (s contentStore) Archive(ctx context.Context, record study.Record) (study.CID, error) {
	raw, err := json.MarshalIndent(record, "", "  ")
	if err != nil {
		return study.CID{}, fmt.Errorf("encode record: %w", err)
	}
	c, err := s.peer.AddFiles(ctx, map[string][]byte{recordName: append(raw, '\n')})
	if err != nil {
		return study.CID{}, fmt.Errorf("store record: %w", err)
	}
	if err := s.peer.Release(ctx, c); err != nil {
		return study.CID{}, fmt.Errorf("release record: %w", err)
	}
	return c, nil
}
