package explorer

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

//go:embed templates
var templateFiles embed.FS

// section is a part of the network in the navigation.
type section struct{ Name, Path string }

func sections() []section {
	return []section{{"Overview", "/"}, {"Studies", "/studies"}, {"Models", "/models"}, {"Nodes", "/nodes"}, {"Results", "/results"}}
}

// view is what a page shows: a template and what it is given.
type view struct {
	template string
	title    string
	section  string // path of its section
	status   int    // of the HTTP answer; 0: 200
	viewer   bool   // whether it shows images
	redirect string // path that is shown instead
	query    string // that stands in the search box
	body     any
}

// frame is what the layout is given.
type frame struct {
	Title, Section, Theme, Query string
	Viewer                       bool
	Head                         browse.Head
	Body                         any
	Events                       string
	Notice, Version              string
}

// renderer makes pages of views.
type renderer struct {
	assets *assets
	pages  map[string]*template.Template
}

// newRenderer parses every template once.
func newRenderer(a *assets) (*renderer, error) {
	files, err := fs.Sub(templateFiles, "templates")
	if err != nil {
		return nil, err
	}
	shared := []string{"layout.html", "head.html", "shared.html", "viewer.html"}
	base, err := template.New("").Funcs(functions(a)).ParseFS(files, shared...)
	if err != nil {
		return nil, fmt.Errorf("parse templates: %w", err)
	}
	names, err := fs.Glob(files, "*.html")
	if err != nil {
		return nil, err
	}
	r := &renderer{a, map[string]*template.Template{}}
	for _, name := range names {
		if slices.Contains(shared, name) {
			continue
		}
		page, err := base.Clone()
		if err == nil {
			page, err = page.ParseFS(files, name)
		}
		if err != nil {
			return nil, fmt.Errorf("parse template %s: %w", name, err)
		}
		r.pages[strings.TrimSuffix(name, path.Ext(name))] = page
	}
	return r, nil
}

func functions(a *assets) template.FuncMap {
	return template.FuncMap{
		"asset": a.url, "icon": icon, "chip": chip, "id": id, "idText": idText, "when": when, "count": count, "plural": plural,
		"percent": percent, "decimal": decimal, "bytesOf": bytesOf, "clip": clip, "clipBlock": clipBlock, "short": short,
		"studyPath": studyPath, "modelPath": modelPath, "taskPath": taskPath, "accountPath": accountPath, "txPath": txPath, "nodePath": nodePath,
		"resultPath": resultPath, "studyTone": studyTone, "nodeTone": nodeTone, "tokens": tokens, "meter": meter, "share": share, "uptime": uptime,
		"sum": func(a, b int) int { return a + b }, "pick": pick, "first": func(l []study.Instance) []study.Instance { return firstOf(50, l) },
		"first100": func(l []audit.Evidence) []audit.Evidence { return firstOf(100, l) }, "first20": func(l []unreadRow) []unreadRow { return firstOf(20, l) },
		"outcomeTone": outcomeTone, "outcomeWord": outcomeWord, "clipLong": func(s string) string { return inert(s, 600, false) }, "sections": sections, "modules": func() []string { return []string{"live.js", "morph.js", "parts.js", "theme.js"} },
	}
}

// page writes a view in its layout.
func (r *renderer) page(v view, h browse.Head, theme string) ([]byte, error) {
	t := r.pages[v.template]
	if t == nil {
		return nil, fmt.Errorf("there is no page %q", v.template)
	}
	var b bytes.Buffer
	err := t.ExecuteTemplate(&b, "layout", frame{
		Title: v.title, Section: v.section, Theme: theme, Query: clip(v.query), Viewer: v.viewer, Head: h, Body: v.body,
		Events: eventsPath, Notice: version.Notice, Version: version.Version,
	})
	if err != nil {
		return nil, fmt.Errorf("make page %s: %w", v.template, err)
	}
	return bytes.Map(legible, b.Bytes()), nil
}

// legible is the last thing that a page goes through: what reorders, hides or
// controls text is not left in it, whichever way it came.
func legible(r rune) rune {
	if r != '\n' && r != '\t' && unruly(r) {
		return unicode.ReplacementChar
	}
	return r
}

// send writes a page, unless the reader has it already.
func send(w http.ResponseWriter, r *http.Request, status int, content []byte) {
	sum := sha256.Sum256(content)
	tag := `W/"` + hex.EncodeToString(sum[:12]) + `"`
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-cache")
	h.Set("Vary", "Accept-Encoding, Cookie")
	h.Set("ETag", tag)
	if status == http.StatusOK && strings.Contains(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if acceptsGzip(r) {
		h.Set("Content-Encoding", "gzip")
		content = packQuickly(content)
	}
	h.Set("Content-Length", fmt.Sprint(len(content)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(content) // the reader may be gone
	}
}
