package testkit

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const (
	orthancBinary   = "/usr/sbin/Orthanc"
	orthancDICOMweb = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so"
)

// OrthancServer is a real DICOM server that lives as long as the test.
type OrthancServer struct {
	URL   string // http://127.0.0.1:port, with DICOMweb at /dicom-web
	DICOM string // 127.0.0.1:port of its storage service, AE title ORTHANC
}

// Orthanc starts an empty Orthanc on loopback. Without Debian's orthanc and
// orthanc-dicomweb the test is skipped with the reason.
func Orthanc(t testing.TB) OrthancServer {
	t.Helper()
	for _, path := range []string{orthancBinary, orthancDICOMweb} {
		if _, err := os.Stat(path); err != nil {
			t.Skip("skipped: orthanc and orthanc-dicomweb are not installed")
		}
	}
	var err error
	for range 5 { // a free port may be taken before Orthanc opens it
		var s OrthancServer
		if s, err = startOrthanc(t); err == nil {
			return s
		}
	}
	t.Fatal(err)
	return OrthancServer{}
}

func startOrthanc(t testing.TB) (OrthancServer, error) {
	dir := t.TempDir()
	http, dicom := freePort(t), freePort(t)
	config, err := json.Marshal(map[string]any{
		"Name": "test", "StorageDirectory": dir, "IndexDirectory": dir, "Plugins": []string{orthancDICOMweb},
		"HttpPort": http, "DicomPort": dicom, "RemoteAccessAllowed": false, "AuthenticationEnabled": false,
		"DicomAlwaysAllowStore": true, "DicomCheckCalledAet": false, "DicomModalities": map[string]any{},
		"ConcurrentJobs": 1, "HttpThreadsCount": 4, "HttpVerbose": false,
	})
	if err != nil {
		return OrthancServer{}, err
	}
	path := filepath.Join(dir, "orthanc.json")
	if err := os.WriteFile(path, config, 0o600); err != nil {
		return OrthancServer{}, err
	}
	cmd := exec.Command(orthancBinary, path)
	cmd.Env = append(os.Environ(), "TCP_NODELAY=1") // without it dcmtk sends 20 instances a second
	logs, err := cmd.StderrPipe()
	if err != nil {
		return OrthancServer{}, err
	}
	if err := cmd.Start(); err != nil {
		return OrthancServer{}, err
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	lines := bufio.NewScanner(logs)
	last := "it said nothing"
	for lines.Scan() {
		if last = lines.Text(); strings.Contains(last, "Orthanc has started") {
			go func() {
				for lines.Scan() { // or its log would fill the pipe and stop it
				}
			}()
			return OrthancServer{URL: fmt.Sprintf("http://127.0.0.1:%d", http), DICOM: fmt.Sprintf("127.0.0.1:%d", dicom)}, nil
		}
	}
	return OrthancServer{}, fmt.Errorf("Orthanc ended before it was ready: %s", last)
}

func freePort(t testing.TB) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}
