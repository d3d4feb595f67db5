package main

import (
	"context"
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/lineage"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/study"
)

func (a *app) auditProvenanceCommand() *cobra.Command {
	var f auditFlags
	var format string
	cmd := &cobra.Command{Use: "provenance TASK [NODE]", Short: "Print where the results on a task come from, as a graph", Args: rangeArgs(1, 2, "TASK [NODE]"),
		Long: "Print the graph that leads from a task's results, or those of one node, back to pixels, CID, manifest, model package, node, key,\n" +
			"commitment and reveal, and on to the final value, payments and claims, in the terms of W3C PROV: as JSON, for Graphviz, or drawn.",
		RunE: func(cmd *cobra.Command, args []string) error {
			task, err := parseID(args[0])
			if err != nil {
				return err
			}
			var node uint32
			if len(args) == 2 {
				if node, err = parseNode(args[1]); err != nil {
					return err
				}
			}
			write, err := graphPrinter(format)
			if err != nil {
				return err
			}
			return a.withSources(cmd.Context(), f, func(ctx context.Context, src audit.Sources) error {
				g, err := provenanceOf(ctx, src, task, node)
				if err != nil {
					return err
				}
				return write(a.out, g)
			})
		}}
	f.flags(cmd)
	cmd.Flags().StringVar(&format, "format", "json", "json, dot, svg")
	return cmd
}

func provenanceOf(ctx context.Context, src audit.Sources, task study.Hash, node uint32) (*lineage.Graph, error) {
	c, err := audit.NewChecker(ctx, src)
	if err != nil {
		return nil, err
	}
	return c.Provenance(ctx, task, node)
}

func graphPrinter(format string) (func(io.Writer, *lineage.Graph) error, error) {
	text := func(draw func(*lineage.Graph) string) func(io.Writer, *lineage.Graph) error {
		return func(w io.Writer, g *lineage.Graph) error {
			_, err := io.WriteString(w, draw(g))
			return err
		}
	}
	switch format {
	case "json":
		return func(w io.Writer, g *lineage.Graph) error { return report.JSON(w, g) }, nil
	case "dot":
		return text((*lineage.Graph).DOT), nil
	case "svg":
		return text((*lineage.Graph).SVG), nil
	}
	return nil, usageError{fmt.Errorf("--format is %q: it is json, dot or svg", report.Safe(format))}
}

// rangeArgs takes between least and most arguments.
func rangeArgs(least, most int, names string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < least || len(args) > most {
			return usageError{fmt.Errorf("%s takes %s, got %d arguments", cmd.CommandPath(), names, len(args))}
		}
		return nil
	}
}

// parseNode reads a node's number.
func parseNode(text string) (uint32, error) {
	node, err := strconv.ParseUint(text, 10, 32)
	if err != nil || node == 0 {
		return 0, usageError{fmt.Errorf("NODE is %q: give the node's number, from 1", report.Safe(text))}
	}
	return uint32(node), nil
}
