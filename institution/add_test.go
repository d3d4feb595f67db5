package institution_test

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

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

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// house is an institution with its account, peer and folders.
type house struct {
	institution.Chain
	*chain.Transactor
	peer    *ipfsstore.Peer
	dir     string // of the peer
	options institution.Options
}

func newHouse(t *testing.T, n *chaintest.Network) *house {
	t.Helper()
	h := &house{Transactor: n.Transactor(n.Account(t)), dir: t.TempDir()}
	h.Chain = institution.Chain{Registry: h.Transactor, Lookup: n.Client.Latest()}
	var err error
	h.peer, err = ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: h.dir})
	must(t, err)
	t.Cleanup(func() { must(t, h.peer.Close()) })
	h.options = institution.Options{
		Key: deid.Key{1}, Modality: study.CR, Scopes: []string{"inference"}, WorkDir: t.TempDir(), Limits: imaging.DefaultLimits, Detector: phitest.Blind{},
	}
	return h
}

func (h *house) add(t *testing.T, input string) (*institution.Contribution, error) {
	t.Helper()
	return institution.Add(t.Context(), h.Chain, h.peer, input, h.options)
}

// phi stands in every attribute here that a patient could be known by.
const phi = "ZEBRAFINCH"

const (
	patientName = 0x00100010
	patientID   = 0x00100020
	institute   = 0x00080080
	comments    = 0x00204000
	private     = 0x00091010 // without its creator: not to be kept by anyone
)

// file is an image full of PHI.
func file(words ...uint16) []byte {
	return dcmtest.CR(2, 2, words,
		dcmtest.With(patientName, "PN", phi+"^ANNA"), dcmtest.With(patientID, "LO", phi+"-7"),
		dcmtest.With(institute, "LO", phi+" HOSPITAL"), dcmtest.With(comments, "LT", "seen by "+phi), dcmtest.With(private, "LO", phi))
}

func input(t *testing.T, files ...[]byte) string {
	t.Helper()
	return filepath.Dir(dcmtest.Write(t, files...)[0])
}

// gated is a chain on which registrations wait.
type gated struct {
	*chain.Transactor
	arrived chan study.CID
	pass    chan struct{}
	err     error
}

func (g *gated) RegisterStudy(ctx context.Context, s chain.NewStudy) (chain.Registration, error) {
	g.arrived <- s.CID
	<-g.pass
	if g.err != nil {
		return chain.Registration{}, g.err
	}
	return g.Transactor.RegisterStudy(ctx, s)
}

// fetches says whether another peer that is connected gets the bundle.
func fetches(t *testing.T, from *house, c study.CID, patience time.Duration) error {
	t.Helper()
	other, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: t.TempDir(), Peers: from.peer.Addrs()})
	must(t, err)
	defer other.Close()
	limits := ipfsstore.DefaultLimits
	limits.Idle = patience
	_, err = other.Fetch(t.Context(), c, filepath.Join(t.TempDir(), "bundle"), limits)
	return err
}

// Whoever fetched a bundle before its registration is mined could register it
// as their own.
func TestABundleIsServedOnlyOnceItsRegistrationIsMined(t *testing.T) {
	h := newHouse(t, chaintest.Start(t))
	gate := &gated{Transactor: h.Transactor, arrived: make(chan study.CID, 1), pass: make(chan struct{})}
	h.Registry = gate
	done := make(chan error, 1)
	path := input(t, file(1, 2, 3, 4))
	go func() { _, err := h.add(t, path); done <- err }()
	c := <-gate.arrived
	if err := fetches(t, h, c, 300*time.Millisecond); !errors.Is(err, ipfsstore.ErrUnavailable) {
		t.Errorf("before the registration: %v", err)
	}
	close(gate.pass)
	must(t, <-done)
	if err := fetches(t, h, c, 10*time.Second); err != nil {
		t.Errorf("after the registration: %v", err)
	}
}

