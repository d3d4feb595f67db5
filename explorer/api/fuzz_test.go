package api

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// network is a walk whose index a service keeps.
type network struct {
	*chaintest.Walk
	service *browse.Service
}

func newNetwork(t *testing.T) *network {
	t.Helper()
	w := chaintest.NewWalk(t)
	for range 9 {
		w.Pass(t)
	}
	w.Last(t)
	s, err := browse.Open(t.Context(), browse.Config{Path: filepath.Join(t.TempDir(), "browse.db"), Client: w.Client, Content: packages{}})
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		must(t, <-done)
		must(t, s.Close())
	})
	newest, err := w.Client.Head(t.Context())
	must(t, err)
	heads, leave := s.Subscribe()
	defer leave()
	for named := uint64(0); named < uint64(len(w.Models)); {
		select {
		case head := <-heads:
			if head.Block >= newest.Number {
				_, err := s.Reader().Models(t.Context(), browse.ModelsQuery{}) // asks for names
				must(t, err)
				named = head.Names
			}
		case <-time.After(time.Minute):
			t.Fatal("the index does not come to the head")
		}
	}
	return &network{w, s}
}

// packages is a store in which every CID is a model package whose terms are a
// walk's.
type packages struct{ ipfsstore.Store }

func (packages) ReadFile(_ context.Context, _ study.CID, name string, _ ipfsstore.Limits) ([]byte, error) {
	if name == models.CardName {
		return []byte("# A card\n\u202e<script>"), nil
	}
	m := modelstest.Manifest()
	m.Network.SHA256 = study.Hash{1}
	f := &m.Findings[0]
	f.Tolerance, f.Code = 5*math.Pow10(-f.Decimals), study.Code{Scheme: "SCT", Value: "1", Meaning: "anything"}
	return json.Marshal(m)
}

// generous is a configuration without limits that a test would meet.
func generous(n *network) Config {
	return Config{Source: n.service, Rate: 1e6, Burst: 1e6}
}

func start(t *testing.T, cfg Config) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(Handler(cfg))
	t.Cleanup(server.Close)
	return server
}

// spec is openapi.json as a reader of it sees it.
type spec struct {
	raw   any
	Paths map[string]map[string]struct {
		OperationID string `json:"operationId"`
		Parameters  []struct {
			Name, In string
			Required bool
			Schema   struct {
				Type, Pattern    string
				Enum             []string
				Minimum, Maximum int
			}
		}
		Responses map[string]struct {
			Content map[string]struct{ Schema any }
		}
	}
}

func readSpec(t *testing.T, server *httptest.Server) *spec {
	t.Helper()
	_, _, body := get(t, server, Prefix+"openapi.json")
	s := &spec{}
	must(t, json.Unmarshal(body, s))
	var err error
	s.raw, err = jsonschema.UnmarshalJSON(bytes.NewReader(body))
	must(t, err)
	return s
}

// validator compiles the schema of an answer, or nil if there is none.
func (s *spec) validator(t *testing.T, path, status, media string) *jsonschema.Schema {
	t.Helper()
	if _, declared := s.Paths[path]["get"].Responses[status].Content[media]; !declared {
		return nil
	}
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	must(t, c.AddResource("openapi.json", s.raw))
	escape := strings.NewReplacer("~", "~0", "/", "~1")
	pointer := []string{"paths", path, "get", "responses", status, "content", media, "schema"}
	for i, part := range pointer {
		pointer[i] = url.PathEscape(escape.Replace(part))
	}
	compiled, err := c.Compile("openapi.json#/" + strings.Join(pointer, "/"))
	must(t, err)
	return compiled
}

func get(t *testing.T, server *httptest.Server, path string, headers ...string) (int, http.Header, []byte) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL+path, nil)
	must(t, err)
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := server.Client().Do(req)
	must(t, err)
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	must(t, err)
	return resp.StatusCode, resp.Header, body
}

// hostile are values that no parameter should come to grief over.
var hostile = []string{
	"", "0", "-1", "1", "2", "3", "18446744073709551616", "4294967295", "4294967296", "NaN", "-Inf", "1e308", "0x", "true", "false", "null", "' OR 1=1 --", "\x00", "%00", "\u202e",
	"../../etc/passwd", "<script>alert(1)</script>", strings.Repeat("a", 300), "0x" + strings.Repeat("0", 64), "0x" + strings.Repeat("f", 64), "0x" + strings.Repeat("F", 40),
	"0xAbCdEf0123456789aBcDeF0123456789abcdef01", "bafybeiaaaaaa", "bafybei" + strings.Repeat("7", 52), "bafybeizzzzzz", "AAAA", "____", "AQEB", "CT", "accepted", "revealed", "ok", "é", "\xff",
}

