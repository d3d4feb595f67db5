package audit

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// openStudy fetches a registered bundle and checks it as a node does. The
// caller removes the folder with the returned function.
func (s Sources) openStudy(ctx context.Context, reg *replica.StudyState) (*bundle.Bundle, func(), error) {
	dir := s.studyDir(reg)
	remove := func() { _ = os.RemoveAll(dir) }
	remove()
	if _, err := s.Content.Fetch(ctx, reg.CID, dir, s.Limits); err != nil {
		return nil, remove, ipfsstore.StudyReasons.Fault(err)
	}
	b, err := bundle.Open(ctx, dir, registeredAs(reg), s.Imaging)
	return b, remove, err
}

func registeredAs(reg *replica.StudyState) bundle.Registered {
	return bundle.Registered{ID: reg.ID, Contributor: reg.Contributor.String(), Modality: reg.Modality, Instances: reg.Instances}
}

// studyDir is where openStudy puts a bundle.
func (s Sources) studyDir(reg *replica.StudyState) string {
	return filepath.Join(s.WorkDir, reg.ID.String())
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

// openRecord reads the full record behind a result, and the digest of its bytes.
func (s Sources) openRecord(ctx context.Context, artefacts study.CID) (study.Record, study.Hash, error) {
	lim := s.Limits
	lim.Bytes = maxRecord
	raw, err := s.Content.ReadFile(ctx, artefacts, "record.json", lim)
	if err != nil {
		return study.Record{}, study.Hash{}, fmt.Errorf("read record.json: %w", err)
	}
	digest := study.Hash(sha256.Sum256(raw))
	var r study.Record
	if err := json.Unmarshal(raw, &r); err != nil {
		return study.Record{}, digest, &study.Fault{Reason: study.BundleInvalid, Err: fmt.Errorf("record.json: %w", err)}
	}
	return r, digest, nil
}
