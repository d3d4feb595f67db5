package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/fluoronet/fluoro/internal/config"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/spf13/cobra"
)

// app is what every command shares: where to print, and the global flags.
type app struct {
	in       io.Reader
	out, err io.Writer
	json     bool
	home     string
	config   string
	logLevel string
	log      *slog.Logger
}

// errReported means that the command has already said what failed, in its
// report; only the exit code is left.
var errReported = errors.New("reported")

// run executes one command line and returns its exit code: 0 done, 1 failed,
// 2 wrong usage.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) int {
	a := &app{in: in, out: out, err: errOut}
	root := a.command()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errOut)
	err := root.ExecuteContext(ctx)
	var wrong usageError
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errReported):
		return 1
	case errors.As(err, &wrong):
		fmt.Fprintf(errOut, "fluoro: %s\nSee `fluoro help`.\n", safeLines(err))
		return 2
	}
	fmt.Fprintf(errOut, "fluoro: %s\n", safeLines(err))
	return 1
}

// safeLines is an error's text for a terminal, a line for each of its lines.
func safeLines(err error) string {
	const most = 600
	lines := strings.Split(err.Error(), "\n")
	for i, line := range lines {
		lines[i] = report.SafeLine(line, most)
	}
	return strings.Join(lines, "\n")
}

// usageError is a command line that cannot be understood.
type usageError struct{ error }

func (a *app) command() *cobra.Command {
	root := &cobra.Command{
		Use:           "fluoro",
		Short:         "Federated AI inference for medical imaging, triggered by on-chain study events",
		Long:          "fluoro runs AI models on de-identified imaging studies that institutions register on chain,\nand writes signed results back.\n\n" + version.Notice,
		Version:       version.Version + " (" + version.Commit + ")",
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			return a.prepare(cmd)
		},
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	flags := root.PersistentFlags()
	flags.StringVar(&a.home, "home", defaultHome(), "folder with this role's keys, store and state")
	flags.Lookup("home").DefValue = "~/.fluoro" // help and reference are the same for everybody
	flags.StringVar(&a.config, "config", "", "TOML file; default config.toml in the home folder")
	flags.BoolVar(&a.json, "json", false, "print JSON, one object a line")
	flags.StringVar(&a.logLevel, "log-level", "warn", "debug, info, warn or error; logs go to standard error")
	root.AddCommand(a.commands()...)
	demandSubcommands(root)
	illustrate(root)
	a.complete(root)
	return root
}

// demandSubcommands makes a command that only groups others refuse what it
// does not know; cobra would print help and say that all was well.
func demandSubcommands(cmd *cobra.Command) {
	for _, sub := range cmd.Commands() {
		demandSubcommands(sub)
	}
	if cmd.Runnable() || !cmd.HasSubCommands() {
		return
	}
	cmd.Args = cobra.ArbitraryArgs
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) == 0 && !cmd.HasParent():
			return cmd.Help()
		case len(args) == 0:
			return usageError{fmt.Errorf("%s needs a command: see `%s --help`", cmd.CommandPath(), cmd.CommandPath())}
		}
		return usageError{unknownCommand(cmd, args[0])}
	}
}

func unknownCommand(cmd *cobra.Command, name string) error {
	if near := cmd.SuggestionsFor(name); len(near) > 0 {
		return fmt.Errorf("%s has no command %q: did you mean %s?", cmd.CommandPath(), name, near[0])
	}
	return fmt.Errorf("%s has no command %q", cmd.CommandPath(), name)
}

// prepare fills flags from environment and file and sets up the log.
func (a *app) prepare(cmd *cobra.Command) error {
	given := cmd.Flags().Changed("config") || os.Getenv(config.EnvName("config")) != ""
	if err := config.Apply(cmd, "", false); err != nil { // the home and the file may come from the environment
		return usageError{err}
	}
	file := a.config
	if file == "" {
		file = filepath.Join(a.home, "config.toml")
	}
	if err := config.Apply(cmd, file, given); err != nil {
		return usageError{err}
	}
	var level slog.Level
	if err := level.UnmarshalText([]byte(a.logLevel)); err != nil {
		return usageError{fmt.Errorf("--log-level %q: use debug, info, warn or error", a.logLevel)}
	}
	a.log = slog.New(slog.NewTextHandler(a.err, &slog.HandlerOptions{Level: level}))
	return nil
}

func defaultHome() string {
	dir, err := os.UserHomeDir()
	if err != nil {
		return ".fluoro"
	}
	return filepath.Join(dir, ".fluoro")
}
