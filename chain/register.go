package chain

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// NewStudy is what a contributor registers.
type NewStudy struct {
	ID              study.Hash // pixel root
	CID             study.CID
	Modality        study.Modality
	InstanceCount   uint32
	ConsentScopes   uint8      // study.Consent.ConsentMask
	ConsentExpires  uint64     // Unix seconds; 0: never
	LabelCommitment study.Hash // zero: none
}

// Registration is the two transactions that registered a study.
type Registration struct {
	Announced  Receipt `json:"announced"`
	Registered Receipt `json:"registered"`
}

// RegisterStudy registers a study that the account contributes. It announces
// it first, see AnnounceStudy, and registers in a later block. What cannot be
// registered is refused before anything is announced: pixels that were
// registered before give ErrDuplicateStudy, whose *RevertError names the
// earlier contributor.
func (t *Transactor) RegisterStudy(ctx context.Context, s NewStudy) (done Registration, err error) {
	if done.Announced, err = t.AnnounceStudy(ctx, s); err != nil {
		return done, err
	}
	register, err := contracts.NewStudyRegistry().TryPackRegister(s.packed(), t.registrationSalt(s))
	done.Registered, err = t.do(ctx, "register study", t.client.deployment.Contracts.Studies, register, err)
	return done, err
}

// AnnounceStudy announces a registration, so that nobody who sees it before it
// is mined can take it for themselves. A study that this account has announced
// before, and not yet registered, is not announced again: the receipt is zero.
func (t *Transactor) AnnounceStudy(ctx context.Context, s NewStudy) (Receipt, error) {
	const action = "announce study"
	if err := t.refuseDuplicate(ctx, s.ID); err != nil {
		return Receipt{}, wrap(action, err)
	}
	registry, at, salt := contracts.NewStudyRegistry(), t.client.deployment.Contracts.Studies, t.registrationSalt(s)
	register, err := registry.TryPackRegister(s.packed(), salt)
	if err != nil {
		return Receipt{}, wrap(action, err)
	}
	if _, err := t.simulate(ctx, &at, register, nil); !errors.Is(err, errNotAnnounced) {
		return Receipt{}, wrap(action, err)
	}
	announce, err := registry.TryPackAnnounce(s.commitment(t.Address(), salt))
	return t.do(ctx, action, at, announce, err)
}

// registrationSalt hides what an announcement announces. It depends on the
// account's key and the registration alone, so that whoever was cut off after
// the announcement can still register by it.
func (t *Transactor) registrationSalt(s NewStudy) study.Hash {
	return t.account.secretOf("fluoro registration salt", t.registryWord(), s.ID, study.Hash(s.CID))
}

// registryWord tells networks apart.
func (t *Transactor) registryWord() (w study.Hash) {
	t.chainID.FillBytes(w[:12])
	at := t.client.deployment.Contracts.Studies
	copy(w[12:], at[:])
	return w
}

// refuseDuplicate fails as the registry would after the announcement.
func (t *Transactor) refuseDuplicate(ctx context.Context, id study.Hash) error {
	earlier, err := t.client.Latest().StudyByID(ctx, id)
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	return toldRevert("StudyAlreadyRegistered", id.String(), earlier.Contributor.Checksum())
}

// commitment is StudyRegistry.registrationCommitment.
func (s NewStudy) commitment(contributor Address, salt study.Hash) study.Hash {
	account := common.LeftPadBytes(contributor[:], 32)
	return study.Hash(crypto.Keccak256Hash(s.ID[:], s.CID[:], account, salt[:]))
}

func (s NewStudy) packed() contracts.IStudyRegistryRegistration {
	return contracts.IStudyRegistryRegistration{
		StudyId: s.ID, Cid: s.CID, Modality: uint8(s.Modality), InstanceCount: s.InstanceCount,
		LabelCommitment: s.LabelCommitment, ConsentScopes: s.ConsentScopes, ConsentExpires: s.ConsentExpires,
	}
}
