package explorer

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"github.com/fluoronet/fluoro/audit/browse"
)

// hostileTexts are what strangers may write wherever they can.
func hostileTexts() map[string]string {
	return map[string]string{
		"markup":    `"><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>{{.}}<style>*{display:none}</style>`,
		"bidi":      "\u202egpj.exe\u2066\u200f\u061c zero\u200bwidth\ufeff",
		"controls":  "a\x00b\x1b[2Jc\r\nSet-Cookie: x=1\x7f\u0085\u2028",
		"invalid":   "\xff\xfe\xc3\x28\xed\xa0\x80",
		"long":      strings.Repeat("a megabyte of name ", 1<<16),
		"unbroken":  strings.Repeat("W", 1<<20),
		"tower":     "Z" + strings.Repeat("\u0300\u0489", 1<<16),
		"attribute": `' onmouseover='alert(1)' x='` + "` onfocus=alert(1) autofocus `",
		"address":   "javascript:alert(1)//../../../etc/passwd?x=%00#y",
	}
}

// harmful tells of what a page must not hold, whatever stands in the index.
func harmful(t *testing.T, page []byte) (problems []string) {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	say := func(what string) { problems = append(problems, what) }
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		switch n.Type {
		case html.ElementNode:
			if n.Data == "script" && (n.FirstChild != nil || !strings.HasPrefix(attribute(n, "src"), assetPath)) || n.Data == "style" || n.Data == "img" || n.Data == "iframe" || n.Data == "object" {
				say("element " + n.Data)
			}
			for _, a := range n.Attr {
				value := strings.ToLower(strings.TrimSpace(a.Val))
				switch {
				case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "autofocus":
					say("attribute " + a.Key)
				case (a.Key == "href" || a.Key == "src" || a.Key == "action") && !strings.HasPrefix(value, "/") && !strings.HasPrefix(value, "#") && !strings.HasPrefix(value, "http"):
					say("address " + clip(a.Val))
				case strings.ContainsFunc(a.Val, reorders):
					say("reordering in attribute " + a.Key)
				case len(a.Val) > 20_000: // the text of JSON to copy is longer than a name
					say("long attribute " + a.Key)
				}
			}
		case html.TextNode:
			if strings.ContainsFunc(n.Data, reorders) {
				say("reordering in " + n.Parent.Data)
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return problems
}

func reorders(r rune) bool {
	return unicode.Is(unicode.Bidi_Control, r) || r == '\u200b' || r == '\ufeff' || r == 0 || r == 0x1b
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func TestHostileTextIsInertOnEveryPage(t *testing.T) {
	for name, text := range hostileTexts() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := application(t, fakeIndex{text: text}, browse.Head{State: browse.Current, Block: 7})
			for _, path := range pagesOfAll() {
				w := get(h, path)
				if w.Code != http.StatusOK {
					t.Errorf("%s: %d %.200s", path, w.Code, w.Body)
				}
				if n := w.Body.Len(); n > 700_000 { // most of it JSON that was asked for
					t.Errorf("%s: %d bytes", path, n)
				}
				for _, p := range harmful(t, w.Body.Bytes()) {
					t.Errorf("%s: %s", path, p)
				}
				for field, values := range w.Header() {
					if strings.Contains(strings.Join(values, ""), "Cookie") && field != "Vary" {
						t.Errorf("%s: header %s: %s", path, field, values)
					}
				}
			}
		})
	}
}

func TestHostileAddresses(t *testing.T) {
	h := application(t, fakeIndex{text: "x"}, browse.Head{State: browse.Current})
	for _, text := range hostileTexts() {
		escaped := strings.NewReplacer(" ", "%20", "%", "%25", "\x00", "%00", "\n", "%0a", "\r", "%0d", "\x1b", "%1b", "\x7f", "%7f", "#", "%23", "?", "%3f").Replace(clip(text))
		for _, path := range []string{"/search?q=" + escaped, "/studies?contributor=" + escaped, "/results?model=" + escaped, "/models?vendor=" + escaped, "/nodes/" + escaped, "/studies/" + escaped} {
			w := get(h, path)
			if w.Code >= 500 {
				t.Errorf("%q: %d", path, w.Code)
			}
			for _, p := range harmful(t, w.Body.Bytes()) {
				t.Errorf("%q: %s", path, p)
			}
		}
	}
}

