package audit_test

import (
	"bytes"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/derived"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// The objects of a final result come from a node that serves sound ones; where
// nobody does, it is said why.
func TestStudyObjects(t *testing.T) {
	w := newWorld(t, 2)
	report := reportOn(t, ramp(0)[0])
	served := map[string][]byte{models.ReportName: report}
	claims := []claim{
		{study: w.Study(t, testnet.Lie{Files: ramp(0)}), value: 7.5, files: served},
		{study: w.Study(t, testnet.Lie{Files: ramp(100)}), value: 107.5, files: map[string][]byte{models.ReportName: []byte("no DICOM")}},
		{study: w.Study(t, testnet.Lie{Files: ramp(200)}), value: 207.5},
	}
	w.agree(t, claims...)
	for i, wrong := range []bool{false, true, true} {
		list, err := audit.StudyObjects(t.Context(), w.open(t), claims[i].study)
		if err != nil || len(list) != 1 {
			t.Fatal(list, err)
		}
		o := list[0]
		if (o.Error != "") != wrong || o.ModelID != w.model || !wrong && !bytes.Equal(o.Files[models.ReportName], report) {
			t.Errorf("study %d: %+v", i, o)
		}
	}
	if list, err := audit.StudyObjects(t.Context(), w.open(t), study.Hash{1}); err == nil {
		t.Errorf("a study that nobody registered has %v", list)
	}
}

func reportOn(t *testing.T, file []byte) []byte {
	t.Helper()
	in, err := imaging.OpenReader(bytes.NewReader(file), int64(len(file)), imaging.Limits{})
	must(t, err)
	o, err := derived.Report{Sources: []*imaging.Instance{in}}.Encode()
	must(t, err)
	return o.Bytes
}
