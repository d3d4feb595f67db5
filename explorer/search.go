package explorer

import (
	"context"
	"net/http"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/audit/browse"
)

// maxQuery bounds what is searched for, in bytes.
const maxQuery = 200

type hitRow struct {
	browse.Hit
	Icon, Path string
}

type searchBody struct {
	Query string
	Hits  []hitRow
}

// search leads to the one thing that is found, or lists what is.
func (s *server) search(ctx context.Context, r *http.Request) (view, error) {
	text := strings.TrimSpace(r.URL.Query().Get("q"))
	v := view{template: "search", title: "Search", query: text}
	b := searchBody{Query: text}
	if text != "" && len(text) <= maxQuery {
		hits, err := s.index.Search(ctx, text)
		if err != nil {
			return view{}, err
		}
		for _, h := range hits {
			b.Hits = append(b.Hits, hitOf(h))
		}
	}
	if len(b.Hits) == 1 {
		v.redirect = b.Hits[0].Path
	}
	v.body = b
	return v, nil
}

// plainText is an id that is text already.
type plainText string

func (t plainText) String() string { return string(t) }

func hitOf(h browse.Hit) hitRow {
	id := plainText(h.ID)
	switch h.Kind {
	case browse.HitStudy:
		return hitRow{h, "study", studyPath(id)}
	case browse.HitModel:
		return hitRow{h, "model", modelPath(id)}
	case browse.HitTask:
		return hitRow{h, "result", taskPath(id)}
	case browse.HitNode:
		return hitRow{h, "node", "/nodes/" + h.ID}
	case browse.HitAccount:
		return hitRow{h, "account", accountPath(id)}
	case browse.HitTransaction:
		return hitRow{h, "money", txPath(id)}
	case browse.HitArtefacts:
		if h.TaskID != nil {
			return hitRow{h, "result", resultPath(h.TaskID, h.Node)}
		}
	}
	return hitRow{h, "node", "/nodes/" + strconv.FormatUint(uint64(h.Node), 10)}
}
