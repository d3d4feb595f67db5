package audit

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/ipfsstore"
)

// Open brings the events in db up to the chain's head and returns the sources
// of an audit at that block. workDir is on the disk that bundles may fill.
func Open(ctx context.Context, db *sql.DB, client *chain.Client, content ipfsstore.Store, workDir string, log *slog.Logger) (Sources, error) {
	t, err := Track(ctx, db, client, content, workDir, log)
	if err != nil {
		return Sources{}, err
	}
	return t.Next(ctx)
}

// Tracker opens the same network again and again, as its chain grows. It is for
// one goroutine.
type Tracker struct {
	client   *chain.Client
	history  *history.History
	follower *follow.Follower
	content  ipfsstore.Store
	workDir  string
}

// Track prepares what Open does.
func Track(ctx context.Context, db *sql.DB, client *chain.Client, content ipfsstore.Store, workDir string, log *slog.Logger) (*Tracker, error) {
	d := client.Deployment()
	h, err := history.New(db, d)
	if err != nil {
		return nil, err
	}
	var endpoints []follow.Source
	for _, e := range client.Endpoints() {
		endpoints = append(endpoints, e)
	}
	follower, err := follow.New(ctx, db, endpoints, h, follow.Config{From: d.Block, Contracts: h.Addresses(), Log: log})
	if err != nil {
		return nil, err
	}
	return &Tracker{client, h, follower, content, workDir}, nil
}

// Next brings the events up to the chain's head of now and returns the sources at
// that block.
func (t *Tracker) Next(ctx context.Context) (Sources, error) {
	if err := t.follower.Step(ctx); err != nil {
		return Sources{}, fmt.Errorf("read the chain's events: %w", err)
	}
	at, err := t.follower.Cursor(ctx)
	if err != nil {
		return Sources{}, err
	}
	events, err := t.history.Events(ctx)
	if err != nil {
		return Sources{}, err
	}
	return Sources{
		Deployment: t.client.Deployment(), Events: events, Block: at.Number, State: t.client.At(at.Hash), Content: t.content, WorkDir: t.workDir,
		Limits: ipfsstore.DefaultLimits, Imaging: imaging.DefaultLimits,
	}, nil
}
