package sortition

import (
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/study"
	"pgregory.net/rapid"
)

func drawDraw(t *rapid.T) Draw {
	e0 := rapid.Uint32Range(0, 1<<22).Draw(t, "e0")
	return Draw{
		Active: rapid.OneOf(rapid.Uint32Range(0, 40), rapid.Uint32()).Draw(t, "active"),
		Target: rapid.Uint8().Draw(t, "target"), E0: e0, Epoch: e0 + rapid.Uint32Range(1, 80).Draw(t, "age"),
		Widen: rapid.Uint16().Draw(t, "widen"),
	}
}

// rule is the protocol's, in big integers.
func rule(d Draw, t Ticket) (drawn, everybody bool) {
	left := new(big.Int).SetBytes(word(t))
	from := new(big.Int).Mul(big.NewInt(int64(max(d.Active, 1))), big.NewInt(int64(d.Widen)))
	wanted := new(big.Int).Mul(big.NewInt(int64(d.Target)), big.NewInt(int64(d.Widen)+int64(d.Epoch)-int64(d.E0)-1))
	everybody = wanted.Cmp(from) >= 0
	return everybody || left.Mul(left, from).Cmp(new(big.Int).Lsh(wanted, 128)) < 0, everybody
}

func word(t Ticket) []byte { w := t.Word(); return w[:] }

func checkRule(t interface{ Fatalf(string, ...any) }, d Draw, ticket Ticket) {
	drawn, everybody := rule(d, ticket)
	if d.Draws(ticket) != drawn || d.Everybody() != everybody {
		t.Fatalf("%+v of %+v: drawn %v, everybody %v, want %v, %v", ticket, d, d.Draws(ticket), d.Everybody(), drawn, everybody)
	}
}

// edge is the least ticket that is not drawn, unless everybody is.
func edge(d Draw) (Ticket, bool) {
	if d.Everybody() {
		return Ticket{}, false
	}
	num := new(big.Int).Lsh(new(big.Int).SetUint64(d.wanted()), 128)
	from := new(big.Int).SetUint64(d.from())
	num.Add(num, new(big.Int).Sub(from, big.NewInt(1))).Div(num, from)
	low := new(big.Int).And(num, new(big.Int).SetUint64(math.MaxUint64))
	return Ticket{new(big.Int).Rsh(num, 64).Uint64(), low.Uint64()}, true
}

func (t Ticket) before() Ticket {
	if t.Lo == 0 {
		t.Hi--
	}
	t.Lo--
	return t
}

func TestDrawIsTheRule(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDraw(t)
		checkRule(t, d, Ticket{rapid.Uint64().Draw(t, "hi"), rapid.Uint64().Draw(t, "lo")})
		least, some := edge(d)
		if !some {
			return
		}
		checkRule(t, d, least)
		if d.Draws(least) {
			t.Fatalf("%+v is drawn of %+v", least, d)
		}
		if least != (Ticket{}) && !d.Draws(least.before()) {
			t.Fatalf("%+v is not drawn of %+v", least.before(), d)
		}
	})
}

func FuzzDraw(f *testing.F) {
	f.Add(uint64(1<<63), uint64(0), uint32(6), uint8(3), uint32(9), uint32(1), uint16(4))
	f.Add(uint64(math.MaxUint64), uint64(math.MaxUint64), uint32(math.MaxUint32), uint8(255), uint32(0), uint32(math.MaxUint32), uint16(math.MaxUint16))
	f.Fuzz(func(t *testing.T, hi, lo uint64, active uint32, target uint8, e0, epoch uint32, widen uint16) {
		d, ticket := Draw{Active: active, Target: target, E0: e0, Epoch: epoch, Widen: widen}, Ticket{hi, lo}
		if epoch > e0 {
			checkRule(t, d, ticket)
		} else if d.Everybody() || d.Eligible(ticket, 0) {
			t.Fatalf("%+v is drawn before its time", d)
		}
	})
}

// Once drawn, a ticket stays drawn in later epochs.
func TestDrawWidens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, ticket := drawDraw(t), Ticket{rapid.Uint64().Draw(t, "hi"), rapid.Uint64().Draw(t, "lo")}
		later := d
		later.Epoch++
		if d.Draws(ticket) && !later.Draws(ticket) {
			t.Fatalf("%+v is drawn of %+v and not one epoch later", ticket, d)
		}
	})
}

func TestANodeIsNoYoungerThanItsTask(t *testing.T) {
	some := Draw{Active: 100, Target: 3, E0: 7, Epoch: 8, Widen: 4}
	all := Draw{Active: 3, Target: 3, E0: 7, Epoch: 8, Widen: 4}
	low, high := Ticket{}, Ticket{math.MaxUint64, math.MaxUint64}
	for name, c := range map[string]struct {
		d      Draw
		ticket Ticket
		since  uint32
		want   bool
	}{
		"drawn":                 {some, low, 7, true},
		"not drawn":             {some, high, 1, false},
		"drawn but too young":   {some, low, 8, false},
		"young, but everybody":  {all, high, 8, true},
		"everybody in time":     {Draw{Active: 3, Target: 3, E0: 7, Epoch: 7, Widen: 4}, low, 1, false},
		"no nodes count as one": {Draw{Target: 1, E0: 7, Epoch: 8, Widen: 4}, high, 1, true},
	} {
		if got := c.d.Eligible(c.ticket, c.since); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// About target of the nodes are drawn at first.
func TestDrawTakesAboutTheTarget(t *testing.T) {
	d := Draw{Active: 1000, Target: 8, E0: 1, Epoch: 2, Widen: 4}
	drawn := 0
	const tasks = 20
	for task := range tasks {
		for node := range d.Active {
			if d.Draws(TicketOf(Seed{1}, study.Hash{31: byte(task)}, node+1)) {
				drawn++
			}
		}
	}
	// 160 expected, with a standard deviation of 12.6.
	if drawn < 160-50 || drawn > 160+50 {
		t.Errorf("%d of %d tickets are drawn, want about %d", drawn, tasks*d.Active, tasks*8)
	}
}

func TestRerunTarget(t *testing.T) {
	for target, want := range map[uint8]uint8{1: 2, 4: 8, 5: 8, 255: 8} {
		if got := RerunTarget(target); got != want {
			t.Errorf("of %d: %d, want %d", target, got, want)
		}
	}
}

// Tickets and seeds are of the ABI's words, hashed with go-ethereum's Keccak.
func TestTicketsAreHashesOfWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bytes := func(label string, n int) []byte { return rapid.SliceOfN(rapid.Byte(), n, n).Draw(t, label) }
		node := rapid.Uint32().Draw(t, "node")
		number := make([]byte, 32)
		big.NewInt(int64(node)).FillBytes(number)
		seed, task := bytes("seed", 24), bytes("task", 32)
		want := crypto.Keccak256(make([]byte, 8), seed, task, number)[:16]
		if got := word(TicketOf(Seed(seed), study.Hash(task), node)); string(got[16:]) != string(want) || [16]byte(got) != [16]byte{} {
			t.Fatalf("ticket %x, want %x", got, want)
		}
		if got := SeedOf(study.Hash(task), node); string(got[:]) != string(crypto.Keccak256(task, number)[:24]) {
			t.Fatalf("seed %x", got)
		}
	})
}
