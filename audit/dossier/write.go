package dossier

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/chain"
)

// Files are what a report consists of.
func Files() []string {
	return []string{"index.html", "verification.json", "evaluations.json", "results.csv", "deployment.json"}
}

// Write writes the report to the folder dir, which must not exist: it appears
// whole or not at all.
func (d *Dossier) Write(dir string) (err error) {
	if _, err := os.Lstat(dir); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("write report: %s is there already: name a folder that is not", filepath.Base(dir))
	}
	work, err := os.MkdirTemp(filepath.Dir(filepath.Clean(dir)), ".report-*")
	if err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	if err := os.Chmod(work, 0o755); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	for _, f := range []struct {
		name string
		fill func(io.Writer) error
	}{
		{"index.html", d.page}, {"verification.json", asJSON(d.Report)}, {"evaluations.json", asJSON(d.evaluated())},
		{"results.csv", d.csv}, {"deployment.json", asJSON(d.deployment())},
	} {
		if err := writeFile(filepath.Join(work, f.name), f.fill); err != nil {
			return fmt.Errorf("write report: %s: %w", f.name, err)
		}
	}
	if err := os.Rename(work, dir); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

func writeFile(path string, fill func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	return errors.Join(fill(f), f.Sync(), f.Close())
}

func asJSON(v any) func(io.Writer) error {
	return func(w io.Writer) error {
		enc := json.NewEncoder(w)
		enc.SetIndent("", " ")
		return enc.Encode(v)
	}
}

// evaluated is the evaluations as data.
func (d *Dossier) evaluated() any {
	type refused struct {
		ModelID string `json:"modelId"`
		Problem string `json:"problem"`
	}
	list := []any{}
	for _, e := range d.Evaluations {
		if e.Problem != "" {
			list = append(list, refused{e.ModelID.String(), e.Problem})
		} else {
			list = append(list, e.Evaluation)
		}
	}
	return list
}

// deployment is the network's, without the auditor's endpoints: their addresses
// may hold keys.
func (d *Dossier) deployment() any {
	out := d.Deployment
	out.RPC = chain.RPC{}
	return out
}

func (d *Dossier) csv(w io.Writer) error {
	out := csv.NewWriter(w)
	_ = out.Write([]string{"task", "study", "model", "node", "epoch", "status", "findings", "final", "tolerances", "agrees", "refused", "tx"}) // Error tells
	for _, r := range d.Results {
		_ = out.Write([]string{
			r.Task.String(), r.Study.String(), r.Model.String(), fmt.Sprint(r.Node), fmt.Sprint(r.Epoch), r.Status.String(),
			spaced(r.Findings), spaced(r.Final), spaced(r.Tolerances), r.Agrees, r.Refused, r.Tx.String(),
		})
	}
	out.Flush()
	return out.Error()
}

// spaced is numbers with spaces between.
func spaced[T any](list []T) string {
	text := fmt.Sprint(list)
	return text[1 : len(text)-1]
}
