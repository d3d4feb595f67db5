package outbox_test

import "testing"

// From 64 queued results to their final statuses, a batch a block, real
// ledger, first results of their tasks.
func BenchmarkBatchOf64(b *testing.B) {
	const rounds = 8
	m := newMarket(b, 64*rounds)
	o := m.outbox(b, 0)
	next := 0
	b.ResetTimer()
	for i := 0; i < b.N && next < 64*rounds; i++ {
		b.StopTimer()
		for range 64 {
			put(b, o, m.result(next, 0))
			next++
		}
		b.StartTimer()
		settle(b, o)
	}
	b.ReportMetric(float64(next)/b.Elapsed().Seconds(), "results/s")
}
