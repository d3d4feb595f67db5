package browse

import "github.com/fluoronet/fluoro/study"

// State is how the index stands beside the chain.
type State string

// The states of an index.
const (
	Current     State = "current"
	Behind      State = "behind"      // the endpoint's head is further
	Rebuilding  State = "rebuilding"  // it has not reached the chain's head yet since it was made
	Unreachable State = "unreachable" // no endpoint answers: the figures are those of Block
)

// Head is where the index stands.
type Head struct {
	ChainID  uint64     `json:"chainId"`
	Block    uint64     `json:"block"` // that the figures stand at; 0: none yet
	Hash     study.Hash `json:"hash"`
	Time     int64      `json:"time"` // of the block, as far as it is known; 0: it is not
	Epoch    uint32     `json:"epoch"`
	Phase    string     `json:"phase"`    // of the epoch: "commit" or "reveal"
	Endpoint uint64     `json:"endpoint"` // newest block that an endpoint has told of; 0: none
	Lag      uint64     `json:"lag"`      // blocks from Block to Endpoint
	State    State      `json:"state"`
	Version  study.Hash `json:"version"` // changes when an answer may; see Reader.Version
	Names    uint64     `json:"names"`   // changes when a model gets a name, and so do its findings
}
