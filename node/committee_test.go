package node_test

import (
	"bytes"
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/node"
	"github.com/fluoronet/fluoro/study"
)

// committee starts nodes with keys of their own.
func (w *world) committee(t *testing.T, size int) {
	t.Helper()
	var configs []node.Config
	for i := range size {
		w.register(t, keyNode+i)
		cfg := w.config(t, w.home(t, keyNode+i))
		cfg.Runners = 1
		configs = append(configs, cfg)
	}
	for _, cfg := range configs {
		w.start(t, cfg)
	}
}

// eventually waits until something holds.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	ticker := time.NewTicker(blockPeriod)
	defer ticker.Stop()
	for late := time.After(2 * time.Minute); !holds(); {
		select {
		case <-late:
			t.Fatalf("%s: not within two minutes", what)
		case <-ticker.C:
		}
	}
}

// penalties is how many the Court has taken.
func (w *world) penalties(t *testing.T) (taken int) {
	t.Helper()
	logs, err := w.eth(t).FilterLogs(t.Context(), ethereum.FilterQuery{
		Addresses: []common.Address{common.Address(w.Deployment.Contracts.Court)}, FromBlock: new(big.Int).SetUint64(w.Deployment.Block),
	})
	must(t, err)
	for i := range logs {
		if _, err := contracts.NewCourt().UnpackBatchPenalisedEvent(&logs[i]); err == nil {
			taken++
		}
	}
	return taken
}

// Three nodes agree on each of some studies, one of them makes it final, and a
// batch that a fourth does not reveal is penalised, once.
func TestACommitteeAgrees(t *testing.T) {
	w := newWorld(t)
	modelstest.Library(t)
	c, err := w.Peer.AddDir(t.Context(), modelstest.Package(t, "mean", nil))
	must(t, err)
	must(t, w.Peer.Release(t.Context(), c))
	model := study.Hash(c)
	_, err = w.By.PublishModel(t.Context(), chain.NewModel{
		ID: model, Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 2, Target: 3, Committee: 3, Fee: chain.Tokens(1), Tolerances: study.Tolerances{10},
	})
	must(t, err)
	_, err = w.By.FundModel(t.Context(), model, chain.Tokens(50))
	must(t, err)
	w.committee(t, 3)
	player := w.Player(t)
	from := w.head(t)

	w.mining.Lock()
	w.NextEpoch(t)
	w.mining.Unlock()
	player.Commit(t, study.Result{ModelID: model}) // and says no more
	var studies []study.Hash
	for range 4 {
		studies = append(studies, w.Study(t, lie{}))
	}
	for _, s := range studies {
		if o := w.outcome(t, s, model); o.State != chain.TaskFinal || o.Status != study.OK || o.Nodes < 2 {
			t.Errorf("%+v", o)
		}
	}
	w.reported(t, studies[0], model)
	eventually(t, "the penalty", func() bool { return w.penalties(t) > 0 })
	if taken := w.penalties(t); taken != 1 {
		t.Errorf("%d penalties", taken)
	}
	if counted, _, overdue := w.events(t, from); counted < 8 || overdue != 1 {
		t.Errorf("%d results count, %d batches were not revealed, the player's among them", counted, overdue)
	}
}

// reported checks that what a node serves beside its record is the result as a
// DICOM report.
func (w *world) reported(t *testing.T, id, model study.Hash) {
	t.Helper()
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "audit.db"))
	must(t, err)
	defer db.Close()
	src, err := audit.Open(t.Context(), db, w.Client, w.Peer, t.TempDir(), slog.New(slog.DiscardHandler))
	must(t, err)
	list, err := audit.StudyObjects(t.Context(), src, id)
	must(t, err)
	if len(list) != 1 || list[0].Error != "" || list[0].ModelID != model || !bytes.Contains(list[0].Files[models.ReportName], []byte("mean-cr")) {
		t.Errorf("%+v", list)
	}
}

// A task that is challenged is run again by nodes that have not reported on it,
// and one of them ends the challenge.
func TestAChallengedTaskIsRunAgain(t *testing.T) {
	w := newWorld(t)
	model := w.Mean(t)
	w.committee(t, 3)
	key := chain.TaskKey{Study: w.Study(t, lie{}), Model: model}
	eventually(t, "the first committee", func() bool {
		task, err := w.Client.Latest().Task(t.Context(), key)
		must(t, err)
		return task.Count > 0 && w.Epoch(t) > task.Epoch
	})
	w.mining.Lock()
	e, err := evidence.Of(t.Context(), w.Index(t), key)
	w.mining.Unlock()
	must(t, err)
	_, err = w.Treasury().Challenge(t.Context(), e)
	must(t, err)
	if o := w.outcome(t, key.Study, model); o.State != chain.TaskFinal || o.Status != study.OK || o.Nodes != 1 {
		t.Errorf("%+v", o)
	}
	challenges, err := w.Index(t).Challenges(t.Context())
	must(t, err)
	if len(challenges) != 1 || challenges[0].Ended == nil || !challenges[0].Ended.Upheld || len(challenges[0].Ended.Second) != 2 {
		t.Errorf("%+v", challenges)
	}
}
