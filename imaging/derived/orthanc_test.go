package derived_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"testing"

	"github.com/fluoronet/fluoro/internal/testkit"
)

// Orthanc takes every object, knows it as what it is, and gives the same bytes
// back.
func TestOrthancTakesTheObjects(t *testing.T) {
	server := testkit.Orthanc(t)
	var patients []string
	for name, o := range objects(t) {
		var stored struct{ ID, ParentPatient, Status string }
		decode(t, post(t, server.URL+"/instances", o.Bytes), &stored)
		if stored.Status != "Success" {
			t.Fatalf("%s: %+v", name, stored)
		}
		patients = append(patients, stored.ParentPatient)
		var tags map[string]any
		decode(t, get(t, server.URL+"/instances/"+stored.ID+"/simplified-tags"), &tags)
		if tags["SOPClassUID"] != o.SOPClass || tags["SOPInstanceUID"] != o.SOPInstance || tags["PatientIdentityRemoved"] != "YES" {
			t.Errorf("%s: Orthanc reads %v, %v, %v", name, tags["SOPClassUID"], tags["SOPInstanceUID"], tags["PatientIdentityRemoved"])
		}
		if name == "seg" && tags["NumberOfFrames"] != "9" {
			t.Errorf("segmentation has %v frames for Orthanc, want 4 of each of two segments and one empty", tags["NumberOfFrames"])
		}
		if back := get(t, server.URL+"/instances/"+stored.ID+"/file"); !bytes.Equal(back, o.Bytes) {
			t.Errorf("%s: Orthanc gives %d other bytes back", name, len(back))
		}
	}
	if len(patients) != 3 || patients[0] != patients[1] || patients[1] != patients[2] {
		t.Errorf("objects of one patient are of patients %v", patients)
	}
}

func post(t *testing.T, url string, body []byte) []byte {
	t.Helper()
	response, err := http.Post(url, "application/dicom", bytes.NewReader(body))
	return answer(t, response, err)
}

func get(t *testing.T, url string) []byte {
	t.Helper()
	response, err := http.Get(url)
	return answer(t, response, err)
}

func answer(t *testing.T, response *http.Response, err error) []byte {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("%s: %v: %s", response.Status, err, body)
	}
	return body
}

func decode(t *testing.T, raw []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(raw, into); err != nil {
		t.Fatal(err)
	}
}
