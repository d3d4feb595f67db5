package demo

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Report is what the demo came to; its JSON form is stable.
type Report struct {
	OK                bool              `json:"ok"`
	Version           string            `json:"version"`
	Seconds           float64           `json:"seconds"`
	Dir               string            `json:"dir"`
	RPC               string            `json:"rpc"`
	Explorer          string            `json:"explorer,omitempty"` // its address, while the network is kept
	Clock             chain.Clock       `json:"clock"`
	Nodes             int               `json:"nodes"`
	Studies           int               `json:"studies"`
	Pairs             int               `json:"pairs"`   // matching (study, model) pairs
	Final             int               `json:"final"`   // of them, final with a quorum
	Commits           int               `json:"commits"` // batches that nodes committed to
	Reveals           int               `json:"reveals"` // of them, revealed in their epoch
	Results           int               `json:"results"` // that count
	DuplicatesRefused int               `json:"duplicatesRefused"`
	Abstentions       []Abstention      `json:"abstentions"`
	Challenges        []Challenge       `json:"challenges"`
	Slashed           []Slash           `json:"slashed"`
	Rewards           map[string]string `json:"rewards"` // tokens claimed, by account
	Audit             Audits            `json:"audit"`
	LabelsRevealed    []string          `json:"labelsRevealed"`
	Recalled          []string          `json:"recalled"`   // models
	Evaluation        audit.Evaluation  `json:"evaluation"` // of the first model
	NodeList          []NodeRole        `json:"nodeList"`
	StudyList         []Study           `json:"studyList"`
	Models            []Model           `json:"models"`
	Tasks             []Task            `json:"tasks"`
	Problems          []string          `json:"problems"`
	Notice            string            `json:"notice"`

	earners    []earner
	challenger string   // account
	returned   *big.Int // what the challenger can claim, its bond or less
}

// Abstention is a task that became final without findings, and why.
type Abstention struct {
	StudyID study.Hash   `json:"studyId"`
	ModelID study.Hash   `json:"modelId"`
	Reason  study.Reason `json:"reason"`
	Why     string       `json:"why"`
}

// Task is one pair and what became of it.
type Task struct {
	StudyID  study.Hash      `json:"studyId"`
	ModelID  study.Hash      `json:"modelId"`
	State    chain.TaskState `json:"state"`
	Status   study.Reason    `json:"status"`
	Findings []study.Finding `json:"findings,omitempty"`
	Quorum   int             `json:"quorum"`
	Members  []Member        `json:"members"` // whose results count, in the order of their reveals

	fixed study.Findings
}

// Member is a node's result on a task.
type Member struct {
	Node     uint32          `json:"node"`
	Epoch    uint32          `json:"epoch"`
	Second   bool            `json:"second,omitempty"` // of the second committee
	Status   study.Reason    `json:"status"`
	Findings []study.Finding `json:"findings,omitempty"`
	Agrees   bool            `json:"agrees"` // with the final value, within the model's tolerances

	fixed study.Findings
}

// Challenge is a closed task that a second committee ran again.
type Challenge struct {
	StudyID    study.Hash `json:"studyId"`
	ModelID    study.Hash `json:"modelId"`
	Challenger string     `json:"challenger"`
	Bond       string     `json:"bond"` // in tokens
	Epoch      uint32     `json:"epoch"`
	First      []uint32   `json:"first"`  // nodes of the first committee
	Second     []uint32   `json:"second"` // nodes of the second one that agreed
	Ended      bool       `json:"ended"`
	Upheld     bool       `json:"upheld"`
	BondLost   bool       `json:"bondLost"`
}

// Why a stake was slashed.
const (
	causeDisagreement = "disagreement"
	causeUnrevealed   = "unrevealed"
)

// Slash is what a node lost of its stake, and why.
type Slash struct {
	Node    uint32     `json:"node"`
	Amount  string     `json:"amount"` // in tokens
	Cause   string     `json:"cause"`
	StudyID study.Hash `json:"studyId,omitzero"` // with a disagreement
	ModelID study.Hash `json:"modelId,omitzero"`
}

// Audits are what the auditor found.
type Audits struct {
	Verify Audit `json:"verify"`
	Replay Audit `json:"replay"`
}

// Audit is one audit's counts.
type Audit struct {
	Checked    int `json:"checked"`
	Mismatches int `json:"mismatches"`
	Missing    int `json:"missing"`
	Notices    int `json:"notices"`
}

// earner is a role and what it claimed, for people.
type earner struct {
	role, address string
	Claimed       string `json:"claimed"`
	FromStakes    string `json:"claimedFromStakes"`
}

// allEnded reports whether the chain has the ends of all tasks.
func (c *chronicle) allEnded(keys []chain.TaskKey) bool {
	return len(keys) > 0 && !slices.ContainsFunc(keys, func(k chain.TaskKey) bool { return !c.ended(k) })
}

// record keeps what the tasks came to.
func (r *Report) record(c *chronicle) {
	r.Commits, r.Reveals, r.Slashed = c.commits, len(c.opened), c.slashes
	for _, x := range c.challenges {
		r.Challenges = append(r.Challenges, *x)
	}
	for _, id := range c.order {
		t := c.tasks[id]
		r.Results += len(t.members)
		if t.final != nil {
			r.recordTask(t, c.models[t.key.Model].Quorum)
		}
	}
}

func (r *Report) recordTask(t *told, quorum int) {
	specs := r.model(t.key.Model).Findings
	task := Task{
		StudyID: t.key.Study, ModelID: t.key.Model, State: t.final.State, Status: t.final.Status, Quorum: quorum,
		Findings: named(specs, t.final.Status, t.final.Findings), Members: t.members, fixed: t.final.Findings,
	}
	agreeing := t.final.Nodes
	if t.challenge != nil {
		agreeing = append(slices.Clone(agreeing), t.challenge.Second...)
	}
	for i := range task.Members {
		m := &task.Members[i]
		m.Agrees, m.Findings = slices.Contains(agreeing, m.Node), named(specs, m.Status, m.fixed)
	}
	r.Tasks = append(r.Tasks, task)
	if t.final.State == chain.TaskFinal {
		r.Final++
	}
	if t.final.Status != study.OK {
		r.Abstentions = append(r.Abstentions, Abstention{t.key.Study, t.key.Model, t.final.Status, t.final.Status.Info().Sentence})
	}
}

// named are a result's findings in their units; none unless it is ok.
func named(specs []study.FindingSpec, status study.Reason, fixed study.Findings) []study.Finding {
	if status != study.OK {
		return nil
	}
	out := make([]study.Finding, len(specs))
	for i, spec := range specs {
		out[i] = study.Finding{Name: spec.Name, Value: study.Float(fixed[i], spec.Decimals), Unit: spec.Unit}
	}
	return out
}

func (r *Report) model(id study.Hash) Model {
	for _, m := range r.Models {
		if m.ModelID == id.String() {
			return m
		}
	}
	return Model{}
}

// must notes a problem unless something holds.
func (r *Report) must(holds bool, format string, args ...any) {
	if !holds {
		r.Problems = append(r.Problems, fmt.Sprintf(format, args...))
	}
}
