// Package testnet gives tests a small network: a real chain with the
// contracts, and one peer that is both institution and vendor, whose studies
// and models may lie. It is imported by tests only.
package testnet

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// World is a real chain, and one peer that is both institution and vendor.
type World struct {
	*chaintest.Network
	Peer *ipfsstore.Peer
	By   *chain.Transactor // the account of both
	made int
}

// New starts a world for the time of a test.
func New(t *testing.T) *World {
	t.Helper()
	n := chaintest.Start(t)
	peer, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: t.TempDir()})
	Must(t, err)
	t.Cleanup(func() { Must(t, peer.Close()) })
	w := &World{Network: n, Peer: peer, By: n.Transactor(n.Account(t))}
	n.Tokens(t, w.By.Address(), 1000)
	return w
}

// Must ends the test on an error.
func Must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Lie changes a bundle, its manifest and its registration before they are
// published; any part may be nil.
type Lie struct {
	Files    [][]byte // nil: one small image
	Manifest func(t *testing.T, dir string, m *study.Manifest)
	Register func(*chain.NewStudy)

	Label string // to commit to; "" none
	Salt  study.Hash
}

// Image is a de-identified CR image that no other call gives.
func (w *World) Image(side int, opts ...dcmtest.Option) []byte {
	w.made++
	words := make([]uint16, side*side)
	for i := range words {
		words[i] = uint16(w.made*97+i) & 0xfff
	}
	opts = append([]dcmtest.Option{dcmtest.Deidentified(), dcmtest.With(dcmtest.SOPInstance, "UI", fmt.Sprintf("2.25.%d", w.made))}, opts...)
	return dcmtest.CR(side, side, words, opts...)
}

// Study contributes a study, of one small image unless the lie has files.
func (w *World) Study(t *testing.T, l Lie) study.Hash {
	t.Helper()
	if l.Files == nil {
		l.Files = [][]byte{w.Image(4)}
	}
	dir := filepath.Join(t.TempDir(), "bundle")
	m, err := bundle.Build(t.Context(), dcmtest.Write(t, l.Files...), dir, bundle.Options{
		Contributor: w.By.Address().String(), Modality: study.CR, Consent: study.Consent{Scopes: []string{"inference", "evaluation"}},
		Deidentification: study.Deidentification{Profile: "PS3.15 E.1", Method: "test"},
		Label:            l.commit,
	}, imaging.DefaultLimits)
	Must(t, err)
	if l.Manifest != nil {
		l.Manifest(t, dir, &m)
		writeJSON(t, filepath.Join(dir, study.ManifestName), m)
	}
	c, err := w.Peer.AddDir(t.Context(), dir)
	Must(t, err)
	registered := chain.NewStudy{ID: m.StudyID, CID: c, Modality: study.CR, InstanceCount: m.Images(), ConsentScopes: 3, LabelCommitment: m.LabelCommitment}
	if l.Register != nil {
		l.Register(&registered)
	}
	_, err = w.By.RegisterStudy(t.Context(), registered)
	Must(t, err)
	Must(t, w.Peer.Release(t.Context(), c))
	return registered.ID
}

func (l Lie) commit(id study.Hash) (study.Hash, error) {
	if l.Label == "" {
		return study.Hash{}, nil
	}
	return attest.LabelCommitment(id, l.Label, l.Salt), nil
}

// Replace puts another file into a bundle and makes the manifest true of it,
// study id and all, as far as the file can be read.
func Replace(t *testing.T, dir string, m *study.Manifest, file []byte) {
	t.Helper()
	path := filepath.Join(dir, m.Instances[0].Path)
	Must(t, os.WriteFile(path, file, 0o644))
	m.Instances[0].Bytes, m.Instances[0].SHA256 = int64(len(file)), sha256.Sum256(file)
	in, err := imaging.Open(path, imaging.DefaultLimits)
	if err != nil {
		return
	}
	m.Instances[0].SOPClass, m.Instances[0].TransferSyntax = in.SOPClass, in.TransferSyntax
	if digest, _, err := in.Digest(t.Context()); err == nil {
		m.Instances[0].PixelDigest = digest
		var digests []study.Hash
		for _, inst := range m.Instances {
			digests = append(digests, inst.PixelDigest)
		}
		m.StudyID, err = attest.StudyID(digests)
		Must(t, err)
	}
}

func writeJSON(t *testing.T, path string, v any) {
	t.Helper()
	raw, err := json.Marshal(v)
	Must(t, err)
	Must(t, os.WriteFile(path, raw, 0o644))
}

// Model publishes, funds and serves the package in dir for one node.
func (w *World) Model(t *testing.T, dir string) study.Hash {
	t.Helper()
	c, err := w.Peer.AddDir(t.Context(), dir)
	Must(t, err)
	w.Publish(t, c)
	Must(t, w.Peer.Release(t.Context(), c))
	return study.Hash(c)
}

// Publish publishes and funds a model for one node, served or not.
func (w *World) Publish(t *testing.T, c study.CID) {
	t.Helper()
	_, err := w.By.PublishModel(t.Context(), chain.NewModel{
		ID: study.Hash(c), Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 1, Target: 1, Committee: 1, Fee: chain.Tokens(1), Tolerances: study.Tolerances{10},
	})
	Must(t, err)
	_, err = w.By.FundModel(t.Context(), study.Hash(c), chain.Tokens(50))
	Must(t, err)
}

// Mean publishes the model that gives an image's mean.
func (w *World) Mean(t *testing.T) study.Hash {
	t.Helper()
	return w.Model(t, modelstest.Package(t, "mean", nil))
}
