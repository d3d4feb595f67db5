package gateway_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/gateway"
	"github.com/fluoronet/fluoro/gateway/dicomweb"
	"github.com/fluoronet/fluoro/gateway/inbox"
)

// childEnv makes the test binary a gateway of its own, told by a childConfig.
const childEnv = "FLUORO_TEST_GATEWAY"

type childConfig struct {
	Spool  string
	Ledger string // file to which contributions are written, as to a chain
	KillAt string // "before" or "after" a contribution is in the ledger; "": never
}

func TestMain(m *testing.M) {
	if text := os.Getenv(childEnv); text != "" {
		if err := runChild(text); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

func runChild(text string) error {
	var c childConfig
	if err := json.Unmarshal([]byte(text), &c); err != nil {
		return err
	}
	in, err := inbox.Open(inbox.Config{Dir: c.Spool, Now: time.Now})
	if err != nil {
		return err
	}
	cfg := gateway.DefaultServer()
	cfg.Listen = "127.0.0.1:0"
	server, err := gateway.Listen(cfg, in)
	if err != nil {
		return err
	}
	gw := gateway.New(gateway.Config{Inbox: in, Contribute: c.contribute, Quiet: time.Hour, Now: time.Now, Log: slog.New(slog.DiscardHandler)})
	fmt.Println(server.URL())
	group, ctx := errgroup.WithContext(context.Background())
	group.Go(func() error { return server.Run(ctx) })
	group.Go(func() error { return gw.Run(ctx, nil) })
	return group.Wait()
}

// contribute writes a line of file names into the ledger, unless it is there.
func (c childConfig) contribute(_ context.Context, p inbox.Part) (inbox.Contribution, error) {
	if c.KillAt == "before" {
		die()
	}
	files, err := filepath.Glob(filepath.Join(p.Dir, "*"))
	if err != nil {
		return inbox.Contribution{}, err
	}
	for i, f := range files {
		files[i] = filepath.Base(f)
	}
	line := strings.Join(files, " ") + "\n"
	known, err := os.ReadFile(c.Ledger)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return inbox.Contribution{}, err
	}
	if !strings.Contains(string(known), line) {
		if err := os.WriteFile(c.Ledger, append(known, line...), 0o600); err != nil {
			return inbox.Contribution{}, err
		}
	}
	if c.KillAt == "after" {
		die()
	}
	return inbox.Contribution{Modality: p.Modality, Instances: len(files)}, nil
}

// die ends the process by SIGKILL, which nothing can catch or defer.
func die() {
	_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
	select {} // the signal is on its way
}

// child starts a gateway in a process of its own.
func child(t *testing.T, c childConfig) (cmd *exec.Cmd, client *dicomweb.Client, base string) {
	t.Helper()
	text, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	cmd = exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+string(text))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() }) // if it lives
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	base = strings.TrimSpace(line)
	client, err = dicomweb.NewClient(dicomweb.Config{Base: base})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return cmd, client, base
}

// Killed in the middle of uploads again and again, the gateway has everything
// that it said it had; killed around the contribution, it contributes once.
func TestKilledAnywhereTheGatewayLosesAndDoublesNothing(t *testing.T) {
	const instances = 60
	dir := t.TempDir()
	c := childConfig{Spool: filepath.Join(dir, "spool"), Ledger: filepath.Join(dir, "ledger")}
	accepted := map[int]bool{}
	for len(accepted) < instances {
		cmd, client, _ := child(t, c)
		uploadUntilKilled(t, cmd, client, accepted, instances)
		_ = cmd.Wait() // it was killed
		survey, err := inbox.Look(c.Spool)
		if err != nil || len(survey.Receiving) != 1 || survey.Receiving[0].Instances < len(accepted) {
			t.Fatalf("%d accepted, %+v, %v", len(accepted), survey.Receiving, err)
		}
	}

	c.KillAt = "before"
	cmd, _, base := child(t, c)
	signal(t, base)
	_ = cmd.Wait()
	c.KillAt = "after" // this one begins by itself, with what the first has sealed
	cmd, _, _ = child(t, c)
	_ = cmd.Wait()
	c.KillAt = ""
	cmd, client, _ := child(t, c)
	eventually(t, "the study is contributed", func() bool {
		survey, err := inbox.Look(c.Spool)
		return err == nil && len(survey.Contributed) == 1 && len(survey.Contributing) == 0
	})
	all := store(t, client, instances)
	if len(all.Stored) != instances { // all of them are duplicates now
		t.Errorf("%+v", all.Failed)
	}
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
	ledger, err := os.ReadFile(c.Ledger)
	if err != nil || strings.Count(string(ledger), "\n") != 1 || strings.Count(string(ledger), ".dcm") != instances {
		t.Errorf("ledger %s, %v", ledger, err)
	}
	survey, err := inbox.Look(c.Spool)
	if err != nil || len(survey.Contributed) != 1 || len(survey.Receiving)+len(survey.Contributing)+len(survey.Quarantine) != 0 {
		t.Errorf("%+v, %v", survey, err)
	}
}

// uploadUntilKilled sends instances by several clients at a time, and kills
// the gateway once 13 more were accepted, whatever it is doing then.
func uploadUntilKilled(t *testing.T, cmd *exec.Cmd, client *dicomweb.Client, accepted map[int]bool, instances int) {
	t.Helper()
	var mu sync.Mutex
	before := len(accepted)
	missing := make(chan int, instances)
	for n := range instances {
		if !accepted[n] {
			missing <- n
		}
	}
	close(missing)
	var group errgroup.Group
	for range 4 {
		group.Go(func() error {
			for n := range missing {
				got, err := client.Store(t.Context(), studyA, dicomweb.Bytes(image(studyA, n)))
				if err != nil {
					return nil // it is killed
				}
				mu.Lock()
				if len(got.Stored) == 1 {
					accepted[n] = true
				}
				if len(accepted) == before+13 {
					_ = cmd.Process.Kill()
				}
				mu.Unlock()
			}
			return nil
		})
	}
	_ = group.Wait() // no function fails
	_ = cmd.Process.Kill()
}

// signal says that the study is complete. The gateway may be dead before it
// can answer.
func signal(t *testing.T, base string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/studies/"+studyA+"/complete", nil)
	if err != nil {
		t.Fatal(err)
	}
	if resp, err := http.DefaultClient.Do(req); err == nil {
		resp.Body.Close()
	}
}

func store(t *testing.T, client *dicomweb.Client, instances int) dicomweb.Stored {
	t.Helper()
	var objects []dicomweb.Object
	for n := range instances {
		objects = append(objects, dicomweb.Bytes(image(studyA, n)))
	}
	got, err := client.Store(t.Context(), studyA, objects...)
	if err != nil {
		t.Fatal(err)
	}
	return got
}
