package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"

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

// smallStudy and smallFiles bound a study that passes through memory alone: the
// disk would cost such a one as much as a small model. The pipeline holds up to
// about 40 at a time.
const (
	smallStudy = 1 << 20
	smallFiles = 256
)

// Fetch implements engine.Store for studies, of which nothing stays but what
// it returns. That a study is not small shows with the first links of its tree.
func (s contentStore) Fetch(ctx context.Context, c study.CID, dir string) (fs.FS, error) {
	small := s.limits
	small.Bytes, small.Files = min(small.Bytes, smallStudy), min(small.Files, smallFiles)
	files, err := s.peer.FetchFiles(ctx, c, small)
	if errors.Is(err, ipfsstore.ErrTooLarge) {
		_, err = s.peer.FetchOnce(ctx, c, dir, s.limits)
		files = os.DirFS(dir)
	}
	return files, blame(ctx, c, err, ipfsstore.StudyReasons)
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

// Archive implements engine.Store: the record and the files beside it are pinned
// and served to anyone who asks, since they are evidence.
func (s contentStore) Archive(ctx context.Context, record study.Record, files map[string][]byte) (study.CID, error) {
	raw, err := json.MarshalIndent(record, "", "  ")
	if err != nil {
		return study.CID{}, fmt.Errorf("encode record: %w", err)
	}
	tree := map[string][]byte{recordName: append(raw, '\n')}
	maps.Copy(tree, files)
	c, err := s.peer.Publish(ctx, tree)
	if err != nil {
		return study.CID{}, fmt.Errorf("store record: %w", err)
	}
	return c, nil
}
