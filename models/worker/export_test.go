package worker

import (
	"fmt"
	"io"
	"net"
	"os"
	"syscall"
)

// ProbeArgument makes the test binary call Probe.
const ProbeArgument = "probe-walls"

// Probe tries what a worker must not be able to do, and says how it went.
func Probe(w io.Writer, secret, address string) {
	say := func(what string, err error) {
		if err != nil {
			fmt.Fprintf(w, "%s: refused (%v)\n", what, err)
			return
		}
		fmt.Fprintf(w, "%s: done\n", what)
	}
	_, err := os.ReadFile(secret)
	say("read", err)
	say("write", os.WriteFile(secret+".new", nil, 0o600))
	conn, err := net.Dial("tcp", address)
	if err == nil {
		conn.Close()
	}
	say("dial", err)
	say("signal", syscall.Kill(os.Getppid(), 0))
	err = nil
	if os.Getenv("FLUORO_SECRET") == "" && os.Getenv("PATH") == "" {
		err = fmt.Errorf("%d variables", len(os.Environ()))
	}
	say("environment", err)
}
