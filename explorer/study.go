package explorer

import (
	"context"
	"errors"
	"net/http"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/audit/look"
	"github.com/fluoronet/fluoro/internal/version"
)

type studyBody struct {
	*browse.Study
	Tasks     []taskView
	Viewer    *viewerBody // nil: consent was withdrawn
	JSON, CSV string
	Notice    string
	At        uint64 // block
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
	if found.Consent.Withdrawn == nil {
		b.Viewer = &viewerBody{Source: studyPath(id) + "/images", Summary: plural(found.Images, "different image", "different images") + " of " + found.Modality.String()}
	}
	return view{template: "study", title: found.Modality.String() + " study " + short(id.String()), section: "/studies", viewer: b.Viewer != nil, body: b}, nil
}

// errWithdrawn says that a study is not shown any more.
var errWithdrawn = errors.New("consent for this study was withdrawn, so its images are not shown")

// shown is the study that an address names, unless consent for it was
// withdrawn; what is kept of it is forgotten then.
func (s *server) shown(ctx context.Context, r *http.Request) (*browse.Study, error) {
	id, err := pathHash(r, "id")
	if err != nil {
		return nil, err
	}
	found, err := s.index.Study(ctx, id)
	if err == nil && found.Consent.Withdrawn != nil {
		s.evidence.Forget(found.CID)
		err = errWithdrawn
	}
	return found, err
}

type filesBody struct {
	*browse.Study
	look.Listing
	Problem string // why nothing is known of the bundle
	Unread  []unreadRow
}

// unreadRow is a file that cannot be shown.
type unreadRow struct{ Path, Reason, Sentence, Error string }

// files is what a study's bundle holds: manifest, de-identification, files.
func (s *server) files(ctx context.Context, r *http.Request) (view, error) {
	found, err := s.shown(ctx, r)
	v := view{template: "files", section: "/studies"}
	if err != nil {
		return v, err
	}
	v.title = "Files of study " + short(found.ID.String())
	b := filesBody{Study: found}
	opened, err := s.evidence.Open(ctx, found.CID)
	if err != nil {
		b.Problem = s.excuse(r, "The bundle cannot be shown", err)
		v.body = b
		return v, nil
	}
	defer opened.Close()
	b.Listing = opened.Listing()
	for _, u := range b.Listing.Unread {
		info := u.Reason.Info()
		b.Unread = append(b.Unread, unreadRow{u.Path, info.Name, info.Sentence, u.Error})
	}
	v.body = b
	return v, nil
}