// Whatever is asked, the answer has a declared status and its body the declared
// schema, and none is the server's fault.
func TestAnswersAreAsDeclared(t *testing.T) {
	n := newNetwork(t)
	server := start(t, generous(n))
	s := readSpec(t, server)
	known := n.known(t)
	random := rand.New(rand.NewPCG(3, 4))
	validators := map[string]*jsonschema.Schema{}
	answered := map[string]map[int]int{}
	for path, operations := range s.Paths {
		op := operations["get"]
		if op.OperationID == "events" {
			continue
		}
		answered[op.OperationID] = map[int]int{}
		for range 250 {
			target, query := path, url.Values{}
			for _, p := range op.Parameters {
				var value string
				switch suited := known[p.Name]; {
				case random.IntN(5) == 0:
					value = hostile[random.IntN(len(hostile))]
				case len(suited) > 0 && random.IntN(4) > 0:
					value = suited[random.IntN(len(suited))]
				case len(p.Schema.Enum) > 0:
					value = p.Schema.Enum[random.IntN(len(p.Schema.Enum))]
				case p.Schema.Type == "integer":
					value = strconv.Itoa(p.Schema.Minimum + random.IntN(6))
				default:
					value = known["q"][random.IntN(len(known["q"]))]
				}
				if p.In == "path" {
					target = strings.ReplaceAll(target, "{"+p.Name+"}", url.PathEscape(value))
				} else if p.Required || random.IntN(3) == 0 {
					query.Set(p.Name, value)
				}
			}
			if random.IntN(20) == 0 {
				query.Set("unknown", "1")
			}
			target = strings.TrimSuffix(Prefix, "/") + target
			if len(query) > 0 {
				target += "?" + query.Encode()
			}
			status, header, body := get(t, server, target)
			if slices.Contains(strings.Split(target, "/"), "..") || strings.Contains(target, "//") || strings.HasSuffix(strings.Split(target, "?")[0], "/") {
				if status >= 500 {
					t.Errorf("%s: %d", target, status)
				}
				continue // another path
			}
			answered[op.OperationID][status]++
			media, _, _ := strings.Cut(header.Get("Content-Type"), ";")
			key := fmt.Sprint(path, " ", status, " ", media)
			if _, made := validators[key]; !made {
				validators[key] = s.validator(t, path, fmt.Sprint(status), media)
			}
			if validators[key] == nil || status >= 500 {
				t.Errorf("%s: %d with %q is not declared: %.200s", target, status, media, body)
				continue
			}
			value, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
			if err == nil {
				err = validators[key].Validate(value)
			}
			if err != nil {
				t.Errorf("%s: %v\n%.300s", target, err, body)
			}
		}
	}
	for id, statuses := range answered {
		t.Logf("%s: %v", id, statuses)
		if statuses[200] == 0 {
			t.Errorf("%s never had an answer", id)
		}
	}
}

// known are values that lead somewhere, by parameter.
func (n *network) known(t *testing.T) map[string][]string {
	t.Helper()
	ctx, r := t.Context(), n.service.Reader()
	known := map[string][]string{"threshold": {"0.5", "-1", "1e9"}, "active": {"true", "false"}, "refused": {"true", "false"}}
	add := func(name, value string) {
		known[name], known["q"] = append(known[name], value), append(known["q"], value)
	}
	studies, err := r.Studies(ctx, browse.StudiesQuery{PageQuery: browse.PageQuery{Limit: 5}})
	must(t, err)
	for _, s := range studies.Items {
		add("studyId", s.ID.String())
		add("tx", s.Registered.Tx.String())
		add("q", s.CID.String())
		add("q", s.CID.String()[:20])
	}
	accounts := []string{n.By.Address().String(), n.By.Address().Checksum()}
	for _, p := range n.Players {
		accounts = append(accounts, p.Account.Address().String())
		add("node", fmt.Sprint(p.Node))
	}
	for _, name := range []string{"address", "account", "contributor", "vendor", "owner"} {
		for _, a := range accounts {
			add(name, a)
		}
	}
	for _, m := range n.Models {
		add("modelId", m.String())
		add("q", m.String()[:10])
	}
	results, err := r.Results(ctx, browse.ResultsQuery{PageQuery: browse.PageQuery{Limit: 20}})
	must(t, err)
	for _, x := range results.Items {
		add("taskId", x.TaskID.String())
		add("q", x.TaskID.String()[:8])
	}
	add("cursor", studies.Next)
	add("cursor", results.Next)
	known["finding"] = []string{"0"}
	return known
}
