// Package config fills a command's flags from FLUORO_* environment variables
// and from a TOML file: a flag on the command line wins, then the environment,
// then the file. Keys in the file are flag names, at the top level for every
// command or in a table named after one ("[node.run]"); a key that no command
// has is refused, and so is a value that its flag does not take.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sort"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// EnvPrefix starts the name of every environment variable that is read.
const EnvPrefix = "FLUORO_"

// maxFile bounds a configuration file.
const maxFile = 1 << 20

// EnvName is the variable of a flag: "block-period" is FLUORO_BLOCK_PERIOD.
func EnvName(flag string) string {
	return EnvPrefix + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// Apply fills cmd's flags that were not given. file may be empty; a file that
// must exist but does not is an error, one that may be absent is skipped.
func Apply(cmd *cobra.Command, file string, mustExist bool) error {
	values, err := read(cmd, file, mustExist)
	if err != nil {
		return err
	}
	var problem error
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Changed || problem != nil {
			return
		}
		if v, ok := os.LookupEnv(EnvName(f.Name)); ok && v != "" {
			if err := cmd.Flags().Set(f.Name, v); err != nil {
				problem = fmt.Errorf("environment variable %s: %w", EnvName(f.Name), err)
			}
			return
		}
		for _, v := range values[f.Name] {
			if err := cmd.Flags().Set(f.Name, v); err != nil {
				problem = fmt.Errorf("%s: key %s: %w", file, f.Name, err)
			}
		}
	})
	return problem
}

// read returns the file's values for cmd by flag name.
func read(cmd *cobra.Command, file string, mustExist bool) (map[string][]string, error) {
	if file == "" {
		return nil, nil
	}
	info, err := os.Stat(file)
	if errors.Is(err, fs.ErrNotExist) && !mustExist {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read configuration: %w", err)
	}
	if info.Size() > maxFile {
		return nil, fmt.Errorf("read configuration: %s is larger than %d bytes", file, maxFile)
	}
	var tree map[string]any
	if _, err := toml.DecodeFile(file, &tree); err != nil {
		return nil, fmt.Errorf("read configuration %s: %w", file, err)
	}
	known := map[string]bool{}
	collect(cmd.Root(), known)
	values := map[string][]string{}
	return values, fill(tree, "", commandKey(cmd), known, values, file)
}

// collect gathers the keys that some command has: "flag" and "command.path.flag".
func collect(cmd *cobra.Command, known map[string]bool) {
	add := func(f *pflag.Flag) {
		known[f.Name] = true
		known[strings.TrimPrefix(commandKey(cmd)+"."+f.Name, ".")] = true
	}
	cmd.LocalFlags().VisitAll(add)
	cmd.InheritedFlags().VisitAll(add)
	for _, sub := range cmd.Commands() {
		collect(sub, known)
	}
}

func commandKey(cmd *cobra.Command) string {
	parts := strings.Fields(cmd.CommandPath())
	return strings.Join(parts[1:], ".")
}

// fill walks the file's tables; those of other commands are checked but unused.
func fill(tree map[string]any, prefix, command string, known map[string]bool, values map[string][]string, file string) error {
	keys := make([]string, 0, len(tree))
	for k := range tree {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		path := strings.TrimPrefix(prefix+"."+k, ".")
		if table, ok := tree[k].(map[string]any); ok {
			if err := fill(table, path, command, known, values, file); err != nil {
				return err
			}
			continue
		}
		if !known[path] {
			return fmt.Errorf("%s: unknown key %s: see `fluoro help` for the flags that are its keys", file, path)
		}
		if prefix == "" && values[k] == nil || prefix == command && prefix != "" {
			values[k] = texts(tree[k])
		}
	}
	return nil
}

func texts(v any) []string {
	list, ok := v.([]any)
	if !ok {
		return []string{fmt.Sprint(v)}
	}
	out := make([]string, len(list))
	for i, item := range list {
		out[i] = fmt.Sprint(item)
	}
	return out
}
