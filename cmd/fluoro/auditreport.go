package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/dossier"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

// reportFlags are what a report is of.
type reportFlags struct {
	auditFlags
	out, study, model string
	threshold         float64
}

func (a *app) auditReportCommand() *cobra.Command {
	var f reportFlags
	cmd := &cobra.Command{Use: "report", Short: "Write a static HTML report that stands alone", Args: exactly(),
		Long: "Verify, evaluate and write a report to the folder --out, which must not exist: a page without scripts that asks no other host for\n" +
			"anything, its plots as SVG, and the data behind it as JSON and CSV. The exit code is 0 when the report was written, whatever it says.",
		RunE: func(cmd *cobra.Command, _ []string) error {
			scope, err := f.scope()
			if err != nil {
				return err
			}
			return a.withSources(cmd.Context(), f.auditFlags, func(ctx context.Context, src audit.Sources) error {
				d, err := dossier.Gather(ctx, src, scope, f.threshold)
				if err != nil {
					return err
				}
				if err := d.Write(f.out); err != nil {
					return err
				}
				return a.printDossier(f.out, d)
			})
		}}
	f.auditFlags.flags(cmd)
	cmd.Flags().StringVar(&f.out, "out", "", "folder to write to; it must not exist")
	cmd.Flags().StringVar(&f.study, "study", "", "only this study's content and results")
	cmd.Flags().StringVar(&f.model, "model", "", "only this model's content, results and evaluation")
	cmd.Flags().Float64Var(&f.threshold, "threshold", 0.5, "score from which a finding is called positive")
	_ = cmd.MarkFlagRequired("out") // it was just declared
	return cmd
}

// scope reads what the report is of; it refuses a folder that exists before
// minutes of work.
func (f reportFlags) scope() (scope audit.Scope, err error) {
	if _, err := os.Lstat(f.out); !errors.Is(err, fs.ErrNotExist) {
		return scope, usageError{errors.New("--out is there already: name a folder that is not")}
	}
	for _, id := range []struct {
		text string
		to   *study.Hash
	}{{f.study, &scope.Study}, {f.model, &scope.Model}} {
		if id.text == "" {
			continue
		}
		if *id.to, err = parseID(id.text); err != nil {
			return scope, err
		}
	}
	return scope, nil
}

func (a *app) printDossier(out string, d *dossier.Dossier) error {
	if a.json {
		return report.JSON(a.out, struct {
			Out        string   `json:"out"`
			Files      []string `json:"files"`
			ChainID    uint64   `json:"chainId"`
			Block      uint64   `json:"block"`
			Sound      bool     `json:"sound"`
			Mismatches int      `json:"mismatches"`
			Missing    int      `json:"missing"`
			Notices    int      `json:"notices"`
			Notice     string   `json:"notice"`
		}{out, dossier.Files(), d.Report.ChainID, d.Report.Block, d.Report.Sound(), d.Report.Mismatches, d.Report.Missing, d.Report.Notices, version.Notice})
	}
	_, err := fmt.Fprintf(a.out, "report of chain %d up to block %d in %s: %d checked, %d mismatches, %d missing, %d notices\nopen index.html there\n%s\n",
		d.Report.ChainID, d.Report.Block, report.Safe(out), d.Report.Checked, d.Report.Mismatches, d.Report.Missing, d.Report.Notices, version.Notice)
	return err
}
