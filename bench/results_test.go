package bench_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/bench"
)

// The kept figures are of full runs of every workload, on a named machine and
// commit, and none hides whether it reached its aim.
func TestKeptResultsAreWhole(t *testing.T) {
	for _, w := range bench.Workloads {
		raw, err := os.ReadFile(filepath.Join("results", w.Name+".json"))
		if err != nil {
			t.Errorf("%v: run `make bench`", err)
			continue
		}
		var r bench.Report
		if err := json.Unmarshal(raw, &r); err != nil {
			t.Errorf("%s: %v", w.Name, err)
			continue
		}
		if r.Workload != w.Name || r.Quick || r.Commit == "" || r.Commit == "unknown" || r.Machine.CPU == "" || len(r.Figures) == 0 {
			t.Errorf("%s: %+v", w.Name, r)
		}
		for _, f := range r.Figures {
			reached := f.AtLeast != nil && f.Median >= *f.AtLeast || f.AtMost != nil && f.Median <= *f.AtMost
			if aimed := f.AtLeast != nil || f.AtMost != nil; aimed != (f.Met != nil) || aimed && *f.Met != reached {
				t.Errorf("%s: %+v", w.Name, f)
			}
		}
	}
}
