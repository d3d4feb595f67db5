package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/explorer"
	"github.com/fluoronet/fluoro/explorer/api"
	"github.com/fluoronet/fluoro/study"
)

// users is how many look at the same time: each asks for a page, looks at what
// comes for a second, more or less, and asks for the next.
const users = 50

// pause is how long a user looks at a page, a random time from half to one and
// a half of it.
const pause = time.Second

// explorers serves an index of 100,000 results to users that look at every kind
// of page and ask every operation of the API, and in turns with each the same
// number of bytes as a file.
func explorers(ctx context.Context, opt Options, r *Report) error {
	studies := opt.sized(10_000, 200)
	opt.Said("explorer: the logs of %d studies", studies)
	t, err := newTown(studies)
	if err != nil {
		return err
	}
	path := filepath.Join(opt.Dir, "browse.db")
	opt.Said("explorer: an index of %d results from %d logs", t.results, len(t.logs))
	took, err := timed(func() error { return t.index(ctx, path) })
	if err != nil {
		return err
	}
	r.add("results indexed", "1/s", []float64{float64(t.results) / took})
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	r.add("index", "MB", []float64{float64(info.Size()) / 1e6})
	t.logs = nil
	v, err := newVisit(t, path, filepath.Join(opt.Dir, "files"))
	if err != nil {
		return err
	}
	defer v.close()
	for i := range opt.rounds(3) {
		opt.Said("explorer: round %d", i+1)
		if err := v.round(ctx, opt.sized(60, 2), uint64(i)); err != nil {
			return err
		}
	}
	if err := v.server.Shutdown(ctx); err != nil { // handlers end after their answers have come
		return err
	}
	v.report(r)
	r.note("%d studies, %d results, %d users who look at each page for a second; their requests are made on the same cores", studies, t.results, users)
	r.note("server time: from the request's headers to the end of the handler; the file is served by net/http from disk")
	return nil
}

// index follows the town's logs.
func (t *town) index(ctx context.Context, path string) (err error) {
	db, err := chain.OpenDB(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	tables, err := browse.NewTables(db, t.deployment, chain.RewardTerms{RoyaltyBps: 1000, EmissionBudget: new(big.Int)})
	if err != nil {
		return err
	}
	f, err := follow.New(ctx, db, []follow.Source{t}, tables, follow.Config{From: t.deployment.Block, Contracts: tables.Addresses(), Window: 200})
	if err != nil {
		return err
	}
	return f.Step(ctx)
}

// visit is a server with what is measured of it.
type visit struct {
	t      *town
	server *http.Server
	url    string
	kinds  []kind
	files  string

	mu    sync.Mutex
	pages map[string][]float64 // ms, by kind
	file  map[string][]float64 // of the file of the same size
	close func()
}

// kind is one kind of page.
type kind struct {
	name string
	path func(*rand.Rand) string
}

// townSource is a source of the API that stands still.
type townSource struct {
	reader *browse.Reader
	head   browse.Head
}

func (s townSource) Reader() *browse.Reader                  { return s.reader }
func (s townSource) Head() browse.Head                       { return s.head }
func (s townSource) Subscribe() (<-chan browse.Head, func()) { return nil, func() {} }

// townCard names the findings of every model.
func townCard(study.Hash) *browse.Card {
	c := &browse.Card{Name: "chest", Version: "1.2.0", Vendor: "Town", Text: strings.Repeat("A paragraph of a model card.\n\n", 50)}
	for i, name := range []string{"pneumonia", "effusion", "nodules"} {
		c.Findings = append(c.Findings, study.FindingSpec{Name: name, Unit: "1", Decimals: 3, Tolerance: 0.02, Code: study.Code{Scheme: "SCT", Value: fmt.Sprint(i + 1), Meaning: name}})
	}
	return c
}

func newVisit(t *town, path, files string) (*visit, error) {
	db, err := chain.OpenReadDB(path)
	if err != nil {
		return nil, err
	}
	reader := browse.NewReader(db, t.deployment, townCard)
	b := townBlock(t.head)
	head := browse.Head{ChainID: t.deployment.ChainID, Block: b.Number, Hash: b.Hash, Time: int64(b.Time), Endpoint: b.Number, State: browse.Current, Version: b.Hash}
	json := api.Handler(api.Config{Source: townSource{reader, head}, Rate: 1e9, Burst: 1e9})
	html, err := explorer.Handler(explorer.Config{
		Index: reader, Head: func() browse.Head { return head }, Evidence: explorer.NewEvidence(explorer.EvidenceConfig{}), API: json,
	})
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	v := &visit{t: t, url: "http://" + listener.Addr().String(), files: files, pages: map[string][]float64{}, file: map[string][]float64{}}
	v.kinds = v.everyKind()
	mux := http.NewServeMux()
	mux.Handle("/", v.timed(v.pages, html))
	mux.Handle("/file/", v.timed(v.file, http.StripPrefix("/file/", http.FileServer(http.Dir(files)))))
	v.server = &http.Server{Handler: mux, ReadHeaderTimeout: time.Minute}
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = v.server.Serve(listener)
	}()
	v.close = func() {
		_ = v.server.Close()
		<-done
		_ = db.Close()
	}
	return v, os.MkdirAll(files, 0o755)
}

// kindHeader tells the server which kind a request is of.
const kindHeader = "Fluoro-Bench-Kind"

func (v *visit) timed(into map[string][]float64, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		next.ServeHTTP(w, r)
		took := time.Since(start).Seconds() * 1000
		v.mu.Lock()
		defer v.mu.Unlock()
		name := r.Header.Get(kindHeader)
		into[name] = append(into[name], took)
	})
}

