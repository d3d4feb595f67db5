package explorer

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"

	"github.com/fluoronet/fluoro/explorer/api"
)

// operation is one of the API, as its document tells.
type operation struct{ Path, Summary, Params string }

// apiPage lists the operations of the API from its own document.
func (s *server) apiPage(ctx context.Context, _ *http.Request) (view, error) {
	operations, err := s.operations(ctx)
	if err != nil {
		return view{}, err
	}
	return view{template: "api", title: "API", body: operations}, nil
}

func (s *server) operations(ctx context.Context) ([]operation, error) {
	var document struct {
		Paths map[string]struct {
			Get struct {
				Summary    string
				Parameters []struct{ Name, In string }
			}
		}
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, api.Prefix+"openapi.json", http.NoBody)
	if err != nil {
		return nil, err
	}
	r.RemoteAddr = "127.0.0.1:0"
	answer := memory{header: http.Header{}}
	s.api.ServeHTTP(&answer, r)
	if err := json.Unmarshal(answer.Bytes(), &document); err != nil {
		return nil, fmt.Errorf("read the API's document: %w", err)
	}
	var list []operation
	for path, x := range document.Paths {
		o := operation{Path: path, Summary: x.Get.Summary}
		for _, p := range x.Get.Parameters {
			if p.In != "query" {
				continue
			}
			if o.Params != "" {
				o.Params += ", "
			}
			o.Params += p.Name
		}
		list = append(list, o)
	}
	slices.SortFunc(list, func(a, b operation) int { return cmp.Compare(a.Path, b.Path) })
	return list, nil
}

// memory is an answer that stays in this process.
type memory struct {
	bytes.Buffer
	header http.Header
}

// Header implements http.ResponseWriter.
func (m *memory) Header() http.Header { return m.header }

// WriteHeader implements http.ResponseWriter.
func (*memory) WriteHeader(int) {}