func TestExportsOfHostileText(t *testing.T) {
	h := application(t, fakeIndex{text: "=cmd|' /C calc'!A1\n\"quoted\",\u202e"}, browse.Head{})
	id := "0x" + strings.Repeat("02", 32)
	for _, path := range []string{"/studies/" + id + "/results.csv", "/models/" + id + "/evidence.csv"} {
		rows, err := csv.NewReader(get(h, path).Body).ReadAll()
		if err != nil || len(rows) < 2 {
			t.Fatalf("%s: %d rows, %v", path, len(rows), err)
		}
		for _, field := range rows[1] {
			if strings.HasPrefix(field, "=") || strings.ContainsAny(field, "\n\u202e") {
				t.Errorf("%s: %q", path, field)
			}
		}
	}
}

func TestStatesAreSaidOnEveryPage(t *testing.T) {
	for state, words := range map[browse.State]string{
		browse.Behind: "behind the chain", browse.Rebuilding: "being rebuilt", browse.Unreachable: "cannot be reached",
	} {
		h := application(t, fakeIndex{text: "x"}, browse.Head{State: state, Block: 1234, Lag: 99})
		for _, path := range append(pagesOfAll(), "/nothing-here") {
			if body := get(h, path).Body.String(); !strings.Contains(body, words) || !strings.Contains(body, "1\u202f234") {
				t.Errorf("%s does not say that the index is %s", path, state)
			}
		}
	}
}

func TestWhatIsNotThere(t *testing.T) {
	none := "0x" + strings.Repeat("02", 32)
	for _, c := range []struct {
		err  error
		path string
		code int
	}{
		{browse.ErrNotFound, "/studies/" + none, http.StatusNotFound},
		{browse.ErrNotFound, "/studies/" + none + "/images", http.StatusNotFound},
		{browse.ErrNotFound, "/studies/" + none + "/results.csv", http.StatusNotFound},
		{browse.ErrNotFound, "/results/" + none + "/1", http.StatusNotFound},
		{browse.ErrCursor, "/studies?from=x", http.StatusBadRequest},
		{errors.New("disk /secret/path is full"), "/", http.StatusInternalServerError},
		{errors.New("disk /secret/path is full"), "/studies/" + none + "/frames/0.0", http.StatusInternalServerError},
		{nil, "/studies/0x12", http.StatusNotFound},
		{nil, "/nodes/0", http.StatusNotFound},
		{nil, "/nodes/99999999999", http.StatusNotFound},
		{nil, "/results?status=nonsense", http.StatusBadRequest},
		{nil, "/models/" + none + "?threshold=NaN", http.StatusBadRequest},
		{nil, "/assets/app.css", http.StatusNotFound},
		{nil, "/elsewhere", http.StatusNotFound},
	} {
		w := get(application(t, fakeIndex{text: "x", err: c.err}, browse.Head{}), c.path)
		if w.Code != c.code || strings.Contains(w.Body.String(), "secret") {
			t.Errorf("%s with %v: %d, %.200s", c.path, c.err, w.Code, w.Body)
		}
	}
}

