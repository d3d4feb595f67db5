package publisher_test

import (
	"errors"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/publisher"
	"github.com/fluoronet/fluoro/study"
)

// vendor is an account with its own peer and 1000 tokens.
type vendor struct {
	publisher.Chain
	*chain.Transactor
	peer *ipfsstore.Peer
}

func newVendor(t *testing.T, n *chaintest.Network) vendor {
	t.Helper()
	peer, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: t.TempDir()})
	must(t, err)
	t.Cleanup(func() { must(t, peer.Close()) })
	by := n.Transactor(n.Account(t))
	n.Tokens(t, by.Address(), 1000)
	return vendor{publisher.Chain{Registry: by, Lookup: n.Client.Latest()}, by, peer}
}

func (v vendor) publish(t *testing.T, p *models.Package, terms publisher.Terms) (*publisher.Publication, error) {
	t.Helper()
	return publisher.Publish(t.Context(), v.Chain, v.peer, p, terms)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func load(t *testing.T) *models.Package {
	t.Helper()
	p, err := models.Load(modelstest.Package(t, "mean", nil))
	must(t, err)
	return p
}

func terms() publisher.Terms {
	return publisher.Terms{Quorum: 2, Committee: 3, Fee: chain.Tokens(1), Fund: chain.Tokens(10)}
}

func TestAPublishedModelIsFundedAndServed(t *testing.T) {
	n := chaintest.Start(t)
	v, other := newVendor(t, n), newVendor(t, n)
	p := load(t)
	first, err := v.publish(t, p, terms())
	must(t, err)
	m, err := n.Client.Latest().ModelByID(t.Context(), first.ModelID)
	must(t, err)
	if m.Vendor != v.Address() || m.Escrow.Cmp(chain.Tokens(10)) != 0 || m.Quorum != 2 || m.Target != 3 || m.Committee != 3 {
		t.Errorf("on chain: %+v", m)
	}
	must(t, other.peer.Connect(t.Context(), v.peer.Addrs()[0]))
	dir := filepath.Join(t.TempDir(), "package")
	_, err = other.peer.Fetch(t.Context(), first.CID, dir, ipfsstore.DefaultLimits)
	must(t, err)
	if _, err := models.Load(dir); err != nil {
		t.Error(err)
	}

	// The same vendor may call again, to fund and serve it.
	again, err := v.publish(t, p, terms())
	must(t, err)
	m, err = n.Client.Latest().ModelByID(t.Context(), first.ModelID)
	must(t, err)
	if again.ModelID != first.ModelID || m.Escrow.Cmp(chain.Tokens(20)) != 0 {
		t.Errorf("escrow %s after funding twice", m.Escrow)
	}

	dearer, smaller := terms(), terms()
	dearer.Fee, smaller.Target = chain.Tokens(2), 2
	for _, other := range []publisher.Terms{dearer, smaller} {
		if _, err := v.publish(t, p, other); !errors.Is(err, chain.ErrDuplicateModel) {
			t.Errorf("other terms than those that stand: %v", err)
		}
	}
}

// Whoever sees a publication coming can send it first under its own name. The
// vendor then must not pay into an escrow that the other can withdraw.
func TestAFrontRunnerGetsNoEscrow(t *testing.T) {
	n := chaintest.Start(t)
	thief, v := newVendor(t, n), newVendor(t, n)
	p := load(t)
	first, err := thief.publish(t, p, publisher.Terms{Quorum: 2, Committee: 3, Fee: chain.Tokens(1)})
	must(t, err)

	if _, err := v.publish(t, p, terms()); !errors.Is(err, chain.ErrDuplicateModel) {
		t.Fatalf("got %v, want ErrDuplicateModel", err)
	}
	m, err := n.Client.Latest().ModelByID(t.Context(), first.ModelID)
	must(t, err)
	if m.Escrow.Sign() != 0 {
		t.Errorf("the thief's escrow got %s", m.Escrow)
	}
	released, err := v.peer.Released(t.Context())
	must(t, err)
	if len(released) != 0 {
		t.Errorf("serves %v though nothing is its own", released)
	}
}

// A package that cannot be paid for is published but not served: the next try
// goes on from there.
func TestShortOfTokensThenFunded(t *testing.T) {
	n := chaintest.Start(t)
	v := newVendor(t, n)
	p := load(t)
	dear := terms()
	dear.Fund = chain.Tokens(5000)
	if _, err := v.publish(t, p, dear); err == nil {
		t.Fatal("funded with tokens that nobody has")
	}
	published, err := v.publish(t, p, terms())
	must(t, err)
	m, err := n.Client.Latest().ModelByID(t.Context(), published.ModelID)
	must(t, err)
	if m.Escrow.Cmp(chain.Tokens(10)) != 0 || m.Vendor == (chain.Address{}) || published.ModelID == (study.Hash{}) {
		t.Errorf("%+v", m)
	}
}

// What a publication is said to cost is what it then costs.
func TestAQuoteIsWhatIsPaid(t *testing.T) {
	n := chaintest.Start(t)
	v := newVendor(t, n)
	p := load(t)
	q, err := publisher.MakeQuote(t.Context(), v.Chain, v.peer, p, terms())
	must(t, err)
	if q.Studies.Int64() != 10 || q.Escrow.Cmp(chain.Tokens(10)) != 0 || q.Target != 3 || q.Published || q.Share(2).Cmp(new(big.Int).Div(chain.Tokens(1), big.NewInt(2))) != 0 {
		t.Errorf("%+v", q)
	}
	if released, err := v.peer.Released(t.Context()); err != nil || len(released) != 0 {
		t.Errorf("a quote serves %v, %v", released, err)
	}
	_, err = v.publish(t, p, terms())
	must(t, err)
	left, err := n.Client.Latest().Ether(t.Context(), v.Address())
	must(t, err)
	paid := new(big.Int).Sub(q.HasEther, left)
	if most := new(big.Int).Div(new(big.Int).Mul(q.Ether, big.NewInt(12)), big.NewInt(10)); paid.Cmp(most) > 0 || paid.Cmp(new(big.Int).Div(q.Ether, big.NewInt(2))) < 0 {
		t.Errorf("paid %s wei, quoted %s", paid, q.Ether)
	}
	again, err := publisher.MakeQuote(t.Context(), v.Chain, v.peer, p, terms())
	must(t, err)
	if !again.Published || again.Studies.Int64() != 20 || again.Gas >= q.Gas {
		t.Errorf("again: %+v", again)
	}
	poor := terms()
	poor.Fund = chain.Tokens(5000)
	if _, err := publisher.MakeQuote(t.Context(), v.Chain, v.peer, p, poor); !errors.Is(err, chain.ErrTooFewTokens) {
		t.Errorf("more than the account has: %v", err)
	}
	free := terms()
	free.Fee, free.Fund = new(big.Int), new(big.Int)
	if q, err := publisher.MakeQuote(t.Context(), newVendor(t, n).Chain, v.peer, load(t), free); err == nil && q.Studies != nil {
		t.Errorf("without a fee: %+v", q)
	}
}
