package study

import (
	"crypto/sha256"
	"encoding/json"
)

// Result is what a node seals and commits to (see package attest).
// Failures and abstentions are results too: their Status is a Reason and
// their Findings are zero.
type Result struct {
	StudyID   Hash     `json:"studyId"`
	ModelID   Hash     `json:"modelId"`
	Status    Reason   `json:"status"`
	Findings  Findings `json:"findings"`
	Artefacts CID      `json:"artefacts"` // directory with record.json and the model's artefacts
	Runtime   Hash     `json:"runtime"`   // Runtime.Digest of the record
	Node      uint32   `json:"node"`      // NodeRegistry id, from 1
}

// Runtime describes everything about a node that may change a model's numbers.
// Its digest is signed with each result.
type Runtime struct {
	Engine        string `json:"engine"` // "onnxruntime"
	Version       string `json:"version"`
	Provider      string `json:"provider"` // execution provider, "CPU"
	Threads       int    `json:"threads"`
	Optimisation  string `json:"optimisation"` // "all", "extended", "basic", "disabled"
	OS            string `json:"os"`
	Arch          string `json:"arch"`
	CPUFeatures   string `json:"cpuFeatures"`   // comma-separated, sorted: "avx2,avx512f,fma"
	Preprocessing string `json:"preprocessing"` // version of fluoro's declarative pre- and post-processing
}

// Record is the full account of one result: record.json under Result.Artefacts.
// It holds no PHI and no wall-clock times, only durations.
type Record struct {
	Schema    string             `json:"schema"` // RecordSchema
	StudyID   Hash               `json:"studyId"`
	StudyCID  CID                `json:"studyCid"`
	ModelID   Hash               `json:"modelId"`
	Node      uint32             `json:"node"`
	Status    Reason             `json:"status"`
	Detail    string             `json:"detail,omitempty"` // the fault's text when Status is not OK
	Findings  []Finding          `json:"findings,omitempty"`
	Reader    string             `json:"reader"`              // name and version of the DICOM reader
	Instances []InstanceTrace    `json:"instances,omitempty"` // what was read, in manifest order
	Steps     []string           `json:"steps,omitempty"`     // transforms applied, in order
	Runtime   Runtime            `json:"runtime"`
	Outputs   []TensorSummary    `json:"outputs,omitempty"`
	Millis    map[string]float64 `json:"milliseconds,omitempty"` // by stage: fetch, decode, infer
}

// RecordSchema names the record's format.
const RecordSchema = "fluoro/record/1"

// InstanceTrace is one instance as the node read it.
type InstanceTrace struct {
	Path           string `json:"path"`
	TransferSyntax string `json:"transferSyntax"`
	PixelDigest    Hash   `json:"pixelDigest"`
}

// TensorSummary is a raw model output: whole when it is small, else its digest.
type TensorSummary struct {
	Name   string    `json:"name"`
	Shape  []int64   `json:"shape"`
	SHA256 Hash      `json:"sha256"`           // over the little-endian bytes
	Values []float32 `json:"values,omitempty"` // at most 64
}

// Digest is the SHA-256 of r's JSON with the fields in the order above.
func (r Runtime) Digest() Hash {
	raw, err := json.Marshal(r)
	if err != nil {
		panic(err) // strings and an int always marshal
	}
	return sha256.Sum256(raw)
}
