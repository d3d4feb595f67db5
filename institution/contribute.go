package institution

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Contribute imports the prepared study into the peer, registers it and serves
// it. Pixels that anyone registered before are refused with
// chain.ErrDuplicateStudy before anything is stored or sent. Nothing is served
// unless the registration is mined.
func (p *Prepared) Contribute(ctx context.Context, on Chain, peer store) (*Contribution, error) {
	step := p.options.Progress
	step.Start("look for an earlier registration")
	if err := on.Registry.Settle(ctx); err != nil {
		return nil, err
	}
	earlier, err := refuseOthers(ctx, on, p.Manifest.StudyID)
	if err != nil {
		return nil, err
	}
	const importing = "import into IPFS"
	step.Start(importing)
	c, err := peer.AddDirCounting(ctx, p.Dir, step.Count(importing))
	if err != nil {
		return nil, fmt.Errorf("import bundle: %w", err)
	}
	done := &Contribution{
		StudyID: p.Manifest.StudyID, CID: c, Modality: p.Manifest.Modality, BodyPart: p.Manifest.BodyPart,
		Instances: len(p.Manifest.Instances), Bytes: p.Bytes(), Resumed: earlier != nil, Report: p.Report,
	}
	if earlier != nil {
		err = refuseServed(ctx, peer, earlier, c, p.options.Again)
	} else {
		err = p.register(ctx, on.Registry, done)
	}
	if err != nil {
		return nil, errors.Join(err, unpinUnserved(ctx, peer, c))
	}
	step.Start("serve")
	if err := peer.Release(ctx, c); err != nil {
		return nil, fmt.Errorf("serve bundle: %w", err)
	}
	return done, nil
}

// registration is what is registered of the study under a CID.
func (p *Prepared) registration(c study.CID) (chain.NewStudy, error) {
	m := p.Manifest
	mask, err := m.Consent.ConsentMask()
	return chain.NewStudy{
		ID: m.StudyID, CID: c, Modality: m.Modality, InstanceCount: m.Images(),
		ConsentScopes: mask, ConsentExpires: uint64(m.Consent.Expires), LabelCommitment: m.LabelCommitment,
	}, err
}

// register announces and registers, and tells which of the two is waited for.
func (p *Prepared) register(ctx context.Context, to registry, c *Contribution) error {
	s, err := p.registration(c.CID)
	if err != nil {
		return err
	}
	if p.label != nil {
		if err := p.options.Labels.Keep(*p.label); err != nil {
			return err
		}
	}
	p.options.Progress.Start("announce, and wait for a block")
	announced, err := to.AnnounceStudy(ctx, s)
	if err != nil {
		return err
	}
	c.Announced = Mined{Tx: announced.Tx, Block: announced.Block}
	p.options.Progress.Start("register, and wait for a block")
	done, err := to.RegisterStudy(ctx, s)
	c.Tx, c.Block = done.Registered.Tx, done.Registered.Block
	return err
}

// refuseOthers asks before the import; the contract asks again. It returns an
// earlier registration by this contributor, or nil.
func refuseOthers(ctx context.Context, on Chain, id study.Hash) (*chain.Study, error) {
	earlier, err := on.Lookup.StudyByID(ctx, id)
	switch {
	case errors.Is(err, chain.ErrNotFound):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("look for an earlier registration: %w", err)
	case earlier.Contributor != on.Registry.Address():
		return nil, duplicate(earlier)
	}
	return &earlier, nil
}

// refuseServed refuses what this contributor registered before, unless it is
// these very bytes, still offered, and they were never served, or may come
// again.
func refuseServed(ctx context.Context, peer store, earlier *chain.Study, c study.CID, again bool) error {
	served, err := peer.Released(ctx)
	if err != nil {
		return err
	}
	if earlier.Withdrawn || earlier.CID != c || slices.Contains(served, c) && !again {
		return duplicate(*earlier)
	}
	return nil
}

func duplicate(s chain.Study) error {
	return fmt.Errorf("%w by %s as study %s: the same images are rewarded once", chain.ErrDuplicateStudy, s.Contributor, s.ID)
}

// unpinUnserved gives a bundle up that was imported in vain.
func unpinUnserved(ctx context.Context, peer store, c study.CID) error {
	ctx = context.WithoutCancel(ctx)
	served, err := peer.Released(ctx)
	if err != nil || slices.Contains(served, c) {
		return err
	}
	return peer.Unpin(ctx, c)
}
