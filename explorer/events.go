package explorer

import (
	"github.com/fluoronet/fluoro/audit/browse"
)

// eventWords are how a kind of event is told: its icon, tone and words.
type eventWords struct {
	Icon  string
	Tone  tone
	Words string
}

var eventKind = map[browse.Kind]eventWords{
	browse.StudyRegistered:  {"study", calm, "Study registered"},
	browse.StudyAccepted:    {"study", good, "Study accepted by its first quorum"},
	browse.StudyRejected:    {"study", bad, "Study rejected by its first quorum"},
	browse.StudyWithdrawn:   {"study", warn, "Consent withdrawn"},
	browse.LabelRevealed:    {"study", good, "Label revealed"},
	browse.ModelPublished:   {"model", calm, "Model published"},
	browse.ModelFunded:      {"money", calm, "Model funded"},
	browse.ModelRecalled:    {"model", bad, "Model recalled"},
	browse.EscrowWithdrawn:  {"money", calm, "Escrow withdrawn"},
	browse.NodeRegistered:   {"node", calm, "Node registered"},
	browse.SignerChanged:    {"node", calm, "Signing key changed"},
	browse.SignerRevoked:    {"node", warn, "Signing key revoked"},
	browse.NodeActive:       {"node", good, "Node active"},
	browse.NodeInactive:     {"node", warn, "Node inactive"},
	browse.NodeExiting:      {"node", warn, "Node is leaving"},
	browse.NodeExited:       {"node", calm, "Node has left"},
	browse.StakeAdded:       {"money", calm, "Stake added"},
	browse.Slashed:          {"node", bad, "Stake slashed"},
	browse.BatchCommitted:   {"result", wait, "Results committed, still sealed"},
	browse.ResultsRevealed:  {"result", calm, "Results revealed"},
	browse.BatchPenalised:   {"node", bad, "Batch penalised"},
	browse.TaskReopened:     {"result", warn, "No quorum yet: the task takes more results"},
	browse.TaskChallenged:   {"result", warn, "Result challenged"},
	browse.ChallengeEnded:   {"result", calm, "Challenge ended"},
	browse.TaskFinal:        {"result", good, "Task final"},
	browse.TaskInconclusive: {"result", warn, "Task ended without a quorum"},
	browse.Claimed:          {"money", calm, "Rewards claimed"},
	browse.StakeClaimed:     {"money", calm, "Stake credits claimed"},
}

// eventRow is an event as the feed shows it.
type eventRow struct {
	browse.Event
	eventWords
	Key string // of the row, so that a live page knows it again
}

func eventRows(events []browse.Event) []eventRow {
	seen := map[string]int{}
	rows := make([]eventRow, len(events))
	for i, e := range events {
		words, known := eventKind[e.Kind]
		if !known {
			words = eventWords{"calm", calm, clip(string(e.Kind))}
		}
		rows[i] = eventRow{Event: e, eventWords: words, Key: eventKey(e, seen)}
	}
	return rows
}

// eventKey names a row; events alike in one transaction are numbered.
func eventKey(e browse.Event, seen map[string]int) string {
	key := "e-" + e.Tx.String()[2:14] + "-" + clip(string(e.Kind))
	seen[key]++
	return key + "-" + count(seen[key])
}
