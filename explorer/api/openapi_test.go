package api

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/internal/version"
)

var update = flag.Bool("update", false, "write openapi.json anew")

// openapi.json is what the table of operations and the Go types say.
func TestOpenAPIIsFresh(t *testing.T) {
	var want bytes.Buffer
	enc := json.NewEncoder(&want)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(openAPI(t)); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("openapi.json", want.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(document, want.Bytes()) {
		t.Error("openapi.json is not what the code says: run `go generate ./explorer/api`")
	}
}

func openAPI(t *testing.T) object {
	t.Helper()
	s := newSchemas(t)
	paths := object{}
	for _, rt := range routes {
		paths[rt.path] = object{"get": s.operation(rt)}
	}
	paths["/events"] = object{"get": object{
		"operationId": "events", "summary": "A stream of heads, as server-sent events named head", "tags": []string{"index"},
		"responses": s.responses(object{"text/event-stream": object{"schema": object{"type": "string"}}}, false, false),
	}}
	paths["/openapi.json"] = object{"get": object{
		"operationId": "openapi", "summary": "This document", "tags": []string{"index"},
		"responses": s.responses(object{"application/json": object{"schema": object{"type": "object"}}}, false, false),
	}}
	s.of(reflect.TypeFor[Problem]())
	s.of(reflect.TypeFor[browse.Head]())
	return object{
		"openapi": "3.1.0",
		"info": object{
			"title": "fluoro explorer", "version": "1", "license": object{"name": "Apache-2.0", "identifier": "Apache-2.0"},
			"description": "What a fluoro network's chain says, from an index. Amounts are decimal text in units of 1e-18 token, times Unix seconds by the chain's clock. " + version.Notice,
		},
		"servers":    []object{{"url": strings.TrimSuffix(Prefix, "/")}},
		"paths":      paths,
		"components": object{"schemas": s.made},
	}
}

func (s *schemas) operation(rt route) object {
	params := []object{}
	for _, p := range rt.params {
		in := "query"
		if strings.Contains(rt.path, "{"+p.name+"}") {
			in = "path"
		}
		params = append(params, object{
			"name": p.name, "in": in, "required": in == "path" || slices.Contains(rt.required, p.name), "description": p.does, "schema": p.form.schema(),
		})
	}
	return object{
		"operationId": rt.id, "summary": rt.does, "tags": []string{strings.Split(rt.path, "/")[1]}, "parameters": params,
		"responses": s.responses(object{"application/json": object{"schema": s.of(reflect.TypeOf(rt.answer))}}, true, rt.lost),
	}
}

func (f form) schema() object {
	o := object{"type": f.kind}
	if f.kind == "integer" {
		o["minimum"], o["maximum"] = f.least, f.most
	}
	if f.pattern != "" {
		o["pattern"] = f.pattern
	}
	if f.enum != nil {
		o["enum"] = f.enum
	}
	if f.kind == "string" && f.most > 0 {
		o["minLength"], o["maxLength"] = f.least, f.most
	}
	return o
}

// responses are those of an operation: whether its answer can be kept, and
// whether there may be none.
func (s *schemas) responses(content object, kept, lost bool) object {
	ok := object{"description": "the answer", "content": content}
	out := object{"200": ok}
	if kept {
		ok["headers"] = object{
			"ETag":         object{"description": "changes when the answer may", "schema": object{"type": "string"}},
			"Link":         object{"description": "the page that follows, if one does", "schema": object{"type": "string"}},
			"Fluoro-Block": object{"description": "block that the answer stands at", "schema": object{"type": "string"}},
		}
		out["304"] = object{"description": "the answer is the one of If-None-Match"}
	}
	bad := object{"application/problem+json": object{"schema": s.of(reflect.TypeFor[Problem]())}}
	for status, why := range map[int]string{
		400: "a parameter is not as it should be", 404: "it is not in the index", 414: "the address is too long", 429: "too many requests", 503: "the index cannot be read now",
	} {
		if status != 404 || lost {
			out[fmt.Sprint(status)] = object{"description": why, "content": bad}
		}
	}
	return out
}
