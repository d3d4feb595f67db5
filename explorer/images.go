package explorer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/audit/look"
	"github.com/fluoronet/fluoro/study"
)

// imageList is what the viewer shows.
type imageList struct {
	Series   []imageSeries  `json:"series"`
	Overlays []imageOverlay `json:"overlays"`
	Notes    []string       `json:"notes"` // what cannot be shown
}

type imageSeries struct {
	Label  string       `json:"label"`
	Frames []imageFrame `json:"frames"`
}

type imageFrame struct {
	look.Frame
	URL string `json:"url"`
}

// imageOverlay is one segment of one result's segmentation.
type imageOverlay struct {
	Name   string            `json:"name"`
	Frames map[string]string `json:"frames"` // where its masks are, by frame
}

// blob is an answer that is no page.
type blob struct {
	mediaType string
	content   []byte
}

// images lists a study's images for the viewer.
func (s *server) images(ctx context.Context, r *http.Request) (blob, error) {
	found, err := s.shown(ctx, r)
	if err != nil {
		return blob{}, err
	}
	opened, err := s.evidence.Open(ctx, found.CID)
	if err != nil {
		return blob{}, err
	}
	defer opened.Close()
	listing := opened.Listing()
	list := imageList{Series: []imageSeries{}, Overlays: []imageOverlay{}, Notes: []string{}}
	for _, x := range listing.Series {
		series := imageSeries{Label: clip(x.Label)}
		for _, f := range x.Frames {
			series.Frames = append(series.Frames, imageFrame{f, studyPath(found.ID) + "/frames/" + f.Key.String()})
		}
		if len(series.Frames) > 0 {
			list.Series = append(list.Series, series)
		}
	}
	for _, u := range firstOf(20, listing.Unread) {
		list.Notes = append(list.Notes, clip(u.Path+": "+u.Reason.String()))
	}
	if err := s.overlays(ctx, found, &list); err != nil {
		return blob{}, err
	}
	content, err := json.Marshal(list)
	return blob{"application/json", content}, err
}

// overlays adds the segmentations of results: one of each task whose model
// segments, since results that agree may differ by voxels on an edge only.
func (s *server) overlays(ctx context.Context, found *browse.Study, list *imageList) error {
	for _, t := range found.Tasks {
		m, err := s.index.Model(ctx, t.Model.ID)
		if err != nil {
			return err
		}
		x := segmenting(m, t)
		if x == nil {
			continue
		}
		o, err := s.evidence.Overlay(ctx, found.CID, x.Artefacts)
		switch {
		case errors.Is(err, errNotFound): // the result has none
		case errors.Is(err, errUnavailable):
			list.Notes = append(list.Notes, clip(err.Error()))
		case err != nil:
			return err
		default:
			list.add(found.ID, x, m, o)
		}
	}
	return nil
}

// segmenting is the result whose segmentation is shown of a task, or nil.
func segmenting(m *browse.Model, t browse.Task) *browse.Result {
	if m.Card == nil || m.Card.Task != "segmentation" {
		return nil
	}
	for i, x := range t.Results {
		if x.Counted && x.Status.OK() && (x.Agrees == nil || *x.Agrees) {
			return &t.Results[i]
		}
	}
	return nil
}

func (l *imageList) add(id study.Hash, x *browse.Result, m *browse.Model, o *look.Overlay) {
	for _, segment := range o.Segments {
		overlay := imageOverlay{Name: clip(fmt.Sprintf("%s (%s, node %d)", segment.Label, m.Name, x.Node)), Frames: map[string]string{}}
		for _, k := range segment.Frames {
			overlay.Frames[k.String()] = fmt.Sprintf("%s/masks/%s/%d/%s", studyPath(id), x.Artefacts, segment.Number, k)
		}
		if len(overlay.Frames) > 0 {
			l.Overlays = append(l.Overlays, overlay)
		}
	}
}

// frame is the samples of one frame, as its listing says.
func (s *server) frame(ctx context.Context, r *http.Request) (blob, error) {
	found, err := s.shown(ctx, r)
	if err != nil {
		return blob{}, err
	}
	key, err := look.ParseKey(r.PathValue("frame"))
	if err != nil {
		return blob{}, errNotFound
	}
	raw, err := s.evidence.Samples(ctx, found.CID, key)
	return blob{"application/octet-stream", raw}, err
}

// mask is where one segment lies on one frame. Only artefacts of the study's own
// results are fetched.
func (s *server) mask(ctx context.Context, r *http.Request) (blob, error) {
	found, err := s.shown(ctx, r)
	if err != nil {
		return blob{}, err
	}
	key, err1 := look.ParseKey(r.PathValue("frame"))
	segment, err2 := strconv.Atoi(r.PathValue("segment"))
	artefacts, err3 := study.ParseCID(r.PathValue("artefacts"))
	if errors.Join(err1, err2, err3) != nil || !hasArtefacts(found, artefacts) {
		return blob{}, errNotFound
	}
	raw, err := s.evidence.Mask(ctx, found.CID, artefacts, segment, key)
	return blob{"application/octet-stream", raw}, err
}

func hasArtefacts(found *browse.Study, c study.CID) bool {
	for _, t := range found.Tasks {
		for _, x := range t.Results {
			if x.Artefacts == c {
				return true
			}
		}
	}
	return false
}

// data serves what scripts ask for; an error is JSON with what a reader may be
// told.
func (s *server) data(make func(context.Context, *http.Request) (blob, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := make(r.Context(), r)
		if err != nil {
			s.dataProblem(w, r, err)
			return
		}
		sum := sha256.Sum256(b.content)
		h := w.Header()
		h.Set("Content-Type", b.mediaType)
		h.Set("Cache-Control", "private, no-cache") // asked for again each time, since consent may be withdrawn
		h.Set("ETag", `"`+hex.EncodeToString(sum[:12])+`"`)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(b.content))
	})
}

func (s *server) dataProblem(w http.ResponseWriter, r *http.Request, err error) {
	status, text := http.StatusInternalServerError, "The images cannot be shown. Whoever runs this explorer should look at its log."
	switch {
	case errors.Is(err, errWithdrawn):
		status, text = http.StatusGone, "Consent for this study was withdrawn: its images are no longer shown."
	case errors.Is(err, errNotFound), errors.Is(err, browse.ErrNotFound):
		status, text = http.StatusNotFound, "There is no such image."
	case errors.Is(err, errUnavailable):
		status, text = http.StatusServiceUnavailable, clip(err.Error())
	case r.Context().Err() != nil:
		return // nobody is there
	default:
		s.log.Error("images", "path", clip(r.URL.Path), "error", err)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": text}) // the reader may be gone
}
