package index_test

import (
	"context"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// walk is what a random sequence of transactions leaves.
type walk struct {
	*chaintest.Network
	random  *rand.Rand
	by      *chain.Transactor // contributes, vends and owns the nodes
	nodes   []*chain.Account
	studies []study.Hash
	models  []study.Hash
}

// salt is that of every label here.
var salt = study.Hash{9}

const label = "SCT:1=1"

// walked does everything that the contracts have events for, in random order.
func walked(t *testing.T) *walk {
	t.Helper()
	w := &walk{Network: chaintest.Start(t), random: rand.New(rand.NewPCG(1, 2))}
	w.by = w.Transactor(w.Account(t))
	w.Tokens(t, w.by.Address(), 100_000)
	for range 3 {
		account := w.Account(t)
		_, _, err := w.by.RegisterNode(t.Context(), chain.NewNode{Signer: account.Address()})
		must(t, err)
		w.nodes = append(w.nodes, account)
	}
	for range 3 {
		w.publish(t)
	}
	for range 250 {
		w.step(t)
	}
	return w
}

func (w *walk) step(t *testing.T) {
	switch n := w.random.IntN(20); {
	case n < 6:
		w.register(t)
	case n < 16:
		w.submit(t)
	case n == 16 && len(w.studies) > 0:
		_, _ = w.by.WithdrawStudy(t.Context(), pick(w, w.studies)) // twice is refused, and no event
	case n == 17 && len(w.studies) > 0:
		_, _ = w.by.RevealLabel(t.Context(), pick(w, w.studies), label, salt) // often too early
	case n == 18:
		_, err := w.by.FundModel(t.Context(), w.models[1], chain.Tokens(2))
		must(t, err)
	case n == 19:
		_, _, _ = w.by.Claim(t.Context()) // there may be nothing
	}
}

func pick[T any](w *walk, list []T) T { return list[w.random.IntN(len(list))] }

func (w *walk) id() (id study.Hash) {
	for i := range id {
		id[i] = byte(w.random.Uint32())
	}
	return id
}

func (w *walk) register(t *testing.T) {
	id := w.id()
	s := chain.NewStudy{ID: id, CID: study.CID(w.id()), Modality: pick(w, []study.Modality{study.CR, study.CT}), InstanceCount: 3, ConsentScopes: 3}
	if w.random.IntN(2) == 0 {
		s.LabelCommitment = attest.LabelCommitment(id, label, salt)
	}
	_, err := w.by.RegisterStudy(t.Context(), s)
	must(t, err)
	w.studies = append(w.studies, id)
}

func (w *walk) publish(t *testing.T) {
	m := chain.NewModel{
		ID: w.id(), Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 2, Committee: 2, Fee: chain.Tokens(1), Tolerances: study.Tolerances{5},
	}
	_, err := w.by.PublishModel(t.Context(), m)
	must(t, err)
	_, err = w.by.FundModel(t.Context(), m.ID, chain.Tokens(100))
	must(t, err)
	w.models = append(w.models, m.ID)
}

// submit posts results of random nodes on random pairs; many are refused.
func (w *walk) submit(t *testing.T) {
	if len(w.studies) == 0 {
		return
	}
	var batch []chain.SignedResult
	for range 1 + w.random.IntN(4) {
		s, err := w.Client.Latest().StudyByID(t.Context(), pick(w, w.studies))
		must(t, err)
		node := w.random.IntN(len(w.nodes))
		r := study.Result{
			StudyID: s.ID, StudyCID: s.CID, ModelID: pick(w, w.models), Node: uint32(node + 1),
			Findings: study.Findings{int32(w.random.IntN(3)) * 4}, Artefacts: study.CID(w.id()), Runtime: w.id(),
		}
		signature, err := attest.Sign(w.Deployment.Domain(), r, w.nodes[node].Signer())
		must(t, err)
		batch = append(batch, chain.SignedResult{Result: r, Signature: signature})
	}
	_, err := w.by.SubmitResults(t.Context(), batch)
	must(t, err)
}

// indexed follows the chain into a fresh database.
func (w *walk) indexed(t *testing.T) (*sql.DB, *index.Index, chain.View) {
	t.Helper()
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "index.db"))
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	ix, err := index.New(db, w.Deployment)
	must(t, err)
	f, err := follow.New(t.Context(), db, []follow.Source{w.Client.Endpoints()[0]}, ix, follow.Config{From: w.Deployment.Block, Contracts: ix.Addresses()})
	must(t, err)
	must(t, f.Step(t.Context()))
	at, err := f.Cursor(t.Context())
	must(t, err)
	return db, ix, w.Client.At(at.Hash)
}

func TestRowsAreWhatTheContractsSay(t *testing.T) {
	w := walked(t)
	_, err := w.by.RecallModel(t.Context(), w.models[2], 7)
	must(t, err)
	_, err = w.by.WithdrawEscrow(t.Context(), w.models[2])
	must(t, err)
	_, err = w.by.SetSigner(t.Context(), 2, w.Account(t).Address())
	must(t, err)
	db, _, view := w.indexed(t)
	r := index.Reader{DB: db}
	w.compareStudies(t, r, view)
	w.compareModels(t, r, view)
	w.compareTasks(t, r, view)
	nodes, err := r.Nodes(t.Context())
	must(t, err)
	if len(nodes) != 3 || len(nodes[1].Signers) != 2 || nodes[0].Owner != w.by.Address() || nodes[0].Signers[0].Address != w.nodes[0].Address() {
		t.Errorf("%+v", nodes)
	}
}

