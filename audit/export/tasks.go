package export

import (
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

var batchTable = Table{
	Name: "batch", Key: 2, Doc: "Commitments: a node's root over the seals of its results in an epoch.",
	Columns: append([]Column{
		integer("node", ""),
		text("root", "Merkle root over the seals"),
		integer("epoch", "in which it was committed to"),
		integer("results", "that it holds"),
		text("state", "committed: not revealed; revealed; spent: penalised, or revealed with results that do not count; repeated: open to a penalty"),
	}, placed("of the commitment")...),
	fill: func(d *Data, row func(...any)) {
		for _, b := range d.State.Batches {
			row(whole(b.Node), b.Root.String(), whole(b.Epoch), whole(b.Count), batchState(b.State), whole(b.Block), b.Tx.String())
		}
	},
}

func batchState(s chain.BatchState) string {
	switch s {
	case chain.BatchCommitted:
		return "committed"
	case chain.BatchRevealed:
		return "revealed"
	case chain.BatchRepeated:
		return "repeated"
	}
	return "spent"
}

var resultTable = Table{
	Name: "result", Key: 1, Doc: "Results as nodes revealed them, those that do not count too, in the order of the chain.",
	Columns: append([]Column{
		integer("result", "number in this export, from 1"),
		text("task_id", "of study and model"),
		text("study_id", ""),
		text("model_id", ""),
		integer("node", "that signed it"),
		integer("epoch", "in which it was revealed"),
		text("batch", "root of the node's commitment"),
		integer("status", "0: ok, else a Reason"),
		text("reason", "name of the status"),
		text("refusal", "why it does not count; none: it does"),
		boolean("agrees", "with what became final; empty where it does not count or nothing is final").orNull(),
		text("artefacts", "CID of its record").orNull(),
		text("runtime", "digest of the runtime descriptor"),
	}, placed("of the reveal")...),
	fill: func(d *Data, row func(...any)) {
		for i, r := range d.State.Results {
			v := r.Value
			var artefacts any
			if v.Artefacts != (study.CID{}) {
				artefacts = v.Artefacts.String()
			}
			row(whole(i+1), r.Task.String(), v.StudyID.String(), v.ModelID.String(), whole(v.Node), whole(r.Epoch), r.Batch.Root.String(),
				whole(v.Status), v.Status.String(), r.Refusal.String(), d.agrees(r), artefacts, v.Runtime.String(), whole(r.Block), r.Tx.String())
		}
	},
}

// agrees is whether a result is what became final, or nil.
func (d *Data) agrees(r *replica.ResultState) any {
	t := d.State.Tasks[r.Task]
	if t == nil || r.Refusal != chain.NotRefused || t.Final == nil || t.Final.State != chain.TaskFinal {
		return nil
	}
	return t.Agrees(r.Verdict(), study.Verdict{Status: t.Final.Status, Findings: t.Final.Findings})
}

var resultFindingTable = Table{
	Name: "result_finding", Key: 2, Doc: "Findings of results with status ok.",
	Columns: findingColumns(integer("result", "as in table result")),
	fill: func(d *Data, row func(...any)) {
		for i, r := range d.State.Results {
			m := d.State.Models[r.Value.ModelID]
			if m == nil || r.Value.Status != study.OK {
				continue
			}
			d.findings(m, r.Value.Findings, whole(i+1), row)
		}
	},
}

// findingColumns are those of a table of findings of something.
func findingColumns(of Column) []Column {
	return []Column{
		of,
		integer("place", "of the finding in its model, from 0"),
		text("name", "empty where the model's package was not served").orNull(),
		integer("raw", "as it stands on chain, fixed point"),
		number("value", "raw * 10^-decimals, in the finding's unit; empty where the package was not served").orNull(),
	}
}

func (d *Data) findings(m *replica.ModelState, list study.Findings, of any, row func(...any)) {
	for i := range min(m.Findings, len(list)) {
		row(of, whole(i), d.nameOf(m.ID, i), int64(list[i]), d.value(m.ID, i, list[i]))
	}
}

var taskTable = Table{
	Name: "task", Key: 1, Doc: "Tasks that have results: a pair of study and model.",
	Columns: []Column{
		text("task_id", ""),
		text("study_id", ""),
		text("model_id", ""),
		text("state", "open, contested, final or inconclusive"),
		integer("results", "that count, of the last committee"),
		boolean("challenged", "a second committee was asked"),
		text("challenger", "account").orNull(),
		integer("status", "final one: 0: ok, else a Reason").orNull(),
		text("reason", "name of the status").orNull(),
		integer("agreeing", "nodes of the first committee that gave the final value").orNull(),
		text("paid", "tokens from the model's escrow").orNull(),
		integer("block", "in which it ended").orNull(),
		text("tx", "that ended it").orNull(),
	},
	fill: func(d *Data, row func(...any)) {
		for _, t := range d.State.Order {
			var challenger, status, reason, agreeing, paid, block, tx any
			if t.First != nil {
				challenger = t.First.Challenger.String()
			}
			if f := t.Final; f != nil {
				paid, block, tx = tokens(f.Paid), whole(f.Block), f.Tx.String()
				if f.State == chain.TaskFinal {
					status, reason, agreeing = whole(f.Status), f.Status.String(), whole(len(f.Nodes))
				}
			}
			row(t.ID.String(), t.Study.ID.String(), t.Model.ID.String(), t.State.String(), whole(t.Count), t.First != nil, challenger,
				status, reason, agreeing, paid, block, tx)
		}
	},
}

var taskFindingTable = Table{
	Name: "task_finding", Key: 2, Doc: "Findings that became final.",
	Columns: findingColumns(text("task_id", "")),
	fill: func(d *Data, row func(...any)) {
		for _, t := range d.State.Order {
			if t.Final == nil || t.Final.State != chain.TaskFinal || t.Final.Status != study.OK {
				continue
			}
			d.findings(t.Model, t.Final.Findings, t.ID.String(), row)
		}
	},
}
