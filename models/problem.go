package models

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Problem is a rule of model.json that is broken: where, what stands there, and
// what to change.
type Problem struct {
	Path    string `json:"path"`              // into model.json, such as findings[0].unit
	Seen    string `json:"seen,omitempty"`    // the value there, as JSON; "" when it is long or not there
	Text    string `json:"text"`              // what is allowed
	Example string `json:"example,omitempty"` // a value that is, as JSON
}

// Error is the problem as a sentence.
func (p *Problem) Error() string {
	text := ErrManifest.Error() + ": " + p.Path
	if p.Seen != "" {
		text += " is " + p.Seen
	}
	text += ": " + p.Text
	if p.Example != "" {
		text += "; for example " + p.Example
	}
	return text
}

// Unwrap makes every problem ErrManifest.
func (p *Problem) Unwrap() error { return ErrManifest }

// Problems are all that are wrong with a manifest, as far as they can be told
// apart: errors.As finds them in the errors of Validate, ParseManifest and Load.
type Problems []*Problem

// Error is a line for each problem.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, one := range p {
		lines[i] = one.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap gives the problems to errors.Is and errors.As.
func (p Problems) Unwrap() []error { return mapSlice(p, func(one *Problem) error { return one }) }

// asError is nil when there are none.
func (p Problems) asError() error {
	if len(p) == 0 {
		return nil
	}
	return p
}

// and adds those of an error that problem or a check has made.
func (p Problems) and(err error) Problems {
	var many Problems
	var one *Problem
	switch {
	case errors.As(err, &many):
		return append(p, many...)
	case errors.As(err, &one):
		return append(p, one)
	}
	return p
}

// problem is a broken rule: which field, and what to change.
func problem(field, format string, args ...any) error {
	return &Problem{Path: field, Text: fmt.Sprintf(format, args...), Example: examples[indexes.ReplaceAllString(field, "[]")]}
}

var indexes = regexp.MustCompile(`\[[0-9]+\]`)

// maxSeen is the longest value that a problem repeats.
const maxSeen = 72

// seenIn adds to each problem of err what m has at its path.
func seenIn(m Manifest, err error) error {
	problems := Problems(nil).and(err)
	if len(problems) == 0 {
		return err
	}
	raw, jsonErr := json.Marshal(m)
	var tree any
	if jsonErr != nil || json.Unmarshal(raw, &tree) != nil {
		return err // a number that JSON does not know: the text says it
	}
	for _, p := range problems {
		if text, err := json.Marshal(at(tree, p.Path)); err == nil && len(text) <= maxSeen && string(text) != "null" {
			p.Seen = string(text)
		}
	}
	return err
}

// at is the value at a path of a JSON tree, nil when there is none.
func at(tree any, path string) any {
	for _, step := range strings.Split(strings.ReplaceAll(path, "[", ".["), ".") {
		if index, ok := strings.CutPrefix(step, "["); ok {
			list, _ := tree.([]any)
			i, err := strconv.Atoi(strings.TrimSuffix(index, "]"))
			if err != nil || i >= len(list) {
				return nil
			}
			tree = list[i]
			continue
		}
		object, _ := tree.(map[string]any)
		tree = object[step]
	}
	return tree
}

func clip(s string) string {
	if len(s) > 64 {
		return s[:64] + "…"
	}
	return s
}
