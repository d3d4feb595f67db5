package audit

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging/derived"
	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// Objects are the DICOM objects of one final result on a study.
type Objects struct {
	StudyID   study.Hash   `json:"studyId"`
	ModelID   study.Hash   `json:"modelId"`
	Status    study.Reason `json:"status"`
	Node      uint32       `json:"node,omitempty"`      // whose they are
	Artefacts study.CID    `json:"artefacts,omitempty"` // where they lie
	Error     string       `json:"error,omitempty"`     // no node serves sound ones

	Files map[string][]byte `json:"-"` // models.ReportName, and models.SegmentationName if there is one
}

// StudyObjects fetches the DICOM objects of every final result on a study, in
// the order in which they became final, each from the first node that serves
// sound ones and gave exactly the final value. What a node serves besides its
// findings nobody agreed on: an object is checked to be DICOM of its class, not
// to say what the findings say.
func StudyObjects(ctx context.Context, src Sources, id study.Hash) ([]Objects, error) {
	f, err := src.facts(ctx)
	if err != nil {
		return nil, err
	}
	if f.Studies[id] == nil {
		return nil, fmt.Errorf("study %s is not registered", id)
	}
	var list []Objects
	for _, final := range f.Finals {
		if final.Study != id || final.State != chain.TaskFinal {
			continue
		}
		o := Objects{StudyID: id, ModelID: final.Task.Model.ID, Status: final.Status}
		if err := src.fetchObjects(ctx, final, &o); err != nil {
			return nil, err
		}
		list = append(list, o)
	}
	return list, nil
}

// fetchObjects asks the nodes of a final result one after the other.
func (s Sources) fetchObjects(ctx context.Context, final *replica.FinalState, o *Objects) error {
	o.Error = "no node gave exactly the final value"
	for _, r := range final.Task.All() {
		if r.Refusal != chain.NotRefused || r.Value.Status != final.Status || r.Value.Findings != final.Findings {
			continue
		}
		files, err := s.openObjects(ctx, r.Value.Artefacts)
		if err == nil {
			o.Node, o.Artefacts, o.Files, o.Error = r.Value.Node, r.Value.Artefacts, files, ""
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if o.Error = err.Error(); errors.Is(err, fs.ErrNotExist) {
			o.Error = "there is no report: of a study that cannot be read no node makes one"
		}
	}
	return nil
}

// maxObject bounds a file of artefacts: a segmentation's pixel data, and as
// much again for what says where its frames lie.
const maxObject = 2 * derived.MaxSegmentationBytes

func (s Sources) openObjects(ctx context.Context, artefacts study.CID) (map[string][]byte, error) {
	lim := s.Limits
	lim.Bytes = maxObject
	files := map[string][]byte{}
	for name, class := range map[string]string{models.ReportName: derived.ComprehensiveSR, models.SegmentationName: derived.SegmentationStorage} {
		raw, err := s.Content.ReadFile(ctx, artefacts, name, lim)
		if name == models.SegmentationName && errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("fetch %s: %w", name, err)
		}
		if err := checkObject(raw, class); err != nil {
			return nil, fmt.Errorf("%s of %s: %w", name, artefacts, err)
		}
		files[name] = raw
	}
	return files, nil
}

func checkObject(raw []byte, class string) error {
	f, err := part10.Scan(bytes.NewReader(raw), int64(len(raw)), part10.DefaultLimits())
	if err != nil {
		return err
	}
	got, err := f.Text(0x00080016) // SOP Class UID
	if err == nil && got != class {
		err = errors.New("SOP Class UID (0008,0016) is not the one of such a file")
	}
	return err
}
