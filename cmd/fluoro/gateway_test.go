package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/orthanctest"
	"github.com/fluoronet/fluoro/study"
)

const (
	pulledStudy  = "1.2.840.33333.1"
	pushedStudy  = "1.2.840.33333.2"
	copiedStudy  = "1.2.840.33333.3"
	fetchedStudy = "1.2.840.33333.4"
	patient      = "ZEBRAFINCH"
)

// slices3 is a CT study of three slices whose pixels depend on a number.
func slices3(uid string, number int) [][]byte {
	return dcmtest.CTSeries(3, 4, 4, 1, func(d, r, c int) float64 { return float64(100*number + 16*d + 4*r + c) },
		dcmtest.Study(uid), dcmtest.With(0x00100010, "PN", patient), func(f *dcmtest.File) {
			for i, e := range f.Elements {
				if e.Tag == dcmtest.SOPInstance {
					f.Elements[i].Value = uid + e.Value.(string)[len("1.2.826.0.1.3680043.8.498.1"):]
				}
			}
		})
}

// gatewayLines runs a gateway command and reads its lines.
func gatewayLines(t *testing.T, o operator, wantCode int, args ...string) (lines []gathered) {
	t.Helper()
	out, errOut, code := o.try(append([]string{"gateway"}, args...)...)
	if code != wantCode {
		t.Fatalf("%v: exit code %d\n%s%s", args, code, out, errOut)
	}
	for line := range strings.Lines(out) {
		var g gathered
		if err := json.Unmarshal([]byte(line), &g); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		lines = append(lines, g)
	}
	if strings.Contains(out+errOut, patient) || strings.Contains(out+errOut, "33333") {
		t.Errorf("the report names a study: %s%s", out, errOut)
	}
	return lines
}

// The whole way, from an archive to the chain: fetched, pushed, and refused.
func TestGatewayBetweenOrthancAndTheChain(t *testing.T) {
	withRuntime(t)
	archive := orthanctest.Start(t, nil)
	n := chaintest.Start(t)
	o := newOperator(t, n, 3)
	for i, uid := range []string{pulledStudy, pushedStudy} {
		archive.Upload(slices3(uid, i)...)
	}

	from := []string{"--from", archive.Web()}
	pulled := gatewayLines(t, o, 0, append([]string{"pull", pulledStudy}, from...)...)
	if len(pulled) != 1 || pulled[0].State != "contributed" || pulled[0].Fetched != 3 || len(pulled[0].Contributions) != 1 {
		t.Fatalf("%+v", pulled)
	}
	registered, err := n.Client.Latest().StudyByID(t.Context(), pulled[0].Contributions[0].StudyID)
	if err != nil || registered.CID != pulled[0].Contributions[0].CID || registered.InstanceCount != 3 {
		t.Errorf("registered %+v, %v", registered, err)
	}
	again := gatewayLines(t, o, 0, append([]string{"pull", pulledStudy}, from...)...)
	if again[0].Fetched != 0 || again[0].State != "contributed" || len(again[0].Contributions) != 1 {
		t.Errorf("again: %+v", again)
	}

	// The same pixels in another study: the chain has them already.
	archive.Upload(slices3(copiedStudy, 0)...)
	copied := gatewayLines(t, o, 1, append([]string{"pull", copiedStudy}, from...)...)
	if copied[0].State != "quarantined" || !strings.Contains(copied[0].Reason, chain.ErrDuplicateStudy.Error()) {
		t.Errorf("%+v", copied)
	}
	gatewayLines(t, o, 0, "retry", string(copied[0].Study))
	if got := gatewayLines(t, o, 1, "retry", string(copied[0].Study), "nonsense"); len(got) != 2 || got[1].Error == "" {
		t.Errorf("%+v", got)
	}

	pushAndWait(t, n, o, archive)
	var all inbox.Survey
	out, _, code := o.try("gateway", "status")
	if err := json.Unmarshal([]byte(out), &all); err != nil || code != 0 || len(all.Contributed) != 3 || len(all.Quarantine) != 1 || len(all.Receiving) != 0 {
		t.Errorf("exit code %d, %v: %s", code, err, out)
	}
	nothingNames(t, o.dir, patient, "quarantine")
}

