package explorer

import (
	"context"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/audit/lineage"
	"github.com/fluoronet/fluoro/audit/look"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// index is what pages ask; browse.Reader is one.
type index interface {
	Overview(ctx context.Context) (*browse.Overview, error)
	Events(ctx context.Context, q browse.EventsQuery) (browse.Page[browse.Event], error)
	Studies(ctx context.Context, q browse.StudiesQuery) (browse.Page[browse.StudyRow], error)
	Study(ctx context.Context, id study.Hash) (*browse.Study, error)
	Models(ctx context.Context, q browse.ModelsQuery) (browse.Page[browse.ModelRow], error)
	Model(ctx context.Context, id study.Hash) (*browse.Model, error)
	Evaluation(ctx context.Context, model study.Hash, threshold float64) (*audit.Evaluation, error)
	Nodes(ctx context.Context, q browse.NodesQuery) (browse.Page[browse.NodeRow], error)
	Node(ctx context.Context, id uint32) (*browse.Node, error)
	Results(ctx context.Context, q browse.ResultsQuery) (browse.Page[browse.ResultRow], error)
	Result(ctx context.Context, task study.Hash, node uint32) (*browse.ResultDetail, error)
	Task(ctx context.Context, id study.Hash) (*browse.Task, error)
	Account(ctx context.Context, a chain.Address) (*browse.Account, error)
	Reasons(ctx context.Context) ([]browse.ReasonCount, error)
	Search(ctx context.Context, text string) ([]browse.Hit, error)
}

// evidence is what pages have recomputed from the chain and the content behind
// CIDs; Evidence is one. An error that wraps errUnavailable says what a reader
// may be told.
type evidence interface {
	Check(ctx context.Context, task study.Hash, node uint32) (*audit.ResultReport, error)
	Provenance(ctx context.Context, task study.Hash, node uint32) (*lineage.Graph, error)
	Open(ctx context.Context, c study.CID) (*look.Study, error)
	Samples(ctx context.Context, c study.CID, k look.Key) ([]byte, error)
	Overlay(ctx context.Context, c, artefacts study.CID) (*look.Overlay, error)
	Mask(ctx context.Context, c, artefacts study.CID, segment int, k look.Key) ([]byte, error)
	Forget(c study.CID)
}
