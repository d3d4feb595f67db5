package chain

import (
	"context"
	"crypto/rand"
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
// it first, so that nobody who sees the registration before it is mined can
// take it for themselves, and registers in a later block. What cannot be
// registered is refused before anything is announced: pixels that were
// registered before give ErrDuplicateStudy, whose *RevertError names the
// earlier contributor.
func (t *Transactor) RegisterStudy(ctx context.Context, s NewStudy) (Registration, error) {
	const action = "register study"
	if err := t.refuseDuplicate(ctx, s.ID); err != nil {
		return Registration{}, wrap(action, err)
	}
	var salt study.Hash
	_, _ = rand.Read(salt[:]) // never fails: crypto/rand ends the program instead
	registry, at := contracts.NewStudyRegistry(), t.client.deployment.Contracts.Studies
	register, err := registry.TryPackRegister(s.packed(), salt)
	if err != nil {
		return Registration{}, wrap(action, err)
	}
	if _, err := t.simulate(ctx, &at, register, nil); !errors.Is(err, errNotAnnounced) {
		return Registration{}, wrap(action, err)
	}
	var done Registration
	announce, err := registry.TryPackAnnounce(s.commitment(t.Address(), salt))
	if done.Announced, err = t.do(ctx, "announce study", at, announce, err); err != nil {
		return done, err
	}
	done.Registered, err = t.do(ctx, action, at, register, nil)
	return done, err
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