// pushAndWait runs the gateway and has Orthanc push a study to it.
func pushAndWait(t *testing.T, n *chaintest.Network, o operator, archive *orthanctest.Server) {
	t.Helper()
	token := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(token, []byte("0123456789abcdef0123456789abcdef\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	archive.Upload(slices3(fetchedStudy, 7)...)
	url, stop := serveGateway(t, o, "--token-file", token, "--quiet", "1h", "--from", archive.Web(), "--match", "StudyInstanceUID="+fetchedStudy)
	defer stop()
	archive.Connect("fluoro", map[string]any{"Url": url, "HttpHeaders": map[string]string{"Authorization": "Bearer 0123456789abcdef0123456789abcdef"}})
	var ids []string
	archive.Must(http.MethodPost, "/tools/find", map[string]any{"Level": "Study", "Query": map[string]string{"StudyInstanceUID": pushedStudy}}, &ids)
	if ok, answer := archive.Push("fluoro", ids[0]); !ok {
		t.Fatal(answer)
	}
	if got := gatewayLines(t, o, 0, "status", pushedStudy, "1.2.3"); got[0].State != "receiving" || got[0].Instances != 3 || got[1].State != "unknown" {
		t.Errorf("%+v", got)
	}
	if got := gatewayLines(t, o, 1, "retry", strings.Repeat("0", 32)); got[0].State != "unknown" || !strings.Contains(got[0].Error, "no such study") {
		t.Errorf("%+v", got)
	}

	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url+"/studies/"+pushedStudy+"/complete", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer 0123456789abcdef0123456789abcdef")
	resp, err := http.DefaultClient.Do(req)
	if err != nil || resp.StatusCode != http.StatusNoContent {
		t.Fatalf("signal: %v, %v", resp, err)
	}
	resp.Body.Close()
	for _, uid := range []string{pushedStudy, fetchedStudy} {
		id := waitContributed(t, o, uid)
		if _, err := n.Client.Latest().StudyByID(t.Context(), id); err != nil {
			t.Error(err)
		}
	}
}

// waitContributed returns what a study is on chain, once it is.
func waitContributed(t *testing.T, o operator, uid string) study.Hash {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		got := gatewayLines(t, o, 0, "status", uid)[0]
		if got.State == "contributed" {
			return got.Contributions[0].StudyID
		}
		select {
		case <-ctx.Done():
			t.Fatalf("not contributed: %+v", got)
		case <-tick.C:
		}
	}
}

// serveGateway runs `fluoro gateway serve` in this process until stop.
func serveGateway(t *testing.T, o operator, args ...string) (url string, stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	read, write := io.Pipe()
	ended := make(chan int, 1)
	var errOut bytes.Buffer
	go func() {
		args := append([]string{"gateway", "serve", "--home", o.dir, "--json", "--dicomweb", "127.0.0.1:0"}, args...)
		ended <- run(ctx, args, strings.NewReader(""), write, &errOut)
		write.CloseWithError(errors.New("it ended"))
	}()
	line, err := bufio.NewReader(read).ReadString('\n')
	var ready struct{ DICOMweb string }
	if err != nil || json.Unmarshal([]byte(line), &ready) != nil {
		cancel()
		t.Fatalf("%q, %v\n%s", line, err, errOut.String())
	}
	return ready.DICOMweb, func() {
		cancel()
		if code := <-ended; code != 0 {
			t.Errorf("exit code %d: %s", code, errOut.String())
		}
	}
}

// nothingNames wants no file of a home to hold a text, but in one folder.
func nothingNames(t *testing.T, dir, text, but string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		raw, err := os.ReadFile(path)
		if bytes.Contains(raw, []byte(text)) && !strings.Contains(path, "/"+but+"/") {
			t.Errorf("%s names the patient", path)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func TestGatewayRefusesWhatItShould(t *testing.T) {
	n := chaintest.Start(t)
	o := newOperator(t, n, 3)
	o.refused("refusing to listen", "gateway", "serve", "--dicomweb", "0.0.0.0:0")
	o.refused("--from is missing", "gateway", "pull", "1.2.3")
	o.refused("name studies, or say which", "gateway", "pull", "--from", "http://127.0.0.1:1/dicom-web")
	o.refused("only https, or http to a loopback", "gateway", "pull", "1.2.3", "--from", "http://pacs.example/dicom-web")
	o.refused("want ATTRIBUTE=VALUE", "gateway", "pull", "--match", "CT", "--from", "http://127.0.0.1:1/dicom-web")
}
