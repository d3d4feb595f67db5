package gateway_test

import (
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/gateway"
	"github.com/fluoronet/fluoro/gateway/dicomweb"
	"github.com/fluoronet/fluoro/gateway/pull"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/orthanctest"
	"github.com/fluoronet/fluoro/internal/testkit"
)

const pydicomFiles = "/usr/lib/python3/dist-packages/pydicom/data/test_files/"

// A scanner sends to the archive by DICOM's own protocol, the archive to us by
// DICOMweb, and what arrives is contributed once.
func TestOrthancPushesWhatAScannerSent(t *testing.T) {
	archive := orthanctest.Start(t, nil)
	token := secretFile(t, "token", "0123456789abcdef0123456789abcdef")
	hash, err := dicomweb.ReadTokenHash(token)
	if err != nil {
		t.Fatal(err)
	}
	h := newHouse(t, func(c *gateway.ServerConfig) { c.Token = hash })
	ct := pydicomFiles + "CT_small.dcm"
	files(t, ct)
	archive.Send(ct)
	studies := archive.Studies()
	if len(studies) != 1 {
		t.Fatalf("Orthanc holds %v", studies)
	}

	archive.Connect("wrong", map[string]any{"Url": h.url, "HttpHeaders": map[string]string{"Authorization": "Bearer 0123456789abcdef0123456789abcdeX"}})
	if ok, answer := archive.Push("wrong", studies[0]); ok {
		t.Errorf("pushed with a wrong token: %s", answer)
	}
	archive.Connect("fluoro", map[string]any{"Url": h.url, "HttpHeaders": map[string]string{"Authorization": "Bearer 0123456789abcdef0123456789abcdef"}})
	for range 2 {
		if ok, answer := archive.Push("fluoro", studies[0]); !ok {
			t.Fatalf("push: %s\n%s", answer, h.log)
		}
	}
	h.later(quiet)
	if len(h.given) != 1 || len(h.given[0]) != 1 {
		t.Fatalf("contributed %v\n%s", h.given, h.log)
	}
	if ok, answer := archive.Push("fluoro", studies[0]); !ok { // it is known by what it was
		t.Errorf("pushed once more: %s", answer)
	}
	h.later(quiet)
	if got := h.look(); len(h.given) != 1 || len(got.Contributed) != 1 || len(got.Receiving)+len(got.Quarantine) != 0 {
		t.Errorf("contributed %v, spool %+v", h.given, got)
	}
}

// What Orthanc's own plugin makes of our answers: one instance of two is
// refused, since other bytes are here.
func TestOrthancUnderstandsARefusal(t *testing.T) {
	archive := orthanctest.Start(t, nil)
	h := newHouse(t, nil)
	archive.Connect("fluoro", map[string]any{"Url": h.url})
	archive.Upload(image(studyA, 1))
	if ok, answer := archive.Push("fluoro", archive.Studies()[0]); !ok {
		t.Fatalf("%s\n%s", answer, h.log)
	}
	archive.Must("DELETE", "/studies/"+archive.Studies()[0], nil, nil)
	other := image(studyA, 1)
	other[len(other)-1]++
	archive.Upload(other, image(studyA, 2))
	if ok, _ := archive.Push("fluoro", archive.Studies()[0]); ok {
		t.Error("Orthanc takes a refusal for success")
	}
	h.later(quiet)
	if len(h.given) != 1 || !slices.Equal(h.given[0], []string{sop(1), sop(2)}) {
		t.Errorf("contributed %v", h.given)
	}
}

func secretFile(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	writeSecret(t, path, text)
	return path
}

func TestOrthancStoresWhatTheClientSends(t *testing.T) {
	archive := orthanctest.Start(t, nil)
	client, err := dicomweb.NewClient(dicomweb.Config{Base: archive.Web()})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	ct := pydicomFiles + "CT_small.dcm"
	files(t, ct)
	for range 2 {
		got, err := client.Store(t.Context(), "", dicomweb.Path(ct), dicomweb.Bytes(image(studyA, 1)))
		if err != nil || len(got.Stored) != 2 || len(got.Failed) != 0 || got.Stored[1].SOPInstance != sop(1) {
			t.Errorf("%+v, %v", got, err)
		}
	}
	rubbish := dicomweb.Bytes(strings.Repeat("no DICOM", 100))
	if _, err := client.Store(t.Context(), "", rubbish); !errors.Is(err, dicomweb.ErrRefused) { // with 400, where PS3.18 has 409
		t.Errorf("rubbish: %v, want ErrRefused", err)
	}
	if n := len(archive.Studies()); n != 2 {
		t.Errorf("Orthanc holds %d studies, want 2", n)
	}
}

