package api

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
)

// still is a source without an index behind it.
type still struct{ heads chan browse.Head }

func (still) Reader() *browse.Reader { return nil }
func (still) Head() browse.Head      { return browse.Head{Block: 7} }
func (s still) Subscribe() (<-chan browse.Head, func()) {
	return s.heads, func() {}
}

func TestAnswersAreKeptUntilTheIndexChanges(t *testing.T) {
	n := newNetwork(t)
	server := start(t, generous(n))
	status, header, first := get(t, server, Prefix+"studies?limit=4")
	tag := header.Get("ETag")
	if status != http.StatusOK || tag == "" {
		t.Fatalf("%d, %v", status, header)
	}
	if status, header, body := get(t, server, Prefix+"studies?limit=4", "If-None-Match", `"other", W/`+tag); status != http.StatusNotModified || len(body) != 0 || header.Get("ETag") != tag {
		t.Errorf("%d, %v, %s", status, header, body)
	}
	seen := 0
	for next := Prefix + "studies?limit=4"; next != ""; {
		_, header, body := get(t, server, next)
		var page browse.Page[browse.StudyRow]
		must(t, json.Unmarshal(body, &page))
		seen += len(page.Items)
		link, rel, _ := strings.Cut(strings.TrimPrefix(header.Get("Link"), "<"), ">")
		if (page.Next != "") != (rel == `; rel="next"`) {
			t.Fatalf("next is %q, the link %q", page.Next, header.Get("Link"))
		}
		next = link
	}
	if seen != len(n.Studies) {
		t.Errorf("%d studies by links, %d are there", seen, len(n.Studies))
	}

	heads, leave := n.service.Subscribe()
	defer leave()
	before := n.service.Head()
	_, err := n.By.FundModel(t.Context(), n.Models[0], chain.Tokens(1))
	must(t, err)
	for head := before; head.Version == before.Version; {
		select {
		case head = <-heads:
		case <-time.After(time.Minute):
			t.Fatal("the index does not follow")
		}
	}
	status, header, again := get(t, server, Prefix+"studies?limit=4", "If-None-Match", tag)
	if status != http.StatusOK || header.Get("ETag") == tag || string(again) != string(first) {
		t.Errorf("%d, %v", status, header)
	}
}

func TestRequestsAreBounded(t *testing.T) {
	server := start(t, Config{Source: still{}, Rate: 0.001, Burst: 5})
	for _, c := range []struct {
		method, path string
		want         int
	}{
		{http.MethodPost, Prefix + "head", http.StatusMethodNotAllowed},
		{http.MethodGet, Prefix + "head?" + strings.Repeat("a", maxURL), http.StatusRequestURITooLong},
		{http.MethodGet, Prefix + "nothing", http.StatusNotFound},
		{http.MethodGet, Prefix + "head?x=1", http.StatusBadRequest},
		{http.MethodGet, Prefix + "head", http.StatusOK},
		{http.MethodGet, Prefix + "head", http.StatusOK}, // the address that is too long took nothing
		{http.MethodGet, Prefix + "head", http.StatusTooManyRequests},
	} {
		req, err := http.NewRequestWithContext(t.Context(), c.method, server.URL+c.path, nil)
		must(t, err)
		resp, err := server.Client().Do(req)
		must(t, err)
		var p Problem
		err = json.NewDecoder(resp.Body).Decode(&p)
		resp.Body.Close()
		if resp.StatusCode != c.want || err != nil || c.want != http.StatusOK && (p.Status != c.want || p.Detail == "" || resp.Header.Get("Content-Type") != "application/problem+json") {
			t.Errorf("%s %.40s: %d, %+v, %v", c.method, c.path, resp.StatusCode, p, err)
		}
		for _, name := range []string{"X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy"} {
			if resp.Header.Get(name) == "" {
				t.Errorf("%s %.40s has no %s", c.method, c.path, name)
			}
		}
		if (resp.Header.Get("Retry-After") != "") != (c.want == http.StatusTooManyRequests) {
			t.Errorf("%s: retry after %q", c.path, resp.Header.Get("Retry-After"))
		}
	}
}

// Any number of clients takes a bounded memory, and a silent one gets its
// tokens back.
func TestClientsAreBounded(t *testing.T) {
	c, now := newClients(1, 2), time.Unix(0, 0)
	addr := func(i int) netip.Addr { return netip.AddrFrom4([4]byte{byte(i >> 16), byte(i >> 8), byte(i)}) }
	for i := range 3 * maxClients {
		if _, ok := c.take(addr(i), now); !ok {
			t.Fatalf("client %d was refused at first", i)
		}
	}
	if len(c.buckets) != maxClients || c.order.Len() != maxClients {
		t.Errorf("%d buckets, %d in order", len(c.buckets), c.order.Len())
	}
	last := addr(3*maxClients - 1)
	c.take(last, now)
	if wait, ok := c.take(last, now); ok || wait != time.Second {
		t.Errorf("a third at once: %v, wait %s", ok, wait)
	}
	if _, ok := c.take(last, now.Add(time.Second)); !ok {
		t.Error("a second later it is still refused")
	}
	for remote, want := range map[string]string{"192.0.2.1:99": "192.0.2.1", "[2001:db8:1:2:3::4]:1": "2001:db8:1:2::", "[::ffff:192.0.2.1]:1": "192.0.2.1", "x": "invalid IP"} {
		if got := clientOf(&http.Request{RemoteAddr: remote}).String(); got != want {
			t.Errorf("%s is client %s, want %s", remote, got, want)
		}
	}
}

func TestHeadsAreStreamed(t *testing.T) {
	heads := make(chan browse.Head, 1)
	server := start(t, Config{Source: still{heads}})
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, server.URL+Prefix+"events", nil)
	must(t, err)
	heads <- browse.Head{Block: 8}
	resp, err := server.Client().Do(req)
	must(t, err)
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	for _, want := range []uint64{8, 9} {
		var head browse.Head
		for lines.Scan() && lines.Text() != "" {
			if data, found := strings.CutPrefix(lines.Text(), "data: "); found {
				must(t, json.Unmarshal([]byte(data), &head))
			}
		}
		if head.Block != want {
			t.Fatalf("head %+v, want block %d", head, want)
		}
		heads <- browse.Head{Block: want + 1}
	}
	if resp.Header.Get("Content-Type") != "text/event-stream" {
		t.Error(resp.Header)
	}
}

func FuzzParameters(f *testing.F) {
	for _, value := range hostile {
		f.Add(value)
	}
	f.Fuzz(func(t *testing.T, value string) {
		for _, rt := range routes {
			for _, p := range rt.params {
				if p.form.check(value) != nil {
					continue
				}
				c := &call{values: map[string]string{p.name: value}}
				c.hash(p.name)
				c.address(p.name)
				c.modality(p.name)
				c.number(p.name)
				c.score(p.name, 0)
				c.page()
			}
		}
	})
}
