// Package chaintest gives tests a chain: a devnet in memory or in a test's
// folder, its accounts, and the contracts. It is imported by tests only.
package chaintest

import (
	"testing"

	"go.uber.org/goleak"
)

// VerifyNoLeaks runs a package's tests and fails when a goroutine of ours
// outlives them. What go-ethereum keeps for the whole process is let be: the
// sender cache, and LevelDB's buffer pool, which ends by itself half a minute
// after its database is closed.
func VerifyNoLeaks(m *testing.M) {
	goleak.VerifyTestMain(m,
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	)
}
