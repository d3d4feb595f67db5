package explorer

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"net/http"
	"time"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/explorer/api"
)

// eventsPath is where the API tells of changes, as server-sent events.
const eventsPath = api.Prefix + "events"

// policy is the content security policy of every page: only files of this
// server, no script or style in a page, no frame around or in it.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// pageTime bounds what a page takes; most of it is for checks and for content
// that is fetched.
const pageTime = 5 * time.Minute

// server makes pages of what the index answers.
type server struct {
	index    index
	head     func() browse.Head
	evidence evidence
	api      http.Handler
	renderer *renderer
	log      *slog.Logger
}

// page answers one kind of request with a view.
type page func(ctx context.Context, r *http.Request) (view, error)

// Config is what the application shows from.
type Config struct {
	Index    index
	Head     func() browse.Head // where the index stands now
	Evidence evidence
	API      http.Handler // under api.Prefix
	Log      *slog.Logger
}

// Handler serves the application.
func Handler(c Config) (http.Handler, error) {
	files, err := fs.Sub(assetFiles, "assets")
	if err != nil {
		return nil, err
	}
	a, err := loadAssets(files)
	if err != nil {
		return nil, err
	}
	pages, err := newRenderer(a)
	if err != nil {
		return nil, err
	}
	s := &server{index: c.Index, head: c.Head, evidence: c.Evidence, api: c.API, renderer: pages, log: c.Log}
	mux := http.NewServeMux()
	mux.Handle("GET "+assetPath, a)
	for pattern, p := range map[string]page{
		"GET /{$}":                   s.overview,
		"GET /studies":               s.studies,
		"GET /studies/{id}":          s.study,
		"GET /studies/{id}/files":    s.files,
		"GET /models":                s.models,
		"GET /models/{id}":           s.model,
		"GET /nodes":                 s.nodes,
		"GET /nodes/{node}":          s.node,
		"GET /results":               s.results,
		"GET /results/{task}/{node}": s.result,
		"GET /tasks/{id}":            s.task,
		"GET /tasks/{id}/provenance": s.provenance,
		"GET /accounts/{address}":    s.account,
		"GET /events":                s.events,
		"GET /transactions/{tx}":     s.transaction,
		"GET /search":                s.search,
		"GET /reasons":               s.reasons,
		"GET /design":                s.design,
		"GET /api":                   s.apiPage,
		"/":                          s.nothing,
	} {
		mux.Handle(pattern, s.handle(p))
	}
	mux.Handle(api.Prefix, c.API)
	mux.Handle("GET /studies/{id}/results.csv", s.export(s.resultsCSV))
	mux.Handle("GET /models/{id}/evidence.csv", s.export(s.evidenceCSV))
	mux.Handle("GET /studies/{id}/images", s.data(s.images))
	mux.Handle("GET /studies/{id}/frames/{frame}", s.data(s.frame))
	mux.Handle("GET /studies/{id}/masks/{artefacts}/{segment}/{frame}", s.data(s.mask))
	return secure(mux), nil
}

// secure sets the headers that every answer has.
func secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		next.ServeHTTP(w, r)
	})
}

func (s *server) handle(p page) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), pageTime)
		defer cancel()
		v, err := p(ctx, r)
		if err != nil {
			v = s.problem(r, err)
		}
		if v.redirect != "" {
			http.Redirect(w, r, v.redirect, http.StatusSeeOther)
			return
		}
		content, err := s.renderer.page(v, s.head(), themeOf(r))
		if err != nil {
			s.log.Error("page", "path", clip(r.URL.Path), "error", err)
			http.Error(w, "The page could not be made.", http.StatusInternalServerError)
			return
		}
		send(w, r, max(v.status, http.StatusOK), content)
	})
}

// export serves a file; where there is none, the page that says so.
func (s *server) export(write func(http.ResponseWriter, *http.Request) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := write(w, r); err != nil {
			s.handle(func(context.Context, *http.Request) (view, error) { return view{}, err }).ServeHTTP(w, r)
		}
	})
}

// themeOf is the theme that a reader has chosen; "": the system's.
func themeOf(r *http.Request) string {
	c, err := r.Cookie("theme")
	if err == nil && (c.Value == "light" || c.Value == "dark") {
		return c.Value
	}
	return ""
}

// errMethod says that a request wants to change something.
var errMethod = errors.New("the explorer only reads")

// errNotFound says that nothing of that name is known.
var errNotFound = errors.New("not found")

type problemBody struct{ Title, Text string }

// problem is the page of an error.
func (s *server) problem(r *http.Request, err error) view {
	v := view{template: "problem", status: http.StatusInternalServerError}
	b := problemBody{"The page could not be made", "The index did not answer. Try again; if it goes on, whoever runs this explorer should look at its log."}
	switch {
	case errors.Is(err, errMethod):
		v.status = http.StatusMethodNotAllowed
		b = problemBody{"Nothing can be changed here", "The explorer only shows. Use the command line to take part in the network."}
	case errors.Is(err, errWithdrawn):
		v.status = http.StatusGone
		b = problemBody{"Consent was withdrawn", "The contributor has withdrawn consent for this study. Its images and files are no longer shown here."}
	case errors.Is(err, errQuery), errors.Is(err, browse.ErrCursor):
		v.status = http.StatusBadRequest
		b = problemBody{"This address is not understood", "A filter or a page of a list in the address is none that there is. Begin again at the list."}
	case errors.Is(err, errNotFound), errors.Is(err, browse.ErrNotFound):
		v.status = http.StatusNotFound
		b = problemBody{"Nothing is here", "The index knows nothing of this address. It may be of another network, or the block that has it is not read yet."}
	default:
		s.log.Error("page", "path", clip(r.URL.Path), "error", err)
	}
	v.title, v.body = b.Title, b
	return v
}

func (s *server) nothing(_ context.Context, r *http.Request) (view, error) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		return view{}, errMethod
	}
	return view{}, errNotFound
}

// excuse says why a part of a page is missing, as far as a reader may be told.
func (s *server) excuse(r *http.Request, what string, err error) string {
	if errors.Is(err, errUnavailable) {
		return what + ": " + clip(err.Error()) + "."
	}
	s.log.Error(what, "path", clip(r.URL.Path), "error", err)
	return what + ". Whoever runs this explorer should look at its log."
}
