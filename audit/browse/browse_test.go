package browse_test

import (
	"database/sql"
	"errors"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/follow"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// walk is a network on which everything happens, to be browsed.
type walk struct{ *chaintest.Walk }

// browsed follows the chain into a fresh database.
func (w walk) browsed(t *testing.T) (*sql.DB, *browse.Tables, *browse.Reader, chain.View) {
	t.Helper()
	db, err := chain.OpenDB(filepath.Join(t.TempDir(), "browse.db"))
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	terms, err := w.Client.Latest().RewardTerms(t.Context())
	must(t, err)
	tables, err := browse.NewTables(db, w.Deployment, terms)
	must(t, err)
	f, err := follow.New(t.Context(), db, []follow.Source{w.Client.Endpoints()[0]}, tables, follow.Config{From: w.Deployment.Block, Contracts: tables.Addresses()})
	must(t, err)
	must(t, f.Step(t.Context()))
	at, err := f.Cursor(t.Context())
	must(t, err)
	return db, tables, browse.NewReader(db, w.Deployment, nil), w.Client.At(at.Hash)
}

// What is derived from events is what the contracts hold.
func TestFiguresAreTheContracts(t *testing.T) {
	w := walk{chaintest.NewWalk(t)}
	for part := range 6 {
		for range 3 {
			w.Pass(t)
		}
		if part == 5 {
			w.Last(t)
		}
		_, _, r, view := w.browsed(t)
		w.compareMoney(t, r, view)
		w.compareNodes(t, r, view)
		w.compareStudies(t, r, view)
		w.compareTasks(t, r, view)
		w.compareSearch(t, r)
		if t.Failed() {
			t.Fatalf("after part %d", part)
		}
	}
}

func (w walk) compareMoney(t *testing.T, r *browse.Reader, view chain.View) {
	t.Helper()
	ctx := t.Context()
	o, err := r.Overview(ctx)
	must(t, err)
	totals, err := view.Totals(ctx)
	must(t, err)
	stakes, err := view.Stakes(ctx)
	must(t, err)
	same := func(what string, got browse.Amount, want *big.Int) {
		t.Helper()
		if got.Int().Cmp(want) != 0 {
			t.Errorf("%s is %s, the contracts have %s", what, got, want)
		}
	}
	same("escrow", o.Money.Escrowed, totals.Escrowed)
	same("funded", o.Money.Funded, totals.Funded)
	same("claimed", o.Money.Claimed, totals.Paid)
	same("emitted", o.Money.Emission.Plus(o.Money.Bonus), totals.Emitted)
	same("staked", o.Money.Staked, stakes.Staked)
	if o.Nodes.Active != int(stakes.Active) {
		t.Errorf("%d nodes are active, the contracts have %d", o.Nodes.Active, stakes.Active)
	}
	accounts := []chain.Address{w.By.Address()}
	for _, p := range w.Players {
		accounts = append(accounts, p.Account.Address())
	}
	for _, a := range accounts {
		x, err := r.Account(ctx, a)
		must(t, err)
		credit, err := view.Credit(ctx, a)
		must(t, err)
		same("credit of "+a.String(), x.Claimable, credit)
		slashes, err := view.StakeCredit(ctx, a)
		must(t, err)
		same("credit from stakes of "+a.String(), x.Earned.Slashes.Minus(x.StakeClaim), slashes)
	}
	models, err := r.Models(ctx, browse.ModelsQuery{})
	must(t, err)
	for _, m := range models.Items {
		want, err := view.ModelByID(ctx, m.ID)
		must(t, err)
		same("escrow of "+m.ID.String(), m.Escrow, want.Escrow)
		if m.Recalled != want.RecallReason || len(models.Items) != 3 {
			t.Errorf("%+v, the contracts have %+v", m, want)
		}
	}
}

func (w walk) compareNodes(t *testing.T, r *browse.Reader, view chain.View) {
	t.Helper()
	nodes, err := r.Nodes(t.Context(), browse.NodesQuery{})
	must(t, err)
	want, err := view.Nodes(t.Context())
	must(t, err)
	if len(nodes.Items) != len(want) {
		t.Fatalf("%d nodes, the contracts have %d", len(nodes.Items), len(want))
	}
	for i, n := range want {
		got, err := r.Node(t.Context(), n.ID)
		must(t, err)
		if row := nodes.Items[i]; row != got.NodeRow && row.Stake.Int().Cmp(got.Stake.Int()) != 0 {
			t.Errorf("in the list %+v, alone %+v", row, got.NodeRow)
		}
		if got.Node != n.ID || got.Owner != n.Owner || got.State != n.State || got.Stake.Int().Cmp(n.Stake) != 0 || got.Signers[len(got.Signers)-1].Address != n.Signer ||
			got.Metadata != n.Metadata || got.Exitable != n.ExitableAt {
			t.Errorf("%+v, the contracts have %+v", got, n)
		}
		c := got.Counts
		if c.Hidden < 0 || c.Undecided < 0 || c.Pending < 0 || c.Revealed+c.Hidden+c.Pending != c.Batches || c.Counted > c.Results || c.Results > c.Promised {
			t.Errorf("node %d: %+v", n.ID, c)
		}
		onModels := 0
		for _, m := range got.Models {
			onModels += m.Results
		}
		if onModels != c.Counted {
			t.Errorf("node %d has %d results by model, %d in all", n.ID, onModels, c.Counted)
		}
	}
}

func (w walk) compareStudies(t *testing.T, r *browse.Reader, view chain.View) {
	t.Helper()
	want, err := view.Studies(t.Context())
	must(t, err)
	var got []browse.StudyRow
	for q := (browse.StudiesQuery{PageQuery: browse.PageQuery{Limit: 3}}); ; {
		p, err := r.Studies(t.Context(), q)
		must(t, err)
		got = append(got, p.Items...)
		if q.Cursor = p.Next; p.Next == "" {
			break
		}
	}
	if len(got) != len(want) {
		t.Fatalf("%d studies by pages, the contracts have %d", len(got), len(want))
	}
	for i, s := range want {
		row := got[len(got)-1-i]
		status := browse.StudyPending
		switch {
		case s.Withdrawn:
			status = browse.StudyWithdraw
		case s.Accepted:
			status = browse.StudyOK
		case s.Rejected:
			status = browse.StudyRefused
		}
		if row.ID != s.ID || row.Status != status || row.Modality != s.Modality || row.Contributor != s.Contributor || (row.Label == browse.LabelKnown) != s.LabelRevealed {
			t.Errorf("%+v, the contracts have %+v", row, s)
		}
	}
}

func (w walk) compareTasks(t *testing.T, r *browse.Reader, view chain.View) {
	t.Helper()
	final := 0
	for _, id := range w.Studies {
		s, err := r.Study(t.Context(), id)
		must(t, err)
		for _, task := range s.Tasks {
			want, err := view.Task(t.Context(), chain.TaskKey{Study: id, Model: task.Model.ID})
			must(t, err)
			if task.State != want.State || len(task.Results) == 0 {
				t.Errorf("%+v, the contracts have %+v", task, want)
			}
			for _, x := range task.Results {
				d, err := r.Result(t.Context(), x.TaskID, x.Node)
				must(t, err)
				if x.Counted && d.Result.Seal != x.Seal {
					t.Errorf("%+v, in its task %+v", d.Result, x)
				}
			}
			if task.Final != nil {
				final++
				sum := task.Final.Royalty
				for range task.Final.Nodes {
					sum = sum.Plus(task.Final.Share)
				}
				if task.State == chain.TaskFinal && sum.Int().Cmp(task.Final.Paid.Int()) != 0 {
					t.Errorf("task %s paid %s, shared %s", task.ID, task.Final.Paid, sum)
				}
			}
		}
	}
	o, err := r.Overview(t.Context())
	must(t, err)
	if final != o.Tasks.Final+o.Tasks.Inconclusive {
		t.Errorf("%d tasks have ended, counted %+v", final, o.Tasks)
	}
}

func TestWhatIsNotThere(t *testing.T) {
	w := walk{chaintest.NewWalk(t)}
	_, _, r, _ := w.browsed(t)
	_, err := r.Study(t.Context(), [32]byte{1})
	if !errors.Is(err, browse.ErrNotFound) {
		t.Errorf("study: %v", err)
	}
	if _, err = r.Studies(t.Context(), browse.StudiesQuery{PageQuery: browse.PageQuery{Cursor: "?"}}); !errors.Is(err, browse.ErrCursor) {
		t.Errorf("cursor: %v", err)
	}
}
