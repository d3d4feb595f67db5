package api

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// form is what a parameter may be.
type form struct {
	kind    string   // "string", "integer", "number" or "boolean"
	pattern string   // of a string
	enum    []string // of a string; nil: any
	most    int      // of an integer, or characters of a string
	least   int
}

// The forms of parameters.
var (
	hashForm     = form{kind: "string", pattern: "^(0x)?[0-9a-fA-F]{64}$"}
	addressForm  = form{kind: "string", pattern: "^(0x)?[0-9a-fA-F]{40}$"}
	nodeForm     = form{kind: "integer", least: 1, most: 1<<32 - 1}
	cursorForm   = form{kind: "string", pattern: "^[A-Za-z0-9_-]{1,40}$"}
	limitForm    = form{kind: "integer", least: 1, most: browse.MaxLimit}
	bucketsForm  = form{kind: "integer", least: 1, most: browse.MaxBuckets}
	reasonForm   = form{kind: "integer", least: 0, most: 1<<16 - 1}
	findingForm  = form{kind: "integer", least: 0, most: study.MaxFindings - 1}
	flagForm     = form{kind: "boolean"}
	scoreForm    = form{kind: "number"}
	textForm     = form{kind: "string", least: 1, most: 128}
	modalityForm = form{kind: "string", enum: modalities()}
	statusForm   = form{kind: "string", enum: []string{string(browse.StudyPending), string(browse.StudyOK), string(browse.StudyRefused), string(browse.StudyWithdraw)}}
	labelForm    = form{kind: "string", enum: []string{string(browse.LabelNone), string(browse.LabelCommitted), string(browse.LabelKnown)}}
)

func modalities() (names []string) {
	for m := study.CR; m <= study.SC; m++ {
		names = append(names, m.String())
	}
	return names
}

// param is one of an operation; those of its path are required.
type param struct {
	name string
	form form
	does string
}

// call is a request whose parameters have been checked.
type call struct {
	values map[string]string
	err    error
}

// read takes an operation's parameters from a request. A parameter that it does
// not have, or has twice, is refused: it may be a typing error.
func (rt route) read(r *http.Request) (*call, error) {
	c := &call{values: map[string]string{}}
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, fmt.Errorf("the query cannot be read")
	}
	for _, p := range rt.params {
		value, given := r.PathValue(p.name), true
		if !strings.Contains(rt.path, "{"+p.name+"}") {
			if len(query[p.name]) > 1 {
				return nil, fmt.Errorf("%s is given more than once", p.name)
			}
			value, given = query.Get(p.name), query.Has(p.name)
			delete(query, p.name)
		}
		if !given {
			continue
		}
		if err := p.form.check(value); err != nil {
			return nil, fmt.Errorf("%s: %w", p.name, err)
		}
		c.values[p.name] = value
	}
	for name := range query {
		return nil, fmt.Errorf("there is no parameter %.40q here", name)
	}
	for _, name := range rt.required {
		if _, given := c.values[name]; !given {
			return nil, fmt.Errorf("%s is missing", name)
		}
	}
	return c, nil
}

// check holds a value against its form, as far as that says.
func (f form) check(value string) error {
	switch f.kind {
	case "integer":
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil || n < int64(f.least) || n > int64(f.most) {
			return fmt.Errorf("want a whole number from %d to %d", f.least, f.most)
		}
	case "number":
		n, err := strconv.ParseFloat(value, 64)
		if err != nil || n-n != 0 || len(value) > 32 {
			return fmt.Errorf("want a number")
		}
	case "boolean":
		if value != "true" && value != "false" {
			return fmt.Errorf("want true or false")
		}
	default:
		if f.enum != nil && !slices.Contains(f.enum, value) {
			return fmt.Errorf("want one of %s", strings.Join(f.enum, ", "))
		}
		if f.most > 0 && (len(value) < f.least || len(value) > f.most) {
			return fmt.Errorf("want %d to %d characters", f.least, f.most)
		}
	}
	return nil
}

// keep notes the first error of reading a value.
func (c *call) keep(name string, err error) {
	if err != nil && c.err == nil {
		c.err = fmt.Errorf("%s: %w", name, err)
	}
}

func (c *call) hash(name string) (h study.Hash) {
	if text, given := c.values[name]; given {
		var err error
		h, err = study.ParseHash(text)
		c.keep(name, err)
	}
	return h
}

// hashOf is nil when the parameter is not given.
func (c *call) hashOf(name string) *study.Hash {
	if _, given := c.values[name]; !given {
		return nil
	}
	h := c.hash(name)
	return &h
}

func (c *call) address(name string) (a chain.Address) {
	if text, given := c.values[name]; given {
		var err error
		a, err = chain.ParseAddress(text)
		c.keep(name, err)
	}
	return a
}

func (c *call) addressOf(name string) *chain.Address {
	if _, given := c.values[name]; !given {
		return nil
	}
	a := c.address(name)
	return &a
}

func (c *call) modality(name string) (m study.Modality) {
	if text, given := c.values[name]; given {
		var err error
		m, err = study.ParseModality(text)
		c.keep(name, err)
	}
	return m
}

func (c *call) number(name string) int {
	n, _ := strconv.Atoi(c.values[name]) // it was checked; 0 is none
	return n
}

func (c *call) score(name string, usual float64) float64 {
	if text, given := c.values[name]; given {
		usual, _ = strconv.ParseFloat(text, 64) // it was checked
	}
	return usual
}

func (c *call) flag(name string) bool { return c.values[name] == "true" }

func (c *call) page() browse.PageQuery {
	return browse.PageQuery{Cursor: c.values["cursor"], Limit: c.number("limit")}
}
