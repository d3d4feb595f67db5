package node

import (
	"log/slog"
	"math/big"
	"runtime"
	"time"

	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/ipfsstore"
)

// Config is what an operator decides. Home is required; zero fields take the
// values that DefaultConfig documents.
type Config struct {
	Home    *home.Home
	Network home.Network
	RPC     []string // chain endpoints; empty: the deployment's own
	Health  string   // loopback address of /healthz, /readyz, /status and /metrics

	Library  string // libonnxruntime; empty: see models/ort
	Runners  int    // inferences at a time, each a single-threaded worker process
	Fetchers int    // studies fetched at a time
	Queue    int    // studies between two stages of the pipeline
	Patience int    // fetches of unavailable content before it is signed as such

	// LeastFee of the models that are run, a task, in units of 1e-18 token; nil: any.
	LeastFee *big.Int

	Poll    time.Duration    // how often to look for heads where the endpoint cannot push them
	Bundle  ipfsstore.Limits // of a study's bundle
	Imaging imaging.Limits   // of its instances
	Log     *slog.Logger
}

// DefaultConfig suits a machine of two cores and a few gigabytes.
func DefaultConfig() Config {
	cores := runtime.NumCPU()
	return Config{
		Health: "127.0.0.1:0", Runners: cores, Fetchers: 4 * cores, Queue: 4 * cores, Patience: 3,
		Poll:    time.Second,
		Bundle:  ipfsstore.Limits{Bytes: 8 << 30, Files: 25_000, Depth: 4, Time: 30 * time.Minute, Idle: 20 * time.Second},
		Imaging: imaging.DefaultLimits,
		Log:     slog.New(slog.DiscardHandler),
	}
}
