package explorer

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// errQuery says that an address asks for what there cannot be.
var errQuery = errors.New("the address asks for something that does not exist")

// pathHash reads an id in the path; what is none is not found.
func pathHash(r *http.Request, name string) (study.Hash, error) {
	id, err := study.ParseHash(r.PathValue(name))
	if err != nil {
		return id, errNotFound
	}
	return id, nil
}

func pathNode(r *http.Request, name string) (uint32, error) {
	n, err := strconv.ParseUint(r.PathValue(name), 10, 32)
	if err != nil || n == 0 {
		return 0, errNotFound
	}
	return uint32(n), nil
}

func pathAddress(r *http.Request, name string) (chain.Address, error) {
	a, err := chain.ParseAddress(r.PathValue(name))
	if err != nil {
		return a, errNotFound
	}
	return a, nil
}

// pageQuery is the page of a list that an address asks for.
func pageQuery(q url.Values) browse.PageQuery { return browse.PageQuery{Cursor: q.Get("from")} }

// pages are the links between the pages of a list.
type pages struct{ First, Next string }

// pagesOf keeps the filters of an address.
func pagesOf(path string, q url.Values, next string) pages {
	var p pages
	kept := url.Values{}
	for name, values := range q {
		if name != "from" && len(values) > 0 && values[0] != "" {
			kept.Set(name, values[0])
		}
	}
	if q.Get("from") != "" {
		p.First = filterPath(path, kept)
	}
	if next != "" {
		kept.Set("from", next)
		p.Next = filterPath(path, kept)
	}
	return p
}

// oneOf reads a filter that is empty or one of the choices.
func oneOf[T ~string](q url.Values, name string, choices ...T) (T, error) {
	given := T(q.Get(name))
	if given == "" {
		return given, nil
	}
	for _, c := range choices {
		if c == given {
			return c, nil
		}
	}
	return "", fmt.Errorf("%s: %w", name, errQuery)
}

// modalityOf reads a filter by modality.
func modalityOf(q url.Values) (study.Modality, error) {
	if q.Get("modality") == "" {
		return study.ModalityUnknown, nil
	}
	m, err := study.ParseModality(q.Get("modality"))
	if err != nil {
		return m, fmt.Errorf("modality: %w", errQuery)
	}
	return m, nil
}

// choice is an entry of a filter.
type choice struct {
	Value, Name string
	Chosen      bool
}

func choices(chosen string, values ...string) []choice {
	list := make([]choice, len(values))
	for i, v := range values {
		list[i] = choice{v, v, v == chosen}
	}
	return list
}

func modalityChoices(chosen study.Modality) []choice {
	var names []string
	for m := study.Modality(1); m < 32; m++ {
		if parsed, err := study.ParseModality(m.String()); err == nil && parsed == m {
			names = append(names, m.String())
		}
	}
	if chosen == study.ModalityUnknown {
		return choices("", names...)
	}
	return choices(chosen.String(), names...)
}
