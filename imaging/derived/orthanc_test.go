package derived_test

import (
	"bytes"
	"net/http"
	"testing"

	"github.com/fluoronet/fluoro/internal/orthanctest"
)

// Orthanc takes every object, knows it as what it is, and gives the same bytes
// back.
func TestOrthancTakesTheObjects(t *testing.T) {
	server := orthanctest.Start(t, nil)
	var patients []string
	for name, o := range objects(t) {
		var stored struct{ ID, ParentPatient, Status string }
		server.Must(http.MethodPost, "/instances", o.Bytes, &stored)
		if stored.Status != "Success" {
			t.Fatalf("%s: %+v", name, stored)
		}
		patients = append(patients, stored.ParentPatient)
		var tags map[string]any
		server.Must(http.MethodGet, "/instances/"+stored.ID+"/simplified-tags", nil, &tags)
		if tags["SOPClassUID"] != o.SOPClass || tags["SOPInstanceUID"] != o.SOPInstance || tags["PatientIdentityRemoved"] != "YES" {
			t.Errorf("%s: Orthanc reads %v, %v, %v", name, tags["SOPClassUID"], tags["SOPInstanceUID"], tags["PatientIdentityRemoved"])
		}
		if name == "seg" && tags["NumberOfFrames"] != "9" {
			t.Errorf("segmentation has %v frames for Orthanc, want 4 of each of two segments and one empty", tags["NumberOfFrames"])
		}
		if status, back := server.Do(http.MethodGet, "/instances/"+stored.ID+"/file", nil); status != http.StatusOK || !bytes.Equal(back, o.Bytes) {
			t.Errorf("%s: Orthanc gives %d other bytes back, status %d", name, len(back), status)
		}
	}
	if len(patients) != 3 || patients[0] != patients[1] || patients[1] != patients[2] {
		t.Errorf("objects of one patient are of patients %v", patients)
	}
}
