package fleet

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// stopGrace is how long a process may take to end after SIGTERM.
const stopGrace = 15 * time.Second

// Process is one running fluoro command. Each line that it prints on standard
// output is a JSON object; the first of a long-running one says that it is
// ready.
type Process struct {
	name  string
	cmd   *exec.Cmd
	lines chan []byte // standard output, closed at its end
	ended chan struct{}
	err   error // how it ended, once ended is closed
}

// start runs the fluoro binary as a process of its own, with its log in
// dir/name.log.
func start(binary, dir, name string, args ...string) (*Process, error) {
	log, err := os.Create(filepath.Join(dir, name+".log"))
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	defer log.Close()
	cmd := exec.Command(binary, args...)
	cmd.Stderr = log
	// A process group of its own: Ctrl-C reaches only the demo, which then
	// stops the others in order.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	p := &Process{name: name, cmd: cmd, lines: make(chan []byte, 64), ended: make(chan struct{})}
	go p.read(out)
	return p, nil
}

func (p *Process) read(out io.Reader) {
	scanner := bufio.NewScanner(out)
	scanner.Buffer(nil, 1<<20)
	for scanner.Scan() {
		p.lines <- bytes.Clone(scanner.Bytes())
	}
	close(p.lines)
	p.err = p.cmd.Wait()
	close(p.ended)
}

// Next decodes the process's next line of output into v.
func (p *Process) Next(ctx context.Context, v any) error {
	select {
	case <-ctx.Done():
		return fmt.Errorf("wait for %s: %w", p.name, context.Cause(ctx))
	case line, open := <-p.lines:
		if !open {
			<-p.ended
			return fmt.Errorf("%s ended early: %w; see its log", p.name, p.failure())
		}
		if err := json.Unmarshal(line, v); err != nil {
			return fmt.Errorf("read what %s prints: %w", p.name, err)
		}
		return nil
	}
}

func (p *Process) failure() error {
	if p.err == nil {
		return errors.New("exit code 0")
	}
	return p.err
}

// PID is the operating system's number of the process.
func (p *Process) PID() int { return p.cmd.Process.Pid }

// Wait waits for the end of a process that ends by itself.
func (p *Process) Wait() error {
	<-p.ended
	return p.err
}

// Stop ends the process: first asked, then killed.
func (p *Process) Stop() {
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	timer := time.NewTimer(stopGrace)
	defer timer.Stop()
	for {
		select {
		case _, open := <-p.lines:
			if !open {
				<-p.ended
				return
			}
		case <-timer.C:
			_ = p.cmd.Process.Kill()
		}
	}
}

// runOnce runs a fluoro command to its end and returns its standard output.
// Its standard error goes to the log file, and its last line into the error.
func runOnce(ctx context.Context, binary, log string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, binary, args...)
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	err := cmd.Run()
	if logErr := os.WriteFile(log, errOut.Bytes(), 0o644); logErr != nil {
		return nil, fmt.Errorf("write log: %w", logErr)
	}
	if err != nil {
		lines := strings.Split(strings.TrimSpace(errOut.String()), "\n")
		return out.Bytes(), fmt.Errorf("fluoro %s: %w: %s", strings.Join(args[:min(2, len(args))], " "), err, lines[len(lines)-1])
	}
	return out.Bytes(), nil
}
