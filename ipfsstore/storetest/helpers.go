package storetest

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// must returns a function that fails the test on err and else gives v.
func must[T any](v T, err error) func(t testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		ok(t, err)
		return v
	}
}

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func size(files map[string][]byte) int64 {
	var n int64
	for _, data := range files {
		n += int64(len(data))
	}
	return n
}

// empty checks that an operation that went wrong left nothing behind.
func empty(t testing.TB, dir string) {
	t.Helper()
	left, err := os.ReadDir(dir)
	ok(t, err)
	for _, e := range left {
		t.Errorf("%s was left behind", e.Name())
	}
}

func noPartials(t testing.TB, dir string) {
	t.Helper()
	left, err := os.ReadDir(dir)
	ok(t, err)
	for _, e := range left {
		if strings.Contains(e.Name(), ".partial") {
			t.Errorf("%s was left behind", e.Name())
		}
	}
}

func clip(s string) string {
	const most = 400
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

// sameTree compares trees byte by byte and names what differs.
func sameTree(t testing.TB, got, want map[string][]byte) {
	t.Helper()
	for name, data := range want {
		if found, ok := got[name]; !ok {
			t.Errorf("%s is missing", name)
		} else if !bytes.Equal(found, data) {
			t.Errorf("%s changed on the way", name)
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			t.Errorf("%s is not part of the tree", name)
		}
	}
}
