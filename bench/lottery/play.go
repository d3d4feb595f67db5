package lottery

import (
	"encoding/binary"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/study"
)

// Setting is a network and a model's terms in it.
type Setting struct {
	Nodes  int    // active on chain
	Down   int    // of which never answer, whatever they are drawn for
	Quorum int    // k: an epoch that ends with as many results closes the task
	Target int    // c: the committee that is wanted
	Most   int    // kmax: results beyond it are refused
	Widen  uint16 // T: epochs after which twice as many may take a task
	Epochs int    // D: epochs until the deadline
}

// Outcome of a task.
type Outcome struct {
	Counted int // results when the task closed, or at its deadline
	Refused int // results that came when the task was full: work for nothing
	Epoch   int // in which the quorum came, from 1; 0: none did by the deadline
}

// Tickets are those of nodes 1 to n for a task; equal numbers give equal ones.
func Tickets(task uint64, n int) []sortition.Ticket {
	var id, block study.Hash
	binary.BigEndian.PutUint64(id[24:], task)
	binary.BigEndian.PutUint64(block[:], task+1)
	seed := sortition.SeedOf(block, 1)
	tickets := make([]sortition.Ticket, n)
	for i := range tickets {
		tickets[i] = sortition.TicketOf(seed, id, uint32(i+1))
	}
	return tickets
}

// Play lets every node that is up reveal a task in the first epoch that draws
// it. The last Down tickets are of the nodes that are down.
func (s Setting) Play(tickets []sortition.Ticket) (o Outcome) {
	waiting := append([]sortition.Ticket(nil), tickets[:s.Nodes-s.Down]...)
	for epoch := 1; epoch <= s.Epochs; epoch++ {
		before := len(waiting)
		waiting = undrawn(s.draw(epoch), waiting)
		came := before - len(waiting)
		counted := min(came, s.Most-o.Counted)
		o.Counted, o.Refused = o.Counted+counted, o.Refused+came-counted
		if o.Counted >= s.Quorum {
			o.Epoch = epoch
			return o
		}
	}
	return o
}

func (s Setting) draw(epoch int) sortition.Draw {
	return sortition.Draw{Active: uint32(s.Nodes), Target: uint8(s.Target), E0: 1, Epoch: uint32(epoch + 1), Widen: s.Widen}
}

// undrawn keeps, in place, the tickets that are not drawn.
func undrawn(d sortition.Draw, tickets []sortition.Ticket) []sortition.Ticket {
	kept := tickets[:0]
	for _, t := range tickets {
		if !d.Draws(t) {
			kept = append(kept, t)
		}
	}
	return kept
}
