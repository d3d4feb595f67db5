package worker

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// startTimeout bounds a worker's start up to loading the library; loadGrace
// is added to a network's own time limit for loading it.
const (
	startTimeout = 60 * time.Second
	loadGrace    = 10 * time.Second
)

// errEnded is a worker that ended without an answer: it crashed, ran into its
// memory limit, or was killed from outside.
var errEnded = errors.New("model worker ended without an answer")

// process is one worker. It is used by one goroutine at a time, but for kill.
type process struct {
	cmd    *exec.Cmd
	stream *stream
	ours   [2]*os.File // our ends of its input and output
	ended  chan struct{}
	memory uint64 // limit in bytes, 0: none
	// state is how it ended; read it after ended is closed.
	state string
}

// startProcess starts a worker and waits until it has loaded the library.
func startProcess(ctx context.Context, s *spawner, h hello) (*process, study.Runtime, error) {
	p, err := spawn(s)
	if err != nil {
		return nil, study.Runtime{}, err
	}
	var described study.Runtime
	err = p.exchange(ctx, startTimeout, func() error {
		if err := p.stream.writeJSON(kindHello, h); err != nil {
			return err
		}
		return p.await(kindReady, func() error { return p.stream.readJSON(&described) })
	})
	if err != nil {
		p.kill()
		return nil, study.Runtime{}, fmt.Errorf("start model worker: %w", notFault(err))
	}
	return p, described, nil
}

// notFault keeps a network's kind of fault out of errors of the start, which
// happen before there is a network.
func notFault(err error) error {
	var fault *study.Fault
	if errors.As(err, &fault) {
		return fault.Err
	}
	return err
}

func spawn(s *spawner) (*process, error) {
	files, err := makePipes()
	if err != nil {
		return nil, fmt.Errorf("start model worker: %w", err)
	}
	cmd, err := s.start(files.child)
	closeAll(files.child[:]...)
	if err != nil {
		closeAll(files.ours[:]...)
		return nil, err
	}
	p := &process{
		cmd:    cmd,
		stream: newStream(files.ours[1], files.ours[0]),
		ours:   [2]*os.File{files.ours[0], files.ours[1]},
		ended:  make(chan struct{}),
	}
	go func() {
		defer close(p.ended)
		// What the libraries print may quote the network; nobody reads it.
		_, _ = io.Copy(io.Discard, files.ours[2])
		closeAll(files.ours[2])
		_ = cmd.Wait() // the state says it
		p.state = cmd.ProcessState.String()
	}()
	return p, nil
}

// kill ends the worker now; it has nothing to save. It waits until the
// process is gone.
func (p *process) kill() {
	_ = p.cmd.Process.Kill()
	<-p.ended
	closeAll(p.ours[:]...)
}

// exchange runs one request and answer. When timeout or ctx ends first, the
// worker is killed. Errors: a *study.Fault from the worker, ModelTimeout, ctx's
// error, or errEnded.
func (p *process) exchange(ctx context.Context, timeout time.Duration, talk func() error) error {
	limited := ctx
	if timeout > 0 {
		var cancel context.CancelFunc
		limited, cancel = context.WithTimeout(ctx, timeout)
		defer cancel()
	}
	stop := context.AfterFunc(limited, func() { _ = p.cmd.Process.Kill() })
	err := talk()
	stopped := stop()
	var fault *study.Fault
	switch {
	case err == nil && stopped:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case limited.Err() != nil:
		return study.Faultf(study.ModelTimeout, "not done after %s", timeout)
	case errors.As(err, &fault):
		return err
	case errors.Is(err, errProtocol):
		return study.Faultf(study.ModelFailed, "%w", err)
	case isBroken(err):
		_ = p.cmd.Process.Kill()
		<-p.ended
		return fmt.Errorf("%w (%s)", errEnded, p.state)
	}
	return err
}

// isBroken tells an ended worker from one that answered.
func isBroken(err error) bool {
	var path *os.PathError
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &path)
}

// await flushes the request and reads an answer of the given kind with read.
func (p *process) await(kind byte, read func() error) error {
	if err := p.stream.w.Flush(); err != nil {
		return err
	}
	got, err := p.stream.r.ReadByte()
	switch {
	case err != nil:
		return err
	case got == kind:
		return read()
	case got == kindFault:
		return p.stream.readFault()
	}
	return fmt.Errorf("%w: answer of kind %d", errProtocol, got)
}

// load gives the worker its network.
func (p *process) load(ctx context.Context, network []byte, spec models.SessionSpec) error {
	timeout := spec.Timeout
	if timeout > 0 {
		timeout += loadGrace
	}
	return p.exchange(ctx, timeout, func() error {
		if err := p.stream.writeJSON(kindOpen, open{spec.Inputs, spec.Outputs}); err != nil {
			return err
		}
		if err := p.stream.writeBytes(network); err != nil {
			return err
		}
		var nothing any
		return p.await(kindReady, func() error { return p.stream.readJSON(&nothing) })
	})
}

// Room in a worker's memory limit beyond the network's declared need.
// runtimeRoom is for Go and ONNX Runtime themselves, callRoom the most that a
// call's inputs and outputs add; inputs under smallCall fit runtimeRoom.
const (
	runtimeRoom = 256 << 20
	callRoom    = 3 << 30
	smallCall   = 32 << 20
)

// bound sets the memory limit: what the worker has now, the network's bytes
// and need, and room.
func (p *process) bound(network, need uint64) error {
	now, err := dataSize(p.cmd.Process.Pid)
	if err != nil {
		return err
	}
	p.memory = now + network + need + runtimeRoom
	return limitMemory(p.cmd.Process.Pid, p.memory)
}

// makeRoom raises the limit for a call with large inputs, to hold them twice
// and outputs of their size.
func (p *process) makeRoom(inputs []models.Tensor) error {
	var size uint64
	for _, t := range inputs {
		size += 4 * uint64(len(t.Data))
	}
	if p.memory == 0 || size < smallCall {
		return nil
	}
	return raiseMemory(p.cmd.Process.Pid, p.memory, p.memory+3*size)
}

// run calls the network once; limit bounds the elements of its outputs.
func (p *process) run(ctx context.Context, timeout time.Duration, inputs []models.Tensor, limit int) (outputs []models.Tensor, err error) {
	if err := p.makeRoom(inputs); err != nil {
		return nil, err
	}
	err = p.exchange(ctx, timeout, func() error {
		if err := p.stream.writeTensors(kindRun, inputs); err != nil {
			return err
		}
		return p.await(kindTensors, func() error {
			outputs, err = p.stream.readTensors(limit)
			return err
		})
	})
	return outputs, err
}
