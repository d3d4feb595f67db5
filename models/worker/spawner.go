package worker

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
)

// Confinement says which walls stand around the workers. What the operating
// system refuses is false; the pool logs it and goes on, because a node
// without a wall is still more use to its operator than no node.
type Confinement struct {
	Namespaces bool `json:"namespaces"` // no network, no IPC, no user
	Landlock   int  `json:"landlock"`   // version of Linux's file rules in force, 0: none
	Memory     bool `json:"memory"`     // RLIMIT_DATA
}

// spawner starts processes from one thread that is confined itself, so that
// they inherit its walls before their first instruction. The thread lives as
// long as the spawner: a worker is told to die with the thread that started it.
type spawner struct {
	command    []string
	requests   chan func()
	ended      chan struct{}
	once       sync.Once
	landlock   int
	refused    error
	namespaces atomic.Bool
}

// newSpawner lets command read its own binary and the given files and folders.
func newSpawner(command []string, readable ...string) *spawner {
	s := &spawner{command: command, requests: make(chan func()), ended: make(chan struct{})}
	s.namespaces.Store(runtime.GOOS == "linux")
	ready := make(chan struct{})
	go s.serve(append([]string{command[0]}, readable...), ready)
	<-ready
	return s
}

func (s *spawner) serve(readable []string, ready chan<- struct{}) {
	runtime.LockOSThread()
	if onMainThread() {
		// The kernel asks the main thread for the walls of the process when a
		// worker sends it a signal. While this goroutine holds that thread, the
		// next one is on another.
		again := make(chan struct{})
		go s.serve(readable, again)
		<-again
		runtime.UnlockOSThread()
		close(ready)
		return
	}
	// Never unlocked: the confined thread ends with the goroutine.
	defer close(s.ended)
	s.landlock, s.refused = landlockThread(readable...)
	close(ready)
	for start := range s.requests {
		start()
	}
}

func (s *spawner) close() {
	s.once.Do(func() { close(s.requests) })
	<-s.ended
}

// start runs the worker's command with the given files as its standard
// input, output and error.
func (s *spawner) start(files [3]*os.File) (*exec.Cmd, error) {
	var cmd *exec.Cmd
	var err error
	done := make(chan struct{})
	s.requests <- func() {
		defer close(done)
		if s.namespaces.Load() {
			cmd = s.build(files, true)
			if err = cmd.Start(); !namespacesRefused(err) {
				return
			}
			s.namespaces.Store(false)
		}
		cmd = s.build(files, false)
		err = cmd.Start()
	}
	<-done
	if err != nil {
		return nil, fmt.Errorf("start model worker: %w", err)
	}
	return cmd, nil
}

func (s *spawner) build(files [3]*os.File, namespaces bool) *exec.Cmd {
	cmd := exec.Command(s.command[0], s.command[1:]...)
	cmd.Dir = string(filepath.Separator)
	// Nothing is inherited. One thread runs the network; the second is for Go's
	// own work. Fewer allocator arenas keep idle workers small.
	cmd.Env = []string{"GOMAXPROCS=2", "MALLOC_ARENA_MAX=2"}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = files[0], files[1], files[2]
	cmd.SysProcAttr = attributes(namespaces)
	return cmd
}
