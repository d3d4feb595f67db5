package tutorial

import (
	"bufio"
	"context"
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

// Options say where and with what a page is executed.
type Options struct {
	Dir    string    // an empty folder, in which the reader stands
	Binary string    // what `fluoro` is
	Env    []string  // NAME=value, beside PATH and HOME
	Log    io.Writer // each command, its time and its output; nil: nowhere
}

// stopping is how long a command in the background may take to end.
const stopping = 30 * time.Second

// Took is how long a page's commands took, and how many there were.
type Took struct {
	Steps   int
	Elapsed time.Duration
}

// Run executes a page until it is done, a command fails, or ctx ends. The
// error names the line of the page and shows what the command printed.
func Run(ctx context.Context, page string, opt Options) (took Took, err error) {
	steps, err := Parse(page)
	if err != nil {
		return took, err
	}
	r, err := newRunner(opt)
	if err != nil {
		return took, err
	}
	started := time.Now()
	defer func() {
		err = errors.Join(err, r.stop())
		took.Elapsed = time.Since(started)
	}()
	for _, s := range steps {
		if err := r.step(ctx, s); err != nil {
			return took, fmt.Errorf("line %d: $ %s: %w", s.Line, s.Command, err)
		}
		took.Steps++
	}
	return took, nil
}

type runner struct {
	Options
	env        []string
	state      string // file with the variables and the folder after the last command
	background []*job
}

func newRunner(opt Options) (*runner, error) {
	private := filepath.Join(opt.Dir, ".tutorial")
	if err := os.MkdirAll(private, 0o700); err != nil {
		return nil, err
	}
	if err := os.Symlink(opt.Binary, filepath.Join(private, "fluoro")); err != nil {
		return nil, err
	}
	if opt.Log == nil {
		opt.Log = io.Discard
	}
	r := &runner{Options: opt, state: filepath.Join(private, "state")}
	r.env = append([]string{"PATH=" + private + ":" + os.Getenv("PATH"), "HOME=" + opt.Dir, "LC_ALL=C.UTF-8"}, opt.Env...)
	return r, os.WriteFile(r.state, []byte(fmt.Sprintf("cd %q\n", opt.Dir)), 0o600)
}

// bash runs a script after what earlier commands left.
func (r *runner) bash(script string) *exec.Cmd {
	cmd := exec.Command("bash", "-c", ". "+r.state+"\nset -a\n"+script)
	cmd.Env, cmd.Dir = r.env, r.Dir
	return cmd
}

func (r *runner) step(ctx context.Context, s Step) error {
	begun := time.Now()
	fmt.Fprintf(r.Log, "$ %s\n", s.Command)
	defer func() { fmt.Fprintf(r.Log, "  (%.1f s)\n", time.Since(begun).Seconds()) }()
	script := s.Command
	if s.Background {
		script = "exec " + script
	} else {
		// What the shell holds itself is not to be set again.
		script += "\ncode=$?\nset +a\n{ declare -px | grep -vE '^declare -[a-z]*r|(BASHOPTS|SHELLOPTS)='; printf 'cd %q\\n' \"$PWD\"; } >" + r.state + ".new && mv " + r.state + ".new " + r.state + "\nexit $code"
	}
	j, err := start(r.bash(script), s.Want, r.Log)
	if err != nil {
		return err
	}
	if s.Background {
		r.background = append(r.background, j)
		return j.await(ctx, j.ready)
	}
	if err := j.await(ctx, nil); err != nil {
		j.end()
		return err
	}
	return nil
}

// stop ends what runs in the background, the last first.
func (r *runner) stop() error {
	var errs []error
	for i := len(r.background) - 1; i >= 0; i-- {
		errs = append(errs, r.background[i].end())
	}
	return errors.Join(errs...)
}

// job is a command that runs, and what it has printed.
type job struct {
	cmd    *exec.Cmd
	ready  chan struct{} // closed when every wanted line has come
	done   chan struct{} // closed when it has ended
	err    error         // of its end
	want   []string
	output strings.Builder
}

func start(cmd *exec.Cmd, want []string, log io.Writer) (*job, error) {
	j := &job{cmd: cmd, ready: make(chan struct{}), done: make(chan struct{}), want: want}
	pipe, writer, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	cmd.Stdout, cmd.Stderr = writer, writer
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	err = cmd.Start()
	_ = writer.Close()
	if err != nil {
		return nil, errors.Join(err, pipe.Close())
	}
	go j.read(pipe, log)
	return j, nil
}

func (j *job) read(pipe *os.File, log io.Writer) {
	defer close(j.done)
	defer pipe.Close()
	lines := bufio.NewReader(pipe)
	if len(j.want) == 0 {
		close(j.ready)
	}
	for {
		line, err := lines.ReadString('\n')
		if line = strings.TrimRight(line, "\n"); line != "" {
			fmt.Fprintf(log, "  %s\n", line)
			j.output.WriteString("  " + line + "\n")
		}
		if len(j.want) > 0 && matches(j.want[0], line) {
			if j.want = j.want[1:]; len(j.want) == 0 {
				close(j.ready)
			}
		}
		if err != nil {
			j.err = j.cmd.Wait()
			return
		}
	}
}

// await waits until a command in the background is ready, or any other is done;
// what was wanted and did not come is an error.
func (j *job) await(ctx context.Context, ready <-chan struct{}) error {
	select {
	case <-ready:
		return nil
	case <-j.done:
	case <-ctx.Done():
		return fmt.Errorf("the time is up: %w", ctx.Err())
	}
	if j.err != nil {
		return fmt.Errorf("%w; it printed:\n%s", j.err, j.output.String())
	}
	if len(j.want) > 0 {
		return fmt.Errorf("it did not print %q, but:\n%s", j.want[0], j.output.String())
	}
	return nil
}

// end asks the command to stop, as Ctrl-C does, and waits for it.
func (j *job) end() error {
	group := -j.cmd.Process.Pid
	_ = syscall.Kill(group, syscall.SIGINT) // it may have ended
	timer := time.NewTimer(stopping)
	defer timer.Stop()
	select {
	case <-j.done:
		return nil
	case <-timer.C:
	}
	_ = syscall.Kill(group, syscall.SIGKILL)
	<-j.done
	return fmt.Errorf("$ %s did not end within %s of an interrupt", j.cmd.Args[len(j.cmd.Args)-1], stopping)
}
