package dicomweb_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/gateway/dicomweb"
)

func TestTokens(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string, mode os.FileMode) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), mode); err != nil {
			t.Fatal(err)
		}
		return path
	}
	secret := "0123456789abcdefSECRET"
	good := write("good", secret+"\n", 0o600)
	hash, err := dicomweb.ReadTokenHash(good)
	if err != nil {
		t.Fatal(err)
	}
	for header, want := range map[string]bool{
		"Bearer " + secret: true, "bearer " + secret: true, "Bearer " + secret + "x": false, "Basic " + secret: false, "": false, "Bearer ": false,
		secret: false, "Bearer " + strings.Repeat(secret, 100): false,
	} {
		if hash.Matches(header) != want {
			t.Errorf("%q: %v", header, !want)
		}
	}
	token, err := dicomweb.ReadToken(good)
	if err != nil || strings.Contains(fmt.Sprintf("%v %+v %#v %s", token, *token, *token, token), "SECRET") {
		t.Errorf("token prints itself: %v %v", token, err)
	}
	for name, path := range map[string]string{
		"others may read it": write("open", secret, 0o644), "short": write("short", "abc", 0o600), "two lines": write("two", secret+"\n"+secret, 0o600),
		"long": write("long", strings.Repeat("x", 600), 0o600), "empty": write("empty", "", 0o600),
	} {
		if _, err := dicomweb.ReadToken(path); !errors.Is(err, dicomweb.ErrCredentials) || strings.Contains(err.Error(), "SECRET") {
			t.Errorf("%s: %v", name, err)
		}
	}
	var got string
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got = r.Header.Get("Authorization")
		io.WriteString(w, "[]")
	}))
	defer srv.Close()
	c, err := dicomweb.NewClient(dicomweb.Config{Base: srv.URL, Token: token})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.SearchStudies(t.Context(), nil, 1); err != nil || got != "Bearer "+secret {
		t.Errorf("sent %q, %v", got, err)
	}
}