func TestAFailedRegistrationLeavesNothing(t *testing.T) {
	h := newHouse(t, chaintest.Start(t))
	gate := &gated{Transactor: h.Transactor, arrived: make(chan study.CID, 1), pass: make(chan struct{}), err: chain.ErrUnreachable}
	h.Registry = gate
	close(gate.pass)
	_, err := h.add(t, input(t, file(1, 2, 3, 4)))
	if !errors.Is(err, chain.ErrUnreachable) {
		t.Fatal(err)
	}
	nothingLeft(t, h, <-gate.arrived)
}

func nothingLeft(t *testing.T, h *house, c study.CID) {
	t.Helper()
	released, err := h.peer.Released(t.Context())
	must(t, err)
	_, err = h.peer.GC(t.Context())
	must(t, err)
	held, err := h.peer.Has(t.Context(), c)
	must(t, err)
	work, err := os.ReadDir(h.options.WorkDir)
	must(t, err)
	if len(released) != 0 || held || len(work) != 0 {
		t.Errorf("released %v, held %v, work folder %v", released, held, work)
	}
}

func TestTheSameImagesAreRefusedWithNothingLeft(t *testing.T) {
	n := chaintest.Start(t)
	first, second := newHouse(t, n), newHouse(t, n)
	second.options.Key = deid.Key{2}
	path := input(t, file(1, 2, 3, 4))
	c, err := first.add(t, path)
	must(t, err)
	for _, h := range []*house{first, second} {
		_, err := h.add(t, path)
		if !errors.Is(err, chain.ErrDuplicateStudy) || !strings.Contains(err.Error(), first.Address().String()) {
			t.Errorf("got %v, want ErrDuplicateStudy with the first contributor", err)
		}
	}
	nothingLeft(t, second, c.CID)
	if err := fetches(t, first, c.CID, 10*time.Second); err != nil {
		t.Errorf("the first contribution is not served any more: %v", err)
	}
}

// Errors are read by others than the institution: they name files by number.
func TestErrorsNameNoPatient(t *testing.T) {
	h := newHouse(t, chaintest.Start(t))
	whole := file(1, 2, 3, 4)
	other := dcmtest.CR(2, 2, []uint16{5, 6, 7, 8}, dcmtest.Study("1.2.3"), dcmtest.With(patientName, "PN", phi))
	for name, files := range map[string][][]byte{
		"mixed":     {whole, other},
		"truncated": {whole[:len(whole)-3]},
		"no DICOM":  {[]byte(phi + " is no DICOM file")},
		"no pixels": {dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, dcmtest.With(patientName, "PN", phi), dcmtest.Without(0x7fe00010))},
		"twice":     {whole, whole},
	} {
		_, err := h.add(t, input(t, files...))
		if err == nil || strings.Contains(err.Error(), phi) {
			t.Errorf("%s: %v", name, err)
		}
		if work, err := os.ReadDir(h.options.WorkDir); err != nil || len(work) != 0 {
			t.Errorf("%s left %v, %v", name, work, err)
		}
	}
}

// Nothing that the institution keeps or serves holds what the original did.
func TestNothingOnDiskNamesThePatient(t *testing.T) {
	h := newHouse(t, chaintest.Start(t))
	c, err := h.add(t, input(t, file(1, 2, 3, 4), dcmtest.CR(2, 2, []uint16{9, 9, 9, 1}, dcmtest.With(patientName, "PN", phi),
		dcmtest.With(dcmtest.SOPInstance, "UI", "1.2.3.4"))))
	must(t, err)
	if c.Instances != 2 || c.Report == nil || c.Announced.Block == 0 || c.Announced.Block >= c.Block {
		t.Errorf("%+v", c)
	}
	for _, dir := range []string{h.dir, h.options.WorkDir} {
		must(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			raw, err := os.ReadFile(path)
			if bytes.Contains(raw, []byte(phi)) {
				t.Errorf("%s holds the patient's name", path)
			}
			return err
		}))
	}
}
