package institution_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/imaging/phi/phitest"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

func parseLabel(t *testing.T, text string) study.Label {
	t.Helper()
	l, err := study.ParseLabel(text)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestALabelIsKeptBeforeItIsCommittedTo(t *testing.T) {
	labels := institution.Labels{Dir: filepath.Join(t.TempDir(), "labels")}
	commit := func(id study.Hash, label study.Label) (study.Hash, error) {
		k, err := labels.Propose(id, label)
		if err != nil {
			return study.Hash{}, err
		}
		return k.Commitment(), labels.Keep(k)
	}
	id, yes := study.Hash{1}, parseLabel(t, "SCT:233604007=1")
	if _, err := labels.Kept(id); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("none is kept: %v", err)
	}
	commitment, err := commit(id, yes)
	if err != nil {
		t.Fatal(err)
	}
	kept, err := labels.Kept(id)
	if err != nil || kept.Label != yes.String() || attest.LabelCommitment(id, kept.Label, kept.Salt) != commitment {
		t.Errorf("kept %+v, %v", kept, err)
	}
	if again, err := commit(id, yes); err != nil || again != commitment {
		t.Errorf("the same label again: %s, %v", again, err)
	}
	if _, err := commit(id, parseLabel(t, "SCT:233604007=0")); !errors.Is(err, institution.ErrOtherLabel) {
		t.Errorf("another label: %v", err)
	}
	other, err := commit(study.Hash{2}, yes)
	if err != nil || other == commitment {
		t.Errorf("another study's commitment is the same: %v", err)
	}
	if ids, err := labels.Studies(); err != nil || len(ids) != 2 {
		t.Errorf("%v, %v", ids, err)
	}
	info, err := os.Stat(filepath.Join(labels.Dir, id.String()+".json"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("others may read the label: %v, %v", info.Mode(), err)
	}
	if err := os.WriteFile(filepath.Join(labels.Dir, id.String()+".json"), []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := commit(id, yes); err == nil {
		t.Error("a damaged label was replaced by a new one, whose commitment is not the one on chain")
	}
}

// From the contribution to the reveal: the chain knows the commitment only,
// until the contributor gives label and salt.
func TestALabelIsRevealedOnChain(t *testing.T) {
	n := chaintest.Start(t)
	peer, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = peer.Close() })
	by := n.Transactor(n.Account(t))
	labels := institution.Labels{Dir: t.TempDir()}
	c, err := institution.Add(t.Context(), institution.Chain{Registry: by, Lookup: n.Client.Latest()}, peer,
		dcmtest.Write(t, dcmtest.CR(2, 2, []uint16{5, 6, 7, 8}))[0],
		institution.Options{
			Key: deid.Key{1}, Modality: study.CR, Scopes: []string{"inference", "evaluation"}, WorkDir: t.TempDir(), Limits: imaging.DefaultLimits, Detector: phitest.Blind{},
			LabelOf: institution.Labelled(parseLabel(t, "SCT:233604007=1")), Labels: labels,
		})
	if err != nil {
		t.Fatal(err)
	}
	kept, err := labels.Kept(c.StudyID)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := by.RevealLabel(t.Context(), c.StudyID, "SCT:233604007=0", kept.Salt); !errors.Is(err, chain.ErrLabelMismatch) {
		t.Errorf("another label than the one committed to: %v", err)
	}
	if _, err := n.Treasury().RevealLabel(t.Context(), c.StudyID, kept.Label, kept.Salt); !errors.Is(err, chain.ErrNotOwner) {
		t.Errorf("by somebody else: %v", err)
	}
	if _, err := by.RevealLabel(t.Context(), c.StudyID, kept.Label, kept.Salt); err != nil {
		t.Fatal(err)
	}
	if s, err := n.Client.Latest().StudyByID(t.Context(), c.StudyID); err != nil || !s.LabelRevealed {
		t.Errorf("%+v, %v", s, err)
	}
}
