package explorer

import (
	"context"
	"net/http"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

type studyBody struct {
	*browse.Study
	Tasks           []taskView
	Manifest        *study.Manifest
	ManifestProblem string
	Viewer          *viewerBody
	JSON, CSV       string
	Notice          string
	At              uint64 // block
}

// viewerBody is what the image viewer is given.
type viewerBody struct{ Source, Summary string }

func (s *server) study(ctx context.Context, r *http.Request) (view, error) {
	id, err := pathHash(r, "id")
	if err != nil {
		return view{}, err
	}
	found, err := s.index.Study(ctx, id)
	if err != nil {
		return view{}, err
	}
	b := studyBody{Study: found, JSON: "/api/v1" + studyPath(id), CSV: studyPath(id) + "/results.csv", Notice: version.Notice, At: s.head().Block}
	for _, t := range found.Tasks {
		b.Tasks = append(b.Tasks, viewTask(t))
	}
	switch {
	case found.Consent.Withdrawn != nil:
		b.ManifestProblem = "Consent for this study was withdrawn: its bundle is not fetched."
	default:
		if b.Manifest, err = s.evidence.Manifest(ctx, id); err != nil {
			b.ManifestProblem = s.excuse(r, "The bundle cannot be shown", err)
		}
		b.Viewer = &viewerBody{Source: studyPath(id) + "/images", Summary: plural(int(found.Images), "different image", "different images") + " of " + found.Modality.String()}
	}
	return view{template: "study", title: found.Modality.String() + " study " + short(id.String()), section: "/studies", viewer: b.Viewer != nil, body: b}, nil
}
