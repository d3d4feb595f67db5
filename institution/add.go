package institution

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/imaging/phi"
	"github.com/fluoronet/fluoro/study"
)

// Chain is the chain as a contributor needs it.
type Chain struct {
	Registry registry
	Lookup   lookup
}

// registry is where studies are registered; *chain.Transactor is one.
type registry interface {
	Address() chain.Address
	RegisterStudy(ctx context.Context, s chain.NewStudy) (chain.Registration, error)
}

// lookup finds earlier registrations; chain.View is one.
type lookup interface {
	StudyByID(ctx context.Context, id study.Hash) (chain.Study, error)
}

// store is the institution's IPFS peer.
type store interface {
	AddDir(ctx context.Context, dir string) (study.CID, error)
	Release(ctx context.Context, c study.CID) error
	Unpin(ctx context.Context, c study.CID) error
	Released(ctx context.Context) ([]study.CID, error)
}

// Options are what the contributor decides about a study.
type Options struct {
	Key      deid.Key
	Deid     deid.Choices   // of the confidentiality profile
	Detector phi.Detector   // of text in pixels; without one nothing passes the PHI gate
	Modality study.Modality // ModalityUnknown: what the files say
	Scopes   []string       // of study.ConsentScopes
	Expires  time.Time      // zero: consent does not expire
	Label    study.Label    // diagnosis to commit to; nil: none
	Labels   Labels         // where labels are kept until they are revealed
	WorkDir  string         // scratch folder on the disk of the IPFS store
	Limits   imaging.Limits
	Step     func(name string) // progress; may be nil

	// Again lets a study that this home registered and serves already, byte for
	// byte, come back as Resumed instead of being refused as a duplicate.
	Again bool
}

// Contribution is a study that was registered.
type Contribution struct {
	StudyID   study.Hash     `json:"studyId"`
	CID       study.CID      `json:"cid"`
	Modality  study.Modality `json:"modality"`
	BodyPart  string         `json:"bodyPart,omitempty"`
	Instances int            `json:"instances"`
	Bytes     int64          `json:"bytes"`
	Announced Mined          `json:"announced"`
	Tx        study.Hash     `json:"tx"` // of the registration
	Block     uint64         `json:"block"`
	Resumed   bool           `json:"resumed,omitempty"` // registered by an earlier call that ended before it served; tx and block are zero
	Report    *deid.Report   `json:"-"`
}

// Mined is the transaction of the step before the registration, see
// chain.Transactor.RegisterStudy.
type Mined struct {
	Tx    study.Hash `json:"tx"`
	Block uint64     `json:"block"`
}

// Add contributes the DICOM file or folder at input as one study. Pixels that
// anyone registered before are refused with chain.ErrDuplicateStudy, and a
// study that may still identify somebody as study.PHISuspected, before
// anything is stored or sent. Nothing is served unless the registration is
// mined. A call that ended between the two is made good by the next one on the
// same input, with the same Key.
func Add(ctx context.Context, on Chain, peer store, input string, opt Options) (*Contribution, error) {
	step := opt.Step
	if step == nil {
		step = func(string) {}
	}
	work, err := os.MkdirTemp(opt.WorkDir, "add-")
	if err != nil {
		return nil, fmt.Errorf("make scratch folder: %w", err)
	}
	defer os.RemoveAll(work)

	step("de-identify")
	cleaned, files, err := deidentify(ctx, input, filepath.Join(work, "clean"), opt)
	if err != nil {
		return nil, err
	}
	step("look for identifying information")
	if err := pass(ctx, input, files, opt); err != nil {
		return nil, err
	}
	step("hash pixels")
	dir := filepath.Join(work, "bundle")
	m, err := bundle.Build(ctx, files, dir, bundleOptions(on.Registry.Address(), cleaned, opt), opt.Limits)
	if err != nil {
		return nil, err
	}
	earlier, err := refuseOthers(ctx, on, m.StudyID)
	if err != nil {
		return nil, err
	}
	step("import into IPFS")
	c, err := peer.AddDir(ctx, dir)
	if err != nil {
		return nil, fmt.Errorf("import bundle: %w", err)
	}
	done := &Contribution{
		StudyID: m.StudyID, CID: c, Modality: m.Modality, BodyPart: m.BodyPart, Instances: len(m.Instances), Bytes: size(m),
		Resumed: earlier != nil, Report: cleaned,
	}
	if earlier != nil {
		err = refuseServed(ctx, peer, earlier, c, opt.Again)
	} else {
		step("register")
		err = register(ctx, on.Registry, m, done)
	}
	if err != nil {
		return nil, errors.Join(err, unpinUnserved(ctx, peer, c))
	}
	step("serve")
	if err := peer.Release(ctx, c); err != nil {
		return nil, fmt.Errorf("serve bundle: %w", err)
	}
	return done, nil
}

func bundleOptions(contributor chain.Address, cleaned *deid.Report, opt Options) bundle.Options {
	b := bundle.Options{
		Contributor: contributor.String(), Modality: opt.Modality,
		Deidentification: study.Deidentification{Profile: cleaned.Profile, Options: cleaned.Options, Method: cleaned.Method},
		Consent:          study.Consent{Scopes: opt.Scopes},
	}
	if opt.Label != nil {
		b.Label = func(id study.Hash) (study.Hash, error) { return opt.Labels.Commit(id, opt.Label) }
	}
	if !opt.Expires.IsZero() {
		b.Consent.Expires = opt.Expires.Unix()
	}
	return b
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

func register(ctx context.Context, to registry, m study.Manifest, c *Contribution) error {
	mask, err := m.Consent.ConsentMask()
	if err != nil {
		return err
	}
	done, err := to.RegisterStudy(ctx, chain.NewStudy{
		ID: m.StudyID, CID: c.CID, Modality: m.Modality, InstanceCount: m.Images(),
		ConsentScopes: mask, ConsentExpires: uint64(m.Consent.Expires), LabelCommitment: m.LabelCommitment,
	})
	c.Announced = Mined{Tx: done.Announced.Tx, Block: done.Announced.Block}
	c.Tx, c.Block = done.Registered.Tx, done.Registered.Block
	return err
}

func size(m study.Manifest) int64 {
	var n int64
	for _, inst := range m.Instances {
		n += inst.Bytes
	}
	return n
}
