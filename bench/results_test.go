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
	kept := map[string]string{"imaging-openjpeg": "imaging"} // by file
	for _, w := range bench.Workloads {
		kept[w.Name] = w.Name
	}
	for file, workload := range kept {
		raw, err := os.ReadFile(filepath.Join("results", file+".json"))
		if err != nil {
			t.Errorf("%v: run `make bench`", err)
			continue
		}
		var r bench.Report
		if err := json.Unmarshal(raw, &r); err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		if r.Workload != workload || r.Quick || r.Commit == "" || r.Commit == "unknown" || r.Machine.CPU == "" || len(r.Figures) == 0 {
			t.Errorf("%s: %+v", file, r)
		}
		for _, f := range r.Figures {
			reached := f.AtLeast != nil && f.Median >= *f.AtLeast || f.AtMost != nil && f.Median <= *f.AtMost
			if aimed := f.AtLeast != nil || f.AtMost != nil; aimed != (f.Met != nil) || aimed && *f.Met != reached {
				t.Errorf("%s: %+v", file, f)
			}
		}
	}
}
