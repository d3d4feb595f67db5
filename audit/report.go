package audit

import "fmt"

// Outcome of one check.
type Outcome string

// The outcomes. Missing means that nobody served the content: nothing is
// proved either way. A notice is what the rules allow and somebody should look
// at; it does not make a network unsound.
const (
	Match    Outcome = "match"
	Mismatch Outcome = "mismatch"
	Missing  Outcome = "missing"
	Notice   Outcome = "notice"
)

// Check kinds, beside those of package replica.
const (
	KindSignature = "signature"
	KindStudy     = "study"
	KindModel     = "model"
	KindRecord    = "record"
	KindState     = "state" // of the contracts, as the endpoint tells it
	KindConduct   = "conduct"
	KindReplay    = "replay"
)

// Item is one thing that was checked.
type Item struct {
	Kind    string  `json:"kind"`
	Subject string  `json:"subject"` // the study, model, task, root, account or epoch
	Node    uint32  `json:"node,omitempty"`
	Outcome Outcome `json:"outcome"`
	Detail  string  `json:"detail,omitempty"` // what differs, or why it is missing
}

// Report is what an audit found.
type Report struct {
	ChainID    uint64 `json:"chainId"`
	Block      uint64 `json:"block"` // up to which the chain was read
	Studies    int    `json:"studies"`
	Models     int    `json:"models"`
	Nodes      int    `json:"nodes"`
	Batches    int    `json:"batches"`
	Results    int    `json:"results"`
	Final      int    `json:"final"`
	Checked    int    `json:"checked"`
	Mismatches int    `json:"mismatches"`
	Missing    int    `json:"missing"`
	Notices    int    `json:"notices"`
	Items      []Item `json:"items"`
	Notice     string `json:"notice"`
}

// Sound reports whether everything was there and matched. Notices are no
// matter.
func (r *Report) Sound() bool { return r.Mismatches == 0 && r.Missing == 0 }

// note records one check; problem "" is a match.
func (r *Report) note(kind, subject string, node uint32, problem string) {
	outcome := Match
	if problem != "" {
		outcome = Mismatch
	}
	r.add(Item{Kind: kind, Subject: subject, Node: node, Outcome: outcome, Detail: problem})
}

// found is what one check came to: a problem, or why what it takes could not be
// had, or neither.
type found struct {
	problem string
	gone    error
}

func (f found) outcome() Outcome {
	switch {
	case f.gone != nil:
		return Missing
	case f.problem != "":
		return Mismatch
	}
	return Match
}

// detail is what differs, or why it is missing.
func (f found) detail() string {
	if f.gone != nil {
		return f.gone.Error()
	}
	return f.problem
}

// take records what a check came to.
func (r *Report) take(kind, subject string, node uint32, f found) {
	r.add(Item{Kind: kind, Subject: subject, Node: node, Outcome: f.outcome(), Detail: f.detail()})
}

// notice records what the rules allow and somebody should look at.
func (r *Report) notice(kind, subject string, node uint32, format string, args ...any) {
	r.add(Item{Kind: kind, Subject: subject, Node: node, Outcome: Notice, Detail: fmt.Sprintf(format, args...)})
}

// missing records that something could not be had.
func (r *Report) missing(kind, subject string, node uint32, err error) {
	r.add(Item{Kind: kind, Subject: subject, Node: node, Outcome: Missing, Detail: err.Error()})
}

func (r *Report) add(item Item) {
	r.Items = append(r.Items, item)
	switch item.Outcome {
	case Mismatch:
		r.Checked++
		r.Mismatches++
	case Missing:
		r.Missing++
	case Notice:
		r.Notices++
	default:
		r.Checked++
	}
}

// differs is the detail of a value that should be another.
func differs(what string, got, want any) string {
	return fmt.Sprintf("%s is %v, recomputed %v", what, got, want)
}
