package node

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/fluoronet/fluoro/study"
)

// metrics are what the node shows at /metrics. Nothing in them names a study
// or a person.
type metrics struct {
	registry *prometheus.Registry
	stages   *prometheus.HistogramVec
	results  *prometheus.CounterVec
	troubles *prometheus.CounterVec
	owed     prometheus.Gauge
	head     prometheus.Gauge
	atRisk   prometheus.Gauge
	missed   prometheus.Counter
	risky    atomic.Int64
}

func newMetrics() *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		stages: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "fluoro_stage_seconds", Help: "Time that a study spends in a stage of the pipeline.",
			Buckets: prometheus.ExponentialBuckets(0.001, 4, 10),
		}, []string{"stage"}),
		results:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "fluoro_results_total", Help: "Results of the node's work, by status."}, []string{"status"}),
		troubles: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "fluoro_troubles_total", Help: "The node's own failures that are tried again, by stage."}, []string{"stage"}),
		owed:     prometheus.NewGauge(prometheus.GaugeOpts{Name: "fluoro_tasks_owed", Help: "Tasks that the node owes at the newest head; those whose results are under way count until they are revealed."}),
		atRisk:   prometheus.NewGauge(prometheus.GaugeOpts{Name: "fluoro_batches_at_risk", Help: "Batches that are committed to and not revealed although their epoch is nearly over: they cost stake."}),
		missed:   prometheus.NewCounter(prometheus.CounterOpts{Name: "fluoro_batches_missed_total", Help: "Batches that were not revealed in their epoch, which costs stake."}),
		head:     prometheus.NewGauge(prometheus.GaugeOpts{Name: "fluoro_block", Help: "Block that the node has followed the chain to."}),
	}
	m.registry.MustRegister(m.stages, m.results, m.troubles, m.owed, m.head, m.atRisk, m.missed)
	return m
}

// show adds what the node's status tells, asked when the metrics are.
func (m *metrics) show(status func(context.Context) (Status, error)) {
	m.registry.MustRegister(statusMetrics{status})
}

// AtRisk implements rounds.Observer.
func (m *metrics) AtRisk(batches int) {
	m.risky.Store(int64(batches))
	m.atRisk.Set(float64(batches))
}

// Missed implements rounds.Observer.
func (m *metrics) Missed(study.Hash) { m.missed.Inc() }

func (m *metrics) risk() int { return int(m.risky.Load()) }

// statusMetrics are what only the database knows.
type statusMetrics struct {
	status func(context.Context) (Status, error)
}

var (
	epochDesc   = prometheus.NewDesc("fluoro_epoch", "Epoch of the next block.", nil, nil)
	roundsDesc  = prometheus.NewDesc("fluoro_results", "Results by stage: ready, sealed, counted, ended.", []string{"stage"}, nil)
	callsDesc   = prometheus.NewDesc("fluoro_transactions", "Transactions that are not mined yet, by state: queued, sent.", []string{"state"}, nil)
	statusLimit = 2 * time.Second
)

// Describe implements prometheus.Collector.
func (s statusMetrics) Describe(ch chan<- *prometheus.Desc) {
	ch <- epochDesc
	ch <- roundsDesc
	ch <- callsDesc
}

// Collect implements prometheus.Collector.
func (s statusMetrics) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), statusLimit)
	defer cancel()
	now, err := s.status(ctx)
	if err != nil {
		ch <- prometheus.NewInvalidMetric(roundsDesc, err)
		return
	}
	ch <- prometheus.MustNewConstMetric(epochDesc, prometheus.GaugeValue, float64(now.Epoch))
	ch <- prometheus.MustNewConstMetric(callsDesc, prometheus.GaugeValue, float64(now.Queued), "queued")
	ch <- prometheus.MustNewConstMetric(callsDesc, prometheus.GaugeValue, float64(now.Sent), "sent")
	for stage, n := range now.Results {
		ch <- prometheus.MustNewConstMetric(roundsDesc, prometheus.GaugeValue, float64(n), stage)
	}
}

// Stage implements engine.Observer.
func (m *metrics) Stage(name string, took time.Duration) {
	m.stages.WithLabelValues(name).Observe(took.Seconds())
}

// Result implements engine.Observer.
func (m *metrics) Result(status study.Reason) { m.results.WithLabelValues(status.String()).Inc() }

// Trouble implements engine.Observer.
func (m *metrics) Trouble(stage string) { m.troubles.WithLabelValues(stage).Inc() }

// Owed implements engine.Observer.
func (m *metrics) Owed(tasks int) { m.owed.Set(float64(tasks)) }
