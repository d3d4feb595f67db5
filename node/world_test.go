package node_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/node"
	"github.com/fluoronet/fluoro/study"
)

// world is a real chain, and one peer that is both institution and vendor.
type world struct {
	*chaintest.Network
	peer *ipfsstore.Peer
	by   *chain.Transactor
	made int
}

// keyNode is the development key of the first node; those below are for the
// roles that chaintest hands out.
const keyNode = 8

func newWorld(t *testing.T) *world {
	t.Helper()
	n := chaintest.Start(t)
	peer, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: t.TempDir()})
	must(t, err)
	t.Cleanup(func() { must(t, peer.Close()) })
	w := &world{Network: n, peer: peer, by: n.Transactor(n.Account(t))}
	n.Tokens(t, w.by.Address(), 1000)
	return w
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// lie changes a bundle, its manifest and its registration before they are
// published; any part may be nil.
type lie struct {
	files    [][]byte
	manifest func(t *testing.T, dir string, m *study.Manifest)
	register func(*chain.NewStudy)
}

// image is a de-identified CR image that no other call gives.
func (w *world) image(side int, opts ...dcmtest.Option) []byte {
	w.made++
	words := make([]uint16, side*side)
	for i := range words {
		words[i] = uint16(w.made*97+i) & 0xfff
	}
	opts = append([]dcmtest.Option{dcmtest.Deidentified(), dcmtest.With(dcmtest.SOPInstance, "UI", fmt.Sprintf("2.25.%d", w.made))}, opts...)
	return dcmtest.CR(side, side, words, opts...)
}

// study contributes a study, of one small image unless the lie has files.
func (w *world) study(t *testing.T, l lie) study.Hash {
	t.Helper()
	if l.files == nil {
		l.files = [][]byte{w.image(4)}
	}
	dir := filepath.Join(t.TempDir(), "bundle")
	m, err := bundle.Build(t.Context(), dcmtest.Write(t, l.files...), dir, bundle.Options{
		Contributor: w.by.Address().String(), Modality: study.CR, Consent: study.Consent{Scopes: []string{"inference"}},
		Deidentification: study.Deidentification{Profile: "PS3.15 E.1", Method: "test"},
	}, imaging.DefaultLimits)
	must(t, err)
	if l.manifest != nil {
		l.manifest(t, dir, &m)
		writeJSON(t, filepath.Join(dir, study.ManifestName), m)
	}
	c, err := w.peer.AddDir(t.Context(), dir)
	must(t, err)
	registered := chain.NewStudy{ID: m.StudyID, CID: c, Modality: study.CR, InstanceCount: uint32(len(m.Instances)), ConsentScopes: 1}
	if l.register != nil {
		l.register(&registered)
	}
	_, err = w.by.RegisterStudy(t.Context(), registered)
	must(t, err)
	must(t, w.peer.Release(t.Context(), c))
	return registered.ID
}

// replace puts another file into a bundle and makes the manifest true of it,
// study id and all, as far as the file can be read.
func replace(t *testing.T, dir string, m *study.Manifest, file []byte) {
	t.Helper()
	path := filepath.Join(dir, m.Instances[0].Path)
	must(t, os.WriteFile(path, file, 0o644))
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
		must(t, err)
	}
}

func writeJSON(t *testing.T, path string, v any) {
	t.Helper()
	raw, err := json.Marshal(v)
	must(t, err)
	must(t, os.WriteFile(path, raw, 0o644))
}

// model publishes, funds and serves the package in dir for one node.
func (w *world) model(t *testing.T, dir string) study.Hash {
	t.Helper()
	c, err := w.peer.AddDir(t.Context(), dir)
	must(t, err)
	w.publish(t, c)
	must(t, w.peer.Release(t.Context(), c))
	return study.Hash(c)
}

func (w *world) publish(t *testing.T, c study.CID) {
	t.Helper()
	_, err := w.by.PublishModel(t.Context(), chain.NewModel{
		ID: study.Hash(c), Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 1, Committee: 1, Fee: chain.Tokens(1), Tolerances: study.Tolerances{10},
	})
	must(t, err)
	_, err = w.by.FundModel(t.Context(), study.Hash(c), chain.Tokens(50))
	must(t, err)
}

// mean publishes the model that gives an image's mean.
func (w *world) mean(t *testing.T) study.Hash {
	t.Helper()
	return w.model(t, modelstest.Package(t, "mean", nil))
}

// broken is a package that is changed behind the back of its maker.
func broken(t *testing.T, network string, change func(*models.Manifest), after func(dir string)) string {
	t.Helper()
	dir := modelstest.Package(t, network, change)
	if after != nil {
		after(dir)
	}
	return dir
}

// home makes a node's home with a development key and registers it.
func (w *world) home(t *testing.T, key int) *home.Home {
	t.Helper()
	h, _, err := home.Init(filepath.Join(t.TempDir(), "home"), home.Options{Deployment: w.File, DevKey: key})
	must(t, err)
	return h
}

func (w *world) register(t *testing.T, key int) {
	t.Helper()
	account := w.Keys[key].Account()
	_, _, err := w.Transactor(account).RegisterNode(t.Context(), account.Address(), study.CID{})
	must(t, err)
}

// config is a node's that is connected to the world's peer and gives up early
// on what nobody serves.
func (w *world) config(t *testing.T, h *home.Home) node.Config {
	t.Helper()
	cfg := node.DefaultConfig()
	cfg.Home, cfg.Library = h, modelstest.Library(t)
	cfg.Network.Peers = w.peer.Addrs()
	cfg.Patience, cfg.Bundle.Idle = 1, 2*time.Second
	return cfg
}

// start runs a node until stop or the end of the test.
func start(t *testing.T, cfg node.Config) (stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ready, ended := make(chan struct{}), make(chan error, 1)
	go func() { ended <- node.Run(ctx, cfg, func(node.Status, net.Addr) { close(ready) }) }()
	select {
	case <-ready:
	case err := <-ended:
		cancel()
		t.Fatalf("node did not start: %v", err)
	}
	stop = func() error {
		cancel()
		err, open := <-ended
		if open {
			close(ended)
		}
		return err
	}
	t.Cleanup(func() { must(t, stop()) })
	return stop
}

// outcome waits until a task is closed and returns it.
func (w *world) outcome(t *testing.T, s, model study.Hash) chain.Task {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	for {
		tasks, err := w.Client.Latest().Tasks(ctx, []chain.TaskKey{{Study: s, Model: model}})
		must(t, err)
		if tasks[0].State.Closed() {
			return tasks[0]
		}
		select {
		case <-ctx.Done():
			t.Fatalf("task on study %s is still %s", s, tasks[0].State)
		case <-ticker.C:
		}
	}
}
