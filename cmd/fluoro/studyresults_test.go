package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/derived"
	"github.com/fluoronet/fluoro/internal/orthanctest"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// What nodes made of a final result is fetched, kept and offered to an archive,
// where it stands in the study that it is about.
func TestStudyResultsGoToAnArchive(t *testing.T) {
	w := testnet.New(t)
	file := w.Image(4)
	archive := orthanctest.Start(t, nil)
	archive.Upload(file)
	report := reportOn(t, file)
	id := finalResult(t, w, file, map[string][]byte{"record.json": []byte("{}"), models.ReportName: report})

	o := newOperator(t, w.Network, 3)
	o.refused("needs --out or --stow", "study", "results", id.String())
	o.refused("is not registered", "study", "results", study.Hash{1}.String(), "--out", t.TempDir())
	out := t.TempDir()
	text, errOut, code := o.try("study", "results", id.String(), "--peer", w.Peer.Addrs()[0], "--out", out, "--stow", archive.Web())
	var shown shownResult
	if err := json.Unmarshal([]byte(text), &shown); err != nil || code != 0 {
		t.Fatalf("exit code %d, %v\n%s%s", code, err, text, errOut)
	}
	if shown.Status != study.OK || shown.Node == 0 || shown.Stored != 1 || len(shown.Names) != 1 || len(shown.Failed) != 0 {
		t.Errorf("%+v", shown)
	}
	if kept, err := os.ReadFile(filepath.Join(out, shown.ModelID.String(), models.ReportName)); err != nil || !bytes.Equal(kept, report) {
		t.Errorf("%d bytes kept, %v", len(kept), err)
	}
	var studies []string
	archive.Must(http.MethodGet, "/studies", nil, &studies)
	if len(studies) != 1 {
		t.Fatalf("the archive has %d studies", len(studies))
	}
	var series []struct{ MainDicomTags struct{ Modality string } }
	archive.Must(http.MethodGet, "/studies/"+studies[0]+"/series", nil, &series)
	var modalities []string
	for _, s := range series {
		modalities = append(modalities, s.MainDicomTags.Modality)
	}
	if got := strings.Join(modalities, " "); got != "CR SR" && got != "SR CR" {
		t.Errorf("the study has series of %s", got)
	}
}

func reportOn(t *testing.T, file []byte) []byte {
	t.Helper()
	in, err := imaging.OpenReader(bytes.NewReader(file), int64(len(file)), imaging.Limits{})
	testnet.Must(t, err)
	o, err := derived.Report{Sources: []*imaging.Instance{in}}.Encode()
	testnet.Must(t, err)
	return o.Bytes
}

// finalResult has two nodes agree on a study, and leave the same artefacts.
func finalResult(t *testing.T, w *testnet.World, file []byte, artefacts map[string][]byte) study.Hash {
	t.Helper()
	model, err := w.Peer.AddDir(t.Context(), modelstest.Package(t, "mean", nil))
	testnet.Must(t, err)
	_, err = w.By.PublishModel(t.Context(), chain.NewModel{
		ID: study.Hash(model), Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 2, Target: 8, Committee: 8, Fee: chain.Tokens(3),
		Tolerances: study.Tolerances{10},
	})
	testnet.Must(t, err)
	_, err = w.By.FundModel(t.Context(), study.Hash(model), chain.Tokens(10))
	testnet.Must(t, err)
	players := []*chaintest.Player{w.Player(t), w.Player(t)}
	id := w.Study(t, testnet.Lie{Files: [][]byte{file}})
	c, err := w.Peer.AddFiles(t.Context(), artefacts)
	testnet.Must(t, err)
	testnet.Must(t, w.Peer.Release(t.Context(), c))
	result := study.Result{StudyID: id, ModelID: study.Hash(model), Findings: study.Findings{7500}, Artefacts: c, Runtime: study.Hash{1}}
	w.NextEpoch(t)
	w.Round(t, chaintest.Play{Player: players[0], Results: []study.Result{result}}, chaintest.Play{Player: players[1], Results: []study.Result{result}})
	w.NextEpoch(t)
	w.Settle(t)
	return id
}
