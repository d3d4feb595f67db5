package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/internal/config"
	"github.com/spf13/cobra"
)

// run executes "app node run ARGS" with the file's text and returns the flags' values.
func run(t *testing.T, text string, args ...string) (port string, peers []string, err error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "config.toml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	root := &cobra.Command{Use: "app", SilenceErrors: true, SilenceUsage: true}
	node := &cobra.Command{Use: "node"}
	cmd := &cobra.Command{Use: "run", RunE: func(cmd *cobra.Command, _ []string) error {
		return config.Apply(cmd, file, true)
	}}
	cmd.Flags().Int("block-port", 1, "")
	cmd.Flags().StringSlice("peer", nil, "")
	other := &cobra.Command{Use: "devnet", Run: func(*cobra.Command, []string) {}}
	other.Flags().Int("period", 1, "")
	node.AddCommand(cmd)
	root.AddCommand(node, other)
	root.SetArgs(append([]string{"node", "run"}, args...))
	err = root.Execute()
	peers, _ = cmd.Flags().GetStringSlice("peer")
	return cmd.Flags().Lookup("block-port").Value.String(), peers, err
}

func TestFlagBeatsEnvironmentBeatsFile(t *testing.T) {
	const text = "block-port = 2\npeer = [\"a\", \"b\"]\n[devnet]\nperiod = 3\n"
	if port, peers, err := run(t, text); err != nil || port != "2" || strings.Join(peers, " ") != "a b" {
		t.Errorf("file alone: %s %v %v", port, peers, err)
	}
	t.Setenv("FLUORO_BLOCK_PORT", "4")
	if port, _, err := run(t, text); err != nil || port != "4" {
		t.Errorf("environment: %s %v", port, err)
	}
	if port, _, err := run(t, text, "--block-port", "5"); err != nil || port != "5" {
		t.Errorf("flag: %s %v", port, err)
	}
}

func TestTableOfTheCommandBeatsTheTopLevel(t *testing.T) {
	if port, _, err := run(t, "block-port = 2\n[node.run]\nblock-port = 7\n"); err != nil || port != "7" {
		t.Errorf("%s %v", port, err)
	}
}

func TestWrongKeysAndValuesAreRefused(t *testing.T) {
	for _, text := range []string{"blockport = 1", "[node.run]\nperiod = 1", "[nobody]\npeer = 1", "block-port = \"many\"", "block-port = "} {
		if _, _, err := run(t, text); err == nil {
			t.Errorf("%q was accepted", text)
		}
	}
}
