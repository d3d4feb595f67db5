package audit

import (
	"database/sql"
	"log/slog"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/study"
)

// staked is a network with one node that stays, one that was topped up, and
// one that has exited, and the index of it.
func staked(t *testing.T) (*chaintest.Network, *sql.DB, Sources) {
	t.Helper()
	n := chaintest.Start(t)
	for range 3 {
		n.Node(t, n.Account(t))
	}
	_, err := n.Treasury().AddStake(t.Context(), 2, chain.Tokens(7))
	must(t, err)
	leaving := n.Transactor(n.Keys[2].Account())
	_, err = leaving.RequestExit(t.Context(), 3)
	must(t, err)
	must(t, n.Advance(chain.DefaultNodeRules(chain.PolicyOpen).ExitDelay))
	_, _, err = leaving.WithdrawStake(t.Context(), 3)
	must(t, err)
	db, src := opened(t, n)
	return n, db, src
}

func opened(t *testing.T, n *chaintest.Network) (*sql.DB, Sources) {
	t.Helper()
	db, err := chain.OpenDB(":memory:")
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	src, err := Open(t.Context(), db, n.Client, nil, t.TempDir(), slog.New(slog.DiscardHandler))
	must(t, err)
	return db, src
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func checkedStakes(t *testing.T, src Sources) *Report {
	t.Helper()
	r := &Report{}
	must(t, (&verifier{src: src, report: r}).stakes(t.Context()))
	if len(r.Items) != 4 {
		t.Fatalf("%d checks, want one a node and one of the whole: %+v", len(r.Items), r.Items)
	}
	return r
}

func TestStakesAgreeWithTheirEvents(t *testing.T) {
	n, _, src := staked(t)
	if r := checkedStakes(t, src); r.Mismatches != 0 {
		t.Errorf("%+v", r.Items)
	}
	// A gift makes the registry richer, which harms nobody.
	n.Tokens(t, n.Deployment.Contracts.Nodes, 5)
	_, src = opened(t, n)
	if r := checkedStakes(t, src); r.Mismatches != 0 {
		t.Errorf("after a gift: %+v", r.Items)
	}
}

func TestSlashedStakesAgreeWithTheirEvents(t *testing.T) {
	n := chaintest.StartSlashable(t)
	honest := n.Account(t)
	for range 3 {
		n.Node(t, n.Account(t))
	}
	n.Slash(t, 1, chain.Tokens(100), honest.Address(), n.Keys[1].Address)
	_, _, err := n.Transactor(honest).ClaimFromStakes(t.Context())
	must(t, err)
	n.Slash(t, 2, chain.Tokens(9999), honest.Address())
	_, src := opened(t, n.Network)
	if r := checkedStakes(t, src); r.Mismatches != 0 {
		t.Errorf("%+v", r.Items)
	}
	nodes, err := src.Index.Nodes(t.Context())
	must(t, err)
	if nodes[0].State != chain.NodeInactive || nodes[2].State != chain.NodeActive {
		t.Errorf("%+v", nodes)
	}
	credits, err := src.Index.StakeCredits(t.Context(), chain.Address{})
	must(t, err)
	if got, want := credits[honest.Address()], chain.Tokens(500); got.Cmp(want) != 0 {
		t.Errorf("the honest account is owed %s, want %s", got, want)
	}
}

func TestStakesThatDifferAreFound(t *testing.T) {
	for name, c := range map[string]struct {
		change string
		found  int // checks that fail: the node's, and the whole
	}{
		"more was added":     {`UPDATE node_stake SET amount = '8' WHERE id = 2 AND amount LIKE '7%'`, 2},
		"never paid back":    {`DELETE FROM node_stake WHERE id = 3 AND kind = 'withdrawn'`, 2},
		"never left":         {`DELETE FROM node_exited`, 1},
		"never inactive":     {`INSERT INTO node_activity VALUES (1, 1, x'00', 1, 0)`, 1},
		"slashed":            {`INSERT INTO node_slashed VALUES (1, 1, x'00', 1, '10', '0', '[]', '10')`, 2},
		"slashed and shared": {`INSERT INTO node_slashed VALUES (1, 1, x'00', 1, '10', '10', '["0x00000000000000000000000000000000000000c1"]', '0')`, 1},
		"claimed":            {`INSERT INTO stake_claimed VALUES (1, 1, x'00', x'00000000000000000000000000000000000000c1', '3')`, 1},
	} {
		t.Run(name, func(t *testing.T) {
			_, db, src := staked(t)
			_, err := db.Exec(c.change)
			must(t, err)
			if r := checkedStakes(t, src); r.Mismatches != c.found {
				t.Errorf("%d mismatches, want %d: %+v", r.Mismatches, c.found, r.Items)
			}
		})
	}
}

// A result of a replaced key is sound in the key's grace and not after it, as
// the ledger sees it.
func TestSignaturesOfReplacedKeys(t *testing.T) {
	n := chaintest.Start(t)
	contributor, first, second := n.Account(t), n.Account(t), n.Account(t)
	model := chain.NewModel{ID: study.Hash{1}, Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 1, Committee: 1, Fee: chain.Tokens(1)}
	_, err := n.Treasury().PublishModel(t.Context(), model)
	must(t, err)
	_, err = n.Treasury().FundModel(t.Context(), model.ID, chain.Tokens(10))
	must(t, err)
	n.Node(t, first)
	report := func(id byte, key *chain.Account) {
		t.Helper()
		s := chain.NewStudy{ID: study.Hash{id}, CID: study.CID{id}, Modality: study.CR, InstanceCount: 1, ConsentScopes: 1}
		_, err := n.Transactor(contributor).RegisterStudy(t.Context(), s)
		must(t, err)
		result := study.Result{StudyID: s.ID, StudyCID: s.CID, ModelID: model.ID, Node: 1}
		signature, err := attest.Sign(n.Deployment.Domain(), result, key.Signer())
		must(t, err)
		_, err = n.Transactor(contributor).SubmitResults(t.Context(), []chain.SignedResult{{Result: result, Signature: signature}})
		must(t, err)
	}
	report(1, first)
	_, err = n.Transactor(first).SetSigner(t.Context(), 1, second.Address())
	must(t, err)
	report(2, first) // in its grace
	report(3, second)

	db, src := opened(t, n)
	check := func() *Report {
		t.Helper()
		f, err := src.facts(t.Context())
		must(t, err)
		r := &Report{}
		must(t, (&verifier{src: src, facts: f, report: r}).signatures(t.Context()))
		return r
	}
	if r := check(); len(r.Items) != 3 || r.Mismatches != 0 {
		t.Errorf("%+v", r.Items)
	}
	ended := time.Now().Add(-time.Hour).Unix()
	_, err = db.Exec(`UPDATE node_signer_end SET until = ?`, ended)
	must(t, err)
	if r := check(); r.Mismatches != 1 || r.Items[1].Outcome != Mismatch {
		t.Errorf("a result after the grace: %+v", r.Items)
	}
}
