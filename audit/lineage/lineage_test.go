package lineage_test

import (
	"encoding/xml"
	"errors"
	"io"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit/lineage"
)

const hostile = `<script>"x" & \` + "\u202e\x00\n" + `</title>]]>`

func sample() *lineage.Graph {
	g := lineage.New()
	pixels := g.Add(lineage.Entity, "pixels", "1", "pixels")
	agent := g.Add(lineage.Agent, "node", "1", "node 1", "owner", hostile, "empty", "")
	run := g.Add(lineage.Activity, "inference", "1", hostile)
	result := g.Add(lineage.Entity, "result", "1", strings.Repeat(hostile, 10_000))
	g.Link(run, lineage.Used, pixels)
	g.Link(run, lineage.WasAssociatedWith, agent)
	g.Link(result, lineage.WasGeneratedBy, run)
	g.Link(result, lineage.WasGeneratedBy, run)
	return g
}

func TestDrawingIsWellFormedAndInert(t *testing.T) {
	svg := sample().SVG()
	counts := map[string]int{}
	for dec := xml.NewDecoder(strings.NewReader(svg)); ; {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := token.(xml.StartElement); ok {
			counts[e.Name.Local]++
		}
	}
	if counts["script"] > 0 || counts["rect"] != 4 || counts["path"] != 4 || len(svg) > 20_000 || strings.ContainsRune(svg, 0x202e) {
		t.Errorf("%d bytes: %v", len(svg), counts)
	}
}

// What came from something lies to the right of it, and no two boxes overlap.
func TestLayers(t *testing.T) {
	svg := sample().SVG()
	var xs []float64
	for _, m := range regexp.MustCompile(`<rect x="([\d.]+)"`).FindAllStringSubmatch(svg, -1) {
		x, err := strconv.ParseFloat(m[1], 64)
		if err != nil {
			t.Fatal(err)
		}
		xs = append(xs, x)
	}
	if len(xs) != 4 || xs[0] != xs[1] || xs[2] <= xs[0] || xs[3] <= xs[2] {
		t.Errorf("boxes at %v", xs)
	}
}

func TestAnEmptyGraphAndACircleAreDrawn(t *testing.T) {
	g := lineage.New()
	if !strings.Contains(g.SVG(), "</svg>") {
		t.Error("nothing is not drawn")
	}
	a, b := g.Add(lineage.Entity, "a", "", "a"), g.Add(lineage.Entity, "b", "", "b")
	g.Link(a, lineage.WasDerivedFrom, b)
	g.Link(b, lineage.WasDerivedFrom, a)
	if !strings.Contains(g.SVG(), "</svg>") {
		t.Error("a circle is not drawn")
	}
}

func TestRelationsLeadBetweenTheirKinds(t *testing.T) {
	g := sample()
	defer func() {
		if recover() == nil {
			t.Error("an agent used something")
		}
	}()
	g.Link("node/1", lineage.Used, "pixels/1")
}

// Graphviz reads the DOT, where there is one.
func TestGraphvizReadsTheDOT(t *testing.T) {
	dot := sample().DOT()
	if strings.Count(dot, "->") != 3 || strings.Count(dot, "\n") != 12 {
		t.Errorf("%d bytes: %.600s", len(dot), dot)
	}
	path, err := exec.LookPath("dot")
	if err != nil {
		t.Skip("Graphviz is not installed")
	}
	cmd := exec.Command(path, "-Tsvg")
	cmd.Stdin = strings.NewReader(dot)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("dot: %v: %.300s", err, out)
	}
}