func TestAStudyThatNobodyServes(t *testing.T) {
	h := application(t, fakeIndex{text: "no <peer>"}, browse.Head{})
	id := "0x" + strings.Repeat("02", 32)
	if w := get(h, "/studies/"+id+"/files"); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "no &lt;peer&gt;") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	w := get(h, "/studies/"+id+"/images")
	if w.Code != http.StatusServiceUnavailable || w.Header().Get("Content-Type") != "application/json" || !strings.Contains(w.Body.String(), "studyUnavailable") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestAnImageThatCannotBeDecoded(t *testing.T) {
	h := application(t, fakeIndex{text: "instances/0001.dcm: <b>damaged</b>"}, browse.Head{})
	w := get(h, "/studies/0x"+strings.Repeat("02", 32)+"/frames/0.0")
	var said struct{ Error string }
	if err := json.Unmarshal(w.Body.Bytes(), &said); err != nil || w.Code != http.StatusServiceUnavailable || !strings.Contains(said.Error, "pixelsUndecodable") {
		t.Errorf("%d %s, %v", w.Code, w.Body, err)
	}
	for _, key := range []string{"x", "0", "-1.0", "0.0.0", "99999999999.0"} {
		if w := get(h, "/studies/0x"+strings.Repeat("02", 32)+"/frames/"+key); w.Code != http.StatusNotFound {
			t.Errorf("frame %s: %d", key, w.Code)
		}
	}
}

func TestAWithdrawnStudyIsNotShown(t *testing.T) {
	h := application(t, fakeIndex{text: "x", withdrawn: true}, browse.Head{})
	id := "0x" + strings.Repeat("02", 32)
	page := get(h, "/studies/"+id)
	if body := page.Body.String(); page.Code != http.StatusOK || !strings.Contains(body, "Consent was withdrawn") || strings.Contains(body, "data-viewer") {
		t.Errorf("%d %s", page.Code, body)
	}
	for _, path := range []string{"/images", "/files", "/frames/0.0", "/masks/bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354/1/0.0"} {
		if w := get(h, "/studies/"+id+path); w.Code != http.StatusGone {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}

func TestEveryAnswerIsGuarded(t *testing.T) {
	h := application(t, fakeIndex{text: "x"}, browse.Head{})
	for _, path := range append(pagesOfAll(), "/elsewhere", "/assets/x.css", "/studies/x/images") {
		w := get(h, path, "Accept-Encoding", "gzip")
		if w.Header().Get("Content-Security-Policy") != policy || w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %v", path, w.Header())
		}
	}
	first := get(h, "/reasons")
	if again := get(h, "/reasons", "If-None-Match", first.Header().Get("ETag")); again.Code != http.StatusNotModified || again.Body.Len() != 0 {
		t.Errorf("an unchanged page: %d, %d bytes", again.Code, again.Body.Len())
	}
	for _, cookie := range []string{"theme=dark", "theme=\"><script>", "theme=light"} {
		body := get(h, "/reasons", "Cookie", cookie).Body.String()
		if strings.Contains(body, "<script>") || cookie == "theme=dark" && !strings.Contains(body, `data-theme="dark"`) {
			t.Errorf("cookie %s", cookie)
		}
	}
}

func TestOtherNamesOfThisMachineAreRefused(t *testing.T) {
	h := OnlyLocal(application(t, fakeIndex{text: "x"}, browse.Head{}))
	for host, code := range map[string]int{
		"127.0.0.1:8780": http.StatusOK, "localhost:8780": http.StatusOK, "[::1]:8780": http.StatusOK, "127.0.0.1": http.StatusOK,
		"evil.example:8780": http.StatusMisdirectedRequest, "localhost.evil.example": http.StatusMisdirectedRequest, "": http.StatusMisdirectedRequest,
	} {
		r := httptest.NewRequest(http.MethodGet, "/reasons", nil)
		r.Host = host
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, r); w.Code != code {
			t.Errorf("host %q: %d, want %d", host, w.Code, code)
		}
	}
}

func TestNothingCanBeChanged(t *testing.T) {
	h := application(t, fakeIndex{text: "x"}, browse.Head{})
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodPatch} {
		for _, path := range []string{"/", "/studies", "/elsewhere"} {
			w := httptest.NewRecorder()
			if h.ServeHTTP(w, httptest.NewRequest(method, path, nil)); w.Code != http.StatusMethodNotAllowed {
				t.Errorf("%s %s: %d", method, path, w.Code)
			}
		}
	}
}
