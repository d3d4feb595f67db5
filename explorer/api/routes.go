package api

import (
	"context"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/study"
)

// route is one operation.
type route struct {
	path     string
	id       string
	does     string
	params   []param
	required []string // of the query's parameters
	answer   any      // of the type that answers have
	lost     bool     // it may not find what it is asked for
	do       func(context.Context, *handler, *call) (any, error)
}

var pageParams = []param{
	{"cursor", cursorForm, "next of the page before"},
	{"limit", limitForm, "most items of the page; 50 if it is not given"},
}

// paged adds the parameters of lists.
func paged(params ...param) []param { return append(params, pageParams...) }

// routes is every operation but openapi.json and the stream of heads.
var routes = []route{
	{
		path: "/head", id: "head", does: "Where the index stands beside the chain", answer: browse.Head{},
		do: func(_ context.Context, h *handler, _ *call) (any, error) { return h.Source.Head(), nil },
	},
	{
		path: "/overview", id: "overview", does: "The network at a glance", answer: browse.Overview{},
		do: func(ctx context.Context, h *handler, _ *call) (any, error) { return h.Source.Reader().Overview(ctx) },
	},
	{
		path: "/series", id: "series", does: "The network over time", answer: browse.Series{},
		params: []param{{"buckets", bucketsForm, "most buckets; 60 if it is not given"}},
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			return h.Source.Reader().Series(ctx, c.number("buckets"))
		},
	},
	{
		path: "/activity", id: "activity", does: "What happened, newest first", answer: browse.Page[browse.Event]{},
		params: paged(
			param{"studyId", hashForm, "only what is about a study"}, param{"modelId", hashForm, "about a model"},
			param{"node", nodeForm, "about a node"}, param{"account", addressForm, "about an account"}, param{"tx", hashForm, "in a transaction"}),
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			q := browse.EventsQuery{
				PageQuery: c.page(), StudyID: c.hashOf("studyId"), ModelID: c.hashOf("modelId"), Node: uint32(c.number("node")),
				Account: c.addressOf("account"), Tx: c.hashOf("tx"),
			}
			return asked(c, func() (any, error) { return h.Source.Reader().Events(ctx, q) })
		},
	},
	{
		path: "/studies", id: "studies", does: "Registered studies, newest first", answer: browse.Page[browse.StudyRow]{},
		params: paged(
			param{"modality", modalityForm, "only those of a modality"}, param{"contributor", addressForm, "of a contributor"},
			param{"status", statusForm, "with a status"}, param{"label", labelForm, "whose label is known so far"}),
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			q := browse.StudiesQuery{
				PageQuery: c.page(), Modality: c.modality("modality"), Contributor: c.address("contributor"),
				Status: browse.StudyStatus(c.values["status"]), Label: browse.LabelState(c.values["label"]),
			}
			return asked(c, func() (any, error) { return h.Source.Reader().Studies(ctx, q) })
		},
	},
	{
		path: "/studies/{studyId}", id: "study", does: "One study with every result on it", answer: browse.Study{}, lost: true,
		params: []param{{"studyId", hashForm, "id of the study"}},
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			id := c.hash("studyId")
			return asked(c, func() (any, error) { return h.Source.Reader().Study(ctx, id) })
		},
	},
	{
		path: "/tasks/{taskId}", id: "task", does: "One model's results on one study", answer: browse.Task{}, lost: true,
		params: []param{{"taskId", hashForm, "id of the task"}},
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			id := c.hash("taskId")
			return asked(c, func() (any, error) { return h.Source.Reader().Task(ctx, id) })
		},
	},
	{
		path: "/tasks/{taskId}/results/{node}", id: "result", does: "One node's result on a task, beside the others", answer: browse.ResultDetail{}, lost: true,
		params: []param{{"taskId", hashForm, "id of the task"}, {"node", nodeForm, "number of the node"}},
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			id := c.hash("taskId")
			return asked(c, func() (any, error) { return h.Source.Reader().Result(ctx, id, uint32(c.number("node"))) })
		},
	},
	{
		path: "/results", id: "results", does: "Revealed results, newest first", answer: browse.Page[browse.ResultRow]{},
		params: paged(
			param{"node", nodeForm, "only those of a node"}, param{"modelId", hashForm, "of a model"},
			param{"status", reasonForm, "with a status: 0 is ok, others are reasons"}, param{"refused", flagForm, "true: that do not count"}),
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			q := browse.ResultsQuery{PageQuery: c.page(), Node: uint32(c.number("node")), ModelID: c.hash("modelId"), Refused: c.flag("refused")}
			if _, given := c.values["status"]; given {
				status := study.Reason(c.number("status"))
				q.Status = &status
			}
			return asked(c, func() (any, error) { return h.Source.Reader().Results(ctx, q) })
		},
	},
	{
		path: "/models", id: "models", does: "Published models, newest first", answer: browse.Page[browse.ModelRow]{},
		params: paged(
			param{"vendor", addressForm, "only those of a vendor"}, param{"modality", modalityForm, "that take a modality"},
			param{"active", flagForm, "true: that were not recalled"}),
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			q := browse.ModelsQuery{PageQuery: c.page(), Vendor: c.address("vendor"), Modality: c.modality("modality"), Active: c.flag("active")}
			return asked(c, func() (any, error) { return h.Source.Reader().Models(ctx, q) })
		},
	},
	{
		path: "/models/{modelId}", id: "model", does: "One model with its money and its nodes", answer: browse.Model{}, lost: true,
		params: []param{{"modelId", hashForm, "id of the model"}},
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			id := c.hash("modelId")
			return asked(c, func() (any, error) { return h.Source.Reader().Model(ctx, id) })
		},
	},
	{
		path: "/models/{modelId}/performance", id: "performance", does: "How one model did on studies whose labels were revealed later", answer: browse.Performance{}, lost: true,
		params: []param{{"modelId", hashForm, "id of the model"}, {"threshold", scoreForm, "from where a score is called positive; 0.5 if it is not given"}},
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			id, threshold := c.hash("modelId"), c.score("threshold", browse.DefaultThreshold)
			return asked(c, func() (any, error) { return h.Source.Reader().Performance(ctx, id, threshold) })
		},
	},
	{
		path: "/models/{modelId}/evidence/{finding}", id: "evidence", does: "The points behind one finding's performance", answer: browse.Page[audit.Evidence]{}, lost: true,
		params: paged(param{"modelId", hashForm, "id of the model"}, param{"finding", findingForm, "place of the finding, from 0"}),
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			q := browse.EvidenceQuery{PageQuery: c.page(), ModelID: c.hash("modelId"), Finding: c.number("finding")}
			return asked(c, func() (any, error) { return h.Source.Reader().Evidence(ctx, q) })
		},
	},
	{
		path: "/nodes", id: "nodes", does: "Registered nodes by number", answer: browse.Page[browse.NodeRow]{},
		params: paged(param{"owner", addressForm, "only those of an owner"}),
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			q := browse.NodesQuery{PageQuery: c.page(), Owner: c.address("owner")}
			return asked(c, func() (any, error) { return h.Source.Reader().Nodes(ctx, q) })
		},
	},
	{
		path: "/nodes/{node}", id: "node", does: "One node with its keys, money, slashes and latency", answer: browse.Node{}, lost: true,
		params: []param{{"node", nodeForm, "number of the node"}},
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			return h.Source.Reader().Node(ctx, uint32(c.number("node")))
		},
	},
	{
		path: "/accounts/{address}", id: "account", does: "What an address contributed, earned, claimed and owns", answer: browse.Account{}, lost: true,
		params: []param{{"address", addressForm, "address of the account"}},
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			a := c.address("address")
			return asked(c, func() (any, error) { return h.Source.Reader().Account(ctx, a) })
		},
	},
	{
		path: "/reasons", id: "reasons", does: "Every reason with how often it was given", answer: []browse.ReasonCount{},
		do: func(ctx context.Context, h *handler, _ *call) (any, error) { return h.Source.Reader().Reasons(ctx) },
	},
	{
		path: "/search", id: "search", does: "What has an id, CID, address or transaction hash that begins with a text", answer: []browse.Hit{},
		params:   []param{{"q", textForm, "at least six hex or base32 digits, or the number of a node"}},
		required: []string{"q"},
		do: func(ctx context.Context, h *handler, c *call) (any, error) {
			return h.Source.Reader().Search(ctx, c.values["q"])
		},
	},
}

// badRequest is an error of the request itself.
type badRequest struct{ error }

// asked asks the reader unless a parameter could not be read.
func asked(c *call, ask func() (any, error)) (any, error) {
	if c.err != nil {
		return nil, badRequest{c.err}
	}
	return ask()
}
