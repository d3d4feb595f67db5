package node

import (
	"context"
	"io/fs"

	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/phi"
	"github.com/fluoronet/fluoro/node/engine"
	"github.com/fluoronet/fluoro/study"
)

// bundleReader reads fetched bundles for the engine, and lets none through
// that may identify somebody.
type bundleReader struct {
	limits imaging.Limits
	text   phi.Detector
}

// Read implements engine.Reader.
func (r bundleReader) Read(ctx context.Context, s engine.Study, files fs.FS) (*imaging.Study, []study.InstanceTrace, error) {
	b, err := bundle.OpenFS(ctx, files, bundle.Registered{
		ID: s.ID, Contributor: s.Contributor, Modality: s.Modality, Instances: s.Instances,
	}, r.limits)
	if err != nil {
		return nil, nil, err
	}
	if err := b.Pass(ctx, files, r.text, r.limits); err != nil {
		return nil, nil, err
	}
	return b.Study, b.Traces, nil
}
