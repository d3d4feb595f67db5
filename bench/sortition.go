package bench

import (
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/bench/lottery"
)

// What the lottery is played with.
var (
	lotteryNodes = []int{5, 10, 50, 100, 500, 1000, 5000}
	lotteryDown  = []int{0, 20, 40, 60} // percent
	lotteryTerms = []lottery.Setting{{Quorum: 2, Target: 3, Most: 6}, {Quorum: 3, Target: 5, Most: 8}}
	lotteryWiden = []uint16{1, 2, 4, 8}
)

// Of the schedule that docs/decisions/sortition.md recommends.
const (
	usualWiden    = 2
	usualDeadline = 24 // epochs
)

// lotteries plays tasks with the tickets that nodes draw, beside the exact
// chances of independent tickets. It is the same on every machine.
func lotteries(ctx context.Context, opt Options, r *Report) error {
	b := lotteryBench{report: r, tasks: opt.sized(1000, 50)}
	for _, nodes := range lotteryNodes {
		if err := ctx.Err(); err != nil {
			return err
		}
		opt.Said("sortition: %d nodes", nodes)
		b.network(nodes)
	}
	b.widening()
	r.add("mean committee off its exact mean, relative, the worst of all settings", "1", []float64{slices.Max(b.offExact)}, atMost(0.04))
	r.note("a simulation, the same on every machine: %d tasks a setting with tickets by attest/sortition; a node that is down is down for all of them and still counts as active; all results agree", b.tasks)
	r.note("T = %d and D = %d epochs unless a figure says otherwise; exact: binomial from epoch to epoch, four standard errors of 1,000 tasks are about 0.04; the figures without a quorum are shares of tasks", usualWiden, usualDeadline)
	return nil
}

type lotteryBench struct {
	report   *Report
	tasks    int
	offExact []float64
}

// network plays one size of network with every share down and all terms.
func (b *lotteryBench) network(nodes int) {
	tickets := b.tickets(nodes)
	for _, s := range lotteryTerms {
		for _, percent := range lotteryDown {
			s.Nodes, s.Down, s.Widen, s.Epochs = nodes, nodes*percent/100, usualWiden, usualDeadline
			b.play(fmt.Sprintf("%d nodes, %d %% down, k=%d c=%d kmax=%d", nodes, percent, s.Quorum, s.Target, s.Most), s, tickets)
		}
	}
}

// widening compares choices of T where many nodes are down.
func (b *lotteryBench) widening() {
	const nodes, down = 100, 60
	tickets := b.tickets(nodes)
	s := lotteryTerms[0]
	for _, widen := range lotteryWiden {
		s.Nodes, s.Down, s.Widen, s.Epochs = nodes, down, widen, usualDeadline
		b.play(fmt.Sprintf("T=%d, %d nodes, %d %% down, k=%d c=%d kmax=%d", widen, nodes, down, s.Quorum, s.Target, s.Most), s, tickets)
	}
}

func (b *lotteryBench) tickets(nodes int) [][]sortition.Ticket {
	tickets := make([][]sortition.Ticket, b.tasks)
	for i := range tickets {
		tickets[i] = lottery.Tickets(uint64(i), nodes)
	}
	return tickets
}

func (b *lotteryBench) play(name string, s lottery.Setting, tickets [][]sortition.Ticket) {
	var committee, epochs, refused []float64
	for _, t := range tickets {
		o := s.Play(t)
		refused = append(refused, float64(o.Refused))
		if o.Epoch > 0 {
			committee, epochs = append(committee, float64(o.Counted)), append(epochs, float64(o.Epoch))
		}
	}
	missed := float64(len(tickets)-len(committee)) / float64(len(tickets))
	if len(committee) > 0 {
		b.report.addSpread(name+": committee", "results", committee)
		b.report.addSpread(name+": quorum after", "epochs", epochs)
		b.offExact = append(b.offExact, math.Abs(mean(committee)/s.Exact().MeanCounted()-1))
	}
	b.report.add(name+": no quorum by the deadline", "1", []float64{missed})
	b.report.add(name+": refused as full, a task", "results", []float64{mean(refused)})
}
