package institution

import (
	"context"
	"errors"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/imaging/phi"
	"github.com/fluoronet/fluoro/internal/progress"
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
	Settle(ctx context.Context) error
	AnnounceStudy(ctx context.Context, s chain.NewStudy) (chain.Receipt, error)
	RegisterStudy(ctx context.Context, s chain.NewStudy) (chain.Registration, error)
}

// lookup finds earlier registrations; chain.View is one.
type lookup interface {
	StudyByID(ctx context.Context, id study.Hash) (chain.Study, error)
}

// store is the institution's IPFS peer.
type store interface {
	AddDirCounting(ctx context.Context, dir string, tell func(done, total int)) (study.CID, error)
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
	LabelOf  LabelOf        // diagnosis to commit to; nil: none
	Labels   Labels         // where labels are kept until they are revealed
	WorkDir  string         // scratch folder on the disk of the IPFS store
	Limits   imaging.Limits
	Progress progress.Func

	// Again lets a study that this home registered and serves already, byte for
	// byte, come back as Resumed instead of being refused as a duplicate.
	Again bool
}

// LabelOf returns the label of a study by its input and its Study Instance UID,
// original or pseudonym; nil: it has none.
type LabelOf func(input, studyUID string) (study.Label, error)

// Labelled is the same label for every study.
func Labelled(l study.Label) LabelOf {
	return func(string, string) (study.Label, error) { return l, nil }
}

// Contribution is a study that was registered.
type Contribution struct {
	StudyID   study.Hash     `json:"studyId"`
	CID       study.CID      `json:"cid"`
	Modality  study.Modality `json:"modality"`
	BodyPart  string         `json:"bodyPart,omitempty"`
	Instances int            `json:"instances"`
	Bytes     int64          `json:"bytes"`
	Announced Mined          `json:"announced"` // zero when an earlier call did it
	Tx        study.Hash     `json:"tx"`        // of the registration
	Block     uint64         `json:"block"`
	Resumed   bool           `json:"resumed,omitempty"` // registered by an earlier call; tx and block are zero
	Report    *deid.Report   `json:"-"`
}

// Mined is the transaction of the step before the registration, see
// chain.Transactor.RegisterStudy.
type Mined struct {
	Tx    study.Hash `json:"tx"`
	Block uint64     `json:"block"`
}

// Add contributes the DICOM file or folder at input as one study, as Prepare
// and Contribute do. A call that ended in between, however hard, is made good
// by the next one on the same input with the same Key: it pays for no step
// twice.
func Add(ctx context.Context, on Chain, peer store, input string, opt Options) (*Contribution, error) {
	p, err := Prepare(ctx, on.Registry.Address(), input, opt)
	if err != nil {
		return nil, err
	}
	done, err := p.Contribute(ctx, on, peer)
	return done, errors.Join(err, p.Close())
}
