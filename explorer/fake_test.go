package explorer

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/audit/lineage"
	"github.com/fluoronet/fluoro/audit/look"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// filled is a value with the text in every string that it holds, numbers that
// are not zero, and two of everything that there can be several of.
func filled[T any](text string) T {
	var v T
	fill(reflect.ValueOf(&v).Elem(), text, 0)
	return v
}

func fill(v reflect.Value, text string, depth int) {
	if depth > 12 || !v.CanSet() {
		return
	}
	if amount, ok := v.Addr().Interface().(*browse.Amount); ok {
		_ = amount.UnmarshalText([]byte("1234567890123456789012"))
		return
	}
	switch v.Kind() {
	case reflect.String:
		if v.Type().PkgPath() != "" { // a word of ours, such as a state
			text = text[:min(len(text), 100)]
		}
		v.SetString(text)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(2)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(2)
	case reflect.Float32, reflect.Float64:
		v.SetFloat(0.5)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), text, depth+1)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), text, depth+1)
		fill(v.Index(1), text, depth+1)
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), text, depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Name == "Next" { // a cursor is ours
				continue
			}
			fill(v.Field(i), text, depth+1)
		}
	}
}

// fakeIndex answers everything with the same text, or with an error.
type fakeIndex struct {
	text      string
	err       error
	withdrawn bool
}

func answer[T any](f fakeIndex) (T, error) {
	if f.err != nil {
		var none T
		return none, f.err
	}
	return filled[T](f.text), nil
}

func (f fakeIndex) Overview(context.Context) (*browse.Overview, error) {
	return answer[*browse.Overview](f)
}
func (f fakeIndex) Events(context.Context, browse.EventsQuery) (browse.Page[browse.Event], error) {
	return answer[browse.Page[browse.Event]](f)
}
func (f fakeIndex) Studies(context.Context, browse.StudiesQuery) (browse.Page[browse.StudyRow], error) {
	return answer[browse.Page[browse.StudyRow]](f)
}
func (f fakeIndex) Study(context.Context, study.Hash) (*browse.Study, error) {
	s, err := answer[*browse.Study](f)
	if err == nil && !f.withdrawn {
		s.Consent.Withdrawn = nil
	}
	return s, err
}
func (f fakeIndex) Models(context.Context, browse.ModelsQuery) (browse.Page[browse.ModelRow], error) {
	return answer[browse.Page[browse.ModelRow]](f)
}
func (f fakeIndex) Model(context.Context, study.Hash) (*browse.Model, error) {
	return answer[*browse.Model](f)
}
func (f fakeIndex) Evaluation(context.Context, study.Hash, float64) (*audit.Evaluation, error) {
	return answer[*audit.Evaluation](f)
}
func (f fakeIndex) Nodes(context.Context, browse.NodesQuery) (browse.Page[browse.NodeRow], error) {
	return answer[browse.Page[browse.NodeRow]](f)
}
func (f fakeIndex) Node(context.Context, uint32) (*browse.Node, error) {
	return answer[*browse.Node](f)
}
func (f fakeIndex) Results(context.Context, browse.ResultsQuery) (browse.Page[browse.ResultRow], error) {
	return answer[browse.Page[browse.ResultRow]](f)
}
func (f fakeIndex) Result(context.Context, study.Hash, uint32) (*browse.ResultDetail, error) {
	return answer[*browse.ResultDetail](f)
}
func (f fakeIndex) Task(context.Context, study.Hash) (*browse.Task, error) {
	return answer[*browse.Task](f)
}
func (f fakeIndex) Account(context.Context, chain.Address) (*browse.Account, error) {
	return answer[*browse.Account](f)
}
func (f fakeIndex) Reasons(context.Context) ([]browse.ReasonCount, error) {
	return answer[[]browse.ReasonCount](f)
}
func (f fakeIndex) Search(context.Context, string) ([]browse.Hit, error) {
	return answer[[]browse.Hit](f)
}

// fakeEvidence does likewise; no bundle can be had from it.
type fakeEvidence struct{ fakeIndex }

func (f fakeEvidence) Check(context.Context, study.Hash, uint32) (*audit.ResultReport, error) {
	return answer[*audit.ResultReport](f.fakeIndex)
}
func (f fakeEvidence) Provenance(context.Context, study.Hash, uint32) (*lineage.Graph, error) {
	g := lineage.New()
	return g, f.err
}
func (f fakeEvidence) Open(context.Context, study.CID) (*look.Study, error) {
	return nil, told(study.Faultf(study.StudyUnavailable, "%s", f.text))
}
func (f fakeEvidence) Samples(context.Context, study.CID, look.Key) ([]byte, error) {
	return nil, told(study.Faultf(study.PixelsUndecodable, "%s", f.text))
}
func (fakeEvidence) Overlay(context.Context, study.CID, study.CID) (*look.Overlay, error) {
	return nil, errNotFound
}
func (fakeEvidence) Mask(context.Context, study.CID, study.CID, int, look.Key) ([]byte, error) {
	return nil, errNotFound
}
func (fakeEvidence) Forget(study.CID) {}

// application serves from fakes.
func application(t testing.TB, f fakeIndex, head browse.Head) http.Handler {
	t.Helper()
	document := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(`{"paths":{"/x":{"get":{"summary":"x"}}}}`))
	})
	h, err := Handler(Config{Index: f, Head: func() browse.Head { return head }, Evidence: fakeEvidence{f}, API: document, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func get(h http.Handler, path string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// pagesOfAll are an address of each page.
func pagesOfAll() []string {
	id := "0x" + strings.Repeat("02", 32)
	return []string{
		"/", "/studies", "/studies/" + id, "/studies/" + id + "/files", "/models", "/models/" + id, "/nodes", "/nodes/2", "/results", "/results/" + id + "/2", "/results/" + id + "/2?check=now",
		"/tasks/" + id, "/tasks/" + id + "/provenance", "/accounts/0x" + strings.Repeat("02", 20), "/events", "/transactions/" + id, "/search?q=x", "/reasons", "/api", "/design",
	}
}
