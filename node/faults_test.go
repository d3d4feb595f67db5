package node_test

import (
	"crypto/sha256"
	"os"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// Whatever a contributor registers, the node answers with a signed reason and
// goes on with the next study.
func TestABadStudyBecomesASignedReason(t *testing.T) {
	w := newWorld(t)
	model := w.Mean(t)
	w.register(t, keyNode)
	cfg := w.config(t, w.home(t, keyNode))
	cfg.Bundle.Bytes = 640 << 10
	w.start(t, cfg)

	file := func(change func(w *world) []byte) func(*testing.T, string, *study.Manifest) {
		return func(t *testing.T, dir string, m *study.Manifest) { testnet.Replace(t, dir, m, change(w)) }
	}
	nobody := sha256.Sum256([]byte("nobody serves this"))
	other, err := w.Peer.AddFiles(t.Context(), map[string][]byte{"study.json": []byte("not a manifest")})
	must(t, err)
	must(t, w.Peer.Release(t.Context(), other))
	cases := map[string]struct {
		lie  lie
		want study.Reason
	}{
		"good":                    {lie{}, study.OK},
		"nobody serves it":        {lie{Register: func(s *chain.NewStudy) { s.CID = nobody }}, study.StudyUnavailable},
		"other bytes":             {lie{Register: func(s *chain.NewStudy) { s.CID = other }}, study.ManifestInvalid},
		"over the limit of bytes": {lie{Files: [][]byte{w.Image(600)}}, study.StudyTooLarge},
		"lies about its contributor": {lie{Manifest: func(_ *testing.T, _ string, m *study.Manifest) {
			m.Contributor = "0x00000000000000000000000000000000000000c1"
		}}, study.ManifestMismatch},
		"lies about its count":       {lie{Register: func(s *chain.NewStudy) { s.InstanceCount = 5 }}, study.ManifestMismatch},
		"another root on chain":      {lie{Register: func(s *chain.NewStudy) { s.ID[0]++ }}, study.ManifestMismatch},
		"a root that no pixels have": {lie{Manifest: func(_ *testing.T, _ string, m *study.Manifest) { m.StudyID[0]++ }}, study.PixelRootMismatch},
		"a path that climbs":         {lie{Manifest: func(_ *testing.T, _ string, m *study.Manifest) { m.Instances[0].Path = "../0001.dcm" }}, study.ManifestInvalid},
		"two studies":                {lie{Files: [][]byte{w.Image(4), w.Image(4)}, Manifest: file(func(w *world) []byte { return w.Image(4, dcmtest.Study("1.2.3")) })}, study.MixedStudy},
		"wrong modality":             {lie{Manifest: file(func(w *world) []byte { return w.Image(4, dcmtest.With(dcmtest.Modality, "CS", "MR")) })}, study.ModalityMismatch},
		"not de-identified":          {lie{Manifest: file(func(w *world) []byte { return w.Image(4, dcmtest.Without(0x00120062)) })}, study.NotDeidentified},
		"text in its pixels":         {lie{Manifest: file(burned(t))}, study.PHISuspected},
		"text that it declares":      {lie{Manifest: file(func(w *world) []byte { return w.Image(4, dcmtest.With(0x00280301, "CS", "YES")) })}, study.PHISuspected},
		"a name that is left":        {lie{Manifest: file(func(w *world) []byte { return w.Image(4, dcmtest.With(0x00204000, "LT", "Doe^Jane")) })}, study.PHISuspected},
		"no DICOM":                   {lie{Manifest: file(func(*world) []byte { return []byte("no DICOM") })}, study.InstanceUnreadable},
		"truncated in its header":    {lie{Manifest: file(func(w *world) []byte { return w.Image(4)[:150] })}, study.InstanceUnreadable},
		"truncated in its pixels": {lie{Manifest: file(func(w *world) []byte {
			whole := w.Image(4)
			return whole[:len(whole)-5]
		})}, study.InstanceUnreadable},
		"without pixel data": {lie{Manifest: file(func(w *world) []byte { return w.Image(4, dcmtest.Without(0x7fe00010)) })}, study.PixelsUndecodable},
		"zero rows":          {lie{Manifest: file(func(w *world) []byte { return w.Image(4, dcmtest.With(dcmtest.Rows, "US", 0)) })}, study.PixelsUndecodable},
		"pixels that cannot be decoded": {lie{Manifest: file(func(w *world) []byte {
			return w.Image(4, dcmtest.Encapsulated("1.2.840.10008.1.2.4.50", nil, []byte{0xff, 0xd8, 0, 0}))
		})}, study.PixelsUndecodable},
		"absurd dimensions": {lie{Manifest: file(func(w *world) []byte {
			return w.Image(4, dcmtest.With(dcmtest.Rows, "US", 65535), dcmtest.With(dcmtest.Columns, "US", 65535))
		})}, study.StudyTooLarge},
	}
	registered := map[string]study.Hash{}
	for name, c := range cases { // all at once: an epoch takes many
		registered[name] = w.Study(t, c.lie)
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			task := w.outcome(t, registered[name], model)
			if task.Status != c.want || task.Nodes != 1 || c.want != study.OK && task.Findings != (study.Findings{}) {
				t.Errorf("%+v, want %s", task, c.want)
			}
		})
	}
}

// burned is an image with the pixels of the detector's golden case, which show
// text.
func burned(t *testing.T) func(*world) []byte {
	t.Helper()
	in, err := imaging.Open(filepath.Join(testkit.Root(t), "models", "zoo", "burned-in-text", "golden", "input.dcm"), imaging.DefaultLimits)
	must(t, err)
	plane, err := in.Values(t.Context(), 0)
	must(t, err)
	words := make([]uint16, len(plane.Values))
	for i, v := range plane.Values {
		words[i] = uint16(v)
	}
	return func(*world) []byte {
		return dcmtest.CR(plane.Rows, plane.Columns, words, dcmtest.Deidentified(), dcmtest.With(dcmtest.SOPInstance, "UI", "2.25.1000"))
	}
}

func TestABadModelBecomesASignedReason(t *testing.T) {
	w := newWorld(t)
	w.register(t, keyNode)
	good := w.Mean(t)
	s := w.Study(t, lie{})
	brief := func(m *models.Manifest) { m.Needs.Seconds = 1 }
	nobody := sha256.Sum256([]byte("nobody serves this model"))
	w.Publish(t, nobody)
	want := map[study.Hash]study.Reason{
		good:               study.OK,
		study.Hash(nobody): study.ModelUnavailable,
		w.Model(t, broken(t, "endless", brief, nil)):                                                                        study.ModelTimeout,
		w.Model(t, broken(t, "nan", nil, nil)):                                                                              study.FindingsInvalid,
		w.Model(t, broken(t, "mean", func(m *models.Manifest) { m.Input.Channels = 3 }, nil)):                               study.ModelInvalid,
		w.Model(t, broken(t, "mean", nil, func(dir string) { must(t, os.Remove(filepath.Join(dir, models.NetworkName))) })): study.ModelInvalid,
		w.Model(t, broken(t, "mean", nil, func(dir string) {
			modelstest.Write(t, dir, models.NetworkName, []byte("no network"))
		})): study.ModelInvalid,
		w.Model(t, broken(t, "mean", nil, func(dir string) {
			modelstest.Write(t, dir, models.ManifestName, []byte("{}"))
		})): study.ModelInvalid,
	}
	w.start(t, w.config(t, w.home(t, keyNode)))
	for model, reason := range want {
		if task := w.outcome(t, s, model); task.Status != reason {
			t.Errorf("model %s: %s, want %s", model, task.Status, reason)
		}
	}
}