// everyKind lists all pages and all operations of the API.
func (v *visit) everyKind() []kind {
	some := func(list []study.Hash) func(*rand.Rand) study.Hash {
		return func(r *rand.Rand) study.Hash { return list[r.IntN(len(list))] }
	}
	aStudy, aTask, aModel := some(v.t.studies), some(v.t.tasks), some(v.t.models)
	account := func(r *rand.Rand) string { return chain.Address(townAccount(r.IntN(40))).String() }
	node := func(r *rand.Rand) int { return 1 + r.IntN(townNodes) }
	result := func(r *rand.Rand) (study.Hash, uint32) {
		s := r.IntN(len(v.t.studies))
		return attest.TaskID(v.t.studies[s], v.t.models[0]), takers(s * townModels)[r.IntN(townQuorum)]
	}
	var kinds []kind
	add := func(name, format string, args func(*rand.Rand) []any) {
		kinds = append(kinds, kind{name, func(r *rand.Rand) string {
			if args == nil {
				return format
			}
			return fmt.Sprintf(format, args(r)...)
		}})
	}
	for _, base := range []struct{ name, path, result string }{{"page", "", "/results/%s/%d"}, {"api", "/api/v1", "/api/v1/tasks/%s/results/%d"}} {
		n, p := base.name+" ", base.path
		add(n+"studies", p+"/studies", nil)
		add(n+"studies, filtered", p+"/studies?modality=MR&status=accepted", nil)
		add(n+"studies of nobody", p+"/studies?status=rejected", nil)
		add(n+"study", p+"/studies/%s", func(r *rand.Rand) []any { return []any{aStudy(r)} })
		add(n+"models", p+"/models", nil)
		add(n+"model", p+"/models/%s", func(r *rand.Rand) []any { return []any{aModel(r)} })
		add(n+"nodes", p+"/nodes", nil)
		add(n+"node", p+"/nodes/%d", func(r *rand.Rand) []any { return []any{node(r)} })
		add(n+"results", p+"/results", nil)
		add(n+"results of a node", p+"/results?node=%d", func(r *rand.Rand) []any { return []any{node(r)} })
		add(n+"task", p+"/tasks/%s", func(r *rand.Rand) []any { return []any{aTask(r)} })
		add(n+"result", base.result, func(r *rand.Rand) []any { id, node := result(r); return []any{id, node} })
		add(n+"account", p+"/accounts/%s", func(r *rand.Rand) []any { return []any{account(r)} })
		add(n+"reasons", p+"/reasons", nil)
		add(n+"search", p+"/search?q=%.8s", func(r *rand.Rand) []any { return []any{aStudy(r).String()[2:]} })
	}
	add("page overview", "/", nil)
	add("page events", "/events", nil)
	add("api overview", "/api/v1/overview", nil)
	add("api series", "/api/v1/series?buckets=100", nil)
	add("api activity", "/api/v1/activity", nil)
	add("api activity of a node", "/api/v1/activity?node=%d", func(r *rand.Rand) []any { return []any{node(r)} })
	add("api performance", "/api/v1/models/%s/performance", func(r *rand.Rand) []any { return []any{aModel(r)} })
	add("api evidence", "/api/v1/models/%s/evidence/0", func(r *rand.Rand) []any { return []any{aModel(r)} })
	add("api head", "/api/v1/head", nil)
	return kinds
}

// round has every user make so many visits, each of a kind by chance, and after
// each get a file of the same size.
func (v *visit) round(ctx context.Context, visits int, seed uint64) error {
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: users}}
	defer client.CloseIdleConnections()
	errs := make(chan error, users)
	for u := range users {
		go func() { errs <- v.user(ctx, client, rand.New(rand.NewPCG(seed, uint64(u))), u, visits) }()
	}
	var err error
	for range users {
		err = errors.Join(err, <-errs)
	}
	return err
}

// user makes visits, of each kind in turn from number first on, so that every
// kind is asked for as often as any other.
func (v *visit) user(ctx context.Context, client *http.Client, r *rand.Rand, first, visits int) error {
	for i := range visits {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause/2 + rand.N(pause)):
		}
		k := v.kinds[(first+i)%len(v.kinds)]
		body, err := v.get(ctx, client, k.name, k.path(r))
		if err != nil {
			return err
		}
		name := fmt.Sprint(len(body) / 1024)
		file := filepath.Join(v.files, name)
		if _, err := os.Stat(file); err != nil {
			if err := os.WriteFile(file, body, 0o644); err != nil {
				return err
			}
		}
		if _, err := v.get(ctx, client, k.name, "/file/"+name); err != nil {
			return err
		}
	}
	return nil
}

func (v *visit) get(ctx context.Context, client *http.Client, kind, path string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, v.url+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set(kindHeader, kind)
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err == nil && resp.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s: %.200s", path, resp.Status, body)
	}
	return body, err
}

// report tells the 95th percentile of all pages and operations, beside files',
// and that of each kind.
func (v *visit) report(r *Report) {
	var pages, apis, files []float64
	for name, times := range v.pages {
		if strings.HasPrefix(name, "page") {
			pages = append(pages, times...)
		} else {
			apis = append(apis, times...)
		}
		files = append(files, v.file[name]...)
	}
	r.add("95th percentile of the pages", "ms", []float64{percentile95(pages)}, atMost(150))
	r.add("95th percentile of the API", "ms", []float64{percentile95(apis)}, atMost(150))
	r.add("95th percentile of files of the same sizes", "ms", []float64{percentile95(files)})
	r.add("pages and answers / files", "1", []float64{percentile95(append(pages, apis...)) / percentile95(files)})
	for _, k := range v.kinds {
		r.add("95th percentile: "+k.name, "ms", []float64{percentile95(v.pages[k.name])}, atMost(150))
	}
}

func percentile95(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[(len(sorted)*95+99)/100-1]
}
