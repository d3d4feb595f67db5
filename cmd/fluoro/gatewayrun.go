package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/gateway"
	"github.com/fluoronet/fluoro/gateway/dicomweb"
	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/gateway/pull"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/internal/progress"
	"github.com/fluoronet/fluoro/internal/report"
)

// poll is how often the gateway looks for studies that have become quiet.
const poll = time.Second

// contributing is an opened gateway with what it contributes through.
type contributing struct {
	*session
	inbox   *inbox.Inbox
	gateway *gateway.Gateway
}

// openGateway opens the home's spool, chain and peer; show may be nil.
func (a *app) openGateway(ctx context.Context, f spoolFlags, show progress.Func) (*contributing, error) {
	opt, err := f.options()
	if err != nil {
		return nil, err
	}
	opt.Progress = show
	s, err := a.openWithPeer(ctx, f.connection)
	if err != nil {
		return nil, err
	}
	c := &contributing{session: s}
	if c.inbox, err = inbox.Open(inbox.Config{Dir: s.SpoolDir(), Now: time.Now, Retain: f.retain, Limits: f.limits}); err != nil {
		return nil, errors.Join(err, s.close())
	}
	if opt, err = s.unattended(opt, "gateway"); err != nil {
		return nil, errors.Join(err, c.close())
	}
	c.gateway = gateway.New(gateway.Config{
		Inbox: c.inbox, Quiet: f.quiet, AtOnce: f.atOnce, Now: time.Now, Log: a.log,
		Contribute: func(ctx context.Context, p inbox.Part) (inbox.Contribution, error) { return contribute(ctx, s, p, opt) },
	})
	return c, nil
}

func (c *contributing) close() error {
	return errors.Join(c.inbox.Close(), c.session.close())
}

// contribute is `fluoro study add` for one modality of a study in the spool.
func contribute(ctx context.Context, s *session, p inbox.Part, opt institution.Options) (inbox.Contribution, error) {
	opt.Modality = p.Modality
	c, err := institution.Add(ctx, institution.Chain{Registry: s.transactor(), Lookup: s.client.Latest()}, s.peer, p.Dir, opt)
	if err != nil {
		return inbox.Contribution{}, err
	}
	if _, err := keepReport(s.Path("reports"), c); err != nil {
		return inbox.Contribution{}, err
	}
	return inbox.Contribution{Modality: c.Modality, StudyID: c.StudyID, CID: c.CID, Instances: c.Instances}, nil
}

func (a *app) gatewayServe(ctx context.Context, f spoolFlags, cfg gateway.ServerConfig, token string, from archiveFlags, every time.Duration) error {
	var err error
	if token != "" {
		if cfg.Token, err = dicomweb.ReadTokenHash(token); err != nil {
			return err
		}
	}
	cfg.Log = a.log
	c, err := a.openGateway(ctx, f, nil)
	if err != nil {
		return err
	}
	defer c.close()
	var fetch func(context.Context) error
	if from.url != "" {
		if fetch, err = a.fetchEvery(from, c.inbox, every); err != nil {
			return err
		}
	}
	server, err := gateway.Listen(cfg, c.inbox)
	if err != nil {
		return err
	}
	if err := a.announceGateway(server.URL(), c.peer.Addrs()); err != nil {
		return errors.Join(err, server.Close())
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return server.Run(ctx) })
	group.Go(func() error {
		ticker := time.NewTicker(poll)
		defer ticker.Stop()
		return c.gateway.Run(ctx, ticker.C)
	})
	if fetch != nil {
		group.Go(func() error { return fetch(ctx) })
	}
	return group.Wait()
}

// fetchEvery returns what fetches from the archive until its context ends.
func (a *app) fetchEvery(from archiveFlags, in *inbox.Inbox, every time.Duration) (func(context.Context) error, error) {
	if every <= 0 {
		return nil, usageError{fmt.Errorf("--every %v: want more than nothing", every)}
	}
	puller, match, err := a.puller(from, in)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context) error {
		ticker := time.NewTicker(every)
		defer ticker.Stop()
		defer puller.Client.Close()
		return puller.Run(ctx, match, ticker.C)
	}, nil
}

func (a *app) announceGateway(url string, addrs []string) error {
	if a.json {
		return report.JSON(a.out, map[string]any{"ready": true, "dicomweb": url, "addrs": addrs})
	}
	_, err := fmt.Fprintf(a.out, "gateway is running\n  DICOMweb  %s\n  IPFS      %s\nPress Ctrl-C to stop.\n", url, strings.Join(addrs, " "))
	return err
}

// puller makes a puller of --from, and what --match asks for.
func (a *app) puller(from archiveFlags, in *inbox.Inbox) (*pull.Puller, url.Values, error) {
	if from.url == "" {
		return nil, nil, usageError{errors.New("--from is missing: the base URL of the archive's DICOMweb service")}
	}
	match := url.Values{}
	for _, m := range from.match {
		key, value, ok := strings.Cut(m, "=")
		if !ok || key == "" || value == "" {
			return nil, nil, usageError{fmt.Errorf("--match %q: want ATTRIBUTE=VALUE", m)}
		}
		match.Add(key, value)
	}
	cfg := dicomweb.Config{Base: from.url, TLS: from.tls}
	var err error
	if from.token != "" {
		if cfg.Token, err = dicomweb.ReadToken(from.token); err != nil {
			return nil, nil, err
		}
	}
	client, err := dicomweb.NewClient(cfg)
	if err != nil {
		return nil, nil, err
	}
	return pull.New(pull.Config{Client: client, Inbox: in, Most: from.most, Attempts: 5, Pause: pull.Sleep, Log: a.log}), match, nil
}

// gathered is the line that each study gets.
type gathered struct {
	inbox.Outcome
	Fetched int    `json:"fetched,omitempty"` // instances, now
	Error   string `json:"error,omitempty"`
}

func (a *app) gatewayPull(ctx context.Context, f spoolFlags, from archiveFlags, uids []string) error {
	show, end := a.showProgress()
	defer end()
	c, err := a.openGateway(ctx, f, show)
	if err != nil {
		return err
	}
	defer c.close()
	puller, match, err := a.puller(from, c.inbox)
	if err != nil {
		return err
	}
	puller.Progress = show
	defer puller.Client.Close()
	if len(uids) == 0 {
		if len(match) == 0 {
			return usageError{errors.New("name studies, or say which by --match")}
		}
		if uids, err = puller.Search(ctx, match); err != nil {
			return err
		}
	}
	failed := false
	for _, uid := range uids {
		line, err := c.pullOne(ctx, puller, uid)
		end()
		if err != nil {
			return err
		}
		failed = failed || line.State != "contributed"
		if err := a.printOutcome(line); err != nil {
			return err
		}
	}
	if failed {
		return errReported
	}
	return nil
}

// pullOne fetches a study and contributes it, if it is complete.
func (c *contributing) pullOne(ctx context.Context, puller *pull.Puller, uid string) (gathered, error) {
	result, err := puller.Study(ctx, uid)
	if err != nil {
		return gathered{}, err
	}
	if _, err := c.gateway.Step(ctx); err != nil {
		return gathered{}, err
	}
	line := gathered{Fetched: result.Fetched, Error: result.Error}
	line.Outcome, err = inbox.Find(c.SpoolDir(), result.Study)
	return line, err
}
