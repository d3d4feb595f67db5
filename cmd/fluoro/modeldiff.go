package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/compare"
	"github.com/fluoronet/fluoro/study"
)

func (a *app) modelDiffCommand() *cobra.Command {
	var c connection
	cmd := &cobra.Command{Use: "diff A B", Short: "Compare two versions of a model: terms, findings, preprocessing, weights, graph", Args: exactly("A", "B"),
		Long: "Compare two model packages, each a folder, or the id or CID of a published model, which is fetched with this home's IPFS peer. Of\n" +
			"two published ones the terms on chain are compared too. The exit code is 0 whether they differ or not.",
		RunE: func(cmd *cobra.Command, args []string) error { return a.modelDiff(cmd.Context(), c, args[0], args[1]) }}
	c.flags(cmd, true)
	return cmd
}

// side is one side of a comparison.
type side struct {
	*models.Package
	id study.Hash // zero of a folder
}

func (a *app) modelDiff(ctx context.Context, c connection, left, right string) error {
	scratch, err := os.MkdirTemp("", "fluoro-diff-")
	if err != nil {
		return fmt.Errorf("compare packages: %w", err)
	}
	defer os.RemoveAll(scratch)
	var sides [2]side
	var missing []int
	for i, text := range []string{left, right} {
		if info, err := os.Stat(text); err == nil && info.IsDir() {
			if sides[i].Package, err = models.Load(text); err != nil {
				return fmt.Errorf("%s: %w", text, err)
			}
			continue
		}
		if sides[i].id, err = parseID(text); err != nil {
			return fmt.Errorf("%s is no folder: %w", text, err)
		}
		missing = append(missing, i)
	}
	terms := [2]map[string]string{}
	if len(missing) > 0 {
		if err := a.fetchVersions(ctx, c, scratch, &sides, &terms); err != nil {
			return err
		}
	}
	changes, err := compare.Packages(sides[0].Package, sides[1].Package)
	if err != nil {
		return err
	}
	if len(missing) == 2 {
		changes = append(changes, compare.Values(terms[0], terms[1])...)
	}
	return a.printDiff(changes)
}

// fetchVersions fetches the sides that are published, and their terms.
func (a *app) fetchVersions(ctx context.Context, c connection, scratch string, sides *[2]side, terms *[2]map[string]string) error {
	h, err := home.Open(a.home)
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, h.Deployment, c.rpc...)
	if err != nil {
		return err
	}
	defer client.Close()
	peer, err := h.Peer(ctx, c.network)
	if err != nil {
		return err
	}
	defer peer.Close()
	for i := range sides {
		id := sides[i].id
		if id.IsZero() {
			continue
		}
		m, err := client.Latest().ModelByID(ctx, id)
		if err != nil && !errors.Is(err, chain.ErrNotFound) {
			return err
		}
		if err == nil {
			terms[i] = termsOf(m)
		}
		dir := filepath.Join(scratch, fmt.Sprint(i))
		limits := ipfsstore.Limits{Bytes: models.MaxNetworkBytes + models.MaxGoldenBytes, Files: models.MaxGoldenFiles + 32, Depth: 8}
		if _, err := peer.Fetch(ctx, study.CID(id), dir, limits); err != nil {
			return err
		}
		if sides[i].Package, err = models.Load(dir); err != nil {
			return fmt.Errorf("model %s: %w", id, err)
		}
	}
	return nil
}

func termsOf(m chain.Model) map[string]string {
	return map[string]string{
		"terms.vendor": m.Vendor.Checksum(), "terms.quorum": fmt.Sprint(m.Quorum), "terms.target": fmt.Sprint(m.Target), "terms.committee": fmt.Sprint(m.Committee),
		"terms.fee": formatTokens(m.Fee), "terms.escrow": formatTokens(m.Escrow), "terms.recalled": fmt.Sprint(m.RecallReason),
	}
}

func (a *app) printDiff(changes []compare.Change) error {
	if a.json {
		return report.JSON(a.out, map[string]any{"same": len(changes) == 0, "changes": changes})
	}
	if len(changes) == 0 {
		_, err := fmt.Fprintln(a.out, "The two are the same.")
		return err
	}
	var rows [][]string
	for _, c := range changes {
		rows = append(rows, []string{c.Path, orNothing(c.A), orNothing(c.B)})
	}
	return report.Table(a.out, []string{"WHAT", "A", "B"}, rows)
}

func orNothing(text string) string {
	if text == "" {
		return "-"
	}
	return text
}