func (w *walk) compareStudies(t *testing.T, r index.Reader, view chain.View) {
	t.Helper()
	have, err := r.Studies(t.Context())
	must(t, err)
	want, err := view.Studies(t.Context())
	must(t, err)
	reveals, err := r.Reveals(t.Context())
	must(t, err)
	revealed := map[study.Hash]bool{}
	for _, x := range reveals {
		revealed[x.Study] = true
		if x.Label != label || x.Salt != salt {
			t.Errorf("%+v", x)
		}
	}
	if len(have) != len(want) || len(have) < 10 || len(reveals) == 0 {
		t.Fatalf("%d rows, %d studies, %d labels", len(have), len(want), len(reveals))
	}
	for i, s := range want {
		got := chain.Study{
			ID: have[i].ID, CID: have[i].CID, Contributor: have[i].Contributor, Modality: have[i].Modality, InstanceCount: have[i].Instances,
			ConsentScopes: have[i].Scopes, ConsentExpires: uint64(have[i].Expires), Withdrawn: have[i].Withdrawn, Validated: s.Validated,
			LabelCommitment: have[i].Label, LabelRevealed: revealed[have[i].ID],
		}
		if got != s {
			t.Errorf("row %+v, contract %+v", got, s)
		}
	}
}

func (w *walk) compareModels(t *testing.T, r index.Reader, view chain.View) {
	t.Helper()
	have, err := r.Models(t.Context())
	must(t, err)
	funds, err := r.Funds(t.Context())
	must(t, err)
	finals, err := r.Finals(t.Context())
	must(t, err)
	for _, m := range have {
		want, err := view.ModelByID(t.Context(), m.ID)
		must(t, err)
		escrow := funds[m.ID]
		for _, f := range finals {
			if f.Model == m.ID {
				escrow.Sub(escrow, f.Fee)
			}
		}
		if m.Vendor != want.Vendor || m.Modalities != want.Modalities || m.Quorum != int(want.Quorum) || m.Committee != int(want.Committee) ||
			m.Fee.Cmp(want.Fee) != 0 || m.Tolerances != want.Tolerances || m.Recalled != want.RecallReason || escrow.Cmp(want.Escrow) != 0 {
			t.Errorf("row %+v with %s, contract %+v", m, escrow, want)
		}
	}
}

func (w *walk) compareTasks(t *testing.T, r index.Reader, view chain.View) {
	t.Helper()
	finals, err := r.Finals(t.Context())
	must(t, err)
	if len(finals) < 10 {
		t.Errorf("only %d tasks have ended", len(finals))
	}
	for _, f := range finals {
		task, err := view.Task(t.Context(), chain.TaskKey{Study: f.Study, Model: f.Model})
		must(t, err)
		if uint8(task.State) != f.State || task.Status != f.Status || task.Findings != f.Findings {
			t.Errorf("row %+v, contract %+v", f, task)
		}
	}
	for node := uint32(1); node <= 3; node++ {
		pairs, err := r.Open(t.Context(), node, 10_000)
		must(t, err)
		var have []string
		for _, p := range pairs {
			have = append(have, fmt.Sprint(p.Study.ID, p.Model))
		}
		owed, err := view.Owed(t.Context(), w.models, w.studies, node)
		must(t, err)
		for _, key := range owed { // candidates may be more than what is owed, never fewer
			if !slices.Contains(have, fmt.Sprint(key.Study, key.Model)) {
				t.Errorf("node %d owes %+v, which is no candidate", node, key)
			}
		}
		if len(have) < len(owed) || len(owed) == 0 {
			t.Errorf("%d candidates, %d owed", len(have), len(owed))
		}
	}
}

// dump is every row of every table.
func dump(t *testing.T, db *sql.DB) string {
	t.Helper()
	var out strings.Builder
	names, err := db.Query(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'follow%' ORDER BY name`)
	must(t, err)
	var tables []string
	for names.Next() {
		var name string
		must(t, names.Scan(&name))
		tables = append(tables, name)
	}
	must(t, names.Close())
	for _, table := range tables {
		rows, err := db.Query("SELECT * FROM " + table + " ORDER BY block, log, 3")
		must(t, err)
		columns, err := rows.Columns()
		must(t, err)
		for rows.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new(any)
			}
			must(t, rows.Scan(values...))
			fmt.Fprint(&out, table)
			for _, v := range values {
				fmt.Fprintf(&out, " %v", *v.(*any))
			}
			fmt.Fprintln(&out)
		}
		must(t, rows.Close())
	}
	return out.String()
}

// However far the rows are taken back, what is applied again gives the same.
func TestRewindAndApplyAgain(t *testing.T) {
	w := walked(t)
	db, ix, _ := w.indexed(t)
	source := w.Client.Endpoints()[0]
	head, err := source.Head(t.Context())
	must(t, err)
	want := dump(t, db)
	for _, to := range []uint64{head.Number - 1, head.Number / 2, w.Deployment.Block, 0} {
		tx, err := db.BeginTx(context.Background(), nil)
		must(t, err)
		must(t, ix.Rewind(tx, to))
		must(t, tx.Commit())
		if to < head.Number/2 && strings.Contains(dump(t, db), "result") {
			t.Errorf("results are left after a rewind to %d", to)
		}
		logs, err := source.LogsBetween(t.Context(), to+1, head.Number, ix.Addresses())
		must(t, err)
		tx, err = db.BeginTx(context.Background(), nil)
		must(t, err)
		must(t, ix.Apply(tx, head, logs))
		must(t, tx.Commit())
		if dump(t, db) != want {
			t.Errorf("other rows after a rewind to %d", to)
		}
	}
}
