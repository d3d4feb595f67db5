package tutorial

import (
	"fmt"
	"strings"
)

// Step is one command of a page.
type Step struct {
	Line       int      // of the page, from 1
	Command    string   // for bash
	Background bool     // it goes on while the next ones run
	Want       []string // lines that it prints, "…" being any text
}

// Parse returns the commands of a page, in order.
func Parse(page string) ([]Step, error) {
	var steps []Step
	fenced, inside := false, false
	for i, line := range strings.Split(page, "\n") {
		if mark, ok := strings.CutPrefix(line, "```"); ok {
			fenced = !fenced
			inside = fenced && strings.TrimSpace(mark) == "console"
			continue
		}
		if !inside || strings.TrimSpace(line) == "" {
			continue
		}
		if command, ok := strings.CutPrefix(line, "$ "); ok {
			steps = append(steps, Step{Line: i + 1, Command: command})
			continue
		}
		if len(steps) == 0 {
			return nil, fmt.Errorf("line %d: output before the first command", i+1)
		}
		last := &steps[len(steps)-1]
		if more, ok := strings.CutPrefix(line+" ", "> "); ok && len(last.Want) == 0 {
			last.Command += "\n" + strings.TrimSuffix(more, " ")
			continue
		}
		last.Want = append(last.Want, line)
	}
	if fenced {
		return nil, fmt.Errorf("a fenced block has no end")
	}
	for i := range steps {
		if err := steps[i].background(); err != nil {
			return nil, err
		}
	}
	return steps, nil
}

func (s *Step) background() error {
	s.Command, s.Background = strings.CutSuffix(strings.TrimRight(s.Command, " "), " &")
	if s.Background && len(s.Want) == 0 {
		return fmt.Errorf("line %d: a command in the background needs a line that says when it is ready", s.Line)
	}
	return nil
}

// matches reports whether an output line is a wanted one.
func matches(want, line string) bool {
	parts := strings.Split(strings.TrimSpace(want), "…")
	line = strings.TrimSpace(line)
	if len(parts) == 1 {
		return line == parts[0]
	}
	last := parts[len(parts)-1]
	rest, ok := strings.CutPrefix(line, parts[0])
	if !ok {
		return false
	}
	for _, part := range parts[1 : len(parts)-1] {
		_, after, found := strings.Cut(rest, part)
		if !found {
			return false
		}
		rest = after
	}
	return strings.HasSuffix(rest, last)
}
