package evidence

import (
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// Challengeable reports whether Court.challenge takes a challenge of a task in
// an epoch, results being all of its results that count: the task has closed
// with a quorum, and its window is open.
func Challengeable(t index.Task, m index.Model, results []index.Result, epoch uint32, s sortition.Schedule) bool {
	if t.State != chain.TaskOpen || t.Count == 0 || epoch <= t.Epoch || epoch > t.Epoch+uint32(s.WindowEpochs) {
		return false
	}
	_, _, quorum := study.Agree(verdicts(results), m.Tolerances, m.Findings, m.Quorum)
	return quorum
}
