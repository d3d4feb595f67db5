package worker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// Errand is a program that runs once behind the walls of a worker: no
// environment, no network, no files but those named here and the system's
// libraries, and bounded memory. It is for measuring a network together with
// the code around it, also under an emulator of another CPU.
type Errand struct {
	Command  []string // an absolute path and its arguments
	Readable []string // absolute paths of files and folders, their links resolved
	Memory   uint64   // bytes of private writable memory; 0: no limit
}

// errOutput is what ends an errand that says more than it may.
var errOutput = errors.New("it says more than it may")

// Run gives the program stdin and returns its standard output, of at most
// limit bytes. It is killed when ctx ends. The error of a program that ends
// badly quotes the start of its standard error.
func (e Errand) Run(ctx context.Context, stdin []byte, limit int64) ([]byte, error) {
	s := newSpawner(e.Command, e.Readable...)
	defer s.close()
	files, err := makePipes()
	if err != nil {
		return nil, err
	}
	cmd, err := s.start(files.child)
	closeAll(files.child[:]...)
	defer closeAll(files.ours[:]...)
	if err != nil {
		return nil, err
	}
	stop := context.AfterFunc(ctx, func() { _ = cmd.Process.Kill() }) // ctx's error tells
	defer stop()
	if e.Memory > 0 {
		if err := limitMemory(cmd.Process.Pid, e.Memory); err != nil && !errors.Is(err, errors.ErrUnsupported) {
			return nil, errors.Join(err, cmd.Process.Kill(), cmd.Wait())
		}
	}
	out, said, err := converse(cmd, files.ours, stdin, limit)
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil && said != "":
		return nil, fmt.Errorf("%w: %s", err, said)
	}
	return out, err
}

// converse feeds and reads a started program until it has ended. said is the
// start of its standard error, as one line.
func converse(cmd *exec.Cmd, ours [3]*os.File, stdin []byte, limit int64) (out []byte, said string, err error) {
	go func() {
		_, _ = ours[0].Write(stdin) // a program that does not read ends badly, which tells
		_ = ours[0].Close()
	}()
	errs := make(chan string, 1)
	go func() {
		var head bytes.Buffer
		_, _ = io.CopyN(&head, ours[2], maxText)
		_, _ = io.Copy(io.Discard, ours[2])
		errs <- strings.Join(strings.Fields(head.String()), " ")
	}()
	out, err = io.ReadAll(io.LimitReader(ours[1], limit+1))
	if int64(len(out)) > limit {
		_ = cmd.Process.Kill()
		err = errOutput
	}
	return out, <-errs, errors.Join(err, cmd.Wait())
}