// Orthanc's client, libcurl, knows us by our certificate, and we it by its own.
func TestOrthancPushesByMutualTLS(t *testing.T) {
	ca := newAuthority(t)
	archive := orthanctest.Start(t, map[string]any{"HttpsVerifyPeers": true, "HttpsCACertificates": ca.file})
	h := newHouse(t, func(c *gateway.ServerConfig) { c.TLS = ca.tls("127.0.0.1") })
	archive.Upload(image(studyA, 1), image(studyA, 2))
	archive.Connect("nobody", map[string]any{"Url": h.url})
	if ok, answer := archive.Push("nobody", archive.Studies()[0]); ok {
		t.Errorf("pushed without a certificate: %s", answer)
	}
	own := ca.tls("pacs")
	archive.Connect("fluoro", map[string]any{"Url": h.url, "CertificateFile": own.Cert, "CertificateKeyFile": own.Key})
	if ok, answer := archive.Push("fluoro", archive.Studies()[0]); !ok {
		t.Fatalf("%s\n%s", answer, h.log)
	}
	if h.later(quiet); len(h.given) != 1 || len(h.given[0]) != 2 {
		t.Errorf("contributed %v", h.given)
	}
}

// Two series of which more than a page of instances are listed, and a real
// file beside them.
func TestPullsFromOrthanc(t *testing.T) {
	archive := orthanctest.Start(t, nil)
	h := newHouse(t, nil)
	client, err := dicomweb.NewClient(dicomweb.Config{Base: archive.Web()})
	h.must(err)
	defer client.Close()
	const instances = 230
	var objects []dicomweb.Object
	for n := range instances {
		series := dcmtest.With(dcmtest.SeriesInstance, "UI", fmt.Sprintf("1.2.840.66666.5.%d", n%2))
		objects = append(objects, dicomweb.Bytes(image(studyA, n+1, series)))
	}
	if got, err := client.Store(t.Context(), studyA, objects...); err != nil || len(got.Stored) != instances {
		t.Fatalf("%d stored, %v", len(got.Stored), err)
	}
	archive.Upload(files(t, pydicomFiles+"CT_small.dcm", pydicomFiles+"MR_small_RLE.dcm", pydicomFiles+"JPEG2000.dcm")...)

	puller := pull.New(pull.Config{Client: client, Inbox: h.inbox, Most: 100, Attempts: 3, Pause: pull.Sleep, Log: slog.New(slog.DiscardHandler)})
	found, err := puller.Search(t.Context(), url.Values{"ModalitiesInStudy": {"CR"}})
	if err != nil || len(found) != 1 || found[0] != studyA {
		t.Fatalf("found %v, %v", found, err)
	}
	if found, err = puller.Search(t.Context(), nil); err != nil || len(found) != 4 {
		t.Fatalf("found %v, %v", found, err)
	}
	for _, uid := range found {
		r, err := puller.Study(t.Context(), uid)
		if err != nil || !r.Ready || r.Fetched != r.Instances || uid == studyA && r.Instances != instances {
			t.Errorf("%+v, %v", r, err)
		}
	}
	h.later(0)
	total := 0
	for _, sops := range h.given {
		total += len(sops)
	}
	if got := h.look(); total != instances+3 || len(got.Receiving)+len(got.Quarantine) != 0 || len(got.Contributed) != 4 {
		t.Errorf("contributed %d instances, spool %+v\n%s", total, got, h.log)
	}
	for _, uid := range found {
		if r, err := puller.Study(t.Context(), uid); err != nil || !r.Known || r.Fetched != 0 {
			t.Errorf("again: %+v, %v", r, err)
		}
	}
}

// The script of docs/how-to/connect-a-pacs.md, in Orthanc.
func TestOrthancPushesByItself(t *testing.T) {
	h := newHouse(t, nil)
	page, err := os.ReadFile(filepath.Join(testkit.Root(t), "docs", "how-to", "connect-a-pacs.md"))
	h.must(err)
	_, script, _ := strings.Cut(string(page), "```lua\n")
	script, _, found := strings.Cut(script, "```")
	if !found {
		t.Fatal("the page holds no script")
	}
	lua := secretFile(t, "push.lua", script)
	archive := orthanctest.Start(t, map[string]any{"LuaScripts": []string{lua}, "StableAge": 1})
	archive.Connect("fluoro", map[string]any{"Url": h.url})
	archive.Upload(image(studyA, 1), image(studyA, 2))
	eventually(t, "two instances arrive", func() bool {
		got := h.look().Receiving
		return len(got) == 1 && got[0].Instances == 2
	})
	eventually(t, "their study is contributed", func() bool { // not before the request that brought them has ended
		h.later(quiet)
		return len(h.given) == 1
	})
	if len(h.given[0]) != 2 {
		t.Errorf("contributed %v", h.given)
	}
}
