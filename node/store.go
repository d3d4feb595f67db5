package node

import (
	"context"
	"encoding/json"
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
	return blame(ctx, c, err, ipfsstore.StudyReasons)
}

// fetchModel fetches a package, which stays in the store for the next start.
func (s contentStore) fetchModel(ctx context.Context, c study.CID, dir string) error {
	_, err := s.peer.Fetch(ctx, c, dir, s.limits)
	return blame(ctx, c, err, ipfsstore.ModelReasons)
}

// blame blames nobody for a fetch that the node itself ended.
func blame(ctx context.Context, c study.CID, err error, as ipfsstore.Reasons) error {
	if err == nil {
		return nil
	}
	if ctx.Err() == nil {
		err = as.Fault(err)
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
	c, err := s.peer.Publish(ctx, map[string][]byte{recordName: append(raw, '\n')})
	if err != nil {
		return study.CID{}, fmt.Errorf("store record: %w", err)
	}
	return c, nil
}
