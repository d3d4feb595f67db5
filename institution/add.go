package institution

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/deid"
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
	RegisterStudy(ctx context.Context, s chain.NewStudy) (chain.Receipt, error)
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
}

// Options are what the contributor decides about a study.
type Options struct {
	Key      deid.Key
	Modality study.Modality // ModalityUnknown: what the files say
	Scopes   []string       // of study.ConsentScopes
	Expires  time.Time      // zero: consent does not expire
	Label    study.Hash     // commitment; zero: none
	WorkDir  string         // scratch folder on the disk of the IPFS store
	Limits   imaging.Limits
	Step     func(name string) // progress; may be nil
}

// Contribution is a study that was registered.
type Contribution struct {
	StudyID   study.Hash     `json:"studyId"`
	CID       study.CID      `json:"cid"`
	Modality  study.Modality `json:"modality"`
	BodyPart  string         `json:"bodyPart,omitempty"`
	Instances int            `json:"instances"`
	Bytes     int64          `json:"bytes"`
	Tx        study.Hash     `json:"tx"`
	Block     uint64         `json:"block"`
	Report    *deid.Report   `json:"-"`
}

// Add contributes the DICOM file or folder at input as one study. Pixels that
// anyone registered before are refused with chain.ErrDuplicateStudy, before
// anything is stored or sent. Nothing is served unless the registration is
// mined.
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
	cleaned, files, err := deidentify(ctx, input, filepath.Join(work, "clean"), opt.Key)
	if err != nil {
		return nil, err
	}
	step("hash pixels")
	dir := filepath.Join(work, "bundle")
	m, err := bundle.Build(ctx, files, dir, bundleOptions(on.Registry.Address(), cleaned, opt), opt.Limits)
	if err != nil {
		return nil, err
	}
	if err := refuseDuplicate(ctx, on.Lookup, m.StudyID); err != nil {
		return nil, err
	}
	step("import into IPFS")
	c, err := peer.AddDir(ctx, dir)
	if err != nil {
		return nil, fmt.Errorf("import bundle: %w", err)
	}
	step("register")
	receipt, err := register(ctx, on.Registry, m, c)
	if err != nil {
		return nil, errors.Join(err, peer.Unpin(context.WithoutCancel(ctx), c))
	}
	step("serve")
	if err := peer.Release(ctx, c); err != nil {
		return nil, fmt.Errorf("serve bundle: %w", err)
	}
	return &Contribution{
		StudyID: m.StudyID, CID: c, Modality: m.Modality, BodyPart: m.BodyPart, Instances: len(m.Instances), Bytes: size(m),
		Tx: receipt.Tx, Block: receipt.Block, Report: cleaned,
	}, nil
}

func bundleOptions(contributor chain.Address, cleaned *deid.Report, opt Options) bundle.Options {
	b := bundle.Options{
		Contributor: contributor.String(), Modality: opt.Modality, LabelCommitment: opt.Label,
		Deidentification: study.Deidentification{Profile: cleaned.Profile, Method: cleaned.Method},
		Consent:          study.Consent{Scopes: opt.Scopes},
	}
	if !opt.Expires.IsZero() {
		b.Consent.Expires = opt.Expires.Unix()
	}
	return b
}

// refuseDuplicate asks before the import; the contract asks again.
func refuseDuplicate(ctx context.Context, known lookup, id study.Hash) error {
	earlier, err := known.StudyByID(ctx, id)
	switch {
	case errors.Is(err, chain.ErrNotFound):
		return nil
	case err != nil:
		return fmt.Errorf("look for an earlier registration: %w", err)
	}
	return fmt.Errorf("%w by %s as study %s: the same images are rewarded once", chain.ErrDuplicateStudy, earlier.Contributor, id)
}

func register(ctx context.Context, to registry, m study.Manifest, c study.CID) (chain.Receipt, error) {
	mask, err := m.Consent.ConsentMask()
	if err != nil {
		return chain.Receipt{}, err
	}
	return to.RegisterStudy(ctx, chain.NewStudy{
		ID: m.StudyID, CID: c, Modality: m.Modality, InstanceCount: uint32(len(m.Instances)),
		ConsentScopes: mask, ConsentExpires: uint64(m.Consent.Expires), LabelCommitment: m.LabelCommitment,
	})
}

func size(m study.Manifest) int64 {
	var n int64
	for _, inst := range m.Instances {
		n += inst.Bytes
	}
	return n
}
