package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/export"
	"github.com/fluoronet/fluoro/internal/report"
)

func (a *app) auditExportCommand() *cobra.Command {
	var f auditFlags
	var format string
	cmd := &cobra.Command{Use: "export DIR", Short: "Write studies, models, nodes, results, findings, payments and labels as tables", Args: exactly("DIR"),
		Long: "Write what the chain tells as tables to the folder DIR, which must not exist. Tables and columns: docs/reference/export.md.\n" +
			"Nothing is judged: `fluoro audit verify` does that.",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withSources(cmd.Context(), f, func(ctx context.Context, src audit.Sources) error {
				r, err := audit.Export(ctx, src, args[0], format)
				if err != nil {
					return err
				}
				return a.printExport(r)
			})
		}}
	f.flags(cmd)
	cmd.Flags().StringVar(&format, "format", "parquet", strings.Join(export.Formats(), ", "))
	return cmd
}

func (a *app) printExport(r *audit.ExportReport) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	var rows [][]string
	for _, t := range r.Tables {
		rows = append(rows, []string{t.Table, fmt.Sprint(t.Rows)})
	}
	if err := report.Table(a.out, []string{"TABLE", "ROWS"}, rows); err != nil {
		return err
	}
	for _, id := range r.Missing {
		fmt.Fprintf(a.out, "model %s: its package could not be opened, so its findings have no names, units and values\n", id)
	}
	_, err := fmt.Fprintf(a.out, "\nchain %d up to block %d, %s in %s\n%s\n", r.ChainID, r.Block, r.Format, report.Safe(r.Out), r.Notice)
	return err
}
