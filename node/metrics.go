package node

import (
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
}

func newMetrics() *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		stages: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "fluoro_stage_seconds", Help: "Time that a study spends in a stage of the pipeline.",
			Buckets: prometheus.ExponentialBuckets(0.001, 4, 10),
		}, []string{"stage"}),
		results:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "fluoro_results_total", Help: "Results put into the outbox, by status."}, []string{"status"}),
		troubles: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "fluoro_troubles_total", Help: "The node's own failures that are tried again, by stage."}, []string{"stage"}),
		owed:     prometheus.NewGauge(prometheus.GaugeOpts{Name: "fluoro_tasks_owed", Help: "Tasks that the node owes at the newest head; those in the outbox count until they are mined."}),
		head:     prometheus.NewGauge(prometheus.GaugeOpts{Name: "fluoro_block", Help: "Block that the node has followed the chain to."}),
	}
	m.registry.MustRegister(m.stages, m.results, m.troubles, m.owed, m.head)
	return m
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
