package bundle

import (
	"context"
	"io/fs"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/phi"
)

// GateInstances is how many instances of a series have their pixels looked at
// by the PHI gate of whoever reads a bundle. The contributor looked at all of
// them; a reader must not spend minutes on a study of thousands of slices. It is
// the same for nodes and auditors, who must come to the same status.
const GateInstances = 64

// Pass is the second PHI gate; the first one is the contributor's, whose word
// a reader does not take. dir is what the bundle was opened from. What is wrong
// with the study is a *study.Fault, PHISuspected among others.
func (b *Bundle) Pass(ctx context.Context, dir fs.FS, d phi.Detector, lim imaging.Limits) error {
	names := make([]string, len(b.Traces))
	for i, t := range b.Traces {
		names[i] = t.Path
	}
	gate := phi.Gate{Detector: d, Limits: lim, Most: GateInstances}
	v, err := gate.Check(ctx, dir, names, nil)
	if err != nil {
		return faultOf(err)
	}
	return v.Err()
}
