package main

import (
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"

	"github.com/fluoronet/fluoro/internal/version"
)

// manDate keeps pages of one version the same, whenever they are made.
var manDate = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

func (a *app) manCommand() *cobra.Command {
	var out string
	cmd := &cobra.Command{Use: "man", Short: "Write a manual page for every command", Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := os.MkdirAll(out, 0o755); err != nil {
				return fmt.Errorf("write manual pages: %w", err)
			}
			root := cmd.Root()
			root.DisableAutoGenTag = true
			header := &doc.GenManHeader{Title: "FLUORO", Section: "1", Source: "fluoro " + version.Version, Manual: "fluoro", Date: &manDate}
			if err := doc.GenManTree(root, header, out); err != nil {
				return fmt.Errorf("write manual pages: %w", err)
			}
			pages, err := os.ReadDir(out)
			if err != nil {
				return fmt.Errorf("write manual pages: %w", err)
			}
			return a.say(map[string]any{"folder": out, "pages": len(pages)}, "%d pages in %s; read one with `man -l %s/fluoro.1`\n", len(pages), out, out)
		}}
	cmd.Flags().StringVar(&out, "out", "build/man", "folder to write them into")
	return cmd
}
