// Package lineage is a graph of where something comes from, in the terms of W3C
// PROV (PROV-DM): entities, activities and agents, and how they hang together.
// It is data, and is drawn as DOT and as SVG.
//
// It knows nothing of studies or chains; package audit makes the graph of a
// result. Edges point from what came later to what it came from, as PROV has it.
package lineage

// Kind is what a node is in PROV-DM.
type Kind string

// The kinds.
const (
	Entity   Kind = "entity"
	Activity Kind = "activity"
	Agent    Kind = "agent"
)

// Relation is what an edge says, by its name in PROV-DM.
type Relation string

// The relations, with the kinds that they lead from and to.
const (
	Used              Relation = "used"              // activity, entity
	WasGeneratedBy    Relation = "wasGeneratedBy"    // entity, activity
	WasDerivedFrom    Relation = "wasDerivedFrom"    // entity, entity
	WasAttributedTo   Relation = "wasAttributedTo"   // entity, agent
	WasAssociatedWith Relation = "wasAssociatedWith" // activity, agent
	ActedOnBehalfOf   Relation = "actedOnBehalfOf"   // agent, agent
)

var ends = map[Relation][2]Kind{
	Used: {Activity, Entity}, WasGeneratedBy: {Entity, Activity}, WasDerivedFrom: {Entity, Entity},
	WasAttributedTo: {Entity, Agent}, WasAssociatedWith: {Activity, Agent}, ActedOnBehalfOf: {Agent, Agent},
}

// Graph is nodes and edges, in the order in which they were added.
type Graph struct {
	Nodes []Node `json:"nodes"`
	Edges []Edge `json:"edges"`
	place map[string]int
}

// Node is one thing.
type Node struct {
	ID    string      `json:"id"`   // unique in the graph: "result/3"
	Kind  Kind        `json:"kind"` // of PROV-DM
	Type  string      `json:"type"` // what it is here: "result"
	Label string      `json:"label"`
	Facts []Attribute `json:"facts"` // may be hostile text
}

// Attribute is one fact of a node.
type Attribute struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Edge is one relation between two nodes.
type Edge struct {
	From     string   `json:"from"`
	To       string   `json:"to"`
	Relation Relation `json:"relation"`
}

// New is an empty graph.
func New() *Graph { return &Graph{Nodes: []Node{}, Edges: []Edge{}, place: map[string]int{}} }

// Add adds a node, unless one with its id is there, and returns the id. Facts are
// name, value, name, value; those without a value are left out.
func (g *Graph) Add(kind Kind, kindOf, id, label string, facts ...string) string {
	id = kindOf + "/" + id
	if _, there := g.place[id]; there {
		return id
	}
	n := Node{ID: id, Kind: kind, Type: kindOf, Label: label, Facts: []Attribute{}}
	for i := 0; i+1 < len(facts); i += 2 {
		if facts[i+1] != "" {
			n.Facts = append(n.Facts, Attribute{facts[i], facts[i+1]})
		}
	}
	g.place[id] = len(g.Nodes)
	g.Nodes = append(g.Nodes, n)
	return id
}

// Link adds an edge between nodes that are there, once. It panics on a relation
// that PROV-DM does not have between such nodes: that is a fault of the program.
func (g *Graph) Link(from string, r Relation, to string) {
	a, b := g.Nodes[g.place[from]], g.Nodes[g.place[to]]
	if a.ID != from || b.ID != to || ends[r] != [2]Kind{a.Kind, b.Kind} {
		panic("lineage: " + from + " " + string(r) + " " + to)
	}
	e := Edge{from, to, r}
	for _, have := range g.Edges {
		if have == e {
			return
		}
	}
	g.Edges = append(g.Edges, e)
}
