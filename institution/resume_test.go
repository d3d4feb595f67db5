package institution_test

import (
	"context"
	"errors"
	"testing"

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

// cut is a peer whose process ends between the registration and the release.
type cut struct{ *ipfsstore.Peer }

var errCut = errors.New("cut off")

func (cut) Release(context.Context, study.CID) error { return errCut }

func TestACallCutOffBeforeItServedIsMadeGood(t *testing.T) {
	n := chaintest.Start(t)
	peer, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = peer.Close() })
	on := institution.Chain{Registry: n.Transactor(n.Account(t)), Lookup: n.Client.Latest()}
	input := dcmtest.Write(t, dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}))[0]
	opt := institution.Options{Key: deid.Key{1}, Modality: study.CR, Scopes: []string{"inference"}, WorkDir: t.TempDir(), Limits: imaging.DefaultLimits, Detector: phitest.Blind{}}

	if _, err := institution.Add(t.Context(), on, cut{peer}, input, opt); !errors.Is(err, errCut) {
		t.Fatalf("got %v, want the cut", err)
	}
	done, err := institution.Add(t.Context(), on, peer, input, opt)
	if err != nil {
		t.Fatal(err)
	}
	registered, err := n.Client.Latest().StudyByID(t.Context(), done.StudyID)
	if err != nil {
		t.Fatal(err)
	}
	served, err := peer.Released(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if !done.Resumed || registered.CID != done.CID || len(served) != 1 || served[0] != done.CID {
		t.Errorf("resumed %v, registered %s, served %v", done.Resumed, registered.CID, served)
	}
	if _, err := institution.Add(t.Context(), on, peer, input, opt); !errors.Is(err, chain.ErrDuplicateStudy) {
		t.Errorf("third time: %v, want ErrDuplicateStudy", err)
	}
	opt.Again = true
	again, err := institution.Add(t.Context(), on, peer, input, opt)
	if err != nil || !again.Resumed || again.CID != done.CID {
		t.Errorf("fourth time, which may come again: %+v, %v", again, err)
	}
	opt.Key = deid.Key{2} // other bytes with the same pixels
	if _, err := institution.Add(t.Context(), on, peer, input, opt); !institution.Permanent(err) || !errors.Is(err, chain.ErrDuplicateStudy) {
		t.Errorf("with other bytes: %v, want ErrDuplicateStudy", err)
	}
}
