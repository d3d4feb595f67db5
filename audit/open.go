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
	d := client.Deployment()
	h, err := history.New(db, d)
	if err != nil {
		return Sources{}, err
	}
	var endpoints []follow.Source
	for _, e := range client.Endpoints() {
		endpoints = append(endpoints, e)
	}
	follower, err := follow.New(ctx, db, endpoints, h, follow.Config{From: d.Block, Contracts: h.Addresses(), Log: log})
	if err != nil {
		return Sources{}, err
	}
	if err := follower.Step(ctx); err != nil {
		return Sources{}, fmt.Errorf("read the chain's events: %w", err)
	}
	at, err := follower.Cursor(ctx)
	if err != nil {
		return Sources{}, err
	}
	events, err := h.Events(ctx)
	if err != nil {
		return Sources{}, err
	}
	return Sources{
		Deployment: d, Events: events, Block: at.Number, State: client.At(at.Hash), Content: content, WorkDir: workDir,
		Limits: ipfsstore.DefaultLimits, Imaging: imaging.DefaultLimits,
	}, nil
}
