package home

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/template"
)

// ConfigName is the file of a home that fills the flags of every command.
const ConfigName = "config.toml"

// Settings are what Configure writes down. What is empty stands in the file as
// a comment, with its default.
type Settings struct {
	RPC, Listen, Peers []string
	DHT                bool
	LeastFee           string // tokens
	Health             string // host:port
}

// Configure writes the home's config.toml, readable by its owner only. It never
// writes over one.
func Configure(dir string, s Settings) error {
	var text strings.Builder
	if err := configForm.Execute(&text, s); err != nil {
		return fmt.Errorf("write %s: %w", ConfigName, err)
	}
	path := (&Home{Dir: dir}).path(ConfigName)
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%s is there already: change it by hand, or move it away", path)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", ConfigName, err)
	}
	_, err = f.WriteString(text.String())
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", ConfigName, err)
	}
	return nil
}

// quoted is a list in TOML.
func quoted(list []string) string {
	parts := make([]string, len(list))
	for i, v := range list {
		parts[i] = fmt.Sprintf("%q", v)
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

var configForm = template.Must(template.New(ConfigName).Funcs(template.FuncMap{"quoted": quoted}).Parse(
	`# Flags of fluoro's commands for this home. A flag on the command line goes before
# the environment (FLUORO_LEAST_FEE), that before this file. Keys at the top are
# for every command that has the flag, those in a table for one command. A key
# that no command has is refused. See ` + "`fluoro help`" + ` and docs/reference/commands.md.

# Chain endpoints. Name two or more: a lagging or absent one then does no harm.
# WebSocket (wss://) tells of new blocks at once. Default: that of deployment.json.
{{if .RPC}}rpc = {{quoted .RPC}}{{else}}# rpc = ["wss://ENDPOINT-1", "https://ENDPOINT-2"]{{end}}

# Where this home's IPFS peer listens. Others must be able to dial it, so open
# the port in the firewall. Default: loopback, any port, which only this machine
# reaches.
{{if .Listen}}listen = {{quoted .Listen}}{{else}}# listen = ["/ip4/0.0.0.0/tcp/4001"]{{end}}

# IPFS peers to stay connected to, as they print them when they start.
{{if .Peers}}peer = {{quoted .Peers}}{{else}}# peer = ["/ip4/192.0.2.1/tcp/4001/p2p/12D3KooW..."]{{end}}

# Find content through the DHT of public IPFS as well.
{{if .DHT}}dht = true{{else}}# dht = false{{end}}

# What is logged, to standard error: debug, info, warn or error.
# log-level = "warn"

[node.run]
# Tokens a study that a model must pay for this node to run it. 0: any.
{{if .LeastFee}}least-fee = "{{.LeastFee}}"{{else}}# least-fee = "0"{{end}}

# Loopback address of /healthz, /readyz, /status and /metrics (Prometheus).
{{if .Health}}health = "{{.Health}}"{{else}}# health = "127.0.0.1:9464"{{end}}

# Inferences at a time, each in a process of one thread. Default: one a core.
# runners = 2

# libonnxruntime. Default: beside the binary, then the system's.
# onnxruntime = "/usr/lib/libonnxruntime.so.1"
`))
