package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/internal/report"
)

func (a *app) auditCheckCommand() *cobra.Command {
	var f auditFlags
	cmd := &cobra.Command{Use: "check TASK NODE", Short: "Recompute every check of one signed result", Args: exactly("TASK", "NODE"),
		Long: "Recompute from events and content everything that one result claims: signature, seal, Merkle path, epoch, lot, the study's files\n" +
			"and pixels, the model's package, the record, the final value, the payment. The exit code is 0 only if all was there and matched.",
		RunE: func(cmd *cobra.Command, args []string) error {
			task, err := parseID(args[0])
			if err != nil {
				return err
			}
			node, err := parseNode(args[1])
			if err != nil {
				return err
			}
			var r *audit.ResultReport
			err = a.withSources(cmd.Context(), f, func(ctx context.Context, src audit.Sources) (err error) {
				r, err = audit.CheckResult(ctx, src, task, node)
				return err
			})
			if err != nil {
				return err
			}
			if err := a.printResultCheck(r); err != nil {
				return err
			}
			if !r.Sound() {
				return errReported
			}
			return nil
		}}
	f.flags(cmd)
	return cmd
}

func (a *app) printResultCheck(r *audit.ResultReport) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	fmt.Fprintf(a.out, "task %s\nstudy %s\nmodel %s\nnode %d, epoch %d, batch %s\n", r.TaskID, r.Result.StudyID, r.Result.ModelID, r.Result.Node, r.Epoch, r.Root)
	if r.Refusal != "" {
		fmt.Fprintf(a.out, "REFUSED by the ledger: %s\n", r.Refusal)
	}
	fmt.Fprintln(a.out)
	var rows [][]string
	for _, c := range r.Checks {
		rows = append(rows, []string{c.Name, string(c.Outcome), shortID(c.Expected), shortID(c.Computed), c.Detail})
	}
	if err := report.Table(a.out, []string{"CHECK", "OUTCOME", "EXPECTED", "COMPUTED", "DETAIL"}, rows); err != nil {
		return err
	}
	_, err := fmt.Fprintf(a.out, "\nchain %d up to block %d: %d checks, %d mismatches, %d missing\n%s\n", r.ChainID, r.Block, len(r.Checks), r.Mismatches, r.Missing, r.Notice)
	return err
}

// shortID shortens what is nothing but an id.
func shortID(text string) string {
	if !strings.Contains(text, " ") {
		return report.Short(text)
	}
	return text
}
