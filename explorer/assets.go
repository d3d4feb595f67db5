package explorer

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strings"
	"sync"
)

//go:embed assets
var assetFiles embed.FS

// asset is one file of the application, under a name that its content decides.
type asset struct {
	name, mediaType string
	plain, packed   []byte // packed is gzip
}

// assets are all files by the names that they are served under, and those names
// by the files' own.
type assets struct {
	served map[string]*asset
	named  map[string]string
}

var mediaTypes = map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}

// importOf is an import in one of the modules, static or dynamic.
var importOf = regexp.MustCompile(`"\./([a-z]+\.js)"`)

// loadAssets reads, names and packs the embedded files. A module's name covers
// those that it imports, so that none is ever kept beside another's old one.
func loadAssets(files fs.FS) (*assets, error) {
	a := &assets{served: map[string]*asset{}, named: map[string]string{}}
	names, err := fs.Glob(files, "*")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := a.load(files, name, nil); err != nil {
			return nil, fmt.Errorf("load asset %s: %w", name, err)
		}
	}
	return a, nil
}

func (a *assets) load(files fs.FS, name string, above []string) error {
	if a.named[name] != "" {
		return nil
	}
	for _, waiting := range above {
		if waiting == name {
			return fmt.Errorf("it imports itself by way of %v", above)
		}
	}
	content, err := fs.ReadFile(files, name)
	if err != nil {
		return err
	}
	mediaType := mediaTypes[path.Ext(name)]
	if mediaType == "" {
		return fmt.Errorf("%s has no media type here", path.Ext(name))
	}
	if path.Ext(name) == ".js" {
		for _, m := range importOf.FindAllSubmatch(content, -1) {
			if err := a.load(files, string(m[1]), append(above, name)); err != nil {
				return err
			}
		}
		content = importOf.ReplaceAllFunc(content, func(m []byte) []byte {
			return []byte(`"./` + a.named[string(importOf.FindSubmatch(m)[1])] + `"`)
		})
	}
	sum := sha256.Sum256(content)
	ext := path.Ext(name)
	served := strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:6]) + ext
	a.named[name] = served
	a.served[served] = &asset{served, mediaType, content, pack(content)}
	return nil
}

// pack compresses; writing to memory has no errors.
func pack(content []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	_, _ = w.Write(content)
	_ = w.Close()
	return b.Bytes()
}

// packers compress pages, which are made anew for each reader.
var packers = sync.Pool{New: func() any {
	w, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed) // a level that there is
	return w
}}

func packQuickly(content []byte) []byte {
	var b bytes.Buffer
	w := packers.Get().(*gzip.Writer)
	defer packers.Put(w)
	w.Reset(&b)
	_, _ = w.Write(content)
	_ = w.Close()
	return b.Bytes()
}

// url is where the file of this name is served.
func (a *assets) url(name string) (string, error) {
	served := a.named[name]
	if served == "" {
		return "", fmt.Errorf("there is no asset %q", name)
	}
	return assetPath + served, nil
}

// assetPath is where all assets are served below.
const assetPath = "/assets/"

// ServeHTTP serves the file whose name ends the path, to be kept for ever.
func (a *assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f := a.served[strings.TrimPrefix(r.URL.Path, assetPath)]
	if f == nil {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", f.mediaType)
	h.Set("Cache-Control", "public, max-age=31536000, immutable")
	h.Set("Vary", "Accept-Encoding")
	content := f.plain
	if acceptsGzip(r) {
		h.Set("Content-Encoding", "gzip")
		content = f.packed
	}
	h.Set("Content-Length", fmt.Sprint(len(content)))
	_, _ = w.Write(content) // the reader may be gone
}

// acceptsGzip reports whether a client takes gzip; one that names it with a
// quality of zero is no browser.
func acceptsGzip(r *http.Request) bool {
	return strings.Contains(r.Header.Get("Accept-Encoding"), "gzip")
}
