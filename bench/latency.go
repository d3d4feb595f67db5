package bench

import (
	"context"
	"path/filepath"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/demo/fleet"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/models"
	burnedintext "github.com/fluoronet/fluoro/models/zoo/burned-in-text"
	"github.com/fluoronet/fluoro/study"
)

// latencyPeriod is the chain's, whose epochs are short: the protocol's own
// waits are not what is measured.
const latencyPeriod = 250 * time.Millisecond

// latency contributes studies one at a time from this process and clocks, on
// its own subscriptions, when the block arrives that lets a node begin and when
// the node's commitment does. When the result was ready stands in the node's log.
func latency(ctx context.Context, opt Options, r *Report) error {
	raw, err := openRaw(ctx, opt)
	if err != nil {
		return err
	}
	defer raw.session.Close()
	n, err := startNetwork(ctx, opt, latencyPeriod, 1, "--commit-blocks", "4", "--reveal-blocks", "2")
	if err != nil {
		return err
	}
	defer n.Stop()
	if _, err := n.InitHome(ctx, "institution", keyInstitution); err != nil {
		return err
	}
	l, err := openLatency(ctx, n)
	if err != nil {
		return err
	}
	defer l.close()
	node, err := n.StartNode(ctx, "node", keyNode, append([]string{"--log-level", "debug"}, fleet.Peers(append(l.peer.Addrs()[:1:1], n.vendor[0])...)...)...)
	if err != nil {
		return err
	}
	defer node.Stop()
	count := opt.sized(60, 4)
	opt.Said("latency: %d studies, one at a time", count)
	commits, err := l.contribute(ctx, raw.runtime, filepath.Join(opt.Dir, "xrays"), count)
	if err != nil {
		return err
	}
	if err := l.times(filepath.Join(n.Logs(), "node.log"), n.model, commits); err != nil {
		return err
	}
	one, _, err := raw.rate(ctx, 1, time.Second)
	if err != nil {
		return err
	}
	l.report(r, 1000/one)
	return nil
}

// commitSight is the commitment to a study's result, as it was seen here.
type commitSight struct {
	study study.Hash
	begin time.Time // when the node could: its lot was drawn, and the study served
	sent  time.Time
}

// contribute clocks each study. The first one also fetches and loads the
// model, which is not counted.
func (l *latencyBench) contribute(ctx context.Context, rt models.Runtime, dir string, count int) ([]commitSight, error) {
	paths, err := xrays(dir, count+1, 64, 99)
	if err != nil {
		return nil, err
	}
	key, err := deid.LoadOrCreateKey(filepath.Join(dir, "deid.key"))
	if err != nil {
		return nil, err
	}
	text, err := burnedintext.Open(ctx, rt)
	if err != nil {
		return nil, err
	}
	defer text.Close()
	on := institution.Chain{Registry: chain.NewTransactor(l.client, l.account), Lookup: l.client.Latest()}
	clock := l.client.Deployment().Clock
	var commits []commitSight
	for i, path := range paths {
		c, err := institution.Add(ctx, on, l.peer, path, institution.Options{
			Key: key, Detector: text, Scopes: []string{"inference"}, WorkDir: dir, Limits: imaging.DefaultLimits,
		})
		if err != nil {
			return nil, err
		}
		begin, lot := time.Now(), clock.FirstBlock(clock.EpochAt(c.Block)+1)
		sent, err := l.await(ctx, lot)
		if err != nil {
			return nil, err
		}
		if drawn := l.arrived[lot]; drawn.After(begin) {
			begin = drawn
		}
		if i > 0 {
			commits = append(commits, commitSight{study: c.StudyID, begin: begin, sent: sent})
		}
	}
	return commits, nil
}

// times makes milliseconds of what was seen and of the node's log.
func (l *latencyBench) times(log string, model study.Hash, commits []commitSight) error {
	ready, err := readyTimes(log)
	if err != nil {
		return err
	}
	for _, c := range commits {
		at, err := ready.of(chain.TaskKey{Study: c.study, Model: model})
		if err != nil {
			return err
		}
		l.toReady = append(l.toReady, milliseconds(at.Sub(c.begin)))
		l.toCommit = append(l.toCommit, milliseconds(c.sent.Sub(l.headAfter(at))))
		l.toBroadcast = append(l.toBroadcast, milliseconds(c.sent.Sub(c.begin)))
	}
	return nil
}

// headAfter is when the first block arrived after a time: the first at which a
// result that was ready then can be committed to.
func (l *latencyBench) headAfter(at time.Time) time.Time {
	var first time.Time
	for _, arrived := range l.arrived {
		if arrived.After(at) && (first.IsZero() || arrived.Before(first)) {
			first = arrived
		}
	}
	return first
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func (l *latencyBench) report(r *Report, inference float64) {
	without := make([]float64, len(l.toReady))
	for i, ms := range l.toReady {
		without[i] = ms - inference
	}
	r.add("from the drawn lot to the result ready for its batch, inference left out", "ms", without, atMost(50))
	r.add("from the drawn lot to the result ready for its batch", "ms", l.toReady)
	r.add("from the next block, in the open commit phase, to the broadcast commitment", "ms", l.toCommit, atMost(50))
	r.add("from the drawn lot to the broadcast commitment", "ms", l.toBroadcast)
	r.add("raw inference of its image", "ms", []float64{inference})
	r.add("to the result ready / raw inference", "1", each(l.toReady, l.toReady, func(ms, _ float64) float64 { return ms / inference }))
	r.note("one study at a time; a node can begin when the first block of the epoch after the registration has arrived, whose parent's hash draws the lot, and the study is served: the later of both, at the bench's own subscription, is where the clock starts")
	r.note("ready: fetched, checked, decoded, inferred, its record stored and published, and the result on disk, as the node's log says, to the millisecond; a batch is sealed at the first block after that")
	r.note("broadcast: the signed commitment arrives at the bench's subscription to pending transactions, its batch being sealed and on disk; the reveal follows in its phase, as the schedule has it")
	r.note("blocks each %s, epochs of 4 + 2; chain, vendor, institution and node share the cores", latencyPeriod)
}
